// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"
#include "core/forms/form.h"

namespace axw::app {

/// axwb form eval FILE.xlsx ANSWERS.json: fills a form and says what came of it.
Outcome evaluateForm(const Call &call);

/// "form.xlsx: survey, row 3, type: …"
QString problemSentence(const QString &file, const forms::Problem &problem);

} // namespace axw::app
