// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flowlayout.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/entrylayout.h"
#include "core/report/frontlayout.h"
#include "core/report/pictures.h"
#include "core/report/planfigure.h"
#include "core/report/printstyle.h"
#include "core/report/tablelayout.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The blocks of one document, one function a kind of block.
class Flow
{
public:
    Flow(const Document &document, const Measure &measure)
        : m_document(document), m_measure(measure), m_colours(printColours(document)), m_width(measure.width)
    {
    }

    Atoms takeAtoms() { return std::move(m_atoms); }

    void add(const Heading &heading)
    {
        static constexpr double sizes[] = {140, 116, 104};
        static constexpr double spaces[] = {260, 190, 130};
        const auto level = std::size_t(std::clamp(heading.level, 1, 3) - 1);
        const TextStyle style{sizes[level], true, level == 0 ? m_colours.accent : m_colours.text, 1.4};
        const auto number = box(plain(heading.number), style, m_width);
        const double indent = heading.number.isEmpty() ? 0 : std::max(number->naturalWidth() + 0.5 * style.size, 1.6 * style.size);
        const auto text = box(plain(heading.text), style, m_width - indent);
        Atom atom;
        atom.height = text->height() + (level == 0 ? 60 : 30);
        atom.before = spaces[level];
        atom.keepWithNext = true;
        atom.heading = m_headings++;
        atom.inks.emplace_back(ink(number, 0, 0));
        atom.inks.emplace_back(ink(text, indent, 0));
        if (level == 0)
            atom.inks.emplace_back(LineInk{{0, text->height() + 20}, {m_width, text->height() + 20}, m_colours.accent, 8});
        m_atoms.push_back(std::move(atom));
    }

    void add(const Paragraph &paragraph)
    {
        addLines(box(paragraph.runs, TextStyle{roomy(bodySize, 116), false, m_colours.text, 1.6, paragraph.align}, m_width), 0,
                 roomy(70, 300));
    }

    void add(const Outline &outline)
    {
        const QList<int> indices = outlineIndices(outline);
        for (qsizetype i = 0; i < outline.items.size(); ++i) {
            const Outline::Item &item = outline.items.at(i);
            const double indent = 60 + 170.0 * std::clamp(item.depth, 0, 2);
            const TextStyle style{item.depth >= 2 ? 90.0 : bodySize, false, item.depth >= 2 ? m_colours.textSoft : m_colours.text, 1.55};
            const auto mark = box(plain(outlineMark(outline.style, m_document.language, item.depth, indices.at(i))), style, 170);
            const std::size_t first = m_atoms.size();
            addLines(box(item.runs, style, m_width - indent - 170), indent + 170, i == 0 ? 60 : 24);
            if (first < m_atoms.size())
                m_atoms[first].inks.emplace_back(ink(mark, indent, 0));
            // What is told below an item stays with it.
            if (first < m_atoms.size() && i + 1 < outline.items.size() && outline.items.at(i + 1).depth > item.depth)
                m_atoms.back().keepWithNext = true;
        }
    }

    void add(const Table &table) { layOutTable(m_atoms, table, m_width, 0.4 * m_measure.pageHeight, 90, m_measure.stopped); }

    void add(const Facts &facts) { addFacts(m_atoms, m_document, facts.facts, facts.perRow, m_measure, 90); }

    void add(const KeyFigures &block)
    {
        const qsizetype count = block.figures.size();
        const qsizetype most = figuresInARow(count);
        for (qsizetype first = 0; first < count; first += most) {
            const qsizetype here = std::min(most, count - first);
            // A last row that is not full keeps the width of the cards above.
            const double gap = 80;
            const double card = (m_width - gap * double(std::min(most, count) - 1)) / double(std::min(most, count));
            Atom atom;
            atom.before = first == 0 ? 110 : gap;
            std::vector<std::shared_ptr<const TextBox>> boxes;
            for (qsizetype i = 0; i < here; ++i) {
                const KeyFigure &figure = block.figures.at(first + i);
                const double inner = card - 180;
                const double size = figure.value.size() > 8 ? 130 : 190;
                const auto label = box(soft(figure.label), TextStyle{84, false, m_colours.textSoft, 1.4}, inner);
                const auto value = box(plain(figure.value), TextStyle{size, true, toneColour(figure.tone), 1.35}, inner);
                const auto note = box(soft(figure.note), TextStyle{80, false, m_colours.textSoft, 1.4}, inner);
                const double noteHeight = figure.note.isEmpty() ? 0 : note->height() + 10;
                atom.height = std::max(atom.height, 80 + label->height() + std::max(value->height(), 190 * 1.35) + noteHeight + 80);
                boxes.insert(boxes.end(), {label, value, note});
            }
            for (qsizetype i = 0; i < here; ++i) {
                const KeyFigure &figure = block.figures.at(first + i);
                const double x = (card + gap) * double(i);
                atom.inks.emplace_back(FillInk{QRectF(x, 0, card, atom.height), m_colours.sunken, 40});
                if (figure.tone != Tone::Neutral)
                    atom.inks.emplace_back(FillInk{QRectF(x, 0, 24, atom.height), toneColour(figure.tone)});
                const auto *three = &boxes[std::size_t(i) * 3];
                double y = 80;
                atom.inks.emplace_back(ink(three[0], x + 90, y));
                y += three[0]->height();
                atom.inks.emplace_back(ink(three[1], x + 90, y + std::max(0.0, 190 * 1.35 - three[1]->height()) / 2));
                y += std::max(three[1]->height(), 190 * 1.35) + 10;
                if (!figure.note.isEmpty())
                    atom.inks.emplace_back(ink(three[2], x + 90, y));
            }
            m_atoms.push_back(std::move(atom));
        }
    }

