// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantable.h"

#include "core/base/choice.h"
#include "core/exchange/ownfields.h"
#include "core/exchange/plantablewords.h"
#include "core/exchange/projectvalues.h"
#include "core/files/bookwriter.h"
#include "core/files/csv.h"
#include "core/files/xlsx.h"
#include "core/poc/poc.h"
#include "core/poc/predecessors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

bool isNumber(PlanColumn column)
{
    return column == PlanColumn::Number || column == PlanColumn::Level || column == PlanColumn::Cost || column == PlanColumn::ActualCost
        || column == PlanColumn::Priority || column == PlanColumn::Uid;
}

class Rows
{
public:
    Rows(const ProjectFile &file, Language language) : m_file(file), m_language(language), m_units{file.minutesPerDay, file.minutesPerWeek}
    {
        for (const FileTask &task : file.tasks) {
            if (!isRow(task))
                continue;
            m_rows.insert(task.uid, int(m_tasks.size()) + 1);
            m_tasks.push_back(&task);
        }
        for (const FileResource &resource : file.resources)
            m_resources.insert(resource.uid, resource.name);
        for (const FileAssignment &assignment : file.assignments)
            m_assigned[assignment.task].push_back(&assignment);
        for (const FileCalendar &calendar : file.calendars)
            m_calendars.insert(calendar.uid, calendar.name);
    }

    size_t count() const { return m_tasks.size(); }
    bool isSummary(size_t row) const { return row + 1 < m_tasks.size() && m_tasks[row + 1]->level > m_tasks[row]->level; }
    QString cell(size_t row, PlanColumn column) const;
    files::BookCell typed(size_t row, PlanColumn column) const;

private:
    static bool isRow(const FileTask &task) { return !task.blank && !(task.uid == 0 && task.level == 0); }
    std::optional<schedule::Moment> momentOf(const FileTask &task, PlanColumn column) const;
    std::optional<schedule::WorkMinutes> durationOf(const FileTask &task, PlanColumn column) const;
    static QString momentText(const std::optional<schedule::Moment> &moment)
    {
        return moment ? textOfMoment(*moment).left(16).replace(u'T', u' ') : QString();
    }
    QString duration(schedule::WorkMinutes minutes, bool elapsed) const
    {
        return elapsed ? schedule::exactLength({minutes, true}) : schedule::formatDuration(minutes, m_language, m_units);
    }
    QString predecessors(const FileTask &task) const;
    QString resources(const FileTask &task) const;
    static QString won(const std::optional<qint64> &hundredths) { return hundredths ? QString::number(*hundredths / 100) : QString(); }

    const ProjectFile &m_file;
    Language m_language;
    schedule::DurationUnits m_units;
    std::vector<const FileTask *> m_tasks;
    QHash<int, int> m_rows;
    QHash<int, QString> m_resources;
    QHash<int, QString> m_calendars;
    QHash<int, std::vector<const FileAssignment *>> m_assigned;
};

QString Rows::predecessors(const FileTask &task) const
{
    std::vector<poc::RowLink> links;
    for (const FileLink &link : task.predecessors) {
        if (const int row = m_rows.value(link.predecessor); row > 0)
            links.push_back({row, link.type, link.lag, link.unit});
    }
    std::sort(links.begin(), links.end(), [](const poc::RowLink &one, const poc::RowLink &other) { return one.row < other.row; });
    return poc::predecessorsText(links, m_units);
}

QString Rows::resources(const FileTask &task) const
{
    std::vector<NamedUnits> list;
    for (const FileAssignment *assignment : m_assigned.value(task.uid)) {
        if (const QString name = m_resources.value(assignment->resource); !name.isEmpty())
            list.push_back({name, assignment->units * 100});
    }
    std::sort(list.begin(), list.end(), [](const NamedUnits &one, const NamedUnits &other) { return one.name < other.name; });
    return resourcesText(list);
}

/// Of the columns that hold times; nothing for the others.
std::optional<schedule::Moment> Rows::momentOf(const FileTask &task, PlanColumn column) const
{
    if (column == PlanColumn::Start)
        return task.manual ? task.manualStart : task.start; // a date that was not given is left empty, as MS Project does
    if (column == PlanColumn::Finish)
        return task.manual ? task.manualFinish : task.finish;
    if (column == PlanColumn::RuleAt)
        return task.constraintAt;
    if (column == PlanColumn::Deadline)
        return task.deadline;
    if (column == PlanColumn::ActualStart)
        return task.actualStart;
    return column == PlanColumn::ActualFinish ? task.actualFinish : std::nullopt;
}

