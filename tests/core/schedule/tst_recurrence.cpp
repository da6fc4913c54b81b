// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/recurrence.h"
#include "core/schedule/workcalendar.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(axw::schedule::Recurrence)

namespace {

using Pattern = Recurrence::Pattern;
using Item = Recurrence::Item;

Recurrence from(Pattern pattern, QDate first)
{
    Recurrence one;
    one.pattern = pattern;
    one.from = first;
    return one;
}

Recurrence weekly(QDate first, int every, std::array<bool, 7> weekdays)
{
    Recurrence one = from(Pattern::Weekly, first);
    one.every = every;
    one.weekdays = weekdays;
    return one;
}

Recurrence monthly(int day, int every = 1)
{
    Recurrence one = from(Pattern::MonthlyByDay, QDate(2026, 1, 1));
    one.day = day;
    one.every = every;
    return one;
}

Recurrence monthly(int position, Item item)
{
    Recurrence one = from(Pattern::MonthlyByPosition, QDate(2026, 1, 1));
    one.position = position;
    one.item = item;
    return one;
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void comesBack_data()
    {
        QTest::addColumn<Recurrence>("recurrence");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("dates");
        Recurrence daily = from(Pattern::Daily, QDate(2026, 3, 2));
        QTest::newRow("every day") << daily << QDate(2026, 3, 4) << u"03-02 03-03 03-04"_s;
        daily.every = 3;
        QTest::newRow("every third day") << daily << QDate(2026, 3, 11) << u"03-02 03-05 03-08 03-11"_s;
        daily.until = QDate(2026, 3, 7);
        QTest::newRow("until a date") << daily << QDate(2026, 3, 11) << u"03-02 03-05"_s;
        daily.until = {};
        daily.occurrences = 3;
        QTest::newRow("so many times") << daily << QDate(2026, 12, 31) << u"03-02 03-05 03-08"_s;
        daily.until = QDate(2026, 3, 5);
        QTest::newRow("both: what ends first") << daily << QDate(2026, 12, 31) << u"03-02 03-05"_s;

        // The 4th of March is a Wednesday: the Monday of its week is over.
        QTest::newRow("Mondays and Fridays") << weekly(QDate(2026, 3, 4), 1, {true, false, false, false, true})
                                             << QDate(2026, 3, 16) << u"03-06 03-09 03-13 03-16"_s;
        QTest::newRow("of every second week") << weekly(QDate(2026, 3, 4), 2, {true, false, false, false, true})
                                              << QDate(2026, 3, 31) << u"03-06 03-16 03-20 03-30"_s;
        QTest::newRow("일요일") << weekly(QDate(2026, 3, 4), 1, {false, false, false, false, false, false, true}) << QDate(2026, 3, 15) << u"03-08 03-15"_s;

        QTest::newRow("the fifteenth") << monthly(15) << QDate(2026, 3, 31) << u"01-15 02-15 03-15"_s;
        QTest::newRow("the 31st, or the last day") << monthly(31) << QDate(2026, 4, 30) << u"01-31 02-28 03-31 04-30"_s;
        QTest::newRow("of every fifth month") << monthly(1, 5) << QDate(2027, 5, 1) << u"01-01 06-01 11-01 04-01"_s;
        QTest::newRow("the second Tuesday") << monthly(2, Item::Tuesday) << QDate(2026, 3, 31) << u"01-13 02-10 03-10"_s;
        QTest::newRow("the last Friday") << monthly(5, Item::Friday) << QDate(2026, 3, 31) << u"01-30 02-27 03-27"_s;
        QTest::newRow("the first weekday") << monthly(1, Item::Weekday) << QDate(2026, 3, 31) << u"01-01 02-02 03-02"_s;
        QTest::newRow("the fourth day of a weekend") << monthly(4, Item::WeekendDay) << QDate(2026, 2, 28) << u"01-11 02-14"_s;
        QTest::newRow("the last day") << monthly(5, Item::Day) << QDate(2026, 3, 31) << u"01-31 02-28 03-31"_s;
        QTest::newRow("the last weekday") << monthly(5, Item::Weekday) << QDate(2026, 3, 31) << u"01-30 02-27 03-31"_s;

        Recurrence yearly = from(Pattern::YearlyByDay, QDate(2026, 1, 1));
        yearly.month = 2;
        yearly.day = 29;
        QTest::newRow("the 29th of February") << yearly << QDate(2028, 12, 31) << u"02-28 02-28 02-29"_s;
        yearly.from = QDate(2026, 3, 1);
        QTest::newRow("that of the first year is over") << yearly << QDate(2028, 12, 31) << u"02-28 02-29"_s;
        Recurrence first = from(Pattern::YearlyByPosition, QDate(2026, 1, 1));
        first.month = 9;
        first.item = Item::Monday;
        QTest::newRow("the first Monday of September") << first << QDate(2028, 12, 31) << u"09-07 09-06 09-04"_s;

        QTest::newRow("without a beginning") << from(Pattern::Daily, {}) << QDate(2026, 12, 31) << QString();
        QTest::newRow("on no weekday") << weekly(QDate(2026, 3, 2), 1, {}) << QDate(2026, 12, 31) << QString();
        QTest::newRow("every no month") << monthly(1, 0) << QDate(2026, 12, 31) << QString();
        QTest::newRow("a 32nd") << monthly(32) << QDate(2026, 12, 31) << QString();
        QTest::newRow("a sixth Monday") << monthly(6, Item::Monday) << QDate(2026, 12, 31) << QString();
        yearly.month = 13;
        QTest::newRow("a thirteenth month") << yearly << QDate(2026, 12, 31) << QString();
    }
    void comesBack()
    {
        QFETCH(Recurrence, recurrence);
        QFETCH(QDate, last);
        QStringList dates;
        for (const QDate date : datesOf(recurrence, QDate(2000, 1, 1), last))
            dates += date.toString(u"MM-dd"_s);
        QTEST(dates.join(u' '), "dates");
    }

    void occurrencesAreCountedFromTheBeginning()
    {
        Recurrence daily = from(Pattern::Daily, QDate(2026, 3, 2));
        daily.occurrences = 5;
        const auto dates = datesOf(daily, QDate(2026, 3, 5), QDate(2026, 12, 31));
        QCOMPARE(dates, (std::vector<QDate>{QDate(2026, 3, 5), QDate(2026, 3, 6)}));
    }

    void endsWithTheLastYear()
    {
        QCOMPARE(datesOf(monthly(31), QDate(9999, 11, 1), QDate(9999, 12, 31)), (std::vector<QDate>{QDate(9999, 11, 30), QDate(9999, 12, 31)}));
    }

    void whatSaysMoreHolds()
    {
        WorkingHours hours;
        hours.week = WorkWeek::korean();
        DatedWeek summer{QDate(2026, 7, 1), QDate(2026, 7, 31), {}};
        for (size_t weekday = 0; weekday < 5; ++weekday)
            summer.week.days[weekday] = {{8 * 60, 12 * 60}};
        hours.weeks.push_back(summer);
        hours.recurring.push_back({weekly(QDate(2026, 1, 1), 1, {true}), {{10 * 60, 11 * 60}}, {u"월요일"_s, u"Monday"_s}});
        hours.days.push_back({QDate(2026, 7, 6), {}, {u"창립기념일"_s, u"Founding day"_s}});
        const auto calendar = WorkCalendar::make(hours, 2026, 2026);
        CHECK_OK(calendar);
        const auto minutes = [&](int month, int day) { return calendar->between(momentOf(QDate(2026, month, day)), momentOf(QDate(2026, month, day), 1440)); };
        QCOMPARE(minutes(6, 30), 480); // a Tuesday
        QCOMPARE(minutes(7, 7), 240);  // a Tuesday of the summer
        QCOMPARE(minutes(7, 13), 60);  // a Monday of the summer
        QCOMPARE(minutes(6, 29), 60);  // a Monday
        QCOMPARE(minutes(7, 6), 0);    // the one day
        QCOMPARE(minutes(8, 3), 60);
        QCOMPARE(minutes(7, 4), 0);    // a Saturday of a week that says nothing of it
        QCOMPARE(calendar->nameOf(QDate(2026, 7, 6)).ko, u"창립기념일"_s);
        QCOMPARE(calendar->nameOf(QDate(2026, 7, 13)).en, u"Monday"_s);
    }
};

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
