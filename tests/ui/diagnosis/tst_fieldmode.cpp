// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formimport.h"
#include "tests/support/formbook.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/fieldbar.h"
#include "ui/diagnosis/itemline.h"
#include "ui/diagnosis/outline.h"
#include "ui/diagnosis/questionline.h"
#include "ui/diagnosis/questionpanel.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString visit =
    u"| survey |                 |          |               |\n"
    "|        | type            | name     | label         |\n"
    "|        | integer         | people   | 인원          |\n"
    "|        | note            | hello    | 큰 공장입니다 |\n"
    "|        | text            | guild    | 노조 이름     |\n"
    "|        | begin_group     | choosing | 고르기        |\n"
    "|        | select_one city | city     | 도시          |\n"
    "|        | end_group       |          |               |\n"
    "| choices |                |          |               |\n"
    "|         | list_name      | name     | label         |\n"
    "|         | city           | seoul    | 서울          |\n"
    "|         | city           | busan    | 부산          |\n"
    "| settings |               |          |\n"
    "|          | form_title    | form_id  |\n"
    "|          | 현장 조사     | visit    |\n"_s;

} // namespace

/// 현장 모드: one item, large, nothing beside it.
class TestFieldMode : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_assessment;

    void toggle() { m_it->page->findChild<QAction *>(u"diagnosis.field"_s)->trigger(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString item() { return m_it->panel()->itemKey(); }
    template<class T>
    bool isSeen()
    {
        const auto all = m_it->page->findChildren<T *>();
        return std::any_of(all.begin(), all.end(), [](const T *each) { return each->isVisible(); });
    }

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
        m_assessment = m_it->begin();
        m_it->show();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void showsOneItemLargeAndNothingBesideIt()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const int before = m_it->panel()->findChild<LevelTarget *>(u"level3"_s)->height();
        QVERIFY(!m_it->page->isImmersed());
        toggle();
        QVERIFY(m_it->page->isImmersed());
        QCOMPARE(item(), u"process_3"_s); // the place is kept
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
        QVERIFY(!isSeen<Outline>());
        QVERIFY(!isSeen<ScorePanel>());
        QVERIFY(!isSeen<ItemLine>());
        QVERIFY(isSeen<FieldBar>());
        for (const MarkTarget *mark : m_it->panel()->findChildren<MarkTarget *>())
            QVERIFY(mark->height() >= 44);
        QVERIFY(m_it->panel()->findChild<LevelTarget *>(u"level3"_s)->height() > before);
        QCOMPARE(m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s)->font().pixelSize() > 0
                     ? m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s)->font().pixelSize()
                     : QFontInfo(m_it->panel()->findChild<widgets::NoteEdit *>(u"note"_s)->font()).pixelSize(), 15);
    }

    void keysAnswerAsEver()
    {
        toggle();
        press(Qt::Key_4);
        press(Qt::Key_E);
        press(Qt::Key_Down);
        press(Qt::Key_N);
        QCOMPARE(m_it->answer(m_assessment, u"process_1"_s), Answer::ofLevel(4, Evidence::Shown));
        QCOMPARE(m_it->answer(m_assessment, u"process_2"_s).mark, Mark::NotApplicable);
        QVERIFY(!isSeen<ItemLine>());
        QVERIFY(m_it->find<QLabel>("fieldProgress")->text().startsWith(u"2 / 36"));
    }

    /// As the coverage and the outline have it: what is not known yet is no answer, what does not apply is one.
    void whatIsNotKnownIsNotCountedAsAnswered()
    {
        toggle();
        const auto progress = [&] { return m_it->find<QLabel>("fieldProgress")->text(); };
        const QString none = progress();
        QVERIFY2(none.startsWith(u"1 / 36"_s) && none.contains(u"0 answered"_s), qPrintable(none));
        press(Qt::Key_U);
        QCOMPARE(progress(), none);
        press(Qt::Key_N);
        QVERIFY2(progress().contains(u"1 answered"_s), qPrintable(progress()));
        press(Qt::Key_3);
        QVERIFY2(progress().contains(u"1 answered"_s), qPrintable(progress()));
    }

    void largeButtonsGoOn()
    {
        toggle();
        auto *next = m_it->find<QPushButton>("fieldNext");
        QVERIFY(next->height() >= 44);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(item(), u"process_2"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
        QTest::mouseClick(m_it->find<QPushButton>("fieldPrevious"), Qt::LeftButton);
        QCOMPARE(item(), u"process_1"_s);
        press(Qt::Key_1);
        QTest::mouseClick(m_it->find<QPushButton>("fieldUnanswered"), Qt::LeftButton);
        QCOMPARE(item(), u"process_2"_s);
    }

    void escapeLeavesButFirstTheNote()
    {
        toggle();
        press(Qt::Key_Down);
        press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), u"seen"_s);
        press(Qt::Key_Escape);
        QVERIFY(m_it->page->isImmersed());
        QCOMPARE(m_it->answer(m_assessment, u"process_2"_s).note, u"seen"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_it->page->isImmersed());
        QTRY_VERIFY(isSeen<Outline>());
        QCOMPARE(item(), u"process_2"_s);
        QTRY_COMPARE(QApplication::focusWidget(), m_it->panel());
    }

    void theButtonLeavesToo()
    {
        toggle();
        QTest::mouseClick(m_it->find<QPushButton>("fieldLeave"), Qt::LeftButton);
        QTRY_VERIFY(!m_it->page->isImmersed());
    }

    void staysWhenThePageIsBuiltAnew()
    {
        press(Qt::Key_Down);
        toggle();
        const QVariantMap place = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(place);
        QVERIFY(m_it->page->isImmersed());
        QCOMPARE(item(), u"process_2"_s);
        QVERIFY(!isSeen<ItemLine>());
    }

    void anyFormShowsOneQuestionAndWhatLeadsToIt()
    {
        QFile file(m_it->place.filePath(u"visit.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::formBook(visit));
        file.close();
        CHECK_OK(workspace::importForm(*m_it->workspace, file.fileName()));
        const Assessment asked = m_it->begin(u"visit"_s);
        m_it->show();
        m_it->page->restoreState({{u"assessment"_s, asked.id.toString()}, {u"item"_s, u"people"_s}});
        toggle();
        const auto panel = [&] {
            const auto all = m_it->page->findChildren<QuestionPanel *>();
            const auto seen = std::find_if(all.begin(), all.end(), [](const QuestionPanel *each) { return each->isVisible(); });
            return seen == all.end() ? nullptr : *seen;
        };
        QVERIFY(m_it->page->isImmersed());
        QCOMPARE(panel()->key(), u"people"_s);
        QVERIFY(!isSeen<QuestionLine>());
        QVERIFY(!m_it->find<QLabel>("note_hello")->isVisible());
        QTest::mouseClick(m_it->find<QPushButton>("fieldNext"), Qt::LeftButton);
        QCOMPARE(panel()->key(), u"guild"_s);
        QVERIFY(m_it->find<QLabel>("note_hello")->isVisible()); // it stands before this question
        QVERIFY(!isSeen<QuestionLine>());
        QTest::mouseClick(m_it->find<QPushButton>("fieldNext"), Qt::LeftButton);
        QCOMPARE(panel()->key(), u"city"_s); // over the end of the section
        const auto progress = [&] { return m_it->find<QLabel>("fieldProgress")->text(); };
        QVERIFY(progress().startsWith(u"3 / 3"));
        CHECK_OK(m_it->workspace->edit("Answer item", [&] {
            const auto filling = std::move(*m_it->store().fill(asked.id, {}, {}));
            Beside unknown;
            unknown.unknown = true;
            return m_it->store().setBeside(*filling, *forms::placeOf(filling->form(), u"people"_s), unknown);
        }));
        QTRY_VERIFY2(progress().contains(u"0 answered"_s), qPrintable(progress())); // what is not known yet is no answer
        m_it->page->restoreState({{u"assessment"_s, asked.id.toString()}, {u"item"_s, u"city"_s}});
        panel()->setFocus();
        press(Qt::Key_2);
        QTRY_VERIFY2(progress().contains(u"1 answered"_s), qPrintable(progress()));
        const auto filling = std::move(*m_it->store().fill(asked.id, {}, {}));
        QCOMPARE(filling->stored(*forms::placeOf(filling->form(), u"choosing/city"_s)).value, u"busan"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_it->page->isImmersed());
        QCOMPARE(panel()->key(), u"city"_s);
    }

    void tellsItsPlaceAtEveryStep()
    {
        const QSignalSpy told(m_it->page.get(), &widgets::Page::placeChanged);
        press(Qt::Key_Down);
        QVERIFY(!told.isEmpty());
        QCOMPARE(m_it->page->saveState().value(u"item"_s).toString(), u"process_2"_s);
    }
};

QTEST_MAIN(TestFieldMode)
#include "tst_fieldmode.moc"
