// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantable.h"

#include "core/base/korean.h"
#include "core/exchange/ownfields.h"
#include "core/exchange/plantablewords.h"
#include "core/exchange/projectvalues.h"
#include "core/poc/predecessors.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using poc::PlanField;
using schedule::Constraint;
using schedule::Moment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int deepest = 99'999; // as in XML

class TableReader
{
public:
    TableReader(const Table &table, const QString &name, const PlanTableContext &context) : m_table(table), m_context(context)
    {
        m_out.file.name = name;
        m_out.file.isTable = true;
    }

    Result<PlanTable> read();

private:
    void setSays();
    void readRow(const files::SheetRow &row);
    void readDates(FileTask &task);
    void readRule(FileTask &task);
    void readOwn(FileTask &task);
    void readResources(const FileTask &task);
    void readPredecessors();
    void settleStarts();

    QString text(PlanColumn column) const { return m_head.has(column) ? m_row->text(m_head.columns.value(column)).trimmed() : QString(); }
    /// Refuses the row: what stands in the column cannot be. The first refusal counts.
    void refuse(PlanColumn column, const QString &why) { refuse(m_row->row, column, why); }
    void refuse(int row, PlanColumn column, const QString &why);
    std::optional<qint64> number(PlanColumn column, qint64 least, qint64 most);
    std::optional<qint64> money(PlanColumn column);
    std::optional<schedule::Length> duration(PlanColumn column);
    enum class Edge { Start, Finish };
    std::optional<Moment> moment(PlanColumn column, Edge edge);
    std::optional<bool> yesNo(PlanColumn column);
    std::optional<double> percent();
    int usualMinute(QDate date, Edge edge) const;
    void custom(FileTask &task, OwnField field, const QString &value);

    const Table &m_table;
    const PlanTableContext &m_context;
    PlanTable m_out;
    PlanHead m_head;
    const files::SheetRow *m_row = nullptr;
    bool m_shares = false; ///< progress is written as a share: 0.5
    QHash<int, int> m_uidOfNumber;
    std::vector<QString> m_predecessors; ///< by task
    QHash<QString, int> m_resources;
    QHash<QString, int> m_calendars;
    std::optional<Error> m_refused;
};

void TableReader::refuse(int row, PlanColumn column, const QString &why)
{
    if (m_refused)
        return;
    const QString head = m_head.has(column) ? m_table.row(m_head.row)->text(m_head.columns.value(column)) : QString();
    m_refused = Error{Error::Kind::Invalid, atLine(m_out.file, row, head.isEmpty() ? why : Words::tr("column “%1”: %2").arg(head, why)), {}};
}

std::optional<qint64> TableReader::number(PlanColumn column, qint64 least, qint64 most)
{
    QString value = text(column);
    if (value.isEmpty())
        return {};
    bool whole = false;
    const double read = value.remove(u',').toDouble(&whole);
    if (whole && read == std::floor(read) && read >= double(least) && read <= double(most))
        return qint64(read);
    refuse(column, Words::tr("“%1” is not right; right would be a whole number from %2 to %3.").arg(text(column).left(60)).arg(least).arg(most));
    return {};
}

/// Won, as hundredths.
std::optional<qint64> TableReader::money(PlanColumn column)
{
    QString value = text(column).normalized(QString::NormalizationForm_KC);
    for (const QChar c : u",원₩\\ "_s)
        value.remove(c);
    if (value.isEmpty())
        return {};
    bool number = false;
    const double won = value.toDouble(&number);
    if (number && won >= 0 && won <= 9e12)
        return std::llround(won * 100);
    refuse(column, Words::tr("“%1” is no amount of money; right would be one like %2.").arg(text(column).left(60), u"1200000"_s));
    return {};
}

std::optional<schedule::Length> TableReader::duration(PlanColumn column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    const auto read = schedule::parseLength(value, m_context.units);
    if (!read)
        refuse(column, Words::tr("“%1” is no duration; right would be one like %2.").arg(value.left(60), u"5일, 4h, 1w, 3ed"_s));
    return read;
}

/// The minute at which work usually begins or ends on a date, for dates without a time.
int TableReader::usualMinute(QDate date, Edge edge) const
{
    std::optional<schedule::Shift> usual;
    if (!m_context.calendars.empty()) {
        const schedule::OwnWeek &week = m_context.calendars.front().week;
        const auto &day = week[size_t(date.dayOfWeek() - 1)];
        for (const auto &each : week) {
            if (each && !each->empty() && !usual)
                usual = schedule::Shift{each->front().from, each->back().to};
        }
        if (day && !day->empty())
            usual = schedule::Shift{day->front().from, day->back().to};
    }
    if (!usual)
        usual = schedule::Shift{9 * 60, 18 * 60};
    return edge == Edge::Start ? usual->from : usual->to;
}

