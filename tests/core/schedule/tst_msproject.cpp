// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/network.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(axw::schedule::Network)

namespace {

constexpr WorkMinutes day = 480;

/// March 2026: the 2nd is a Monday. Work is 08:00–12:00 and 13:00–17:00.
Moment at(int dayOfMonth, int hour = 8)
{
    return momentOf(QDate(2026, 3, dayOfMonth), hour * 60);
}

NetworkTask lasting(WorkMinutes duration, int parent = -1)
{
    NetworkTask task;
    task.duration = duration;
    task.parent = parent;
    return task;
}

NetworkTask ruled(WorkMinutes duration, Constraint constraint, Moment moment)
{
    NetworkTask task = lasting(duration);
    task.constraint = constraint;
    task.constraintAt = moment;
    return task;
}

Network planOf(std::vector<NetworkTask> tasks, std::vector<NetworkLink> links = {})
{
    Network network;
    network.start = at(2);
    network.tasks = std::move(tasks);
    network.links = std::move(links);
    return network;
}

/// Two tasks, of two days and of one, and what holds the second.
Network linked(LinkType type, qint64 lag = 0, LagUnit unit = LagUnit::Work)
{
    return planOf({lasting(2 * day), lasting(day)}, {{0, 1, type, lag, unit}});
}

/// The same where the first begins on Wednesday.
Network linkedFromWednesday(LinkType type, qint64 lag = 0, LagUnit unit = LagUnit::Work)
{
    Network network = linked(type, lag, unit);
    network.tasks[0] = ruled(2 * day, Constraint::StartNoEarlierThan, at(4));
    return network;
}

/// Two tasks, the second with a rule, behind the first.
Network withRule(Constraint constraint, Moment moment)
{
    return planOf({lasting(2 * day), ruled(day, constraint, moment)}, {{0, 1}});
}

WorkWeek week(std::vector<Shift> shifts)
{
    WorkWeek days;
    for (size_t i = 0; i < 5; ++i)
        days.days[i] = shifts;
    return days;
}

QString shortly(Moment moment)
{
    return momentText(moment).mid(8);
}

} // namespace

/// What MS Project's documentation says of its scheduling, in rows that were worked out by hand.
class TestMsProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void places_data();
    void places();
    void slack_data();
    void slack();
    void conflictsNameTheTasks_data();
    void conflictsNameTheTasks();

private:
    tl::expected<Schedule, Cycle> scheduledBy(const Network &network) { return schedule::schedule(network, m_calendars); }

    /// The project's, mornings only, day and night, and nights, which share no hour with the project's.
    std::vector<WorkCalendar> m_calendars{*WorkCalendar::make(week({{480, 720}, {780, 1020}}), 2026, 2026),
                                          *WorkCalendar::make(week({{480, 720}}), 2026, 2026), WorkCalendar::roundTheClock(),
                                          *WorkCalendar::make(week({{0, 240}}), 2026, 2026)};
};

