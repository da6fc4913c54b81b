// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxlooks.h"

#include "core/report/hwpxxml.h"
#include "core/report/printstyle.h"

#include <algorithm>

namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const languages[] = {"HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"};
const char *const lowerLanguages[] = {"hangul", "latin", "hanja", "japanese", "other", "symbol", "user"};
constexpr int levels = 10;

QString colourText(QRgb colour)
{
    return QColor::fromRgb(colour).name().toUpper();
}

template<class Look>
int numberOf(std::vector<Look> &looks, const Look &look)
{
    const auto known = std::find(looks.begin(), looks.end(), look);
    if (known != looks.end())
        return int(known - looks.begin());
    looks.push_back(look);
    return int(looks.size()) - 1;
}

void writeFonts(XmlOut &out)
{
    // Faces that every Korean office has: the one of screens and headings, and the one of Hangul's own documents.
    const char16_t *const faces[] = {u"함초롬돋움", u"함초롬바탕"};
    out.open("hh:fontfaces", {{"itemCnt", int(std::size(languages))}});
    for (const char *language : languages) {
        out.open("hh:fontface", {{"lang", language}, {"fontCnt", int(std::size(faces))}});
        int number = 0;
        for (const char16_t *face : faces) {
            out.open("hh:font", {{"id", number++}, {"face", QString::fromUtf16(face)}, {"type", "TTF"}, {"isEmbedded", false}});
            out.empty("hh:typeInfo", {{"familyType", "FCAT_GOTHIC"}, {"weight", 6}, {"proportion", 4}, {"contrast", 0}, {"strokeVariation", 1},
                                      {"armStyle", true}, {"letterform", true}, {"midline", true}, {"xHeight", true}});
            out.close();
        }
        out.close();
    }
    out.close();
}

void writeBorder(XmlOut &out, const char *side, bool line, const char *width, QRgb colour)
{
    out.empty(side, {{"type", line ? "SOLID" : "NONE"}, {"width", width}, {"color", colourText(colour)}});
}

void writeFill(XmlOut &out, int number, const FillLook &look)
{
    const QRgb line = printColours().lineStrong.rgb();
    out.open("hh:borderFill", {{"id", number}, {"threeD", false}, {"shadow", false}, {"centerLine", "NONE"}, {"breakCellSeparateLine", false}});
    out.empty("hh:slash", {{"type", "NONE"}, {"Crooked", false}, {"isCounter", false}});
    out.empty("hh:backSlash", {{"type", "NONE"}, {"Crooked", false}, {"isCounter", false}});
    writeBorder(out, "hh:leftBorder", look.lines || look.bar, look.bar ? "1.0 mm" : "0.12 mm", look.bar.value_or(line));
    writeBorder(out, "hh:rightBorder", look.lines, "0.12 mm", line);
    writeBorder(out, "hh:topBorder", look.lines, look.strong ? "0.4 mm" : "0.12 mm", line);
    writeBorder(out, "hh:bottomBorder", look.lines, look.strong ? "0.4 mm" : "0.12 mm", line);
    out.empty("hh:diagonal", {{"type", "SOLID"}, {"width", "0.1 mm"}, {"color", "#000000"}});
    if (look.ground) {
        out.open("hc:fillBrush");
        out.empty("hc:winBrush", {{"faceColor", colourText(*look.ground)}, {"hatchColor", "#999999"}, {"alpha", 0}});
        out.close();
    }
    out.close();
}

void writeChars(XmlOut &out, int number, const CharLook &look)
{
    out.open("hh:charPr", {{"id", number}, {"height", look.height}, {"textColor", colourText(look.colour)}, {"shadeColor", "none"},
                           {"useFontSpace", false}, {"useKerning", false}, {"symMark", "NONE"}, {"borderFillIDRef", 1}});
    const auto all = [&](const char *name, const char *value) {
        out.empty(name, {{lowerLanguages[0], value}, {lowerLanguages[1], value}, {lowerLanguages[2], value}, {lowerLanguages[3], value},
                         {lowerLanguages[4], value}, {lowerLanguages[5], value}, {lowerLanguages[6], value}});
    };
    all("hh:fontRef", "0");
    all("hh:ratio", "100");
    all("hh:spacing", "0");
    all("hh:relSz", "100");
    all("hh:offset", "0");
    if (look.italic)
        out.empty("hh:italic");
    if (look.bold)
        out.empty("hh:bold");
    out.empty("hh:underline", {{"type", "NONE"}, {"shape", "SOLID"}, {"color", "#000000"}});
    out.empty("hh:strikeout", {{"shape", "NONE"}, {"color", "#000000"}});
    out.empty("hh:outline", {{"type", "NONE"}});
    out.empty("hh:shadow", {{"type", "NONE"}, {"color", "#C0C0C0"}, {"offsetX", 10}, {"offsetY", 10}});
    out.close();
}

