// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"
#include "core/poc/baseline.h"
#include "core/poc/lateness.h"
#include "core/poc/overdue.h"
#include "core/poc/planschedule.h"

#include <memory>

namespace axw::portfolio {

/// A plan with its dates and what it is measured against. A value that is never changed: whoever keeps the pointer may
/// read it on any thread.
struct PlannedPoc
{
    poc::Plan plan;
    poc::ScheduledPlan dates;
    std::shared_ptr<const poc::PlanCalendars> calendars; ///< never null
    std::optional<poc::Baseline> baseline;               ///< the newest
    QHash<TaskId, poc::BaselineTask> kept;               ///< where it has the tasks
    /// By task, where any goes by other hours than the plan's; else empty.
    std::vector<std::shared_ptr<const schedule::WorkCalendar>> taskCalendars;

    const poc::Poc &poc() const { return plan.poc; }
    const schedule::WorkCalendar &calendar() const { return calendars->ofPlan(); }
    /// By which a task goes on: its own hours and those of its people together.
    const schedule::WorkCalendar &calendarOf(int task) const
    {
        return taskCalendars.empty() || !taskCalendars[size_t(task)] ? calendar() : *taskCalendars[size_t(task)];
    }
    const schedule::TaskDates &datesOf(int task) const { return dates.schedule.tasks[size_t(task)]; }
    /// Neither it nor a summary above it is switched off.
    bool isActive(int task) const;
    bool isLeaf(int task) const { return !datesOf(task).summary; }
};

using PlannedPocs = std::vector<std::shared_ptr<const PlannedPoc>>;

/// A moment of a plan that people look for.
struct Milestone
{
    TaskId task;
    QString name;
    schedule::Moment at = 0;
    std::optional<schedule::Moment> baseline;
    bool gate = false;
    bool done = false;

    bool operator==(const Milestone &) const = default;
};

/// How a PoC stands. The worst of its concerns says it; without any it is on track.
enum class Standing { NotPlanned, OnTrack, AtRisk, Late, Finished };

/// What is wrong with a PoC, the worst first. The rule:
/// late: its plan ends after the promised day, or would once what is unfinished is moved behind today, or that day is over
///       and it is not finished; where nothing was promised, the newest baseline's finish is the promise;
/// at risk: it ends later than in the baseline though the promise holds, a task is overdue, a task misses its deadline, or
///       it begins before another PoC that it waits for is finished.
/// A finish at midnight is the day before. All days are working days; what is past by days off alone says those.
struct Concern
{
    enum class Kind {
        PastDue,         ///< ends `days` after `date`, which was promised
        DueOver,         ///< promised for `date`, which is over since `days`
        PastBaseline,    ///< ends `days` after the baseline, at `date`; nothing else was promised
        WouldBePast,     ///< with what is unfinished done from today on, ends `days` after `date`: the promise, or the baseline
        LaterThanBaseline, ///< `days` after the baseline, at `date`, but the promise holds
        TasksOverdue,    ///< so many tasks (`count`) should be done; the oldest, `name`, since `date`, `days` ago
        DeadlineMissed,  ///< the task `name`, due on `date`, ends `days` later
        BeginsTooEarly,  ///< `days` before it may: it waits for the PoC `name`, done on `date`
    };

    Kind kind = Kind::PastDue;
    int days = 0;
    int freeDays = 0; ///< where `days` is 0: so many days off lie between
    QDate date{};
    QString name{};
    int count = 0;
    bool baseline = false; ///< of WouldBePast
    poc::Lag lag{};        ///< of BeginsTooEarly

    bool isLate() const { return kind <= Kind::WouldBePast; }
    bool operator==(const Concern &) const = default;
};

/// One PoC on the timeline: whose it is, and what its plan comes to.
struct Entry
{
    std::shared_ptr<const PlannedPoc> planned;

    QString client;
    QString consultant; ///< who owns the case, else the company
    std::optional<clients::Field> field;
    QString ksic;
    std::optional<Stage> stage;
    QString caseNumber;
    bool closed = false; ///< its case is over: nothing of it is left to do
    QStringList advisers; ///< resources of that kind who work on it
    int openComments = 0;

    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    double done = 0; ///< 0 … 1, weighted by duration
    std::vector<Milestone> milestones;
    std::optional<std::pair<schedule::Moment, schedule::Moment>> baseline; ///< start and finish
    int overdue = 0; ///< tasks that should be finished and are not
    /// What its plan needs to stop hoping for days that are over …
    poc::StatusDateAdvice advice;
    /// … and when it would end then; only where that is later.
    std::optional<schedule::Moment> expected;
    std::optional<int> slip; ///< working days by which it ends later than in the newest baseline; negative: earlier

    Standing standing = Standing::NotPlanned;
    std::vector<Concern> concerns;

    const poc::Poc &poc() const { return planned->plan.poc; }
    PocId id() const { return planned->plan.poc.id; }
    bool hasPlan() const { return !planned->plan.tasks.empty(); }
};

/// The day by which a PoC should end: the promised one; where nothing was promised, that of the newest baseline.
struct Promise
{
    QDate day;
    bool baseline = false;

    bool operator==(const Promise &) const = default;
};

std::optional<Promise> promiseOf(const Entry &entry);
/// By how many working days its plan ends after its promise; 0 when it keeps it, or there is none.
int daysPastPromise(const Entry &entry);

/// All PoCs of a workspace with their links, and who works on them.
struct Portfolio
{
    std::vector<Entry> entries; ///< by start, then key
    std::vector<poc::PocLink> links; ///< between PoCs that are there
    std::vector<poc::Resource> resources; ///< by name
    std::shared_ptr<const schedule::WorkCalendar> calendar; ///< the centre's; never null
    QHash<ResourceId, std::shared_ptr<const schedule::WorkCalendar>> hours; ///< of resources that have their own
    QDate today;

    /// -1 when there is none.
    int indexOf(PocId id) const;
    const Entry *find(PocId id) const;
    /// When a resource works: its own hours, else the centre's.
    std::shared_ptr<const schedule::WorkCalendar> calendarOf(ResourceId resource) const { return hours.value(resource, calendar); }
};

/// Works out by which calendar each task goes on.
void findTaskCalendars(PlannedPoc &planned);

/// Works out what a plan comes to on a day: dates, progress, milestones, slip, what is overdue.
void summarise(Entry &entry, QDate today);
/// Says how every PoC stands today, by the rule of Concern.
void judge(Portfolio &portfolio);

/// The same PoCs with other plans, as if they were saved: those of these PoCs, summarised, and everybody judged anew.
Portfolio withPlans(const Portfolio &portfolio, const PlannedPocs &plans);
int countOf(const Portfolio &portfolio, Standing standing);

/// The concerns of a PoC as a person reads them, a sentence a line; what is well when there are none.
QStringList concernsText(const Entry &entry, Language language);

} // namespace axw::portfolio

namespace axw {

template<>
struct Choices<portfolio::Standing>
{
    using S = portfolio::Standing;
    static constexpr Choice<S> all[] = {
        {S::Late, u"late", u"지연", u"Late"},
        {S::AtRisk, u"at_risk", u"주의", u"At risk"},
        {S::OnTrack, u"on_track", u"정상", u"On track"},
        {S::Finished, u"finished", u"완료", u"Finished"},
        {S::NotPlanned, u"not_planned", u"계획 없음", u"No plan"},
    };
};

} // namespace axw
