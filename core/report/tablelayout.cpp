// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablelayout.h"

#include "core/report/columnwidths.h"
#include "core/report/compose.h"
#include "core/report/printstyle.h"

#include <algorithm>
#include <numeric>

namespace axw::report {

namespace {

constexpr double padY = 32;
constexpr double usualLetters = 88;
constexpr double leading = 1.4;

struct Placed
{
    std::shared_ptr<const TextBox> text;
    const Cell *cell = nullptr;
    double x = 0;
    double textX = 0;
    double width = 0;
    int rows = 1;
};

struct LaidRow
{
    std::vector<Placed> cells;
    double height = 0;
    bool heldByNext = false; ///< a cell of it, or of one before, reaches into the next row
    Row::Kind kind = Row::Kind::Normal;
};

/// How a table stands in its width.
struct Frame
{
    double letters = usualLetters;
    double padX = 46;
    std::vector<double> x{0}; ///< left edges of the columns, and the right edge of the last
};

Frame frameOf(const Table &table, double width)
{
    Frame frame;
    if (table.columns.size() > manyColumns)
        frame.padX = 30;
    const TableFit fit = fitTable(table, width, usualLetters, 2 * frame.padX + 4);
    frame.letters = fit.letters;
    for (const double one : fit.widths)
        frame.x.push_back(frame.x.back() + one);
    return frame;
}

std::vector<LaidRow> layOut(const Table &table, const QList<Row> &rows, const Frame &frame, bool head,
                            const std::function<bool()> &stopped = {})
{
    const auto columns = std::size_t(table.columns.size());
    std::vector<LaidRow> laid(std::size_t(rows.size()));
    std::vector<int> covered(columns, 0); // rows that a cell above still takes, by column
    for (std::size_t r = 0; r < laid.size(); ++r) {
        if (stopped && stopped())
            return {};
        const Row &row = rows.at(qsizetype(r));
        LaidRow &out = laid[r];
        out.kind = row.kind;
        out.height = frame.letters * leading + 2 * padY;
        std::size_t column = 0;
        for (const Cell &cell : row.cells) {
            while (column < columns && covered[column] > 0)
                ++column;
            if (column >= columns)
                break;
            const std::size_t end = std::min(columns, column + std::size_t(std::max(1, cell.columns)));
            const int tall = std::min(std::max(1, cell.rows), int(laid.size() - r));
            TextStyle style{frame.letters, head || row.kind != Row::Kind::Normal, toneColour(cell.tone), leading,
                            cell.align.value_or(table.columns.at(qsizetype(column)).align)};
            Placed placed;
            placed.cell = &cell;
            placed.x = frame.x[column];
            placed.textX = placed.x + frame.padX;
            placed.width = frame.x[end] - frame.x[column];
            placed.rows = tall;
            placed.text = std::make_shared<TextBox>(cell.runs, style, std::max(frame.letters, placed.width - 2 * frame.padX));
            if (tall == 1)
                out.height = std::max(out.height, placed.text->height() + 2 * padY);
            for (std::size_t i = column; i < end; ++i)
                covered[i] = tall;
            column = end;
            out.cells.push_back(std::move(placed));
        }
        for (int &left : covered) {
            left = std::max(0, left - 1);
            out.heldByNext = out.heldByNext || left > 0;
        }
    }
    // What a cell over several rows needs beyond them goes to the last of them.
    for (std::size_t r = 0; r < laid.size(); ++r) {
        for (const Placed &placed : laid[r].cells) {
            if (placed.rows == 1)
                continue;
            double have = 0;
            for (std::size_t i = r; i < r + std::size_t(placed.rows); ++i)
                have += laid[i].height;
            LaidRow &last = laid[r + std::size_t(placed.rows) - 1];
            last.height += std::max(0.0, placed.text->height() + 2 * padY - have);
        }
    }
    return laid;
}

double spannedHeight(const std::vector<LaidRow> &rows, std::size_t first, int count)
{
    return std::accumulate(rows.begin() + std::ptrdiff_t(first), rows.begin() + std::ptrdiff_t(first) + count, 0.0,
                           [](double sum, const LaidRow &row) { return sum + row.height; });
}

Atom rowAtom(const std::vector<LaidRow> &rows, std::size_t at, double width, bool head, bool last)
{
    const PrintColours &colours = printColours();
    const LaidRow &row = rows[at];
    Atom atom;
    atom.height = row.height;
    if (head || row.kind != Row::Kind::Normal)
        atom.inks.emplace_back(FillInk{QRectF(0, 0, width, row.height), colours.sunken});
    double lineFrom = 0;
    for (const Placed &placed : row.cells) {
        const double tall = spannedHeight(rows, at, placed.rows);
        if (placed.cell->tone != Tone::Neutral)
            atom.inks.emplace_back(FillInk{QRectF(placed.x, 0, placed.width, tall), toneGround(placed.cell->tone)});
        const double drop = head ? std::max(padY, (tall - placed.text->height()) / 2) : padY;
        atom.inks.emplace_back(TextInk{placed.text, 0, placed.text->lineCount(), {placed.textX, drop}});
    }
    if (head && at == 0)
        atom.inks.emplace_back(LineInk{{0, 0}, {width, 0}, colours.text, 10});
    // The line below leaves out what a cell reaching further down covers.
    if (!row.heldByNext) {
        atom.inks.emplace_back(LineInk{{0, row.height}, {width, row.height},
                                       head || last ? colours.lineStrong : colours.line, head || last ? 8.0 : 5.0});
    } else if (at + 1 < rows.size()) {
        for (const Placed &placed : rows[at + 1].cells) {
            lineFrom = placed.x;
            atom.inks.emplace_back(LineInk{{lineFrom, row.height}, {lineFrom + placed.width, row.height}, colours.line, 5});
        }
    }
    return atom;
}

/// A row too high for a page, cut where no line of any cell is cut.
void addSlices(Atoms &atoms, const LaidRow &row, double width, bool last, const std::shared_ptr<const Atoms> &repeat)
{
    const PrintColours &colours = printColours();
    int lines = 0;
    double step = 0; // the same in every cell
    for (const Placed &placed : row.cells) {
        lines = std::max(lines, placed.text->lineCount());
        step = placed.text->lineHeight();
    }
    for (int line = 0; line < lines; ++line) {
        const double top = line == 0 ? padY : 0;
        const double bottom = line == lines - 1 ? padY : 0;
        Atom atom;
        atom.height = top + step + bottom;
        atom.repeat = repeat;
        atom.keepWithNext = line == 0 || line == lines - 2;
        if (row.kind != Row::Kind::Normal)
            atom.inks.emplace_back(FillInk{QRectF(0, 0, width, atom.height), colours.sunken});
        for (const Placed &placed : row.cells) {
            if (line < placed.text->lineCount())
                atom.inks.emplace_back(TextInk{placed.text, line, 1, {placed.textX, top}});
        }
        if (line == lines - 1)
            atom.inks.emplace_back(LineInk{{0, atom.height}, {width, atom.height}, last ? colours.lineStrong : colours.line, 5});
        atoms.push_back(std::move(atom));
    }
}

} // namespace

void layOutTable(Atoms &atoms, const Table &table, double width, double tallest, double before, const std::function<bool()> &stopped)
{
    const PrintColours &colours = printColours();
    double space = before;
    if (!table.caption.isEmpty() || !table.unit.isEmpty()) {
        Atom atom;
        const auto caption = std::make_shared<TextBox>(bold(table.caption), TextStyle{90, false, colours.text, 1.6}, width * 0.7);
        const auto unit = std::make_shared<TextBox>(soft(table.unit), TextStyle{82, false, colours.textSoft, 1.6, Align::End}, width * 0.3);
        atom.height = std::max(caption->height(), unit->height()) + 10;
        atom.before = space;
        atom.keepWithNext = true;
        atom.inks.emplace_back(TextInk{caption, 0, caption->lineCount(), {0, 0}});
        atom.inks.emplace_back(TextInk{unit, 0, unit->lineCount(), {width * 0.7, atom.height - 10 - unit->height()}});
        atoms.push_back(std::move(atom));
        space = 0;
    }

    const Frame frame = frameOf(table, width);
    const std::vector<LaidRow> head = layOut(table, table.head, frame, true);
    const auto repeat = std::make_shared<Atoms>();
    for (std::size_t i = 0; i < head.size(); ++i) {
        repeat->push_back(rowAtom(head, i, width, true, i + 1 == head.size()));
        Atom atom = repeat->back();
        atom.keepWithNext = true;
        atom.before = i == 0 ? space : 0;
        atoms.push_back(std::move(atom));
    }
    if (table.rows.isEmpty()) {
        const auto text = std::make_shared<TextBox>(soft(table.whenEmpty), TextStyle{frame.letters, false, colours.textSoft, leading}, width - 2 * frame.padX);
        Atom atom;
        atom.height = text->height() + 2 * padY;
        atom.before = head.empty() ? space : 0;
        atom.inks.emplace_back(TextInk{text, 0, text->lineCount(), {frame.padX, padY}});
        atom.inks.emplace_back(LineInk{{0, atom.height}, {width, atom.height}, colours.lineStrong, 8});
        atoms.push_back(std::move(atom));
        return;
    }
    const std::vector<LaidRow> rows = layOut(table, table.rows, frame, false, stopped);
    const bool small = spannedHeight(rows, 0, int(rows.size())) < 0.6 * tallest;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool last = i + 1 == rows.size();
        const bool spans = rows[i].heldByNext || (i > 0 && rows[i - 1].heldByNext);
        if (rows[i].height > tallest && !spans) {
            addSlices(atoms, rows[i], width, last, repeat);
            continue;
        }
        Atom atom = rowAtom(rows, i, width, false, last);
        atom.repeat = repeat;
        if (i == 0 && head.empty())
            atom.before = space;
        // A group's title stays with its first row, a total with the row above it, a span in one piece; the first and
        // the last row do not stand alone, and a small table is not divided.
        atom.keepWithNext = !last && (small || rows[i].kind == Row::Kind::Group || rows[i].heldByNext || rows[i + 1].kind == Row::Kind::Total
                                      || i == 0 || i + 2 == rows.size());
        atoms.push_back(std::move(atom));
    }
}

} // namespace axw::report