void writePara(XmlOut &out, int number, const ParaLook &look)
{
    static constexpr const char *aligns[] = {"JUSTIFY", "LEFT", "CENTER", "RIGHT"};
    out.open("hh:paraPr", {{"id", number}, {"tabPrIDRef", 0}, {"condense", 0}, {"fontLineHeight", false}, {"snapToGrid", true},
                           {"suppressLineNumbers", false}, {"checked", false}});
    out.empty("hh:align", {{"horizontal", aligns[size_t(look.align)]}, {"vertical", "BASELINE"}});
    const bool outline = look.outline >= 0;
    out.empty("hh:heading", {{"type", outline ? "OUTLINE" : "NONE"}, {"idRef", 0}, {"level", outline ? look.outline : 0}});
    // Korean is broken between words, as offices want it.
    out.empty("hh:breakSetting", {{"breakLatinWord", "KEEP_WORD"}, {"breakNonLatinWord", "KEEP_WORD"}, {"widowOrphan", true},
                                  {"keepWithNext", look.keepWithNext}, {"keepLines", false}, {"pageBreakBefore", look.breakBefore}, {"lineWrap", "BREAK"}});
    out.empty("hh:autoSpacing", {{"eAsianEng", false}, {"eAsianNum", false}});
    out.open("hh:margin");
    const std::pair<const char *, int> margins[] = {{"hc:intent", look.first}, {"hc:left", look.left}, {"hc:right", 0}, {"hc:prev", look.before}, {"hc:next", look.after}};
    for (const auto &[name, value] : margins)
        out.empty(name, {{"value", value}, {"unit", "HWPUNIT"}});
    out.close();
    out.empty("hh:lineSpacing", {{"type", "PERCENT"}, {"value", look.spacing}, {"unit", "HWPUNIT"}});
    out.empty("hh:border", {{"borderFillIDRef", 1}, {"offsetLeft", 0}, {"offsetRight", 0}, {"offsetTop", 0}, {"offsetBottom", 0}, {"connect", false}, {"ignoreMargin", false}});
    out.close();
}

/// The numbers of headings: Ⅰ. □ ○ in Korean, 1 1.1 1.1.1 in English. The program that opens the document counts them.
void writeNumbering(XmlOut &out, Language language)
{
    static constexpr const char16_t *korean[levels] = {u"^1.", u"□", u"○", u"-", u"※", u"", u"", u"", u"", u""};
    static constexpr const char16_t *english[levels] = {u"^1", u"^1.^2", u"^1.^2.^3", u"^1.^2.^3.^4", u"", u"", u"", u"", u"", u""};
    out.open("hh:numberings", {{"itemCnt", 1}});
    out.open("hh:numbering", {{"id", 1}, {"start", 0}});
    for (int level = 0; level < levels; ++level) {
        const bool roman = language == Language::Korean && level == 0;
        out.open("hh:paraHead", {{"start", 1}, {"level", level + 1}, {"align", "LEFT"}, {"useInstWidth", true}, {"autoIndent", true},
                                 {"widthAdjust", 0}, {"textOffsetType", "PERCENT"}, {"textOffset", 50}, {"numFormat", roman ? "ROMAN_CAPITAL" : "DIGIT"},
                                 {"charPrIDRef", u"4294967295"_s}, {"checkable", false}});
        out.text(QString::fromUtf16(language == Language::Korean ? korean[level] : english[level]));
        out.close();
    }
    out.close();
    out.close();
}

} // namespace

