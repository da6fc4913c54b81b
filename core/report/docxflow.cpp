// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxflow.h"

#include "core/report/compose.h"
#include "core/report/heldtext.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <QRegularExpression>

#include <algorithm>

/// Paragraphs, fields and pictures; tables and the section: docxtable.cpp.
namespace axw::report::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstCaptionMark = 100000; ///< bookmarks before it are headings
constexpr int emuPerUnit = 127; ///< 914,400 an inch, 7,200 HWPUNIT an inch

QString bookmarkOf(int heading)
{
    // As Word names the targets of its contents: an update finds and renews them.
    return u"_Toc%1"_s.arg(100000000 + heading);
}

} // namespace

QString pictureRelation(const QString &item, bool vector)
{
    return u"rId_"_s + item + (vector ? u"v"_s : QString());
}

void writeWords(XmlOut &out, const QString &words)
{
    const QStringList lines = heldTogether(safeText(words)).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            out.empty("w:br");
        if (!lines.at(i).isEmpty())
            out.words("w:t", lines.at(i), {{"xml:space", "preserve"}});
    }
}

void writeField(XmlOut &out, const QString &instruction, const QString &result, const std::function<void()> &look)
{
    const auto mark = [&out](const char *kind) {
        out.open("w:r");
        out.empty("w:fldChar", {{"w:fldCharType", kind}});
        out.close();
    };
    mark("begin");
    out.open("w:r");
    out.words("w:instrText", u' ' + instruction + u' ', {{"xml:space", "preserve"}});
    out.close();
    mark("separate");
    out.open("w:r");
    if (look)
        look();
    writeWords(out, result);
    out.close();
    mark("end");
}

DocumentPart::DocumentPart(const Document &document, const QHash<int, int> &pages) : m_document(document), m_out(spaces()), m_pages(pages)
{
    const auto know = [this](const QString &key) {
        if (!key.isEmpty() && !m_references.contains(key))
            m_references.insert(key, u"_Ref%1"_s.arg(200000000 + m_references.size()));
    };
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            know(table->caption.isEmpty() ? QString() : table->key);
        else if (const auto *figure = std::get_if<Figure>(&block))
            know(figure->caption.isEmpty() ? QString() : figure->key);
        else if (const auto *plan = std::get_if<PlanFigure>(&block))
            know(plan->caption.isEmpty() ? QString() : plan->key);
    }
    m_out.root("w:document", {{"mc:Ignorable", "w14"}});
    m_out.open("w:body");
}

void DocumentPart::paragraph(const Line &line)
{
    m_out.open("w:p");
    writeProperties(line);
    if (line.heading >= 0) {
        m_out.empty("w:bookmarkStart", {{"w:id", line.heading}, {"w:name", bookmarkOf(line.heading)}});
        writeContent(line);
        m_out.empty("w:bookmarkEnd", {{"w:id", line.heading}});
    } else {
        writeContent(line);
    }
    m_out.close();
}

void DocumentPart::writeProperties(const Line &line)
{
    m_out.open("w:pPr");
    m_out.empty("w:pStyle", {{"w:val", styleId(line.style)}});
    if (line.keep)
        m_out.empty("w:keepNext", {{"w:val", *line.keep}});
    if (!m_inCell && std::exchange(m_breakBefore, false))
        m_out.empty("w:pageBreakBefore");
    const bool unnumbered = line.number && line.number->isEmpty();
    if (unnumbered || (line.list && line.list->style == Outline::Style::Numbers)) {
        int number = 0;
        if (!unnumbered) {
            const auto known = m_numbers.constFind(line.list->list);
            number = known != m_numbers.cend() ? *known : *m_numbers.insert(line.list->list, firstFreeNumbers + int(m_numbers.size()));
        }
        m_out.open("w:numPr");
        m_out.empty("w:ilvl", {{"w:val", unnumbered ? 0 : line.list->depth}});
        m_out.empty("w:numId", {{"w:val", number}});
        m_out.close();
    }
    // A small empty line is as small as it says, whatever the font.
    const bool spacer = line.chars && line.runs.isEmpty() && !line.image && !line.rule;
    if (spacer)
        m_out.empty("w:spacing", {{"w:line", line.chars->height / 5}, {"w:lineRule", "exact"}});
    else if (line.image)
        m_out.empty("w:spacing", {{"w:line", 240}, {"w:lineRule", "auto"}});
    if (unnumbered)
        m_out.empty("w:ind", {{"w:left", 0}, {"w:firstLine", 0}});
    if (line.align) {
        static constexpr const char *names[] = {"both", "left", "center", "right"};
        m_out.empty("w:jc", {{"w:val", names[size_t(*line.align)]}});
    }
    if (spacer) {
        m_out.open("w:rPr");
        writeCharLook(m_out, *line.chars, &lookOf(line.style).chars);
        m_out.close();
    }
    m_out.close();
}

