// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/startview.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestDiagnosisPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;

    Result<> answer(const Assessment &assessment, const QString &item, int level)
    {
        return m_it->workspace->edit("Answer item", [&] { return m_it->store().setAnswer(assessment.id, item, Answer::ofLevel(level)); });
    }
    Result<> freeze(const Assessment &assessment)
    {
        return m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(assessment.id, u"김지원"_s); });
    }
    QString head() { return m_it->find<QPushButton>("assessments")->text(); }
    StartView *start()
    {
        const auto all = m_it->page->findChildren<StartView *>();
        for (StartView *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QMenu *menu()
    {
        QMenu *menu = m_it->find<QPushButton>("assessments")->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void beginsAnAssessment()
    {
        m_it->show();
        QVERIFY(start());
        m_it->find<QRadioButton>("form_quick")->setChecked(true);
        m_it->find<QCheckBox>("people")->setChecked(false);
        QVERIFY(!m_it->find<QCheckBox>("data")->isEnabled());
        m_it->find<QPushButton>("begin")->click();
        const auto all = m_it->store().ofClient(m_it->client);
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().formKey, u"quick"_s);
        QCOMPARE(all->front().round, Round::T0);
        QCOMPARE(all->front().switchedOff, u"people"_s);
        QVERIFY(!start());
        QCOMPARE(head(), u"T0 간이 18문항"_s);
        QTest::keyClick(m_it->panel(), Qt::Key_2);
        QCOMPARE(m_it->answer(all->front(), u"process_1"_s), Answer::ofLevel(2));
    }

    void undoingTheBeginningGoesBack()
    {
        m_it->show();
        m_it->find<QPushButton>("begin")->click();
        QVERIFY(!start());
        CHECK_OK(m_it->workspace->undo());
        QTRY_VERIFY(start());
        CHECK_OK(m_it->workspace->redo());
        QTRY_VERIFY(!start());
        QCOMPARE(head(), u"T0 정밀 36문항"_s);
    }

    void opensTheOneThatIsStillFilled()
    {
        const Assessment open = m_it->begin();
        const Assessment later = m_it->begin(u"full"_s, Round::T1);
        CHECK_OK(answer(later, u"data_1"_s, 2));
        CHECK_OK(freeze(later));
        m_it->show();
        QCOMPARE(head(), u"T0 정밀 36문항"_s);
        QMenu *menu = this->menu();
        QCOMPARE(menu->actions().at(0)->isChecked(), false);
        QCOMPARE(menu->actions().at(1)->isChecked(), true);
        menu->actions().at(0)->trigger();
        QCOMPARE(head(), u"T1 정밀 36문항"_s);
        Q_UNUSED(open)
    }

    void theNextRoundIsOffered()
    {
        const Assessment first = m_it->begin();
        CHECK_OK(answer(first, u"data_1"_s, 2));
        CHECK_OK(freeze(first));
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        QVERIFY(start());
        QVERIFY(m_it->find<QRadioButton>("round_T1")->isChecked());
        m_it->find<QPushButton>("cancel")->click();
        QCOMPARE(head(), u"T0 정밀 36문항"_s);
    }

    void aSecondOpenOneOfTheRoundIsRefused()
    {
        m_it->begin();
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        m_it->find<QRadioButton>("round_T0")->setChecked(true);
        QVERIFY(!m_it->find<QPushButton>("begin")->isEnabled());
        QVERIFY(m_it->find<QLabel>("whyNot")->isVisible());
        QVERIFY(m_it->find<QLabel>("whyNot")->text().contains(u"T0"_s));
        QVERIFY(start());
    }

    /// The foot of the window tells keys of what is there.
    void theKeysOfItemsAreToldWhereThereAreItems()
    {
        m_it->show();
        QVERIFY(start());
        QCOMPARE(m_it->page->statusHint(), QString());
        m_it->find<QPushButton>("begin")->click();
        QVERIFY(m_it->panel());
        QVERIFY(m_it->page->statusHint().contains(u"0–5"_s));
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        QCOMPARE(m_it->page->statusHint(), QString());
    }

    void dimensionsAreSwitchedFromTheMenu()
    {
        const Assessment assessment = m_it->begin();
        m_it->show();
        QMenu *dimensions = nullptr;
        const auto actions = menu()->actions();
        for (QAction *action : actions) {
            if (action->menu())
                dimensions = action->menu();
        }
        QVERIFY(dimensions);
        QVERIFY(!dimensions->actions().at(0)->isEnabled());
        dimensions->actions().at(3)->trigger();
        QCOMPARE(m_it->store().assessment(assessment.id)->switchedOff, u"people"_s);
    }

    void keepsItsPlace()
    {
        m_it->begin();
        m_it->begin(u"quick"_s, Round::T0);
        m_it->show();
        menu()->actions().at(1)->trigger();
        const QString which = head();
        QTest::keyClick(m_it->panel(), Qt::Key_PageDown);
        QTest::keyClick(m_it->panel(), Qt::Key_Down);
        const QString item = m_it->panel()->itemKey();
        const QVariantMap state = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(state);
        QCOMPARE(head(), which);
        QCOMPARE(m_it->panel()->itemKey(), item);
        m_it->page->restoreState({{u"assessment"_s, u"nonsense"_s}, {u"item"_s, u"nothing"_s}});
        QCOMPARE(m_it->panel()->itemKey(), item);
    }

    void answersSurviveAClosedWorkspace()
    {
        const Assessment assessment = m_it->begin();
        m_it->show();
        QTest::keyClick(m_it->panel(), Qt::Key_4);
        m_it->page.reset();
        const QString folder = m_it->workspace->folder();
        m_it->workspace.reset();
        auto opened = workspace::Workspace::open(folder, workspace::Access::Write, m_it->clock);
        CHECK_OK(opened);
        m_it->workspace = std::move(*opened);
        QCOMPARE(m_it->answer(assessment, u"process_1"_s), Answer::ofLevel(4));
    }

    void aReadOnlyWorkspaceIsOnlyShown()
    {
        const Assessment assessment = m_it->begin();
        const QString folder = m_it->workspace->folder();
        m_it->workspace.reset();
        auto opened = workspace::Workspace::open(folder, workspace::Access::Read, m_it->clock);
        CHECK_OK(opened);
        m_it->workspace = std::move(*opened);
        m_it->show();
        QTest::keyClick(m_it->panel(), Qt::Key_4);
        QCOMPARE(m_it->answer(assessment, u"process_1"_s), Answer());
        QVERIFY(!m_it->find<QPushButton>("freeze")->isVisible());
    }
};

QTEST_MAIN(TestDiagnosisPage)
#include "tst_diagnosispage.moc"
