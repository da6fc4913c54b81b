// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/exchange/projectlevelling.h"
#include "core/exchange/projectvalues.h"
#include "core/exchange/projectxml.h"
#include "core/schedule/scheduler.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using exchange::FileTask;
using exchange::ScheduledProject;
using schedule::Conflict;
using schedule::Moment;
using schedule::Reason;
using schedule::TaskDates;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// Null for a late date that lies before all years.
QJsonValue jsonOf(Moment moment)
{
    const QString text = exchange::textOfMoment(moment);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString keyOf(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::ProjectStart: return u"project-start"_s;
    case Reason::Kind::Constraint: return u"constraint"_s;
    case Reason::Kind::Link: return u"link"_s;
    case Reason::Kind::StatusDate: return u"status-date"_s;
    case Reason::Kind::Actual: return u"actual"_s;
    case Reason::Kind::Manual: return u"manual"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue keyOf(Conflict::Kind kind)
{
    switch (kind) {
    case Conflict::Kind::None: return {};
    case Conflict::Kind::LinkBroken: return u"link-broken"_s;
    case Conflict::Kind::BeforeProjectStart: return u"before-start"_s;
    case Conflict::Kind::NoCommonTime: return u"no-common-time"_s;
    case Conflict::Kind::NotForSummaries: return u"not-for-summaries"_s;
    }
    Q_UNREACHABLE();
}

QString keyOf(exchange::ProjectMove::Cause cause)
{
    using Cause = exchange::ProjectMove::Cause;
    switch (cause) {
    case Cause::Resource: return u"resource"_s;
    case Cause::Link: return u"link"_s;
    case Cause::NoRoom: return u"no-room"_s;
    case Cause::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

class Printed
{
public:
    Printed(const exchange::ProjectFile &file, const ScheduledProject &done)
        : m_file(file), m_done(done), m_critical(done.schedule.tasks.size(), false)
    {
        // By slack alone, finished or not; a summary when something below it is.
        const schedule::Network &network = done.plan.network;
        for (size_t i = m_critical.size(); i-- > 0;) {
            const TaskDates &dates = done.schedule.tasks[i];
            if (!dates.summary)
                m_critical[i] = isActive(int(i)) && dates.totalSlack <= network.criticalSlack;
            if (const int parent = network.tasks[i].parent; m_critical[i] && parent >= 0)
                m_critical[size_t(parent)] = true;
        }
        scheduleWithoutStatus();
    }

    QJsonObject json() const
    {
        QJsonArray tasks;
        for (size_t i = 0; i < m_done.plan.rows.size(); ++i)
            tasks += jsonOfTask(i);
        return {{u"start"_s, jsonOf(start())},
                {u"finish"_s, jsonOf(m_done.schedule.finish)},
                {u"tasks"_s, tasks},
                {u"moves"_s, moves()},
                {u"warnings"_s, saidJson(m_done.plan.remarks)}};
    }

    /// Of the project, or of tasks that by their own hours begin before the project's hours do.
    Moment start() const
    {
        Moment first = m_done.schedule.start;
        for (const TaskDates &dates : m_done.schedule.tasks) {
            if (!dates.summary && dates.reason.kind == Reason::Kind::ProjectStart)
                first = std::min(first, dates.start);
        }
        return first;
    }

    QString text() const
    {
        QString lines = exchange::textOfMoment(start()) + u'\t' + exchange::textOfMoment(m_done.schedule.finish) + u'\n';
        for (size_t i = 0; i < m_done.plan.rows.size(); ++i) {
            const TaskDates &dates = m_done.schedule.tasks[i];
            lines += QStringList{QString::number(row(i).uid), exchange::textOfMoment(dates.start), exchange::textOfMoment(dates.finish),
                                 QString::number(dates.totalSlack), m_critical[i] ? Words::tr("critical") : QString(), row(i).name}
                         .join(u'\t')
                     + u'\n';
        }
        return lines;
    }

private:
    /// What levelling moved; empty without it.
    QJsonArray moves() const
    {
        QJsonArray all;
        for (const exchange::ProjectMove &move : m_done.moves) {
            const FileTask &task = row(size_t(move.task));
            QJsonObject one{{u"uid"_s, task.uid}, {u"name"_s, task.name}, {u"from"_s, jsonOf(move.from)}, {u"to"_s, jsonOf(move.to)}, {u"cause"_s, keyOf(move.cause)}, {u"why"_s, move.why}};
            if (move.resource >= 0)
                one[u"resource"_s] = m_file.resources[size_t(move.resource)].uid;
            if (move.waitsFor >= 0)
                one[u"waits_for"_s] = row(size_t(move.waitsFor)).uid;
            all += one;
        }
        return all;
    }

    bool isActive(int task) const
    {
        for (; task >= 0; task = m_done.plan.network.tasks[size_t(task)].parent) {
            if (!m_done.plan.network.tasks[size_t(task)].active)
                return false;
        }
        return true;
    }
    const FileTask &row(size_t task) const { return m_file.tasks[m_done.plan.rows[task]]; }

    /// Why a task stands where it stands: the UIDs of who asks, and for a link of whom it waits for.
    QJsonObject reasonOf(const Reason &reason) const
    {
        QJsonObject json{{u"kind"_s, keyOf(reason.kind)}};
        if (reason.task >= 0)
            json[u"uid"_s] = row(size_t(reason.task)).uid;
        if (reason.link >= 0)
            json[u"predecessor"_s] = row(size_t(m_done.plan.network.links[size_t(reason.link)].from)).uid;
        return json;
    }

    QJsonObject jsonOfTask(size_t task) const
    {
        const TaskDates &dates = m_done.schedule.tasks[task];
        const FileTask &own = row(task);
        const bool milestone = own.milestone || (!dates.summary && m_done.plan.network.tasks[task].duration == 0);
        QJsonObject json{{u"uid"_s, own.uid},
                         {u"name"_s, own.name},
                         {u"start"_s, jsonOf(dates.start)},
                         {u"finish"_s, jsonOf(dates.finish)},
                         {u"early_start"_s, jsonOf(dates.earlyStart)},
                         {u"early_finish"_s, jsonOf(dates.earlyFinish)},
                         {u"late_start"_s, jsonOf(dates.lateStart)},
                         {u"late_finish"_s, jsonOf(dates.lateFinish)},
                         {u"total_slack_minutes"_s, dates.totalSlack},
                         {u"free_slack_minutes"_s, dates.freeSlack},
                         {u"critical"_s, bool(m_critical[task])},
                         {u"summary"_s, dates.summary},
                         {u"milestone"_s, milestone},
                         {u"conflict"_s, keyOf(dates.conflict.kind)}};
        if (!dates.summary)
            json[u"reason"_s] = reasonOf(dates.reason);
        if (const QString why = whyRestWaits(task); !why.isEmpty()) {
            json[u"resume"_s] = jsonOf(dates.resume);
            json[u"resume_reason"_s] = QJsonObject{{u"kind"_s, why}};
        }
        return json;
    }

    /// What is left of tasks that have begun goes on elsewhere where the status date says so: a schedule without it tells.
    void scheduleWithoutStatus()
    {
        if (!m_done.plan.network.statusDate)
            return;
        schedule::Network free = m_done.plan.network;
        free.statusDate.reset();
        if (auto without = schedule::Scheduler::make(std::move(free), m_done.plan.calendars))
            m_withoutStatus = std::move(*without);
    }

    /// Empty where what is left follows what is done.
    QString whyRestWaits(size_t task) const
    {
        const schedule::NetworkTask &own = m_done.plan.network.tasks[task];
        const TaskDates &dates = m_done.schedule.tasks[task];
        if (!m_withoutStatus || dates.summary || !(own.done > 0) || own.done >= 1 || dates.resume == m_withoutStatus->tasks()[task].resume)
            return {};
        // Later than the first work after the status date, by the hours of the task and its people: a predecessor that it
        // moved is in the way.
        const bool atOnce = m_withoutStatus->calendarOf(int(task)).between(*m_done.plan.network.statusDate, dates.resume) == 0;
        return keyOf(atOnce ? Reason::Kind::StatusDate : Reason::Kind::Link);
    }

    const exchange::ProjectFile &m_file;
    const ScheduledProject &m_done;
    std::vector<bool> m_critical;
    std::optional<schedule::Scheduler> m_withoutStatus; ///< with a status date only
};

Outcome run(const Call &call)
{
    std::optional<Moment> statusDate;
    if (call.has(u"status-date"_s)) {
        static const QRegularExpression zone(u"T.*(Z|[+-]\\d\\d:?\\d\\d)$"_s);
        statusDate = exchange::momentOfText(call.value(u"status-date"_s), true);
        if (!statusDate || zone.match(call.value(u"status-date"_s)).hasMatch())
            return wrongCall(Words::tr("“%1” is no date; right would be one like %2 or %3.").arg(call.value(u"status-date"_s), u"2026-03-02"_s, u"2026-03-02T17:00"_s));
    }
    AXWB_TRY_ASSIGN(file, exchange::readProjectXml(call.argument(0)));
    AXWB_TRY_ASSIGN(done, call.has(u"level"_s) ? exchange::levelledProject(file, call.language, statusDate) : exchange::scheduled(file, statusDate));
    const Printed printed(file, done);
    return Answer{.json = call.json() ? QJsonValue(printed.json()) : QJsonValue(),
                  .text = call.json() ? QString() : printed.text(),
                  .messages = done.plan.remarks};
}

} // namespace

VerbSpec scheduleVerb()
{
    return {.name = u"schedule"_s,
            .arguments = u"FILE.xml [--level] [--status-date D]"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "reads a plan that MS Project saved as XML and schedules it anew: dates, slack, what is critical and what cannot be met"),
            .options = {{u"level"_s, {}, QT_TRANSLATE_NOOP("axwb", "moves tasks so that no resource is needed with more than its units; says why each was moved")},
                        {u"status-date"_s, u"D"_s, QT_TRANSLATE_NOOP("axwb", "what is not done by then is done after it; without it the plan's own")}},
            .run = run};
}

} // namespace axw::app