void DocumentPart::writeRunLook(const Line &line, const Run &run)
{
    const CharLook &style = lookOf(line.style).chars;
    CharLook look = line.chars.value_or(style);
    look.bold = look.bold || run.bold;
    const bool direct = look != style;
    if (!direct && !run.soft && !run.emphasis)
        return;
    m_out.open("w:rPr");
    if (run.soft)
        m_out.empty("w:rStyle", {{"w:val", softStyle}});
    else if (run.emphasis)
        m_out.empty("w:rStyle", {{"w:val", strongColourStyle}});
    if (run.soft || run.emphasis)
        look.colour = style.colour; // the style of the run says it
    writeCharLook(m_out, look, &style);
    m_out.close();
}

void DocumentPart::writeRun(const Line &line, const Run &run)
{
    if (run.text.isEmpty())
        return;
    if (m_references.contains(run.refersTo)) {
        writeReference(line, run);
        return;
    }
    if (run.text == QStringView(tickBox)) {
        writeTickBox(line, run);
        return;
    }
    m_out.open("w:r");
    writeRunLook(line, run);
    writeWords(m_out, run.text);
    m_out.close();
}

/// A box that a click ticks.
void DocumentPart::writeTickBox(const Line &line, const Run &run)
{
    m_out.open("w:sdt");
    m_out.open("w:sdtPr");
    m_out.empty("w:id", {{"w:val", ++m_boxes}});
    m_out.open("w14:checkbox");
    m_out.empty("w14:checked", {{"w14:val", false}});
    m_out.empty("w14:checkedState", {{"w14:val", "2611"}, {"w14:font", "Segoe UI Symbol"}});
    m_out.empty("w14:uncheckedState", {{"w14:val", "2610"}, {"w14:font", "Segoe UI Symbol"}});
    m_out.close();
    m_out.close();
    m_out.open("w:sdtContent");
    m_out.open("w:r");
    writeRunLook(line, run);
    writeWords(m_out, run.text);
    m_out.close();
    m_out.close();
    m_out.close();
}

void DocumentPart::writeContent(const Line &line)
{
    if (line.image) {
        m_out.open("w:r");
        writePicture(*line.image);
        m_out.close();
    }
    if (line.style == Style::Caption && writeCaption(line))
        return;
    for (const Run &run : line.runs)
        writeRun(line, run);
    if (line.rule) {
        m_out.open("w:r");
        m_out.empty("w:tab");
        m_out.close();
    }
}

/// The number of a caption ("표 2. …") as a field that counts, so that captions added by hand are counted with it.
bool DocumentPart::writeCaption(const Line &line)
{
    static const QRegularExpression counted(u"^(표|그림|Table|Figure) (\\d+)(?=\\. )"_s);
    const QString words = line.runs.isEmpty() ? QString() : line.runs.first().text;
    const QRegularExpressionMatch match = counted.match(words);
    if (!match.hasMatch())
        return false;
    const QString bookmark = m_references.value(line.key);
    const int id = firstCaptionMark + ++m_captions;
    if (!bookmark.isEmpty())
        m_out.empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark}});
    writeRun(line, Run{match.captured(1) + u' '});
    writeField(m_out, u"SEQ %1 \\* ARABIC"_s.arg(match.captured(1)), match.captured(2));
    if (!bookmark.isEmpty())
        m_out.empty("w:bookmarkEnd", {{"w:id", id}});
    Runs rest = line.runs;
    rest.first().text.remove(0, match.capturedLength());
    for (const Run &run : rest)
        writeRun(line, run);
    return true;
}

/// "표 2" in a sentence, which follows its table's number.
void DocumentPart::writeReference(const Line &line, const Run &run)
{
    writeField(m_out, u"REF %1 \\h"_s.arg(m_references.value(run.refersTo)), run.text, [&] { writeRunLook(line, run); });
}

