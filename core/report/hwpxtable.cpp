// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxtable.h"

#include "core/report/heldtext.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <algorithm>
#include <numeric>

namespace axw::report::hwpx {

namespace {

/// Shapes have numbers that are unlike in a document; where they begin does not matter.
constexpr int firstShape = 1'000'000;
constexpr int cellMarginX = fromMm(1.8);
constexpr int tightMarginX = fromMm(0.8);
constexpr int cellMarginY = fromMm(0.9);
/// The least height of a row: a line of a table's words. Readers give a row the height its words want.
constexpr int rowHeight = 1900;
constexpr int ruleLength = 48;

void writeSize(XmlOut &out, int width, int height)
{
    out.empty("hp:sz", {{"width", width}, {"widthRelTo", "ABSOLUTE"}, {"height", height}, {"heightRelTo", "ABSOLUTE"}, {"protect", false}});
}

void writePosition(XmlOut &out, bool asCharacter, int indent = 0)
{
    out.empty("hp:pos", {{"treatAsChar", asCharacter}, {"affectLSpacing", false}, {"flowWithText", true}, {"allowOverlap", false},
                         {"holdAnchorAndSO", false}, {"vertRelTo", "PARA"}, {"horzRelTo", asCharacter ? "PARA" : "COLUMN"}, {"vertAlign", "TOP"},
                         {"horzAlign", "LEFT"}, {"vertOffset", 0}, {"horzOffset", indent}});
}

void writeMargin(XmlOut &out, const char *name, int x, int y)
{
    out.empty(name, {{"left", x}, {"right", x}, {"top", y}, {"bottom", y}});
}

void writeMatrix(XmlOut &out, const char *name)
{
    out.empty(name, {{"e1", 1}, {"e2", 0}, {"e3", 0}, {"e4", 0}, {"e5", 1}, {"e6", 0}});
}

} // namespace

int FlowOut::charsOf(const Line &line, const Run &run)
{
    CharLook look = line.chars.value_or(lettersOf(line.style, m_looks.accent()));
    if (run.bold)
        look.bold = true;
    if (run.emphasis)
        look.colour = m_looks.accent();
    if (run.soft)
        look.colour = printColours().textSoft.rgb();
    return m_looks.charLook(look);
}

void FlowOut::open(const Line &line)
{
    ParaLook para = lookOf(line.style).para;
    if (line.align)
        para.align = *line.align;
    if (line.number && line.number->isEmpty())
        para.outline = -1;
    if (line.keep)
        para.keepWithNext = *line.keep;
    m_out.open("hp:p", {{"id", 0}, {"paraPrIDRef", m_looks.paraLook(para)}, {"styleIDRef", int(line.style)}, {"pageBreak", false},
                        {"columnBreak", false}, {"merged", false}});
}

void FlowOut::words(const QString &text)
{
    const QStringList lines = heldTogether(safeText(text)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_out.empty("hp:lineBreak");
        // U+00A0 stays a letter: readers take an nbSpace element, as Hangul would write it, for the end of the words.
        m_out.text(lines.at(i));
    }
}

void FlowOut::content(const Line &line)
{
    if (line.image) {
        m_out.open("hp:run", {{"charPrIDRef", charsOf(line, {})}});
        picture(*line.image);
        m_out.empty("hp:t");
        m_out.close();
    }
    // The marks of lists are words here: ○ - ※ as offices type them.
    Runs runs = line.list ? Runs{Run{line.list->mark + u' '}} + line.runs : line.runs;
    if (line.rule)
        runs += Run{QString(ruleLength, u'_')};
    for (const Run &run : runs) {
        m_out.open("hp:run", {{"charPrIDRef", charsOf(line, run)}});
        m_out.open("hp:t");
        words(run.text);
        m_out.close();
        m_out.close();
    }
    if (runs.isEmpty() && !line.image) {
        m_out.open("hp:run", {{"charPrIDRef", charsOf(line, {})}});
        m_out.empty("hp:t");
        m_out.close();
    }
}

void FlowOut::paragraph(const Line &line)
{
    open(line);
    content(line);
    m_out.close();
}

void FlowOut::picture(const Image &image)
{
    const int width = image.size.width();
    const int height = image.size.height();
    const int number = firstShape + ++m_shapes;
    m_out.open("hp:pic", {{"id", number}, {"zOrder", m_shapes}, {"numberingType", "PICTURE"}, {"textWrap", "TOP_AND_BOTTOM"}, {"textFlow", "BOTH_SIDES"},
                          {"lock", false}, {"dropcapstyle", "None"}, {"href", ""}, {"groupLevel", 0}, {"instid", number}, {"reverse", false}});
    m_out.empty("hp:offset", {{"x", 0}, {"y", 0}});
    m_out.empty("hp:orgSz", {{"width", width}, {"height", height}});
    m_out.empty("hp:curSz", {{"width", width}, {"height", height}});
    m_out.empty("hp:flip", {{"horizontal", false}, {"vertical", false}});
    m_out.empty("hp:rotationInfo", {{"angle", 0}, {"centerX", width / 2}, {"centerY", height / 2}, {"rotateimage", true}});
    m_out.open("hp:renderingInfo");
    for (const char *matrix : {"hc:transMatrix", "hc:scaMatrix", "hc:rotMatrix"})
        writeMatrix(m_out, matrix);
    m_out.close();
    m_out.empty("hc:img", {{"binaryItemIDRef", image.item}, {"bright", 0}, {"contrast", 0}, {"effect", "REAL_PIC"}, {"alpha", 0}});
    m_out.open("hp:imgRect");
    m_out.empty("hc:pt0", {{"x", 0}, {"y", 0}});
    m_out.empty("hc:pt1", {{"x", width}, {"y", 0}});
    m_out.empty("hc:pt2", {{"x", width}, {"y", height}});
    m_out.empty("hc:pt3", {{"x", 0}, {"y", height}});
    m_out.close();
    // A point of a picture counts as 1/96 inch.
    const int wide = image.points.width() * 75;
    const int high = image.points.height() * 75;
    m_out.empty("hp:imgClip", {{"left", 0}, {"right", wide}, {"top", 0}, {"bottom", high}});
    writeMargin(m_out, "hp:inMargin", 0, 0);
    m_out.empty("hp:imgDim", {{"dimwidth", wide}, {"dimheight", high}});
    m_out.empty("hp:effects");
    writeSize(m_out, width, height);
    writePosition(m_out, true);
    writeMargin(m_out, "hp:outMargin", 0, 0);
    m_out.open("hp:shapeComment");
    m_out.text(safeText(image.words));
    m_out.close();
    m_out.close();
}

void FlowOut::cell(const Placed &place, int row, int width, bool tight)
{
    static const Box nothing;
    const Box &box = place.box == nullptr ? nothing : *place.box;
    m_out.open("hp:tc", {{"name", ""}, {"header", box.head}, {"hasMargin", false}, {"protect", false}, {"editable", false}, {"dirty", false},
                         {"borderFillIDRef", m_looks.fillLook(box.fill)}});
    m_out.open("hp:subList", {{"id", ""}, {"textDirection", "HORIZONTAL"}, {"lineWrap", "BREAK"}, {"vertAlign", "CENTER"}, {"linkListIDRef", 0},
                              {"linkListNextIDRef", 0}, {"textWidth", 0}, {"textHeight", 0}, {"hasTextRef", false}, {"hasNumRef", false}});
    for (const Line &line : box.lines)
        paragraph(line);
    if (box.lines.empty())
        paragraph({.style = Style::TableCell});
    m_out.close();
    m_out.empty("hp:cellAddr", {{"colAddr", place.column}, {"rowAddr", row}});
    m_out.empty("hp:cellSpan", {{"colSpan", place.columns}, {"rowSpan", place.rows}});
    m_out.empty("hp:cellSz", {{"width", width}, {"height", rowHeight * place.rows}});
    writeMargin(m_out, "hp:cellMargin", tight ? tightMarginX : cellMarginX, cellMarginY);
    m_out.close();
}

void FlowOut::table(const Grid &grid)
{
    const int columns = int(grid.widths.size());
    const int rows = int(grid.rows.size());
    if (columns == 0 || rows == 0)
        return;
    const int number = firstShape + ++m_shapes;
    bool repeats = false;
    for (const auto &row : grid.rows)
        repeats = repeats || std::any_of(row.begin(), row.end(), [](const Box &box) { return box.head; });
    open({});
    m_out.open("hp:run", {{"charPrIDRef", m_looks.charOf(Style::Body)}});
    m_out.open("hp:tbl", {{"id", number}, {"zOrder", m_shapes}, {"numberingType", "TABLE"}, {"textWrap", "TOP_AND_BOTTOM"}, {"textFlow", "BOTH_SIDES"},
                          {"lock", false}, {"dropcapstyle", "None"}, {"pageBreak", "CELL"}, {"repeatHeader", repeats}, {"rowCnt", rows}, {"colCnt", columns},
                          {"cellSpacing", 0}, {"borderFillIDRef", m_looks.fillLook({.lines = true, .strong = grid.strong})}, {"noAdjust", false}});
    writeSize(m_out, std::accumulate(grid.widths.begin(), grid.widths.end(), 0), rows * rowHeight);
    writePosition(m_out, false, grid.indent);
    writeMargin(m_out, "hp:outMargin", 0, fromMm(1));
    writeMargin(m_out, "hp:inMargin", grid.tight ? tightMarginX : cellMarginX, cellMarginY);
    int row = 0;
    for (const std::vector<Placed> &line : placed(grid)) {
        m_out.open("hp:tr");
        for (const Placed &place : line) {
            if (place.rows == 0)
                continue;
            const int width = std::accumulate(grid.widths.begin() + place.column, grid.widths.begin() + place.column + place.columns, 0);
            cell(place, row, width, grid.tight);
        }
        m_out.close();
        ++row;
    }
    m_out.close();
    m_out.empty("hp:t");
    m_out.close();
    m_out.close();
}

} // namespace axw::report::hwpx
