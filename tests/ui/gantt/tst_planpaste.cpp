// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/planclip.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// Tables from and to a spreadsheet.
class TestPlanPaste : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;

    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        m_it->trigger("paste");
    }
    QString clipboard() { return QApplication::clipboard()->mimeData()->text(); }
    poc::Plan plan() { return *m_it->store().plan(m_it->store().of(m_it->client)->back().id); }
    void stand(int row, int column) { m_it->table()->setCurrentIndex(m_it->table()->model()->index(row, column)); }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::PlanFixture>();
        m_it->addChain();
        m_it->show();
    }
    void cleanup() { m_it.reset(); }

    void copiesAsATable()
    {
        m_it->choose(0);
        m_it->trigger("copy");
        QCOMPARE(clipboard(), u"수집\t3일\t2026-03-04\t2026-03-06\t0%\n"_s);
        m_it->choose(3);
        m_it->trigger("indent"); // 교육 under 점검
        m_it->table()->selectAll();
        m_it->trigger("copy");
        const QStringList lines = clipboard().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], u"Task\tDuration\tStart\tFinish\tDone"_s);
        QCOMPARE(lines[4].section(u'\t', 0, 0), u"  교육"_s);
        const QString html = QApplication::clipboard()->mimeData()->html();
        QVERIFY(html.contains(u"<th>Duration</th>"_s));
        QVERIFY(html.contains(u"<td>&nbsp;&nbsp;교육</td>"_s));
    }

    void readsWhatASpreadsheetWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells"); // rows by |
        QTest::newRow("rows of Excel") << u"수집\t5일\r\n라벨링\t2w\r\n"_s << QStringList{u"수집|5일"_s, u"라벨링|2w"_s};
        QTest::newRow("quotes") << u"\"수집, \"\"현장\"\"\n둘째 줄\"\t5일"_s << QStringList{u"수집, \"현장\"\n둘째 줄|5일"_s};
        QTest::newRow("empty cells and lines") << u"\t5일\n\t\n\n"_s << QStringList{u"|5일"_s};
        QTest::newRow("a quote within") << u"모니터 24\"\t1d"_s << QStringList{u"모니터 24\"|1d"_s};
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void readsWhatASpreadsheetWrites()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        QMimeData mime;
        mime.setText(text);
        QStringList read;
        for (const QStringList &line : tableOf(mime))
            read << line.join(u'|');
        QCOMPARE(read, cells);
    }

    void changesCellsFromTheCurrentOneOn()
    {
        stand(0, PlanModel::Duration);
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        paste(u"5일\n2w\n"_s);
        QCOMPARE(m_it->column(PlanModel::Duration), u"5일|10일||1일"_s);
        QCOMPARE(told.size(), 1);
        CHECK_OK(m_it->workspace->undo()); // one step
        QCOMPARE(m_it->column(PlanModel::Duration), u"3일|2일||1일"_s);
    }

    void makesTasksOfWhatReachesPastTheEnd()
    {
        stand(3, PlanModel::Name);
        paste(u"현장 교육\t2d\n보고\t3일\n종료\t0\n"_s);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|현장 교육|보고|종료"_s);
        QCOMPARE(m_it->column(PlanModel::Duration), u"3일|2일||2일|3일|"_s);
        QVERIFY(m_it->table()->model()->index(5, 0).data(PlanModel::MilestoneRole).toBool());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
    }

    void makesTasksOfATableWithHeadings()
    {
        m_it->choose(1);
        paste(u"ID\t작업 이름\t기간\t선행 작업\t자원 이름\t비용\n"
              "10\t데이터\t\t\t\t\n"
              "11\t  정제\t2일\t\t이수민\t1,200,000\n"
              "12\t  검수\t1d\t11FS+1일\t이수민, 박민준 50%\t\n"
              "13\t인수\t0\t12\t\t\n"_s);
        QVERIFY2(m_it->prompter.errors.isEmpty(), m_it->prompter.errors.isEmpty() ? "" : qPrintable(m_it->prompter.errors.front().sentence));
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|데이터|정제|검수|인수|점검|교육"_s);
        QCOMPARE(m_it->column(PlanModel::Predecessors), u"|1|||4FS+1일|5|2|"_s);
        QCOMPARE(m_it->column(PlanModel::Resources), u"|||이수민|이수민, 박민준 50%|||"_s);
        QCOMPARE(m_it->cell(2, PlanModel::Cost), u"1,200,000"_s); // the summary's is the sum
        QVERIFY(m_it->table()->model()->index(2, 0).data(PlanModel::SummaryRole).toBool());
        QCOMPARE(m_it->table()->currentIndex().row(), 2);
        QCOMPARE(m_it->workspace->resources().all()->size(), 2u);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
        QCOMPARE(m_it->workspace->resources().all()->size(), 0u);
    }

    /// One line is never taken for headings.
    void aTaskMayBeCalledTask()
    {
        stand(3, PlanModel::Name);
        paste(u"작업\n"_s);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|작업"_s);
    }

    void readsDates()
    {
        m_it->choose(3);
        paste(u"작업\t시작\t종료\n설치\t2026-03-16\t2026-03-18\n인도\t3/20\t\n"_s);
        QCOMPARE(m_it->cell(4, PlanModel::Start), u"3. 16."_s);
        QCOMPARE(m_it->cell(4, PlanModel::Duration), u"3일"_s);
        QCOMPARE(plan().tasks[4].rule, schedule::Constraint::StartNoEarlierThan);
        QCOMPARE(m_it->cell(5, PlanModel::Start), u"3. 20."_s);
    }

    void pastesACopyOverItselfWithoutAnEdit()
    {
        m_it->choose(0);
        m_it->trigger("copy");
        const qint64 before = *m_it->workspace->journal().newest();
        stand(0, PlanModel::Name);
        m_it->trigger("paste");
        QVERIFY(m_it->prompter.errors.isEmpty());
        QCOMPARE(*m_it->workspace->journal().newest(), before);
    }

    /// Copied with its outline and pasted as new: the same plan once more.
    void bringsAnOutlineBack()
    {
        m_it->choose(3);
        m_it->trigger("indent");
        m_it->table()->setColumnHidden(PlanModel::Start, true);
        m_it->table()->setColumnHidden(PlanModel::Finish, true);
        m_it->table()->selectAll();
        m_it->trigger("copy");
        m_it->choose(3);
        m_it->trigger("paste");
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육|수집|라벨링|점검|교육"_s);
        QVERIFY(m_it->table()->model()->index(6, 0).data(PlanModel::SummaryRole).toBool());
        QCOMPARE(m_it->table()->model()->index(7, 0).data(PlanModel::LevelRole).toInt(), 2); // below the one it was pasted at
        QCOMPARE(m_it->cell(5, PlanModel::Duration), u"2일"_s);
    }

    void refusesAllOfATableThatIsWrong_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("기간") << 0 << int(PlanModel::Duration) << u"5일\n곧\n"_s << QStringList{u"Row 2"_s, u"Duration"_s, u"곧"_s};
        QTest::newRow("a date") << 0 << int(PlanModel::Start) << u"3/12\n어느 날\n"_s << QStringList{u"Row 2"_s, u"Start"_s};
        QTest::newRow("progress") << 0 << int(PlanModel::Done) << u"120\n"_s << QStringList{u"Row 1"_s, u"Done"_s};
        QTest::newRow("too many cells") << 0 << int(PlanModel::Done) << u"10\t20\n"_s << QStringList{u"Row 1"_s};
        QTest::newRow("a new task without a name") << 3 << int(PlanModel::Duration) << u"1일\n2일\n"_s << QStringList{u"Row 2"_s};
        QTest::newRow("no name in a table") << 0 << 0 << u"작업\t기간\n\t2일\n"_s << QStringList{u"Row 2"_s, u"Task"_s};
        QTest::newRow("no such predecessor") << 0 << 0 << u"작업\t선행작업\n가\t\n나\t7\n"_s << QStringList{u"Row 3"_s, u"Predecessors"_s, u"7"_s};
        QTest::newRow("a circle") << 0 << 0 << u"작업\t선행작업\n가\t2\n나\t1\n"_s << QStringList{u"가"_s, u"나"_s};
        QTest::newRow("finish before start") << 3 << int(PlanModel::Finish) << u"2026-03-03\n"_s << QStringList{u"Row 1"_s, u"Finish"_s};
        QTest::newRow("nothing to paste") << 0 << 0 << QString() << QStringList{};
    }

    void refusesAllOfATableThatIsWrong()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QStringList, named);
        const poc::Plan before = plan();
        stand(row, column);
        paste(text);
        QCOMPARE(m_it->prompter.errors.size(), 1);
        for (const QString &word : named)
            QVERIFY2(m_it->prompter.errors.front().sentence.contains(word), qPrintable(m_it->prompter.errors.front().sentence));
        QVERIFY(plan() == before);
    }
};

QTEST_MAIN(TestPlanPaste)
#include "tst_planpaste.moc"
