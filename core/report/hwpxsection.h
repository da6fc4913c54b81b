// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/figures.h"
#include "core/report/compose.h"
#include "core/report/document.h"
#include "core/report/hwpxpackage.h"
#include "core/report/hwpxtable.h"

#include <QImage>

#include <optional>
#include <vector>

namespace axw::report::hwpx {

inline constexpr int pageWidth = 59528; ///< A4
inline constexpr int pageHeight = 84186;
inline constexpr int sideMargin = fromMm(20);

QByteArray pngOf(const QImage &image);
ParaLook::Align alignOf(Align align);

/// Writes the blocks of a document into a section.
class Section
{
public:
    Section(const Document &document, const picture::Figures &figures, Looks &looks, XmlOut &out)
        : m_document(document), m_figures(figures), m_looks(looks), m_out(out), m_flow(out, looks),
          m_across(document.shape == Document::Shape::Across), m_width((m_across ? pageHeight : pageWidth) - 2 * sideMargin)
    {
    }

    std::vector<Picture> takePictures() { return std::move(m_pictures); }
    const QString &text() const { return m_text; }

    void begin();
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Outline &outline);
    void add(const Table &table);
    void add(const Facts &facts) { addFacts(facts.facts, facts.perRow); }
    void add(const KeyFigures &block);
    void add(const Figure &figure);
    void add(const PlanFigure &figure);
    void add(const Pictures &block);
    void add(const Callout &callout);
    void add(const PageBreak &) { m_breakBefore = true; }
    void add(const Signatures &signatures);
    void add(const Entry &entry);

private:
    void put(Line line);
    void putGrid(const Grid &grid);
    void addFacts(const QList<Fact> &facts, int perRow);
    void addContents();
    void addRows(Grid &grid, const Table &table, const QList<Row> &rows, bool head) const;
    void writeSection();
    void writePageHead();
    std::vector<int> widths(const std::vector<double> &shares, int width) const;
    Line line(Style style, const QString &text) const { return {.style = style, .runs = plain(text)}; }
    std::optional<Image> image(const QImage &picture, int most, int mostHeight, const QString &words);
    void remember(const Runs &runs);
    void blank() { put({.style = Style::Normal, .chars = CharLook{.height = 500}}); }

    const Document &m_document;
    const picture::Figures &m_figures;
    Looks &m_looks;
    XmlOut &m_out;
    FlowOut m_flow;
    bool m_across;
    int m_width;
    std::vector<Picture> m_pictures;
    QString m_text; ///< the first words, for the preview
    bool m_first = true;
    bool m_breakBefore = false;
};

} // namespace axw::report::hwpx
