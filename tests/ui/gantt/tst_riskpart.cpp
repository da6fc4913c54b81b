// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/sidefixture.h"
#include "ui/gantt/riskchart.h"
#include "ui/gantt/riskmodel.h"
#include "ui/gantt/riskpart.h"
#include "ui/gantt/riskwork.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSignalSpy>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestRiskPart : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    void estimate(int task, int least, int most)
    {
        poc::Task changed = m_it->task(task);
        changed.optimistic = least * 480;
        changed.pessimistic = most * 480;
        CHECK_OK(m_it->workspace->edit("Estimate", [&] { return m_it->store().change(changed); }));
    }
    QString chip() const
    {
        const auto *found = m_it->page->findChild<widgets::Chip *>(u"chance"_s);
        return found->isVisible() ? found->text() : u"(hidden)"_s;
    }
    const RiskWork &work() const { return static_cast<RiskPart *>(m_it->side()->part(SideTopic::Risk))->work(); }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void saysThatThereAreNoEstimates()
    {
        m_it->open(SideTopic::Risk);
        QCOMPARE(chip(), u"(hidden)"_s);
        QVERIFY(!work().isKnown());
        QVERIFY(!m_it->find<RiskChart>("riskChart"));
        QVERIFY(m_it->find<QPushButton>("risk.estimate"));
    }

    void estimatesAllInOneStep()
    {
        m_it->open(SideTopic::Risk);
        QVERIFY(m_it->press("risk.estimate"));
        QCOMPARE(m_it->task(0).optimistic, std::optional<qint64>(1152)); // a fifth less than 1,440 minutes
        QCOMPARE(m_it->task(0).pessimistic, std::optional<qint64>(2016));
        QVERIFY(!m_it->task(2).optimistic); // a milestone takes no time
        QVERIFY(m_it->find<RiskChart>("riskChart"));
        QVERIFY(!m_it->find<QPushButton>("risk.estimate"));
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(!m_it->task(0).optimistic);
        QCOMPARE(chip(), u"(hidden)"_s);
    }

    void tellsTheDayOfEightyPercent()
    {
        m_it->open(SideTopic::Risk);
        estimate(0, 3, 9); // later at the worst, never earlier
        QVERIFY(work().isKnown());
        const QDate likely = work().dateAt(0.8);
        QVERIFY2(likely > QDate(2026, 3, 10) && likely < QDate(2026, 3, 18), qPrintable(likely.toString()));
        QVERIFY2(chip().contains(u"3. %1."_s.arg(likely.day())), qPrintable(chip()));
        QCOMPARE(m_it->page->findChild<widgets::Chip *>(u"chance"_s)->tone(), widgets::Tone::Warn);
        QVERIFY(work().chanceBy(QDate(2026, 3, 10)) < 0.5);
        QCOMPARE(work().chanceBy(QDate(2026, 3, 18)), 1.0);
        // Promised for later than that, it is no warning.
        poc::Poc poc = m_it->plan().poc;
        poc.due = QDate(2026, 3, 31);
        CHECK_OK(m_it->workspace->edit("Due", [&] { return m_it->store().change(poc); }));
        QCOMPARE(m_it->page->findChild<widgets::Chip *>(u"chance"_s)->tone(), widgets::Tone::Good);
    }

    void isTheSameEachTime()
    {
        m_it->open(SideTopic::Risk);
        estimate(0, 2, 9);
        const schedule::Risk first = work().risk();
        estimate(1, 1, 5);
        QVERIFY(work().risk() != first);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(work().risk(), first);
    }

    void livesWhileABarIsDragged()
    {
        m_it->open(SideTopic::Task); // the chip tells it whatever the panel shows
        estimate(0, 2, 9);
        const QString before = chip();
        const QRectF bar = m_it->chart()->barRect(0);
        QWidget *view = m_it->chart()->viewport();
        const QPoint from = bar.center().toPoint();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, from + QPoint(int(m_it->chart()->pxPerDay() * 7), 0));
        QVERIFY2(chip() != before, qPrintable(chip()));
        QTest::keyClick(m_it->chart(), Qt::Key_Escape);
        QTest::mouseRelease(view, Qt::LeftButton, {}, from);
        QCOMPARE(chip(), before);
    }

    void namesWhatDecidesTheFinish()
    {
        m_it->open(SideTopic::Risk);
        estimate(0, 2, 9);
        estimate(1, 2, 3);
        auto *table = m_it->find<widgets::TableView>("risk.tasks");
        QVERIFY(table);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(text(0, RiskModel::Name), u"수집"_s); // the wider estimate first
        QCOMPARE(text(0, RiskModel::Criticality), u"100%"_s);
        QCOMPARE(text(1, RiskModel::Name), u"라벨링"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(text(row, RiskModel::Name) != u"교육"_s); // its slack is never used up
        Q_EMIT table->opened(table->model()->index(1, 0));
        QCOMPARE(m_it->table()->currentIndex().row(), 1);
    }

    void headingsOfTheTableAreWhole()
    {
        m_it = std::make_unique<test::SideFixture>(Language::English);
        m_it->open(SideTopic::Risk);
        estimate(0, 2, 9);
        const QHeaderView *header = m_it->find<widgets::TableView>("risk.tasks")->horizontalHeader();
        for (const int column : {RiskModel::Criticality, RiskModel::Swing}) {
            const QString heading = header->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY2(header->sectionSize(column) >= QFontMetrics(header->font()).horizontalAdvance(heading) + m_it->theme.px(12), qPrintable(heading));
        }
    }

    void aLargePlanIsPlayedElsewhere()
    {
        m_it->poc = m_it->addPoc();
        (void)*m_it->workspace->edit("Many", [&]() -> Result<TaskId> {
            TaskId last;
            for (int i = 0; i < 450; ++i) {
                poc::Task task;
                task.name = u"작업 %1"_s.arg(i);
                task.duration = 480;
                task.optimistic = 240;
                task.pessimistic = 1440;
                AXW_TRY_ASSIGN(id, m_it->store().addTask(m_it->poc, task));
                last = id;
            }
            return last;
        });
        m_it->openAt(SideTopic::Risk);
        QTRY_VERIFY(work().isKnown());
        QVERIFY(m_it->find<RiskChart>("riskChart"));
        QCOMPARE(work().risk().finish.finishes.size(), 1000u);
    }

    void gathersDaysIntoBars()
    {
        const std::vector<std::pair<QDate, int>> days{{QDate(2026, 3, 2), 5}, {QDate(2026, 3, 3), 7}, {QDate(2026, 3, 9), 1}};
        const auto fine = barsOf(days, 30);
        QCOMPARE(fine.size(), 8u); // a bar a day, also those on which nothing ended
        QCOMPARE(fine[1].count, 7);
        QCOMPARE(fine[3].count, 0);
        const auto coarse = barsOf(days, 4);
        QCOMPARE(coarse.size(), 4u);
        QCOMPARE(coarse[0].count, 12);
        QCOMPARE(coarse[3].count, 1);
        QVERIFY(barsOf({}, 4).empty());
    }

    void drawsBarsAndTellsThemInWords()
    {
        m_it->open(SideTopic::Risk);
        estimate(0, 2, 9);
        auto *chart = m_it->find<RiskChart>("riskChart");
        QVERIFY(chart->accessibleDescription().contains(u"80%"_s));
        const QImage picture = chart->grab().toImage();
        const QRgb bar = m_it->theme.colour(widgets::Colour::AccentSoft).rgb();
        int found = 0;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y)
                found += picture.pixel(x, y) == bar ? 1 : 0;
        }
        QVERIFY2(found > 200, qPrintable(QString::number(found)));
    }
};

QTEST_MAIN(TestRiskPart)
#include "tst_riskpart.moc"
