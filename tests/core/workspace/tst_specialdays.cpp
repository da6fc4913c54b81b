// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar.h"
#include "core/workspace/specialdays.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

class TestSpecialDays : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void ownDaysChangeTheCountryS()
    {
        QTemporaryDir folder;
        const axw::test::FakeClock clock;
        auto made = Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, {}}, clock);
        CHECK_OK(made);
        Workspace &workspace = **made;
        const QDate plain(2026, 3, 11);   // a Wednesday
        const QDate holiday(2026, 10, 9); // 한글날, a Friday
        QVERIFY(workCalendar(workspace, 2026, 2026)->isWorkingDay(plain));
        QVERIFY(!workCalendar(workspace, 2026, 2026)->isWorkingDay(holiday));

        CHECK_OK(workspace.edit("Add special day", [&] { return putSpecialDay(workspace, {{}, plain, u"창립기념일"_s, u"Foundation day"_s, false}); }));
        CHECK_OK(workspace.edit("Add special day", [&] { return putSpecialDay(workspace, {{}, holiday, u"특별 근무"_s, {}, true}); }));
        const auto calendar = *workCalendar(workspace, 2026, 2026);
        QVERIFY(!calendar.isWorkingDay(plain));
        QVERIFY(calendar.isWorkingDay(holiday));
        QCOMPARE(calendar.nameOf(plain).ko, u"창립기념일"_s);

        // One undo takes the newest back.
        CHECK_OK(workspace.undo());
        QVERIFY(!workCalendar(workspace, 2026, 2026)->isWorkingDay(holiday));
    }

    void refusesNoDateAndADateTwice()
    {
        QTemporaryDir folder;
        const axw::test::FakeClock clock;
        auto made = Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, {}}, clock);
        CHECK_OK(made);
        Workspace &workspace = **made;
        CHECK_FAILS(workspace.edit("Add special day", [&] { return putSpecialDay(workspace, {}); }), Error::Kind::Invalid);
        const QDate day(2026, 5, 4);
        CHECK_OK(workspace.edit("Add special day", [&] { return putSpecialDay(workspace, {{}, day, u"임시휴무"_s, {}, false}); }));
        CHECK_FAILS(workspace.edit("Add special day", [&] { return putSpecialDay(workspace, {{}, day, u"또"_s, {}, false}); }), Error::Kind::Invalid);
        const auto days = specialDays(workspace);
        CHECK_OK(days);
        QCOMPARE(days->size(), size_t(1));
        CHECK_OK(workspace.edit("Drop special day", [&] { return dropSpecialDay(workspace, days->front().id); }));
        QCOMPARE(specialDays(workspace)->size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestSpecialDays)
#include "tst_specialdays.moc"
