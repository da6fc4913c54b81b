// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompanyStory: the PoC and its plan, and how far it has come.
#include "core/example/companystory.h"

#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

constexpr qint64 minutesPerDay = 480;
constexpr qint64 tenThousand = 10'000;

std::optional<Won> money(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Won{value.toInt() * tenThousand}) : std::nullopt;
}

std::optional<qint64> estimate(const QJsonValue &percent, qint64 duration)
{
    return percent.isDouble() ? std::optional<qint64>(duration * percent.toInt() / 100) : std::nullopt;
}

poc::Task &named(poc::Plan &plan, const QString &name)
{
    const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const poc::Task &each) { return each.name == name; });
    Q_ASSERT_X(found != plan.tasks.end(), "resources/example/centre.json", qPrintable(name));
    return *found;
}

} // namespace

Result<> addResources(workspace::Workspace &workspace, const QJsonArray &told)
{
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Add resource"), [&]() -> Result<> {
        for (const auto &each : told) {
            const QJsonObject value = each.toObject();
            poc::Resource resource;
            resource.name = value[u"name"].toString();
            resource.kind = fromKey<poc::ResourceKind>(value[u"kind"].toString()).value_or(resource.kind);
            resource.capacity = value[u"capacity"].toInt();
            if (value[u"rate"].isDouble())
                resource.rate = Won{value[u"rate"].toInt()};
            if (const QJsonObject differing = value[u"hours"].toObject(); !differing.isEmpty()) {
                poc::WorkHours hours;
                hours.name = differing[u"name"].toString();
                AXW_TRY(poc::readHoursText(QString::fromUtf8(QJsonDocument(differing).toJson()), hours));
                AXW_TRY_ASSIGN(id, workspace.workHours().add(hours));
                resource.hours = id;
            }
            AXW_TRY(workspace.resources().add(resource));
        }
        return {};
    });
}

void CompanyStory::tellPlan(Chronicle &chronicle)
{
    const QJsonObject told = m_company[u"poc"].toObject();
    if (told.isEmpty())
        return;
    // It is planned two days before it starts, and what was done is written down until the day before yesterday or the
    // end of the PoC.
    const QDate starts = chronicle.day(told[u"start"].toInt());
    const QDate due = told.contains(u"due") ? chronicle.day(told[u"due"].toInt()) : QDate();
    chronicle.happens(2 - told[u"start"].toInt(), m_actor, [this, told, starts, due] { return addPlan(told, starts, due); });
    if (const QString baseline = told[u"baseline"].toString(); !baseline.isEmpty())
        chronicle.happens(1 - told[u"start"].toInt(), m_actor, [this, baseline] { return takeBaseline(baseline); });
    const int ended = enteredAgo(u"demonstration"_s);
    chronicle.happens(ended > 0 ? ended + 1 : 2, m_actor, [this, told] { return setProgress(told); });
    if (told.contains(u"remark"))
        chronicle.happens(1, m_reviewer, [this, told] { return remark(told, m_reviewer); });
}

