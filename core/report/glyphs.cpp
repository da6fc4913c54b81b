// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/glyphs.h"

#include "core/report/printabletext.h"
#include "core/report/textbox.h"

#include <QGlyphRun>
#include <QHash>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a letter can be drawn, by the report's font or by one that stands in for it.
class Letters
{
public:
    bool canDraw(char32_t letter)
    {
        if (m_font.supportsCharacter(letter))
            return true;
        const auto known = m_known.constFind(letter);
        return known != m_known.cend() ? *known : *m_known.insert(letter, standsIn(letter));
    }

    /// Adds to `found` what cannot be drawn of a text, each character once.
    void addMissing(const QString &text, QStringList &found)
    {
        // Most texts are of letters that any Korean font has; only the others are looked at one by one.
        for (const char32_t letter : printableText(text).toUcs4()) {
            const bool plain = (letter >= 0x20 && letter < 0x7F) || (letter >= 0xAC00 && letter <= 0xD7A3) || letter == u'\n';
            const bool unseen = letter >= 0xFE00 && letter <= 0xFE0F; // says which look is meant
            if (plain || unseen || canDraw(letter))
                continue;
            const QString named = QString::fromUcs4(&letter, 1) + u" U+%1"_s.arg(uint(letter), 4, 16, QChar(u'0')).toUpper();
            if (!found.contains(named))
                found.append(named);
        }
    }

private:
    bool standsIn(char32_t letter) const
    {
        QTextLayout layout(QString::fromUcs4(&letter, 1), printFont(100, false));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        bool any = false;
        for (const QGlyphRun &run : layout.glyphRuns()) {
            for (const quint32 glyph : run.glyphIndexes()) {
                any = true;
                if (glyph == 0)
                    return false;
            }
        }
        return any;
    }

    QRawFont m_font = QRawFont::fromFont(printFont(100, false));
    QHash<char32_t, bool> m_known;
};

class Search
{
public:
    explicit Search(const Document &document) : m_where(document.title)
    {
        for (const QString &text : {document.title, document.subtitle, document.subject, document.centre})
            see(text);
        see(document.facts);
        for (const Block &block : document.blocks)
            std::visit([this](const auto &one) { see(one); }, block);
    }

    QList<MissingGlyphs> take() { return std::move(m_found); }

private:
    void see(const QString &text)
    {
        QStringList missing;
        m_letters.addMissing(text, missing);
        if (missing.isEmpty())
            return;
        if (m_found.isEmpty() || m_found.constLast().where != m_where)
            m_found.append({m_where, {}});
        for (const QString &named : std::as_const(missing)) {
            if (!m_found.constLast().characters.contains(named))
                m_found.last().characters.append(named);
        }
    }
    void see(const Runs &runs)
    {
        for (const Run &run : runs)
            see(run.text);
    }
    void see(const QList<Fact> &facts)
    {
        for (const Fact &fact : facts) {
            see(fact.label);
            see(fact.value);
        }
    }
    void see(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            for (const Cell &cell : row.cells)
                see(cell.runs);
        }
    }
    void see(const Entry::Choice &choice)
    {
        see(choice.mark);
        see(choice.label);
    }
    void see(const picture::Chart &chart)
    {
        const auto series = [this](const QStringList &names, const QList<picture::ChartSeries> &all) {
            see(names.join(u' '));
            for (const picture::ChartSeries &one : all)
                see(one.name);
        };
        if (const auto *radar = std::get_if<picture::RadarChart>(&chart))
            series(radar->axes, radar->series);
        else if (const auto *bars = std::get_if<picture::BarChart>(&chart))
            series(bars->categories, bars->series);
    }

    void see(const Heading &heading)
    {
        m_where = (heading.number + u' ' + heading.text).trimmed();
        see(heading.text);
    }
    void see(const Paragraph &paragraph) { see(paragraph.runs); }
    void see(const Outline &outline)
    {
        for (const Outline::Item &item : outline.items)
            see(item.runs);
    }
    void see(const Table &table)
    {
        see(table.caption);
        see(table.unit);
        see(table.head);
        see(table.rows);
    }
    void see(const Facts &facts) { see(facts.facts); }
    void see(const KeyFigures &block)
    {
        for (const KeyFigure &figure : block.figures)
            see(figure.label + u' ' + figure.value + u' ' + figure.note);
    }
    void see(const Figure &figure)
    {
        see(figure.caption);
        see(figure.chart);
    }
    void see(const PlanFigure &figure)
    {
        see(figure.caption);
        const picture::PlanDrawing &drawing = figure.plan;
        if (!drawing.sight)
            return;
        // A plan over several pages is several figures of one sight: each has its lines.
        const picture::PlanSight &sight = *drawing.sight;
        see(sight.heads.join(u' '));
        for (int line = drawing.first; line < drawing.first + drawing.lines; ++line) {
            std::visit([&](const auto &scene) { seeLine(scene, size_t(line)); }, sight.scene);
            if (size_t(line) < sight.cells.size())
                see(sight.cells[size_t(line)].join(u' '));
        }
    }
    void seeLine(const picture::GanttScene &scene, size_t line)
    {
        if (line >= scene.tasks.size())
            return;
        see(scene.tasks[line].name);
        see(scene.tasks[line].note);
    }
    void seeLine(const picture::TimelineScene &scene, size_t line)
    {
        if (line >= scene.rows.size())
            return;
        see(scene.rows[line].name);
        see(scene.rows[line].cells.join(u' '));
        see(scene.rows[line].note);
    }
    void see(const Pictures &block)
    {
        for (const Pictures::Picture &picture : block.pictures)
            see(picture.caption);
    }
    void see(const Callout &callout)
    {
        see(callout.title);
        see(callout.runs);
    }
    void see(const PageBreak &) {}
    void see(const Signatures &signatures)
    {
        for (const Signatures::Line &line : signatures.lines)
            see(line.role + u' ' + line.affiliation + u' ' + line.name);
    }
    void see(const Entry &entry)
    {
        see(entry.question);
        for (const Runs &hint : entry.hints)
            see(hint);
        for (const Entry::Choice &choice : entry.choices)
            see(choice);
        see(entry.other + u' ' + entry.noteLabel);
        for (const Entry::Strip &strip : entry.strips) {
            see(strip.label);
            for (const Entry::Choice &choice : strip.choices)
                see(choice);
        }
    }

    Letters m_letters;
    QString m_where;
    QList<MissingGlyphs> m_found;
};

} // namespace

QList<MissingGlyphs> missingGlyphs(const Document &document)
{
    return Search(document).take();
}

QStringList missingGlyphs(const QStringList &texts)
{
    Letters letters;
    QStringList found;
    for (const QString &text : texts)
        letters.addMissing(text, found);
    return found;
}

} // namespace axw::report
