// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planexport.h"

#include "core/exchange/ownfields.h"
#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using poc::Baseline;
using poc::Task;
using schedule::Moment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr size_t mostBaselines = 11;
constexpr qint64 hundred = 100;

std::optional<Moment> momentOf(const std::optional<poc::PlanTime> &time)
{
    return time ? std::optional(time->moment) : std::nullopt;
}

std::optional<qint64> hundredthsOf(const std::optional<Won> &won)
{
    return won && won->amount != 0 ? std::optional(won->amount * hundred) : std::nullopt;
}

class Exporter
{
public:
    explicit Exporter(const PlanToExport &plan) : m_in(plan), m_plan(plan.plan) {}

    ExportedProject exported();

private:
    void numberTasks();
    void addCalendars();
    int calendarOf(WorkHoursId hours);
    void addFacts();
    void addSummary();
    void addTask(size_t index);
    void addLinks();
    void addResources();
    void addBaselines();
    void define(OwnField field, int baseline = 0);
    void custom(std::vector<FileCustom> &list, OwnField field, const QString &value, int baseline = 0)
    {
        define(field, baseline);
        list.push_back({customField(field, baseline).field, value});
    }
    void remarkOthers();

    const PlanToExport &m_in;
    const poc::Plan &m_plan;
    ExportedProject m_out;
    std::vector<int> m_uids; ///< by task
    QHash<TaskId, size_t> m_index;
    QHash<WorkHoursId, int> m_calendars;
    std::vector<std::pair<Baseline, QHash<TaskId, poc::BaselineTask>>> m_baselines;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

void Exporter::define(OwnField field, int baseline)
{
    const FileCustomField one = customField(field, baseline);
    auto &known = m_out.file.customFields;
    if (std::none_of(known.begin(), known.end(), [&](const FileCustomField &each) { return each.field == one.field; }))
        known.push_back(one);
}

void Exporter::numberTasks()
{
    QSet<int> taken;
    m_uids.assign(m_plan.tasks.size(), 0);
    int next = 0;
    for (size_t i = 0; i < m_plan.tasks.size(); ++i) {
        const auto &uid = m_plan.tasks[i].uid;
        m_index.insert(m_plan.tasks[i].id, i);
        if (uid && *uid > 0 && !taken.contains(*uid)) { // 0 is the project's own summary
            m_uids[i] = *uid;
            taken.insert(*uid);
            next = std::max(next, std::min(*uid, std::numeric_limits<int>::max() / 2));
        }
    }
    for (int &uid : m_uids) {
        if (uid != 0)
            continue;
        do
            ++next;
        while (taken.contains(next));
        uid = next;
    }
}

void Exporter::addCalendars()
{
    const auto &dates = m_in.dates.schedule;
    const int begins = m_plan.poc.starts.year();
    const int ends = m_plan.tasks.empty() ? begins : std::max(begins, schedule::dateOf(dates.finish).year());
    // Some time before and behind, so that whoever moves the plan meets holidays there too.
    m_firstYear = std::max(m_in.calendars.ofPlan().firstYear(), begins - 1);
    m_lastYear = std::max(m_firstYear, std::min(m_in.calendars.ofPlan().lastYear(), ends + 2));
    m_out.file.calendar = calendarOf(m_plan.poc.hours);
}

/// The base calendar for these hours, made when it is first asked for.
int Exporter::calendarOf(WorkHoursId hours)
{
    const WorkHoursId key = m_in.calendars.indexOf(hours) < 0 ? m_plan.poc.hours : hours;
    if (const auto known = m_calendars.constFind(key); known != m_calendars.cend())
        return *known;
    const auto at = std::find_if(m_in.hours.begin(), m_in.hours.end(), [&](const poc::WorkHours &each) { return each.id == key; });
    const bool korean = key.isNull() || at == m_in.hours.end();
    const int uid = int(m_calendars.size()) + 1;
    m_out.file.calendars.push_back(fileCalendarOf(m_in.calendars.of(key), uid, korean ? Words::tr("Korean working days") : at->name,
                                                  m_firstYear, m_lastYear, korean ? schedule::OwnHours{} : at->own));
    m_calendars.insert(key, uid);
    return uid;
}

void Exporter::addFacts()
{
    ProjectFile &file = m_out.file;
    const auto &calendar = m_in.calendars.ofPlan();
    file.name = m_plan.poc.name;
    file.title = m_plan.poc.name;
    file.minutesPerDay = calendar.minutesPerDay();
    file.minutesPerWeek = calendar.minutesPerWeek();
    // Where a usual day begins, so that the date is the same whether or not it is a holiday.
    int begins = 24 * 60;
    for (const auto &day : file.calendars.front().week) {
        if (day && !day->empty())
            begins = std::min(begins, day->front().from);
    }
    file.start = schedule::momentOf(m_plan.poc.starts, begins % (24 * 60));
    if (!m_plan.tasks.empty())
        file.finish = m_in.dates.schedule.finish;
    file.statusDate = momentOf(m_plan.poc.statusDate);
    file.criticalSlackDays = double(std::llround(double(m_plan.poc.criticalSlack) / double(std::max<qint64>(1, file.minutesPerDay))));
    file.currency = u"KRW"_s;
}

/// What the file says of the whole plan and has no element for stands with its own summary, number 0.
void Exporter::addSummary()
{
    FileTask task;
    task.uid = 0;
    task.level = 0;
    task.name = m_plan.poc.name;
    task.notes = m_plan.poc.note;
    task.start = m_out.file.start;
    task.finish = m_out.file.finish;
    task.priority = std::clamp(usualPriority + m_plan.poc.priority, 0, 1000);
    if (m_plan.poc.due.isValid())
        custom(task.custom, OwnField::PromisedFinish, textOfMoment(schedule::momentOf(m_plan.poc.due)));
    custom(task.custom, OwnField::CriticalSlack, QString::number(m_plan.poc.criticalSlack));
    for (size_t i = 0; i < m_baselines.size(); ++i) {
        const Baseline &baseline = m_baselines[i].first;
        custom(task.custom, OwnField::Baseline0, QStringList{baseline.name, baseline.taken.toUTC().toString(Qt::ISODateWithMs), baseline.takenBy}.join(u" | "_s), int(i));
    }
    m_out.file.tasks.push_back(std::move(task));
}

void Exporter::addTask(size_t index)
{
    const Task &task = m_plan.tasks[index];
    const schedule::TaskDates &dates = m_in.dates.schedule.tasks[index];
    FileTask out;
    out.uid = m_uids[index];
    out.numbered = task.uid == out.uid;
    out.line = int(index) + 1;
    out.guid = task.id.uuid();
    out.name = task.name;
    out.level = m_in.dates.levels[index] + 1;
    out.start = dates.start;
    out.finish = dates.finish;
    out.duration = dates.summary ? m_in.calendars.ofPlan().between(dates.start, dates.finish) : task.duration;
    out.elapsed = task.elapsed && !dates.summary;
    out.fixedDuration = true; // units change the work, never the dates
    out.milestone = !dates.summary && task.duration == 0;
    if (task.ruleAt || !schedule::needsDate(task.rule))
        out.constraint = task.rule;
    out.constraintAt = momentOf(task.ruleAt);
    out.deadline = momentOf(task.deadline);
    if (m_in.calendars.indexOf(task.hours) >= 0)
        out.calendar = calendarOf(task.hours);
    out.active = !task.inactive;
    out.manual = task.manual;
    if (task.manual) {
        out.manualStart = momentOf(task.manualStart);
        out.manualFinish = momentOf(task.manualFinish);
        out.manualDuration = out.duration;
    }
    const double done = dates.summary ? m_in.dates.done[index] * 100 : task.done;
    out.percentComplete = double(std::llround(done));
    if (done > 0)
        out.actualDuration = std::llround(double(*out.duration) * done / 100);
    out.actualStart = momentOf(task.actualStart);
    out.actualFinish = momentOf(task.actualFinish);
    out.fixedCost = hundredthsOf(task.cost);
    out.actualCost = hundredthsOf(task.actualCost);
    out.priority = std::clamp(usualPriority + task.priority, 0, 1000);
    out.notes = task.note;
    custom(out.custom, OwnField::TaskKey, task.id.toString());
    if (task.optimistic)
        custom(out.custom, OwnField::Optimistic, textOfDuration(*task.optimistic));
    if (task.pessimistic)
        custom(out.custom, OwnField::Pessimistic, textOfDuration(*task.pessimistic));
    if (task.gate)
        custom(out.custom, OwnField::Gate, u"1"_s);
    for (size_t i = 0; i < m_baselines.size(); ++i) {
        const auto &rows = m_baselines[i].second;
        if (const auto at = rows.constFind(task.id); at != rows.cend())
            out.baselines.push_back({int(i), momentOf(at->start), momentOf(at->finish), at->duration, hundredthsOf(at->cost)});
    }
    m_out.file.tasks.push_back(std::move(out));
}

void Exporter::addLinks()
{
    for (const poc::Link &link : m_plan.links) {
        const auto from = m_index.constFind(link.predecessor);
        const auto to = m_index.constFind(link.successor);
        if (from == m_index.cend() || to == m_index.cend())
            continue; // another device took the task away
        m_out.file.tasks[*to + 1].predecessors.push_back({m_uids[*from], 0, link.type, link.lag, link.unit, false});
    }
}

void Exporter::addResources()
{
    QHash<ResourceId, int> uids;
    QSet<ResourceId> ownHours;
    int calendarUid = 1'000; // derived calendars stand behind the base calendars
    for (const poc::Resource &resource : m_plan.resources) {
        FileResource out;
        out.uid = int(m_out.file.resources.size()) + 1;
        out.name = resource.name;
        out.maxUnits = resource.capacity / 100.0;
        if (resource.rate)
            out.rate = double(resource.rate->amount);
        out.notes = resource.note;
        custom(out.custom, OwnField::ResourceKind, keyOf(resource.kind));
        FileCalendar own;
        own.base = calendarOf(resource.hours);
        own.uid = ++calendarUid;
        own.name = resource.name;
        out.calendar = own.uid;
        m_out.file.calendars.push_back(std::move(own));
        uids.insert(resource.id, out.uid);
        if (m_in.calendars.indexOf(resource.hours) >= 0)
            ownHours.insert(resource.id);
        m_out.file.resources.push_back(std::move(out));
    }
    for (const poc::Assignment &assignment : m_plan.assignments) {
        const auto task = m_index.constFind(assignment.task);
        if (task != m_index.cend() && uids.contains(assignment.resource))
            m_out.file.assignments.push_back({m_uids[*task], uids.value(assignment.resource), assignment.units / 100.0});
        // Who has hours of their own holds a task to them.
        if (task != m_index.cend() && ownHours.contains(assignment.resource))
            m_out.file.tasks[*task + 1].fixedDuration = false;
    }
    // Base calendars before those derived from them.
    std::stable_sort(m_out.file.calendars.begin(), m_out.file.calendars.end(), [](const FileCalendar &one, const FileCalendar &other) { return one.uid < other.uid; });
}

void Exporter::addBaselines()
{
    const size_t count = m_in.baselines.size();
    const size_t first = count > mostBaselines ? count - mostBaselines : 0;
    for (size_t i = 0; i < first; ++i)
        m_out.remarks += Words::tr("The baseline “%1” is left out: a file of MS Project holds eleven.").arg(m_in.baselines[i].first.name);
    for (size_t i = first; i < count; ++i) {
        m_baselines.push_back(m_in.baselines[i]);
        const auto &[baseline, rows] = m_baselines.back();
        int gone = 0;
        for (auto at = rows.cbegin(); at != rows.cend(); ++at)
            gone += m_index.contains(at.key()) ? 0 : 1;
        if (gone > 0)
            m_out.remarks += Words::tr("The baseline “%1” has %n task(s) that the plan has no more; they are left out.", nullptr, gone).arg(baseline.name);
    }
}

void Exporter::remarkOthers()
{
    const auto outside = [](int priority) { return priority < -usualPriority || priority > usualPriority; };
    int priorities = outside(m_plan.poc.priority) ? 1 : 0;
    for (const Task &task : m_plan.tasks)
        priorities += outside(task.priority) ? 1 : 0;
    if (priorities > 0)
        m_out.remarks += Words::tr("%n priority value(s) beyond -500 to 500 were brought within.", nullptr, priorities);
    if (m_in.comments > 0)
        m_out.remarks += Words::tr("%n comment(s) on the plan stay here.", nullptr, m_in.comments);
    if (m_plan.poc.review != poc::Review::Draft)
        m_out.remarks += Words::tr("Whether the plan was accepted stays here.");
    m_out.remarks += m_in.calendars.remarks();
}

ExportedProject Exporter::exported()
{
    numberTasks();
    addBaselines();
    addCalendars();
    addFacts();
    addSummary();
    for (size_t i = 0; i < m_plan.tasks.size(); ++i)
        addTask(i);
    addLinks();
    addResources();
    remarkOthers();
    return std::move(m_out);
}

} // namespace

ExportedProject projectOf(const PlanToExport &plan)
{
    return Exporter(plan).exported();
}

} // namespace axw::exchange
