// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace axw::example {

/// The BRN of the example centre's richest company: two assessments, a running PoC, visits with photographs.
QString showcaseBrn();

/// Makes the workspace `folder` and fills it with the example centre: twenty invented companies of six industries,
/// with files at every stage. It is lived through day by day up to `now`, so its audit trail tells a year's work.
/// The same for the same day: numbers, texts and levels come from resources/example and a fixed seed.
/// What fails is what Workspace::create and its edits say; half a centre is not left behind.
Result<> makeExampleCentre(const QString &folder, const Clock &now, const Progress &progress = {});

} // namespace axw::example
