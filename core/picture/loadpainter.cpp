// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/loadpainter.h"

#include "core/base/formats.h"
#include "core/picture/timeruler.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double leastTop = 1.25;
constexpr double mostTop = 10;
constexpr double legendHeight = 17; ///< pixels of the design
constexpr double leastPlot = 46;    ///< below that there is no room for a legend

/// The first bar that ends after a day.
std::vector<LoadBar>::const_iterator firstFrom(const LoadScene &scene, double day)
{
    return std::lower_bound(scene.bars.begin(), scene.bars.end(), day,
                            [](const LoadBar &bar, double from) { return double(bar.endDay) <= from; });
}

double yOf(const QRectF &plot, double top, double share)
{
    return plot.bottom() - std::min(share, top) / top * plot.height();
}

double highest(const LoadBar &bar)
{
    return bar.over ? std::max(bar.share, bar.peak) : bar.share;
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

class Histogram
{
public:
    Histogram(QPainter &painter, const LoadScene &scene, const LoadView &view, const GanttStyle &style)
        : m_painter(painter), m_scene(scene), m_view(view), m_style(style), m_plot(view.plot(style.px)), m_metrics(style.small, painter.device())
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setClipRect(m_view.area, Qt::IntersectClip);
        m_painter.fillRect(m_view.area, m_style.surface);
        m_painter.setFont(m_style.small);
        if (m_scene.calendar)
            shadeFreeDays(m_painter, m_plot, m_view.scale, m_style, *m_scene.calendar);
        gridLines();
        const auto begin = firstFrom(m_scene, m_view.scale.dayAt(m_plot.left()));
        const double until = m_view.scale.dayAt(m_plot.right());
        auto end = begin;
        for (; end != m_scene.bars.end() && double(end->firstDay) < until; ++end)
            paintBar(*end, int(end - m_scene.bars.begin()) == m_view.selected);
        capacityLine();
        cutValues(begin, end);
        scaleWords();
        if (m_plot.top() > m_view.area.top() && begin != end)
            legend(*begin, std::any_of(begin, end, [](const LoadBar &bar) { return bar.over; }),
                   std::any_of(begin, end, [](const LoadBar &bar) { return bar.before.has_value(); }));
        m_painter.restore();
    }

private:
    double px(double length) const { return length * m_style.px; }
    double y(double share) const { return yOf(m_plot, m_view.top, share); }
    double crisp(double value) const { return std::floor(value) + 0.5; }

    double step() const { return m_view.top <= 1.6 ? 0.5 : m_view.top <= 4.5 ? 1 : 2; }

    /// What the scale says: none, the capacity, and further steps.
    std::vector<double> scaleShares() const
    {
        std::vector<double> shares;
        for (double share = 0; share <= m_view.top; share += step()) {
            if (share > 1 && shares.back() < 1)
                shares.push_back(1);
            shares.push_back(share);
        }
        return shares;
    }

    void gridLines()
    {
        m_painter.setPen(QPen(m_style.line, hairline(m_style)));
        for (double share = step(); share <= m_view.top; share += step())
            m_painter.drawLine(QPointF(m_plot.left(), crisp(y(share))), QPointF(m_plot.right(), crisp(y(share))));
    }

    void fillOver(const QRectF &rect)
    {
        m_painter.fillRect(rect, blended(m_style.critical, m_style.surface, 0.4));
        hatch(m_painter, rect, QPen(blended(m_style.critical, m_style.surface, 0.95), m_style.px), px(4));
        m_painter.setPen(QPen(m_style.critical, m_style.px));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(px(0.5), px(0.5), -px(0.5), 0));
    }

    /// What it was.
    void outline(const QRectF &rect)
    {
        QPen pen(m_style.textSoft, m_style.px);
        pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(px(0.5), px(0.5), -px(0.5), 0));
    }

    void paintBar(const LoadBar &bar, bool selected)
    {
        const QRectF rect = loadBarRect(m_view, bar, m_style.px);
        if (bar.share > 0) {
            QRectF within = rect;
            within.setTop(y(std::min(1.0, bar.share)));
            m_painter.fillRect(within, blended(m_style.accent, m_style.surface, 0.55));
        }
        if (bar.share > 1)
            fillOver({rect.left(), rect.top(), rect.width(), y(1) - rect.top()});
        if (bar.over && bar.share <= 1 && bar.peak <= 1)
            freeDayMark(rect);
        else if (bar.over && bar.peak > bar.share)
            paintPeak(bar, rect);
        if (bar.before) {
            QRectF was = rect;
            was.setTop(y(*bar.before));
            outline(was);
        }
        if (selected) {
            m_painter.setPen(QPen(m_style.text, px(1.5)));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(QRectF(rect.left() - m_style.px, m_plot.top() + m_style.px, rect.width() + px(2), m_plot.height() - px(2)));
        }
    }

    /// The worst day above the mean: a stalk up to the capacity, what is above it, and a stroke across.
    void paintPeak(const LoadBar &bar, const QRectF &rect)
    {
        const double wide = std::min(rect.width(), std::max(px(3), rect.width() * 0.4));
        const double left = rect.center().x() - wide / 2;
        const double top = y(bar.peak);
        const double foot = y(std::max(1.0, bar.share));
        m_painter.setPen(QPen(m_style.critical, m_style.px));
        if (bar.share < 1)
            m_painter.drawLine(QPointF(rect.center().x(), y(bar.share)), QPointF(rect.center().x(), foot));
        fillOver({left, top, wide, std::max(m_style.px, foot - top)});
        m_painter.setPen(QPen(m_style.critical, px(2), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(QPointF(rect.left(), top + m_style.px), QPointF(rect.right(), top + m_style.px));
    }

    /// Something is asked for on a day on which nobody works: there is no share to tell.
    void freeDayMark(const QRectF &rect)
    {
        const double wide = std::min(rect.width(), std::max(px(3), rect.width() * 0.4));
        fillOver({rect.center().x() - wide / 2, y(1), wide, m_plot.bottom() - y(1)});
    }

    void capacityLine()
    {
        QPen pen(m_style.text, px(1.5));
        pen.setDashPattern({4, 3});
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(m_plot.left(), crisp(y(1))), QPointF(m_plot.right(), crisp(y(1))));
    }

    /// Words on ground of their own, so that they can be read before bars.
    void words(const QRectF &room, const QString &text, const QColor &ink)
    {
        m_painter.fillRect(room, m_style.surface);
        m_painter.setPen(ink);
        m_painter.drawText(room, Qt::AlignCenter, text);
    }

    /// The highest first; one that would stand on another's words keeps silent.
    void cutValues(std::vector<LoadBar>::const_iterator begin, std::vector<LoadBar>::const_iterator end)
    {
        std::vector<const LoadBar *> cut;
        for (auto bar = begin; bar != end; ++bar) {
            if (highest(*bar) > m_view.top)
                cut.push_back(&*bar);
        }
        std::stable_sort(cut.begin(), cut.end(), [](const LoadBar *one, const LoadBar *other) { return highest(*one) > highest(*other); });
        std::vector<QRectF> said;
        for (const LoadBar *bar : cut) {
            const QRectF rect = loadBarRect(m_view, *bar, m_style.px);
            const QString text = u"↑ "_s + formatPercent(highest(*bar), 0);
            const double wide = m_metrics.horizontalAdvance(text) + px(6);
            QRectF room(rect.center().x() - wide / 2, m_plot.top() + px(3), wide, m_metrics.height());
            room.moveLeft(std::clamp(room.left(), m_plot.left() + px(2), std::max(m_plot.left() + px(2), m_plot.right() - wide - px(2))));
            if (std::any_of(said.begin(), said.end(), [&room](const QRectF &other) { return other.intersects(room); }))
                continue;
            said.push_back(room);
            words(room, text, m_style.critical);
        }
    }

    void scaleWords()
    {
        const bool ko = m_scene.language == Language::Korean;
        double below = m_plot.bottom();
        for (const double share : scaleShares()) {
            if (share < 1 && y(share) - y(1) < m_metrics.height())
                continue; // the name of the capacity stands there
            QString text = formatPercent(share, 0);
            if (share == 1)
                text = (ko ? u"%1 가용"_s : u"%1 capacity"_s).arg(text);
            const double wide = m_metrics.horizontalAdvance(text) + px(6);
            const double high = m_metrics.height();
            const double top = std::clamp(y(share) - high - px(1), m_plot.top(), std::max(m_plot.top(), m_plot.bottom() - high));
            if (share > 1 && top + high > below)
                continue; // pushed into the plot it would stand over the last one
            below = top;
            words({m_plot.left() + px(2), top, wide, high}, text, share == 1 ? m_style.text : m_style.textSoft);
        }
    }

    void legend(const LoadBar &like, bool over, bool before)
    {
        const bool ko = m_scene.language == Language::Korean;
        const bool days = like.isOfDays();
        const bool weeks = like.endDay - like.firstDay <= 7;
        enum Sign { Mean, Over, Peak, Before };
        std::vector<std::pair<Sign, QString>> items{{Mean, !days ? (ko ? u"배정"_s : u"Asked for"_s)
                                                           : weeks ? (ko ? u"주 평균"_s : u"Mean of the week"_s)
                                                                   : (ko ? u"월 평균"_s : u"Mean of the month"_s)}};
        if (over) {
            items.emplace_back(Over, ko ? u"초과"_s : u"Too much"_s);
            if (days)
                items.emplace_back(Peak, ko ? u"가장 바쁜 날"_s : u"Busiest day"_s);
        }
        if (before)
            items.emplace_back(Before, ko ? u"조정 전"_s : u"Before"_s);
        double wide = 0;
        for (const auto &[sign, text] : items)
            wide += px(26) + m_metrics.horizontalAdvance(text);
        double x = m_view.area.right() - wide;
        if (x < m_view.area.left())
            return;
        const double middle = (m_view.area.top() + m_plot.top()) / 2;
        for (const auto &[sign, text] : items) {
            const QRectF box(x, middle - px(5), px(10), px(10));
            if (sign == Mean)
                m_painter.fillRect(box, blended(m_style.accent, m_style.surface, 0.55));
            else if (sign == Over)
                fillOver(box);
            else if (sign == Peak)
                peakSign(box);
            else
                outline(box);
            const double width = m_metrics.horizontalAdvance(text) + px(2);
            m_painter.setPen(m_style.textSoft);
            m_painter.drawText(QRectF(box.right() + px(4), m_view.area.top(), width, m_plot.top() - m_view.area.top()), Qt::AlignLeft | Qt::AlignVCenter, text);
            x += px(26) + m_metrics.horizontalAdvance(text);
        }
    }

    void peakSign(const QRectF &box)
    {
        fillOver(box.adjusted(px(3), 0, -px(3), 0));
        m_painter.setPen(QPen(m_style.critical, px(2), Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(box.topLeft() + QPointF(0, m_style.px), box.topRight() + QPointF(0, m_style.px));
    }

    QPainter &m_painter;
    const LoadScene &m_scene;
    const LoadView &m_view;
    const GanttStyle &m_style;
    const QRectF m_plot;
    const QFontMetricsF m_metrics;
};

} // namespace

QRectF LoadView::plot(double px) const
{
    const double legend = area.height() >= (legendHeight + leastPlot) * px ? legendHeight * px : 0;
    return area.adjusted(0, legend, 0, 0);
}

double topShare(const LoadScene &scene, double fromDay, double toDay)
{
    double top = leastTop;
    for (auto bar = firstFrom(scene, fromDay); bar != scene.bars.end() && double(bar->firstDay) < toDay; ++bar)
        top = std::max({top, highest(*bar) * 1.08, bar->before.value_or(0) * 1.08});
    return std::min(top, mostTop);
}

QRectF loadBarRect(const LoadView &view, const LoadBar &bar, double px)
{
    const QRectF plot = view.plot(px);
    const double left = view.scale.xOfDay(double(bar.firstDay));
    const double right = view.scale.xOfDay(double(bar.endDay));
    const double gap = std::min(px * 2, (right - left) / 6);
    const double top = yOf(plot, view.top, bar.share);
    return {left + gap, top, std::max(px, right - left - gap * 2), plot.bottom() - top};
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
    Histogram(painter, scene, view, style).paint();
}

} // namespace axw::picture
