// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/holidays.h"
#include "core/schedule/lunar.h"
#include "tests/support/check.h"

#include <algorithm>

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

QString datesOf(const std::vector<Holiday> &list, bool substitutes)
{
    QStringList dates;
    for (const Holiday &holiday : list) {
        if (holiday.substitute == substitutes)
            dates << holiday.date.toString(u"MM-dd");
    }
    return dates.join(u' ');
}

const Holiday *on(const std::vector<Holiday> &list, QDate date)
{
    const auto at = std::find_if(list.begin(), list.end(), [date](const Holiday &h) { return h.date == date; });
    return at == list.end() ? nullptr : &*at;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void knowsTheLunarCalendar_data()
    {
        QTest::addColumn<QDate>("newYear");
        QTest::addColumn<QDate>("buddha");
        QTest::addColumn<QDate>("chuseok");
        const auto row = [](const char *newYear, const char *buddha, const char *chuseok) {
            const auto date = [](const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); };
            QTest::newRow(newYear) << date(newYear) << date(buddha) << date(chuseok);
        };
        row("2020-01-25", "2020-04-30", "2020-10-01");
        row("2021-02-12", "2021-05-19", "2021-09-21");
        row("2022-02-01", "2022-05-08", "2022-09-10");
        row("2023-01-22", "2023-05-27", "2023-09-29"); // leap month 2 before 4/8
        row("2024-02-10", "2024-05-15", "2024-09-17");
        row("2025-01-29", "2025-05-05", "2025-10-06"); // leap month 6 before 8/15
        row("2026-02-17", "2026-05-24", "2026-09-25");
        row("2027-02-07", "2027-05-13", "2027-09-15"); // China's year begins on 6 February
        row("2028-01-27", "2028-05-02", "2028-10-03"); // China's on 26 January
        row("2029-02-13", "2029-05-20", "2029-09-22");
    }

    void knowsTheLunarCalendar()
    {
        QFETCH(QDate, newYear);
        QFETCH(QDate, buddha);
        QFETCH(QDate, chuseok);
        const LunarCalendar lunar;
        QCOMPARE(lunar.date(newYear.year(), 1, 1), newYear);
        QCOMPARE(lunar.date(newYear.year(), 4, 8), buddha);
        QCOMPARE(lunar.date(newYear.year(), 8, 15), chuseok);
    }

    void findsTheSubstitutesOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("substitutes");
        QTest::newRow("none before 2014") << 2013 << u""_s;
        QTest::newRow("2014 추석 전날 일요일") << 2014 << u"09-10"_s;
        QTest::newRow("2015 토요일 추석 전날은 없음") << 2015 << u"09-29"_s;
        QTest::newRow("2016") << 2016 << u"02-10"_s;
        QTest::newRow("2017 개천절과 추석 연휴") << 2017 << u"01-30 10-06"_s;
        QTest::newRow("2018 어린이날 토요일") << 2018 << u"05-07 09-26"_s;
        QTest::newRow("2019") << 2019 << u"05-06"_s;
        QTest::newRow("2020") << 2020 << u"01-27"_s;
        QTest::newRow("2021 국경일부터") << 2021 << u"08-16 10-04 10-11"_s;
        QTest::newRow("2022 성탄절 일요일은 아직 없음") << 2022 << u"09-12 10-10"_s;
        QTest::newRow("2023 부처님오신날부터") << 2023 << u"01-24 05-29"_s;
        QTest::newRow("2024") << 2024 << u"02-12 05-06"_s;
        QTest::newRow("2025 어린이날과 부처님오신날: 하루") << 2025 << u"03-03 05-06 10-08"_s;
        QTest::newRow("2026 추석 토요일은 없음") << 2026 << u"03-02 05-25 08-17 10-05"_s;
        QTest::newRow("2027") << 2027 << u"02-09 05-03 07-19 08-16 10-04 10-11 12-27"_s;
        QTest::newRow("2028 개천절과 추석") << 2028 << u"10-05"_s;
        QTest::newRow("2029") << 2029 << u"05-07 05-21 09-24"_s;
        QTest::newRow("2030") << 2030 << u"02-05 05-06"_s;
        // 개천절 meets the eve on a Friday, the day after is a Sunday: the second substitute follows the first.
        QTest::newRow("2036 잇달아") << 2036 << u"01-30 03-03 05-06 10-06 10-07"_s;
    }

    void findsTheSubstitutesOfAYear()
    {
        QFETCH(int, year);
        QFETCH(QString, substitutes);
        QCOMPARE(datesOf(holidays(year, holidayRules()), true), substitutes);
    }

    void listsAWholeYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("dates");
        QTest::newRow("2022") << 2022
                              << u"01-01 01-31 02-01 02-02 03-01 03-09 05-05 05-08 06-01 06-06 08-15 09-09 09-10 09-11 "
                                 "10-03 10-09 12-25"_s;
        QTest::newRow("2023") << 2023
                              << u"01-01 01-21 01-22 01-23 03-01 05-05 05-27 06-06 08-15 09-28 09-29 09-30 10-02 10-03 "
                                 "10-09 12-25"_s;
        QTest::newRow("2025") << 2025
                              << u"01-01 01-27 01-28 01-29 01-30 03-01 05-05 06-03 06-06 08-15 10-03 10-05 10-06 10-07 "
                                 "10-09 12-25"_s;
        QTest::newRow("2026: 노동절, 제헌절") << 2026
                                              << u"01-01 02-16 02-17 02-18 03-01 05-01 05-05 05-24 06-03 06-06 07-17 "
                                                 "08-15 09-24 09-25 09-26 10-03 10-09 12-25"_s;
        QTest::newRow("2007: 제헌절 still") << 2007
                                            << u"01-01 02-17 02-18 02-19 03-01 05-05 05-24 06-06 07-17 08-15 09-24 "
                                               "09-25 09-26 10-03 12-19 12-25"_s;
        QTest::newRow("2008: 제헌절 no more") << 2008
                                              << u"01-01 02-06 02-07 02-08 03-01 04-09 05-05 05-12 06-06 08-15 09-13 09-14 "
                                                 "09-15 10-03 12-25"_s;
        QTest::newRow("1990: 한글날, 국군의 날, 식목일")
            << 1990
            << u"01-01 01-02 01-26 01-27 01-28 03-01 04-05 05-02 05-05 06-06 07-17 08-15 10-01 10-02 10-03 10-04 10-09 "
               "12-25"_s;
        QTest::newRow("2002: two elections and a day the government gave")
            << 2002
            << u"01-01 02-11 02-12 02-13 03-01 04-05 05-05 05-19 06-06 06-13 07-01 07-17 08-15 09-20 09-21 09-22 10-03 12-19 "
               "12-25"_s;
        QTest::newRow("1951: one day of 추석, none of 설날")
            << 1951 << u"01-01 01-02 01-03 03-01 04-05 07-17 08-15 09-15 10-03 10-09 10-24 12-25"_s;
    }

    void listsAWholeYear()
    {
        QFETCH(int, year);
        QFETCH(QString, dates);
        QCOMPARE(datesOf(holidays(year, holidayRules()), false), dates);
    }

    void doesNotInventADay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::newRow("Monday after 추석 on a Saturday") << QDate(2026, 9, 28);
        QTest::newRow("현충일 on a Saturday") << QDate(2026, 6, 8);
        QTest::newRow("신정 on a Saturday") << QDate(2028, 1, 3);
        QTest::newRow("근로자의 날 before it became public") << QDate(2025, 5, 1);
        QTest::newRow("제헌절 in between") << QDate(2025, 7, 17);
        QTest::newRow("삼일절 on a Saturday before 2021") << QDate(2014, 3, 3);
        QTest::newRow("설날 in China") << QDate(2028, 1, 25);
    }

    void doesNotInventADay()
    {
        QFETCH(QDate, date);
        QVERIFY(on(holidays(date.year(), holidayRules()), date) == nullptr);
    }

    void namesThemInBothLanguages()
    {
        const auto list = holidays(2025, holidayRules());
        const Holiday *both = on(list, QDate(2025, 5, 5));
        QVERIFY(both != nullptr);
        QCOMPARE(both->name.ko, u"어린이날·부처님오신날"_s);
        QCOMPARE(both->name.en, u"Children's Day, Buddha's Birthday"_s);
        const Holiday *instead = on(list, QDate(2025, 5, 6));
        QVERIFY(instead != nullptr && instead->substitute);
        QCOMPARE(instead->name.ko, u"대체공휴일(어린이날)"_s);
        QCOMPARE(instead->name.en, u"Substitute holiday (Children's Day)"_s);
    }

    void takesDaysOfAPerson()
    {
        CalendarChanges changes;
        changes.added = {{QDate(2026, 3, 2), {u"창립기념일"_s, u"Founding day"_s}, false},
                         {QDate(2026, 12, 31), {u"종무"_s, u"Year-end closing"_s}, false},
                         {QDate(2027, 1, 4), {u"내년"_s, u"Next year"_s}, false}};
        changes.removed = {QDate(2026, 5, 1)};
        const auto list = holidays(2026, holidayRules(), changes);
        QVERIFY(on(list, QDate(2026, 12, 31)) != nullptr);
        QVERIFY(on(list, QDate(2026, 5, 1)) == nullptr);
        QVERIFY(on(list, QDate(2027, 1, 4)) == nullptr);
        // 삼일절 is a Sunday; its substitute goes past the added Monday.
        QVERIFY(!on(list, QDate(2026, 3, 2))->substitute);
        QVERIFY(on(list, QDate(2026, 3, 3))->substitute);
        QVERIFY(std::is_sorted(list.begin(), list.end(),
                               [](const Holiday &a, const Holiday &b) { return a.date < b.date; }));
    }

    void givesEveryYearPlausibleDays()
    {
        const HolidayRules rules = holidayRules();
        for (int year = 1950; year <= 2100; ++year) {
            const auto list = holidays(year, rules);
            QVERIFY2(list.size() >= 10 && list.size() <= 30, qPrintable(QString::number(year)));
            QDate last(year - 1, 12, 31);
            for (const Holiday &holiday : list) {
                QVERIFY(holiday.date > last && holiday.date.year() == year);
                last = holiday.date;
                QVERIFY(!holiday.name.ko.isEmpty() && !holiday.name.en.isEmpty());
                QVERIFY(!holiday.substitute || holiday.date.dayOfWeek() < Qt::Saturday);
            }
        }
    }

    void readsEveryVersionItCarries()
    {
        const auto versions = holidayRuleVersions();
        QVERIFY(!versions.empty());
        for (const int version : versions) {
            const auto rules = holidayRules(version);
            CHECK_OK(rules);
            QCOMPARE(rules->version, version);
        }
        QCOMPARE(holidayRules().version, versions.back());
        CHECK_FAILS(holidayRules(9999), Error::Kind::NotFound);
    }

    void refusesBrokenRules_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("설날");
        QTest::newRow("no version") << QByteArray(R"({"rules": []})");
        const auto row = [](const char *name, const char *rule) {
            QTest::newRow(name) << QByteArray(R"({"version": 1, "rules": [)") + rule + "]}";
        };
        row("no name", R"({"date": "01-01", "years": [[1949]]})");
        row("no such day", R"({"ko": "가", "en": "a", "date": "02-30", "years": [[1949]]})");
        row("no such lunar day", R"({"ko": "가", "en": "a", "lunar": "01-31", "years": [[1949]]})");
        row("no date", R"({"ko": "가", "en": "a", "years": [[1949]]})");
        row("no years", R"({"ko": "가", "en": "a", "date": "02-03"})");
        row("years backwards", R"({"ko": "가", "en": "a", "date": "02-03", "years": [[2000, 1999]]})");
        QTest::newRow("day of no month") << QByteArray(R"({"version": 1, "days": [{"date": "2026-13-01"}]})");
    }

    void refusesBrokenRules()
    {
        QFETCH(QByteArray, json);
        CHECK_FAILS(readHolidayRules(json), Error::Kind::Damaged);
    }
};

QTEST_APPLESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
