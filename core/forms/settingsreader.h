// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/sheet.h"

namespace axw::forms {

/// The first row of the sheet 'settings'.
Settings readSettings(const Sheet &sheet, Problems &problems);
/// The rows of our own sheet 'dimensions': key, label, short, about, weight, switchable.
std::vector<Dimension> readDimensions(const Sheet &sheet, Problems &problems);
/// The rows of our own sheet 'levels': level, label, meaning.
std::vector<Level> readLevels(const Sheet &sheet, Problems &problems);

/// A number in a cell; tells what is wrong when there is none. Nothing for an empty cell.
std::optional<double> numberIn(const Sheet &sheet, const files::SheetRow &row, const QString &column, Problems &problems);

} // namespace axw::forms