/// Of the columns that hold durations; nothing for the others.
std::optional<schedule::WorkMinutes> Rows::durationOf(const FileTask &task, PlanColumn column) const
{
    if (column == PlanColumn::Duration)
        return task.duration;
    if (column == PlanColumn::Optimistic || column == PlanColumn::Pessimistic)
        return minutesOfDuration(valueOf(task.custom, numberOf(m_file, column == PlanColumn::Optimistic ? OwnField::Optimistic : OwnField::Pessimistic)));
    return {};
}

/// The cell of a workbook, with which a spreadsheet can reckon and sort: dates, days and shares are numbers wherever these
/// say the same. Texts stay what is by the clock (3ed), what lies before spreadsheets count days, and midnights, which
/// there could not be told from a date without a time.
files::BookCell Rows::typed(size_t row, PlanColumn column) const
{
    const FileTask &task = *m_tasks[row];
    files::BookCell made{cell(row, column), isSummary(row) ? files::CellLook::Section : files::CellLook::Plain, isNumber(column)};
    if (column == PlanColumn::Key)
        made.look = files::CellLook::Quiet;
    else if (column == PlanColumn::Cost || column == PlanColumn::ActualCost)
        made.format = u"#,##0"_s;
    else if (const auto moment = momentOf(task, column); moment && schedule::minuteOfDay(*moment) != 0) {
        made.number = files::dateSerial(schedule::dateOf(*moment), int(schedule::minuteOfDay(*moment)));
        made.format = u"yyyy-mm-dd hh:mm"_s;
    } else if (const auto minutes = durationOf(task, column); minutes && !task.elapsed) {
        made.number = double(*minutes) / double(m_units.perDay);
        made.format = m_language == Language::Korean ? u"General\"일\""_s : u"General\" d\""_s;
    } else if (column == PlanColumn::Done && task.percentComplete) {
        made.number = qRound(*task.percentComplete) / 100.0;
        made.format = u"0%"_s;
    }
    return made;
}

QString Rows::cell(size_t row, PlanColumn column) const
{
    const FileTask &task = *m_tasks[row];
    const bool summary = isSummary(row);
    switch (column) {
    case PlanColumn::Number: return QString::number(row + 1);
    case PlanColumn::Level: return QString::number(task.level);
    case PlanColumn::Name: return task.name;
    case PlanColumn::Duration:
    case PlanColumn::Optimistic:
    case PlanColumn::Pessimistic: {
        const auto minutes = durationOf(task, column);
        return minutes ? duration(*minutes, task.elapsed) : QString();
    }
    case PlanColumn::Start:
    case PlanColumn::Finish:
    case PlanColumn::RuleAt:
    case PlanColumn::Deadline:
    case PlanColumn::ActualStart:
    case PlanColumn::ActualFinish: return momentText(momentOf(task, column));
    case PlanColumn::Predecessors: return predecessors(task);
    case PlanColumn::Done: return task.percentComplete ? QString::number(qRound(*task.percentComplete)) + u'%' : QString();
    case PlanColumn::Rule: return summary && task.constraint == schedule::Constraint::AsSoonAsPossible ? QString() : nameOf(task.constraint, m_language);
    case PlanColumn::Resources: return resources(task);
    case PlanColumn::Calendar: return task.calendar ? m_calendars.value(*task.calendar) : QString();
    case PlanColumn::Manual: return yesNoText(task.manual, m_language);
    case PlanColumn::Active: return yesNoText(task.active, m_language);
    case PlanColumn::Gate: return valueOf(task.custom, numberOf(m_file, OwnField::Gate)) == u"1" ? yesNoText(true, m_language) : QString();
    case PlanColumn::Priority: return QString::number(task.priority);
    case PlanColumn::Cost: return won(task.fixedCost);
    case PlanColumn::ActualCost: return won(task.actualCost);
    case PlanColumn::Note: return task.notes;
    case PlanColumn::Uid: return task.numbered ? QString::number(task.uid) : QString();
    case PlanColumn::Key: return valueOf(task.custom, numberOf(m_file, OwnField::TaskKey));
    }
    Q_UNREACHABLE();
}

