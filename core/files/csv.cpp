// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

constexpr int maxRows = 1048576; // as many as a spreadsheet has
constexpr int maxColumns = 16384;
constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};

bool startsFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' || first == u'\r';
}

/// Walks a CSV text once; the line is the text's own, the row the spreadsheet's.
class Parser
{
public:
    Parser(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<QList<SheetRow>> run()
    {
        QList<SheetRow> rows;
        while (m_at < m_text.size()) {
            SheetRow row;
            row.row = ++m_row;
            AXW_TRY(readRow(row));
            if (m_row > maxRows)
                return fail(Error::Kind::Invalid,
                            Words::tr("The file has more than %1 rows. Split it into smaller files.").arg(maxRows));
            if (!row.cells.isEmpty())
                rows += std::move(row);
        }
        return rows;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }

    Result<> readRow(SheetRow &row)
    {
        for (int column = 0;; ++column) {
            if (column >= maxColumns)
                return fail(Error::Kind::Invalid,
                            Words::tr("Row %1 has more than %2 columns.").arg(m_row).arg(maxColumns));
            AXW_TRY_ASSIGN(text, readCell());
            if (!text.isEmpty())
                row.cells += SheetCell{column, CellKind::Text, std::move(text)};
            if (atEnd())
                return {};
            if (m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            skipBreak();
            return {};
        }
    }

    Result<QString> readCell()
    {
        QString text;
        if (!atEnd() && m_text[m_at] == u'"') {
            const qint64 openedAt = m_line;
            ++m_at;
            for (;;) {
                if (atEnd())
                    return fail(Error::Kind::Damaged,
                                Words::tr("Row %1: a quotation mark opens in line %2 and is never closed.")
                                    .arg(m_row)
                                    .arg(openedAt));
                const QChar c = m_text[m_at++];
                if (c == u'\n')
                    ++m_line;
                if (c != u'"') {
                    text += c;
                } else if (!atEnd() && m_text[m_at] == u'"') {
                    text += c;
                    ++m_at;
                } else {
                    break;
                }
            }
        }
        // What follows a closing quote still belongs to the cell, as spreadsheets read it.
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r')
            ++m_at;
        text += m_text.sliced(start, m_at - start);
        return text;
    }

    void skipBreak()
    {
        if (m_text[m_at] == u'\r') {
            ++m_at;
            if (!atEnd() && m_text[m_at] == u'\n')
                ++m_at;
        } else {
            ++m_at;
        }
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    int m_row = 0;
};

} // namespace

QChar guessSeparator(QStringView text)
{
    constexpr int rowsLooked = 100;
    // A separator is the likelier the more rows it cuts into the same number of cells; title rows have their own.
    std::array<QMap<int, int>, separators.size()> rowsByCount;
    std::array<int, separators.size()> counts{};
    const auto endRow = [&] {
        for (size_t i = 0; i < separators.size(); ++i) {
            if (counts[i] > 0)
                ++rowsByCount[i][counts[i]];
            counts[i] = 0;
        }
    };
    bool quoted = false;
    int rows = 0;
    QChar before = u'\n';
    for (const QChar c : text) {
        const bool splits = std::find(separators.begin(), separators.end(), c.unicode()) != separators.end();
        const bool breaks = c == u'\n' || c == u'\r';
        if (c == u'"') {
            const bool atCellStart = before == u'\n' || before == u'\r'
                                     || std::find(separators.begin(), separators.end(), before.unicode()) != separators.end();
            quoted = quoted ? false : atCellStart || before == u'"';
        } else if (!quoted && breaks) {
            endRow();
            if (++rows > rowsLooked)
                break;
        } else if (!quoted && splits) {
            for (size_t i = 0; i < separators.size(); ++i)
                counts[i] += c == separators[i];
        }
        before = c;
    }
    endRow();
    qint64 best = 0;
    char16_t separator = u',';
    for (size_t i = 0; i < separators.size(); ++i) {
        for (auto it = rowsByCount[i].cbegin(); it != rowsByCount[i].cend(); ++it) {
            // Rows that agree weigh more than many cells in a few rows (addresses hold commas).
            const qint64 weight = qint64(it.value()) * 1000 + it.key();
            if (weight > best) {
                best = weight;
                separator = separators[i];
            }
        }
    }
    return separator;
}

Result<QList<SheetRow>> parseCsv(QStringView text, QChar separator)
{
    return Parser(text, separator).run();
}

QString neutralCell(const QString &text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString plainCell(const QString &text)
{
    // ="0248100998": how programs keep a spreadsheet from taking digits for a number.
    if (text.size() > 3 && text.startsWith(u"=\""_s) && text.endsWith(u'"') && text.count(u'"') == 2)
        return text.sliced(2, text.size() - 3);
    return text.startsWith(u'\'') && startsFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

QString csvLine(const QStringList &cells, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        QString cell = neutralCell(cells[i]);
        const bool quote = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
                           || cell.startsWith(u' ') || cell.endsWith(u' ') || cell.contains(u'\t');
        if (quote)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        line += cell;
    }
    return line + u"\r\n"_s;
}

} // namespace axw::files
