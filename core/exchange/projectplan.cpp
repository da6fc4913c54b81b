// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownfields.h"
#include "core/exchange/projectcalendars.h"
#include "core/exchange/projectschedule.h"
#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Constraint;
using schedule::Moment;
using schedule::NetworkTask;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

/// When the plan begins: as it says, else with its first task.
std::optional<Moment> beginningOf(const ProjectFile &file)
{
    if (file.start)
        return file.start;
    std::optional<Moment> first;
    for (const FileTask &task : file.tasks) {
        if (task.start && (!first || *task.start < *first))
            first = task.start;
    }
    return first;
}

class Planner
{
public:
    explicit Planner(const ProjectFile &file) : m_file(file) {}

    Result<ProjectPlan> plan();

private:
    Result<> numberTasks();
    Result<> addTasks(ProjectCalendars &calendars);
    Result<NetworkTask> taskOf(const FileTask &task, ProjectCalendars &calendars);
    Result<> addLinks();
    Result<> addResources(ProjectCalendars &calendars);
    void setProgress(NetworkTask &to, const FileTask &task) const;
    void setManual(NetworkTask &to, const FileTask &task);
    void setDurations();
    bool isNoTask(int uid) const;
    void remarkPauses();
    void remark(const FileTask &task, const QString &sentence) { m_plan.remarks += atLine(m_file, task.line, sentence); }
    tl::unexpected<Error> refused(int line, const QString &why) const
    {
        return fail(Error::Kind::Invalid, atLine(m_file, line, why));
    }

    const ProjectFile &m_file;
    ProjectPlan m_plan;
    QHash<int, int> m_index; ///< by UID
};

Result<ProjectPlan> Planner::plan()
{
    const auto begins = beginningOf(m_file);
    if (!begins)
        return fail(Error::Kind::Invalid,
                    Words::tr("%1: the plan does not say when it begins. Give the project a <StartDate>, like %2.").arg(m_file.name, u"2026-03-02T08:00:00"_s));
    m_plan.remarks = m_file.remarks;
    m_plan.network.start = *begins;
    m_plan.network.statusDate = m_file.statusDate;
    m_plan.network.linksWin = m_file.linksWin;
    m_plan.network.criticalSlack = std::llround(m_file.criticalSlackDays * double(m_file.minutesPerDay));
    if (m_file.fromFinish)
        m_plan.remarks += Words::tr("The plan is made backwards from its finish; it is scheduled forwards from its start.");
    QSet<int> calendarUids;
    for (const FileCalendar &calendar : m_file.calendars) {
        if (calendarUids.contains(calendar.uid))
            return refused(calendar.line, Words::tr("The calendar number %1 stands twice; every calendar needs a <UID> of its own.").arg(calendar.uid));
        calendarUids.insert(calendar.uid);
    }
    ProjectCalendars calendars(m_file, schedule::dateOf(*begins).year());
    AXW_TRY(calendars.makeProjects(m_plan.remarks));
    AXW_TRY(numberTasks());
    AXW_TRY(addTasks(calendars));
    AXW_TRY(addLinks());
    AXW_TRY(addResources(calendars));
    m_plan.calendars = std::move(calendars).taken();
    setDurations();
    remarkPauses();
    return std::move(m_plan);
}

/// Which rows are tasks, and which number each has.
Result<> Planner::numberTasks()
{
    for (size_t row = 0; row < m_file.tasks.size(); ++row) {
        const FileTask &task = m_file.tasks[row];
        const bool project = task.uid == 0 && task.level == 0;
        if (task.blank || project)
            continue;
        if (m_index.contains(task.uid))
            return refused(task.line, Words::tr("The number of %1 is also that of “%2”; every task needs a <UID> of its own.")
                                          .arg(nameOf(m_file, task), m_file.tasks[m_plan.rows[size_t(m_index.value(task.uid))]].name));
        m_index.insert(task.uid, int(m_plan.rows.size()));
        m_plan.rows.push_back(row);
    }
    return {};
}

