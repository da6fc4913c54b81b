// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planpaste.h"

#include "core/base/korean.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What people call the columns, in both languages whatever the window speaks, and as MS Project heads them.
std::optional<PlanColumn> columnCalled(const QString &heading)
{
    static const QHash<QString, PlanColumn> known{
        {u"작업"_s, PlanColumn::Name},         {u"작업이름"_s, PlanColumn::Name},      {u"작업명"_s, PlanColumn::Name},
        {u"이름"_s, PlanColumn::Name},         {u"task"_s, PlanColumn::Name},          {u"taskname"_s, PlanColumn::Name},
        {u"name"_s, PlanColumn::Name},         {u"기간"_s, PlanColumn::Duration},      {u"duration"_s, PlanColumn::Duration},
        {u"시작"_s, PlanColumn::Start},        {u"시작일"_s, PlanColumn::Start},       {u"시작날짜"_s, PlanColumn::Start},
        {u"start"_s, PlanColumn::Start},       {u"종료"_s, PlanColumn::Finish},        {u"종료일"_s, PlanColumn::Finish},
        {u"완료일"_s, PlanColumn::Finish},     {u"완료날짜"_s, PlanColumn::Finish},    {u"finish"_s, PlanColumn::Finish},
        {u"end"_s, PlanColumn::Finish},        {u"진척"_s, PlanColumn::Done},          {u"진척률"_s, PlanColumn::Done},
        {u"완료율"_s, PlanColumn::Done},       {u"done"_s, PlanColumn::Done},          {u"%complete"_s, PlanColumn::Done},
        {u"progress"_s, PlanColumn::Done},     {u"번호"_s, PlanColumn::Number},        {u"no"_s, PlanColumn::Number},
        {u"no."_s, PlanColumn::Number},        {u"id"_s, PlanColumn::Number},          {u"여유"_s, PlanColumn::Slack},
        {u"slack"_s, PlanColumn::Slack},       {u"선행작업"_s, PlanColumn::Predecessors}, {u"선행"_s, PlanColumn::Predecessors},
        {u"predecessors"_s, PlanColumn::Predecessors}, {u"자원"_s, PlanColumn::Resources}, {u"담당"_s, PlanColumn::Resources},
        {u"담당자"_s, PlanColumn::Resources},  {u"자원이름"_s, PlanColumn::Resources}, {u"resources"_s, PlanColumn::Resources},
        {u"resourcenames"_s, PlanColumn::Resources}, {u"지연"_s, PlanColumn::Slip},   {u"slip"_s, PlanColumn::Slip},
        {u"비용"_s, PlanColumn::Cost},         {u"비용(원)"_s, PlanColumn::Cost},      {u"cost"_s, PlanColumn::Cost},
        {u"cost(won)"_s, PlanColumn::Cost},    {u"마감"_s, PlanColumn::Deadline},      {u"마감일"_s, PlanColumn::Deadline},
        {u"기한"_s, PlanColumn::Deadline},     {u"deadline"_s, PlanColumn::Deadline}};
    const auto at = known.find(normalLine(heading).toLower().remove(u' '));
    return at == known.end() ? std::nullopt : std::optional(at.value());
}

bool isShownOnly(PlanColumn column)
{
    return column == PlanColumn::Number || column == PlanColumn::Slack || column == PlanColumn::Slip;
}

int indentOf(const QString &name)
{
    return int(std::find_if(name.begin(), name.end(), [](QChar each) { return !each.isSpace(); }) - name.begin());
}

} // namespace

/// All cells that are filled must be headings, and a name among them: a plan's own words are never taken for one.
std::optional<std::vector<PlanColumn>> PlanPaste::headings(const QStringList &cells)
{
    std::vector<PlanColumn> columns;
    for (const QString &cell : cells) {
        const auto column = columnCalled(cell);
        if (!column)
            return std::nullopt;
        columns.push_back(*column);
    }
    const bool named = std::find(columns.begin(), columns.end(), PlanColumn::Name) != columns.end();
    return named ? std::optional(columns) : std::nullopt;
}

