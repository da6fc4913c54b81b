// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectlevelling.h"

#include "core/exchange/projectvalues.h"
#include "core/schedule/levellingwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Constraint;
using schedule::LevellingMove;
using schedule::Moment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int mostUnits = 32'767; // percent
constexpr int longestSlot = 60;   // minutes
constexpr int shortestSlot = 5;
constexpr int mostPlacements = 20'000'000; // some seconds
constexpr int mostSchedules = 4'000;
constexpr int fewestSchedules = 20;
/// Of remarks of one kind, so many are made.
constexpr int mostRemarks = 500;

class Leveller
{
public:
    Leveller(const ProjectFile &file, ScheduledProject project, Language language)
        : m_file(file), m_project(std::move(project)), m_words(language, &Leveller::dayAndTime)
    {
    }

    Result<ScheduledProject> levelled(const Progress &progress);

private:
    void gatherResources();
    void gatherDemands();
    schedule::SlotGrid grid() const;
    QString nameOfTask(int task) const { return nameOf(m_file, m_file.tasks[m_project.plan.rows[size_t(task)]]); }
    /// For sentences that have quotation marks of their own.
    QString bareNameOfTask(int task) const { return m_file.tasks[m_project.plan.rows[size_t(task)]].name; }
    QString at(int task, const QString &sentence) const { return atLine(m_file, m_file.tasks[m_project.plan.rows[size_t(task)]].line, sentence); }
    static QString dayAndTime(Moment moment) { return textOfMoment(moment).left(16).replace(u'T', u' '); }
    schedule::LevelledSubject subject(const schedule::PlansToLevel &made, const schedule::Levelled &levelled, const schedule::SlotGrid &slots) const;
    ProjectMove moveOf(const LevellingMove &move, const schedule::LevelledSubject &about) const;
    Result<> settle(const schedule::PlansToLevel &made, const schedule::Levelled &levelled, const schedule::SlotGrid &slots);
    void tellRemaining(const schedule::Overload &left, const schedule::PlansToLevel &made, const schedule::SlotGrid &slots);
    void remark(const QString &sentence)
    {
        if (++m_told <= mostRemarks)
            m_project.plan.remarks += sentence;
    }

    const ProjectFile &m_file;
    ScheduledProject m_project;
    schedule::LevellingWords m_words;
    std::vector<const FileResource *> m_resources;
    std::vector<schedule::SharedResource> m_shared;
    std::vector<schedule::LevellingDemand> m_demands;
    QHash<int, int> m_byUid;
    int m_told = 0;
    int m_asksForMore = 0; ///< demands that alone are more than there is
};

void Leveller::gatherResources()
{
    for (const FileResource &resource : m_file.resources) {
        if (!resource.works || resource.uid == 0)
            continue;
        m_byUid.insert(resource.uid, int(m_resources.size()));
        m_resources.push_back(&resource);
        const double percent = resource.maxUnits.value_or(1) * 100;
        // Tasks keep to their resources' calendars already.
        m_shared.push_back({.capacity = int(std::clamp(std::round(percent), 0.0, double(mostUnits))), .changes = {}, .calendar = nullptr});
    }
}

void Leveller::gatherDemands()
{
    QHash<int, int> tasks;
    for (size_t i = 0; i < m_project.plan.rows.size(); ++i)
        tasks.insert(m_file.tasks[m_project.plan.rows[i]].uid, int(i));
    for (const FileAssignment &assignment : m_file.assignments) {
        const int task = tasks.value(assignment.task, -1);
        const int resource = m_byUid.value(assignment.resource, -1);
        if (task < 0 || resource < 0 || m_project.schedule.tasks[size_t(task)].summary)
            continue;
        const int needed = int(std::clamp(std::round(assignment.units * 100), 0.0, double(mostUnits)));
        const int there = m_shared[size_t(resource)].capacity;
        if (needed > there) {
            ++m_asksForMore;
            remark(at(task, Words::tr("%1: %2", "a task, what is wrong with it")
                                .arg(nameOfTask(task), m_words.asksForMore(m_resources[size_t(resource)]->name, needed, there))));
        }
        if (std::min(needed, there) > 0)
            m_demands.push_back({task, resource, std::min(needed, there)});
    }
}

