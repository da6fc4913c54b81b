// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/exchange/projectschedule.h"

namespace axw::exchange {

/// Levels a file's plan over its resources: their MaxUnits are what there is (one, where the file does not say), the
/// Units of the assignments what tasks need. Every task that begins later gets that start as its earliest, and the plan is
/// scheduled anew; each move, and why a resource stays overbooked, is explained in a sentence among the remarks, in the
/// same words as in the window. What has begun, is put by hand, or has a date of its own (must start, must finish, no
/// later than, as late as possible) stays and takes what it needs.
///
/// Invalid for what `scheduled` refuses; Cancelled.
Result<ScheduledProject> levelledProject(const ProjectFile &file, Language language, std::optional<schedule::Moment> statusDate = {}, const Progress &progress = {});

} // namespace axw::exchange
