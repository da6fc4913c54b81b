// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officelooks.h"

#include "core/report/printstyle.h"

#include <algorithm>
#include <vector>

namespace axw::report::office {

namespace {

std::vector<StyleLook> allLooks()
{
    using Look = ParaLook::Align;
    const PrintColours &colours = printColours();
    const QRgb text = colours.text.rgb();
    const QRgb softText = colours.textSoft.rgb();
    const QRgb accent = colours.accent.rgb();
    std::vector<StyleLook> looks;
    const auto add = [&looks](Style style, const char16_t *ko, const char16_t *en, const ParaLook &para, const CharLook &chars) {
        Q_ASSERT(int(style) == int(looks.size()));
        looks.push_back({ko, en, para, chars});
    };
    add(Style::Normal, u"바탕글", u"Normal", {}, {1000, false, false, text});
    add(Style::Body, u"본문", u"Body", {.align = Look::Left, .after = 300, .spacing = 165}, {1000, false, false, text});
    static constexpr int heights[] = {1400, 1160, 1040};
    static constexpr int spaces[] = {1800, 1300, 900};
    static constexpr const char16_t *ko[outlineLevels] = {u"개요 1", u"개요 2", u"개요 3", u"개요 4", u"개요 5", u"개요 6", u"개요 7", u"개요 8", u"개요 9", u"개요 10"};
    static constexpr const char16_t *en[outlineLevels] = {u"Outline 1", u"Outline 2", u"Outline 3", u"Outline 4", u"Outline 5", u"Outline 6", u"Outline 7", u"Outline 8", u"Outline 9", u"Outline 10"};
    for (int level = 0; level < outlineLevels; ++level) {
        const int at = std::min(level, 2);
        add(Style(int(Style::Outline1) + level), ko[level], en[level],
            {.align = Look::Left, .before = spaces[at], .after = 400, .spacing = 140, .outline = level, .keepWithNext = true},
            {heights[at], true, false, level == 0 ? accent : text});
    }
    add(Style::PageNumber, u"쪽 번호", u"Page Number", {.align = Look::Centre}, {900, false, false, softText});
    add(Style::PageHead, u"머리말", u"Header", {.spacing = 130}, {850, false, false, softText});
    add(Style::FootNote, u"각주", u"Footnote", {.left = 1310, .first = -1310, .spacing = 130}, {900, false, false, text});
    add(Style::ContentsTitle, u"차례 제목", u"TOC Heading", {.align = Look::Left, .before = 1200, .after = 300}, {1400, true, false, accent});
    add(Style::Contents1, u"차례 1", u"TOC 1", {.align = Look::Left, .after = 200, .spacing = 140}, {1000, true, false, text});
    add(Style::Contents2, u"차례 2", u"TOC 2", {.align = Look::Left, .left = 1200, .after = 100, .spacing = 140}, {1000, false, false, text});
    add(Style::Contents3, u"차례 3", u"TOC 3", {.align = Look::Left, .left = 2400, .after = 100, .spacing = 140}, {950, false, false, softText});
    add(Style::Caption, u"캡션", u"Caption", {.align = Look::Left, .before = 700, .after = 150, .spacing = 140, .keepWithNext = true}, {950, true, false, text});
    add(Style::Title, u"제목", u"Title", {.align = Look::Left, .before = 600, .after = 400, .spacing = 140}, {2200, true, false, accent});
    add(Style::Subtitle, u"부제목", u"Subtitle", {.align = Look::Left, .after = 800, .spacing = 140}, {1300, false, false, softText});
    add(Style::TableHead, u"표 머리", u"Table head", {.align = Look::Centre, .spacing = 130}, {900, true, false, text});
    add(Style::TableCell, u"표 내용", u"Table cell", {.align = Look::Left, .spacing = 130}, {900, false, false, text});
    add(Style::Point1, u"개조식 1", u"Point 1", {.align = Look::Left, .left = 1600, .first = -1300, .after = 150}, {1000, false, false, text});
    add(Style::Point2, u"개조식 2", u"Point 2", {.align = Look::Left, .left = 2900, .first = -1100, .after = 120}, {1000, false, false, text});
    add(Style::Point3, u"개조식 3", u"Point 3", {.align = Look::Left, .left = 4200, .first = -1300, .after = 100}, {900, false, false, softText});
    add(Style::Notice, u"알림", u"Notice", {.align = Look::Left, .spacing = 140}, {950, false, false, text});
    add(Style::Number1, u"번호 1", u"Number 1", {.align = Look::Left, .left = 1800, .first = -1500, .after = 150}, {1000, false, false, text});
    add(Style::Number2, u"번호 2", u"Number 2", {.align = Look::Left, .left = 3300, .first = -1500, .after = 120}, {1000, false, false, text});
    add(Style::Number3, u"번호 3", u"Number 3", {.align = Look::Left, .left = 4800, .first = -1500, .after = 100}, {900, false, false, softText});
    add(Style::Choice, u"답 칸", u"Answer", {.align = Look::Left, .left = 2000, .first = -1300, .after = 150}, {1000, false, false, text});
    add(Style::Unit, u"단위", u"Unit", {.align = Look::Right, .spacing = 130, .keepWithNext = true}, {850, false, false, softText});
    return looks;
}

} // namespace

const StyleLook &lookOf(Style style)
{
    static const std::vector<StyleLook> looks = allLooks();
    return looks[size_t(style)];
}

CharLook lettersOf(Style style, QRgb accent)
{
    CharLook letters = lookOf(style).chars;
    if (style == Style::Title || style == Style::Outline1 || style == Style::ContentsTitle)
        letters.colour = accent;
    return letters;
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

QString colourText(QRgb colour)
{
    return QColor::fromRgb(colour).name().toUpper();
}

} // namespace axw::report::office
