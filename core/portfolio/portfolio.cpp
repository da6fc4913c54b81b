// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/portfolio.h"

#include "core/base/formats.h"
#include "core/poc/predecessors.h"
#include "core/portfolio/links.h"

#include <algorithm>
#include <map>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOf;
using schedule::lastDayOf;
using schedule::Moment;

bool PlannedPoc::isActive(int task) const
{
    for (int at = task; at >= 0; at = dates.network.tasks[size_t(at)].parent) {
        if (!dates.network.tasks[size_t(at)].active)
            return false;
    }
    return true;
}

void findTaskCalendars(PlannedPoc &planned)
{
    const schedule::Network &network = planned.dates.network;
    const std::span<const schedule::WorkCalendar> all = planned.calendars->all();
    planned.taskCalendars.clear();
    if (all.size() == 1)
        return;
    std::vector<std::vector<const schedule::WorkCalendar *>> people(network.tasks.size());
    for (const schedule::Assignment &assignment : network.assignments) {
        const int calendar = network.resourceCalendars[size_t(assignment.resource)];
        if (calendar >= 0)
            people[size_t(assignment.task)].push_back(&all[size_t(calendar)]);
    }
    planned.taskCalendars.resize(network.tasks.size());
    std::map<std::vector<const schedule::WorkCalendar *>, std::shared_ptr<const schedule::WorkCalendar>> known;
    for (size_t task = 0; task < network.tasks.size(); ++task) {
        const int own = network.tasks[task].calendar;
        std::vector<const schedule::WorkCalendar *> parts = std::move(people[task]);
        if (own >= 0)
            parts.push_back(&all[size_t(own)]);
        if (parts.empty())
            continue;
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        const auto shared = [&planned](const schedule::WorkCalendar *one) { return std::shared_ptr<const schedule::WorkCalendar>(planned.calendars, one); };
        if (parts.size() == 1) {
            planned.taskCalendars[task] = shared(parts.front());
            continue;
        }
        const auto [found, isNew] = known.try_emplace(parts);
        if (isNew) {
            if (auto common = schedule::WorkCalendar::common(parts))
                found->second = std::make_shared<const schedule::WorkCalendar>(std::move(*common));
        }
        // Where they never work together the scheduler does not heed the people's.
        planned.taskCalendars[task] = found->second || own < 0 ? found->second : shared(&all[size_t(own)]);
    }
}

int Portfolio::indexOf(PocId id) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&id](const Entry &entry) { return entry.id() == id; });
    return found == entries.end() ? -1 : int(found - entries.begin());
}

const Entry *Portfolio::find(PocId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &entries[size_t(index)];
}

std::optional<Promise> promiseOf(const Entry &entry)
{
    if (entry.poc().due.isValid())
        return Promise{entry.poc().due, false};
    if (entry.baseline)
        return Promise{lastDayOf(entry.baseline->first, entry.baseline->second), true};
    return std::nullopt;
}

int daysPastPromise(const Entry &entry)
{
    const auto promise = promiseOf(entry);
    if (!promise || !entry.hasPlan())
        return 0;
    return std::max(0, entry.planned->calendar().workingDaysBetween(promise->day, lastDayOf(entry.start, entry.finish)));
}

namespace {

void findAdvisers(Entry &entry)
{
    entry.advisers.clear();
    for (const poc::Resource &resource : entry.planned->plan.resources) {
        if (resource.kind == poc::ResourceKind::Adviser)
            entry.advisers << resource.name;
    }
}

void findBaseline(Entry &entry)
{
    entry.baseline.reset();
    entry.slip.reset();
    for (const poc::BaselineTask &task : entry.planned->kept) {
        if (!task.start || !task.finish)
            continue;
        if (!entry.baseline)
            entry.baseline = {task.start->moment, task.finish->moment};
        entry.baseline->first = std::min(entry.baseline->first, task.start->moment);
        entry.baseline->second = std::max(entry.baseline->second, task.finish->moment);
    }
    if (entry.baseline && entry.hasPlan())
        entry.slip = entry.planned->calendar().workingDaysBetween(lastDayOf(entry.baseline->first, entry.baseline->second), lastDayOf(entry.start, entry.finish));
}

/// When it ends once what is not done by this evening is planned after it.
void findExpected(Entry &entry, QDate today)
{
    const PlannedPoc &planned = *entry.planned;
    entry.expected.reset();
    entry.overdue = int(poc::overdueTasks(planned.plan, planned.dates, planned.calendar(), today).size());
    entry.advice = poc::statusDateAdvice(planned.plan, planned.dates, planned.calendar(), today);
    if (entry.advice.kind == poc::StatusDateAdvice::Kind::None)
        return;
    schedule::Network network = planned.dates.network;
    network.statusDate = poc::statusDateOf(today, planned.calendar()).moment;
    const auto anew = schedule::schedule(network, planned.calendars->all());
    if (!anew)
        return;
    Moment finish = entry.finish;
    for (int task = 0; task < int(planned.plan.tasks.size()); ++task) {
        if (planned.isLeaf(task) && planned.isActive(task))
            finish = std::max(finish, anew->tasks[size_t(task)].finish);
    }
    if (finish > entry.finish)
        entry.expected = finish;
}

} // namespace

