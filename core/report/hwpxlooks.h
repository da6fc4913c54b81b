// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QColor>

#include <optional>
#include <vector>

/// What paragraphs, characters and cells of an HWPX document look like. HWPX names looks by number and keeps them in
/// lists of the header; a look that is asked for twice has one number. Lengths are HWPUNIT, 1/7200 inch.
namespace axw::report::hwpx {

inline constexpr int fromMm(double millimetres)
{
    return int(millimetres * 7200 / 25.4 + 0.5);
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
    int spacing = 160; ///< percent
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
                   TableCell, Point1, Point2, Point3, Notice };
inline constexpr int styleCount = int(Style::Notice) + 1;

class Looks
{
public:
    explicit Looks(Language language);

    int charLook(const CharLook &look);
    int paraLook(const ParaLook &look);
    /// From 1, as HWPX counts them.
    int fillLook(const FillLook &look);

    int charOf(Style style) const { return m_styles[size_t(style)].chars; }
    int paraOf(Style style) const { return m_styles[size_t(style)].para; }
    const CharLook &charLookOf(Style style) const { return m_chars[size_t(charOf(style))]; }
    const ParaLook &paraLookOf(Style style) const { return m_paras[size_t(paraOf(style))]; }

    /// Contents/header.xml, for so many sections.
    QByteArray header(int sections) const;

private:
    struct Named
    {
        const char16_t *ko;
        const char16_t *en;
        int para = 0;
        int chars = 0;
    };

    void name(Style style, const char16_t *ko, const char16_t *en, const ParaLook &para, const CharLook &chars);

    Language m_language;
    std::vector<CharLook> m_chars;
    std::vector<ParaLook> m_paras;
    std::vector<FillLook> m_fills;
    std::vector<Named> m_styles;
};


} // namespace axw::report::hwpx
