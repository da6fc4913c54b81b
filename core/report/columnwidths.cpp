// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"

#include "core/report/heldtext.h"
#include "core/report/printabletext.h"
#include "core/report/textbox.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>

namespace axw::report {

namespace {

/// Calls `see` with every word that a line may not divide: parted by spaces at which it may end.
template<class See>
void eachWord(const QString &text, See see)
{
    const QString held = heldTogether(text);
    for (qsizetype from = 0; from < held.size();) {
        qsizetype end = from;
        while (end < held.size() && !mayBreakAt(held.at(end)))
            ++end;
        if (end > from)
            see(held.mid(from, end - from));
        from = end + 1;
    }
}

/// For each column the width of its widest word, so that no column breaks "Evidence" in two. Long words (a hash, an
/// address of the web) are broken anyway and do not count.
std::vector<double> wordWidths(const Table &table, double letters)
{
    constexpr qsizetype longWord = 16;
    constexpr qsizetype longest = 26; // a date and what stands around it: "(12 September 2026, …"
    const QFontMetricsF metrics(printFont(letters, true));
    const auto columns = std::size_t(table.columns.size());
    std::vector<double> widths(columns, 0);
    std::vector<QSet<QString>> seen(columns);
    for (const QList<Row> *rows : {&table.head, &table.rows}) {
        std::vector<int> covered(columns, 0);
        for (const Row &row : *rows) {
            std::size_t column = 0;
            for (const Cell &cell : row.cells) {
                while (column < columns && covered[column] > 0)
                    ++column;
                if (column >= columns)
                    break;
                if (cell.columns <= 1) {
                    for (const Run &run : cell.runs) {
                        eachWord(run.text, [&](const QString &word) {
                            if (word.size() > (word.contains(QChar::Nbsp) ? longest : longWord) || seen[column].contains(word))
                                return;
                            seen[column].insert(word);
                            widths[column] = std::max(widths[column], metrics.horizontalAdvance(printableText(word)));
                        });
                    }
                }
                for (int i = 0; i < std::max(1, cell.columns) && column < columns; ++i)
                    covered[column++] = std::max(1, cell.rows);
            }
            for (int &left : covered)
                left = std::max(0, left - 1);
        }
    }
    return widths;
}

} // namespace

std::vector<double> columnWidths(const Table &table, double width, double letters, double air)
{
    const auto columns = std::size_t(table.columns.size());
    double all = 0;
    for (const Column &column : table.columns)
        all += std::max(0.01, column.share);
    const std::vector<double> words = wordWidths(table, letters);
    std::vector<double> wide(columns);
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        wide[i] = width * std::max(0.01, table.columns.at(qsizetype(i)).share) / all;
        const double least = words[i] + air;
        lacking += std::max(0.0, least - wide[i]);
        spare += std::max(0.0, wide[i] - least);
    }
    const double given = std::min(lacking, spare);
    for (std::size_t i = 0; given > 0 && i < columns; ++i) {
        const double least = words[i] + air;
        wide[i] += wide[i] < least ? (least - wide[i]) / lacking * given : -(wide[i] - least) / spare * given;
    }
    return wide;
}

} // namespace axw::report
