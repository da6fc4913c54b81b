// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schedule/plainengine.h"
#include "tests/core/schedule/randomplans.h"
#include "tests/support/check.h"

#include <array>

using namespace axw;
using namespace axw::schedule;
using namespace axw::test;

/// The engine, full and incremental, against a second one that is as plain as can be.
class TestRandomPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void agreeWithAPlainEngine()
    {
        // More of them, and others, for who wants to look further.
        const int seed = qEnvironmentVariableIntValue("AXW_RANDOM_SEED");
        RandomPlans plans(seed > 0 ? unsigned(seed) : 20261123);
        int circles = 0;
        int refused = 0;
        int edits = 0;
        std::array<int, 6> reasons{};
        std::array<int, 5> conflicts{};
        int late = 0;
        const int wanted = std::max(10'000, qEnvironmentVariableIntValue("AXW_RANDOM_PLANS"));
        for (int round = 0; round - circles < wanted; ++round) {
            Network n = plans.plan();
            auto scheduler = Scheduler::make(n, m_calendars.calendars);
            if (!scheduler) {
                ++circles;
                QVERIFY2(!schedule::schedule(n, m_calendars.calendars), describe(n));
                continue;
            }
            if (const QByteArray why = difference(n, scheduler->schedule(), plainly(n)); !why.isEmpty())
                QFAIL(QByteArray::number(round) + ": " + why);
            for (const TaskDates &dates : scheduler->tasks()) {
                ++reasons[size_t(dates.reason.kind)];
                ++conflicts[size_t(dates.conflict.kind)];
                late += dates.start > dates.earlyStart ? 1 : 0;
            }
            for (int step = 0; step < 4; ++step) {
                const std::vector<TaskDates> before(scheduler->tasks().begin(), scheduler->tasks().end());
                const Network old = n;
                std::vector<int> touched;
                const QByteArray where = QByteArray::number(round) + " edit " + QByteArray::number(step) + ": ";
                if (!plans.edit(*scheduler, n, touched)) {
                    ++refused;
                    QVERIFY2(scheduler->network() == old && n == old, where + describe(old));
                    QVERIFY2(std::equal(before.begin(), before.end(), scheduler->tasks().begin(), scheduler->tasks().end()), where);
                    continue;
                }
                ++edits;
                QVERIFY2(scheduler->network() == n, where);
                const Schedule now = scheduler->schedule();
                const auto full = schedule::schedule(n, m_calendars.calendars);
                QVERIFY2(full.has_value(), where + describe(n));
                if (const QByteArray why = difference(n, now, *full); !why.isEmpty())
                    QFAIL(where + "incremental and full: " + why + "from\n" + describe(old));
                if (const QByteArray why = difference(n, now, plainly(n)); !why.isEmpty())
                    QFAIL(where + why);
                std::vector<int> changed;
                for (size_t i = 0; i < now.tasks.size(); ++i) {
                    if (i >= before.size() || now.tasks[i] != before[i])
                        changed.push_back(int(i));
                }
                std::sort(touched.begin(), touched.end());
                QVERIFY2(touched == changed, where + describe(n));
            }
        }
        // The generator must produce what it is there for.
        QVERIFY(circles > 300);
        QVERIFY(refused > 300);
        QVERIFY(edits > 20'000);
        for (const int kind : reasons)
            QVERIFY(kind > 300);
        for (const int kind : conflicts)
            QVERIFY(kind > 100);
        QVERIFY(late > 300);
    }

private:
    Schedule plainly(const Network &n)
    {
        PlainEngine plain(n, m_calendars.plain, m_calendars.clock);
        Schedule result = plain.run();
        if (!plain.settled)
            result.tasks.clear();
        return result;
    }

    /// Where two schedules differ first, in words; nothing when they are the same.
    static QByteArray difference(const Network &n, const Schedule &one, const Schedule &other)
    {
        if (one == other)
            return {};
        QByteArray text = "project " + QByteArray::number(one.start - n.start) + " " + QByteArray::number(one.finish - n.start)
            + " / " + QByteArray::number(other.start - n.start) + " " + QByteArray::number(other.finish - n.start) + "\n";
        if (one.tasks.size() != other.tasks.size())
            return text + "not settled\n" + describe(n);
        for (size_t i = 0; i < one.tasks.size(); ++i) {
            if (one.tasks[i] != other.tasks[i])
                text += QByteArray::number(i) + "\n   " + describe(one.tasks[i], n.start) + "\n   " + describe(other.tasks[i], n.start) + "\n";
        }
        return text + describe(n);
    }

    PlanCalendars m_calendars;
};

QTEST_APPLESS_MAIN(TestRandomPlans)
#include "tst_randomplans.moc"