Result<> CompanyStory::addPlan(const QJsonObject &told, QDate starts, QDate due)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add PoC"), [&]() -> Result<> {
        poc::PocStore &pocs = m_workspace.pocs();
        AXW_TRY_ASSIGN(id, pocs.add(m_client, m_case, told[u"name"].toString(), starts));
        AXW_TRY_ASSIGN(poc, pocs.get(id));
        poc.due = due;
        AXW_TRY(pocs.change(poc));
        QHash<QString, TaskId> tasks;
        QString phase;
        TaskId top;  // the last task at the top, a summary or not
        TaskId last; // the last task of the open phase
        for (const auto &value : told[u"tasks"].toArray()) {
            const QString within = value[u"phase"].toString();
            if (!within.isEmpty() && within != phase) {
                poc::Task summary;
                summary.name = within;
                AXW_TRY_ASSIGN(made, pocs.addTask(id, summary, top));
                top = made;
                last = {};
            }
            phase = within;
            poc::Task task;
            task.name = value[u"name"].toString();
            task.duration = value[u"days"].toInt() * minutesPerDay;
            task.optimistic = estimate(value[u"least"], task.duration);
            task.pessimistic = estimate(value[u"most"], task.duration);
            task.cost = money(value[u"cost"]);
            task.gate = value[u"gate"].toBool();
            AXW_TRY_ASSIGN(made, pocs.addTask(id, task, within.isEmpty() || last.isNull() ? top : last));
            if (within.isEmpty())
                top = made;
            else if (last.isNull())
                AXW_TRY(pocs.indent(made));
            last = within.isEmpty() ? TaskId() : made;
            tasks.insert(value[u"key"].toString(), made);
            for (const auto &who : value[u"who"].toArray()) {
                AXW_TRY_ASSIGN(resource, m_workspace.resources().named(who[0].toString()));
                Q_ASSERT_X(resource, "resources/example/centre.json", qPrintable(who[0].toString()));
                AXW_TRY(m_workspace.resources().assign(made, resource->id, who[1].toInt()));
            }
        }
        // A predecessor is a key, or a key with a lag in days.
        for (const auto &value : told[u"tasks"].toArray()) {
            for (const auto &after : value[u"after"].toArray()) {
                const bool lagged = after.isArray();
                const TaskId from = tasks.value(lagged ? after[0].toString() : after.toString());
                AXW_TRY(pocs.link(from, tasks.value(value[u"key"].toString()), schedule::LinkType::FinishToStart,
                                  lagged ? after[1].toInt() * minutesPerDay : 0));
            }
        }
        return {};
    });
}

Result<> CompanyStory::takeBaseline(const QString &name)
{
    AXW_TRY_ASSIGN(all, m_workspace.pocs().of(m_client));
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(all.front().id));
    AXW_TRY_ASSIGN(calendars, workspace::planCalendars(m_workspace, plan));
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Take baseline"), [&]() -> Result<> {
        AXW_TRY(m_workspace.planReview().takeBaseline(plan, poc::scheduled(plan, calendars), name, m_actor));
        return {};
    });
}

Result<> CompanyStory::setProgress(const QJsonObject &told)
{
    AXW_TRY_ASSIGN(all, m_workspace.pocs().of(m_client));
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(all.front().id));
    for (const auto &value : told[u"tasks"].toArray()) {
        poc::Task &task = named(plan, value[u"name"].toString());
        task.done = value[u"done"].toInt();
        task.duration += value[u"longer"].toInt() * minutesPerDay;
        task.actualCost = money(value[u"spent"]);
    }
    // It was worked as it was planned, longer where that is told; nothing is noted for a day to come.
    AXW_TRY_ASSIGN(calendars, workspace::planCalendars(m_workspace, plan));
    const poc::ScheduledPlan dates = poc::scheduled(plan, calendars);
    const schedule::Moment now = calendars.ofPlan().eveningOf(m_workspace.clock().today());
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Set progress"), [&]() -> Result<> {
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            poc::Task &task = plan.tasks[i];
            const schedule::TaskDates &worked = dates.schedule.tasks[i];
            if (!worked.summary && task.done > 0)
                task.actualStart = poc::PlanTime{std::min(worked.start, now)};
            if (!worked.summary && task.done == 100)
                task.actualFinish = poc::PlanTime{std::min(worked.finish, now)};
            AXW_TRY(m_workspace.pocs().change(task));
        }
        return {};
    });
}

/// What somebody else remarked: the key of a task, and the words.
Result<> CompanyStory::remark(const QJsonObject &told, const QString &person)
{
    AXW_TRY_ASSIGN(all, m_workspace.pocs().of(m_client));
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(all.front().id));
    const QJsonArray words = told[u"remark"].toArray();
    QString name;
    for (const auto &value : told[u"tasks"].toArray()) {
        if (value[u"key"] == words[0])
            name = value[u"name"].toString();
    }
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add comment"), [&]() -> Result<> {
        AXW_TRY(m_workspace.planReview().comment(plan.poc.id, named(plan, name).id, words[1].toString(), person));
        return {};
    });
}

} // namespace axw::example