void summarise(Entry &entry, QDate today)
{
    const PlannedPoc &planned = *entry.planned;
    findAdvisers(entry);
    entry.milestones.clear();
    entry.start = schedule::momentOf(planned.poc().starts);
    entry.finish = entry.start;
    entry.done = 0;
    double work = 0;
    double worked = 0;
    int leaves = 0;
    int doneLeaves = 0;
    bool first = true;
    for (int task = 0; task < int(planned.plan.tasks.size()); ++task) {
        if (!planned.isLeaf(task) || !planned.isActive(task))
            continue;
        const poc::Task &own = planned.plan.tasks[size_t(task)];
        const schedule::TaskDates &dates = planned.datesOf(task);
        const double done = planned.dates.done[size_t(task)];
        entry.start = first ? dates.start : std::min(entry.start, dates.start);
        entry.finish = first ? dates.finish : std::max(entry.finish, dates.finish);
        first = false;
        work += double(own.duration);
        worked += done * double(own.duration);
        ++leaves;
        doneLeaves += done >= 1 ? 1 : 0;
        if (own.duration > 0)
            continue;
        Milestone milestone{own.id, own.name, dates.finish, {}, own.gate, done >= 1};
        if (const auto kept = planned.kept.constFind(own.id); kept != planned.kept.constEnd() && kept->finish)
            milestone.baseline = kept->finish->moment;
        entry.milestones.push_back(std::move(milestone));
    }
    std::stable_sort(entry.milestones.begin(), entry.milestones.end(),
                     [](const Milestone &one, const Milestone &other) { return one.at < other.at; });
    if (leaves > 0)
        entry.done = doneLeaves == leaves ? 1 : work > 0 ? std::min(worked / work, 0.999) : double(doneLeaves) / leaves;
    findBaseline(entry);
    findExpected(entry, today);
}

namespace {

void findDueConcerns(Entry &entry, QDate today)
{
    const schedule::WorkCalendar &calendar = entry.planned->calendar();
    const QDate due = entry.poc().due;
    const QDate ends = lastDayOf(entry.start, entry.finish);
    const auto concern = [&](Concern::Kind kind, QDate from, QDate until, bool baseline) {
        const int days = calendar.workingDaysBetween(from, until);
        entry.concerns.push_back({.kind = kind, .days = days, .freeDays = days > 0 ? 0 : int(from.daysTo(until)), .date = from, .baseline = baseline});
    };
    if (due.isValid()) {
        if (ends > due)
            concern(Concern::Kind::PastDue, due, ends, false);
        else if (due < today)
            concern(Concern::Kind::DueOver, due, today, false);
    }
    if (entry.slip.value_or(0) > 0) {
        const QDate kept = lastDayOf(entry.baseline->first, entry.baseline->second);
        concern(due.isValid() ? Concern::Kind::LaterThanBaseline : Concern::Kind::PastBaseline, kept, ends, false);
    }
    const auto promise = promiseOf(entry);
    if (!promise || !entry.expected)
        return;
    const QDate expected = lastDayOf(entry.start, *entry.expected);
    const bool further = calendar.workingDaysBetween(promise->day, expected) > daysPastPromise(entry);
    if (expected > promise->day && (further || ends <= promise->day))
        concern(Concern::Kind::WouldBePast, promise->day, expected, promise->baseline);
}

void findTaskConcerns(Entry &entry, QDate today)
{
    const PlannedPoc &planned = *entry.planned;
    for (int task = 0; task < int(planned.plan.tasks.size()); ++task) {
        const poc::Task &own = planned.plan.tasks[size_t(task)];
        const schedule::TaskDates &dates = planned.datesOf(task);
        if (!own.deadline || planned.dates.done[size_t(task)] >= 1 || !planned.isLeaf(task) || !planned.isActive(task))
            continue;
        const QDate deadline = lastDayOf(own.deadline->moment);
        const QDate ends = planned.dates.lastDay(dates);
        if (ends <= deadline)
            continue;
        const int days = planned.calendarOf(task).workingDaysBetween(deadline, ends);
        entry.concerns.push_back({.kind = Concern::Kind::DeadlineMissed, .days = days, .freeDays = days > 0 ? 0 : int(deadline.daysTo(ends)), .date = deadline, .name = own.name});
    }
    if (entry.overdue > 0) {
        const poc::Overdue oldest = poc::overdueTasks(planned.plan, planned.dates, planned.calendar(), today).front();
        entry.concerns.push_back({.kind = Concern::Kind::TasksOverdue, .days = oldest.days, .date = oldest.since, .name = planned.plan.tasks[size_t(oldest.task)].name, .count = entry.overdue});
    }
}

} // namespace