void TestMsProject::places_data()
{
    using C = Constraint;
    using L = LinkType;
    using U = LagUnit;
    QTest::addColumn<Network>("network");
    QTest::addColumn<QString>("dates"); // of the second task: day and hour of start and finish
    const auto row = [](const char *name, const Network &network, const QString &dates) { QTest::newRow(name) << network << dates; };

    row("FS", linked(L::FinishToStart), u"04T08 04T17"_s);
    row("FS + 1 day", linked(L::FinishToStart, day), u"05T08 05T17"_s);
    row("FS - 1 day", linked(L::FinishToStart, -day), u"03T08 03T17"_s);
    row("FS + 4 hours", linked(L::FinishToStart, 240), u"04T13 05T12"_s);
    row("FS + 50 %", linked(L::FinishToStart, 50, U::Percent), u"05T08 05T17"_s);
    row("FS - 25 %", linked(L::FinishToStart, -25, U::Percent), u"03T13 04T12"_s);
    row("FS + 1 elapsed day", linked(L::FinishToStart, 1440, U::Elapsed), u"05T08 05T17"_s);
    row("FS + 3 elapsed days, to Friday night", linked(L::FinishToStart, 3 * 1440, U::Elapsed), u"09T08 09T17"_s);
    row("FS + 5 elapsed days, over the weekend", linked(L::FinishToStart, 5 * 1440, U::Elapsed), u"09T08 09T17"_s);
    row("FS - 1 elapsed day", linked(L::FinishToStart, -1440, U::Elapsed), u"03T08 03T17"_s);
    row("FS + 100 elapsed %", linked(L::FinishToStart, 100, U::ElapsedPercent), u"04T09 05T09"_s);
    row("a lead does not go before the project", linked(L::FinishToStart, -9 * day), u"02T08 02T17"_s);
    row("SS", linkedFromWednesday(L::StartToStart), u"04T08 04T17"_s);
    row("SS + 1 day", linkedFromWednesday(L::StartToStart, day), u"05T08 05T17"_s);
    row("SS - 1 day", linkedFromWednesday(L::StartToStart, -day), u"03T08 03T17"_s);
    row("SS + 50 %", linkedFromWednesday(L::StartToStart, 50, U::Percent), u"05T08 05T17"_s);
    row("SS + 1 elapsed day", linkedFromWednesday(L::StartToStart, 1440, U::Elapsed), u"05T08 05T17"_s);
    row("FF", linkedFromWednesday(L::FinishToFinish), u"05T08 05T17"_s);
    row("FF + 1 day", linkedFromWednesday(L::FinishToFinish, day), u"06T08 06T17"_s);
    row("FF - 1 day", linkedFromWednesday(L::FinishToFinish, -day), u"04T08 04T17"_s);
    row("FF + 3 elapsed days, to Sunday", linkedFromWednesday(L::FinishToFinish, 3 * 1440, U::Elapsed), u"06T08 06T17"_s);
    row("SF", linkedFromWednesday(L::StartToFinish), u"03T08 03T17"_s);
    row("SF + 1 day", linkedFromWednesday(L::StartToFinish, day), u"04T08 04T17"_s);
    row("SF - 1 day", linkedFromWednesday(L::StartToFinish, -day), u"02T08 02T17"_s);
    row("of two links the later holds", planOf({lasting(day), lasting(day), lasting(3 * day)}, {{0, 1}, {2, 1, L::StartToStart, 3 * day}}), u"05T08 05T17"_s);

    row("ASAP", withRule(C::AsSoonAsPossible, 0), u"04T08 04T17"_s);
    Network late = planOf({lasting(2 * day), ruled(day, C::AsLateAsPossible, 0), lasting(5 * day)}, {{0, 1}});
    row("ALAP, until the project ends", late, u"06T08 06T17"_s);
    late.tasks.push_back(lasting(day));
    late.links.push_back({1, 3});
    row("ALAP moves no successor", late, u"04T08 04T17"_s);
    row("MSO", withRule(C::MustStartOn, at(10)), u"10T08 10T17"_s);
    row("MSO is kept against a link", withRule(C::MustStartOn, at(3)), u"03T08 03T17"_s);
    row("MSO on a Saturday", withRule(C::MustStartOn, at(7)), u"09T08 09T17"_s);
    row("MFO", withRule(C::MustFinishOn, at(10, 17)), u"10T08 10T17"_s);
    row("MFO is kept against a link", withRule(C::MustFinishOn, at(3, 17)), u"03T08 03T17"_s);
    row("SNET", withRule(C::StartNoEarlierThan, at(5)), u"05T08 05T17"_s);
    row("SNET before what the link asks", withRule(C::StartNoEarlierThan, at(2)), u"04T08 04T17"_s);
    row("SNLT after what the link asks", withRule(C::StartNoLaterThan, at(6)), u"04T08 04T17"_s);
    row("SNLT is kept against a link", withRule(C::StartNoLaterThan, at(3)), u"03T08 03T17"_s);
    row("FNET", withRule(C::FinishNoEarlierThan, at(6, 17)), u"06T08 06T17"_s);
    row("FNET before what the link asks", withRule(C::FinishNoEarlierThan, at(3, 17)), u"04T08 04T17"_s);
    row("FNLT after what the link asks", withRule(C::FinishNoLaterThan, at(6, 17)), u"04T08 04T17"_s);
    row("FNLT is kept against a link", withRule(C::FinishNoLaterThan, at(3, 17)), u"03T08 03T17"_s);
    Network early = withRule(C::MustStartOn, at(2));
    early.start = at(4);
    early.links.clear();
    row("no date is before the project", early, u"04T08 04T17"_s);

    Network own = linked(L::FinishToStart);
    own.tasks[1].calendar = 1;
    row("mornings only", own, u"04T08 05T12"_s);
    own.tasks[1].calendar = 2;
    row("day and night, from where the link ends", own, u"03T17 04T01"_s);
    own.links[0].lag = 480;
    row("a lag runs on the successor's calendar", own, u"04T01 04T09"_s);
    own = linked(L::FinishToStart);
    own.resourceCalendars = {1};
    own.assignments = {{1, 0}};
    row("the resource's hours", own, u"04T08 05T12"_s);
    own.tasks[1].calendar = 2;
    row("both the task's and the resource's hours", own, u"04T08 05T12"_s);
    own.tasks[1].calendar = 3;
    row("no hours in common: the task's own", own, u"04T00 05T04"_s);
    own = linked(L::FinishToStart);
    own.tasks[1].elapsed = true;
    own.tasks[1].duration = 1440;
    row("an elapsed duration", own, u"03T17 04T17"_s);

    Network manual = linked(L::FinishToStart);
    manual.tasks[0].manual = true;
    manual.tasks[0].manualStart = at(5);
    row("behind one by hand", manual, u"09T08 09T17"_s);
    manual.tasks[1].manual = true;
    manual.tasks[1].manualStart = at(3, 10);
    manual.tasks[1].manualFinish = at(3, 11);
    row("by hand, against its link", manual, u"03T10 03T11"_s);
    manual.tasks[1].manualStart.reset();
    manual.tasks[1].manualFinish = at(6, 17);
    row("by hand, only its finish", manual, u"06T08 06T17"_s);

    Network inactive = linked(L::FinishToStart);
    inactive.tasks[0].active = false;
    row("behind an inactive one", inactive, u"02T08 02T17"_s);

    Network milestone = linked(L::FinishToStart);
    milestone.tasks[1].duration = 0;
    row("a milestone stands where the task ends", milestone, u"03T17 03T17"_s);
    milestone.links[0].lag = day;
    row("a milestone after a lag", milestone, u"04T17 04T17"_s);

    Network started = linked(L::FinishToStart);
    started.tasks[0].actualStart = at(4);
    row("the predecessor began late", started, u"06T08 06T17"_s);
    started.tasks[0].actualFinish = at(4, 12);
    row("the predecessor is over early", started, u"04T13 05T12"_s);
    started = linked(L::FinishToStart);
    started.tasks[1].actualStart = at(2);
    started.tasks[1].done = 0.5;
    row("began before its predecessor ended: the rest waits", started, u"02T08 04T12"_s);
    Network status = planOf({lasting(2 * day), lasting(2 * day)});
    status.statusDate = at(4, 17);
    row("not begun: after the status date", status, u"05T08 06T17"_s);
    status.tasks[1].actualStart = at(2);
    status.tasks[1].done = 0.5;
    row("half done: the rest after the status date", status, u"02T08 05T17"_s);
    status.tasks[1].actualFinish = at(3, 12);
    row("over before the status date", status, u"02T08 03T12"_s);

    const Network outline = planOf({lasting(0), lasting(day, 0), lasting(2 * day, 0), lasting(day)}, {{1, 2}, {0, 3}});
    Network second = outline;
    std::swap(second.tasks[1], second.tasks[2]);
    second.links = {{3, 0}};
    row("a link into a summary holds its children", second, u"03T08 04T17"_s);
    second.links = {{3, 0, L::FinishToStart, day}};
    row("with a lag", second, u"04T08 05T17"_s);
    second.links.clear();
    second.tasks[0].constraint = C::StartNoEarlierThan;
    second.tasks[0].constraintAt = at(5);
    row("a summary's date holds its children", second, u"05T08 06T17"_s);
    Network behind = planOf({lasting(0), lasting(day), lasting(3 * day, 0), lasting(day, 0)}, {{0, 1}, {2, 3, L::StartToStart}});
    row("behind a summary", behind, u"05T08 05T17"_s);
    behind.links[0].type = L::StartToStart;
    behind.links[0].lag = day;
    row("a summary's start and a lag", behind, u"03T08 03T17"_s);
    behind.links[0] = {0, 1, L::FinishToStart, 50, U::Percent};
    row("a share of a summary's working time", behind, u"06T13 09T12"_s);
}

