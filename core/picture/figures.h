// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QRectF>

#include <memory>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QPainter;
QT_END_NAMESPACE

namespace axw::picture {

/// The one painter of a device. Charts are drawn with it, because a second painter on a device in use fails.
class Canvas
{
public:
    virtual ~Canvas() = default;

    /// Inactive when the device refused it.
    virtual QPainter &painter() = 0;
    /// Draws a chart into a rectangle of the painter's present coordinates.
    virtual void draw(const Chart &chart, const QRectF &where, const ChartLook &look) = 0;
};

/// Draws charts on any device. The plotting library needs Widgets, so the interface lives here and the
/// implementation in ui/widgets; app wires them. For the interface's thread only.
class Figures
{
public:
    virtual ~Figures() = default;

    virtual std::unique_ptr<Canvas> canvas(QPaintDevice &device) const = 0;
};

} // namespace axw::picture