Result<> Planner::addTasks(ProjectCalendars &calendars)
{
    // There is no field for the summary: it is the last task before it that stands further out.
    std::vector<int> open;
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        const FileTask &task = m_file.tasks[m_plan.rows[i]];
        const auto levelOf = [&](int index) { return m_file.tasks[m_plan.rows[size_t(index)]].level; };
        while (!open.empty() && levelOf(open.back()) >= task.level)
            open.pop_back();
        AXW_TRY_ASSIGN(one, taskOf(task, calendars));
        one.parent = open.empty() ? -1 : open.back();
        m_plan.network.tasks.push_back(one);
        open.push_back(int(i));
    }
    return {};
}

Result<NetworkTask> Planner::taskOf(const FileTask &task, ProjectCalendars &calendars)
{
    NetworkTask one;
    one.elapsed = task.elapsed;
    one.active = task.active;
    one.duration = task.duration.value_or(0);
    if (one.duration < 0) {
        remark(task, Words::tr("The duration of %1 is negative and counts as none.").arg(nameOf(m_file, task)));
        one.duration = 0;
    }
    if (needsDate(task.constraint) && !task.constraintAt) {
        remark(task, Words::tr("The constraint of %1 has no date and is not heeded.").arg(nameOf(m_file, task)));
    } else {
        one.constraint = task.constraint;
        one.constraintAt = task.constraintAt.value_or(0);
    }
    one.deadline = task.deadline;
    if (task.calendar && calendars.has(*task.calendar)) {
        AXW_TRY_ASSIGN(index, calendars.indexOf(*task.calendar));
        one.calendar = index;
    } else if (task.calendar && *task.calendar > 0) {
        return refused(task.line, Words::tr("%1 goes by calendar %2, which the file does not have. Right would be the <UID> of one of its calendars, or -1.")
                                      .arg(nameOf(m_file, task))
                                      .arg(*task.calendar));
    }
    setProgress(one, task);
    setManual(one, task);
    if (task.hasLevellingDelay)
        remark(task, Words::tr("The levelling delay of %1 is not heeded.").arg(nameOf(m_file, task)));
    return one;
}

void Planner::setProgress(NetworkTask &to, const FileTask &task) const
{
    to.actualStart = task.actualStart;
    to.actualFinish = task.actualFinish;
    const auto amount = double(to.duration);
    const double byAmount = amount > 0 ? std::clamp(double(task.actualDuration.value_or(0)) / amount, 0.0, 1.0) : 0.0;
    if (!task.percentComplete) {
        to.done = byAmount;
        return;
    }
    to.done = *task.percentComplete / 100;
    // The percentage is rounded; what was worked is exact, where the two agree.
    if (task.actualDuration && std::fabs(byAmount * 100 - *task.percentComplete) <= 0.5)
        to.done = byAmount;
}

void Planner::setManual(NetworkTask &to, const FileTask &task)
{
    if (!task.manual && !task.external)
        return;
    to.manual = true;
    // A plan of ours says which dates were given by hand, be it none. In others that say neither, where it stands is meant.
    const bool ours = !valueOf(task.custom, numberOf(m_file, OwnField::TaskKey)).isEmpty();
    const bool asItStands = !task.manualStart && !task.manualFinish && !ours;
    to.manualStart = asItStands ? task.start : task.manualStart;
    to.manualFinish = asItStands ? task.finish : task.manualFinish;
    if (task.manualDuration && *task.manualDuration >= 0)
        to.duration = *task.manualDuration;
    if (task.external)
        remark(task, Words::tr("%1 belongs to another plan and stays where it stands.").arg(nameOf(m_file, task)));
}

/// A task without a duration that can be read takes as long as it stands in the file.
void Planner::setDurations()
{
    std::vector<bool> summary(m_plan.rows.size(), false);
    for (const NetworkTask &task : m_plan.network.tasks) {
        if (task.parent >= 0)
            summary[size_t(task.parent)] = true;
    }
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        const FileTask &task = m_file.tasks[m_plan.rows[i]];
        NetworkTask &one = m_plan.network.tasks[i];
        if (task.duration || summary[i] || task.milestone || one.duration > 0)
            continue;
        if (task.start && task.finish && *task.finish > *task.start) {
            const auto &calendar = m_plan.calendars[size_t(std::max(0, one.calendar))];
            one.duration = one.elapsed ? *task.finish - *task.start : calendar.between(*task.start, *task.finish);
        } else {
            remark(task, Words::tr("%1 has no duration and is taken for a milestone.").arg(nameOf(m_file, task)));
        }
    }
}

