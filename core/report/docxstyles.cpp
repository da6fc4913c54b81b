// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxstyles.h"

#include "core/report/compose.h"
#include "core/report/printstyle.h"

#include <algorithm>
#include <cmath>

namespace axw::report::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr XmlSpace wordSpaces[] = {
    {"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    {"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    {"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    {"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
    {"mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
    {"w14", "http://schemas.microsoft.com/office/word/2010/wordml"},
    {"asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
};

/// Korean letters in both languages; Latin ones as the language's readers are used to.
QString koreanFamily()
{
    return u"맑은 고딕"_s;
}

QString latinFamily(Language language)
{
    return language == Language::Korean ? koreanFamily() : u"Calibri"_s;
}

/// How much higher than its letters a line of the family is: what Word multiplies.
double naturalLine(Language language)
{
    return language == Language::Korean ? 1.33 : 1.22;
}

void writeFamilies(XmlOut &out, Language language)
{
    const QString latin = latinFamily(language);
    out.empty("w:rFonts", {{"w:ascii", latin}, {"w:eastAsia", koreanFamily()}, {"w:hAnsi", latin}, {"w:cs", latin}});
}

struct WordStyle
{
    const char *id;
    const char *name; ///< one of Word's own, or nullptr: that of the look, in the document's language
};

/// In the order of Style; the outline has three levels in a report.
WordStyle wordStyle(Style style)
{
    switch (style) {
    case Style::Normal:
        return {"Normal", "Normal"};
    case Style::Body:
        return {"BodyText", "Body Text"};
    case Style::Outline1:
        return {"Heading1", "heading 1"};
    case Style::Outline2:
        return {"Heading2", "heading 2"};
    case Style::Outline3:
        return {"Heading3", "heading 3"};
    case Style::Outline4:
    case Style::Outline5:
    case Style::Outline6:
    case Style::Outline7:
    case Style::Outline8:
    case Style::Outline9:
    case Style::Outline10:
    case Style::FootNote:
        return {nullptr, nullptr}; // nothing in a report has it
    case Style::PageNumber:
        return {"Footer", "footer"};
    case Style::PageHead:
        return {"Header", "header"};
    case Style::ContentsTitle:
        return {"TOCHeading", "TOC Heading"};
    case Style::Contents1:
        return {"TOC1", "toc 1"};
    case Style::Contents2:
        return {"TOC2", "toc 2"};
    case Style::Contents3:
        return {"TOC3", "toc 3"};
    case Style::Caption:
        return {"Caption", "caption"};
    case Style::Title:
        return {"Title", "Title"};
    case Style::Subtitle:
        return {"Subtitle", "Subtitle"};
    case Style::TableHead:
        return {"TableHead", nullptr};
    case Style::TableCell:
        return {"TableCell", nullptr};
    case Style::Point1:
        return {"ListBullet", "List Bullet"};
    case Style::Point2:
        return {"ListBullet2", "List Bullet 2"};
    case Style::Point3:
        return {"ListBullet3", "List Bullet 3"};
    case Style::Number1:
        return {"ListNumber", "List Number"};
    case Style::Number2:
        return {"ListNumber2", "List Number 2"};
    case Style::Number3:
        return {"ListNumber3", "List Number 3"};
    case Style::Notice:
        return {"Notice", nullptr};
    case Style::Choice:
        return {"Answer", nullptr};
    case Style::Unit:
        return {"Unit", nullptr};
    }
    Q_UNREACHABLE();
}

bool isHeading(Style style)
{
    return style >= Style::Outline1 && style <= Style::Outline3;
}

const char *alignName(ParaLook::Align align)
{
    static constexpr const char *names[] = {"both", "left", "center", "right"};
    return names[size_t(align)];
}

void writeBorder(XmlOut &out, const char *side, int eighths, int space, QRgb colour)
{
    out.empty(side, {{"w:val", "single"}, {"w:sz", eighths}, {"w:space", space}, {"w:color", colourText(colour).mid(1)}});
}

/// The list that a style's paragraphs stand in: its numbering and level.
std::optional<std::pair<int, int>> listOf(Style style)
{
    if (isHeading(style))
        return std::pair{headingNumbers, int(style) - int(Style::Outline1)};
    if (style >= Style::Point1 && style <= Style::Point3)
        return std::pair{pointNumbers, int(style) - int(Style::Point1)};
    if (style >= Style::Number1 && style <= Style::Number3)
        return std::pair{firstFreeNumbers, int(style) - int(Style::Number1)};
    return {};
}

void writeParaLook(XmlOut &out, Style style, const ParaLook &look, Language language, int width, const PrintColours &colours)
{
    out.open("w:pPr");
    if (look.keepWithNext)
        out.empty("w:keepNext");
    if (isHeading(style))
        out.empty("w:keepLines");
    if (const auto list = listOf(style)) {
        out.open("w:numPr");
        if (list->second > 0)
            out.empty("w:ilvl", {{"w:val", list->second}});
        out.empty("w:numId", {{"w:val", list->first}});
        out.close();
    }
    if (style == Style::Outline1 || style == Style::PageHead) {
        out.open("w:pBdr");
        writeBorder(out, "w:bottom", style == Style::Outline1 ? 6 : 4, 3, (style == Style::Outline1 ? colours.accent : colours.line).rgb());
        out.close();
    }
    const bool contents = style >= Style::Contents1 && style <= Style::Contents3;
    if (contents || style == Style::PageHead || style == Style::PageNumber || style == Style::Choice) {
        out.open("w:tabs");
        out.empty("w:tab", {{"w:val", "right"}, {"w:leader", contents ? "dot" : style == Style::Choice ? "underscore" : "none"}, {"w:pos", width}});
        out.close();
    }
    // Lines break between Korean words, and nothing is spread between Hangul and Latin letters.
    out.empty("w:autoSpaceDE", {{"w:val", false}});
    out.empty("w:autoSpaceDN", {{"w:val", false}});
    out.empty("w:spacing", {{"w:before", twips(look.before)}, {"w:after", twips(look.after)},
                            {"w:line", int(std::lround(240 * look.spacing / 100.0 / naturalLine(language)))}, {"w:lineRule", "auto"}});
    // Lists take their place from their numbering.
    if (!listOf(style) && (look.left != 0 || look.first != 0)) {
        if (look.first < 0)
            out.empty("w:ind", {{"w:left", twips(look.left)}, {"w:hanging", twips(-look.first)}});
        else
            out.empty("w:ind", {{"w:left", twips(look.left)}, {"w:firstLine", twips(look.first)}});
    }
    // Footers and headers use their tab, which justified text would fight.
    const bool tabbed = contents || style == Style::PageNumber || style == Style::PageHead;
    out.empty("w:jc", {{"w:val", tabbed ? "left" : alignName(look.align)}});
    if (look.outline >= 0)
        out.empty("w:outlineLvl", {{"w:val", look.outline}});
    out.close();
}

void writeStyle(XmlOut &out, Style style, Language language, int width, const PrintColours &colours)
{
    const WordStyle word = wordStyle(style);
    if (word.id == nullptr)
        return;
    const StyleLook &look = lookOf(style);
    const QString name = word.name != nullptr ? QString::fromLatin1(word.name) : QString::fromUtf16(language == Language::Korean ? look.ko : look.en);
    const bool normal = style == Style::Normal;
    if (normal)
        out.open("w:style", {{"w:type", "paragraph"}, {"w:default", true}, {"w:styleId", word.id}});
    else if (word.name == nullptr)
        out.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", true}, {"w:styleId", word.id}});
    else
        out.open("w:style", {{"w:type", "paragraph"}, {"w:styleId", word.id}});
    out.empty("w:name", {{"w:val", name}});
    if (!normal)
        out.empty("w:basedOn", {{"w:val", "Normal"}});
    if (isHeading(style) || style == Style::Title || style == Style::Subtitle)
        out.empty("w:next", {{"w:val", styleId(Style::Body)}});
    const bool automatic = style >= Style::PageNumber && style <= Style::Contents3;
    out.empty("w:uiPriority", {{"w:val", isHeading(style) ? 9 : automatic ? 39 : 10}});
    if (!automatic)
        out.empty("w:qFormat");
    writeParaLook(out, style, look.para, language, width, colours);
    out.open("w:rPr");
    writeCharLook(out, lettersOf(style, colours.accent.rgb()));
    out.close();
    out.close();
}

void writeCallouts(XmlOut &out, Language language)
{
    struct Named
    {
        Tone tone;
        LocalizedText name;
    };
    const Named all[] = {{Tone::Neutral, {u"알림: 보통"_s, u"Notice: plain"_s}}, {Tone::Information, {u"알림: 정보"_s, u"Notice: information"_s}},
                         {Tone::Good, {u"알림: 좋음"_s, u"Notice: good"_s}}, {Tone::Warning, {u"알림: 주의"_s, u"Notice: warning"_s}},
                         {Tone::Bad, {u"알림: 나쁨"_s, u"Notice: bad"_s}}};
    for (const Named &each : all) {
        const QRgb bar = toneColour(each.tone).rgb();
        const QString ground = colourText(toneGround(each.tone).rgb()).mid(1);
        out.open("w:style", {{"w:type", "paragraph"}, {"w:customStyle", true}, {"w:styleId", calloutStyleId(each.tone)}});
        out.empty("w:name", {{"w:val", each.name.in(language)}});
        out.empty("w:basedOn", {{"w:val", styleId(Style::Notice)}});
        out.empty("w:uiPriority", {{"w:val", 11}});
        out.empty("w:qFormat");
        out.open("w:pPr");
        out.open("w:pBdr");
        // Borders in the ground's colour are its air; those of neighbours are alike, so that one box holds them all.
        out.empty("w:top", {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 5}, {"w:color", ground}});
        writeBorder(out, "w:left", 36, 8, bar);
        out.empty("w:bottom", {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 5}, {"w:color", ground}});
        out.empty("w:right", {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 6}, {"w:color", ground}});
        out.close();
        out.empty("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", ground}});
        out.empty("w:ind", {{"w:left", 220}, {"w:right", 160}});
        out.close();
        out.close();
    }
}

