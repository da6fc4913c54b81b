// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkededit.h"

#include <QDateTime>

/// How the fields of a visit are read.
namespace axw::clients {

using FieldRule = widgets::CheckedEdit::Rule;

/// A time of the day as a person types it, shown as 14:30; may be empty.
FieldRule timeRule();
/// Tenths of a person-day.
FieldRule effortRule();
/// Seoul's wall time of a moment; invalid for none.
QDateTime seoulOf(const QDateTime &utc);

} // namespace axw::clients
