// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/load.h"
#include "tests/support/check.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace axw;
using namespace axw::poc;
using schedule::Moment;
using schedule::WorkCalendar;

/// Minute by minute, without a table: what the load must be equal to.
static std::map<qint64, std::pair<qint64, qint64>> simpleLoad(const std::vector<LoadDemand> &demands, int capacity, const WorkCalendar &own)
{
    const auto works = [](const WorkCalendar &calendar, Moment minute) {
        const int at = schedule::minuteOfDay(minute);
        for (const schedule::Shift &shift : calendar.shiftsOf(schedule::dateOf(minute))) {
            if (at >= shift.from && at < shift.to)
                return true;
        }
        return false;
    };
    std::map<qint64, std::pair<qint64, qint64>> days;
    for (const LoadDemand &demand : demands) {
        for (Moment minute = demand.start; minute < demand.finish; ++minute) {
            auto &[asked, there] = days[schedule::dayOf(minute)];
            if (works(*demand.calendar, minute))
                asked += demand.units;
        }
    }
    for (auto &[day, cell] : days) {
        for (Moment minute = day * schedule::minutesOfDay; minute < (day + 1) * schedule::minutesOfDay; ++minute)
            cell.second += works(own, minute) ? capacity : 0;
    }
    return days;
}

class TestLoad : public QObject
{
    Q_OBJECT

    const WorkCalendar m_centre = schedule::koreanCalendar(2026, 2027);

    static Moment at(int month, int day, int hour = 0) { return schedule::momentOf(QDate(2026, month, day), hour * 60); }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void knowsNothingOfNobody()
    {
        const ResourceLoad load({}, 100, m_centre);
        QVERIFY(load.isEmpty());
        QVERIFY(load.cells(LoadUnit::Week).empty());
        const LoadDemand milestone{0, at(3, 4, 18), at(3, 4, 18), 100, &m_centre};
        QVERIFY(ResourceLoad(std::span(&milestone, 1), 100, m_centre).isEmpty());
    }

    void namesWhoAsksTooMuch()
    {
        // Monday 9 March to Friday with all of the time, and from Wednesday a second task with half of it.
        const std::vector<LoadDemand> demands{{0, at(3, 9, 9), at(3, 13, 18), 100, &m_centre},
                                              {1, at(3, 11, 9), at(3, 17, 18), 50, &m_centre},
                                              {2, at(3, 19, 9), at(3, 20, 18), 100, &m_centre}};
        const ResourceLoad load(demands, 100, m_centre);
        QCOMPARE(load.overbooked().size(), size_t(1));
        const Overbooking &span = load.overbooked().front();
        QCOMPARE(schedule::dateOfDay(span.firstDay), QDate(2026, 3, 11));
        QCOMPARE(schedule::dateOfDay(span.lastDay), QDate(2026, 3, 13));
        QCOMPARE(span.days, 3);
        QCOMPARE(span.percent, 150);
        QCOMPARE(span.sources, (std::vector<int>{0, 1}));
        const auto weeks = load.cells(LoadUnit::Week);
        QCOMPARE(weeks.size(), size_t(2));
        QCOMPARE(weeks[0].asked, qint64(5 * 480 * 100 + 3 * 480 * 50));
        QCOMPARE(weeks[0].capacity, qint64(5 * 480 * 100));
        QVERIFY(weeks[0].isOver());
        QVERIFY(!weeks[1].isOver());
        QCOMPARE(weeks[1].share(), (2 * 0.5 + 2) / 5);
    }

    /// A week whose sum fits is still overbooked when one of its days is.
    void findsTheDayWithinTheWeek()
    {
        const std::vector<LoadDemand> demands{{0, at(3, 9, 9), at(3, 9, 18), 100, &m_centre}, {1, at(3, 9, 9), at(3, 9, 18), 100, &m_centre}};
        const auto weeks = ResourceLoad(demands, 100, m_centre).cells(LoadUnit::Week);
        QCOMPARE(weeks.size(), size_t(1));
        QVERIFY(weeks[0].share() < 1);
        QVERIFY(weeks[0].isOver());
        QCOMPARE(ResourceLoad(demands, 200, m_centre).overbookedDays(), 0);
    }

    /// A weekend between two overbooked days does not part them; a day that fits does.
    void goesOverTheWeekend()
    {
        const std::vector<LoadDemand> twice{{0, at(3, 13, 9), at(3, 16, 18), 100, &m_centre}, {1, at(3, 13, 9), at(3, 16, 18), 100, &m_centre}};
        const ResourceLoad load(twice, 100, m_centre);
        QCOMPARE(load.overbooked().size(), size_t(1));
        QCOMPARE(load.overbooked().front().days, 2);
    }

    void cellsAreWholeMonthsAndQuarters()
    {
        const LoadDemand demand{0, at(2, 25, 9), at(3, 4, 18), 100, &m_centre};
        const ResourceLoad load(std::span(&demand, 1), 100, m_centre);
        const auto months = load.cells(LoadUnit::Month);
        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(schedule::dateOfDay(months[0].firstDay), QDate(2026, 2, 1));
        QCOMPARE(schedule::dateOfDay(months[0].endDay), QDate(2026, 3, 1));
        QCOMPARE(months[1].capacity, 100 * m_centre.between(at(3, 1), at(4, 1)));
        const auto quarters = load.cells(LoadUnit::Quarter);
        QCOMPARE(quarters.size(), size_t(1));
        QCOMPARE(quarters[0].asked, months[0].asked + months[1].asked);
    }

    void isWhatCountingMinutesSays()
    {
        QRandomGenerator random(4);
        const auto nights = schedule::WorkCalendar::make(
            schedule::WorkWeek{{{{{0, 300}}, {{1200, 1440}}, {{0, 1440}}, {}, {{600, 601}}, {{60, 120}, {180, 240}}, {}}}}, 2026, 2027);
        CHECK_OK(nights);
        for (int round = 0; round < 60; ++round) {
            std::vector<LoadDemand> demands;
            const int count = 1 + random.bounded(5);
            for (int i = 0; i < count; ++i) {
                const Moment start = at(1, 1) + random.bounded(60 * 1440);
                demands.push_back({i, start, start + random.bounded(12 * 1440), 10 * random.bounded(20), random.bounded(2) ? &m_centre : &*nights});
            }
            const WorkCalendar &own = random.bounded(2) ? m_centre : *nights;
            const int capacity = 50 + 50 * random.bounded(4);
            const ResourceLoad load(demands, capacity, own);
            const auto simple = simpleLoad(demands, capacity, own);
            qint64 sum = 0;
            qint64 over = 0;
            for (const LoadCell &day : load.days()) {
                const auto known = simple.find(day.firstDay);
                const qint64 asked = known == simple.end() ? 0 : known->second.first;
                QCOMPARE(day.asked, asked);
                if (known != simple.end())
                    QCOMPARE(day.capacity, known->second.second);
                QCOMPARE(day.isOver(), asked > day.capacity);
                over += day.isOver() ? 1 : 0;
                sum += asked;
            }
            QCOMPARE(load.overbookedDays(), int(over));
            for (const auto &[day, cell] : simple)
                sum -= cell.first;
            QCOMPARE(sum, qint64(0));
            for (const LoadUnit unit : {LoadUnit::Week, LoadUnit::Month, LoadUnit::Quarter}) {
                qint64 excess = 0;
                for (const LoadCell &cell : load.cells(unit))
                    excess += cell.excess;
                qint64 days = 0;
                for (const LoadCell &day : load.days())
                    days += day.excess;
                QCOMPARE(excess, days);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestLoad)
#include "tst_load.moc"