void writeCharStyle(XmlOut &out, const char *id, const QString &name, QRgb colour)
{
    out.open("w:style", {{"w:type", "character"}, {"w:customStyle", true}, {"w:styleId", id}});
    out.empty("w:name", {{"w:val", name}});
    out.empty("w:uiPriority", {{"w:val", 12}});
    out.empty("w:qFormat");
    out.open("w:rPr");
    out.empty("w:color", {{"w:val", colourText(colour).mid(1)}});
    out.close();
    out.close();
}

void writeTableStyles(XmlOut &out, Language language)
{
    out.open("w:style", {{"w:type", "table"}, {"w:default", true}, {"w:styleId", "TableNormal"}});
    out.empty("w:name", {{"w:val", "Normal Table"}});
    out.empty("w:uiPriority", {{"w:val", 99}});
    out.empty("w:semiHidden");
    out.empty("w:unhideWhenUsed");
    out.open("w:tblPr");
    out.empty("w:tblInd", {{"w:w", 0}, {"w:type", "dxa"}});
    out.open("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        out.empty(side, {{"w:w", 0}, {"w:type", "dxa"}});
    out.close();
    out.close();
    out.close();

    out.open("w:style", {{"w:type", "table"}, {"w:customStyle", true}, {"w:styleId", tableStyle}});
    out.empty("w:name", {{"w:val", LocalizedText{u"보고서 표"_s, u"Report table"_s}.in(language)}});
    out.empty("w:basedOn", {{"w:val", "TableNormal"}});
    out.empty("w:uiPriority", {{"w:val", 59}});
    out.empty("w:qFormat");
    out.open("w:tblPr");
    out.open("w:tblBorders");
    const QRgb line = printColours().lineStrong.rgb();
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        writeBorder(out, side, 4, 0, line);
    out.close();
    out.open("w:tblCellMar");
    const std::pair<const char *, int> margins[] = {{"w:top", 40}, {"w:left", 100}, {"w:bottom", 40}, {"w:right", 100}};
    for (const auto &[side, width] : margins)
        out.empty(side, {{"w:w", width}, {"w:type", "dxa"}});
    out.close();
    out.close();
    out.close();
}

} // namespace

