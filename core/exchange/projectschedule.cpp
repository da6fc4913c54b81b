// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectschedule.h"

#include "core/exchange/projectvalues.h"

#include <QCoreApplication>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Conflict;
using schedule::Moment;
using schedule::TaskDates;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

/// Of a circle or a chain of tasks, so many are named.
constexpr size_t mostNamed = 12;
/// So many remarks of dates that cannot be met are made; of the others, how many there are.
constexpr int mostRemarks = 200;

class Remarker
{
public:
    Remarker(const ProjectFile &file, const ProjectPlan &plan) : m_file(file), m_plan(plan) {}

    Error circle(const schedule::Cycle &cycle) const;
    /// What cannot be met about a task; an empty text when all is well.
    QString conflict(const schedule::Schedule &schedule, int task) const;
    QString missedDeadline(const schedule::Schedule &schedule, int task) const;
    bool hasRemarks(const schedule::Schedule &schedule, int task) const
    {
        return schedule.tasks[size_t(task)].conflict.kind != Conflict::Kind::None || isLate(schedule, task);
    }
    QString at(int task, const QString &sentence) const { return atLine(m_file, rowOf(task).line, sentence); }

private:
    bool isLate(const schedule::Schedule &schedule, int task) const
    {
        const auto &deadline = m_plan.network.tasks[size_t(task)].deadline;
        return deadline && schedule.tasks[size_t(task)].finish > *deadline;
    }
    const FileTask &rowOf(int task) const { return m_file.tasks[m_plan.rows[size_t(task)]]; }
    QString named(int task) const { return nameOf(m_file, rowOf(task)); }
    QStringList named(const std::vector<int> &tasks) const;

    const ProjectFile &m_file;
    const ProjectPlan &m_plan;
};

QString dayAndTime(Moment moment)
{
    return textOfMoment(moment).left(16).replace(u'T', u' ');
}

QStringList Remarker::named(const std::vector<int> &tasks) const
{
    QStringList names;
    for (size_t i = 0; i < std::min(tasks.size(), mostNamed); ++i)
        names += named(tasks[i]);
    if (tasks.size() > mostNamed)
        names += Words::tr("… (%n tasks in all)", nullptr, int(tasks.size()));
    return names;
}

Error Remarker::circle(const schedule::Cycle &cycle) const
{
    QStringList names = named(cycle.tasks);
    const int line = rowOf(cycle.tasks.front()).line;
    const QString why = cycle.tasks.size() == 1
        ? Words::tr("%1 waits for itself. Take this link out.").arg(names.first())
        : Words::tr("These tasks wait for each other in a circle: %1. Take out one of their links.").arg((names << names.first()).join(u" → "_s));
    return Error{Error::Kind::Invalid, atLine(m_file, line, why), {}};
}

QString Remarker::conflict(const schedule::Schedule &schedule, int task) const
{
    const TaskDates &dates = schedule.tasks[size_t(task)];
    const Conflict &conflict = dates.conflict;
    switch (conflict.kind) {
    case Conflict::Kind::None: break;
    case Conflict::Kind::LinkBroken: {
        // The chain ends with the task itself; the tasks on it are those whose dates or links would have to give way.
        const QStringList chain = named(schedule::tasksInConflict(m_plan.network, schedule, task));
        if (conflict.link >= 0)
            return Words::tr("%1 keeps its date %2, although its link asks for %3 at the earliest. The tasks in this: %4. Move the date, or loosen one of these links.")
                .arg(named(task), dayAndTime(dates.earlyStart), dayAndTime(conflict.asked), chain.join(u" → "_s));
        return Words::tr("%1 keeps its date %2, although a date above it asks for %3 at the earliest. The tasks in this: %4. Move one of these dates.")
            .arg(named(task), dayAndTime(dates.earlyStart), dayAndTime(conflict.asked), chain.join(u" → "_s));
    }
    case Conflict::Kind::BeforeProjectStart:
        if (schedule::isAboutFinish(m_plan.network.tasks[size_t(task)].constraint))
            return Words::tr("To finish on its date, %1 would have to start before %2, when work can begin at the earliest; the date is not kept. Move the date, or shorten the task.")
                .arg(named(task), dayAndTime(conflict.asked));
        return Words::tr("The date of %1 lies before %2, when work can begin at the earliest; it is not kept. Move the date.").arg(named(task), dayAndTime(conflict.asked));
    case Conflict::Kind::NoCommonTime:
        return Words::tr("The calendar of %1 and those of its resources never work at the same time; those of its resources are not heeded. Give them hours in common.").arg(named(task));
    case Conflict::Kind::NotForSummaries:
        return Words::tr("%1 is a summary, for which its constraint says nothing; it is not heeded. Give it to the tasks below.").arg(named(task));
    }
    return {};
}

QString Remarker::missedDeadline(const schedule::Schedule &schedule, int task) const
{
    if (!isLate(schedule, task))
        return {};
    return Words::tr("%1 finishes on %2, after its deadline %3.")
        .arg(named(task), dayAndTime(schedule.tasks[size_t(task)].finish), dayAndTime(*m_plan.network.tasks[size_t(task)].deadline));
}

} // namespace

Result<ScheduledProject> scheduled(const ProjectFile &file, std::optional<Moment> statusDate)
{
    AXW_TRY_ASSIGN(plan, planOf(file));
    if (statusDate)
        plan.network.statusDate = statusDate;
    auto schedule = schedule::schedule(plan.network, plan.calendars);
    const Remarker remarker(file, plan);
    if (!schedule)
        return fail(remarker.circle(schedule.error()));
    QStringList remarks;
    int more = 0;
    for (int task = 0; task < int(plan.rows.size()); ++task) {
        const Moment finish = schedule->tasks[size_t(task)].finish;
        if (textOfMoment(finish).isEmpty() || textOfMoment(schedule->tasks[size_t(task)].start).isEmpty())
            return fail(Error::Kind::Invalid,
                        remarker.at(task, Words::tr("%1 would lie outside the years 1 to 9999, which is all that dates can say. Shorten the durations and lags before it.")
                                              .arg(nameOf(file, file.tasks[plan.rows[size_t(task)]]))));
        if (remarks.size() >= mostRemarks) {
            more += remarker.hasRemarks(*schedule, task) ? 1 : 0;
            continue;
        }
        for (const QString &sentence : {remarker.conflict(*schedule, task), remarker.missedDeadline(*schedule, task)}) {
            if (!sentence.isEmpty())
                remarks += remarker.at(task, sentence);
        }
    }
    plan.remarks += remarks;
    if (more > 0)
        plan.remarks += Words::tr("And %n task(s) more with dates that cannot be met.", nullptr, more);
    return ScheduledProject{std::move(plan), std::move(*schedule)};
}

} // namespace axw::exchange