    void add(const Figure &figure)
    {
        const double height = std::min(mm(figure.heightMm), m_measure.pageHeight - 400);
        const double width = std::min(m_width, height * 1.9);
        Atom atom;
        atom.before = 100;
        atom.inks.emplace_back(ChartInk{QRectF((m_width - width) / 2, 0, width, height), figure.chart});
        const auto caption = box(soft(figure.caption), TextStyle{84, false, m_colours.textSoft, 1.5, Align::Centre}, m_width);
        atom.height = height;
        if (!figure.caption.isEmpty()) {
            atom.inks.emplace_back(ink(caption, 0, height + 40));
            atom.height += 40 + caption->height();
        }
        m_atoms.push_back(std::move(atom));
    }

    void add(const PlanFigure &figure)
    {
        Atom atom;
        atom.before = 100;
        atom.height = picture::heightOf(figure.plan, printPlanStyle().px);
        atom.inks.emplace_back(PlanInk{QRectF(0, 0, m_width, atom.height), figure.plan});
        if (!figure.caption.isEmpty()) {
            const auto caption = box(soft(figure.caption), TextStyle{84, false, m_colours.textSoft, 1.5, Align::Centre}, m_width);
            atom.inks.emplace_back(ink(caption, 0, atom.height + 40));
            atom.height += 40 + caption->height();
        }
        m_atoms.push_back(std::move(atom));
    }

