// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"
#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"

#include <QHash>

namespace axw::exchange {

/// All that is known of a PoC's plan when it is written for other programs.
struct PlanToExport
{
    poc::Plan plan;
    poc::ScheduledPlan dates;
    poc::PlanCalendars calendars;
    std::vector<poc::WorkHours> hours; ///< those the plan may go by
    std::vector<std::pair<poc::Baseline, QHash<TaskId, poc::BaselineTask>>> baselines; ///< oldest first
    int comments = 0;
};

struct ExportedProject
{
    ProjectFile file;
    QStringList remarks; ///< what files of MS Project cannot say of this plan, in sentences
};

/// The plan as a file of MS Project says it. Tasks keep the numbers they came with, the others get free ones; all carry
/// their key. The newest eleven baselines go along.
ExportedProject projectOf(const PlanToExport &plan);

/// A calendar as a base calendar: its plain week, and the days within some years that differ from it, in one piece
/// where they follow each other. `like`: hours whose weeks and exceptions say most of it in fewer words; may be empty.
FileCalendar fileCalendarOf(const schedule::WorkCalendar &calendar, int uid, const QString &name, int firstYear, int lastYear,
                            const schedule::OwnHours &like = {});

} // namespace axw::exchange