void TestMsProject::places()
{
    QFETCH(Network, network);
    const auto done = scheduledBy(network);
    QVERIFY(done.has_value());
    const TaskDates &second = done->tasks[1];
    QTEST(shortly(second.start).left(5) + u' ' + shortly(second.finish).left(5), "dates");
    QCOMPARE(shortly(second.start).right(3) + shortly(second.finish).right(3), u":00:00"_s);
}

void TestMsProject::slack_data()
{
    using C = Constraint;
    QTest::addColumn<Network>("network");
    QTest::addColumn<QList<int>>("total"); // of every task, in hours
    QTest::addColumn<QList<int>>("free");
    const auto row = [](const char *name, const Network &network, const QList<int> &total, const QList<int> &free) { QTest::newRow(name) << network << total << free; };
    row("beside a longer one", planOf({lasting(day), lasting(3 * day)}), {16, 0}, {16, 0});
    row("a chain beside a longer one", planOf({lasting(day), lasting(day), lasting(5 * day)}, {{0, 1}}), {24, 24, 0}, {0, 24, 0});
    row("SNET gives slack to those before", planOf({lasting(day), ruled(day, C::StartNoEarlierThan, at(5))}, {{0, 1}}), {16, 0}, {16, 0});
    row("MSO against a link: negative before it", withRule(C::MustStartOn, at(3)), {-8, 0}, {-8, 0});
    row("MFO against a link", withRule(C::MustFinishOn, at(2, 17)), {-16, 0}, {-16, 0});
    row("FNLT that can be kept", withRule(C::FinishNoLaterThan, at(5, 17)), {0, 0}, {0, 0});
    row("FNLT limits slack", planOf({lasting(day), ruled(day, C::FinishNoLaterThan, at(3, 17)), lasting(5 * day)}, {}), {32, 8, 0}, {32, 8, 0});
    row("SNLT limits slack", planOf({lasting(day), ruled(day, C::StartNoLaterThan, at(4)), lasting(5 * day)}, {}), {32, 16, 0}, {32, 16, 0});
    row("MSO has none", planOf({lasting(day), ruled(day, C::MustStartOn, at(3)), lasting(5 * day)}), {32, 0, 0}, {32, 0, 0});
    Network deadline = planOf({lasting(2 * day), lasting(day)}, {{0, 1}});
    deadline.tasks[1].deadline = at(3, 17);
    row("a deadline missed", deadline, {-8, -8}, {-8, -8});
    deadline.tasks[1].deadline = at(9, 17);
    row("a deadline kept gives nothing beyond the project's end", deadline, {0, 0}, {0, 0});
    Network parallel = planOf({lasting(day), lasting(day), lasting(5 * day)}, {{0, 1}});
    parallel.tasks[1].deadline = at(4, 17);
    row("a deadline limits slack", parallel, {8, 8, 0}, {0, 8, 0});
    Network lag = planOf({lasting(day), lasting(day), lasting(5 * day)}, {{0, 1, LinkType::FinishToStart, day}});
    row("a lag takes of the slack", lag, {16, 16, 0}, {0, 16, 0});
    Network startToStart = planOf({lasting(4 * day), lasting(day), lasting(5 * day)}, {{0, 1, LinkType::StartToStart}});
    row("SS: only the start waits", startToStart, {8, 32, 0}, {0, 32, 0});
    Network inner = planOf({lasting(0), lasting(day, 0), lasting(3 * day, 0), lasting(day)}, {{0, 3}});
    row("a summary has its children's least", inner, {0, 16, 0, 0}, {0, 16, 0, 0});
    Network over = planOf({lasting(day), lasting(3 * day)});
    over.tasks[0].actualStart = at(2);
    over.tasks[0].actualFinish = at(2, 17);
    row("what is over has none", over, {0, 0}, {0, 0});
    Network off = planOf({lasting(day), lasting(3 * day)});
    off.tasks[1].active = false;
    row("what is inactive limits nobody", off, {0, 0}, {0, 0});
}

