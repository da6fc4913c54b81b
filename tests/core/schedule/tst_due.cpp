// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/due.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;

class TestDue : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void countsWorkingDays_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("days");
        const auto row = [](const char *name, QDate due, QDate today, DueState state, int days) {
            QTest::newRow(name) << due << today << int(state) << days;
        };
        const QDate wednesday(2026, 3, 4);
        row("no date", {}, wednesday, DueState::None, 0);
        row("today", wednesday, wednesday, DueState::Soon, 0);
        row("over the weekend", {2026, 3, 9}, wednesday, DueState::Soon, 3);
        row("one day more", {2026, 3, 10}, wednesday, DueState::Later, 4);
        row("yesterday", {2026, 3, 3}, wednesday, DueState::Overdue, -1);
        // 2026-03-02 is the substitute of 삼일절, a Sunday.
        row("over 삼일절", {2026, 3, 3}, {2026, 2, 27}, DueState::Soon, 1);
        row("설날 between", {2026, 2, 20}, {2026, 2, 13}, DueState::Soon, 2);
        row("Saturday falls on Monday", {2026, 3, 7}, {2026, 3, 8}, DueState::Soon, 1);
        row("Friday is over on Sunday", {2026, 3, 6}, {2026, 3, 8}, DueState::Overdue, 0);
        row("a Saturday is over on Tuesday", {2026, 3, 7}, {2026, 3, 10}, DueState::Overdue, -1);
    }

    void countsWorkingDays()
    {
        QFETCH(QDate, due);
        QFETCH(QDate, today);
        QFETCH(int, state);
        QFETCH(int, days);
        const Due found = dueOf(due, today, koreanCalendar(2025, 2027));
        QCOMPARE(int(found.state), state);
        QCOMPARE(found.workingDays, days);
    }
};

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
