// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CompanyStory: the PoC and its plan, and how far it has come.
#include "core/example/companystory.h"

#include "core/workspace/workspace.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

namespace {

constexpr qint64 minutesPerDay = 480;

} // namespace

void CompanyStory::tellPlan(Chronicle &chronicle)
{
    const QJsonObject told = m_company[u"poc"].toObject();
    if (told.isEmpty())
        return;
    // It is planned two days before it starts, and what was done is written down until the day before yesterday or the
    // end of the PoC.
    const QDate starts = chronicle.day(told[u"start"].toInt());
    chronicle.happens(2 - told[u"start"].toInt(), m_actor, [this, told, starts] { return addPlan(told, starts); });
    const int ended = enteredAgo(u"demonstration"_s);
    chronicle.happens(ended > 0 ? ended + 1 : 2, m_actor, [this, told] { return setProgress(told); });
}

Result<> CompanyStory::addPlan(const QJsonObject &told, QDate starts)
{
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Add PoC"), [&]() -> Result<> {
        poc::PocStore &pocs = m_workspace.pocs();
        AXW_TRY_ASSIGN(id, pocs.add(m_client, m_case, told[u"name"].toString(), starts));
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
            AXW_TRY_ASSIGN(made, pocs.addTask(id, task, within.isEmpty() || last.isNull() ? top : last));
            if (within.isEmpty())
                top = made;
            else if (last.isNull())
                AXW_TRY(pocs.indent(made));
            last = within.isEmpty() ? TaskId() : made;
            tasks.insert(value[u"key"].toString(), made);
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

Result<> CompanyStory::setProgress(const QJsonObject &told)
{
    AXW_TRY_ASSIGN(all, m_workspace.pocs().of(m_client));
    AXW_TRY_ASSIGN(plan, m_workspace.pocs().plan(all.front().id));
    return m_workspace.edit(QT_TRANSLATE_NOOP("edit", "Set progress"), [&]() -> Result<> {
        for (const auto &value : told[u"tasks"].toArray()) {
            const auto task = std::find_if(plan.tasks.begin(), plan.tasks.end(), [&](const poc::Task &each) {
                return each.name == value[u"name"].toString();
            });
            Q_ASSERT(task != plan.tasks.end());
            task->done = value[u"done"].toInt();
            AXW_TRY(m_workspace.pocs().change(*task));
        }
        return {};
    });
}

} // namespace axw::example
