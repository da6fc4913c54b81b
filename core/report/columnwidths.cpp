// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"

#include "core/report/heldtext.h"
#include "core/report/printabletext.h"
#include "core/report/textbox.h"

#include <QFontMetricsF>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

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

/// Calls `see` with the column and the cell of all cells that stand in one column.
template<class See>
void eachCell(const Table &table, const QList<Row> &rows, See see)
{
    const auto columns = std::size_t(table.columns.size());
    std::vector<int> covered(columns, 0);
    for (const Row &row : rows) {
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            while (column < columns && covered[column] > 0)
                ++column;
            if (column >= columns)
                break;
            if (cell.columns <= 1)
                see(column, cell);
            for (int i = 0; i < std::max(1, cell.columns) && column < columns; ++i)
                covered[column++] = std::max(1, cell.rows);
        }
        for (int &left : covered)
            left = std::max(0, left - 1);
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
        eachCell(table, *rows, [&](std::size_t column, const Cell &cell) {
            for (const Run &run : cell.runs) {
                eachWord(run.text, [&](const QString &word) {
                    if (word.size() > (word.contains(QChar::Nbsp) ? longest : longWord) || seen[column].contains(word))
                        return;
                    seen[column].insert(word);
                    widths[column] = std::max(widths[column], metrics.horizontalAdvance(printableText(word)));
                });
            }
        });
    }
    return widths;
}

/// For each column how long its texts are on one line: the longest but for one in ten, which may take more lines.
std::vector<double> textLengths(const Table &table, double letters)
{
    const QFontMetricsF metrics(printFont(letters, false));
    QHash<QChar, double> advances; // thousands of texts are of few letters
    std::vector<std::vector<double>> all(std::size_t(table.columns.size()));
    eachCell(table, table.rows, [&](std::size_t column, const Cell &cell) {
        double length = 0;
        for (const Run &run : cell.runs) {
            for (const QChar c : run.text) {
                auto known = advances.constFind(c);
                if (known == advances.constEnd())
                    known = advances.insert(c, metrics.horizontalAdvance(c));
                length += *known;
            }
        }
        all[column].push_back(length);
    });
    std::vector<double> lengths;
    for (std::vector<double> &column : all) {
        const auto at = column.begin() + std::ptrdiff_t(0.9 * double(column.size()));
        if (at != column.end())
            std::nth_element(column.begin(), at, column.end());
        lengths.push_back(at == column.end() ? 0 : *at);
    }
    return lengths;
}

/// By the shares; what has less than `least` takes from those that have more.
std::vector<double> byShares(const Table &table, double width, const std::vector<double> &least)
{
    const auto columns = std::size_t(table.columns.size());
    double all = 0;
    for (const Column &column : table.columns)
        all += std::max(0.01, column.share);
    std::vector<double> wide(columns);
    double lacking = 0;
    double spare = 0;
    for (std::size_t i = 0; i < columns; ++i) {
        wide[i] = width * std::max(0.01, table.columns.at(qsizetype(i)).share) / all;
        lacking += std::max(0.0, least[i] - wide[i]);
        spare += std::max(0.0, wide[i] - least[i]);
    }
    const double given = std::min(lacking, spare);
    for (std::size_t i = 0; given > 0 && i < columns; ++i)
        wide[i] += wide[i] < least[i] ? (least[i] - wide[i]) / lacking * given : -(wide[i] - least[i]) / spare * given;
    return wide;
}

std::vector<double> leastWidths(const Table &table, double letters, double air)
{
    std::vector<double> least = wordWidths(table, letters);
    for (double &one : least)
        one += air;
    return least;
}

/// How wide columns are whose texts all fit into so many lines.
std::vector<double> inLines(double lines, const std::vector<double> &lengths, const std::vector<double> &least, double air)
{
    constexpr double ragged = 1.1; // lines do not end at the edge
    std::vector<double> wide = least;
    for (std::size_t i = 0; i < wide.size(); ++i)
        wide[i] = std::max(wide[i], ragged * lengths[i] / lines + air);
    return wide;
}

double sum(const std::vector<double> &all)
{
    return std::accumulate(all.begin(), all.end(), 0.0);
}

/// In as few lines as the width allows, at the largest letters that keep words whole and rows of many columns low.
TableFit byTexts(const Table &table, double width, double letters, double air)
{
    constexpr int smallest = 70; // percent
    constexpr int step = 5;
    constexpr int readable = 75; // no smaller for low rows alone
    constexpr double lowRow = 4;
    constexpr double highest = 1000;
    for (int percent = 100;; percent -= step) {
        const double size = letters * percent / 100;
        const std::vector<double> least = leastWidths(table, size, air);
        if (sum(least) > width) {
            if (percent - step < smallest)
                return {size, byShares(table, width, least)};
            continue;
        }
        const std::vector<double> lengths = textLengths(table, size);
        double fewest = 1;
        if (sum(inLines(fewest, lengths, least, air)) > width) {
            double most = highest;
            while (most - fewest > 0.01) {
                const double middle = (fewest + most) / 2;
                (sum(inLines(middle, lengths, least, air)) > width ? fewest : most) = middle;
            }
            fewest = most;
        }
        if (fewest > lowRow && percent - step >= readable)
            continue;
        std::vector<double> wide = inLines(fewest, lengths, least, air);
        const double stretch = width / sum(wide);
        for (double &one : wide)
            one *= stretch;
        return {size, wide};
    }
}

} // namespace

TableFit fitTable(const Table &table, double width, double letters, double air)
{
    const std::vector<double> least = leastWidths(table, letters, air);
    if (table.columns.size() > manyColumns || sum(least) > width)
        return byTexts(table, width, letters, air);
    return {letters, byShares(table, width, least)};
}

} // namespace axw::report
