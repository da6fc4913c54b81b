// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/picture/figures.h"
#include "core/report/compose.h"
#include "core/report/officeflow.h"

#include <QImage>

#include <vector>

namespace axw::report::office {

QByteArray pngOf(const QImage &image);
/// Shares of a width in whole units that sum up to it.
std::vector<int> widths(const std::vector<double> &shares, int width);

/// Turns the blocks of a document into paragraphs and tables.
class Blocks
{
public:
    enum class Vectors { No, Yes };

    /// With `vectors`, figures are also made as SVG.
    Blocks(const Document &document, const picture::Figures &figures, Flow &flow, Vectors vectors = Vectors::No)
        : m_document(document), m_figures(figures), m_flow(flow), m_vectors(vectors), m_width(textWidth(document.shape))
    {
    }

    std::vector<Picture> takePictures() { return std::move(m_pictures); }

    /// The whole document. Cancelled when `progress` says so.
    Result<> addAll(const Progress &progress);

private:
    /// What stands before the blocks, contents included.
    void begin();
    void addLogo(int most, int mostHeight);
    void addHead();
    void addCoverPage();
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
    void add(const PageBreak &) { m_flow.pageBreak(); }
    void add(const Signatures &signatures);
    void add(const Entry &entry);
    void addFacts(const QList<Fact> &facts, int perRow);
    void addContents();
    void addRows(Grid &grid, const Table &table, const QList<Row> &rows, bool head, double scale) const;
    void addFigure(const QImage &drawn, int height, const QString &svg, const QString &caption, const QString &description, const QString &key);
    void addCells(const QList<Entry::Cells> &cells);
    Line line(Style style, const QString &text) const { return {.style = style, .runs = plain(text)}; }
    std::optional<Image> image(const QImage &picture, int most, int mostHeight, const QString &words);
    /// Room between a table and what follows; without it two tables would grow together.
    void blank() { m_flow.paragraph({.style = Style::Normal, .chars = CharLook{.height = 500}}); }

    const Document &m_document;
    const picture::Figures &m_figures;
    Flow &m_flow;
    Vectors m_vectors;
    int m_width;
    std::vector<Picture> m_pictures;
    int m_lists = 0;
    int m_headings = 0;
};

} // namespace axw::report::office
