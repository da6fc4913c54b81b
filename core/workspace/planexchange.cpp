// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planexchange.h"

#include "core/base/korean.h"
#include "core/exchange/icalendar.h"
#include "core/exchange/planimport.h"
#include "core/exchange/plantable.h"
#include "core/exchange/projectxml.h"
#include "core/exchange/projectxmlwriter.h"
#include "core/workspace/backups.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using exchange::PlanFromFile;
using poc::WorkHours;
using schedule::WorkCalendar;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

/// Whether two calendars work at the same times of some years, and in a plain week.
bool workAlike(const WorkCalendar &one, const WorkCalendar &other, int firstYear, int lastYear)
{
    const auto alike = [&](QDate date) {
        const auto a = one.shiftsOf(date);
        const auto b = other.shiftsOf(date);
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    };
    for (QDate date(firstYear, 1, 1); date.year() <= lastYear; date = date.addDays(1)) {
        if (!alike(date))
            return false;
    }
    const QDate beyond(std::max(one.lastYear(), other.lastYear()) + 1, 1, 1);
    for (int day = 0; day < 7; ++day) {
        if (!alike(beyond.addDays(day)))
            return false;
    }
    return true;
}

/// The first few of many.
QString someOf(const QStringList &names)
{
    constexpr qsizetype most = 5;
    return names.first(std::min(most, names.size())).join(u", "_s) + (names.size() > most ? u" …"_s : QString());
}

/// Puts the workspace's hours in the place of those of a file that mean the same.
class HoursMatcher
{
public:
    HoursMatcher(Workspace &workspace, PlanFromFile &from) : m_workspace(workspace), m_from(from), m_plan(from.plan) {}

    Result<> match(PocId poc, int rulesVersion);

private:
    Result<> sort(PocId poc, int rulesVersion);
    void name();
    void sayWhatIsKept(const std::vector<poc::Resource> &resources);
    void keepUsed(const std::vector<poc::Resource> &resources);

    Workspace &m_workspace;
    PlanFromFile &m_from;
    poc::IncomingPlan &m_plan;
    QHash<WorkHoursId, WorkHoursId> m_same; ///< of the file's hours: which of the workspace's
    QSet<WorkHoursId> m_korean;             ///< those that are the centre's
    std::map<WorkHoursId, WorkCalendar> m_calendars; ///< of the centre (null), the workspace and the file
    int m_first = 0; ///< the years they are held against each other
    int m_last = 0;
};

Result<> HoursMatcher::sort(PocId poc, int rulesVersion)
{
    const auto &schedule = m_from.scheduled.schedule;
    m_first = schedule::dateOf(m_from.scheduled.plan.network.start).year();
    m_last = m_plan.tasks.empty() ? m_first : std::clamp(schedule::dateOf(schedule.finish).year(), m_first, m_first + 100);
    AXW_TRY_ASSIGN(known, m_workspace.workHours().of(poc));
    AXW_TRY_ASSIGN(book, hoursBook(m_workspace, m_first, m_last, rulesVersion));
    AXW_TRY_ASSIGN(korean, workCalendar(m_workspace, m_first, m_last, rulesVersion));
    const WorkCalendar &centre = m_calendars.emplace(WorkHoursId(), std::move(korean)).first->second;
    for (const WorkHours &hours : known) {
        if (auto calendar = book.calendarOf(hours.id))
            m_calendars.emplace(hours.id, std::move(*calendar));
    }
    std::erase_if(known, [this](const WorkHours &hours) { return !m_calendars.contains(hours.id); });
    const poc::HoursBook file(m_plan.hours, {}, m_first, m_last);
    for (const WorkHours &hours : m_plan.hours) {
        AXW_TRY_ASSIGN(made, file.calendarOf(hours.id));
        const WorkCalendar &calendar = m_calendars.emplace(hours.id, std::move(made)).first->second;
        // Of several that mean the same, the one of the same name, then the centre's.
        const auto same = [&](bool byName) {
            return std::find_if(known.begin(), known.end(), [&](const WorkHours &each) {
                return (!byName || nameKey(each.name) == nameKey(hours.name)) && workAlike(calendar, m_calendars.at(each.id), m_first, m_last);
            });
        };
        auto found = same(true);
        if (found == known.end() && workAlike(calendar, centre, m_first, m_last)) {
            m_korean.insert(hours.id);
            continue;
        }
        if (found == known.end())
            found = same(false);
        if (found != known.end())
            m_same.insert(hours.id, found->id);
    }
    return {};
}