std::optional<Moment> TableReader::moment(PlanColumn column, Edge edge)
{
    const QString value = text(column);
    if (value.isEmpty() || value == u"NA" || value == u"-")
        return {};
    const auto read = dayAndMinuteFromText(value);
    if (read)
        return schedule::momentOf(read->date, read->minute ? *read->minute : usualMinute(read->date, edge));
    refuse(column, Words::tr("“%1” is no date; right would be one like %2.").arg(value.left(60), u"2026-03-02, 2026-03-02 09:00"_s));
    return {};
}

std::optional<bool> TableReader::yesNo(PlanColumn column)
{
    const QString value = text(column);
    if (value.isEmpty())
        return {};
    const auto read = yesNoFromText(value);
    if (!read)
        refuse(column, Words::tr("“%1” is neither yes nor no.").arg(value.left(60)));
    return read;
}

std::optional<double> TableReader::percent()
{
    const files::SheetCell *cell = m_head.has(PlanColumn::Done) ? m_row->cell(m_head.columns.value(PlanColumn::Done)) : nullptr;
    if (cell == nullptr || cell->text.trimmed().isEmpty())
        return {};
    QString value = cell->text.normalized(QString::NormalizationForm_KC).trimmed();
    const bool signedByPercent = value.endsWith(u'%');
    bool number = false;
    double read = value.remove(u'%').trimmed().toDouble(&number);
    if (number && !signedByPercent && cell->kind == files::CellKind::Number && m_shares && read <= 1)
        read *= 100; // a spreadsheet shows 0.5 as 50%
    if (number && read >= 0 && read <= 100)
        return std::round(read);
    refuse(PlanColumn::Done, Words::tr("“%1” is no progress; right would be 0% to 100%.").arg(cell->text.left(60)));
    return {};
}

void TableReader::setSays()
{
    static const std::pair<PlanColumn, PlanField> fields[] = {
        {PlanColumn::Predecessors, PlanField::Links}, {PlanColumn::Resources, PlanField::Assignments}, {PlanColumn::Duration, PlanField::Duration},
        {PlanColumn::Done, PlanField::Done},          {PlanColumn::Note, PlanField::Note},             {PlanColumn::Deadline, PlanField::Deadline},
        {PlanColumn::Calendar, PlanField::Hours},     {PlanColumn::Active, PlanField::Inactive},       {PlanColumn::Manual, PlanField::Manual},
        {PlanColumn::ActualStart, PlanField::ActualStart}, {PlanColumn::ActualFinish, PlanField::ActualFinish},
        {PlanColumn::Optimistic, PlanField::Estimates}, {PlanColumn::Pessimistic, PlanField::Estimates}, {PlanColumn::Cost, PlanField::Cost},
        {PlanColumn::ActualCost, PlanField::ActualCost}, {PlanColumn::Priority, PlanField::Priority},  {PlanColumn::Gate, PlanField::Gate},
        {PlanColumn::Rule, PlanField::Rule},
    };
    for (const auto &[column, field] : fields) {
        if (m_head.has(column))
            m_out.says.insert(field);
    }
    if (m_head.has(PlanColumn::Start) && m_head.has(PlanColumn::Finish))
        m_out.says.insert(PlanField::Duration);
    // Without a column for constraints a start is one.
    if (m_head.has(PlanColumn::Start) && !m_head.has(PlanColumn::Rule))
        m_out.says.insert(PlanField::Rule);
}

void TableReader::custom(FileTask &task, OwnField field, const QString &value)
{
    const FileCustomField one = customField(field);
    auto &known = m_out.file.customFields;
    if (std::none_of(known.begin(), known.end(), [&](const FileCustomField &each) { return each.field == one.field; }))
        known.push_back(one);
    task.custom.push_back({one.field, value});
}

void TableReader::readDates(FileTask &task)
{
    const auto took = duration(PlanColumn::Duration);
    if (took) {
        task.duration = took->minutes;
        task.elapsed = took->elapsed;
    }
    task.start = moment(PlanColumn::Start, Edge::Start);
    task.finish = moment(PlanColumn::Finish, Edge::Finish);
    if (task.start && task.finish && *task.finish < *task.start)
        refuse(PlanColumn::Finish, Words::tr("“%1” would finish before it starts.").arg(task.name));
    if (!task.duration && !m_head.has(PlanColumn::Duration) && !(task.start && task.finish))
        task.duration = m_context.units.perDay;
    task.manual = yesNo(PlanColumn::Manual).value_or(false);
    if (task.manual) {
        task.manualStart = task.start;
        task.manualFinish = task.finish;
    }
    task.actualStart = moment(PlanColumn::ActualStart, Edge::Start);
    task.actualFinish = moment(PlanColumn::ActualFinish, Edge::Finish);
    task.deadline = moment(PlanColumn::Deadline, Edge::Finish);
}

