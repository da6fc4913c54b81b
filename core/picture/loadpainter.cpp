// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/loadpainter.h"

#include "core/picture/timeruler.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

namespace {

constexpr double leastTop = 1.25;
constexpr double mostTop = 3;

/// The first bar that ends after a day.
std::vector<LoadBar>::const_iterator firstFrom(const LoadScene &scene, double day)
{
    return std::lower_bound(scene.bars.begin(), scene.bars.end(), day,
                            [](const LoadBar &bar, double from) { return double(bar.endDay) <= from; });
}

double yOf(const LoadView &view, double share)
{
    return view.area.bottom() - std::min(share, view.top) / view.top * view.area.height();
}

/// Lines from the lower left to the upper right, on the device's own grid so that neighbours meet.
void hatch(QPainter &painter, const QRectF &rect, const QPen &pen, double step)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(pen);
    const double first = std::floor((rect.left() + rect.top()) / step) * step;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += step)
        painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
    painter.restore();
}

void paintBar(QPainter &painter, const LoadBar &bar, const QRectF &rect, const LoadView &view, const GanttStyle &style)
{
    const QColor ink = bar.over ? style.critical : style.accent;
    painter.fillRect(rect, blended(ink, style.surface, 0.55));
    if (bar.over) {
        hatch(painter, rect, QPen(blended(ink, style.surface, 0.95), style.px), style.px * 5);
        painter.setPen(QPen(ink, style.px));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(style.px / 2, style.px / 2, -style.px / 2, 0));
    }
    if (bar.share > view.top && rect.width() > style.px * 6) {
        // Cut off: an arrow says that it goes on.
        const QPointF tip(rect.center().x(), rect.top() + style.px * 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.surface);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(style.px * 4, style.px * 5), tip + QPointF(-style.px * 4, style.px * 5)}));
    }
}

} // namespace

double topShare(const LoadScene &scene, double fromDay, double toDay)
{
    double top = leastTop;
    for (auto bar = firstFrom(scene, fromDay); bar != scene.bars.end() && double(bar->firstDay) < toDay; ++bar)
        top = std::max({top, bar->share * 1.08, bar->before.value_or(0) * 1.08});
    return std::min(top, mostTop);
}

QRectF loadBarRect(const LoadView &view, const LoadBar &bar, double px)
{
    const double left = view.scale.xOfDay(double(bar.firstDay));
    const double right = view.scale.xOfDay(double(bar.endDay));
    const double gap = std::min(px * 2, (right - left) / 6);
    const double top = yOf(view, bar.share);
    return {left + gap, top, std::max(px, right - left - gap * 2), view.area.bottom() - top};
}

int loadBarAt(const LoadScene &scene, const LoadView &view, QPointF point)
{
    if (!view.area.contains(point))
        return -1;
    const double day = view.scale.dayAt(point.x());
    const auto bar = firstFrom(scene, day);
    return bar != scene.bars.end() && double(bar->firstDay) <= day ? int(bar - scene.bars.begin()) : -1;
}

void paintLoad(QPainter &painter, const LoadScene &scene, const LoadView &view, const GanttStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(view.area, Qt::IntersectClip);
    painter.fillRect(view.area, style.surface);
    if (scene.calendar)
        shadeFreeDays(painter, view.area, view.scale, style, *scene.calendar);
    const double until = view.scale.dayAt(view.area.right());
    for (auto bar = firstFrom(scene, view.scale.dayAt(view.area.left())); bar != scene.bars.end() && double(bar->firstDay) < until; ++bar) {
        const QRectF rect = loadBarRect(view, *bar, style.px);
        if (bar->share > 0)
            paintBar(painter, *bar, rect, view, style);
        if (bar->before) {
            QRectF was = rect;
            was.setTop(yOf(view, *bar->before));
            QPen pen(style.textSoft, style.px);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(was.adjusted(style.px / 2, style.px / 2, -style.px / 2, 0));
        }
        if (int(bar - scene.bars.begin()) == view.selected) {
            painter.setPen(QPen(style.text, style.px * 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(rect.left() - style.px, view.area.top() + style.px, rect.width() + style.px * 2, view.area.height() - style.px * 2));
        }
    }
    QPen capacity(style.text, style.px * 1.5);
    capacity.setDashPattern({4, 3});
    painter.setPen(capacity);
    const double y = std::floor(yOf(view, 1)) + 0.5;
    painter.drawLine(QPointF(view.area.left(), y), QPointF(view.area.right(), y));
    painter.restore();
}

} // namespace axw::picture
