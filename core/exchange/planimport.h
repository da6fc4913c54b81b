// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"
#include "core/exchange/projectschedule.h"
#include "core/poc/incomingplan.h"

namespace axw::exchange {

/// A file's plan as a PoC's would be. All its hours are among `plan.hours`: whoever knows the workspace puts those that it
/// has in their place.
struct PlanFromFile
{
    poc::IncomingPlan plan;
    ScheduledProject scheduled;
    std::vector<std::optional<schedule::Moment>> starts; ///< by the plan's task: where a table says that it starts
    QStringList remarks;               ///< what a PoC's plan cannot hold of it, in sentences
};

/// Schedules the file's plan as `scheduled` does, refusing what that refuses, and puts it into a PoC's terms. `said`: what
/// the file speaks of; without it all that files of MS Project speak of.
Result<PlanFromFile> planFrom(const ProjectFile &file, const std::optional<QSet<poc::PlanField>> &said = {});

} // namespace axw::exchange