void judge(Portfolio &portfolio)
{
    for (Entry &entry : portfolio.entries) {
        entry.concerns.clear();
        entry.standing = Standing::NotPlanned;
        if (!entry.hasPlan())
            continue;
        entry.standing = Standing::Finished;
        if (entry.done >= 1)
            continue;
        findDueConcerns(entry, portfolio.today);
        findTaskConcerns(entry, portfolio.today);
    }
    for (const poc::PocLink &link : portfolio.links) {
        const int from = portfolio.indexOf(link.predecessor);
        const int to = portfolio.indexOf(link.successor);
        if (from < 0 || to < 0)
            continue;
        Entry &entry = portfolio.entries[size_t(to)];
        if (!entry.hasPlan() || entry.standing == Standing::NotPlanned || entry.done >= 1)
            continue;
        const Entry &before = portfolio.entries[size_t(from)];
        if (const int days = daysTooEarly(before, entry, link, *portfolio.calendar); days > 0)
            entry.concerns.push_back({.kind = Concern::Kind::BeginsTooEarly, .days = days, .date = lastDayOf(before.start, before.finish), .name = before.poc().name, .lag = {link.lag, link.unit}});
    }
    for (Entry &entry : portfolio.entries) {
        if (!entry.hasPlan() || entry.done >= 1)
            continue;
        std::stable_sort(entry.concerns.begin(), entry.concerns.end(),
                         [](const Concern &one, const Concern &other) { return one.kind < other.kind; });
        entry.standing = entry.concerns.empty() ? Standing::OnTrack : entry.concerns.front().isLate() ? Standing::Late : Standing::AtRisk;
    }
}

Portfolio withPlans(const Portfolio &portfolio, const PlannedPocs &plans)
{
    Portfolio made = portfolio;
    QHash<PocId, int> index;
    for (size_t i = 0; i < made.entries.size(); ++i)
        index.insert(made.entries[i].id(), int(i));
    for (const std::shared_ptr<const PlannedPoc> &plan : plans) {
        const int at = index.value(plan->poc().id, -1);
        if (at < 0 || made.entries[size_t(at)].planned == plan)
            continue;
        made.entries[size_t(at)].planned = plan;
        summarise(made.entries[size_t(at)], made.today);
    }
    judge(made);
    return made;
}

int countOf(const Portfolio &portfolio, Standing standing)
{
    return int(std::count_if(portfolio.entries.begin(), portfolio.entries.end(),
                             [standing](const Entry &entry) { return entry.standing == standing; }));
}

