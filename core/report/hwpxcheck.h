// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace axw::report {

/// What a strict reader would object to in an HWPX file, each with the part it stands in; none for a sound one. It looks
/// at the package (the type first and not compressed, every part listed and there), the XML, the counts of the header's
/// lists, every reference, the section's first run, the grids of tables, and what readers are known to call damaged.
QStringList hwpxProblems(const QByteArray &file);

} // namespace axw::report
