// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxsection.h"

#include "core/report/compose.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endMargin = fromMm(15);
constexpr int headMargin = fromMm(12);

} // namespace

void Section::remember(const Runs &runs)
{
    constexpr qsizetype most = 1000;
    if (m_text.size() >= most)
        return;
    for (const Run &run : runs)
        m_text += safeText(run.text).left(most);
    m_text += u"\r\n"_s;
}

/// A paragraph; the first of all carries what belongs to the section.
void Section::paragraph(const Line &line)
{
    remember(line.runs);
    if (m_breakBefore) {
        m_breakBefore = false;
        // A paragraph of its own, so that the look of what follows stays that of its style.
        ParaLook look = lookOf(Style::Normal).para;
        look.breakBefore = true;
        m_out.open("hp:p", {{"id", 0}, {"paraPrIDRef", m_looks.paraLook(look)}, {"styleIDRef", int(Style::Normal)}, {"pageBreak", true}, {"columnBreak", false}, {"merged", false}});
        m_out.open("hp:run", {{"charPrIDRef", m_looks.charLook({.height = 200})}});
        m_out.empty("hp:t");
        m_out.close();
        m_out.close();
    }
    if (std::exchange(m_first, false)) {
        m_flow.paragraph(line, [this] {
            writeSection();
            writePageHead();
        });
    } else {
        m_flow.paragraph(line);
    }
}

void Section::table(const Grid &grid)
{
    if (m_first || m_breakBefore)
        blank();
    for (const std::vector<Box> &row : grid.rows) {
        for (const Box &box : row) {
            for (const Line &each : box.lines)
                remember(each.runs);
        }
    }
    m_flow.table(grid);
}

void Section::writeSection()
{
    m_out.open("hp:secPr", {{"id", ""}, {"textDirection", "HORIZONTAL"}, {"spaceColumns", 1134}, {"tabStop", 8000}, {"tabStopVal", 4000}, {"tabStopUnit", "HWPUNIT"},
                            {"outlineShapeIDRef", 1}, {"memoShapeIDRef", 0}, {"textVerticalWidthHead", 0}, {"masterPageCnt", 0}});
    m_out.empty("hp:grid", {{"lineGrid", 0}, {"charGrid", 0}, {"wonggojiFormat", 0}});
    m_out.empty("hp:startNum", {{"pageStartsOn", "BOTH"}, {"page", 0}, {"pic", 0}, {"tbl", 0}, {"equation", 0}});
    const int bare = m_document.hasCoverPage() ? 1 : 0;
    m_out.empty("hp:visibility", {{"hideFirstHeader", bare}, {"hideFirstFooter", bare}, {"hideFirstMasterPage", 0}, {"border", "SHOW_ALL"}, {"fill", "SHOW_ALL"},
                                  {"hideFirstPageNum", bare}, {"hideFirstEmptyLine", 0}, {"showLineNumber", 0}});
    m_out.empty("hp:lineNumberShape", {{"restartType", 0}, {"countBy", 0}, {"distance", 0}, {"startNumber", 0}});
    // The paper is upright in any case; NARROWLY turns it.
    m_out.open("hp:pagePr", {{"landscape", m_document.shape == Document::Shape::Across ? "NARROWLY" : "WIDELY"}, {"width", pageWidth}, {"height", pageHeight}, {"gutterType", "LEFT_ONLY"}});
    m_out.empty("hp:margin", {{"header", headMargin}, {"footer", headMargin}, {"gutter", 0}, {"left", sideMargin}, {"right", sideMargin}, {"top", endMargin}, {"bottom", endMargin}});
    m_out.close();
    const auto note = [this](const char *name, const char *place, int length) {
        m_out.open(name);
        m_out.empty("hp:autoNumFormat", {{"type", "DIGIT"}, {"userChar", ""}, {"prefixChar", ""}, {"suffixChar", ")"}, {"supscript", 0}});
        m_out.empty("hp:noteLine", {{"length", length}, {"type", "SOLID"}, {"width", "0.12 mm"}, {"color", "#000000"}});
        m_out.empty("hp:noteSpacing", {{"betweenNotes", 283}, {"belowLine", 567}, {"aboveLine", 850}});
        m_out.empty("hp:numbering", {{"type", "CONTINUOUS"}, {"newNum", 1}});
        m_out.empty("hp:placement", {{"place", place}, {"beneathText", 0}});
        m_out.close();
    };
    note("hp:footNotePr", "EACH_COLUMN", -1);
    note("hp:endNotePr", "END_OF_DOCUMENT", 14692344);
    for (const char *pages : {"BOTH", "EVEN", "ODD"}) {
        m_out.open("hp:pageBorderFill", {{"type", pages}, {"borderFillIDRef", 1}, {"textBorder", "PAPER"}, {"headerInside", 0}, {"footerInside", 0}, {"fillArea", "PAPER"}});
        m_out.empty("hp:offset", {{"left", 1417}, {"right", 1417}, {"top", 1417}, {"bottom", 1417}});
        m_out.close();
    }
    m_out.close();
    m_out.open("hp:ctrl");
    m_out.empty("hp:colPr", {{"id", ""}, {"type", "NEWSPAPER"}, {"layout", "LEFT"}, {"colCount", 1}, {"sameSz", 1}, {"sameGap", 0}});
    m_out.close();
}

/// The head of every page, and its number at the foot.
void Section::writePageHead()
{
    QStringList parts{m_document.centre, m_document.title, m_document.subject};
    parts.removeAll(QString());
    m_out.open("hp:ctrl");
    m_out.open("hp:header", {{"id", 1}, {"applyPageType", "BOTH"}});
    m_out.open("hp:subList", {{"id", ""}, {"textDirection", "HORIZONTAL"}, {"lineWrap", "BREAK"}, {"vertAlign", "TOP"}, {"linkListIDRef", 0},
                              {"linkListNextIDRef", 0}, {"textWidth", textWidth(m_document.shape)}, {"textHeight", headMargin}, {"hasTextRef", 0}, {"hasNumRef", 0}});
    m_flow.paragraph({.style = Style::PageHead, .runs = plain(parts.join(u" · "_s)), .align = ParaLook::Align::Right});
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.open("hp:ctrl");
    m_out.empty("hp:pageNum", {{"pos", "BOTTOM_CENTER"}, {"formatType", "DIGIT"}, {"sideChar", "-"}});
    m_out.close();
}

void Section::contents(const std::vector<Line> &lines)
{
    for (const Line &line : lines)
        paragraph(line);
}

void Section::callout(const Callout &callout)
{
    Box box;
    box.fill = {.ground = toneGround(callout.tone).rgb(), .bar = toneColour(callout.tone).rgb()};
    if (!callout.title.isEmpty())
        box.lines.push_back({.style = Style::Notice, .runs = bold(callout.title)});
    if (!callout.runs.isEmpty())
        box.lines.push_back({.style = Style::Notice, .runs = callout.runs});
    table({.widths = {textWidth(m_document.shape)}, .rows = {{box}}});
    blank();
}

} // namespace axw::report::hwpx
