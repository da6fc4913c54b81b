// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schedule/workcalendar.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace axw::workspace {
class Workspace;
}

namespace axw::home {

/// One thing to do or to wait for.
struct TodayItem
{
    enum class Kind {
        NextAction,  ///< the next action of a case
        VisitAction, ///< agreed on a visit, not done
        DataRequest, ///< asked of the company, not received
        PocTask,     ///< of the plan of a PoC, overdue
        Letter,      ///< an official letter that waits for a reply
    };

    Kind kind = Kind::NextAction;
    ClientId client;
    QUuid row; ///< the visit it was agreed on, the data request, the task, or the letter
    PocId poc; ///< of a task
    QString clientName;
    QString number;
    std::optional<Stage> stage;
    QString owner; ///< who is to do it: a consultant, or for what was agreed on a visit also somebody of the company
    bool ours = false; ///< of a letter: we wrote it and wait for the answer
    QString what;
    QDate due;
    /// Working days from today to the day due; negative when it is over. Nothing without a date.
    std::optional<int> workingDays;

    bool operator==(const TodayItem &) const = default;
};

/// Late by working days, due today or within two, later.
enum class Urgency { Late, Soon, Later, None };
Urgency urgencyOf(const TodayItem &item);

/// All next actions, open actions of visits and outstanding data requests, the earliest due first, those without a date
/// at the end.
Result<std::vector<TodayItem>> todayList(workspace::Workspace &workspace, QDate today, const schedule::WorkCalendar &calendar);

/// The tasks of PoCs that are overdue, as things to do. Dear with many PoCs (workspace::overdueWork()), so on their own.
Result<std::vector<TodayItem>> overdueTaskItems(workspace::Workspace &workspace, const Progress &progress = {});

/// The earliest due first, those without a date at the end.
void putInDueOrder(std::vector<TodayItem> &items);

/// How many of a person's are late or due today. Tasks of plans are not among them: how PoCs stand is counted beside their
/// timeline.
int dueCount(const std::vector<TodayItem> &items, const QString &person);

} // namespace axw::home
