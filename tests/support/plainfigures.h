// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chartshapes.h"
#include "core/picture/figures.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace axw::test {

/// Draws charts from their plain shapes, so that reports are tested without Widgets.
class PlainCanvas final : public picture::Canvas
{
public:
    explicit PlainCanvas(QPaintDevice &device) { m_painter.begin(&device); }

    QPainter &painter() override { return m_painter; }

    void draw(const picture::Chart &chart, const QRectF &where, const picture::ChartLook &look) override
    {
        m_painter.save();
        m_painter.translate(where.topLeft());
        for (const picture::Shape &shape : picture::chartShapes(chart, where.size(), look.letter))
            std::visit([&](const auto &one) { drawShape(one, look); }, shape);
        m_painter.restore();
    }

private:
    static QColor colour(const picture::ShapeColour &wanted, const picture::ChartLook &look)
    {
        using Part = picture::ShapeColour::Part;
        switch (wanted.part) {
        case Part::Text:
            return look.text;
        case Part::TextSoft:
            return look.textSoft;
        case Part::Line:
            return look.line;
        case Part::Surface:
            return look.surface;
        case Part::Series:
            return look.series.at(wanted.series % look.series.size());
        case Part::SeriesSoft:
            return picture::blended(look.series.at(wanted.series % look.series.size()), look.surface, 0.15);
        case Part::Band:
            return picture::blended(look.textSoft, look.surface, 0.2);
        }
        return look.text;
    }

    void drawShape(const picture::PathShape &shape, const picture::ChartLook &look)
    {
        m_painter.setPen(shape.stroke ? QPen(colour(*shape.stroke, look), shape.width, shape.dotted ? Qt::DotLine : shape.dashed ? Qt::DashLine : Qt::SolidLine)
                                      : QPen(Qt::NoPen));
        m_painter.setBrush(shape.fill ? QBrush(colour(*shape.fill, look)) : QBrush(Qt::NoBrush));
        if (shape.closed)
            m_painter.drawPolygon(shape.points.constData(), int(shape.points.size()));
        else
            m_painter.drawPolyline(shape.points.constData(), int(shape.points.size()));
    }

    void drawShape(const picture::DotShape &shape, const picture::ChartLook &look)
    {
        m_painter.setPen(QPen(colour(shape.stroke, look), shape.radius / 2));
        m_painter.setBrush(colour(shape.fill, look));
        m_painter.drawEllipse(shape.centre, shape.radius, shape.radius);
    }

    void drawShape(const picture::WordShape &shape, const picture::ChartLook &look)
    {
        QFont font(look.family);
        font.setPixelSize(qRound(shape.size));
        font.setBold(shape.bold);
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(shape.text);
        const double shift = shape.anchor == picture::WordShape::Anchor::Start    ? 0
                             : shape.anchor == picture::WordShape::Anchor::Middle ? width / 2
                                                                                  : width;
        m_painter.setFont(font);
        m_painter.setPen(colour(shape.colour, look));
        m_painter.drawText(shape.at + QPointF(-shift, shape.size * 0.35), shape.text);
    }

    QPainter m_painter;
};

class PlainFigures final : public picture::Figures
{
public:
    std::unique_ptr<picture::Canvas> canvas(QPaintDevice &device) const override { return std::make_unique<PlainCanvas>(device); }
};

} // namespace axw::test
