// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxpages.h"

#include "core/report/compose.h"
#include "core/report/pagination.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace axw::report::docx {

namespace {

/// Paper units of an HWPUNIT, and of a hundredth of a point.
constexpr double paper(int hwpUnits)
{
    return hwpUnits / 10.0;
}

/// The heights of what flows, in the order it flows, as pieces for pages.
class Measured final : public Flow
{
public:
    explicit Measured(const Document &document)
        : m_width(paper(textWidth(document.shape))),
          // Malgun Gothic and Calibri, against the letters of the font we measure with.
          m_letters(document.language == Language::Korean ? 1.02 : 0.9)
    {
    }

    Atoms take() { return std::move(m_atoms); }

    void paragraph(const Line &line) override { add(line, m_width); }

    void contents(const std::vector<Line> &lines) override
    {
        for (Line line : lines) {
            line.heading = -1; // it leads to one
            add(line, m_width - pageNumberRoom);
        }
    }

    void pageBreak() override { m_break = true; }

    void callout(const Callout &callout) override
    {
        if (!m_break)
            addGap(calloutGap, true);
        std::vector<double> lines;
        for (const Runs &runs : {plain(callout.title), callout.runs}) {
            if (std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.text.isEmpty(); }))
                continue;
            const Measure measure = measured({.style = Style::Notice, .runs = runs}, m_width - calloutIndent);
            lines.insert(lines.end(), size_t(measure.lines), measure.lineHeight);
        }
        for (size_t i = 0; i < lines.size(); ++i) {
            Atom atom;
            atom.height = lines[i] + (i == 0 ? calloutAir : 0) + (i + 1 == lines.size() ? calloutAir : 0);
            atom.keepWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
            push(std::move(atom));
        }
        addGap(calloutGap, false);
    }

    void table(const Grid &grid) override
    {
        if (grid.widths.empty() || grid.rows.empty())
            return;
        if (m_break)
            addGap(10, false); // the paragraph that carries the break
        const std::vector<std::vector<Placed>> rows = placed(grid);
        std::vector<double> heights;
        std::vector<int> lines; // of the tallest cell
        struct Tall
        {
            size_t first;
            size_t last;
            double height;
        };
        std::vector<Tall> tall; // cells over several rows
        for (size_t row = 0; row < rows.size(); ++row) {
            double most = 0;
            int mostLines = 1;
            for (const Placed &place : rows[row]) {
                if (place.box == nullptr || place.rows == 0)
                    continue;
                const double wide = paper(std::accumulate(grid.widths.begin() + place.column, grid.widths.begin() + place.column + place.columns, 0)) - (grid.tight ? tightAir : cellAir);
                double height = 0;
                int count = 0;
                for (const Line &line : place.box->lines) {
                    const Measure measure = measured(line, wide);
                    height += measure.before + measure.lines * measure.lineHeight + measure.after;
                    count += measure.lines;
                }
                if (place.rows == 1) {
                    most = std::max(most, height);
                    mostLines = std::max(mostLines, count);
                } else {
                    tall.push_back({row, row + size_t(place.rows) - 1, height + rowAir});
                }
            }
            heights.push_back(std::max(most, measured({.style = Style::TableCell}, m_width).lineHeight) + rowAir);
            lines.push_back(mostLines);
        }
        // What a cell over several rows needs beyond them goes to the last of them.
        for (const Tall &cell : tall)
            heights[cell.last] = std::max(heights[cell.last], cell.height - std::accumulate(heights.begin() + std::ptrdiff_t(cell.first), heights.begin() + std::ptrdiff_t(cell.last), 0.0));
        const auto repeat = std::make_shared<Atoms>();
        bool onlyHeads = true;
        for (size_t row = 0; row < rows.size(); ++row) {
            onlyHeads = onlyHeads && isHead(grid.rows[row]);
            const bool keep = std::any_of(grid.rows[row].begin(), grid.rows[row].end(), [](const Box &box) { return box.keep; });
            const int slices = mayBeDivided(grid.rows[row]) ? lines[row] : 1;
            for (int i = 0; i < slices; ++i) {
                Atom atom;
                atom.height = heights[row] / slices;
                atom.keepWithNext = keep && i + 1 == slices;
                if (onlyHeads)
                    repeat->push_back(atom);
                else
                    atom.repeat = repeat;
                push(std::move(atom));
            }
        }
    }

