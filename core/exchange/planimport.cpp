// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/planimport.h"

#include "core/exchange/ownfields.h"
#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using poc::PlanField;
using poc::PlanTime;
using schedule::Moment;
using schedule::NetworkTask;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int baselineCount = 11;
constexpr int mostNamed = 5;

std::optional<PlanTime> timeOf(const std::optional<Moment> &moment)
{
    return moment ? std::optional(PlanTime{*moment}) : std::nullopt;
}

/// What could not be taken, counted, with the first few names.
struct Counted
{
    int count = 0;
    QStringList names;

    void add(const QString &name)
    {
        if (++count <= mostNamed)
            names += u"“%1”"_s.arg(name);
    }
    QString list() const { return names.join(u", "_s) + (count > mostNamed ? u" …"_s : QString()); }
};

class Importer
{
public:
    Importer(const ProjectFile &file, const std::optional<QSet<PlanField>> &said) : m_file(file), m_said(said) {}

    Result<PlanFromFile> imported();

private:
    void setSays();
    void setFacts();
    void addTask(size_t index);
    void setDates(poc::Task &to, const FileTask &from, const NetworkTask &planned);
    void setOwn(poc::Task &to, const FileTask &from);
    std::optional<Won> wonOf(const std::optional<qint64> &hundredths);
    void addLinks();
    void addResources();
    void addBaselines();
    WorkHoursId hoursOf(std::optional<int> calendar);
    void remarkOthers();
    void remark(const QString &sentence) { m_out.remarks += sentence; }

    const ProjectFile &m_file;
    const std::optional<QSet<PlanField>> &m_said;
    PlanFromFile m_out;
    const FileTask *m_summary = nullptr; ///< the project's own
    QHash<int, const FileCalendar *> m_calendars;
    QHash<int, WorkHoursId> m_hours; ///< by calendar
    std::vector<bool> m_isSummary;
    Counted m_unnamed;
    Counted m_milestones;
    Counted m_cents;
    Counted m_estimated;
    Counted m_ownCalendar;
    Counted m_others; ///< resources that do not work
};

void Importer::setSays()
{
    if (m_said) {
        m_out.plan.says = *m_said;
        return;
    }
    using F = PlanField;
    QSet<PlanField> &says = m_out.plan.says;
    says = {F::Starts, F::StatusDate, F::PlanHours, F::Links, F::Assignments, F::Capacity, F::Baselines, F::Duration, F::Rule, F::Done, F::Note, F::Deadline,
            F::Hours, F::Inactive, F::Manual, F::ActualStart, F::ActualFinish, F::Cost, F::ActualCost, F::Priority, F::CriticalSlack};
    if (m_summary != nullptr)
        says += {F::PlanNote, F::PlanPriority};
    if (numberOf(m_file, OwnField::PromisedFinish))
        says.insert(F::Due);
    // A file that another program made from nothing has no such fields; then what was estimated here stays.
    if (numberOf(m_file, OwnField::TaskKey) || numberOf(m_file, OwnField::Optimistic) || numberOf(m_file, OwnField::Pessimistic))
        says.insert(F::Estimates);
    if (numberOf(m_file, OwnField::TaskKey) || numberOf(m_file, OwnField::Gate))
        says.insert(F::Gate);
}

/// Working hours as a calendar of the file says them, with those it is derived from. The first time they are asked for.
WorkHoursId Importer::hoursOf(std::optional<int> calendar)
{
    const FileCalendar *file = calendar ? m_calendars.value(*calendar) : nullptr;
    if (file == nullptr)
        return {};
    if (const auto known = m_hours.constFind(file->uid); known != m_hours.cend())
        return *known;
    poc::WorkHours hours;
    hours.id = WorkHoursId::create();
    hours.name = file->name.simplified().isEmpty() ? Words::tr("Calendar %1").arg(file->uid) : file->name.simplified();
    hours.ground = poc::WorkHours::Ground::PlainWeek;
    hours.own = static_cast<const schedule::OwnHours &>(*file);
    const bool derived = file->base && *file->base != file->uid && m_calendars.contains(*file->base);
    if (derived && hours.own.saysNothing()) {
        const WorkHoursId base = hoursOf(file->base);
        m_hours.insert(file->uid, base);
        return base;
    }
    if (derived) {
        hours.base = hoursOf(file->base);
    } else {
        // A day that says nothing of its own goes by MS Project's usual hours.
        for (size_t day = 0; day < 7; ++day) {
            if (!hours.own.week[day])
                hours.own.week[day] = day < 5 ? std::vector<schedule::Shift>{{8 * 60, 12 * 60}, {13 * 60, 17 * 60}} : std::vector<schedule::Shift>{};
        }
    }
    m_hours.insert(file->uid, hours.id);
    m_out.plan.hours.push_back(hours);
    return hours.id;
}

