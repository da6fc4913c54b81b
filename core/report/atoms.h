// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/textbox.h"

#include <QImage>
#include <QRectF>

#include <algorithm>
#include <memory>
#include <vector>

/// Laid-out pieces that a page break does not divide, in reading order. Positions are paper units from the piece's
/// top left corner.
namespace axw::report {

struct TextInk
{
    std::shared_ptr<const TextBox> text;
    int firstLine = 0;
    int lines = 0;
    QPointF at;
};

struct FillInk
{
    QRectF area;
    QColor colour;
    double radius = 0;
};

struct LineInk
{
    QPointF from;
    QPointF to;
    QColor colour;
    double width = 5;
    bool dotted = false;
};

struct ImageInk
{
    QRectF area;
    QImage image;
};

struct ChartInk
{
    QRectF area;
    picture::Chart chart;
};

/// Plans as they are painted on the screen.
struct PlanInk
{
    QRectF area;
    picture::PlanDrawing plan;
};

/// The outline of a box.
struct FrameInk
{
    QRectF area;
    QColor colour;
    double width = 7;
};

using Ink = std::variant<TextInk, FillInk, LineInk, ImageInk, ChartInk, PlanInk, FrameInk>;

struct Atom
{
    double height = 0;
    double before = 0;         ///< space above, dropped at the top of a page
    bool keepWithNext = false; ///< no page break behind it
    bool pageBefore = false;
    int heading = -1;          ///< which heading of the document stands here
    std::vector<Ink> inks;
    /// The head of the table this belongs to, drawn again when it comes to stand at the top of a page.
    std::shared_ptr<const std::vector<Atom>> repeat;
};

using Atoms = std::vector<Atom>;

double heightOf(const Atoms &atoms);

inline std::shared_ptr<const TextBox> box(const Runs &runs, const TextStyle &style, double width)
{
    return std::make_shared<TextBox>(runs, style, std::max(width, style.size));
}

/// All its lines.
inline TextInk ink(const std::shared_ptr<const TextBox> &text, double x, double y)
{
    return {text, 0, text->lineCount(), {x, y}};
}

} // namespace axw::report