void HoursMatcher::name()
{
    const auto named = [this](WorkHoursId id) { return m_same.value(id, id); };
    if (m_korean.contains(m_plan.poc.hours))
        m_plan.poc.hours = {};
    m_plan.poc.hours = named(m_plan.poc.hours);
    QSet<int> withHours; // tasks whose resources go by hours of their own
    for (poc::Resource &resource : m_plan.resources) {
        // None of its own means the plan's: where those are others, the centre's must be said.
        if (m_korean.contains(resource.hours) && m_plan.poc.hours.isNull())
            resource.hours = {};
        resource.hours = named(resource.hours);
    }
    for (const poc::IncomingAssignment &assignment : m_plan.assignments) {
        if (!m_plan.resources[size_t(assignment.resource)].hours.isNull())
            withHours.insert(assignment.task);
    }
    for (size_t i = 0; i < m_plan.tasks.size(); ++i) {
        poc::Task &task = m_plan.tasks[i].task;
        if (m_korean.contains(task.hours) && m_plan.poc.hours.isNull() && !withHours.contains(int(i)))
            task.hours = {};
        task.hours = named(task.hours);
    }
}

/// Who is in the workspace keeps their hours, for all plans share them; that the file says others is told.
void HoursMatcher::sayWhatIsKept(const std::vector<poc::Resource> &resources)
{
    if (!m_plan.says.contains(poc::PlanField::Capacity))
        return;
    QHash<QString, WorkHoursId> known;
    for (const poc::Resource &resource : resources)
        known.insert(nameKey(resource.name), resource.hours);
    // Hours of nobody's own are the plan's.
    const auto calendarOf = [this](WorkHoursId id) { return m_calendars.find(id.isNull() ? m_plan.poc.hours : id); };
    QStringList names;
    for (const poc::Resource &resource : m_plan.resources) {
        const auto here = known.constFind(nameKey(resource.name));
        if (here == known.cend())
            continue;
        const auto kept = calendarOf(*here);
        const auto said = calendarOf(resource.hours);
        if (kept != said && kept != m_calendars.end() && said != m_calendars.end() && !workAlike(kept->second, said->second, m_first, m_last))
            names += u"“%1”"_s.arg(resource.name);
    }
    if (!names.isEmpty())
        m_from.remarks += Words::tr("Other working hours in the file than here: %1. Those here were kept, for all plans share them.").arg(someOf(names));
}

/// Hours that nobody names any more are not kept, nor those of resources that the workspace has its own of.
void HoursMatcher::keepUsed(const std::vector<poc::Resource> &resources)
{
    QSet<QString> known;
    for (const poc::Resource &resource : resources)
        known.insert(nameKey(resource.name));
    QSet<WorkHoursId> used{m_plan.poc.hours};
    for (const poc::IncomingTask &one : m_plan.tasks)
        used.insert(one.task.hours);
    for (poc::Resource &resource : m_plan.resources) {
        if (known.contains(nameKey(resource.name)))
            resource.hours = {};
        used.insert(resource.hours);
    }
    // From the last one on, for what others are derived from stands before them.
    for (size_t i = m_plan.hours.size(); i-- > 0;) {
        WorkHours &hours = m_plan.hours[i];
        if (!used.contains(hours.id))
            continue;
        if (m_korean.contains(hours.id)) {
            hours.base = {};
            hours.ground = WorkHours::Ground::Korean;
            hours.own = {};
        }
        hours.base = m_same.value(hours.base, hours.base);
        used.insert(hours.base);
    }
    std::erase_if(m_plan.hours, [&](const WorkHours &hours) { return !used.contains(hours.id); });
}

Result<> HoursMatcher::match(PocId poc, int rulesVersion)
{
    AXW_TRY(sort(poc, rulesVersion));
    name();
    AXW_TRY_ASSIGN(resources, m_workspace.resources().all());
    sayWhatIsKept(resources);
    keepUsed(resources);
    return {};
}

