// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planedits.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/planmodel.h"

#include <QRegularExpression>

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

schedule::DurationUnits PlanEdits::units() const
{
    return {m_state.calendar().minutesPerDay(), m_state.calendar().minutesPerWeek()};
}

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

Result<> PlanEdits::type(int row, int column, const QString &text, QDate today)
{
    const poc::Task &task = m_state.taskAt(row);
    switch (column) {
    case PlanModel::Name: {
        poc::Task renamed = task;
        renamed.name = text;
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Rename task"), [&] { return m_workspace.pocs().change(renamed); });
    }
    case PlanModel::Duration: {
        const auto duration = schedule::parseDuration(text, units());
        if (!duration)
            return fail(Error::Kind::Invalid, tr("“%1” is not read as a duration. Type it like 5d, 2w, 4h or 1.5d.").arg(text));
        return change({task.id, {}, *duration, {}});
    }
    case PlanModel::Start:
    case PlanModel::Finish:
        return typeDate(row, column == PlanModel::Start, text, today);
    case PlanModel::Done: {
        static const QRegularExpression percent(u"^(\\d{1,3})\\s*%?$"_s);
        const auto match = percent.match(normalLine(text).normalized(QString::NormalizationForm_KC));
        const int done = match.captured(1).toInt();
        if (!match.hasMatch() || done > 100)
            return fail(Error::Kind::Invalid, tr("“%1” is not read as progress. Type a number from 0 to 100.").arg(text));
        return change({task.id, {}, {}, done});
    }
    default:
        return {};
    }
}

Result<> PlanEdits::typeDate(int row, bool start, const QString &text, QDate today)
{
    const TaskId id = m_state.taskAt(row).id;
    if (start && normalLine(text).isEmpty()) {
        poc::Task task = m_state.taskAt(row);
        task.rule = schedule::Constraint::AsSoonAsPossible;
        return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Free task from its date"), [&] { return m_workspace.pocs().change(task); });
    }
    const QDate date = parseDate(normalLine(text), today);
    if (!date.isValid())
        return fail(Error::Kind::Invalid, tr("“%1” is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.").arg(text));
    const schedule::WorkCalendar &calendar = m_state.calendar();
    if (start) {
        // A milestone is reached by the end of its day.
        const bool milestone = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))].milestone;
        return change({id, calendar.momentAtShare(date, milestone ? 1 : 0), {}, {}});
    }
    const auto duration = calendar.between(m_state.datesAt(row).start, calendar.momentAtShare(date, 1));
    if (duration <= 0)
        return fail(Error::Kind::Invalid, tr("A task cannot finish before it starts, on %1.")
                                              .arg(formatDate(schedule::dateOf(m_state.datesAt(row).start), m_state.language())));
    return change({id, {}, duration, {}});
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

Result<> PlanEdits::setLag(LinkId link, const QString &text)
{
    const QString plain = normalLine(text).normalized(QString::NormalizationForm_KC);
    const bool lead = plain.startsWith(u'-');
    const auto lag = schedule::parseDuration(lead || plain.startsWith(u'+') ? plain.mid(1) : plain, units());
    if (!lag)
        return fail(Error::Kind::Invalid, tr("“%1” is not read as a lag. Type it like 2d, 4h, or -1d for a lead.").arg(text));
    const poc::Link *known = m_state.plan().findLink(link);
    if (!known)
        return {};
    poc::Link changed = *known;
    changed.lag = lead ? -*lag : *lag;
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Change lag"), [&] { return m_workspace.pocs().change(changed); });
}

} // namespace axw::gantt
