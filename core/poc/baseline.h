// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/poc/poc.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace axw::poc {

/// A plan as it stood when somebody said: measured against it, a plan slips or gains.
struct Baseline
{
    BaselineId id;
    PocId poc;
    QString name;
    QDateTime taken;
    QString takenBy;

    bool operator==(const Baseline &) const = default;
};

/// Where a task stood. It keeps the name, because the task may be gone from the plan.
struct BaselineTask
{
    BaselineTaskId id;
    BaselineId baseline;
    TaskId task;
    QString name;
    std::optional<PlanTime> start;
    std::optional<PlanTime> finish;
    qint64 duration = 0; ///< working minutes
    std::optional<Won> cost;

    bool operator==(const BaselineTask &) const = default;
};

/// What somebody remarked of a plan, or of one task of it.
struct PlanComment
{
    PlanCommentId id;
    PocId poc;
    TaskId task; ///< null: of the whole plan
    QString text;
    QDateTime written;
    QString writtenBy;
    bool settled = false;

    bool operator==(const PlanComment &) const = default;
};

/// A PoC starts when another is finished, so much later: working minutes, or minutes of the clock.
struct PocLink
{
    PocLinkId id;
    PocId predecessor;
    PocId successor;
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work; ///< Work or Elapsed

    bool operator==(const PocLink &) const = default;
};

} // namespace axw::poc
