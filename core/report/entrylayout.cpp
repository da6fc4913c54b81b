// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/entrylayout.h"

#include "core/report/compose.h"
#include "core/report/printstyle.h"

#include <algorithm>
#include <array>

namespace axw::report {

namespace {

constexpr double letter = 96;
constexpr double boxSide = mm(4.6);
constexpr double rowHeight = mm(7.5);
constexpr double lineHeight = mm(8.5);
constexpr double cellWidth = mm(6.5);
constexpr double cellHeight = mm(8);
constexpr double textAt = boxSide + mm(2);

class EntryLayout
{
public:
    EntryLayout(const Entry &entry, double width) : m_entry(entry), m_width(width)
    {
        if (!entry.number.isEmpty())
            m_indent = std::max(mm(9), text(bold(entry.number), letter + 4, true, m_width)->naturalWidth() + mm(2.5));
        m_inner = m_width - m_indent;
    }

    Atoms make()
    {
        addQuestion();
        addChoices();
        if (!m_entry.other.isEmpty())
            addOther();
        if (!m_entry.cells.isEmpty())
            addCells();
        addLines(m_entry.lines, {});
        for (const Entry::Strip &strip : m_entry.strips)
            addStrip(strip);
        addLines(m_entry.noteLines, m_entry.noteLabel);
        // Whole on one page; a list of choices as long as most of a page may be divided, but not behind its question.
        const std::size_t count = m_atoms.size();
        const bool isLong = heightOf(m_atoms) > mm(170);
        for (std::size_t at = 0; at + 1 < count; ++at)
            m_atoms[at].keepWithNext = !isLong || at < 2 || at + 2 == count;
        return std::move(m_atoms);
    }

private:
    const Entry &m_entry;
    const PrintColours &m_colours = printColours();
    double m_width;
    double m_indent = 0;
    double m_inner = 0;
    Atoms m_atoms;

    std::shared_ptr<const TextBox> text(const Runs &runs, double size, bool isBold, double width) const
    {
        return std::make_shared<TextBox>(runs, TextStyle{size, isBold, m_colours.text, 1.4}, std::max(width, size));
    }
    static TextInk ink(const std::shared_ptr<const TextBox> &box, double x, double y) { return {box, 0, box->lineCount(), {x, y}}; }

    void addQuestion()
    {
        Atom atom;
        atom.before = mm(5);
        atom.inks.emplace_back(LineInk{{0, 0}, {m_width, 0}, m_colours.line, 5});
        double y = mm(2.2);
        const auto number = text(bold(m_entry.number), letter + 4, true, m_indent);
        atom.inks.emplace_back(ink(number, 0, y));
        const auto question = text(m_entry.question, letter + 4, false, m_inner);
        atom.inks.emplace_back(ink(question, m_indent, y));
        y += question->height();
        for (const Runs &hint : m_entry.hints) {
            const auto words = text(hint, letter - 10, false, m_inner);
            atom.inks.emplace_back(ink(words, m_indent, y + 14));
            y += words->height() + 14;
        }
        atom.height = y + mm(1);
        m_atoms.push_back(std::move(atom));
    }

    Runs runsOf(const Entry::Choice &choice) const
    {
        Runs runs;
        if (!choice.mark.isEmpty())
            runs = bold(choice.mark);
        if (!choice.mark.isEmpty() && !choice.label.isEmpty())
            runs.append(Run{QStringLiteral("  ")});
        runs.append(choice.label);
        return runs;
    }

    /// How many columns the choices fit into without breaking a label.
    int columnsFor(const QList<Entry::Choice> &choices, double width) const
    {
        double widest = 0;
        for (const Entry::Choice &choice : choices)
            widest = std::max(widest, text(runsOf(choice), letter, false, width)->naturalWidth());
        for (const int columns : std::array{6, 5, 4, 3, 2}) {
            if (columns <= choices.size() && textAt + widest + mm(4) <= width / columns)
                return columns;
        }
        return 1;
    }

    void addBox(Atom &atom, double x, double y) const { atom.inks.emplace_back(FrameInk{QRectF(x, y, boxSide, boxSide), m_colours.text}); }