void TableReader::readRule(FileTask &task)
{
    const QString word = text(PlanColumn::Rule);
    if (word.isEmpty())
        return;
    const auto rule = constraintFromText(word);
    if (!rule) {
        QStringList known;
        for (const Choice<Constraint> &choice : choicesOf<Constraint>())
            known += QString::fromUtf16(choice.ko) + u" / "_s + QString::fromUtf16(choice.en);
        refuse(PlanColumn::Rule, Words::tr("“%1” is no constraint; right would be one of: %2.").arg(word.left(60), known.join(u", "_s)));
        return;
    }
    if (!needsDate(*rule)) {
        task.constraint = *rule;
        return;
    }
    const bool finish = isAboutFinish(*rule);
    task.constraintAt = moment(PlanColumn::RuleAt, finish ? Edge::Finish : Edge::Start);
    task.constraint = *rule;
    if (!task.constraintAt)
        refuse(PlanColumn::RuleAt, Words::tr("The constraint “%1” needs a date.").arg(word.left(60)));
}

void TableReader::readOwn(FileTask &task)
{
    if (const auto optimistic = duration(PlanColumn::Optimistic))
        custom(task, OwnField::Optimistic, textOfDuration(optimistic->minutes));
    if (const auto pessimistic = duration(PlanColumn::Pessimistic))
        custom(task, OwnField::Pessimistic, textOfDuration(pessimistic->minutes));
    if (yesNo(PlanColumn::Gate).value_or(false))
        custom(task, OwnField::Gate, u"1"_s);
    const QString key = text(PlanColumn::Key);
    if (key.isEmpty())
        return;
    if (QUuid::fromString(key).isNull())
        refuse(PlanColumn::Key, Words::tr("“%1” is no key of a task; leave the cell empty for a new one.").arg(key.left(60)));
    custom(task, OwnField::TaskKey, key);
}

void TableReader::readResources(const FileTask &task)
{
    const QString value = text(PlanColumn::Resources);
    const auto list = resourcesFromText(value);
    if (!list) {
        refuse(PlanColumn::Resources, Words::tr("“%1” cannot be read; right would be names with a share of their time, like %2.").arg(value.left(60), u"김민수[50%]; 박지훈"_s));
        return;
    }
    for (const NamedUnits &one : *list) {
        const QString key = nameKey(one.name);
        if (!m_resources.contains(key)) {
            FileResource resource;
            resource.uid = int(m_out.file.resources.size()) + 1;
            resource.line = m_row->row;
            resource.name = one.name;
            m_resources.insert(key, resource.uid);
            m_out.file.resources.push_back(std::move(resource));
        }
        m_out.file.assignments.push_back({task.uid, m_resources.value(key), one.units / 100});
    }
}

void TableReader::readRow(const files::SheetRow &row)
{
    m_row = &row;
    for (const files::SheetCell &cell : row.cells) {
        if (cell.kind == files::CellKind::Error && m_head.columns.values().contains(cell.column))
            refuse(m_head.columns.key(cell.column), Words::tr("“%1” is an error of the spreadsheet; mend the cell.").arg(cell.text));
    }
    FileTask task;
    task.line = row.row;
    task.name = normalLine(text(PlanColumn::Name));
    if (task.name.isEmpty())
        refuse(PlanColumn::Name, Words::tr("A task needs a name."));
    task.level = int(number(PlanColumn::Level, 1, deepest).value_or(1));
    const auto uid = number(PlanColumn::Uid, 1, std::numeric_limits<int>::max());
    task.numbered = uid.has_value();
    // Others get their numbers behind all that are given, below.
    task.uid = uid ? int(*uid) : -int(m_out.file.tasks.size()) - 1;
    const qint64 position = qint64(m_out.file.tasks.size()) + 1;
    if (const auto named = m_head.has(PlanColumn::Number) ? number(PlanColumn::Number, 0, 999'999'999) : std::optional(position)) {
        if (m_uidOfNumber.contains(int(*named)))
            refuse(PlanColumn::Number, Words::tr("The number %1 stands twice; predecessors could mean either.").arg(*named));
        m_uidOfNumber.insert(int(*named), task.uid);
    }
    readDates(task);
    readRule(task);
    if (const auto done = percent())
        task.percentComplete = *done;
    task.active = yesNo(PlanColumn::Active).value_or(true);
    task.priority = int(number(PlanColumn::Priority, 0, 1000).value_or(usualPriority));
    task.fixedCost = money(PlanColumn::Cost);
    task.actualCost = money(PlanColumn::ActualCost);
    task.notes = text(PlanColumn::Note);
    if (const QString calendar = text(PlanColumn::Calendar); !calendar.isEmpty()) {
        const auto known = m_calendars.constFind(nameKey(calendar));
        if (known == m_calendars.cend())
            refuse(PlanColumn::Calendar, Words::tr("There are no working hours “%1”; make them first, or leave the cell empty.").arg(calendar.left(60)));
        else
            task.calendar = *known;
    }
    readOwn(task);
    readResources(task);
    m_predecessors.push_back(text(PlanColumn::Predecessors));
    m_out.file.tasks.push_back(std::move(task));
}