std::span<const XmlSpace> spaces()
{
    return wordSpaces;
}

QString styleId(Style style)
{
    const WordStyle word = wordStyle(style);
    return QString::fromLatin1(word.id != nullptr ? word.id : "Normal");
}

QString calloutStyleId(Tone tone)
{
    static constexpr const char *ids[] = {"NoticeNeutral", "NoticeInformation", "NoticeGood", "NoticeWarning", "NoticeBad"};
    return QString::fromLatin1(ids[size_t(tone)]);
}

void writeCharLook(XmlOut &out, const CharLook &look, const CharLook *than)
{
    if (than == nullptr ? look.bold : look.bold != than->bold) {
        out.empty("w:b", {{"w:val", look.bold}});
        out.empty("w:bCs", {{"w:val", look.bold}});
    }
    if (than == nullptr ? look.italic : look.italic != than->italic) {
        out.empty("w:i", {{"w:val", look.italic}});
        out.empty("w:iCs", {{"w:val", look.italic}});
    }
    if (than == nullptr || look.colour != than->colour)
        out.empty("w:color", {{"w:val", colourText(look.colour).mid(1)}});
    if (than == nullptr || look.height != than->height) {
        out.empty("w:sz", {{"w:val", look.height / 50}});
        out.empty("w:szCs", {{"w:val", look.height / 50}});
    }
}