    /// A row of choices at x, `width` wide each; answers its height.
    double addRow(Atom &atom, const QList<Entry::Choice> &choices, double x, double width) const
    {
        double height = rowHeight;
        std::vector<std::shared_ptr<const TextBox>> boxes;
        for (const Entry::Choice &choice : choices) {
            boxes.push_back(text(runsOf(choice), letter, false, width - textAt - mm(2)));
            height = std::max(height, boxes.back()->height() + mm(1.4));
        }
        for (std::size_t at = 0; at < boxes.size(); ++at) {
            const double left = x + width * double(at);
            // The box stands at the label's first line.
            const double top = boxes[at]->lineCount() > 1 ? mm(0.7) : (height - boxes[at]->lineHeight()) / 2;
            addBox(atom, left, top + (boxes[at]->lineHeight() - boxSide) / 2);
            atom.inks.emplace_back(ink(boxes[at], left + textAt, top));
        }
        return height;
    }

    void addChoices()
    {
        const qsizetype listed = std::min<qsizetype>(m_entry.listed, m_entry.choices.size());
        addGrid(m_entry.choices.mid(0, listed), 1);
        const QList<Entry::Choice> others = m_entry.choices.mid(listed);
        addGrid(others, columnsFor(others, m_inner));
    }

    void addGrid(const QList<Entry::Choice> &choices, int columns)
    {
        for (qsizetype first = 0; first < choices.size(); first += columns) {
            Atom atom;
            atom.height = addRow(atom, choices.mid(first, columns), m_indent, m_inner / columns);
            m_atoms.push_back(std::move(atom));
        }
    }

    void addOther()
    {
        Atom atom;
        atom.height = rowHeight + mm(1);
        const auto word = text(plain(m_entry.other), letter, false, m_inner - textAt);
        const double top = (atom.height - word->lineHeight()) / 2;
        addBox(atom, m_indent, top + (word->lineHeight() - boxSide) / 2);
        atom.inks.emplace_back(ink(word, m_indent + textAt, top));
        const double from = m_indent + textAt + word->naturalWidth() + mm(3);
        atom.inks.emplace_back(LineInk{{from, atom.height - mm(1)}, {std::max(from + mm(20), m_width), atom.height - mm(1)}, m_colours.lineStrong, 5});
        m_atoms.push_back(std::move(atom));
    }

    void addCells()
    {
        Atom atom;
        atom.before = mm(1);
        atom.height = cellHeight + mm(2);
        double x = m_indent;
        for (const Entry::Cells &cells : m_entry.cells) {
            atom.inks.emplace_back(FrameInk{QRectF(x, 0, cellWidth * cells.count, cellHeight), m_colours.text});
            for (int at = 1; at < cells.count; ++at)
                atom.inks.emplace_back(LineInk{{x + cellWidth * at, 0}, {x + cellWidth * at, cellHeight}, m_colours.lineStrong, 5});
            x += cellWidth * cells.count + mm(1.5);
            const auto after = text(plain(cells.after), letter, false, m_inner);
            atom.inks.emplace_back(ink(after, x, (cellHeight - after->lineHeight()) / 2));
            x += after->naturalWidth() + mm(3);
        }
        m_atoms.push_back(std::move(atom));
    }

    void addLines(int count, const QString &label)
    {
        for (int line = 0; line < count; ++line) {
            Atom atom;
            atom.height = lineHeight;
            double from = m_indent;
            if (line == 0 && !label.isEmpty()) {
                const auto word = text(soft(label), letter - 10, false, m_inner / 2);
                atom.inks.emplace_back(ink(word, m_indent, lineHeight - word->lineHeight() - mm(0.8)));
                from += word->naturalWidth() + mm(2);
            }
            atom.inks.emplace_back(LineInk{{from, lineHeight - mm(0.5)}, {m_width, lineHeight - mm(0.5)}, m_colours.lineStrong, 5});
            m_atoms.push_back(std::move(atom));
        }
    }

    void addStrip(const Entry::Strip &strip)
    {
        Atom atom;
        atom.before = mm(1);
        const auto label = text(soft(strip.label), letter - 10, false, m_inner / 4);
        const double from = m_indent + label->naturalWidth() + mm(3);
        const int columns = std::max(1, int(strip.choices.size()));
        const double height = addRow(atom, strip.choices, from, (m_width - from) / columns);
        atom.inks.emplace_back(ink(label, m_indent, (height - label->lineHeight()) / 2));
        atom.height = height;
        m_atoms.push_back(std::move(atom));
    }
};

} // namespace

void layOutEntry(Atoms &atoms, const Entry &entry, double width)
{
    for (Atom &atom : EntryLayout(entry, width).make())
        atoms.push_back(std::move(atom));
}

} // namespace axw::report