/// The hours a table may name, the plan's first.
Result<exchange::PlanTableContext> contextOf(Workspace &workspace, const poc::Plan &plan)
{
    AXW_TRY_ASSIGN(known, workspace.workHours().of(plan.poc.id));
    AXW_TRY_ASSIGN(calendars, planCalendars(workspace, plan));
    const WorkCalendar &own = calendars.ofPlan();
    exchange::PlanTableContext context;
    const int first = std::max(own.firstYear(), plan.poc.starts.year() - 1);
    const int last = std::min(own.lastYear(), plan.poc.starts.year() + 20);
    context.calendars.push_back(exchange::fileCalendarOf(own, 1, {}, first, std::max(first, last)));
    context.start = schedule::momentOf(plan.poc.starts);
    context.units = {own.minutesPerDay(), own.minutesPerWeek()};
    AXW_TRY_ASSIGN(book, hoursBook(workspace, first, std::max(first, last), plan.poc.calendar));
    for (const WorkHours &hours : known) {
        if (hours.id == plan.poc.hours)
            context.calendars.front().name = hours.name;
        else if (const auto calendar = book.calendarOf(hours.id))
            context.calendars.push_back(exchange::fileCalendarOf(*calendar, int(context.calendars.size()) + 1, hours.name, first, std::max(first, last), hours.own));
    }
    return context;
}

std::optional<schedule::Moment> firstStart(const exchange::ProjectFile &file)
{
    std::optional<schedule::Moment> first;
    for (const exchange::FileTask &task : file.tasks) {
        if (task.start && (!first || *task.start < *first))
            first = task.start;
    }
    return first;
}

/// XML begins with '<', after a mark or blanks, in one or two bytes a character; everything else is a table.
bool isXml(const QByteArray &head)
{
    for (const char c : head) {
        if (c == '<')
            return true;
        if (c != '\0' && c != ' ' && c != '\n' && c != '\r' && c != '\t' && uchar(c) < 0xBB)
            return false;
    }
    return false;
}

Result<PlanFromFile> read(Workspace &workspace, const poc::Plan &plan, const QString &path, std::optional<files::Encoding> encoding)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.isFile() && file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.peek(64);
        // MS Project's own format, which is that of old workbooks too: the reader of XML says how to save it.
        const bool projects = head.startsWith("\xD0\xCF\x11\xE0") && info.suffix().compare(u"xls"_s, Qt::CaseInsensitive) != 0;
        if (projects || isXml(head) || (info.suffix().compare(u"xml"_s, Qt::CaseInsensitive) == 0 && !head.startsWith("PK"))) {
            file.close();
            AXW_TRY_ASSIGN(project, exchange::readProjectXml(path));
            return exchange::planFrom(project);
        }
    }
    exchange::TableOptions options;
    options.encoding = encoding;
    options.suits = exchange::planColumnCount;
    AXW_TRY_ASSIGN(table, exchange::readTable(path, options));
    AXW_TRY_ASSIGN(context, contextOf(workspace, plan));
    AXW_TRY_ASSIGN(read, exchange::readPlanTable(table, info.fileName(), context));
    if (const auto first = firstStart(read.file); plan.tasks.empty() && first && schedule::dateOf(*first) != plan.poc.starts) {
        // A table does not say when its plan begins; an empty one begins with the table's first task.
        context.start = schedule::momentOf(schedule::dateOf(*first));
        AXW_TRY_ASSIGN(again, exchange::readPlanTable(table, info.fileName(), context));
        read = std::move(again);
        read.says.insert(poc::PlanField::Starts);
    }
    return exchange::planFrom(read.file, read.says);
}

} // namespace

Result<exchange::PlanToExport> planToExport(Workspace &workspace, PocId poc)
{
    AXW_TRY_ASSIGN(plan, workspace.pocs().plan(poc));
    AXW_TRY_ASSIGN(calendars, planCalendars(workspace, plan));
    AXW_TRY_ASSIGN(hours, workspace.workHours().of(poc));
    AXW_TRY_ASSIGN(baselines, workspace.planReview().baselines(poc));
    AXW_TRY_ASSIGN(comments, workspace.planReview().comments(poc));
    auto dates = poc::scheduled(plan, calendars);
    exchange::PlanToExport out{std::move(plan), std::move(dates), std::move(calendars), std::move(hours), {}, int(comments.size())};
    for (const poc::Baseline &baseline : baselines) {
        AXW_TRY_ASSIGN(rows, workspace.planReview().tasks(baseline.id));
        out.baselines.emplace_back(baseline, rows);
    }
    return out;
}

