// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QPointF>
#include <QSizeF>

/// A chart as a list of plain shapes, for writers that make their own vectors (SVG in HTML). Colours are named by
/// their part, so that a reader in the dark gets others.
namespace axw::picture {

struct ShapeColour
{
    enum class Part { Text, TextSoft, Line, Surface, Series, SeriesSoft, Band };

    Part part = Part::Text;
    /// Which of the series, for Series and SeriesSoft.
    int series = 0;

    bool operator==(const ShapeColour &) const = default;
};

struct PathShape
{
    QList<QPointF> points;
    bool closed = false;
    bool dashed = false;
    double width = 1;
    std::optional<ShapeColour> stroke;
    std::optional<ShapeColour> fill;
    bool dotted = false;
};

struct DotShape
{
    QPointF centre;
    double radius = 3;
    ShapeColour stroke;
    ShapeColour fill;
};

struct WordShape
{
    enum class Anchor { Start, Middle, End };

    /// The middle of the letters' height.
    QPointF at;
    Anchor anchor = Anchor::Start;
    QString text;
    double size = 11;
    bool bold = false;
    ShapeColour colour;
};

using Shape = std::variant<PathShape, DotShape, WordShape>;

/// The shapes of a chart in an area of this size with letters of this size, from back to front.
QList<Shape> chartShapes(const Chart &chart, const QSizeF &size, double letter);

} // namespace axw::picture
