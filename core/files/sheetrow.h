// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace axw::files {

/// What a cell holds. A date is ISO 8601 in `text`, a boolean TRUE or FALSE, an error what the spreadsheet shows (#N/A).
enum class CellKind { Text, Number, Boolean, Date, Error };

/// One cell that is not empty.
struct SheetCell
{
    int column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    QString text;
    bool operator==(const SheetCell &) const = default;
};

/// One row of a sheet or of a CSV file: only the cells that hold something, by ascending column.
struct SheetRow
{
    int row = 0; ///< from 1, as a spreadsheet numbers its rows
    QList<SheetCell> cells;

    const SheetCell *cell(int column) const;
    /// Empty where there is no cell.
    QString text(int column) const;
    bool operator==(const SheetRow &) const = default;
};

/// A, B, … Z, AA … for a column counted from 0.
QString columnLetters(int column);
/// The column of letters in either case; -1 when they are none, or beyond XFD.
int columnFromLetters(QStringView letters);

} // namespace axw::files