    void add(const Pictures &block)
    {
        const auto perRow = std::max(1, block.perRow);
        const double gap = 120;
        const double width = (m_width - gap * (perRow - 1)) / perRow;
        const double height = mm(block.heightMm);
        for (qsizetype first = 0; first < block.pictures.size(); first += perRow) {
            Atom atom;
            atom.before = 110;
            for (qsizetype i = first; i < std::min(first + perRow, block.pictures.size()); ++i) {
                const Pictures::Picture &one = block.pictures.at(i);
                const QRectF frame((width + gap) * double(i - first), 0, width, height);
                const QImage image = readPicture(one.data, 1200);
                if (image.isNull()) {
                    const LocalizedText unreadable{u"읽을 수 없는 그림 파일"_s, u"picture file cannot be read"_s};
                    atom.inks.emplace_back(FillInk{frame, m_colours.sunken});
                    const auto text = box(soft(unreadable.in(m_document.language)), TextStyle{88, false, m_colours.textSoft, 1.4, Align::Centre}, width);
                    atom.inks.emplace_back(ink(text, frame.x(), height / 2 - 60));
                } else {
                    QRectF area(QPointF(), QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio));
                    area.moveCenter(frame.center());
                    atom.inks.emplace_back(ImageInk{area, onPaper(image)});
                }
                const auto caption = box(soft(one.caption), TextStyle{82, false, m_colours.textSoft, 1.4, Align::Centre}, width);
                atom.inks.emplace_back(ink(caption, frame.x(), height + 30));
                atom.height = std::max(atom.height, height + 30 + (one.caption.isEmpty() ? 0 : caption->height()));
            }
            m_atoms.push_back(std::move(atom));
        }
    }

    void add(const Callout &callout)
    {
        const double left = 150;
        const double inner = m_width - left - 120;
        struct Line
        {
            std::shared_ptr<const TextBox> text;
            int line;
        };
        std::vector<Line> lines;
        if (!callout.title.isEmpty()) {
            const auto title = box(plain(callout.title), TextStyle{bodySize, true, toneColour(callout.tone), 1.55}, inner);
            for (int i = 0; i < title->lineCount(); ++i)
                lines.push_back({title, i});
        }
        if (!callout.runs.isEmpty()) {
            const auto text = box(callout.runs, TextStyle{96, false, m_colours.text, 1.6}, inner);
            for (int i = 0; i < text->lineCount(); ++i)
                lines.push_back({text, i});
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool first = i == 0;
            const bool last = i + 1 == lines.size();
            Atom atom;
            const double top = first ? 80 : 0;
            atom.height = top + lines[i].text->lineHeight() + (last ? 80 : 0);
            atom.before = first ? 110 : 0;
            atom.keepWithNext = !last && (lines.size() <= 12 || i < 2 || i + 3 > lines.size());
            atom.inks.emplace_back(FillInk{QRectF(0, 0, m_width, atom.height), toneGround(callout.tone)});
            atom.inks.emplace_back(FillInk{QRectF(0, 0, 36, atom.height), toneColour(callout.tone)});
            atom.inks.emplace_back(TextInk{lines[i].text, lines[i].line, 1, {left, top}});
            m_atoms.push_back(std::move(atom));
        }
    }

    void add(const PageBreak &) { m_breakNext = true; }

    void add(const Entry &entry) { layOutEntry(m_atoms, entry, m_width); }

    void add(const Signatures &signatures)
    {
        // A signature stands under what was signed.
        if (!m_atoms.empty() && !signatures.lines.isEmpty())
            m_atoms.back().keepWithNext = true;
        for (qsizetype i = 0; i < signatures.lines.size(); ++i) {
            const Signatures::Line &line = signatures.lines.at(i);
            const double roleWidth = 0.2 * m_width;
            const double whoWidth = 0.36 * m_width;
            const double from = roleWidth + whoWidth;
            const auto role = box(bold(line.role), TextStyle{bodySize, false, m_colours.text, 1.5}, roleWidth - 60);
            Runs who = soft(line.affiliation);
            if (!line.affiliation.isEmpty() && !line.name.isEmpty())
                who.append(Run{u"\n"_s});
            who.append(Run{line.name});
            const auto name = box(who, TextStyle{bodySize, false, m_colours.text, 1.5}, whoWidth - 60);
            const auto mark = box(soft(signatures.mark), TextStyle{84, false, m_colours.textSoft, 1.5, Align::End}, m_width - from);
            const auto when = box(plain(line.when), TextStyle{88, false, m_colours.text, 1.5}, m_width - from);
            Atom atom;
            atom.before = i == 0 ? roomy(110, 300) : 30;
            atom.height = std::max({role->height(), name->height(), line.when.isEmpty() ? 0.0 : when->height(), roomy(380, 600)}) + 40;
            atom.keepWithNext = i + 1 < signatures.lines.size();
            const double ground = atom.height - 40;
            atom.inks.emplace_back(ink(role, 0, ground - role->height()));
            atom.inks.emplace_back(ink(name, roleWidth, ground - name->height()));
            if (const QImage image = readPicture(line.signature, 900); !image.isNull()) {
                const double left = from + (line.when.isEmpty() ? 0 : when->naturalWidth() + 60);
                const QSizeF room(m_width - left - mark->naturalWidth() - 60, roomy(340, 540));
                QRectF area(QPointF(), QSizeF(image.size()).scaled(room, Qt::KeepAspectRatio));
                area.moveBottomLeft(QPointF(left, ground - 8));
                atom.inks.emplace_back(ImageInk{area, onPaper(image)});
            }
            atom.inks.emplace_back(ink(when, from, ground - when->height()));
            atom.inks.emplace_back(ink(mark, from, ground - mark->height()));
            atom.inks.emplace_back(LineInk{{0, ground}, {m_width, ground}, m_colours.lineStrong, 6});
            m_atoms.push_back(std::move(atom));
        }
    }

    void visit(const Block &block)
    {
        const std::size_t first = m_atoms.size();
        std::visit([this](const auto &one) { add(one); }, block);
        if (m_breakNext && first < m_atoms.size()) {
            m_atoms[first].pageBefore = true;
            m_breakNext = false;
        }
    }

private:
    double roomy(double tight, double wide) const { return tight + m_measure.air * (wide - tight); }

    /// The lines of a text as atoms; the first two and the last two stay together.
    void addLines(const std::shared_ptr<const TextBox> &text, double x, double before)
    {
        const int lines = text->lineCount();
        for (int i = 0; i < lines; ++i) {
            Atom atom;
            atom.height = text->lineHeight();
            atom.before = i == 0 ? before : 0;
            atom.keepWithNext = i + 1 < lines && (i == 0 || i == lines - 2);
            atom.inks.emplace_back(TextInk{text, i, 1, {x, 0}});
            m_atoms.push_back(std::move(atom));
        }
    }

    static constexpr double bodySize = 100;

    const Document &m_document;
    const Measure &m_measure;
    const PrintColours m_colours;
    double m_width;
    Atoms m_atoms;
    int m_headings = 0;
    bool m_breakNext = false;
};

} // namespace

double heightOf(const Atoms &atoms)
{
    double height = 0;
    for (const Atom &atom : atoms)
        height += atom.before + atom.height;
    return height;
}

Atoms layOutBlocks(const Document &document, const Measure &measure)
{
    Flow flow(document, measure);
    for (const Block &block : document.blocks) {
        if (measure.stopped && measure.stopped())
            break;
        flow.visit(block);
    }
    return flow.takeAtoms();
}

} // namespace axw::report