double widthOf(PlanColumn column)
{
    switch (column) {
    case PlanColumn::Name: return 36;
    case PlanColumn::Key: return 38;
    case PlanColumn::Note: return 40;
    case PlanColumn::Resources:
    case PlanColumn::Rule: return 22;
    case PlanColumn::Start:
    case PlanColumn::Finish:
    case PlanColumn::RuleAt:
    case PlanColumn::Deadline:
    case PlanColumn::ActualStart:
    case PlanColumn::ActualFinish:
    case PlanColumn::Predecessors:
    case PlanColumn::Calendar: return 17;
    case PlanColumn::Number:
    case PlanColumn::Level:
    case PlanColumn::Duration:
    case PlanColumn::Done:
    case PlanColumn::Manual:
    case PlanColumn::Active:
    case PlanColumn::Gate:
    case PlanColumn::Priority:
    case PlanColumn::Cost:
    case PlanColumn::ActualCost:
    case PlanColumn::Optimistic:
    case PlanColumn::Pessimistic:
    case PlanColumn::Uid: return 11;
    }
    Q_UNREACHABLE();
}

/// What a table of tasks has no room for, as far as the plan has it.
QStringList leftOut(const ProjectFile &file)
{
    QStringList what;
    const auto any = [&](auto has) { return std::any_of(file.tasks.begin(), file.tasks.end(), has); };
    if (any([](const FileTask &task) { return !task.baselines.empty(); }))
        what += Words::tr("the baselines");
    if (!file.resources.empty())
        what += Words::tr("capacity, rate and hours of the resources");
    if (file.calendars.size() > file.resources.size() + 1)
        what += Words::tr("what the calendars hold");
    if (file.statusDate)
        what += Words::tr("the status date");
    const int promised = customField(OwnField::PromisedFinish).field;
    if (any([promised](const FileTask &task) {
            return std::any_of(task.custom.begin(), task.custom.end(), [promised](const FileCustom &each) { return each.field == promised; });
        }))
        what += Words::tr("the promised finish");
    const bool facts = any([](const FileTask &task) { return task.uid == 0 && task.level == 0 && (!task.notes.isEmpty() || task.priority != usualPriority); });
    if (facts)
        what += Words::tr("note and priority of the plan");
    if (what.isEmpty())
        return {};
    return {Words::tr("A table of tasks does not hold: %1. A file of MS Project (.xml) does.").arg(what.join(u", "_s))};
}

} // namespace

Result<WrittenPlan> planCsv(const ProjectFile &file, Language language, files::Encoding encoding)
{
    const Rows rows(file, language);
    QStringList cells;
    for (const PlanColumn column : planColumns())
        cells += headOf(column, language);
    QString text = files::csvLine(cells);
    for (size_t row = 0; row < rows.count(); ++row) {
        cells.clear();
        for (const PlanColumn column : planColumns())
            cells += rows.cell(row, column);
        text += files::csvLine(cells);
    }
    AXW_TRY_ASSIGN(bytes, files::encodeText(text, encoding));
    return WrittenPlan{std::move(bytes), leftOut(file)};
}

Result<WrittenPlan> planXlsx(const ProjectFile &file, Language language)
{
    const Rows rows(file, language);
    files::BookSheet sheet;
    sheet.name = language == Language::Korean ? u"일정"_s : u"Plan"_s;
    sheet.frozenRows = 1;
    sheet.frozenColumns = int(std::find(planColumns().begin(), planColumns().end(), PlanColumn::Name) - planColumns().begin()) + 1;
    sheet.filterRow = 0;
    std::vector<files::BookCell> head;
    for (const PlanColumn column : planColumns()) {
        sheet.widths.push_back(widthOf(column));
        head.push_back({headOf(column, language), files::CellLook::Header, false});
    }
    sheet.rows.push_back(std::move(head));
    for (size_t row = 0; row < rows.count(); ++row) {
        std::vector<files::BookCell> cells;
        for (const PlanColumn column : planColumns())
            cells.push_back(rows.typed(row, column));
        sheet.rows.push_back(std::move(cells));
    }
    files::Book book;
    book.title = file.title;
    book.sheets.push_back(std::move(sheet));
    AXW_TRY_ASSIGN(bytes, files::bookBytes(book));
    return WrittenPlan{std::move(bytes), leftOut(file)};
}

} // namespace axw::exchange
