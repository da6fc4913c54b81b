// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace axw {

/// A client's newest diagnosis for the inspector beside the list: its radar (over the round before, dashed), the overall
/// score, the lowest area, the coverage. Null when there is none.
QWidget *newestDiagnosis(const widgets::PageContext &context, ClientId client);

} // namespace axw
