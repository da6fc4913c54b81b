// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

#include <algorithm>

namespace axw::picture {

/// The part of a bar with round corners that lies left of `right`: a shape rather than a clip, which SVG does not keep.
inline QPainterPath leftPart(const QRectF &bar, double radius, double right)
{
    QPainterPath path;
    if (right >= bar.right()) {
        path.addRoundedRect(bar, radius, radius);
        return path;
    }
    const double width = std::max(0.0, right - bar.left());
    const double corner = std::min(radius, width);
    path.moveTo(bar.left() + width, bar.top());
    path.lineTo(bar.left() + width, bar.bottom());
    path.lineTo(bar.left() + corner, bar.bottom());
    path.quadTo(bar.left(), bar.bottom(), bar.left(), bar.bottom() - corner);
    path.lineTo(bar.left(), bar.top() + corner);
    path.quadTo(bar.left(), bar.top(), bar.left() + corner, bar.top());
    path.closeSubpath();
    return path;
}

} // namespace axw::picture
