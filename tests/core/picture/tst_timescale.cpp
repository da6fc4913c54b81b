// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timescale.h"
#include "core/schedule/workcalendar.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;
using schedule::dayNumber;
using schedule::momentOf;

namespace {

QString texts(const std::vector<TimeCell> &cells)
{
    QStringList list;
    for (const TimeCell &cell : cells)
        list << cell.text;
    return list.join(u'|');
}

} // namespace

class TestTimeScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void labelsTheHeader_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        const auto row = [](const char *name, TimeUnit unit, QDate from, int days, Language language, const char *upper,
                            const char *lower) {
            QTest::newRow(name) << int(unit) << from << days << int(language) << QString::fromUtf8(upper)
                                << QString::fromUtf8(lower);
        };
        row("일", TimeUnit::Day, {2026, 12, 30}, 4, Language::Korean, "2026년 12월|2027년 1월", "30|31|1|2");
        row("day", TimeUnit::Day, {2026, 11, 29}, 3, Language::English, "November 2026|December 2026", "29|30|1");
        row("주", TimeUnit::Week, {2026, 10, 7}, 35, Language::Korean, "2026년 10월|11월", "5|12|19|26|2|9");
        row("week", TimeUnit::Week, {2026, 12, 28}, 14, Language::English, "December 2026|January 2027", "28|4");
        row("월", TimeUnit::Month, {2026, 11, 5}, 90, Language::Korean, "2026년|2027년", "11월|12월|1월|2월");
        row("month", TimeUnit::Month, {2026, 5, 1}, 31, Language::English, "2026", "May");
        row("분기", TimeUnit::Quarter, {2026, 11, 5}, 160, Language::Korean, "2026년|2027년", "4분기|1분기|2분기");
        row("quarter", TimeUnit::Quarter, {2026, 1, 1}, 91, Language::English, "2026", "Q1|Q2");
    }

    void labelsTheHeader()
    {
        QFETCH(int, unit);
        QFETCH(QDate, from);
        QFETCH(int, days);
        QFETCH(int, language);
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        const auto first = double(dayNumber(from));
        QCOMPARE(texts(upperCells(TimeUnit(unit), first, first + days, Language(language))), upper);
        const auto cells = lowerCells(TimeUnit(unit), first, first + days, Language(language));
        QCOMPARE(texts(cells), lower);
        for (size_t i = 1; i < cells.size(); ++i)
            QCOMPARE(cells[i].firstDay, cells[i - 1].endDay);
        QVERIFY(double(cells.front().firstDay) <= first && double(cells.back().endDay) >= first + days);
    }

    void fillsADayWithItsWorkingTime()
    {
        const auto calendar = schedule::koreanCalendar(2026, 2026);
        TimeScale scale;
        scale.left = 100;
        scale.firstDay = double(dayNumber(QDate(2026, 3, 4)));
        scale.pxPerDay = 20;
        QCOMPARE(scale.xOf(momentOf(QDate(2026, 3, 4), 9 * 60), calendar), 100.0);
        QCOMPARE(scale.xOf(momentOf(QDate(2026, 3, 4), 18 * 60), calendar), 120.0);
        QCOMPARE(scale.xOf(momentOf(QDate(2026, 3, 5), 14 * 60), calendar), 130.0);
        QCOMPARE(scale.momentAt(130, calendar), momentOf(QDate(2026, 3, 5), 14 * 60));
        QCOMPARE(scale.momentAt(80, calendar), momentOf(QDate(2026, 3, 3), 9 * 60));
        QCOMPARE(scale.dayAt(80), scale.firstDay - 1);
    }

    void choosesTheUnitByTheWidthOfADay()
    {
        for (const double at : {1.0, 2.0}) {
            for (const TimeUnit unit : {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter}) {
                TimeScale scale;
                scale.pxPerDayAtOne = at;
                scale.pxPerDay = pxPerDayOf(unit) * at;
                QCOMPARE(scale.unit(), unit);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
