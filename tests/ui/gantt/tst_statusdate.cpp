// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tonetext.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// A plan that hopes for days that are over says so, offers today as its status date, and marks what is overdue.
class TestStatusDate : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;
    PocId m_poc;

    /// 수집 4. – 6. 3., 라벨링 9. – 10. 3., 점검 at the end of the 10th, 교육 on the 4th.
    void open(QDate today, Language language = Language::Korean)
    {
        m_it = std::make_unique<test::PlanFixture>(language);
        m_poc = m_it->addChain();
        m_it->clock.setToday(today);
        m_it->show();
    }
    poc::Plan plan() { return *m_it->store().plan(m_poc); }
    void change(int index, const std::function<void(poc::Task &)> &how)
    {
        poc::Task task = plan().tasks[size_t(index)];
        how(task);
        CHECK_OK(m_it->workspace->edit("Change", [&] { return m_it->store().change(task); }));
    }
    void setStatusDate(QDate date)
    {
        poc::Poc poc = plan().poc;
        poc.statusDate = poc::PlanTime{schedule::momentOf(date, 18 * 60)};
        CHECK_OK(m_it->workspace->edit("Status date", [&] { return m_it->store().change(poc); }));
    }
    template<class T>
    T *find(const char *name)
    {
        return m_it->page->findChild<T *>(QString::fromLatin1(name));
    }
    bool isOffered() { return find<QWidget>("statusStrip")->isVisible(); }
    QString offer() { return find<QWidget>("statusStrip")->findChild<widgets::ToneText *>()->text(); }
    QVariant mark(int row) { return m_it->table()->model()->index(row, 0).data(PlanModel::OverdueRole); }
    const picture::GanttTask &bar(int row) { return m_it->chart()->state().scene().tasks[size_t(row)]; }

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }
    void cleanup() { m_it.reset(); }

    void saysThatUnfinishedWorkIsOver_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("statusDate");
        QTest::addColumn<QString>("said"); // none: nothing is offered
        QTest::addColumn<QString>("show");
        QTest::newRow("on the first day") << QDate(2026, 3, 4) << QDate() << QString() << QString();
        QTest::newRow("a day later") << QDate(2026, 3, 5) << QDate() << u"No status date: 2 unfinished task(s) planned on days that are over"_s << u"Show 1 overdue"_s;
        QTest::newRow("all over") << QDate(2026, 3, 13) << QDate() << u"No status date: 4 unfinished task(s) planned on days that are over"_s << u"Show 4 overdue"_s;
        QTest::newRow("today it is") << QDate(2026, 3, 13) << QDate(2026, 3, 13) << QString() << QString();
        QTest::newRow("a week ago") << QDate(2026, 3, 13) << QDate(2026, 3, 6)
                                    << u"Status date 6 Mar, 5 working days ago: 3 unfinished task(s) planned on days that are over"_s << u"Show 2 overdue"_s;
    }
    void saysThatUnfinishedWorkIsOver()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, statusDate);
        QFETCH(QString, said);
        QFETCH(QString, show);
        open(today, Language::English);
        if (statusDate.isValid())
            setStatusDate(statusDate);
        QCOMPARE(isOffered(), !said.isEmpty());
        if (said.isEmpty())
            return;
        QCOMPARE(offer(), said);
        QCOMPARE(find<QPushButton>("strip.overdue")->text(), show);
    }

    void todayIsSetAsOneStep()
    {
        open(QDate(2026, 3, 13));
        QVERIFY(isOffered());
        const QDate ended = schedule::dateOf(m_it->chart()->state().dates().schedule.finish);
        QCOMPARE(ended, QDate(2026, 3, 10));
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        find<QPushButton>("strip.today")->click();
        QCOMPARE(schedule::momentText(plan().poc.statusDate->moment), u"2026-03-13T18:00"_s);
        QVERIFY(!isOffered());
        // Five days of work from Monday, the 16th.
        QCOMPARE(schedule::dateOf(m_it->chart()->state().dates().schedule.finish), QDate(2026, 3, 20));
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"전보다 영업일 8일 늦음"_s), qPrintable(told[0][0].toString()));
        QCOMPARE(told[0][1].toBool(), true);
        for (int row = 0; row < 4; ++row)
            QVERIFY(!mark(row).isValid());
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(!plan().poc.statusDate);
        QVERIFY(isOffered());
        QVERIFY(mark(0).isValid());
    }

    void isOfferedNowhereElse()
    {
        open(QDate(2026, 3, 13));
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(m_poc); }));
        QVERIFY(isOffered()); // it is said, but a locked plan takes no date
        QVERIFY(!find<QPushButton>("strip.today")->isVisible());
        CHECK_OK(m_it->workspace->edit("Take back", [&] { return m_it->workspace->planReview().takeBack(m_poc); }));
        QVERIFY(find<QPushButton>("strip.today")->isVisible());
        for (int i = 0; i < 4; ++i)
            change(i, [](poc::Task &task) { task.done = 100; });
        QVERIFY(!isOffered());
    }

    void whatIsOverdueIsMarkedEverywhere_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("inspector");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("한국어") << Language::Korean << u"지남 · 5일"_s << u"지남 · 5일 · should be finished since 3. 6."_s << u"overdue by 영업일 5일"_s;
        QTest::newRow("English") << Language::English << u"overdue · 5 d"_s << u"overdue · 5 d · should be finished since 6 Mar"_s
                                 << u"overdue by 5 working days"_s;
    }
    void whatIsOverdueIsMarkedEverywhere()
    {
        QFETCH(Language, language);
        open(QDate(2026, 3, 13), language);
        QTEST(mark(0).toString(), "mark");
        QCOMPARE(bar(0).overdue, 5);
        QTEST(bar(0).note, "mark");
        QVERIFY(bar(2).milestone && bar(2).overdue > 0);
        QVERIFY2(bar(2).note.contains(u"점검 ("_s), qPrintable(bar(2).note));
        QFETCH(QString, spoken);
        QVERIFY(m_it->table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(spoken));
        m_it->choose(0);
        m_it->trigger("task");
        QTEST(find<widgets::ToneText>("task.overdue")->text(), "inspector");
        change(0, [](poc::Task &task) { task.done = 100; });
        QCOMPARE(bar(0).overdue, 0);
        QVERIFY(!mark(0).isValid());
        QVERIFY(bar(0).note.isEmpty());
        QVERIFY(!find<widgets::ToneText>("task.overdue")->isVisible());
    }

    void whatIsOverdueCanBeFiltered()
    {
        open(QDate(2026, 3, 9)); // 수집 and 교육 are over, 라벨링 is to be done
        find<QPushButton>("strip.overdue")->click();
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|교육"_s);
        QVERIFY(find<widgets::FilterChip>("filterOverdue")->isChecked());
        const QVariantMap kept = m_it->page->saveState();
        find<widgets::FilterChip>("filterOverdue")->click();
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
        m_it->page->restoreState(kept);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|교육"_s);
    }

    /// The day ends while the program is open.
    void anotherDayIsNoticedAtTheNextEdit()
    {
        open(QDate(2026, 3, 4));
        QCOMPARE(bar(3).overdue, 0);
        m_it->clock.setToday(QDate(2026, 3, 5));
        change(0, [](poc::Task &task) { task.note = u"메모"_s; });
        QCOMPARE(bar(3).overdue, 1);
        QVERIFY(isOffered());
    }

    void lateSaysAgainstWhat_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("tip");
        QTest::newRow("한국어") << Language::Korean << u"기준계획보다 2일 늦음"_s << u"기준계획보다 영업일 2일 늦음\n약속한 완료일보다 영업일 1일 늦음"_s;
        QTest::newRow("English") << Language::English << u"+2 d vs baseline"_s
                                 << u"2 working days later than the baseline\n1 working day later than the promised finish"_s;
    }
    void lateSaysAgainstWhat()
    {
        QFETCH(Language, language);
        QFETCH(QString, chip);
        QFETCH(QString, tip);
        open(QDate(2026, 3, 4), language);
        const auto state = [this]() -> const PlanState & { return m_it->chart()->state(); };
        CHECK_OK(m_it->workspace->edit("Baseline", [&]() -> Result<> {
            AXW_TRY(m_it->workspace->planReview().takeBaseline(state().plan(), state().dates(), u"착수"_s, u"김지원"_s));
            poc::Poc poc = plan().poc;
            poc.due = QDate(2026, 3, 11);
            return m_it->store().change(poc);
        }));
        change(0, [](poc::Task &task) { task.duration += 2 * 480; });
        auto *finish = find<widgets::Chip>("finish");
        QVERIFY2(finish->text().startsWith(chip), qPrintable(finish->text()));
        QVERIFY2(finish->toolTip().endsWith(tip), qPrintable(finish->toolTip()));
    }
};

QTEST_MAIN(TestStatusDate)
#include "tst_statusdate.moc"
