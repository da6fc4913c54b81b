// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/workcalendar.h"
#include "tests/support/check.h"

#include <random>

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

Moment at(int year, int month, int day, int hour = 0, int minute = 0)
{
    return momentOf(QDate(year, month, day), hour * 60 + minute);
}

} // namespace

class TestWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void turnsDatesIntoMomentsAndBack()
    {
        QCOMPARE(momentOf(QDate(1970, 1, 1)), 0);
        QCOMPARE(momentText(at(2027, 3, 1, 9, 5)), u"2027-03-01T09:05"_s);
        QCOMPARE(dateOf(-1), QDate(1969, 12, 31));
        QCOMPARE(minuteOfDay(-1), 24 * 60 - 1);
        for (qint64 day = -1000; day < 30000; day += 17)
            QCOMPARE(weekdayOf(day), dateOfDay(day).dayOfWeek() - 1);
    }

    void addsWorkingTime_data()
    {
        QTest::addColumn<Moment>("start");
        QTest::addColumn<WorkMinutes>("work");
        QTest::addColumn<Moment>("finish");
        QTest::newRow("a day") << at(2026, 3, 4, 9) << WorkMinutes(480) << at(2026, 3, 4, 18);
        QTest::newRow("over lunch") << at(2026, 3, 4, 11) << WorkMinutes(120) << at(2026, 3, 4, 14);
        QTest::newRow("before work begins") << at(2026, 3, 4, 6) << WorkMinutes(60) << at(2026, 3, 4, 10);
        QTest::newRow("over the weekend") << at(2026, 3, 6, 17) << WorkMinutes(61) << at(2026, 3, 9, 9, 1);
        QTest::newRow("설 연휴") << at(2026, 2, 13, 9) << WorkMinutes(2 * 480) << at(2026, 2, 19, 18);
        QTest::newRow("삼일절 대체") << at(2026, 2, 27, 9) << WorkMinutes(2 * 480) << at(2026, 3, 3, 18);
        QTest::newRow("노동절 2026") << at(2026, 4, 30, 9) << WorkMinutes(2 * 480) << at(2026, 5, 4, 18);
        QTest::newRow("no work, off time") << at(2026, 3, 7, 10) << WorkMinutes(0) << at(2026, 3, 7, 10);
        QTest::newRow("far past the table") << at(2200, 1, 1, 9) << WorkMinutes(5 * 480) << at(2200, 1, 7, 18);
        QTest::newRow("far before the table") << at(1800, 1, 1, 9) << WorkMinutes(5 * 480) << at(1800, 1, 7, 18);
    }

    void addsWorkingTime()
    {
        QFETCH(Moment, start);
        QFETCH(WorkMinutes, work);
        QFETCH(Moment, finish);
        const WorkCalendar calendar = koreanCalendar(2025, 2028);
        QCOMPARE(momentText(calendar.finishOf(start, work)), momentText(finish));
        if (work > 0) {
            QCOMPARE(calendar.between(start, finish), work);
            QCOMPARE(momentText(calendar.startOf(finish, work)), momentText(calendar.nextStart(start)));
        }
    }

    void countsWorkingDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("to");
        QTest::newRow("tomorrow") << QDate(2026, 3, 4) << 1 << QDate(2026, 3, 5);
        QTest::newRow("over a weekend") << QDate(2026, 3, 6) << 1 << QDate(2026, 3, 9);
        QTest::newRow("from a Sunday") << QDate(2026, 3, 8) << 1 << QDate(2026, 3, 9);
        QTest::newRow("추석 2026, Monday after it is worked") << QDate(2026, 9, 23) << 1 << QDate(2026, 9, 28);
        QTest::newRow("설날 2027 with its substitute") << QDate(2027, 2, 5) << 1 << QDate(2027, 2, 10);
        QTest::newRow("back over 추석 2028") << QDate(2028, 10, 6) << -1 << QDate(2028, 9, 29);
        QTest::newRow("none, on a working day") << QDate(2026, 3, 4) << 0 << QDate(2026, 3, 4);
        QTest::newRow("none, on a holiday") << QDate(2026, 3, 1) << 0 << QDate(2026, 3, 3);
        QTest::newRow("a year after the table") << QDate(2030, 1, 4) << 261 << QDate(2031, 1, 6);
        QTest::newRow("before the table") << QDate(2020, 1, 6) << -1 << QDate(2020, 1, 3);
    }

    void countsWorkingDays()
    {
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(QDate, to);
        const WorkCalendar calendar = koreanCalendar(2026, 2028);
        QCOMPARE(calendar.addWorkingDays(from, days), to);
        QVERIFY(calendar.isWorkingDay(to));
        if (days > 0)
            QCOMPARE(calendar.workingDaysBetween(from, to), days);
        if (days < 0)
            QCOMPARE(calendar.workingDaysBetween(to, from), -days);
    }

    void saysWhyADayIsFree()
    {
        const WorkCalendar calendar = koreanCalendar(2026, 2026);
        QCOMPARE(calendar.nameOf(QDate(2026, 12, 25)).ko, u"성탄절"_s);
        QCOMPARE(calendar.nameOf(QDate(2026, 12, 25)).en, u"Christmas Day"_s);
        QCOMPARE(calendar.nameOf(QDate(2026, 12, 26)), LocalizedText());
        QCOMPARE(calendar.minutesPerDay(), 480);
        QCOMPARE(calendar.minutesPerWeek(), 2400);
    }

    void mapsSharesOfADay()
    {
        const WorkCalendar calendar = koreanCalendar(2026, 2026);
        QCOMPARE(calendar.shareOfDay(at(2026, 3, 4, 9)), 0.0);
        QCOMPARE(calendar.shareOfDay(at(2026, 3, 4, 18)), 1.0);
        QCOMPARE(calendar.shareOfDay(at(2026, 3, 4, 14)), 0.5);
        QCOMPARE(calendar.shareOfDay(at(2026, 3, 7, 12)), 0.5);
        QCOMPARE(calendar.momentAtShare(QDate(2026, 3, 4), 0.5), at(2026, 3, 4, 14));
        QCOMPARE(calendar.momentAtShare(QDate(2026, 3, 4), 0), at(2026, 3, 4, 9));
        QCOMPARE(calendar.momentAtShare(QDate(2026, 3, 4), 1), at(2026, 3, 4, 18));
        QCOMPARE(calendar.momentAtShare(QDate(2026, 3, 7), 0.5), at(2026, 3, 7, 12));
    }

    void refusesWhatIsNoCalendar()
    {
        CHECK_FAILS(WorkCalendar::make(WorkWeek{}, 2026, 2027), Error::Kind::Invalid);
        WorkWeek overlapping = WorkWeek::korean();
        overlapping.days[0] = {{540, 720}, {700, 900}};
        CHECK_FAILS(WorkCalendar::make(overlapping, 2026, 2027), Error::Kind::Invalid);
        CHECK_FAILS(WorkCalendar::make(WorkWeek::korean(), 2027, 2026), Error::Kind::Invalid);
        CHECK_FAILS(WorkCalendar::make(WorkWeek::korean(), 2026, 2026, {{QDate(2026, 3, 7), {{600, 600}}, {}}}),
                    Error::Kind::Invalid);
    }

    /// Against a list of every working minute, for odd weeks and exceptions, in and around the table.
    void agreesWithAPlainList()
    {
        std::mt19937 random(20260304);
        const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
        for (int round = 0; round < 40; ++round) {
            WorkWeek week;
            week.days[size_t(upTo(6))] = {{upTo(100), 200 + upTo(100)}};
            for (auto &shifts : week.days) {
                if (upTo(2) != 0)
                    shifts = {{upTo(50), 60 + upTo(40)}, {100 + upTo(10), 120 + upTo(1320)}};
            }
            std::vector<DayException> exceptions;
            for (int i = upTo(60); i > 0; --i) {
                const QDate date = QDate(2026, 1, 1).addDays(upTo(364));
                exceptions.push_back({date, {}, {}});
                if (upTo(1) != 0)
                    exceptions.back().shifts = {{upTo(600), 700 + upTo(740)}};
            }
            const auto calendar = WorkCalendar::make(week, 2026, 2026, exceptions);
            CHECK_OK(calendar);

            std::vector<Moment> minutes;
            std::vector<QDate> days;
            for (QDate date(2025, 11, 20); date < QDate(2027, 2, 10); date = date.addDays(1)) {
                std::vector<Shift> shifts = week.days[size_t(date.dayOfWeek() - 1)];
                for (const DayException &exception : exceptions) {
                    if (exception.date == date)
                        shifts = exception.shifts;
                }
                QCOMPARE(calendar->isWorkingDay(date), !shifts.empty());
                if (!shifts.empty())
                    days.push_back(date);
                for (const Shift &shift : shifts) {
                    for (int minute = shift.from; minute < shift.to; ++minute)
                        minutes.push_back(momentOf(date, minute));
                }
            }
            const WorkMinutes base = calendar->workBefore(minutes.front());
            for (int probe = 0; probe < 300; ++probe) {
                const auto n = size_t(upTo(int(minutes.size()) - 2));
                QCOMPARE(calendar->startAt(base + qint64(n)), minutes[n]);
                QCOMPARE(calendar->finishAt(base + qint64(n) + 1), minutes[n] + 1);
                QCOMPARE(calendar->workBefore(minutes[n]), base + qint64(n));
                QCOMPARE(calendar->nextStart(minutes[n] + 1), minutes[n + 1]);
                const auto d = size_t(upTo(int(days.size()) - 1));
                const auto e = size_t(upTo(int(days.size()) - 1));
                QCOMPARE(calendar->workingDaysBetween(days[d], days[e]), int(e) - int(d));
                QCOMPARE(calendar->addWorkingDays(days[d], int(e) - int(d)), days[e]);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestWorkCalendar)
#include "tst_workcalendar.moc"