void TableReader::readPredecessors()
{
    for (size_t i = 0; i < m_out.file.tasks.size() && !m_refused; ++i) {
        if (m_predecessors[i].isEmpty())
            continue;
        FileTask &task = m_out.file.tasks[i];
        const auto links = poc::readPredecessors(m_predecessors[i], m_context.units);
        if (!links) {
            refuse(task.line, PlanColumn::Predecessors, links.error().sentence);
            return;
        }
        for (const poc::RowLink &link : *links) {
            const auto known = m_uidOfNumber.constFind(link.row);
            if (known == m_uidOfNumber.cend()) {
                refuse(task.line, PlanColumn::Predecessors, Words::tr("no row has the number %1, for which “%2” waits.").arg(link.row).arg(task.name));
                return;
            }
            task.predecessors.push_back({*known, task.line, link.type, link.lag, link.unit, false});
        }
    }
}

/// Without a column for constraints a start that no predecessor gives is what somebody wishes: no earlier than that.
void TableReader::settleStarts()
{
    auto &tasks = m_out.file.tasks;
    if (m_head.has(PlanColumn::Rule))
        return;
    for (size_t i = 0; i < tasks.size(); ++i) {
        FileTask &task = tasks[i];
        const bool summary = i + 1 < tasks.size() && tasks[i + 1].level > task.level;
        if (!task.start || task.manual || summary || !task.predecessors.empty() || *task.start <= m_context.start)
            continue;
        task.constraint = Constraint::StartNoEarlierThan;
        task.constraintAt = task.start;
    }
}

Result<PlanTable> TableReader::read()
{
    auto head = planHead(m_table);
    if (!head)
        return fail(head.error().kind, Words::tr("%1: %2", "a file, and what is wrong with it").arg(m_out.file.name, head.error().sentence));
    m_head = *head;
    ProjectFile &file = m_out.file;
    file.start = m_context.start;
    file.calendars = m_context.calendars;
    file.minutesPerDay = m_context.units.perDay;
    file.minutesPerWeek = m_context.units.perWeek;
    file.currency = u"KRW"_s;
    if (!file.calendars.empty())
        file.calendar = file.calendars.front().uid;
    for (const FileCalendar &calendar : file.calendars)
        m_calendars.insert(nameKey(calendar.name), calendar.uid);
    bool whole = false;
    for (const files::SheetRow &row : m_table.rows) {
        const files::SheetCell *cell = row.row > m_head.row && m_head.has(PlanColumn::Done) ? row.cell(m_head.columns.value(PlanColumn::Done)) : nullptr;
        if (cell == nullptr || cell->kind != files::CellKind::Number)
            continue;
        const double value = cell->text.toDouble();
        m_shares = m_shares || (value > 0 && value < 1);
        whole = whole || value > 1;
    }
    m_shares = m_shares || !whole;
    setSays();
    for (const files::SheetRow &row : m_table.rows) {
        if (row.row > m_head.row && !m_refused)
            readRow(row);
    }
    readPredecessors();
    settleStarts();
    if (m_refused)
        return fail(*m_refused);
    if (file.tasks.empty())
        return fail(Error::Kind::Invalid, Words::tr("%1: there is no task below the head in row %2.").arg(file.name).arg(m_head.row));
    return std::move(m_out);
}

} // namespace

Result<PlanTable> readPlanTable(const Table &table, const QString &name, const PlanTableContext &context)
{
    return TableReader(table, name, context).read();
}

} // namespace axw::exchange
