// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"
#include "core/report/document.h"

#include <QColor>

/// Sizes and colours of a report on paper. A paper unit is a tenth of a point (1/720 inch): fine enough to lay out
/// without hinting, and whole numbers for font sizes.
namespace axw::report {

inline constexpr int unitsPerInch = 720;

inline constexpr double mm(double millimetres)
{
    return millimetres * unitsPerInch / 25.4;
}

inline constexpr double pt(double points)
{
    return points * unitsPerInch / 72.0;
}

/// The colours of the light theme; print knows no dark.
struct PrintColours
{
    QColor text{0x1B, 0x24, 0x30};
    QColor textSoft{0x56, 0x61, 0x72};
    QColor accent{0x1F, 0x5F, 0xBF};
    QColor accentSoft{0xE3, 0xEC, 0xF9};
    QColor line{0xD9, 0xDD, 0xE3};
    QColor lineStrong{0x87, 0x91, 0xA0};
    QColor sunken{0xEE, 0xF0, 0xF3};
    QColor good{0x1E, 0x7B, 0x4A};
    QColor goodSoft{0xE2, 0xF3, 0xE9};
    QColor warn{0x9A, 0x5B, 0x00};
    QColor warnSoft{0xFB, 0xEF, 0xD9};
    QColor bad{0xB3, 0x26, 0x1E};
    QColor badSoft{0xFB, 0xE4, 0xE2};
    QList<QColor> series{{0x1F, 0x5F, 0xBF}, {0xC2, 0x57, 0x00}, {0x1E, 0x7B, 0x4A}, {0x7A, 0x3F, 0xA8}, {0x0B, 0x7A, 0x8A}, {0x8A, 0x6D, 0x00}};
};

const PrintColours &printColours();
/// Those of a document: headings and rules in the colour of its design, darker where white paper would swallow it.
PrintColours printColours(const Document &document);
/// A colour as letters in it can be read on this ground: WCAG 2.2 asks for a contrast of 4.5. Made darker on a light
/// ground and lighter on a dark one until it is so.
QColor readable(const QColor &colour, const QColor &ground);
/// Strong colour of a tone (text, bar) and its soft ground.
QColor toneColour(Tone tone);
QColor toneGround(Tone tone);

/// The family that reports are set in: NanumBarunGothic, whose text is read back exactly from a PDF.
QString printFamily();

picture::ChartLook printChartLook();

} // namespace axw::report