/// A row that is there but no task.
bool Planner::isNoTask(int uid) const
{
    return std::any_of(m_file.tasks.begin(), m_file.tasks.end(), [uid](const FileTask &task) { return task.uid == uid; });
}

/// A task that was interrupted goes on at once: the program knows no pause but that of the status date.
void Planner::remarkPauses()
{
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        const FileTask &task = m_file.tasks[m_plan.rows[i]];
        const double done = m_plan.network.tasks[i].done;
        if (task.stop && task.resume && done > 0 && done < 1 && m_plan.calendars.front().between(*task.stop, *task.resume) > 0)
            remark(task, Words::tr("%1 was interrupted and is to go on at %2; it is scheduled without that pause.").arg(nameOf(m_file, task), textOfMoment(*task.resume)));
    }
}

Result<> Planner::addLinks()
{
    for (size_t i = 0; i < m_plan.rows.size(); ++i) {
        const FileTask &task = m_file.tasks[m_plan.rows[i]];
        for (const FileLink &link : task.predecessors) {
            const auto from = m_index.constFind(link.predecessor);
            if (link.otherProject) {
                remark(task, Words::tr("The link of %1 to a task of another plan is not heeded.").arg(nameOf(m_file, task)));
                continue;
            }
            if (from == m_index.cend() && isNoTask(link.predecessor))
                return refused(link.line, Words::tr("%1 waits for the row with the UID %2, which is the project itself or a blank one. Right would be the <UID> of one of its tasks, or no link.")
                                              .arg(nameOf(m_file, task))
                                              .arg(link.predecessor));
            if (from == m_index.cend())
                return refused(link.line, Words::tr("%1 waits for a task with the UID %2, which the file does not have. Right would be the <UID> of one of its tasks, or no link.")
                                              .arg(nameOf(m_file, task))
                                              .arg(link.predecessor));
            m_plan.network.links.push_back({*from, int(i), link.type, link.lag, link.unit});
        }
    }
    return {};
}

/// Resources that have hours of their own, and who they are assigned to.
Result<> Planner::addResources(ProjectCalendars &calendars)
{
    QHash<int, const FileResource *> byUid;
    for (const FileResource &resource : m_file.resources)
        byUid.insert(resource.uid, &resource);
    QHash<int, int> known;
    for (const FileAssignment &assignment : m_file.assignments) {
        const auto task = m_index.constFind(assignment.task);
        const FileResource *resource = byUid.value(assignment.resource);
        if (task == m_index.cend() || resource == nullptr || !resource->works)
            continue;
        const FileTask &row = m_file.tasks[m_plan.rows[size_t(*task)]];
        if (row.fixedDuration)
            continue;
        if (row.ignoresResources && m_plan.network.tasks[size_t(*task)].calendar >= 0)
            continue;
        if (!known.contains(resource->uid)) {
            int calendar = -1;
            if (resource->calendar && calendars.has(*resource->calendar)) {
                AXW_TRY_ASSIGN(index, calendars.indexOf(*resource->calendar));
                calendar = index;
            } else if (resource->calendar && *resource->calendar > 0) {
                return refused(resource->line, Words::tr("The resource “%1” works by calendar %2, which the file does not have. Right would be the <UID> of one of its calendars, or -1.")
                                                   .arg(resource->name)
                                                   .arg(*resource->calendar));
            }
            known.insert(resource->uid, int(m_plan.network.resourceCalendars.size()));
            m_plan.network.resourceCalendars.push_back(calendar);
        }
        m_plan.network.assignments.push_back({*task, known.value(resource->uid)});
    }
    return {};
}

} // namespace

Result<ProjectPlan> planOf(const ProjectFile &file)
{
    return Planner(file).plan();
}

} // namespace axw::exchange
