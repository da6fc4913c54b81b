// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todaylist.h"

#include "core/clients/agenda.h"
#include "core/clients/letters.h"
#include "core/workspace/overduework.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::home {

namespace {

constexpr int soonDays = 2;

} // namespace

Urgency urgencyOf(const TodayItem &item)
{
    if (!item.workingDays)
        return Urgency::None;
    if (*item.workingDays < 0)
        return Urgency::Late;
    return *item.workingDays <= soonDays ? Urgency::Soon : Urgency::Later;
}

Result<std::vector<TodayItem>> todayList(workspace::Workspace &workspace, QDate today, const schedule::WorkCalendar &calendar)
{
    std::vector<TodayItem> items;
    AXW_TRY_ASSIGN(actions, workspace.cases().nextActions());
    for (const clients::NextAction &action : actions) {
        TodayItem item;
        item.client = action.client;
        item.clientName = action.clientName;
        item.number = action.number;
        item.stage = action.stage;
        item.owner = action.owner;
        item.what = action.action;
        item.due = action.due;
        items.push_back(item);
    }
    AXW_TRY_ASSIGN(agreed, clients::openVisitActions(workspace.database()));
    for (const clients::OpenVisitAction &action : agreed) {
        TodayItem item;
        item.kind = TodayItem::Kind::VisitAction;
        item.client = action.client;
        item.row = action.action.visit.uuid();
        item.clientName = action.clientName;
        item.owner = action.action.owner;
        item.what = action.action.what;
        item.due = action.action.due;
        items.push_back(item);
    }
    AXW_TRY_ASSIGN(awaited, clients::awaitedData(workspace.database()));
    for (const clients::AwaitedData &data : awaited) {
        TodayItem item;
        item.kind = TodayItem::Kind::DataRequest;
        item.client = data.client;
        item.row = data.request.id.uuid();
        item.clientName = data.clientName;
        item.owner = data.owner;
        item.what = data.request.what;
        item.due = data.request.due;
        items.push_back(item);
    }
    AXW_TRY_ASSIGN(letters, clients::lettersAwaitingReply(workspace.database()));
    for (const clients::LetterLine &line : letters) {
        TodayItem item;
        item.kind = TodayItem::Kind::Letter;
        item.client = line.letter.client;
        item.row = line.letter.id.uuid();
        item.clientName = line.clientName.isEmpty() ? line.letter.correspondent : line.clientName;
        item.number = line.caseNumber;
        item.owner = line.owner;
        item.ours = line.letter.direction == clients::LetterDirection::Outgoing;
        item.what = line.letter.subject;
        item.due = line.letter.replyDue;
        items.push_back(item);
    }
    for (TodayItem &item : items) {
        if (item.due.isValid())
            item.workingDays = calendar.workingDaysBetween(today, item.due);
        // Late from the next day on, also over a weekend without a working day in between.
        if (item.due.isValid() && item.due < today && item.workingDays == 0)
            item.workingDays = -1;
    }
    putInDueOrder(items);
    return items;
}

void putInDueOrder(std::vector<TodayItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const TodayItem &a, const TodayItem &b) {
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        return a.due < b.due;
    });
}

Result<std::vector<TodayItem>> overdueTaskItems(workspace::Workspace &workspace, const Progress &progress)
{
    AXW_TRY_ASSIGN(tasks, workspace::overdueWork(workspace, progress));
    std::vector<TodayItem> items;
    for (const workspace::OverdueWork &task : tasks) {
        TodayItem item;
        item.kind = TodayItem::Kind::PocTask;
        item.client = task.client;
        item.row = task.task.uuid();
        item.poc = task.poc;
        item.clientName = task.clientName;
        item.number = task.caseNumber;
        item.stage = task.stage;
        item.owner = task.owner;
        item.what = QStringLiteral("%1 · %2").arg(task.taskName, task.pocName);
        item.due = task.since;
        item.workingDays = -task.days;
        items.push_back(item);
    }
    return items;
}

int dueCount(const std::vector<TodayItem> &items, const QString &person)
{
    return int(std::count_if(items.cbegin(), items.cend(), [&person](const TodayItem &item) {
        return item.owner == person && item.kind != TodayItem::Kind::DataRequest && item.kind != TodayItem::Kind::PocTask && item.workingDays && *item.workingDays <= 0;
    }));
}

} // namespace axw::home
