// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw {

/// A place in an order that never needs the others to be renumbered: two devices can insert between the same two rows
/// and both places stand. Ranks compare as text, digit before letter before small letter; equal ranks are put in order
/// by the rows' keys.
///
/// A rank between two others; an empty `lower` is the beginning, an empty `upper` the end. Placing at either end keeps
/// ranks at four letters for the first hundred thousand rows. Where `lower` is not before `upper` the rank follows
/// `lower`.
QString rankBetween(const QString &lower, const QString &upper);

} // namespace axw
