// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/plancells.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/poc/predecessors.h"
#include "core/schedule/duration.h"
#include "ui/gantt/planstate.h"

#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

schedule::DurationUnits unitsOf(const PlanState &state)
{
    return {state.calendar().minutesPerDay(), state.calendar().minutesPerWeek()};
}

} // namespace

QString PlanCells::heading(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Name:
        return tr("Task");
    case PlanColumn::Duration:
        return tr("Duration");
    case PlanColumn::Start:
        return tr("Start");
    case PlanColumn::Finish:
        return tr("Finish");
    case PlanColumn::Done:
        return tr("Done");
    case PlanColumn::Number:
        return tr("No.");
    case PlanColumn::Slack:
        return tr("Slack");
    case PlanColumn::Predecessors:
        return tr("Predecessors");
    case PlanColumn::Resources:
        return tr("Resources");
    case PlanColumn::Slip:
        return tr("Slip");
    case PlanColumn::Cost:
        return tr("Cost (won)");
    case PlanColumn::Deadline:
        return tr("Deadline");
    }
    Q_UNREACHABLE();
}

QString PlanCells::predecessors(int task) const
{
    QStringList texts;
    for (const int index : m_state.facts().linksInto[size_t(task)]) {
        const poc::Link &link = m_state.plan().links[size_t(index)];
        const int from = m_state.facts().index.value(link.predecessor, -1);
        texts << poc::wantedLinkText({from, link.type, link.lag, link.unit}, m_state.language(), unitsOf(m_state));
    }
    return texts.join(u", "_s);
}

/// A summary's is the sum of what lies within it.
QString PlanCells::cost(int task) const
{
    const poc::Plan &plan = m_state.plan();
    const auto &levels = m_state.dates().levels;
    const int end = poc::subtreeEnd(levels, task);
    qint64 sum = 0;
    bool any = false;
    for (int i = task; i < end; ++i) {
        if (const auto &cost = plan.tasks[size_t(i)].cost; cost && (!m_state.isSummary(i) || i == task)) {
            sum += cost->amount;
            any = true;
        }
    }
    return any ? formatNumber(sum) : QString();
}

QString PlanCells::text(int row, PlanColumn column) const
{
    const int task = m_state.taskIndex(row);
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    const schedule::TaskDates &dates = m_state.datesAt(row);
    const Language language = m_state.language();
    if (task < 0 && column > PlanColumn::Done)
        return {}; // the line of a group
    switch (column) {
    case PlanColumn::Name:
        return shown.name;
    case PlanColumn::Duration: {
        if (shown.milestone || task < 0)
            return {};
        // A preview may have another duration than what is stored, so it is measured.
        const poc::Task &source = m_state.plan().tasks[size_t(task)];
        if (source.elapsed && !shown.summary)
            return schedule::formatLength({dates.finish - dates.start, true}, language);
        return schedule::formatDuration(m_state.calendar().between(dates.start, dates.finish), language, unitsOf(m_state));
    }
    case PlanColumn::Start:
        return formatShortDate(m_state.shown().firstDay(dates), language);
    case PlanColumn::Finish:
        return formatShortDate(m_state.shown().lastDay(dates), language);
    case PlanColumn::Done:
        return formatPercent(std::round(shown.done * 100) / 100, 0);
    case PlanColumn::Number:
        return formatNumber(task + 1);
    case PlanColumn::Slack:
        return shown.summary || shown.done >= 1 || shown.inactive ? QString() : schedule::formatDuration(dates.totalSlack, language, unitsOf(m_state));
    case PlanColumn::Predecessors:
        return predecessors(task);
    case PlanColumn::Resources:
        return resourcesText(m_state.plan(), m_state.facts(), task);
    case PlanColumn::Slip: {
        const auto days = slipOf(m_state.facts(), m_state.shown(), m_state.calendar(), task);
        if (!days)
            return {};
        return (*days > 0 ? u"+"_s : QString()) + schedule::formatDuration(*days * unitsOf(m_state).perDay, language, unitsOf(m_state));
    }
    case PlanColumn::Cost:
        return cost(task);
    case PlanColumn::Deadline:
        return shown.deadline ? formatShortDate(schedule::lastDayOf(*shown.deadline), language) : QString();
    }
    Q_UNREACHABLE();
}

