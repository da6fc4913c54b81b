// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/bookwriter.h"
#include "core/report/document.h"

/// Blocks' small parts as a spreadsheet's cells take them.
namespace axw::report::xlsx {

/// A cell's value and how it is shown.
struct Typed
{
    double number = 0;
    QString format;

    bool operator==(const Typed &) const = default;
};

/// The value behind a text, when a spreadsheet can show it so that it says exactly this text: '78.4%', '1,234,000원',
/// '△1,920', '12건', '2025. 11. 25.', an amount of money in thousands. Nothing otherwise: then the text itself is written.
std::optional<Typed> typedOf(const QString &text, const CellValue &value, Language language);

/// The plain text, safe for any reader.
QString textOf(const Runs &runs);
std::vector<files::BookRun> bookRuns(const Runs &runs);

/// A cell of a text with its runs.
files::BookCell textCell(const Runs &runs, files::CellLook look);
files::BookCell textCell(const QString &text, files::CellLook look);

files::CellTone toneOf(Tone tone);
files::CellAlign alignOf(Align align);

/// How many characters wide the longest line is: Hangul, Hanja and full-width letters count two.
double widthOf(QStringView text);

/// How many lines a text takes in a column of this width; of several rather one too many than one too few.
int linesOf(const QString &text, double width);
/// The height of so many lines of usual letters, in points: 0, which leaves it to the spreadsheet, for a single one.
double heightOf(int lines);

/// The text in pieces that a row can show: no piece takes more than `lines` lines of a column of this width, nor more than
/// a cell holds. Put together again they are the text.
QList<Runs> pieces(const Runs &runs, double width, int lines);

} // namespace axw::report::xlsx