private:
    // As the styles of the file say it.
    static constexpr double cellAir = 105;       // margins at the left and the right, and the line
    static constexpr double tightAir = 55;
    static constexpr double rowAir = 45;         // those above and below
    static constexpr double calloutGap = 50;
    static constexpr double calloutIndent = 190;
    static constexpr double calloutAir = 55;
    static constexpr double pageNumberRoom = 250;
    static constexpr double headingRule = 38;    // the line below a heading of the first level, and its distance

    struct Measure
    {
        int lines = 1;
        double lineHeight = 0;
        double before = 0;
        double after = 0;
    };

    Measure measured(const Line &line, double width) const
    {
        const StyleLook &style = lookOf(line.style);
        const CharLook &letters = line.chars.value_or(style.chars);
        Measure measure;
        measure.before = paper(style.para.before);
        measure.after = paper(style.para.after);
        measure.lineHeight = paper(letters.height) * style.para.spacing / 100;
        if (line.image) {
            measure.lineHeight = paper(line.image->size.height()) + 0.3 * paper(letters.height);
        } else if (line.runs.isEmpty() && line.chars && !line.rule) {
            measure.lineHeight = paper(letters.height); // a gap
        } else if (!line.runs.isEmpty()) {
            const TextStyle text{paper(letters.height), letters.bold, {}, 1.0};
            measure.lines = std::max(1, box(line.runs, text, (width - paper(style.para.left)) / m_letters)->lineCount());
        }
        return measure;
    }

    void add(const Line &line, double width)
    {
        const Measure measure = measured(line, width);
        const bool heading = line.style >= Style::Outline1 && line.style <= Style::Outline3;
        const bool keep = line.keep.value_or(lookOf(line.style).para.keepWithNext);
        m_after += measure.before;
        for (int i = 0; i < measure.lines; ++i) {
            const bool last = i + 1 == measure.lines;
            Atom atom;
            atom.height = measure.lineHeight + (last && line.style == Style::Outline1 ? headingRule : 0);
            atom.heading = i == 0 ? line.heading : -1;
            // No line of a paragraph stands alone on a page.
            atom.keepWithNext = last ? keep : heading || i == 0 || i + 2 == measure.lines;
            push(std::move(atom));
        }
        m_after = measure.after;
    }

    void addGap(double height, bool keep)
    {
        Atom atom;
        atom.height = height;
        atom.keepWithNext = keep;
        push(std::move(atom));
    }

    void push(Atom atom)
    {
        atom.before = std::exchange(m_after, 0);
        atom.pageBefore = std::exchange(m_break, false);
        if (atom.pageBefore)
            atom.height += std::exchange(atom.before, 0); // the room above is kept where a page was asked for
        m_atoms.push_back(std::move(atom));
    }

    double m_width;
    double m_letters;
    Atoms m_atoms;
    double m_after = 0; ///< what the paragraph above keeps free below it
    bool m_break = false;
};

} // namespace

void KeptFlow::play(Flow &flow) const
{
    struct Player
    {
        Flow &flow;
        void operator()(const Line &line) const { flow.paragraph(line); }
        void operator()(const Grid &grid) const { flow.table(grid); }
        void operator()(const std::vector<Line> &lines) const { flow.contents(lines); }
        void operator()(const Callout &callout) const { flow.callout(callout); }
        void operator()(const PageBreak &) const { flow.pageBreak(); }
    };
    for (const Piece &piece : m_pieces)
        std::visit(Player{flow}, piece);
}

QHash<int, int> KeptFlow::headingPages(const Document &document) const
{
    Measured measured(document);
    play(measured);
    const bool across = document.shape == Document::Shape::Across;
    const std::vector<AtomPage> pages = paginate(measured.take(), paper((across ? pageWidth : pageHeight) - topMargin - bottomMargin));
    QHash<int, int> found;
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedAtom &placed : pages[page]) {
            if (placed.atom->heading >= 0)
                found.insert(placed.atom->heading, int(page) + 1);
        }
    }
    return found;
}

} // namespace axw::report::docx