namespace {

QString concernText(const Concern &concern, Language language)
{
    const bool ko = language == Language::Korean;
    const QString date = formatShortDate(concern.date, language);
    const QString days = concern.freeDays == 0 ? poc::workingDaysText(concern.days, language)
        : ko                                   ? u"휴일 %1일"_s.arg(concern.freeDays)
        : concern.freeDays == 1                ? u"1 day off"_s
                                               : u"%1 days off"_s.arg(concern.freeDays);
    switch (concern.kind) {
    case Concern::Kind::PastDue:
        return (ko ? u"약속한 완료일 %1보다 %2 늦게 끝남"_s : u"Ends after the promised %1, by %2"_s).arg(date, days);
    case Concern::Kind::DueOver:
        return (ko ? u"약속한 완료일 %1이 %2 지났는데 끝나지 않음"_s : u"Promised for %1, %2 ago, and not finished"_s).arg(date, days);
    case Concern::Kind::PastBaseline:
        return (ko ? u"기준계획의 완료일 %1보다 %2 늦게 끝남"_s : u"Ends after the baseline’s %1, by %2"_s).arg(date, days);
    case Concern::Kind::WouldBePast:
        return concern.baseline ? (ko ? u"남은 작업을 오늘 뒤로 옮기면 기준계획의 완료일 %1보다 %2 늦게 끝남"_s
                                      : u"With the unfinished work moved behind today, ends after the baseline’s %1, by %2"_s).arg(date, days)
                                : (ko ? u"남은 작업을 오늘 뒤로 옮기면 약속한 완료일 %1보다 %2 늦게 끝남"_s
                                      : u"With the unfinished work moved behind today, ends after the promised %1, by %2"_s).arg(date, days);
    case Concern::Kind::LaterThanBaseline:
        return (ko ? u"기준계획의 완료일 %1보다 %2 늦지만 약속한 날은 지킴"_s : u"Ends after the baseline’s %1, by %2, but keeps the promise"_s)
            .arg(date, days);
    case Concern::Kind::TasksOverdue:
        if (concern.count == 1)
            return (ko ? u"끝났어야 할 작업: ‘%1’(%2, %3 지남)"_s : u"“%1” should have been done by %2, %3 ago"_s).arg(concern.name, date, days);
        return (ko ? u"끝났어야 할 작업 %1건, 가장 오래된 것은 ‘%2’(%3, %4 지남)"_s
                   : u"%1 tasks should have been done; the oldest is “%2”, by %3, %4 ago"_s)
            .arg(QString::number(concern.count), concern.name, date, days);
    case Concern::Kind::DeadlineMissed:
        return (ko ? u"‘%1’ 작업이 마감일 %2보다 %3 늦게 끝남"_s : u"“%1” ends after its deadline, %2, by %3"_s).arg(concern.name, date, days);
    case Concern::Kind::BeginsTooEarly:
        if (concern.lag.lag != 0)
            return (ko ? u"‘%1’ 완료(%2) 뒤 간격(%3)을 지켜 시작해야 하는데 %4 먼저 시작함"_s
                       : u"Begins before it may: it waits for “%1”, done %2, and a lag of %3; %4 too early"_s)
                .arg(concern.name, date, poc::lagText(concern.lag.lag, concern.lag.unit, language), days);
        return (ko ? u"기다려야 할 ‘%1’ 완료(%2) 전에 %3 먼저 시작함"_s : u"Begins before it may: it waits for “%1”, done %2; %3 too early"_s)
            .arg(concern.name, date, days);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList concernsText(const Entry &entry, Language language)
{
    const bool ko = language == Language::Korean;
    switch (entry.standing) {
    case Standing::NotPlanned:
        return {ko ? u"아직 작업이 없음"_s : u"No tasks yet"_s};
    case Standing::Finished:
        return {ko ? u"모든 작업을 마침"_s : u"All tasks are done"_s};
    case Standing::OnTrack:
        return {ko ? u"약속한 날과 기준계획을 지킴"_s : u"Keeps its promise and its baseline"_s};
    case Standing::AtRisk:
    case Standing::Late:
        break;
    }
    QStringList lines;
    const bool isPastDue = std::any_of(entry.concerns.begin(), entry.concerns.end(), [](const Concern &concern) {
        return concern.kind == Concern::Kind::PastDue || concern.kind == Concern::Kind::DueOver
            || (concern.kind == Concern::Kind::WouldBePast && !concern.baseline);
    });
    for (Concern concern : entry.concerns) {
        // It says that the promise is kept, which it is not.
        if (isPastDue && concern.kind == Concern::Kind::LaterThanBaseline)
            concern.kind = Concern::Kind::PastBaseline;
        lines << concernText(concern, language);
    }
    return lines;
}

} // namespace axw::portfolio
