// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

/// Small words for writing reports: runs, cells with their values, numbering.
namespace axw::report {

Runs plain(const QString &text);
Runs bold(const QString &text);
Runs soft(const QString &text);

/// A text with %1, %2 … filled in, in the report's language.
QString filled(const LocalizedText &text, Language language, const QStringList &parts = {});

Cell textCell(const QString &text);
Cell boldCell(const QString &text);
Cell softCell(const QString &text);
Cell countCell(qint64 count);
Cell decimalCell(double value, int decimals = 1);
/// A share 0…1 as percent.
Cell percentCell(double share, int decimals = 0);
Cell dateCell(QDate date, Language language);
Cell moneyCell(Won won, Language language);
/// What stands where there is nothing: a soft hyphen-minus, read as "none".
Cell emptyCell();
Cell spanning(Cell cell, int columns, int rows = 1);

/// A row of bold titles for a table's head.
Row headRow(const QStringList &titles);

/// Gives every heading its number: Ⅰ. / □ / ○ or 1. / 가. / 1) in Korean, 1 / 1.1 / 1.1.1 in English.
void numberHeadings(Document &document);

/// Counts tables and figures, each for themselves, and puts the number before their captions: "표 1. …", "Table 1. …". One
/// without a caption is not counted. Runs that refer to one become its number.
void numberCaptions(Document &document);

/// The mark of an official letter at a depth of 0 to 7: 1. 가. 1) 가) (1) (가) ① ㉮ (`index` from 0).
/// How many key figures stand beside each other: four at most, and no last one alone (five are 3 and 2).
qsizetype figuresInARow(qsizetype count);

QString letterMark(int depth, int index);

/// The headings (by their place among all headings) that a contents page lists; none where there are too few to be
/// worth one.
QList<int> contentsHeadings(const Document &document);

/// The mark of an outline's item: ○ - ※ or • - ◦; counted where the style counts (`index` from 0).
QString outlineMark(Outline::Style style, Language language, int depth, int index);

/// The indices that outlineMark() wants, one an item: each depth counts anew under its parent.
QList<int> outlineIndices(const Outline &outline);

} // namespace axw::report
