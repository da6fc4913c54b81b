// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace axw::report {

/// What a strict reader would object to in a DOCX file, each with the part it stands in; none for a sound one. It looks
/// at the package (a type for every part, every relation's target there), the XML and the order of its elements, ids
/// that must be unlike, styles and numberings that are named, grids of tables, fields and bookmarks.
QStringList docxProblems(const QByteArray &file);

} // namespace axw::report