namespace {

/// What a table says of starts is not taken, for links and constraints set them: which come out otherwise now that the
/// plan has its calendars, people and status date.
Result<QStringList> movedStarts(Workspace &workspace, PocId poc, const PlanFromFile &from, const std::vector<TaskId> &tasks)
{
    if (std::none_of(from.starts.begin(), from.starts.end(), [](const auto &start) { return start.has_value(); }))
        return QStringList();
    AXW_TRY_ASSIGN(plan, workspace.pocs().plan(poc));
    AXW_TRY_ASSIGN(calendars, planCalendars(workspace, plan));
    const poc::ScheduledPlan dates = poc::scheduled(plan, calendars);
    QHash<TaskId, int> index;
    for (size_t i = 0; i < plan.tasks.size(); ++i)
        index.insert(plan.tasks[i].id, int(i));
    QStringList moved;
    for (size_t i = 0; i < from.starts.size(); ++i) {
        const int task = index.value(tasks[i], -1);
        if (!from.starts[i] || task < 0)
            continue;
        const schedule::Moment starts = dates.schedule.tasks[size_t(task)].start;
        if (schedule::dayOf(starts) != schedule::dayOf(*from.starts[i]))
            moved += Words::tr("“%1”: %2 instead of %3", "a task, where it starts, where the table says")
                         .arg(plan.tasks[size_t(task)].name, schedule::dateOf(starts).toString(Qt::ISODate), schedule::dateOf(*from.starts[i]).toString(Qt::ISODate));
    }
    if (moved.isEmpty())
        return QStringList();
    return QStringList{Words::tr("%n task(s) start otherwise than the table says, by their links and constraints; to put one on a date, give it a constraint and its date: %1", nullptr, int(moved.size())).arg(someOf(moved))};
}

} // namespace

Result<PlanImport> importPlan(Workspace &workspace, PocId poc, const QString &path, std::optional<files::Encoding> encoding, const Progress &progress)
{
    const auto stopped = [&]() -> Result<> {
        return progress.isCancelled() ? Result<>(fail(Error::Kind::Cancelled, Words::tr("The import was stopped. Nothing was changed."))) : Result<>();
    };
    AXW_TRY_ASSIGN(plan, workspace.pocs().plan(poc));
    AXW_TRY(poc::checkUnlocked(plan.poc));
    AXW_TRY(stopped());
    AXW_TRY_ASSIGN(from, read(workspace, plan, path, encoding));
    AXW_TRY(stopped());
    AXW_TRY(HoursMatcher(workspace, from).match(poc, plan.poc.calendar));
    AXW_TRY(stopped());
    AXW_TRY(rollingBackup(workspace.database(), workspace.folder(), workspace.clock(), u"import"_s));
    AXW_TRY_ASSIGN(before, workspace.journal().newest());
    poc::PlanKeeping keeping(workspace.database(), workspace.clock());
    AXW_TRY_ASSIGN(kept, workspace.edit(QT_TRANSLATE_NOOP("edit", "Import plan"), [&] { return keeping.keep(poc, from.plan, workspace.person(), progress); }));
    AXW_TRY_ASSIGN(after, workspace.journal().newest());
    PlanImport done{std::move(kept), after != before, from.remarks};
    done.remarks += done.kept.remarks;
    AXW_TRY_ASSIGN(moved, movedStarts(workspace, poc, from, done.kept.tasks));
    done.remarks += moved;
    return done;
}

Result<PlanExport> exportPlan(Workspace &workspace, PocId poc, PlanFormat format, Language language, files::Encoding encoding)
{
    AXW_TRY_ASSIGN(plan, planToExport(workspace, poc));
    exchange::ExportedProject project = exchange::projectOf(plan);
    QStringList ownHours;
    for (const WorkHours &hours : plan.hours) {
        if (hours.id == plan.plan.poc.hours)
            ownHours += Words::tr("A table of tasks does not hold the working hours of the plan, “%1”. A file of MS Project (.xml) does.").arg(hours.name);
    }
    // What only files of MS Project could lose does not concern a table.
    const auto table = [&](exchange::WrittenPlan written) { return PlanExport{std::move(written.bytes), ownHours + written.remarks}; };
    switch (format) {
    case PlanFormat::Xml: {
        exchange::ProjectXml xml = exchange::projectXml(project.file);
        return PlanExport{std::move(xml.bytes), project.remarks + xml.remarks};
    }
    case PlanFormat::Csv: {
        AXW_TRY_ASSIGN(written, exchange::planCsv(project.file, language, encoding));
        return table(std::move(written));
    }
    case PlanFormat::Xlsx: {
        AXW_TRY_ASSIGN(written, exchange::planXlsx(project.file, language));
        return table(std::move(written));
    }
    case PlanFormat::ICalendar: {
        exchange::WrittenPlan written = exchange::planICalendar(project.file, workspace.clock().nowUtc(), language);
        return PlanExport{std::move(written.bytes), written.remarks};
    }
    }
    Q_UNREACHABLE();
}

} // namespace axw::workspace