Result<> PlanPaste::read(Line &line, PlanColumn column, const QString &text)
{
    poc::Task &task = line.task;
    const bool empty = normalLine(text).isEmpty();
    switch (column) {
    case PlanColumn::Name:
        task.name = normalLine(text);
        if (empty)
            return fail(Error::Kind::Invalid, tr("A task needs a name."));
        return {};
    case PlanColumn::Duration: {
        if (empty)
            return {};
        AXW_TRY_ASSIGN(length, m_read.duration(text));
        task.duration = length.minutes;
        task.elapsed = length.elapsed;
        return {};
    }
    case PlanColumn::Start: {
        if (empty)
            return {};
        AXW_TRY_ASSIGN(start, m_read.date(text));
        line.start = start;
        return {};
    }
    case PlanColumn::Finish: {
        if (empty)
            return {};
        AXW_TRY_ASSIGN(finish, m_read.date(text));
        line.finish = finish;
        return {};
    }
    case PlanColumn::Done: {
        if (empty)
            return {};
        AXW_TRY_ASSIGN(done, m_read.done(text));
        task.done = done;
        return {};
    }
    case PlanColumn::Cost: {
        AXW_TRY_ASSIGN(cost, m_read.cost(text));
        task.cost = cost;
        return {};
    }
    case PlanColumn::Deadline: {
        AXW_TRY_ASSIGN(deadline, m_read.deadline(text));
        task.deadline = deadline;
        return {};
    }
    case PlanColumn::Predecessors:
        line.predecessors = text;
        return {};
    case PlanColumn::Resources: {
        AXW_TRY_ASSIGN(resources, m_read.resources(text));
        line.resources = resources;
        return {};
    }
    case PlanColumn::Number:
        line.written = text.trimmed().toInt();
        return {};
    case PlanColumn::Slack:
    case PlanColumn::Slip:
        return {};
    }
    Q_UNREACHABLE();
}

/// Cells that say what is there already change nothing, so that a copied table can be pasted over itself.
Result<> PlanPaste::readLine(Line &line, const QStringList &cells, const std::vector<PlanColumn> &columns, int row)
{
    const PlanCells shown(m_state);
    for (qsizetype i = 0; i < cells.size() && i < qsizetype(columns.size()); ++i) {
        const PlanColumn column = columns[size_t(i)];
        const QString text = cells[i];
        if (row >= 0) {
            const bool same = normalLine(text) == normalLine(shown.clipText(row, column)) || normalLine(text) == normalLine(shown.text(row, column));
            if (same || isShownOnly(column))
                continue;
            if (!shown.isEditable(row, column))
                return fail(Error::Kind::Invalid, tr("Row %1, %2: this cell cannot be written. Nothing was changed.").arg(line.number).arg(PlanCells::heading(column)));
            line.touched = true;
        }
        if (const auto done = read(line, column, text); !done)
            return fail(Error::Kind::Invalid, tr("Row %1, %2: %3 Nothing was changed.").arg(line.number).arg(PlanCells::heading(column), done.error().sentence));
    }
    return place(line, row);
}

/// Dates that were read become a rule and a duration.
Result<> PlanPaste::place(Line &line, int row)
{
    poc::Task &task = line.task;
    if (line.start) {
        task.rule = schedule::Constraint::StartNoEarlierThan;
        task.ruleAt = poc::PlanTime{m_read.startOn(*line.start, task.duration == 0)};
        if (row >= 0) {
            const poc::Task free = m_state.applied({task.id, task.ruleAt->moment, {}, {}});
            task.rule = free.rule;
            task.ruleAt = free.ruleAt;
        }
    }
    if (!line.finish)
        return {};
    const schedule::Moment start = line.start ? m_read.startOn(*line.start, false)
        : row >= 0                            ? m_state.datesAt(row).start
                                              : schedule::momentOf(m_state.plan().poc.starts);
    const auto duration = m_read.durationUntil(start, *line.finish);
    const bool milestone = line.start == line.finish && task.duration == 0;
    if (milestone)
        return {};
    if (!duration)
        return fail(Error::Kind::Invalid, tr("Row %1, %2: %3 Nothing was changed.").arg(line.number).arg(PlanCells::heading(PlanColumn::Finish), duration.error().sentence));
    task.duration = *duration;
    return {};
}

/// Each other width of the spaces before a name that is wider than those above it is one level deeper.
void PlanPaste::setLevels(std::vector<Line> &lines, const std::vector<int> &indents)
{
    std::vector<int> open;
    for (size_t i = 0; i < lines.size(); ++i) {
        while (!open.empty() && open.back() >= indents[i])
            open.pop_back();
        lines[i].level = int(open.size());
        open.push_back(indents[i]);
    }
}

/// A summary's dates, progress and people come from the tasks within it, whatever its line says.
void PlanPaste::makeSummary(Line &line)
{
    poc::Task plain;
    plain.name = line.task.name;
    plain.deadline = line.task.deadline;
    line.task = plain;
    line.resources.reset();
}