/// Slots in which all durations and the days themselves are whole, as far as there are such.
schedule::SlotGrid Leveller::grid() const
{
    const schedule::WorkCalendar &calendar = m_project.plan.calendars.front();
    qint64 minutes = std::gcd(qint64{longestSlot}, calendar.minutesPerDay());
    for (size_t i = 0; i < m_project.plan.network.tasks.size(); ++i) {
        if (!m_project.schedule.tasks[i].summary && !m_project.plan.network.tasks[i].elapsed)
            minutes = std::gcd(minutes, m_project.plan.network.tasks[i].duration);
    }
    const Moment origin = std::max(m_project.plan.network.start, m_project.plan.network.statusDate.value_or(m_project.plan.network.start));
    return {&calendar, calendar.nextStart(origin), int(std::max<qint64>(shortestSlot, minutes))};
}

schedule::LevelledSubject Leveller::subject(const schedule::PlansToLevel &made, const schedule::Levelled &levelled, const schedule::SlotGrid &slots) const
{
    return {&made, &levelled, slots, int(made.problem.links.size()),
            [this, &made](int task) { return bareNameOfTask(made.tasks[size_t(task)].task); }, [this](int) { return m_file.name; },
            [this](int resource) { return m_resources[size_t(resource)]->name; }};
}

/// Which tasks hold the resource, and why they stay.
void Leveller::tellRemaining(const schedule::Overload &left, const schedule::PlansToLevel &made, const schedule::SlotGrid &slots)
{
    const QString head = m_words.staysOverbooked(m_resources[size_t(left.resource)]->name, slots.startOf(left.when.from),
                                                 slots.finishAt(left.when.until), left.most, left.capacity);
    QStringList held;
    for (const int number : left.tasks) {
        const int task = made.tasks[size_t(number)].task;
        const schedule::NetworkTask &own = m_project.plan.network.tasks[size_t(task)];
        const QString why = m_words.whyStays(schedule::staysBecause(own, m_project.schedule.tasks[size_t(task)], slots.origin), own);
        if (!why.isEmpty())
            held << Words::tr("%1: %2", "a task, what is wrong with it").arg(nameOfTask(task), why);
    }
    remark(held.isEmpty() ? head : head + u" — "_s + held.join(u"; "_s));
}

ProjectMove Leveller::moveOf(const LevellingMove &move, const schedule::LevelledSubject &about) const
{
    const auto cause = [&move] {
        switch (move.cause) {
        case LevellingMove::Cause::Resource: return move.resource < 0 ? ProjectMove::Cause::Other : ProjectMove::Cause::Resource;
        case LevellingMove::Cause::Link: return ProjectMove::Cause::Link;
        case LevellingMove::Cause::NoRoom: return ProjectMove::Cause::NoRoom;
        case LevellingMove::Cause::Earlier:
        case LevellingMove::Cause::Earliest: return ProjectMove::Cause::Other;
        }
        Q_UNREACHABLE();
    };
    ProjectMove out;
    out.cause = cause();
    out.why = m_words.whyMoved(move, about);
    if (move.resource >= 0)
        out.resource = int(m_resources[size_t(move.resource)] - m_file.resources.data());
    if (move.waitsFor >= 0)
        out.waitsFor = about.made->tasks[size_t(move.waitsFor)].task;
    return out;
}