void Importer::setFacts()
{
    poc::Poc &poc = m_out.plan.poc;
    const ProjectPlan &plan = m_out.scheduled.plan;
    poc.name = m_file.title;
    poc.starts = schedule::dateOf(plan.network.start);
    const auto &calendar = plan.calendars.front();
    if (m_out.plan.says.contains(PlanField::Starts) && calendar.between(schedule::momentOf(poc.starts), plan.network.start) > 0)
        remark(Words::tr("The plan begins at %1; here it begins with the working day.").arg(textOfMoment(plan.network.start).mid(11, 5)));
    poc.statusDate = timeOf(m_file.statusDate);
    poc.criticalSlack = plan.network.criticalSlack;
    int uid = m_file.calendars.empty() ? -1 : m_file.calendars.front().uid;
    if (m_file.calendar && m_calendars.contains(*m_file.calendar))
        uid = *m_file.calendar;
    poc.hours = hoursOf(uid);
    if (m_summary == nullptr)
        return;
    poc.note = m_summary->notes;
    poc.priority = m_summary->priority - usualPriority;
    if (const auto due = momentOfText(valueOf(m_summary->custom, numberOf(m_file, OwnField::PromisedFinish))))
        poc.due = schedule::dateOf(*due);
    bool number = false;
    const qlonglong slack = valueOf(m_summary->custom, numberOf(m_file, OwnField::CriticalSlack)).toLongLong(&number);
    if (number && std::llabs(slack) < longestMinutes)
        poc.criticalSlack = slack;
}

std::optional<Won> Importer::wonOf(const std::optional<qint64> &hundredths)
{
    if (!hundredths || *hundredths == 0)
        return {}; // MS Project writes a 0 for everything that has no cost
    if (*hundredths % 100 != 0)
        m_cents.add(QString());
    return Won{qint64(std::llround(double(*hundredths) / 100))};
}

void Importer::setDates(poc::Task &to, const FileTask &from, const NetworkTask &planned)
{
    to.rule = planned.constraint;
    if (needsDate(planned.constraint))
        to.ruleAt = PlanTime{planned.constraintAt};
    to.deadline = timeOf(from.deadline);
    to.manual = planned.manual;
    to.manualStart = timeOf(planned.manualStart);
    to.manualFinish = timeOf(planned.manualFinish);
    to.actualStart = timeOf(from.actualStart);
    to.actualFinish = timeOf(from.actualFinish);
}

/// What stands in fields of our own.
void Importer::setOwn(poc::Task &to, const FileTask &from)
{
    const auto minutesIn = [&](OwnField field) -> std::optional<qint64> {
        const auto minutes = minutesOfDuration(valueOf(from.custom, numberOf(m_file, field)));
        return minutes && *minutes >= 0 ? minutes : std::nullopt;
    };
    to.optimistic = minutesIn(OwnField::Optimistic);
    to.pessimistic = minutesIn(OwnField::Pessimistic);
    to.gate = valueOf(from.custom, numberOf(m_file, OwnField::Gate)) == u"1";
    const QString key = valueOf(from.custom, numberOf(m_file, OwnField::TaskKey));
    to.id = TaskId::fromString(key);
    if (to.id.isNull())
        to.id = TaskId(from.guid);
}

void Importer::addTask(size_t index)
{
    const ProjectPlan &plan = m_out.scheduled.plan;
    const FileTask &from = m_file.tasks[plan.rows[index]];
    const NetworkTask &planned = plan.network.tasks[index];
    poc::IncomingTask one;
    one.level = from.level;
    one.where = m_file.isTable ? Words::tr("%1, row %2", "file, row").arg(m_file.name).arg(from.line)
                               : Words::tr("%1, line %2", "file, line").arg(m_file.name).arg(from.line);
    poc::Task &to = one.task;
    to.name = from.name;
    if (to.name.trimmed().isEmpty()) {
        to.name = Words::tr("Task %1").arg(from.uid);
        m_unnamed.add(to.name);
    }
    if (from.numbered)
        to.uid = from.uid;
    // A summary's own duration and progress come from what stands below it.
    if (!m_isSummary[index]) {
        to.duration = planned.duration;
        to.elapsed = planned.elapsed;
        to.done = int(std::lround(planned.done * 100));
        if (from.milestone && planned.duration > 0)
            m_milestones.add(from.name);
        if (from.estimated)
            m_estimated.add(from.name);
    }
    m_out.starts.push_back(m_file.isTable && !m_isSummary[index] ? from.start : std::nullopt);
    setDates(to, from, planned);
    to.inactive = !from.active;
    to.priority = from.priority - usualPriority;
    to.cost = wonOf(from.fixedCost);
    to.actualCost = wonOf(from.actualCost);
    to.note = from.notes;
    if (planned.calendar >= 0)
        to.hours = hoursOf(from.calendar);
    if (from.ignoresResources && planned.calendar >= 0)
        m_ownCalendar.add(from.name);
    setOwn(to, from);
    m_out.plan.tasks.push_back(std::move(one));
}