Result<Pasted> PlanPaste::paste(std::vector<QStringList> table, const PasteAt &at)
{
    constexpr size_t mostLines = 10'000;
    if (table.empty())
        return fail(Error::Kind::Invalid, tr("There is no table to paste. Copy rows of a spreadsheet first."));
    if (table.size() > mostLines)
        return fail(Error::Kind::Invalid, tr("At most 10,000 rows are pasted at once. Nothing was changed."));
    // A line alone is what it says: a task may be called 'Task'.
    const auto named = table.size() > 1 ? headings(table.front()) : std::nullopt;
    std::vector<PlanColumn> columns;
    int row = at.row;
    if (named) {
        columns = *named;
        row = -1;
    } else {
        const auto from = at.row < 0 ? at.columns.begin() : std::find(at.columns.begin(), at.columns.end(), at.column);
        columns.assign(from, at.columns.end());
    }
    const size_t wide = columns.size();
    std::vector<Line> lines;
    std::vector<int> indents;
    for (size_t i = named ? 1 : 0; i < table.size(); ++i) {
        Line line;
        line.number = int(i) + 1;
        if (size_t(table[i].size()) > wide)
            return fail(Error::Kind::Invalid, tr("Row %1 has %2 cells; from here there are only %3 columns. Nothing was changed.").arg(line.number).arg(table[i].size()).arg(wide));
        const bool within = row >= 0 && row < m_state.rows().count();
        line.isNew = !within;
        if (within)
            line.task = m_state.taskAt(row);
        else
            line.task.duration = m_state.calendar().minutesPerDay();
        AXW_TRY(readLine(line, table[i], columns, within ? row : -1));
        if (line.isNew && line.task.name.isEmpty())
            return fail(Error::Kind::Invalid, tr("Row %1: a new task needs a name. Nothing was changed.").arg(line.number));
        const auto nameAt = std::find(columns.begin(), columns.end(), PlanColumn::Name) - columns.begin();
        indents.push_back(line.isNew && nameAt < table[i].size() ? indentOf(table[i][nameAt]) : 0);
        lines.push_back(std::move(line));
        row += within ? 1 : 0;
    }
    setLevels(lines, indents);
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].isNew && lines[i + 1].level > lines[i].level)
            makeSummary(lines[i]);
    }
    const TaskId after = named && at.row >= 0 ? m_state.taskAt(at.row).id : TaskId();
    return store(lines, after, named.has_value());
}

Result<Pasted> PlanPaste::store(std::vector<Line> &lines, TaskId after, bool byTable)
{
    Pasted done;
    const auto result = m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Paste tasks"), [&]() -> Result<> {
        std::vector<poc::LevelledTask> added;
        std::vector<Line *> fresh;
        for (Line &line : lines) {
            if (line.isNew) {
                added.push_back({line.task, line.level});
                fresh.push_back(&line);
            } else if (line.touched) {
                AXW_TRY(m_workspace.pocs().change(line.task));
                ++done.changed;
            }
        }
        AXW_TRY_ASSIGN(ids, m_workspace.pocs().addTasks(m_state.plan().poc.id, std::move(added), after));
        for (size_t i = 0; i < ids.size(); ++i)
            fresh[i]->task.id = ids[i];
        done.added = int(ids.size());
        done.first = !ids.empty() ? ids.front() : lines.front().task.id;

        // What a number in a column of predecessors means: a line of this table, or one of the plan.
        QHash<int, int> written;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].written > 0)
                written.insert(lines[i].written, int(i));
        }
        const int known = int(m_state.plan().tasks.size());
        const auto lineOf = [&](int line) {
            if (!byTable)
                return line >= 1 && line <= known ? line - 1 : -1;
            return written.isEmpty() ? (line >= 1 && line <= int(lines.size()) ? line - 1 : -1) : written.value(line, -1);
        };
        const auto idOf = [&](int index) { return byTable ? lines[size_t(index)].task.id : m_state.plan().tasks[size_t(index)].id; };
        for (const Line &line : lines) {
            if (line.predecessors) {
                const auto wanted = poc::parsePredecessors(*line.predecessors, lineOf, m_read.units());
                if (!wanted)
                    return fail(Error::Kind::Invalid, tr("Row %1, %2: %3 Nothing was changed.").arg(line.number).arg(PlanCells::heading(PlanColumn::Predecessors), wanted.error().sentence));
                std::vector<std::pair<TaskId, poc::WantedLink>> links;
                for (const poc::WantedLink &each : *wanted)
                    links.emplace_back(idOf(each.predecessor), each);
                AXW_TRY(m_edits.setPredecessors(line.task.id, links));
            }
            if (line.resources)
                AXW_TRY(m_edits.setResources(line.task.id, *line.resources));
        }
        return {};
    });
    if (!result)
        return fail(result.error());
    return done;
}

} // namespace axw::gantt
