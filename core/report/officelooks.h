// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>

#include <optional>

/// What paragraphs, characters and cells of an office document (HWPX, DOCX) look like, in one unit: HWPUNIT, 1/7200 inch.
namespace axw::report::office {

inline constexpr int fromMm(double millimetres)
{
    return int(millimetres * 7200 / 25.4 + 0.5);
}

inline constexpr int pageWidth = 59528; ///< A4
inline constexpr int pageHeight = 84186;
inline constexpr int sideMargin = fromMm(20);

/// The room between the margins.
inline constexpr int textWidth(Document::Shape shape)
{
    return (shape == Document::Shape::Across ? pageHeight : pageWidth) - 2 * sideMargin;
}

struct CharLook
{
    int height = 1000; ///< 1/100 pt
    bool bold = false;
    bool italic = false;
    QRgb colour = 0xFF000000;

    bool operator==(const CharLook &) const = default;
};

struct ParaLook
{
    enum class Align { Justify, Left, Centre, Right };

    Align align = Align::Justify;
    int left = 0;
    int first = 0; ///< of the first line, from `left`; negative hangs it out
    int before = 0;
    int after = 0;
    int spacing = 160; ///< percent of the letters' height
    int outline = -1;  ///< level of the outline, 0 the highest; -1: none
    bool keepWithNext = false;
    bool breakBefore = false;

    bool operator==(const ParaLook &) const = default;
};

struct FillLook
{
    bool lines = false;   ///< all around
    bool strong = false;  ///< thicker at top and bottom
    std::optional<QRgb> ground{};
    std::optional<QRgb> bar{}; ///< a thick line at the left

    bool operator==(const FillLook &) const = default;
};

/// The named styles, which a person finds in the list of styles and changes all at once.
enum class Style { Normal, Body, Outline1, Outline2, Outline3, Outline4, Outline5, Outline6, Outline7, Outline8, Outline9, Outline10,
                   PageNumber, PageHead, FootNote, ContentsTitle, Contents1, Contents2, Contents3, Caption, Title, Subtitle, TableHead,
                   TableCell, Point1, Point2, Point3, Notice, Number1, Number2, Number3, Choice, Unit };
inline constexpr int styleCount = int(Style::Unit) + 1;
inline constexpr int outlineLevels = 10;

struct StyleLook
{
    const char16_t *ko;
    const char16_t *en;
    ParaLook para;
    CharLook chars;
};

const StyleLook &lookOf(Style style);
/// Its letters in a document whose headings and titles are in `accent`.
CharLook lettersOf(Style style, QRgb accent);

ParaLook::Align alignOf(Align align);
/// #1F5FBF
QString colourText(QRgb colour);

} // namespace axw::report::office