void DocumentPart::writePicture(const Image &image)
{
    const int number = ++m_shapes;
    const int wide = image.size.width() * emuPerUnit;
    const int high = image.size.height() * emuPerUnit;
    const QString words = safeText(image.words).replace(u'\n', u' ');
    m_out.open("w:drawing");
    m_out.open("wp:inline", {{"distT", 0}, {"distB", 0}, {"distL", 0}, {"distR", 0}});
    m_out.empty("wp:extent", {{"cx", wide}, {"cy", high}});
    m_out.empty("wp:effectExtent", {{"l", 0}, {"t", 0}, {"r", 0}, {"b", 0}});
    m_out.empty("wp:docPr", {{"id", number}, {"name", image.item}, {"descr", words}});
    m_out.open("wp:cNvGraphicFramePr");
    m_out.empty("a:graphicFrameLocks", {{"noChangeAspect", true}});
    m_out.close();
    m_out.open("a:graphic");
    m_out.open("a:graphicData", {{"uri", "http://schemas.openxmlformats.org/drawingml/2006/picture"}});
    m_out.open("pic:pic");
    m_out.open("pic:nvPicPr");
    m_out.empty("pic:cNvPr", {{"id", number}, {"name", image.item}, {"descr", words}});
    m_out.empty("pic:cNvPicPr");
    m_out.close();
    m_out.open("pic:blipFill");
    m_out.open("a:blip", {{"r:embed", pictureRelation(image.item)}});
    if (image.vector) {
        // Readers that know no SVG take the points above.
        m_out.open("a:extLst");
        m_out.open("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
        m_out.empty("asvg:svgBlip", {{"r:embed", pictureRelation(image.item, true)}});
        m_out.close();
        m_out.close();
    }
    m_out.close();
    m_out.open("a:stretch");
    m_out.empty("a:fillRect");
    m_out.close();
    m_out.close();
    m_out.open("pic:spPr");
    m_out.open("a:xfrm");
    m_out.empty("a:off", {{"x", 0}, {"y", 0}});
    m_out.empty("a:ext", {{"cx", wide}, {"cy", high}});
    m_out.close();
    m_out.open("a:prstGeom", {{"prst", "rect"}});
    m_out.empty("a:avLst");
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.close();
    m_out.close();
}

/// The contents as a field: there to read and to follow at once. The pages are those that we reckon (KeptFlow); a program
/// that lays the document out with other fonts counts anew when somebody updates the field.
void DocumentPart::contents(const std::vector<Line> &lines)
{
    if (lines.empty())
        return;
    const auto mark = [this](const char *kind) {
        m_out.open("w:r");
        m_out.empty("w:fldChar", {{"w:fldCharType", kind}});
        m_out.close();
    };
    m_out.open("w:sdt");
    m_out.open("w:sdtPr");
    m_out.open("w:docPartObj");
    m_out.empty("w:docPartGallery", {{"w:val", "Table of Contents"}});
    m_out.empty("w:docPartUnique");
    m_out.close();
    m_out.close();
    m_out.open("w:sdtContent");
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        m_out.open("w:p");
        writeProperties(line);
        if (i == 0) {
            mark("begin");
            m_out.open("w:r");
            m_out.words("w:instrText", u" TOC \\o \"1-%1\" \\h \\z \\u "_s.arg(std::clamp(m_document.contentsDepth, 1, 3)), {{"xml:space", "preserve"}});
            m_out.close();
            mark("separate");
        }
        m_out.open("w:hyperlink", {{"w:anchor", bookmarkOf(line.heading)}, {"w:history", true}});
        for (const Run &run : line.runs)
            writeRun(line, Run{run.text.normalized(QString::NormalizationForm_KC)}); // Ⅰ. is what Word counts as I.
        if (const int page = m_pages.value(line.heading); page > 0) {
            m_out.open("w:r");
            m_out.empty("w:tab");
            m_out.close();
            writeField(m_out, u"PAGEREF %1 \\h"_s.arg(bookmarkOf(line.heading)), QString::number(page));
        }
        m_out.close();
        if (i + 1 == lines.size())
            mark("end");
        m_out.close();
    }
    m_out.close();
    m_out.close();
}

void DocumentPart::callout(const Callout &callout)
{
    const auto words = [&](const Runs &runs, bool title, bool followed) {
        m_out.open("w:p");
        m_out.open("w:pPr");
        m_out.empty("w:pStyle", {{"w:val", calloutStyleId(callout.tone)}});
        if (followed)
            m_out.empty("w:keepNext");
        if (std::exchange(m_breakBefore, false))
            m_out.empty("w:pageBreakBefore");
        m_out.close();
        for (const Run &run : runs) {
            m_out.open("w:r");
            if (title) {
                m_out.open("w:rPr");
                writeCharLook(m_out, {950, true, false, toneColour(callout.tone).rgb()}, &lookOf(Style::Notice).chars);
                m_out.close();
            } else {
                writeRunLook({.style = Style::Notice}, run);
            }
            writeWords(m_out, run.text);
            m_out.close();
        }
        m_out.close();
    };
    const Line spacer{.style = Style::Normal, .chars = CharLook{.height = 500}};
    if (!m_breakBefore) {
        Line before = spacer;
        before.keep = true; // a heading above stays with the words
        paragraph(before);
    }
    if (!callout.title.isEmpty())
        words(plain(callout.title), true, !callout.runs.isEmpty());
    if (!callout.runs.isEmpty())
        words(callout.runs, false, false);
    paragraph(spacer);
}

} // namespace axw::report::docx