/// Gives every task that waits for a resource its start, schedules anew, and says what moved.
Result<> Leveller::settle(const schedule::PlansToLevel &made, const schedule::Levelled &levelled, const schedule::SlotGrid &slots)
{
    schedule::Network &network = m_project.plan.network;
    const schedule::LevelledSubject about = subject(made, levelled, slots);
    QHash<int, ProjectMove> moves;
    for (const LevellingMove &move : levelled.moves) {
        const int task = made.tasks[size_t(move.task)].task;
        if (made.problem.tasks[size_t(move.task)].fixed)
            continue;
        moves.insert(task, moveOf(move, about));
        if (move.cause != LevellingMove::Cause::Resource && move.cause != LevellingMove::Cause::NoRoom)
            continue; // follows its links
        schedule::NetworkTask &one = network.tasks[size_t(task)];
        const Moment start = slots.startOf(move.to);
        one.constraintAt = one.constraint == Constraint::StartNoEarlierThan ? std::max(one.constraintAt, start) : start;
        one.constraint = Constraint::StartNoEarlierThan;
    }
    auto again = schedule::schedule(network, m_project.plan.calendars);
    if (!again)
        return fail(Error::Kind::Internal, Words::tr("The plan could not be levelled."), u"a circle out of dates"_s);
    for (int task = 0; task < int(m_project.plan.rows.size()); ++task) {
        const Moment from = m_project.schedule.tasks[size_t(task)].start;
        const Moment to = again->tasks[size_t(task)].start;
        if (from == to || again->tasks[size_t(task)].summary)
            continue;
        ProjectMove one = moves.value(task);
        one.task = task;
        one.from = from;
        one.to = to;
        if (one.why.isEmpty())
            one.why = m_words.follows();
        remark(at(task, Words::tr("%1: %2 → %3. %4", "a task, from when, to when, why it was moved")
                            .arg(nameOfTask(task), dayAndTime(from), dayAndTime(to), one.why)));
        m_project.moves.push_back(std::move(one));
    }
    m_project.schedule = std::move(*again);
    for (const schedule::Overload &left : levelled.remaining)
        tellRemaining(left, made, slots);
    if (m_project.moves.empty() && levelled.remaining.empty() && m_asksForMore == 0)
        remark(Words::tr("No resource is overbooked; nothing was moved."));
    return {};
}

Result<ScheduledProject> Leveller::levelled(const Progress &progress)
{
    gatherResources();
    gatherDemands();
    const schedule::SlotGrid slots = grid();
    schedule::Network pinned = m_project.plan.network;
    for (size_t i = 0; i < pinned.tasks.size(); ++i) {
        if (schedule::hasDateOfItsOwn(pinned.tasks[i].constraint))
            pinned.tasks[i].manual = true;
    }
    const schedule::PlanToLevel plan{.network = &pinned, .schedule = &m_project.schedule, .calendars = m_project.plan.calendars, .demands = m_demands, .due = {}, .priority = 1};
    const schedule::PlansToLevel made = schedule::plansToLevel(std::span(&plan, 1), m_shared, slots);
    schedule::LevellingOptions options;
    options.schedules = std::clamp(mostPlacements / std::max(1, int(made.problem.tasks.size())), fewestSchedules, mostSchedules);
    const auto levelled = schedule::level(made.problem, options, progress);
    if (!levelled) {
        if (levelled.error().kind == schedule::LevellingFault::Kind::Cancelled)
            return fail(Error::Kind::Cancelled, Words::tr("Levelling was stopped."));
        std::vector<QString> tasks;
        for (const auto &task : made.tasks)
            tasks.push_back(bareNameOfTask(task.task));
        std::vector<QString> resources;
        for (const FileResource *resource : m_resources)
            resources.push_back(resource->name);
        return fail(schedule::errorOf(levelled.error(), tasks, resources));
    }
    AXW_TRY(settle(made, *levelled, slots));
    for (const schedule::TaskDates &dates : m_project.schedule.tasks) {
        if (textOfMoment(dates.finish).isEmpty())
            return fail(Error::Kind::Invalid, Words::tr("%1: levelled, the plan would go on beyond the year 9999. Give the resources more units.").arg(m_file.name));
    }
    if (m_told > mostRemarks)
        m_project.plan.remarks += Words::tr("And %n remark(s) more.", nullptr, m_told - mostRemarks);
    return std::move(m_project);
}

} // namespace

Result<ScheduledProject> levelledProject(const ProjectFile &file, Language language, std::optional<Moment> statusDate, const Progress &progress)
{
    AXW_TRY_ASSIGN(project, scheduled(file, statusDate));
    return Leveller(file, std::move(project), language).levelled(progress);
}

} // namespace axw::exchange
