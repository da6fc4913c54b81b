// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/report/docxstyles.h"

/// How Word counts headings and lists.
namespace axw::report::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int levels = 3;

struct Level
{
    const char *format;
    QString text;
    Style style;
    int left = 0;    ///< HWPUNIT; 0: the words follow the number behind a space
    int hanging = 0;
};

void writeLevels(XmlOut &out, int number, const Level (&all)[levels])
{
    out.open("w:abstractNum", {{"w:abstractNumId", number}});
    out.empty("w:multiLevelType", {{"w:val", "multilevel"}});
    for (int i = 0; i < levels; ++i) {
        const Level &level = all[i];
        out.open("w:lvl", {{"w:ilvl", i}});
        out.empty("w:start", {{"w:val", 1}});
        out.empty("w:numFmt", {{"w:val", level.format}});
        out.empty("w:pStyle", {{"w:val", styleId(level.style)}});
        out.empty("w:suff", {{"w:val", level.left > 0 ? "tab" : "space"}});
        out.empty("w:lvlText", {{"w:val", level.text}});
        out.empty("w:lvlJc", {{"w:val", "left"}});
        out.open("w:pPr");
        if (level.left > 0) {
            // The tab stop keeps a number that is wider than its room from pushing the words to the next one.
            out.open("w:tabs");
            out.empty("w:tab", {{"w:val", "num"}, {"w:pos", twips(level.left)}});
            out.close();
        }
        out.empty("w:ind", {{"w:left", twips(level.left)}, {"w:hanging", twips(level.hanging)}});
        out.close();
        if (QByteArrayView(level.format) == "bullet") {
            // ○ and ※ are Korean letters: as such they are as wide as a syllable.
            out.open("w:rPr");
            out.empty("w:rFonts", {{"w:hint", "eastAsia"}});
            out.close();
        }
        out.close();
    }
    out.close();
}

} // namespace

QByteArray numberingPart(Language language, Document::Numbering headings, int numberedLists)
{
    const bool korean = language == Language::Korean;
    const Level korHeadings[levels] = {{"upperRoman", u"%1."_s, Style::Outline1}, {"bullet", u"□"_s, Style::Outline2}, {"bullet", u"○"_s, Style::Outline3}};
    const Level letter[levels] = {{"decimal", u"%1."_s, Style::Outline1}, {"ganada", u"%2."_s, Style::Outline2}, {"decimal", u"%3)"_s, Style::Outline3}};
    const Level engHeadings[levels] = {{"decimal", u"%1"_s, Style::Outline1}, {"decimal", u"%1.%2"_s, Style::Outline2}, {"decimal", u"%1.%2.%3"_s, Style::Outline3}};
    XmlOut out(spaces());
    out.root("w:numbering");
    writeLevels(out, 0, !korean ? engHeadings : headings == Document::Numbering::Letter ? letter : korHeadings);
    const auto list = [&](int number, Outline::Style style, Style first, const char *const (&formats)[levels], const QString (&texts)[levels]) {
        Level all[levels];
        for (int i = 0; i < levels; ++i) {
            const ParaLook &look = lookOf(Style(int(first) + i)).para;
            all[i] = {formats[i], style == Outline::Style::Points ? outlineMark(style, language, i, 0) : texts[i], Style(int(first) + i), look.left, -look.first};
        }
        writeLevels(out, number, all);
    };
    list(1, Outline::Style::Points, Style::Point1, {"bullet", "bullet", "bullet"}, {{}, {}, {}});
    if (korean)
        list(2, Outline::Style::Numbers, Style::Number1, {"decimal", "ganada", "decimal"}, {u"%1."_s, u"%2."_s, u"%3)"_s});
    else
        list(2, Outline::Style::Numbers, Style::Number1, {"decimal", "lowerLetter", "lowerRoman"}, {u"%1."_s, u"%2."_s, u"%3."_s});
    const auto number = [&out](int id, int abstract, bool fromOne) {
        out.open("w:num", {{"w:numId", id}});
        out.empty("w:abstractNumId", {{"w:val", abstract}});
        if (fromOne) {
            out.open("w:lvlOverride", {{"w:ilvl", 0}});
            out.empty("w:startOverride", {{"w:val", 1}});
            out.close();
        }
        out.close();
    };
    number(headingNumbers, 0, false);
    number(pointNumbers, 1, false);
    number(firstFreeNumbers, 2, false); // the one that the style names
    for (int i = 1; i < numberedLists; ++i)
        number(firstFreeNumbers + i, 2, true);
    out.close();
    return out.take();
}

} // namespace axw::report::docx
