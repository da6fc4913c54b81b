// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxflow.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <algorithm>
#include <numeric>

/// Tables of DOCX, and the section that ends the document.
namespace axw::report::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Widths in twips that sum up to what the grid's do.
std::vector<int> twipWidths(const std::vector<int> &widths)
{
    std::vector<int> all;
    int reached = 0;
    int used = 0;
    for (const int width : widths) {
        reached += width;
        all.push_back(twips(reached) - used);
        used += all.back();
    }
    return all;
}

void writeBorder(XmlOut &out, const char *side, int eighths, QRgb colour)
{
    if (eighths == 0)
        out.empty(side, {{"w:val", "nil"}});
    else
        out.empty(side, {{"w:val", "single"}, {"w:sz", eighths}, {"w:space", 0}, {"w:color", colourText(colour).mid(1)}});
}

} // namespace

bool isHead(const std::vector<Box> &row)
{
    return !row.empty() && std::all_of(row.begin(), row.end(), [](const Box &box) { return box.head; });
}

bool mayBeDivided(const std::vector<Box> &row)
{
    constexpr qsizetype longRow = 900; // letters of a cell
    return std::any_of(row.begin(), row.end(), [](const Box &box) {
        qsizetype letters = 0;
        for (const Line &line : box.lines) {
            for (const Run &run : line.runs)
                letters += run.text.size();
        }
        return letters > longRow;
    });
}

void DocumentPart::writeCell(const Placed &place, int width, bool goesOn)
{
    static const Box nothing;
    const Box &box = place.box == nullptr ? nothing : *place.box;
    m_out.open("w:tc");
    m_out.open("w:tcPr");
    m_out.empty("w:tcW", {{"w:w", width}, {"w:type", "dxa"}});
    if (place.columns > 1)
        m_out.empty("w:gridSpan", {{"w:val", place.columns}});
    if (place.rows > 1)
        m_out.empty("w:vMerge", {{"w:val", "restart"}});
    else if (goesOn)
        m_out.empty("w:vMerge");
    if (!box.fill.lines) {
        m_out.open("w:tcBorders");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
            writeBorder(m_out, side, 0, 0);
        m_out.close();
    }
    if (box.fill.ground)
        m_out.empty("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", colourText(*box.fill.ground).mid(1)}});
    m_out.empty("w:vAlign", {{"w:val", "center"}});
    m_out.close();
    m_inCell = true;
    if (!goesOn) {
        for (Line line : box.lines) {
            if (box.keep)
                line.keep = true;
            paragraph(line);
        }
    }
    if (goesOn || box.lines.empty())
        paragraph({.style = Style::TableCell}); // a cell ends in a paragraph
    m_inCell = false;
    m_out.close();
}

void DocumentPart::table(const Grid &grid)
{
    if (grid.widths.empty() || grid.rows.empty())
        return;
    // A page cannot begin with a table: the break belongs to a paragraph.
    if (m_breakBefore)
        paragraph({.style = Style::Normal, .chars = CharLook{.height = 100}});
    const std::vector<int> widths = twipWidths(grid.widths);
    m_out.open("w:tbl");
    m_out.open("w:tblPr");
    m_out.empty("w:tblStyle", {{"w:val", tableStyle}});
    m_out.empty("w:tblW", {{"w:w", std::accumulate(widths.begin(), widths.end(), 0)}, {"w:type", "dxa"}});
    if (grid.indent > 0)
        m_out.empty("w:tblInd", {{"w:w", twips(grid.indent)}, {"w:type", "dxa"}});
    if (grid.strong) {
        const QRgb line = printColours().lineStrong.rgb();
        m_out.open("w:tblBorders");
        writeBorder(m_out, "w:top", 12, line);
        writeBorder(m_out, "w:left", 0, line);
        writeBorder(m_out, "w:bottom", 12, line);
        writeBorder(m_out, "w:right", 0, line);
        writeBorder(m_out, "w:insideH", 4, line);
        writeBorder(m_out, "w:insideV", 4, line);
        m_out.close();
    }
    m_out.empty("w:tblLayout", {{"w:type", "fixed"}});
    if (grid.tight) {
        m_out.open("w:tblCellMar");
        for (const char *side : {"w:left", "w:right"})
            m_out.empty(side, {{"w:w", twips(fromMm(0.8))}, {"w:type", "dxa"}});
        m_out.close();
    }
    const bool headed = isHead(grid.rows.front());
    m_out.empty("w:tblLook", {{"w:val", headed ? "0020" : "0000"}, {"w:firstRow", headed}, {"w:lastRow", false}, {"w:firstColumn", false},
                              {"w:lastColumn", false}, {"w:noHBand", true}, {"w:noVBand", true}});
    if (!grid.words.isEmpty())
        m_out.empty("w:tblCaption", {{"w:val", safeText(grid.words)}});
    m_out.close();
    m_out.open("w:tblGrid");
    for (const int width : widths)
        m_out.empty("w:gridCol", {{"w:w", width}});
    m_out.close();
    const std::vector<std::vector<Placed>> rows = placed(grid);
    bool onlyHeads = true; // heads repeat from the first row on only
    for (size_t row = 0; row < rows.size(); ++row) {
        m_out.open("w:tr");
        onlyHeads = onlyHeads && isHead(grid.rows[row]);
        const bool divided = mayBeDivided(grid.rows[row]);
        if (onlyHeads || !divided) {
            m_out.open("w:trPr");
            if (!divided)
                m_out.empty("w:cantSplit");
            if (onlyHeads)
                m_out.empty("w:tblHeader");
            m_out.close();
        }
        for (const Placed &place : rows[row])
            writeCell(place, std::accumulate(widths.begin() + place.column, widths.begin() + place.column + place.columns, 0), place.rows == 0);
        m_out.close();
    }
    m_out.close();
}

void DocumentPart::writeSection()
{
    const bool across = m_document.shape == Document::Shape::Across;
    const int margin = twips(sideMargin);
    m_out.open("w:sectPr");
    m_out.empty("w:headerReference", {{"w:type", "default"}, {"r:id", headerRelation}});
    m_out.empty("w:footerReference", {{"w:type", "default"}, {"r:id", footerRelation}});
    if (!m_document.hasCoverPage())
        m_out.empty("w:footerReference", {{"w:type", "first"}, {"r:id", footerRelation}});
    m_out.empty("w:pgSz", {{"w:w", twips(across ? pageHeight : pageWidth)}, {"w:h", twips(across ? pageWidth : pageHeight)}, {"w:orient", across ? "landscape" : "portrait"}});
    m_out.empty("w:pgMar", {{"w:top", twips(topMargin)}, {"w:right", margin}, {"w:bottom", twips(bottomMargin)}, {"w:left", margin},
                            {"w:header", twips(fromMm(11))}, {"w:footer", twips(fromMm(9))}, {"w:gutter", 0}});
    m_out.empty("w:cols", {{"w:space", 720}});
    // The first page has its title and no head.
    m_out.empty("w:titlePg");
    m_out.close();
}

QByteArray DocumentPart::take()
{
    writeSection();
    m_out.close();
    m_out.close();
    return m_out.take();
}

} // namespace axw::report::docx