QString PlanCells::editText(int row, PlanColumn column) const
{
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    const auto full = [this](QDate date) { return formatDate(date, m_state.language()); };
    if (column == PlanColumn::Start)
        return full(m_state.shown().firstDay(m_state.datesAt(row)));
    if (column == PlanColumn::Finish)
        return full(m_state.shown().lastDay(m_state.datesAt(row)));
    if (column == PlanColumn::Deadline && shown.deadline)
        return full(schedule::lastDayOf(*shown.deadline));
    if (column == PlanColumn::Duration && shown.milestone)
        return u"0"_s;
    return text(row, column);
}

QString PlanCells::clipText(int row, PlanColumn column) const
{
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    if (column == PlanColumn::Start)
        return m_state.shown().firstDay(m_state.datesAt(row)).toString(Qt::ISODate);
    if (column == PlanColumn::Finish)
        return m_state.shown().lastDay(m_state.datesAt(row)).toString(Qt::ISODate);
    if (column == PlanColumn::Deadline && shown.deadline)
        return schedule::lastDayOf(*shown.deadline).toString(Qt::ISODate);
    return editText(row, column);
}

QString PlanCells::spokenText(int row, PlanColumn column) const
{
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    if (column != PlanColumn::Name)
        return text(row, column);
    QStringList words{text(row, column)};
    if (shown.heading)
        words << tr("group");
    else
        words << tr("level %1").arg(shown.level + 1);
    if (shown.summary)
        words << (shown.collapsed ? tr("collapsed") : tr("expanded"));
    if (shown.milestone)
        words << (shown.gate ? tr("gate") : tr("milestone"));
    if (shown.inactive)
        words << tr("inactive");
    if (shown.manual)
        words << tr("manually scheduled");
    if (shown.critical && !shown.summary)
        words << tr("on the critical path");
    if (shown.missesDeadline())
        words << tr("misses its deadline");
    const int task = m_state.taskIndex(row);
    if (const auto overdue = task < 0 ? std::nullopt : m_state.overdueOf(task))
        words << tr("overdue by %1").arg(poc::workingDaysText(overdue->days, m_state.language()));
    const auto slip = task < 0 ? std::nullopt : slipOf(m_state.facts(), m_state.shown(), m_state.calendar(), task);
    if (slip && *slip > 0)
        words << poc::latenessText(*slip, poc::Against::Baseline, m_state.language());
    const schedule::TaskDates dates = m_state.datesAt(row);
    words << tr("%1 to %2").arg(formatShortDate(m_state.shown().firstDay(dates), m_state.language()),
                                formatShortDate(m_state.shown().lastDay(dates), m_state.language()));
    return words.join(u", "_s);
}

QString PlanCells::barText(int row) const
{
    QStringList words{spokenText(row, PlanColumn::Name)};
    const int task = m_state.taskIndex(row);
    if (const QString slack = text(row, PlanColumn::Slack); !slack.isEmpty())
        words << tr("slack %1").arg(slack);
    words << tr("%1 done").arg(text(row, PlanColumn::Done));
    const QString standing = words.join(u", "_s);
    if (task < 0)
        return standing;
    const QStringList why = poc::reasonOf(m_state.plan(), m_state.shown(), m_state.calendars(), task, m_state.language());
    return why.isEmpty() ? standing : standing + u". "_s + why.join(u". "_s);
}

bool PlanCells::isEditable(int row, PlanColumn column) const
{
    const picture::GanttTask &shown = m_state.scene().tasks[size_t(m_state.rows().taskOf(row))];
    if (shown.heading || m_state.isLocked())
        return false;
    switch (column) {
    case PlanColumn::Name:
    case PlanColumn::Predecessors:
    case PlanColumn::Deadline:
        return true;
    case PlanColumn::Number:
    case PlanColumn::Slack:
    case PlanColumn::Slip:
        return false;
    case PlanColumn::Finish:
        return !shown.summary && !shown.milestone;
    case PlanColumn::Duration:
    case PlanColumn::Start:
    case PlanColumn::Done:
    case PlanColumn::Resources:
    case PlanColumn::Cost:
        return !shown.summary;
    }
    Q_UNREACHABLE();
}

} // namespace axw::gantt