void Importer::addLinks()
{
    for (const schedule::NetworkLink &link : m_out.scheduled.plan.network.links)
        m_out.plan.links.push_back({link.from, link.to, link.type, link.lag, link.unit});
}

void Importer::addResources()
{
    QHash<int, int> byUid;
    const auto kindField = numberOf(m_file, OwnField::ResourceKind);
    for (const FileResource &from : m_file.resources) {
        if (from.name.trimmed().isEmpty() || from.uid == 0)
            continue; // MS Project's resource of those who have none
        if (!from.works) {
            m_others.add(from.name);
            continue;
        }
        poc::Resource to;
        to.name = from.name;
        to.note = from.notes;
        to.kind = fromKey<poc::ResourceKind>(valueOf(from.custom, kindField)).value_or(poc::ResourceKind::Consultant);
        to.capacity = std::clamp(int(std::lround(from.maxUnits.value_or(1) * 100)), 1, 100'000);
        if (from.rate && *from.rate > 0)
            to.rate = Won{qint64(std::llround(*from.rate))};
        const WorkHoursId hours = hoursOf(from.calendar);
        to.hours = hours == m_out.plan.poc.hours ? WorkHoursId() : hours; // works when the plan does
        byUid.insert(from.uid, int(m_out.plan.resources.size()));
        m_out.plan.resources.push_back(std::move(to));
    }
    QHash<int, int> tasks;
    const ProjectPlan &plan = m_out.scheduled.plan;
    for (size_t i = 0; i < plan.rows.size(); ++i)
        tasks.insert(m_file.tasks[plan.rows[i]].uid, int(i));
    QSet<int> resourcesThere;
    QSet<int> tasksThere;
    for (const FileResource &each : m_file.resources)
        resourcesThere.insert(each.uid);
    for (const FileTask &each : m_file.tasks)
        tasksThere.insert(each.uid);
    int astray = 0;
    for (const FileAssignment &from : m_file.assignments) {
        if (!resourcesThere.contains(from.resource) || !tasksThere.contains(from.task))
            ++astray;
        if (!byUid.contains(from.resource) || !tasks.contains(from.task))
            continue;
        const double percent = std::clamp(from.units * 100, 1.0, 100'000.0);
        m_out.plan.assignments.push_back({tasks.value(from.task), byUid.value(from.resource), int(std::lround(percent))});
    }
    if (astray > 0)
        remark(Words::tr("%n assignment(s) name a task or a resource that the file does not have; they are left out.", nullptr, astray));
}

void Importer::addBaselines()
{
    std::array<int, baselineCount> at{};
    at.fill(-1);
    const ProjectPlan &plan = m_out.scheduled.plan;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        for (const FileBaseline &from : m_file.tasks[plan.rows[i]].baselines) {
            int &index = at[size_t(std::clamp(from.number, 0, baselineCount - 1))];
            if (index < 0) {
                index = int(m_out.plan.baselines.size());
                poc::IncomingBaseline baseline;
                const QString own = m_summary == nullptr ? QString() : valueOf(m_summary->custom, numberOf(m_file, OwnField::Baseline0, from.number));
                const QString who = own.section(u" | "_s, -1);
                const QString when = own.section(u" | "_s, -2, -2);
                baseline.baseline.name = own.section(u" | "_s, 0, -3);
                baseline.baseline.taken = QDateTime::fromString(when, Qt::ISODateWithMs);
                baseline.baseline.takenBy = who;
                if (baseline.baseline.name.trimmed().isEmpty()) {
                    baseline.baseline.name = from.number == 0 ? Words::tr("Baseline of %1").arg(m_file.name) : Words::tr("Baseline %1 of %2").arg(from.number).arg(m_file.name);
                    baseline.baseline.takenBy.clear();
                }
                m_out.plan.baselines.push_back(std::move(baseline));
            }
            poc::BaselineTask row;
            row.start = timeOf(from.start);
            row.finish = timeOf(from.finish);
            row.duration = std::max<qint64>(0, from.duration.value_or(0));
            row.cost = wonOf(from.cost);
            m_out.plan.baselines[size_t(index)].tasks.emplace_back(int(i), std::move(row));
        }
    }
}

void Importer::remarkOthers()
{
    const auto say = [this](const Counted &what, const QString &sentence) {
        if (what.count > 0)
            remark(sentence.contains(u"%1"_s) ? sentence.arg(what.list()) : sentence);
    };
    say(m_unnamed, Words::tr("%n task(s) had no name and got one.", nullptr, m_unnamed.count));
    say(m_milestones, Words::tr("%n task(s) are marked as milestones although they take time; here they are tasks: %1", nullptr, m_milestones.count));
    say(m_estimated, Words::tr("That %n duration(s) are only guesses is not kept.", nullptr, m_estimated.count));
    say(m_ownCalendar, Words::tr("%n task(s) would go by their own calendar only; here those of their resources count too: %1", nullptr, m_ownCalendar.count));
    say(m_others, Words::tr("%n resource(s) that do not work (material, costs) are left out: %1", nullptr, m_others.count));
    say(m_cents, Words::tr("%n cost(s) were rounded to whole won.", nullptr, m_cents.count));
    const bool money = std::any_of(m_out.plan.tasks.begin(), m_out.plan.tasks.end(), [](const poc::IncomingTask &one) { return one.task.cost || one.task.actualCost; });
    if (money && !m_file.currency.isEmpty() && m_file.currency != u"KRW")
        remark(Words::tr("The costs are in %1; their numbers were taken as won.").arg(m_file.currency));
    int blank = 0;
    QMap<QString, int> others = m_file.passedOver;
    QHash<int, QString> fields;
    for (const FileCustomField &field : m_file.customFields) {
        if (!isOwn(field))
            fields.insert(field.field, field.alias.isEmpty() ? field.name : field.alias);
    }
    const auto count = [&](const std::vector<FileCustom> &custom) {
        for (const FileCustom &one : custom) {
            if (const QString name = fields.value(one.field); !name.isEmpty())
                ++others[name];
        }
    };
    for (const FileTask &task : m_file.tasks) {
        blank += task.blank ? 1 : 0;
        count(task.custom);
    }
    for (const FileResource &resource : m_file.resources)
        count(resource.custom);
    if (blank > 0)
        remark(Words::tr("%n blank row(s) are left out.", nullptr, blank));
    if (m_file.linksWin)
        remark(Words::tr("In the file a link wins over a date; here the dates are kept."));
    QSet<int> fixed;
    for (const FileTask &task : m_file.tasks) {
        if (task.fixedDuration)
            fixed.insert(task.uid);
    }
    QSet<int> longer;
    for (const FileAssignment &assignment : m_file.assignments) {
        const auto who = std::find_if(m_file.resources.begin(), m_file.resources.end(), [&](const FileResource &each) { return each.uid == assignment.resource; });
        if (!fixed.contains(assignment.task) || who == m_file.resources.end() || !who->works || !who->calendar)
            continue;
        const auto hours = std::find_if(m_file.calendars.begin(), m_file.calendars.end(), [&](const FileCalendar &each) { return each.uid == *who->calendar; });
        if (hours != m_file.calendars.end() && !hours->saysNothing())
            longer.insert(assignment.task);
    }
    if (!longer.isEmpty())
        remark(Words::tr("%n task(s) of a fixed duration go by the hours of their people here.", nullptr, int(longer.size())));
    QStringList names;
    for (auto at = others.cbegin(); at != others.cend(); ++at)
        names += u"%1 (%2)"_s.arg(at.key()).arg(at.value());
    if (!names.isEmpty())
        remark(Words::tr("What the file says besides is not kept here: %1.").arg(names.join(u", "_s)));
}

Result<PlanFromFile> Importer::imported()
{
    AXW_TRY_ASSIGN(done, scheduled(m_file));
    if (done.plan.rows.empty()) // taken for a plan, it would wipe out the one that is here
        return fail(Error::Kind::Invalid, Words::tr("%1: there is no task in this file. Nothing was changed.").arg(m_file.name));
    m_out.scheduled = std::move(done);
    m_out.remarks = m_out.scheduled.plan.remarks;
    for (const FileTask &task : m_file.tasks) {
        if (task.uid == 0 && task.level == 0 && !task.blank)
            m_summary = &task;
    }
    for (const FileCalendar &calendar : m_file.calendars)
        m_calendars.insert(calendar.uid, &calendar);
    const ProjectPlan &plan = m_out.scheduled.plan;
    m_isSummary.assign(plan.rows.size(), false);
    for (const NetworkTask &task : plan.network.tasks) {
        if (task.parent >= 0)
            m_isSummary[size_t(task.parent)] = true;
    }
    setSays();
    setFacts();
    for (size_t i = 0; i < plan.rows.size(); ++i)
        addTask(i);
    addLinks();
    addResources();
    addBaselines();
    remarkOthers();
    return std::move(m_out);
}

} // namespace

Result<PlanFromFile> planFrom(const ProjectFile &file, const std::optional<QSet<PlanField>> &said)
{
    return Importer(file, said).imported();
}

} // namespace axw::exchange
