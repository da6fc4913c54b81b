// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxsheets.h"

#include "core/files/sheetrow.h"
#include "core/report/printabletext.h"
#include "core/report/xlsxcells.h"

#include <algorithm>

namespace axw::report::xlsx {

using namespace Qt::Literals::StringLiterals;
using files::BookCell;
using files::BookSheet;
using files::CellLook;

namespace {

constexpr double narrowestColumn = 7;
constexpr double widestColumn = 52;
constexpr double widestUpright = 100; // a sheet that is wider is printed across
constexpr double roomForFilter = 3;
constexpr double pieceWidth = 90;
constexpr int pieceLines = 24;

/// Puts the rows of a table into the grid of its sheet.
class Grid
{
public:
    Grid(Sheets &sheets, BookSheet &sheet, const Table &table) : m_sheets(sheets), m_sheet(sheet), m_table(table)
    {
        m_columns = std::max<qsizetype>(1, table.columns.size());
        for (const QList<Row> *rows : {&table.head, &table.rows}) {
            for (const Row &row : *rows)
                m_columns = std::max(m_columns, row.cells.size());
        }
        m_widths.assign(size_t(m_columns), narrowestColumn);
    }

    int columns() const { return int(m_columns); }
    bool spans() const { return m_spans; }
    const std::vector<double> &widths() const { return m_widths; }

    void add(const QList<Row> &rows, bool head)
    {
        m_spans = false;
        std::vector<int> covered(static_cast<size_t>(m_columns), 0); // rows that a cell above still takes
        for (qsizetype i = 0; i < rows.size(); ++i) {
            std::vector<BookCell> made(static_cast<size_t>(m_columns));
            int column = 0;
            for (const Cell &cell : rows.at(i).cells) {
                while (column < m_columns && covered[size_t(column)] > 0)
                    ++column;
                if (column >= m_columns)
                    break; // there is no place for it in any format
                BookCell &one = made[size_t(column)];
                one = cellOf(cell, rows.at(i).kind, head, column);
                one.rows = int(std::clamp<qsizetype>(cell.rows, 1, rows.size() - i));
                one.columns = 1;
                while (one.columns < cell.columns && column + one.columns < m_columns && covered[size_t(column + one.columns)] == 0)
                    ++one.columns;
                measure(one, column, head);
                m_spans = m_spans || one.columns > 1 || one.rows > 1;
                for (int at = 0; at < one.columns; ++at)
                    covered[size_t(column + at)] = one.rows;
                column += one.columns;
            }
            for (; column < m_columns; ++column) {
                if (covered[size_t(column)] == 0)
                    made[size_t(column)].look = lookOf(rows.at(i).kind, head);
            }
            for (int &left : covered)
                left = std::max(0, left - 1);
            m_sheet.rows.push_back(std::move(made));
        }
    }

private:
    static CellLook lookOf(Row::Kind kind, bool head)
    {
        if (head)
            return CellLook::BoxHead;
        return kind == Row::Kind::Group ? CellLook::BoxGroup : kind == Row::Kind::Total ? CellLook::BoxTotal : CellLook::Box;
    }

    BookCell cellOf(const Cell &cell, Row::Kind kind, bool head, int column)
    {
        BookCell made = textCell(cell.runs, lookOf(kind, head));
        const Align usual = column < m_table.columns.size() ? m_table.columns.at(column).align : Align::Start;
        made.align = alignOf(cell.align.value_or(usual));
        made.tone = toneOf(cell.tone);
        if (const auto typed = typedOf(made.text, cell.value, m_sheets.language())) {
            made.number = typed->number;
            made.format = typed->format;
        }
        return m_sheets.kept(std::move(made), m_sheet.name, int(m_sheet.rows.size()), column);
    }

    void measure(const BookCell &cell, int column, bool head)
    {
        if (cell.columns > 1)
            return;
        const double wide = widthOf(cell.text) + 2 + (head ? roomForFilter : 0);
        double &width = m_widths[size_t(column)];
        width = std::max(width, std::min(wide, widestColumn));
    }