Looks::Looks(Language language) : m_language(language)
{
    using Align = ParaLook::Align;
    const PrintColours &colours = printColours();
    const QRgb text = colours.text.rgb();
    const QRgb softText = colours.textSoft.rgb();
    const QRgb accent = colours.accent.rgb();
    fillLook({}); // 1: nothing, which characters and paragraphs refer to
    name(Style::Normal, u"바탕글", u"Normal", {}, {1000, false, false, text});
    name(Style::Body, u"본문", u"Body", {.after = 300, .spacing = 165}, {1000, false, false, text});
    const int heights[] = {1400, 1160, 1040};
    const int spaces[] = {1800, 1300, 900};
    for (int level = 0; level < levels; ++level) {
        const auto at = size_t(std::min(level, 2));
        static constexpr const char16_t *ko[levels] = {u"개요 1", u"개요 2", u"개요 3", u"개요 4", u"개요 5", u"개요 6", u"개요 7", u"개요 8", u"개요 9", u"개요 10"};
        static constexpr const char16_t *en[levels] = {u"Outline 1", u"Outline 2", u"Outline 3", u"Outline 4", u"Outline 5", u"Outline 6", u"Outline 7", u"Outline 8", u"Outline 9", u"Outline 10"};
        name(Style(int(Style::Outline1) + level), ko[level], en[level],
             {.align = Align::Left, .before = spaces[at], .after = 400, .spacing = 140, .outline = level, .keepWithNext = true},
             {heights[at], true, false, level == 0 ? accent : text});
    }
    name(Style::PageNumber, u"쪽 번호", u"Page Number", {.align = Align::Centre}, {900, false, false, softText});
    name(Style::PageHead, u"머리말", u"Header", {.spacing = 130}, {850, false, false, softText});
    name(Style::FootNote, u"각주", u"Footnote", {.left = 1310, .first = -1310, .spacing = 130}, {900, false, false, text});
    name(Style::ContentsTitle, u"차례 제목", u"TOC Heading", {.align = Align::Left, .before = 1200, .after = 300}, {1400, true, false, accent});
    name(Style::Contents1, u"차례 1", u"TOC 1", {.align = Align::Left, .after = 200, .spacing = 140}, {1000, true, false, text});
    name(Style::Contents2, u"차례 2", u"TOC 2", {.align = Align::Left, .left = 1200, .after = 100, .spacing = 140}, {1000, false, false, text});
    name(Style::Contents3, u"차례 3", u"TOC 3", {.align = Align::Left, .left = 2400, .after = 100, .spacing = 140}, {950, false, false, softText});
    name(Style::Caption, u"캡션", u"Caption", {.align = Align::Left, .before = 700, .after = 150, .spacing = 140, .keepWithNext = true}, {950, true, false, text});
    name(Style::Title, u"제목", u"Title", {.align = Align::Left, .before = 600, .after = 400, .spacing = 140}, {2200, true, false, accent});
    name(Style::Subtitle, u"부제목", u"Subtitle", {.align = Align::Left, .after = 800, .spacing = 140}, {1300, false, false, softText});
    name(Style::TableHead, u"표 머리", u"Table head", {.align = Align::Centre, .spacing = 130}, {900, true, false, text});
    name(Style::TableCell, u"표 내용", u"Table cell", {.align = Align::Left, .spacing = 130}, {900, false, false, text});
    name(Style::Point1, u"개조식 1", u"Point 1", {.left = 1600, .first = -1300, .after = 150}, {1000, false, false, text});
    name(Style::Point2, u"개조식 2", u"Point 2", {.left = 2900, .first = -1100, .after = 120}, {1000, false, false, text});
    name(Style::Point3, u"개조식 3", u"Point 3", {.left = 4200, .first = -1300, .after = 100}, {900, false, false, softText});
    name(Style::Notice, u"알림", u"Notice", {.align = Align::Left, .spacing = 140}, {950, false, false, text});
}

void Looks::name(Style style, const char16_t *ko, const char16_t *en, const ParaLook &para, const CharLook &chars)
{
    Q_ASSERT(int(style) == int(m_styles.size()));
    m_styles.push_back({ko, en, paraLook(para), charLook(chars)});
}

int Looks::charLook(const CharLook &look)
{
    return numberOf(m_chars, look);
}

int Looks::paraLook(const ParaLook &look)
{
    return numberOf(m_paras, look);
}

int Looks::fillLook(const FillLook &look)
{
    return numberOf(m_fills, look) + 1;
}

QByteArray Looks::header(int sections) const
{
    XmlOut out;
    out.root("hh:head", {{"version", "1.5"}, {"secCnt", sections}});
    out.empty("hh:beginNum", {{"page", 1}, {"footnote", 1}, {"endnote", 1}, {"pic", 1}, {"tbl", 1}, {"equation", 1}});
    out.open("hh:refList");
    writeFonts(out);
    out.open("hh:borderFills", {{"itemCnt", int(m_fills.size())}});
    for (size_t i = 0; i < m_fills.size(); ++i)
        writeFill(out, int(i) + 1, m_fills[i]);
    out.close();
    out.open("hh:charProperties", {{"itemCnt", int(m_chars.size())}});
    for (size_t i = 0; i < m_chars.size(); ++i)
        writeChars(out, int(i), m_chars[i]);
    out.close();
    out.open("hh:tabProperties", {{"itemCnt", 1}});
    out.empty("hh:tabPr", {{"id", 0}, {"autoTabLeft", false}, {"autoTabRight", false}});
    out.close();
    writeNumbering(out, m_language);
    out.open("hh:paraProperties", {{"itemCnt", int(m_paras.size())}});
    for (size_t i = 0; i < m_paras.size(); ++i)
        writePara(out, int(i), m_paras[i]);
    out.close();
    out.open("hh:styles", {{"itemCnt", int(m_styles.size())}});
    for (size_t i = 0; i < m_styles.size(); ++i) {
        const Named &style = m_styles[i];
        const auto kind = Style(int(i));
        const bool heading = kind >= Style::Outline1 && kind <= Style::Outline10;
        out.empty("hh:style", {{"id", int(i)}, {"type", "PARA"}, {"name", QString::fromUtf16(style.ko)}, {"engName", QString::fromUtf16(style.en)},
                               {"paraPrIDRef", style.para}, {"charPrIDRef", style.chars}, {"nextStyleIDRef", heading ? int(Style::Body) : int(i)},
                               {"langID", m_language == Language::Korean ? 1042 : 1033}, {"lockForm", false}});
    }
    out.close();
    out.close();
    out.open("hh:compatibleDocument", {{"targetProgram", "HWP201X"}});
    out.empty("hh:layoutCompatibility");
    out.close();
    out.open("hh:docOption");
    out.empty("hh:linkinfo", {{"path", ""}, {"pageInherit", false}, {"footnoteInherit", false}});
    out.close();
    out.empty("hh:trackchageConfig", {{"flags", 56}});
    out.close();
    return out.take();
}

} // namespace axw::report::hwpx