void TestMsProject::slack()
{
    QFETCH(Network, network);
    const auto done = scheduledBy(network);
    QVERIFY(done.has_value());
    QList<int> total;
    QList<int> free;
    for (const TaskDates &dates : done->tasks) {
        QCOMPARE(dates.totalSlack % 60 + dates.freeSlack % 60, 0);
        total += int(dates.totalSlack / 60);
        free += int(dates.freeSlack / 60);
    }
    QTEST(total, "total");
    QTEST(free, "free");
}

void TestMsProject::conflictsNameTheTasks_data()
{
    using C = Constraint;
    using K = Conflict::Kind;
    QTest::addColumn<Network>("network");
    QTest::addColumn<int>("task");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("tasks");
    QTest::newRow("none") << withRule(C::MustStartOn, at(10)) << 1 << int(K::None) << QList<int>{};
    QTest::newRow("MSO against a link") << withRule(C::MustStartOn, at(3)) << 1 << int(K::LinkBroken) << QList<int>{0, 1};
    QTest::newRow("at the end of a chain") << planOf({lasting(day), lasting(day), lasting(day), ruled(day, C::FinishNoLaterThan, at(3, 17)), lasting(day)},
                                                     {{0, 1}, {1, 2}, {2, 3}, {4, 3}})
                                           << 3 << int(K::LinkBroken) << QList<int>{0, 1, 2, 3};
    QTest::newRow("the chain begins with a date") << planOf({lasting(day), ruled(day, C::StartNoEarlierThan, at(5)), ruled(day, C::MustStartOn, at(3))}, {{0, 1}, {1, 2}})
                                                  << 2 << int(K::LinkBroken) << QList<int>{1, 2};
    QTest::newRow("by way of a summary") << planOf({lasting(0), lasting(day, 0), lasting(3 * day, 0), ruled(day, C::MustStartOn, at(3))}, {{0, 3}})
                                         << 3 << int(K::LinkBroken) << QList<int>{2, 0, 3};
    Network above = planOf({lasting(0), ruled(day, C::MustStartOn, at(3))});
    above.tasks[0].constraint = C::StartNoEarlierThan;
    above.tasks[0].constraintAt = at(5);
    above.tasks[1].parent = 0;
    QTest::newRow("the date of its own summary") << above << 1 << int(K::LinkBroken) << QList<int>{0, 1};
    Network early = planOf({ruled(day, C::MustStartOn, at(2))});
    early.start = at(4);
    QTest::newRow("before the project") << early << 0 << int(K::BeforeProjectStart) << QList<int>{0};
    Network summary = planOf({lasting(0), lasting(day, 0)});
    summary.tasks[0].constraint = C::AsLateAsPossible;
    QTest::newRow("a summary as late as possible") << summary << 0 << int(K::NotForSummaries) << QList<int>{0};
    Network night = planOf({lasting(day)});
    night.tasks[0].calendar = 3;
    night.resourceCalendars = {0};
    night.assignments = {{0, 0}};
    QTest::newRow("no hours in common") << night << 0 << int(K::NoCommonTime) << QList<int>{0};
    Network manual = linked(LinkType::FinishToStart);
    manual.tasks[1].manual = true;
    manual.tasks[1].manualStart = at(2);
    QTest::newRow("by hand against a link") << manual << 1 << int(K::LinkBroken) << QList<int>{0, 1};
}

void TestMsProject::conflictsNameTheTasks()
{
    QFETCH(Network, network);
    QFETCH(int, task);
    const auto done = scheduledBy(network);
    QVERIFY(done.has_value());
    QTEST(int(done->tasks[size_t(task)].conflict.kind), "kind");
    const std::vector<int> chain = tasksInConflict(network, *done, task);
    QTEST(QList<int>(chain.begin(), chain.end()), "tasks");
}

QTEST_APPLESS_MAIN(TestMsProject)
#include "tst_msproject.moc"
