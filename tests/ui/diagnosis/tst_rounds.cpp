// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filledbook.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/roundsview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTranslator>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

/// Rounds and raters in the window: T1 from a frozen T0, and the company's own rating sent, taken in and filled in.
class TestRounds : public QObject
{
    Q_OBJECT

    QTranslator m_korean;
    std::unique_ptr<test::FillFixture> m_it;

    Assessment frozenT0()
    {
        const Assessment first = m_it->begin();
        (void)m_it->workspace->edit("Answer", [&] {
            return m_it->store().setAnswers(first.id, {{u"process_1"_s, Answer::ofLevel(2, Evidence::Shown)}, {u"data_1"_s, Answer::ofLevel(1)}});
        });
        (void)m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(first.id, u"김지원"_s); });
        return first;
    }
    void press(const char *name)
    {
        auto *button = m_it->find<QPushButton>(name);
        QVERIFY2(button, name);
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void goTo(const char *view) { QTest::mouseClick(m_it->page->findChild<QAbstractButton *>(QString::fromLatin1(view)), Qt::LeftButton); }
    void chooseLanguage(const char *button, int which)
    {
        QMenu *menu = m_it->find<QPushButton>(button)->menu();
        QVERIFY(menu);
        menu->actions().at(which)->trigger();
    }
    widgets::TableView *table() { return m_it->find<widgets::TableView>("rounds"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QString head() { return m_it->find<QPushButton>("assessments")->text(); }
    Assessment only(Round round, Rater rater = Rater::Consultant)
    {
        const auto found = m_it->store().newest(m_it->client, u"full"_s, round, rater);
        return found && *found ? **found : Assessment();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_korean.load(u":/axw/i18n/axworkbench_ko.qm"_s));
        QCoreApplication::installTranslator(&m_korean);
    }
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

    void theReassessmentBeginsFromTheFrozenRound()
    {
        const Assessment first = frozenT0();
        m_it->show();
        goTo("viewRounds");
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, RoundsModel::RoundColumn), u"T0"_s);
        QCOMPARE(cell(0, RoundsModel::RaterColumn), u"컨설턴트"_s);
        QVERIFY(cell(0, RoundsModel::FrozenColumn).endsWith(u"김지원"_s));
        QCOMPARE(m_it->find<QPushButton>("reassess")->text(), u"T1 재진단 시작"_s);
        press("reassess");
        const Assessment second = only(Round::T1);
        QCOMPARE(second.basedOn, first.id);
        QCOMPARE(head(), u"T1 정밀 36문항"_s);
        QVERIFY(m_it->answer(second, u"data_1"_s).checkAgain);
        QVERIFY(!m_it->answer(first, u"data_1"_s).checkAgain);

        goTo("viewRounds");
        QCOMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, RoundsModel::StateColumn), u"재확인할 답 2"_s);
        QVERIFY(!m_it->find<QPushButton>("reassess")->isEnabled()); // T1 is open
        table()->selectRow(1);
        QVERIFY(!m_it->find<QPushButton>("reassess")->isEnabled()); // T1 was begun
        CHECK_OK(m_it->workspace->undo());
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(m_it->find<QPushButton>("reassess")->isEnabled());
    }

    void oneKeyConfirmsAnAnswer_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("C") << int(Qt::Key_C) << u"c"_s;
        QTest::newRow("in Hangul") << 0 << u"ㅊ"_s;
        QTest::newRow("the same level") << int(Qt::Key_2) << u"2"_s;
        QTest::newRow("the grade") << int(Qt::Key_E) << u"e"_s;
    }
    void oneKeyConfirmsAnAnswer()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        press("reassess");
        const Assessment second = only(Round::T1);
        QCOMPARE(m_it->panel()->itemKey(), u"process_2"_s); // the first that nobody answered
        QTest::keyClick(m_it->panel(), Qt::Key_Up);
        QCOMPARE(m_it->panel()->itemKey(), u"process_1"_s);
        auto *confirm = m_it->find<QPushButton>("confirm");
        QVERIFY(confirm && confirm->isVisible());
        QVERIFY(m_it->panel()->accessibleName().contains(u"재확인"_s));
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_it->panel(), &event);
        const Answer answer = m_it->answer(second, u"process_1"_s);
        QVERIFY(!answer.checkAgain);
        QCOMPARE(answer.level, 2);
        QVERIFY(!confirm->isVisible());
        CHECK_OK(m_it->workspace->undo());
        QTRY_VERIFY(confirm->isVisible());
    }

    void aNoteIsNoConfirmation()
    {
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        press("reassess");
        QTest::keyClick(m_it->panel(), Qt::Key_Up);
        QTest::keyClick(m_it->panel(), Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        const Answer answer = m_it->answer(only(Round::T1), u"process_1"_s);
        QCOMPARE(answer.note, u"x"_s);
        QVERIFY(answer.checkAgain);
        QTest::mouseClick(m_it->find<QPushButton>("confirm"), Qt::LeftButton);
        QVERIFY(!m_it->answer(only(Round::T1), u"process_1"_s).checkAgain);
    }

    void whatIsToBeCheckedComesNext()
    {
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        press("reassess");
        m_it->page->findChild<QAction *>(u"diagnosis.next"_s)->trigger();
        for (int i = 0; i < 6 && m_it->panel()->itemKey() != u"data_1"; ++i)
            m_it->page->findChild<QAction *>(u"diagnosis.next"_s)->trigger();
        QCOMPARE(m_it->panel()->itemKey(), u"data_1"_s);
    }

    void t2FollowsT1AndIsTheLast()
    {
        const Assessment first = frozenT0();
        const auto second = m_it->workspace->edit("Begin", [&] { return m_it->store().beginFrom(*m_it->store().assessment(first.id), Round::T1); });
        CHECK_OK(second);
        CHECK_OK(m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(second->id, u"김지원"_s); }));
        m_it->show();
        goTo("viewRounds");
        QCOMPARE(m_it->find<QPushButton>("reassess")->text(), u"T2 재진단 시작"_s);
        press("reassess");
        QCOMPARE(only(Round::T2).basedOn, second->id);
        goTo("viewRounds");
        QVERIFY(!m_it->find<QPushButton>("reassess")->isEnabled());
    }

    void aNewAssessmentOffersTheAnswersOfTheRoundBefore()
    {
        const Assessment first = frozenT0();
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        QVERIFY(m_it->find<QRadioButton>("round_T1")->isChecked());
        auto *from = m_it->find<QCheckBox>("fromEarlier");
        QVERIFY(from && from->isVisible() && from->isChecked());
        QVERIFY(!m_it->find<QCheckBox>("people")); // the dimensions are those of T0
        m_it->find<QRadioButton>("form_quick")->click();
        QVERIFY(!from->isVisible()); // nothing was answered by it
        m_it->find<QRadioButton>("form_full")->click();
        QTest::mouseClick(from, Qt::LeftButton, {}, QPoint(8, from->height() / 2));
        QVERIFY(!from->isChecked());
        QVERIFY(m_it->find<QCheckBox>("people"));
        from->setChecked(true);
        press("begin");
        QCOMPARE(only(Round::T1).basedOn, first.id);
    }

    /// Whatever the one place lets begin, the other does too.
    void theStartFollowsTheRuleOfTheRounds()
    {
        const Assessment first = frozenT0();
        const auto second = m_it->workspace->edit("Begin", [&] { return m_it->store().beginFrom(*m_it->store().assessment(first.id), Round::T1); });
        CHECK_OK(second);
        m_it->show();
        goTo("viewRounds");
        QVERIFY(!m_it->find<QPushButton>("reassess")->isEnabled());
        const QString why = m_it->find<QLabel>("reassessHint")->text();
        QVERIFY2(why.contains(u"T1"_s), qPrintable(why));
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        QVERIFY(m_it->find<QRadioButton>("round_T2")->isChecked());
        auto *begin = m_it->find<QPushButton>("begin");
        QVERIFY(!begin->isEnabled());
        QCOMPARE(m_it->find<QLabel>("whyNot")->text(), why);
        QVERIFY(!m_it->find<QCheckBox>("fromEarlier")->isVisible()); // not from T0, over the head of T1
        m_it->find<QRadioButton>("round_T1")->click();
        QVERIFY(!begin->isEnabled()); // begun already
        m_it->find<QRadioButton>("form_quick")->click();
        QVERIFY(begin->isEnabled()); // nothing stands before it by this form
        QVERIFY(!m_it->find<QLabel>("whyNot")->isVisible());
        m_it->find<QRadioButton>("form_full")->click();
        m_it->find<QRadioButton>("round_T2")->click();
        CHECK_OK(m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(second->id, u"김지원"_s); }));
        m_it->page->findChild<QAction *>(u"diagnosis.new"_s)->trigger();
        QVERIFY(m_it->find<QRadioButton>("round_T2")->isChecked());
        press("begin");
        QCOMPARE(only(Round::T2).basedOn, second->id);
    }

    void datesAreReadWhole_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }
    void datesAreReadWhole()
    {
        QFETCH(bool, korean);
        m_it = std::make_unique<test::FillFixture>(korean ? Language::Korean : Language::English);
        m_it->clock.ms = utcOfSeoul(QDate(2026, 9, 28), QTime(22, 58)).toMSecsSinceEpoch();
        const Assessment first = frozenT0();
        CHECK_OK(m_it->workspace->edit("Begin", [&] { return m_it->store().beginFrom(*m_it->store().assessment(first.id), Round::T1); }));
        m_it->show();
        goTo("viewRounds");
        for (int column = 0; column < RoundsModel::ColumnCount; ++column) {
            for (int row = 0; row < 2; ++row) {
                const QModelIndex index = table()->model()->index(row, column);
                const int needed = table()->itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width();
                QVERIFY2(table()->columnWidth(column) >= needed, qPrintable(index.data().toString()));
            }
        }
    }

    void theCompanysRatingGoesOutAndComesBack()
    {
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        const QString sent = m_it->place.filePath(u"나가는 파일.xlsx"_s);
        m_it->prompter.files << sent;
        chooseLanguage("send", 0);
        QVERIFY(QFile::exists(sent));
        QCOMPARE(m_it->store().count().value_or(0), 1); // nothing is begun by sending

        QFile file(sent);
        QVERIFY(file.open(QIODevice::ReadOnly));
        test::Filled filled = test::Filled::of(file.readAll());
        int answered = 0;
        for (qsizetype row = 0; row < filled.sheets[0].size() && answered < 2; ++row) {
            const QString number = filled.sheets[0][row].value(0);
            if (number == u"1.1" || number == u"2.1") {
                filled.answer(number, u"3"_s);
                ++answered;
            }
        }
        QFile returned(m_it->place.filePath(u"받은 파일.xlsx"_s));
        QVERIFY(returned.open(QIODevice::WriteOnly));
        returned.write(filled.bytes());
        returned.close();
        m_it->prompter.files << returned.fileName();
        press("takeIn");
        const Assessment own = only(Round::T0, Rater::Company);
        QVERIFY(!own.id.isNull());
        QCOMPARE(m_it->answer(own, u"data_1"_s).level, 3);
        QCOMPARE(table()->model()->rowCount(), 2);
        QStringList raters;
        for (int row = 0; row < 2; ++row)
            raters << cell(row, RoundsModel::RaterColumn);
        QVERIFY(raters.contains(u"기업 자가진단"_s));
        // The consultant's diagnosis is what the page opens with, not what the company says of itself.
        m_it->show();
        QCOMPARE(head().contains(u"자가진단"_s), true); // the own rating is still open, the diagnosis frozen
    }

    void aWrongFileIsToldAndNothingChanges()
    {
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        QFile wrong(m_it->place.filePath(u"엉뚱한.xlsx"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("no workbook");
        wrong.close();
        m_it->prompter.files << wrong.fileName();
        press("takeIn");
        QCOMPARE(m_it->prompter.errors.size(), 1);
        m_it->prompter.errors.clear();
        QCOMPARE(table()->model()->rowCount(), 1);
        press("takeIn"); // the person changed their mind
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void theCompanyRatesItselfAtTheTable()
    {
        frozenT0();
        m_it->show();
        goTo("viewRounds");
        press("rate");
        const Assessment own = only(Round::T0, Rater::Company);
        QCOMPARE(own.rater, Rater::Company);
        QVERIFY2(head().contains(u"기업 자가진단"_s), qPrintable(head()));
        QTest::keyClick(m_it->panel(), Qt::Key_3);
        QCOMPARE(m_it->answer(own, u"process_1"_s).level, 3);
    }

    void aSelfAssessmentMayComeFirst()
    {
        m_it->show();
        QVERIFY(!m_it->find<QPushButton>("send")->isVisible());
        m_it->find<QRadioButton>("rater_company")->click();
        QVERIFY(m_it->find<QPushButton>("send")->isVisible());
        const QString sent = m_it->place.filePath(u"먼저.xlsx"_s);
        m_it->prompter.files << sent;
        chooseLanguage("send", 1);
        QVERIFY(QFile::exists(sent));
        press("begin");
        QCOMPARE(only(Round::T0, Rater::Company).rater, Rater::Company);
    }

    void theViewsTakeTurnsByKeyAndKeepTheirPlace()
    {
        m_it->begin();
        m_it->show();
        QTest::keyClick(m_it->panel(), Qt::Key_PageDown);
        const QString item = m_it->panel()->itemKey();
        QAction *next = m_it->page->findChild<QAction *>(u"diagnosis.view"_s);
        next->trigger();
        QVERIFY(table());
        const QVariantMap state = m_it->page->saveState();
        next->trigger();
        QVERIFY(m_it->find<QPushButton>("toRounds")); // nothing to compare yet
        next->trigger();
        QVERIFY(m_it->panel());
        QCOMPARE(m_it->panel()->itemKey(), item);
        m_it->show();
        m_it->page->restoreState(state);
        QVERIFY(table());
    }

    void readOnlyOffersNothing()
    {
        frozenT0();
        const QString folder = m_it->workspace->folder();
        m_it->workspace.reset();
        auto opened = workspace::Workspace::open(folder, workspace::Access::Read, m_it->clock);
        CHECK_OK(opened);
        m_it->workspace = std::move(*opened);
        m_it->show();
        goTo("viewRounds");
        for (const char *name : {"reassess", "new", "send", "takeIn", "rate"})
            QVERIFY2(!m_it->find<QPushButton>(name)->isEnabled(), name);
        QVERIFY(m_it->find<QPushButton>("open")->isEnabled());
    }
};

QTEST_MAIN(TestRounds)
#include "tst_rounds.moc"