QByteArray stylesPart(const Document &document)
{
    const Language language = document.language;
    const PrintColours colours = printColours(document);
    XmlOut out(spaces());
    out.root("w:styles");
    out.open("w:docDefaults");
    out.open("w:rPrDefault");
    out.open("w:rPr");
    writeFamilies(out, language);
    out.empty("w:sz", {{"w:val", 20}});
    out.empty("w:szCs", {{"w:val", 20}});
    out.empty("w:lang", {{"w:val", "en-US"}, {"w:eastAsia", "ko-KR"}, {"w:bidi", "ar-SA"}});
    out.close();
    out.close();
    out.open("w:pPrDefault");
    out.close();
    out.close();
    const int width = twips(textWidth(document.shape));
    for (int style = 0; style < styleCount; ++style)
        writeStyle(out, Style(style), language, width, colours);
    writeCallouts(out, language);
    out.open("w:style", {{"w:type", "character"}, {"w:default", true}, {"w:styleId", "DefaultParagraphFont"}});
    out.empty("w:name", {{"w:val", "Default Paragraph Font"}});
    out.empty("w:uiPriority", {{"w:val", 1}});
    out.empty("w:semiHidden");
    out.empty("w:unhideWhenUsed");
    out.close();
    writeCharStyle(out, softStyle, LocalizedText{u"흐린 글자"_s, u"Soft text"_s}.in(language), colours.textSoft.rgb());
    writeCharStyle(out, strongColourStyle, LocalizedText{u"강조 글자"_s, u"Accent text"_s}.in(language), colours.accent.rgb());
    writeTableStyles(out, language);
    out.open("w:style", {{"w:type", "numbering"}, {"w:default", true}, {"w:styleId", "NoList"}});
    out.empty("w:name", {{"w:val", "No List"}});
    out.empty("w:uiPriority", {{"w:val", 99}});
    out.empty("w:semiHidden");
    out.empty("w:unhideWhenUsed");
    out.close();
    out.close();
    return out.take();
}

QByteArray fontsPart(Language language)
{
    XmlOut out(spaces());
    out.root("w:fonts");
    const auto font = [&out](const QString &name, const QString &alternative, const char *panose, const char *charset) {
        out.open("w:font", {{"w:name", name}});
        if (!alternative.isEmpty())
            out.empty("w:altName", {{"w:val", alternative}});
        out.empty("w:panose1", {{"w:val", panose}});
        out.empty("w:charset", {{"w:val", charset}});
        out.empty("w:family", {{"w:val", "swiss"}});
        out.empty("w:pitch", {{"w:val", "variable"}});
        out.close();
    };
    font(koreanFamily(), u"Malgun Gothic"_s, "020B0503020000020004", "81");
    if (language == Language::English)
        font(latinFamily(language), {}, "020F0502020204030204", "00");
    out.close();
    return out.take();
}

QByteArray settingsPart(Language language)
{
    XmlOut out(spaces());
    out.root("w:settings");
    out.empty("w:zoom", {{"w:percent", 100}});
    out.empty("w:defaultTabStop", {{"w:val", 800}});
    out.empty("w:characterSpacingControl", {{"w:val", "doNotCompress"}});
    out.open("w:compat");
    // The layout of Word 2013 and later; without it the document opens in compatibility mode.
    out.empty("w:compatSetting", {{"w:name", "compatibilityMode"}, {"w:uri", "http://schemas.microsoft.com/office/word"}, {"w:val", 15}});
    out.close();
    out.empty("w:themeFontLang", {{"w:val", language == Language::Korean ? "ko-KR" : "en-US"}, {"w:eastAsia", "ko-KR"}});
    out.empty("w:decimalSymbol", {{"w:val", "."}});
    out.empty("w:listSeparator", {{"w:val", ","}});
    out.close();
    return out.take();
}

} // namespace axw::report::docx
