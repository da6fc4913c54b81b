// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace axw::files {

/// How a cell looks and what may be done with it.
enum class CellLook {
    Plain,   ///< broken over lines, at the top of its row
    Header,
    Section, ///< begins a part of the sheet
    Quiet,   ///< says something beside the point
    Entry,   ///< to be filled in: not locked; what is typed stays text
    NumberEntry,
    DateEntry,
};

/// A cell as it is written. A text is never taken for a formula.
struct BookCell
{
    QString text;
    CellLook look = CellLook::Plain;
    bool isNumber = false; ///< a number wherever it can be without losing a digit
    std::optional<double> number = {}; ///< stands in the cell in place of the text
    QString format = {};               ///< how a number is shown, in a spreadsheet's words: 0%, yyyy-mm-dd
};

/// A cell that offers a list: the texts of a column of another sheet.
struct BookList
{
    int row = 0;    ///< from 0, of the cell
    int column = 0; ///< from 0
    QString sheet;  ///< where the list stands
    int listColumn = 0;
    int firstRow = 0;
    int lastRow = 0;
    QString hint; ///< shown beside the cell while it is chosen; cut to what spreadsheets show
    QString wrong; ///< said when something else is typed; the same
};

struct BookSheet
{
    QString name;
    std::vector<double> widths; ///< of the columns, in characters
    std::vector<std::vector<BookCell>> rows;
    std::vector<BookList> lists;
    int frozenRows = 0;
    int frozenColumns = 0;
    std::optional<int> filterRow = {}; ///< this row's cells filter those below
    bool isHidden = false;
    bool isProtected = false; ///< only entries can be changed; without a password
};

struct Book
{
    QString title;
    std::vector<BookSheet> sheets;
};

/// The bytes of an .xlsx workbook. The same book gives the same bytes. Invalid for a text no cell holds.
Result<QByteArray> bookBytes(const Book &book);

/// Writes beside the target and renames, so that nobody reads half a file.
Result<> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace axw::files
