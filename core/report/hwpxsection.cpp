// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxsection.h"

#include "core/report/printabletext.h"

#include <QBuffer>

#include <algorithm>

namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endMargin = fromMm(15);
constexpr int headMargin = fromMm(12);

} // namespace

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

ParaLook::Align alignOf(Align align)
{
    switch (align) {
    case Align::Start:
        return ParaLook::Align::Left;
    case Align::Centre:
        return ParaLook::Align::Centre;
    case Align::End:
        return ParaLook::Align::Right;
    }
    Q_UNREACHABLE();
}

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
void Section::put(Line line)
{
    remember(line.runs);
    if (m_breakBefore) {
        m_breakBefore = false;
        // A paragraph of its own, so that the look of what follows stays that of its style.
        ParaLook look = m_looks.paraLookOf(Style::Normal);
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

void Section::putGrid(const Grid &grid)
{
    if (m_first || m_breakBefore)
        blank();
    m_flow.table(grid);
}

void Section::writeSection()
{
    m_out.open("hp:secPr", {{"id", ""}, {"textDirection", "HORIZONTAL"}, {"spaceColumns", 1134}, {"tabStop", 8000}, {"tabStopVal", 4000}, {"tabStopUnit", "HWPUNIT"},
                            {"outlineShapeIDRef", 1}, {"memoShapeIDRef", 0}, {"textVerticalWidthHead", 0}, {"masterPageCnt", 0}});
    m_out.empty("hp:grid", {{"lineGrid", 0}, {"charGrid", 0}, {"wonggojiFormat", 0}});
    m_out.empty("hp:startNum", {{"pageStartsOn", "BOTH"}, {"page", 0}, {"pic", 0}, {"tbl", 0}, {"equation", 0}});
    m_out.empty("hp:visibility", {{"hideFirstHeader", 0}, {"hideFirstFooter", 0}, {"hideFirstMasterPage", 0}, {"border", "SHOW_ALL"}, {"fill", "SHOW_ALL"},
                                  {"hideFirstPageNum", 0}, {"hideFirstEmptyLine", 0}, {"showLineNumber", 0}});
    m_out.empty("hp:lineNumberShape", {{"restartType", 0}, {"countBy", 0}, {"distance", 0}, {"startNumber", 0}});
    // The paper is upright in any case; NARROWLY turns it.
    m_out.open("hp:pagePr", {{"landscape", m_across ? "NARROWLY" : "WIDELY"}, {"width", pageWidth}, {"height", pageHeight}, {"gutterType", "LEFT_ONLY"}});
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
                              {"linkListNextIDRef", 0}, {"textWidth", m_width}, {"textHeight", headMargin}, {"hasTextRef", 0}, {"hasNumRef", 0}});
    m_flow.paragraph({.style = Style::PageHead, .runs = plain(parts.join(u" · "_s)), .align = ParaLook::Align::Right});
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.open("hp:ctrl");
    m_out.empty("hp:pageNum", {{"pos", "BOTTOM_CENTER"}, {"formatType", "DIGIT"}, {"sideChar", "-"}});
    m_out.close();
}

void Section::begin()
{
    const bool form = m_document.front == Document::Front::Form;
    Line title = line(Style::Title, m_document.title);
    if (form)
        title.align = ParaLook::Align::Centre;
    put(title);
    if (!m_document.subtitle.isEmpty()) {
        Line subtitle = line(Style::Subtitle, m_document.subtitle);
        if (form)
            subtitle.align = ParaLook::Align::Centre;
        put(subtitle);
    }
    if (!m_document.facts.isEmpty())
        addFacts(m_document.facts, form ? 2 : 1);
    addContents();
}

void Section::addContents()
{
    QList<const Heading *> headings;
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(heading);
    }
    const QList<int> shown = contentsHeadings(m_document);
    if (shown.isEmpty())
        return;
    put(line(Style::ContentsTitle, LocalizedText{u"목차"_s, u"Contents"_s}.in(m_document.language)));
    for (const int at : shown) {
        const Heading &heading = *headings.at(at);
        const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
        put(line(Style(int(Style::Contents1) + std::clamp(heading.level, 1, 3) - 1), number + heading.text));
    }
    m_breakBefore = true;
}

void Section::add(const Heading &heading)
{
    put(line(Style(int(Style::Outline1) + std::clamp(heading.level, 1, 10) - 1), heading.text));
}

void Section::add(const Paragraph &paragraph)
{
    Line one{.style = Style::Body, .runs = paragraph.runs};
    if (paragraph.align != Align::Start)
        one.align = alignOf(paragraph.align);
    put(one);
}

void Section::add(const Outline &outline)
{
    const QList<int> indices = outlineIndices(outline);
    for (qsizetype i = 0; i < outline.items.size(); ++i) {
        const Outline::Item &item = outline.items.at(i);
        Runs runs = plain(outlineMark(outline.style, m_document.language, item.depth, indices.at(i)) + u' ');
        runs += item.runs;
        put({.style = Style(int(Style::Point1) + std::clamp(item.depth, 0, 2)), .runs = runs});
    }
}

} // namespace axw::report::hwpx
