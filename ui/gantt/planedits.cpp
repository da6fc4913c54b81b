// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planedits.h"

#include "core/base/korean.h"
#include "core/poc/predecessors.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The last of its siblings in that direction.
bool isLast(const poc::Plan &plan, TaskId task, bool down)
{
    const std::vector<int> parents = poc::parentsOf(plan.tasks);
    const int own = plan.indexOf(task);
    for (int i = own + (down ? 1 : -1); i >= 0 && i < int(parents.size()); i += down ? 1 : -1) {
        if (parents[size_t(i)] == parents[size_t(own)])
            return false;
    }
    return true;
}

} // namespace

Result<> PlanEdits::change(const TaskChange &change, bool keys)
{
    if (change.isEmpty() || m_state.plan().indexOf(change.task) < 0)
        return {};
    const poc::Task task = m_state.applied(change);
    const char *label = change.done ? QT_TRANSLATE_NOOP("edit", "Set progress")
        : change.start              ? QT_TRANSLATE_NOOP("edit", "Move task")
                                    : QT_TRANSLATE_NOOP("edit", "Change duration");
    journal::EditOptions options;
    if (keys)
        options.group = u"%1/%2"_s.arg(QLatin1StringView(label), change.task.toString());
    return m_workspace.edit(label, [&] { return m_workspace.pocs().change(task); }, options);
}

CellReading PlanEdits::reading(QDate today) const
{
    return {m_state.calendar(), m_state.language(), today};
}

Result<> PlanEdits::changeTask(const char *label, const poc::Task &task)
{
    return m_workspace.edit(label, [&] { return m_workspace.pocs().change(task); });
}

Result<> PlanEdits::type(int row, PlanColumn column, const QString &text, QDate today)
{
    poc::Task task = m_state.taskAt(row);
    const CellReading read = reading(today);
    switch (column) {
    case PlanColumn::Name:
        task.name = text;
        return changeTask(QT_TRANSLATE_NOOP("edit", "Rename task"), task);
    case PlanColumn::Duration: {
        AXW_TRY_ASSIGN(length, read.duration(text));
        if (length.elapsed == task.elapsed)
            return change({task.id, {}, length.minutes, {}});
        task.duration = length.minutes;
        task.elapsed = length.elapsed;
        return changeTask(QT_TRANSLATE_NOOP("edit", "Change duration"), task);
    }
    case PlanColumn::Start:
        return typeStart(row, text, read);
    case PlanColumn::Finish: {
        AXW_TRY_ASSIGN(finish, read.date(text));
        AXW_TRY_ASSIGN(duration, read.durationUntil(m_state.datesAt(row).start, finish));
        return change({task.id, {}, duration, {}});
    }
    case PlanColumn::Done: {
        AXW_TRY_ASSIGN(done, read.done(text));
        return change({task.id, {}, {}, done});
    }
    case PlanColumn::Cost: {
        AXW_TRY_ASSIGN(cost, read.cost(text));
        task.cost = cost;
        return changeTask(QT_TRANSLATE_NOOP("edit", "Change cost"), task);
    }
    case PlanColumn::Deadline: {
        AXW_TRY_ASSIGN(deadline, read.deadline(text));
        task.deadline = deadline;
        return changeTask(QT_TRANSLATE_NOOP("edit", "Change deadline"), task);
    }
    case PlanColumn::Predecessors: {
        const int lines = int(m_state.plan().tasks.size());
        AXW_TRY_ASSIGN(wanted, poc::parsePredecessors(text, [lines](int line) { return line >= 1 && line <= lines ? line - 1 : -1; }, read.units()));
        std::vector<std::pair<TaskId, poc::WantedLink>> links;
        for (const poc::WantedLink &each : wanted)
            links.emplace_back(m_state.plan().tasks[size_t(each.predecessor)].id, each);
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change predecessors"), [&] { return setPredecessors(task.id, links); });
    }
    case PlanColumn::Resources: {
        AXW_TRY_ASSIGN(wanted, read.resources(text));
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Assign resources"), [&] { return setResources(task.id, wanted); });
    }
    case PlanColumn::Number:
    case PlanColumn::Slack:
    case PlanColumn::Slip:
        return {};
    }
    Q_UNREACHABLE();
}

