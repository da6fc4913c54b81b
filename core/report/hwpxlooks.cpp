// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxlooks.h"

#include "core/report/printstyle.h"

#include <algorithm>

namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

const char *const languages[] = {"HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"};
const char *const lowerLanguages[] = {"hangul", "latin", "hanja", "japanese", "other", "symbol", "user"};

constexpr XmlSpace hwpxSpaces[] = {
    {"ha", "http://www.hancom.co.kr/hwpml/2011/app"},
    {"hp", "http://www.hancom.co.kr/hwpml/2011/paragraph"},
    {"hp10", "http://www.hancom.co.kr/hwpml/2016/paragraph"},
    {"hs", "http://www.hancom.co.kr/hwpml/2011/section"},
    {"hc", "http://www.hancom.co.kr/hwpml/2011/core"},
    {"hh", "http://www.hancom.co.kr/hwpml/2011/head"},
    {"hhs", "http://www.hancom.co.kr/hwpml/2011/history"},
    {"hm", "http://www.hancom.co.kr/hwpml/2011/master-page"},
    {"hpf", "http://www.hancom.co.kr/schema/2011/hpf"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"opf", "http://www.idpf.org/2007/opf/"},
    {"ooxmlchart", "http://www.hancom.co.kr/hwpml/2016/ooxmlchart"},
    {"epub", "http://www.idpf.org/2007/ops"},
    {"config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
};

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

/// The numbers of headings: Ⅰ. □ ○ or 1. 가. 1) in Korean, 1 1.1 1.1.1 in English. The program that opens the document
/// counts them.
void writeNumbering(XmlOut &out, Language language, Document::Numbering numbering)
{
    using Words = const char16_t *const (&)[outlineLevels];
    static constexpr const char16_t *outline[outlineLevels] = {u"^1.", u"□", u"○", u"-", u"※", u"", u"", u"", u"", u""};
    static constexpr const char16_t *letter[outlineLevels] = {u"^1.", u"^2.", u"^3)", u"^4)", u"(^5)", u"(^6)", u"", u"", u"", u""};
    static constexpr const char16_t *english[outlineLevels] = {u"^1", u"^1.^2", u"^1.^2.^3", u"^1.^2.^3.^4", u"", u"", u"", u"", u"", u""};
    const bool isLetter = language == Language::Korean && numbering == Document::Numbering::Letter;
    Words words = language == Language::English ? english : isLetter ? letter : outline;
    out.open("hh:numberings", {{"itemCnt", 1}});
    out.open("hh:numbering", {{"id", 1}, {"start", 0}});
    for (int level = 0; level < outlineLevels; ++level) {
        const bool roman = language == Language::Korean && !isLetter && level == 0;
        const bool syllable = isLetter && level % 2 == 1;
        out.open("hh:paraHead", {{"start", 1}, {"level", level + 1}, {"align", "LEFT"}, {"useInstWidth", true}, {"autoIndent", true},
                                 {"widthAdjust", 0}, {"textOffsetType", "PERCENT"}, {"textOffset", 50},
                                 {"numFormat", roman ? "ROMAN_CAPITAL" : syllable ? "HANGUL_SYLLABLE" : "DIGIT"},
                                 {"charPrIDRef", u"4294967295"_s}, {"checkable", false}});
        out.text(QString::fromUtf16(words[level]));
        out.close();
    }
    out.close();
    out.close();
}

} // namespace

std::span<const XmlSpace> spaces()
{
    return hwpxSpaces;
}

Looks::Looks(const Document &document)
    : m_language(document.language), m_headings(document.numbering), m_accent(printColours(document).accent.rgb())
{
    fillLook({}); // 1: nothing, which characters and paragraphs refer to
    for (int style = 0; style < styleCount; ++style) {
        m_styles.push_back({paraLook(lookOf(Style(style)).para), charLook(lettersOf(Style(style), m_accent))});
    }
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
    XmlOut out(spaces());
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
    writeNumbering(out, m_language, m_headings);
    out.open("hh:paraProperties", {{"itemCnt", int(m_paras.size())}});
    for (size_t i = 0; i < m_paras.size(); ++i)
        writePara(out, int(i), m_paras[i]);
    out.close();
    out.open("hh:styles", {{"itemCnt", int(m_styles.size())}});
    for (size_t i = 0; i < m_styles.size(); ++i) {
        const auto kind = Style(int(i));
        const StyleLook &style = lookOf(kind);
        const bool heading = kind >= Style::Outline1 && kind <= Style::Outline10;
        out.empty("hh:style", {{"id", int(i)}, {"type", "PARA"}, {"name", QString::fromUtf16(style.ko)}, {"engName", QString::fromUtf16(style.en)},
                               {"paraPrIDRef", m_styles[i].para}, {"charPrIDRef", m_styles[i].chars}, {"nextStyleIDRef", heading ? int(Style::Body) : int(i)},
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