    Sheets &m_sheets;
    BookSheet &m_sheet;
    const Table &m_table;
    qsizetype m_columns = 1;
    std::vector<double> m_widths;
    bool m_spans = false;
};

/// Rows as high as their texts ask: not every program works that out when it opens a file.
void setHeights(BookSheet &sheet)
{
    for (const std::vector<BookCell> &row : sheet.rows) {
        int lines = 1;
        for (size_t column = 0; column < row.size(); ++column) {
            const BookCell &cell = row[column];
            const bool isBroken = cell.look != CellLook::Caption && cell.look != CellLook::Line && !cell.number && cell.rows == 1;
            if (!isBroken || cell.text.isEmpty())
                continue;
            double width = 0;
            for (size_t at = column; at < column + size_t(cell.columns) && at < sheet.widths.size(); ++at)
                width += sheet.widths[at];
            lines = std::max(lines, linesOf(cell.text, width - 1));
        }
        sheet.heights.push_back(heightOf(lines));
    }
}

/// Title and unit, above the head.
void addTop(Sheets &sheets, BookSheet &sheet, const Table &table, const QString &title, int columns)
{
    sheet.rows.push_back({sheets.kept(textCell(title, CellLook::Caption), sheet.name, 0, 0)});
    if (table.unit.isEmpty())
        return;
    BookCell unit = textCell(table.unit, CellLook::Line);
    unit.align = files::CellAlign::End;
    std::vector<BookCell> row(static_cast<size_t>(columns));
    row.back() = sheets.kept(std::move(unit), sheet.name, int(sheet.rows.size()), columns - 1);
    sheet.rows.push_back(std::move(row));
}

} // namespace

Sheets::Sheets(const Document &document) : m_document(document)
{
    const LocalizedText name{u"긴 글"_s, u"Long texts"_s};
    m_long.name = newName(name.in(document.language));
    m_long.widths = {28, pieceWidth};
    m_long.page = page(false);
    m_long.hidesLines = true;
}

QString Sheets::newName(const QString &wish)
{
    const LocalizedText usual{u"시트"_s, u"Sheet"_s};
    const QString safe = safeText(wish);
    const QString name = files::sheetName(safe.trimmed().isEmpty() ? usual.in(m_document.language) : safe, m_names);
    m_names += name;
    return name;
}

files::BookPage Sheets::page(bool across) const
{
    files::BookPage page;
    page.across = across;
    page.fitWidth = true;
    page.header = safeText(m_document.title);
    page.headerEnd = safeText(m_document.subject);
    page.footer = safeText(m_document.foot());
    return page;
}

BookCell Sheets::kept(BookCell cell, const QString &sheet, int row, int column)
{
    constexpr qsizetype room = 1'000; // for the words that say where it goes on
    if (cell.text.size() <= files::longestCell - room)
        return cell;
    const LocalizedText words{u" … (전체 글: ‘%1’ 시트 %2행)"_s, u" … (the whole text: sheet ‘%1’, row %2)"_s};
    const QString place = u"%1 %2%3"_s.arg(sheet, files::columnLetters(column)).arg(row + 1);
    const QList<Runs> all = pieces({Run{cell.text}}, pieceWidth, pieceLines);
    const int first = int(m_long.rows.size()) + 1;
    for (const Runs &piece : all) {
        const QString from = m_long.rows.size() + 1 == size_t(first) ? place : QString();
        m_long.rows.push_back({textCell(from, CellLook::Label), textCell(piece, CellLook::Plain)});
    }
    cell.text = textOf(pieces({Run{cell.text}}, pieceWidth, pieceLines).first()) + words.in(m_document.language).arg(m_long.name).arg(first);
    cell.runs.clear();
    return cell;
}

std::optional<BookSheet> Sheets::longTexts() const
{
    if (m_long.rows.empty())
        return {};
    BookSheet sheet = m_long;
    setHeights(sheet);
    return sheet;
}

BookSheet tableSheet(Sheets &sheets, const Table &table, const QString &title)
{
    BookSheet sheet;
    sheet.name = sheets.newName(title);
    Grid grid(sheets, sheet, table);
    addTop(sheets, sheet, table, title, grid.columns());
    const int headFrom = int(sheet.rows.size());
    grid.add(table.head, true);
    const int bodyFrom = int(sheet.rows.size());
    if (table.rows.isEmpty() && !table.whenEmpty.isEmpty()) {
        BookCell none = textCell({Run{table.whenEmpty, false, true}}, CellLook::Box);
        none.columns = grid.columns();
        sheet.rows.push_back({sheets.kept(std::move(none), sheet.name, bodyFrom, 0)});
    }
    grid.add(table.rows, false);
    sheet.widths = grid.widths();
    setHeights(sheet);
    if (bodyFrom > headFrom) {
        sheet.frozenRows = bodyFrom;
        sheet.repeatedFrom = headFrom;
        sheet.repeatedTo = bodyFrom;
        qsizetype last = table.rows.size();
        while (last > 0 && table.rows.at(last - 1).kind == Row::Kind::Total)
            --last;
        if (last > 0 && !grid.spans()) {
            sheet.filterRow = bodyFrom - 1;
            sheet.lastFilteredRow = bodyFrom + int(last) - 1;
        }
    }
    double width = 0;
    for (const double one : sheet.widths)
        width += one;
    sheet.page = sheets.page(sheets.document().shape == Document::Shape::Across || width > widestUpright);
    return sheet;
}

} // namespace axw::report::xlsx