Result<> PlanEdits::typeStart(int row, const QString &text, const CellReading &read)
{
    poc::Task task = m_state.taskAt(row);
    if (normalLine(text).isEmpty()) {
        task.rule = schedule::Constraint::AsSoonAsPossible;
        return changeTask(QT_TRANSLATE_NOOP("edit", "Free task from its date"), task);
    }
    AXW_TRY_ASSIGN(date, read.date(text));
    // A milestone is reached by the end of its day.
    const bool milestone = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))].milestone;
    return change({task.id, read.startOn(date, milestone), {}, {}});
}

Result<> PlanEdits::setPredecessors(TaskId task, const std::vector<std::pair<TaskId, poc::WantedLink>> &wanted)
{
    poc::PocStore &store = m_workspace.pocs();
    const auto wants = [&wanted](TaskId from) {
        return std::find_if(wanted.begin(), wanted.end(), [&from](const auto &each) { return each.first == from; });
    };
    std::vector<TaskId> kept;
    for (const poc::Link &link : m_state.plan().links) {
        if (link.successor != task)
            continue;
        const auto want = wants(link.predecessor);
        if (want == wanted.end()) {
            AXW_TRY(store.unlink(link.id));
            continue;
        }
        kept.push_back(link.predecessor);
        poc::Link changed = link;
        changed.type = want->second.type;
        changed.lag = want->second.lag;
        changed.unit = want->second.unit;
        if (!(changed == link))
            AXW_TRY(store.change(changed));
    }
    for (const auto &[from, want] : wanted) {
        if (std::find(kept.begin(), kept.end(), from) != kept.end())
            continue;
        AXW_TRY_ASSIGN(made, store.link(from, task, want.type, want.lag));
        if (want.unit != schedule::LagUnit::Work)
            AXW_TRY(store.change(poc::Link{made, m_state.plan().poc.id, from, task, want.type, want.lag, want.unit}));
    }
    return {};
}

Result<> PlanEdits::setResources(TaskId task, const std::vector<WantedResource> &wanted)
{
    poc::ResourceStore &store = m_workspace.resources();
    std::vector<ResourceId> kept;
    for (const WantedResource &each : wanted) {
        AXW_TRY_ASSIGN(known, store.named(each.name));
        ResourceId id = known ? known->id : ResourceId();
        if (!known) {
            poc::Resource added;
            added.name = each.name;
            AXW_TRY_ASSIGN(made, store.add(added));
            id = made;
        }
        AXW_TRY(store.assign(task, id, each.units));
        kept.push_back(id);
    }
    for (const poc::Assignment &assignment : m_state.plan().assignments) {
        if (assignment.task == task && std::find(kept.begin(), kept.end(), assignment.resource) == kept.end())
            AXW_TRY(store.unassign(assignment.id));
    }
    return {};
}

schedule::Moment PlanEdits::shifted(int row, int days) const
{
    const schedule::Moment start = m_state.datesAt(row).start;
    const schedule::WorkCalendar &calendar = m_state.calendar();
    const schedule::WorkMinutes work = calendar.workBefore(start) + days * calendar.minutesPerDay();
    // A milestone at the end of a day goes to the end of another.
    return calendar.shareOfDay(start) >= 1 ? calendar.finishAt(work) : calendar.startAt(work);
}

Result<> PlanEdits::shift(int row, int days)
{
    return change({m_state.taskAt(row).id, shifted(row, days), {}, {}}, true);
}

Result<> PlanEdits::stretch(int row, int days)
{
    const int task = m_state.rows().taskOf(row);
    if (m_state.isSummary(task))
        return fail(Error::Kind::Invalid, tr("A summary task is as long as the tasks within it."));
    const schedule::WorkMinutes day = m_state.calendar().minutesPerDay();
    const schedule::WorkMinutes now = m_state.taskAt(row).duration;
    if (now == 0 && days < 0)
        return {};
    return change({m_state.taskAt(row).id, {}, std::max(day / 2, now + days * day), {}}, true);
}

Result<> PlanEdits::progress(int row, int percent)
{
    if (m_state.isSummary(m_state.rows().taskOf(row)))
        return fail(Error::Kind::Invalid, tr("A summary task is as far as the tasks within it."));
    return change({m_state.taskAt(row).id, {}, {}, std::clamp(m_state.taskAt(row).done + percent, 0, 100)}, true);
}

Result<TaskId> PlanEdits::add(TaskId after)
{
    poc::Task task;
    task.name = tr("New task");
    task.duration = m_state.calendar().minutesPerDay();
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add task"),
                            [&] { return m_workspace.pocs().addTask(m_state.plan().poc.id, task, after); });
}

Result<> PlanEdits::remove(const std::vector<TaskId> &tasks)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Delete tasks"), [&] { return m_workspace.pocs().removeTasks(tasks); });
}

Result<> PlanEdits::indent(const std::vector<TaskId> &tasks)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Indent task"), [&]() -> Result<> {
        for (const TaskId &task : tasks)
            AXW_TRY(m_workspace.pocs().indent(task));
        return {};
    });
}

Result<> PlanEdits::outdent(const std::vector<TaskId> &tasks)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Outdent task"), [&]() -> Result<> {
        // From the last, or the first would take those below it along.
        for (auto task = tasks.rbegin(); task != tasks.rend(); ++task)
            AXW_TRY(m_workspace.pocs().outdent(*task));
        return {};
    });
}

Result<> PlanEdits::move(const std::vector<TaskId> &tasks, bool down)
{
    return m_workspace.edit(down ? QT_TRANSLATE_NOOP("edit", "Move task down") : QT_TRANSLATE_NOOP("edit", "Move task up"), [&]() -> Result<> {
        std::vector<TaskId> order = tasks;
        if (down)
            std::reverse(order.begin(), order.end());
        // Where the first cannot go on, the others must not climb over it.
        if (!order.empty() && isLast(m_state.plan(), order.front(), down))
            return {};
        for (const TaskId &task : order)
            AXW_TRY(down ? m_workspace.pocs().moveDown(task) : m_workspace.pocs().moveUp(task));
        return {};
    });
}

Result<> PlanEdits::setMilestone(TaskId task, bool milestone)
{
    return change({task, {}, milestone ? 0 : m_state.calendar().minutesPerDay(), {}});
}

Result<> PlanEdits::link(const std::vector<TaskId> &tasks)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Link tasks"), [&]() -> Result<> {
        for (size_t i = 1; i < tasks.size(); ++i)
            AXW_TRY(m_workspace.pocs().link(tasks[i - 1], tasks[i]));
        return {};
    });
}

Result<> PlanEdits::unlink(LinkId link)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove link"), [&] { return m_workspace.pocs().unlink(link); });
}

Result<> PlanEdits::changeLink(LinkId link, schedule::LinkType type, const QString &lag)
{
    const auto read = poc::parseLag(lag, reading({}).units());
    if (!read)
        return fail(Error::Kind::Invalid, tr("“%1” is not read as a lag. Type it like 2d, 4h, 50%, or -1d for a lead.").arg(lag));
    const poc::Link *known = m_state.plan().findLink(link);
    if (!known)
        return {};
    poc::Link changed = *known;
    changed.type = type;
    changed.lag = read->lag;
    changed.unit = read->unit;
    if (changed == *known)
        return {};
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change link"), [&] { return m_workspace.pocs().change(changed); });
}

Result<> PlanEdits::moveTo(const std::vector<TaskId> &tasks, TaskId parent, TaskId after)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Move tasks"), [&] { return m_workspace.pocs().moveTasks(tasks, parent, after); });
}

} // namespace axw::gantt
