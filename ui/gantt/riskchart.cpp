// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/riskchart.h"

#include "core/base/formats.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;
using widgets::Tone;

std::vector<RiskChartData::Bar> barsOf(const std::vector<std::pair<QDate, int>> &days, int most)
{
    std::vector<RiskChartData::Bar> bars;
    if (days.empty())
        return bars;
    const qint64 span = days.front().first.daysTo(days.back().first) + 1;
    const qint64 width = (span + most - 1) / most;
    for (QDate from = days.front().first; from <= days.back().first; from = from.addDays(width))
        bars.push_back({from, from.addDays(width - 1), 0});
    for (const auto &[day, count] : days)
        bars[size_t(days.front().first.daysTo(day) / width)].count += count;
    return bars;
}

struct RiskChart::Axes
{
    QRectF plot;
    QDate first;
    double days = 1;
    int most = 1;

    /// The left edge of a day.
    double x(QDate day) const { return plot.left() + double(first.daysTo(day)) / days * plot.width(); }
    double share(double chance) const { return plot.bottom() - chance * plot.height(); }
};

RiskChart::RiskChart(const widgets::Theme &theme, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language)
{
    setObjectName(u"riskChart"_s);
    setAccessibleName(tr("Chances of ending by day"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RiskChart::setData(RiskChartData data)
{
    if (data == m_data)
        return;
    m_data = std::move(data);
    if (!m_data.bars.empty())
        setAccessibleDescription(tr("Between %1 and %2; with a chance of 80% by %3")
                                     .arg(formatDate(m_data.bars.front().from, m_language), formatDate(m_data.bars.back().to, m_language),
                                          formatDate(m_data.likely, m_language)));
    update();
}

QSize RiskChart::sizeHint() const
{
    return {m_theme.px(240.0), m_theme.px(156.0)};
}

void RiskChart::paintEvent(QPaintEvent *)
{
    if (m_data.bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(Size::Small));
    const QFontMetricsF letters(painter.font());
    Axes axes;
    axes.plot = QRectF(rect()).adjusted(1, letters.height() + m_theme.px(10.0), -letters.horizontalAdvance(u"100%"_s) - m_theme.px(4.0),
                                        -letters.height() - m_theme.px(4.0));
    axes.first = m_data.bars.front().from;
    axes.days = double(axes.first.daysTo(m_data.bars.back().to) + 1);
    for (const RiskChartData::Bar &bar : m_data.bars)
        axes.most = std::max(axes.most, bar.count);

    for (const double chance : {0.0, 0.5, 0.8, 1.0}) {
        const double y = axes.share(chance);
        painter.setPen(QPen(m_theme.colour(chance == 0.0 ? Colour::LineStrong : Colour::Line), 1));
        painter.drawLine(QPointF(axes.plot.left(), y), QPointF(axes.plot.right(), y));
        painter.setPen(m_theme.colour(Colour::TextSoft));
        painter.drawText(QRectF(axes.plot.right() + m_theme.px(4.0), y - letters.height() / 2, width() - axes.plot.right(), letters.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, formatPercent(chance, 0));
    }
    paintBars(painter, axes);
    paintCurve(painter, axes);
    paintDates(painter, axes);
}

void RiskChart::paintBars(QPainter &painter, const Axes &axes) const
{
    painter.setPen(QPen(m_theme.colour(Colour::Accent), 1));
    painter.setBrush(m_theme.colour(Colour::AccentSoft));
    for (const RiskChartData::Bar &bar : m_data.bars) {
        if (bar.count == 0)
            continue;
        // The tallest bar leaves the upper third to the curve.
        const double height = double(bar.count) / axes.most * axes.plot.height() * 0.66;
        const double left = axes.x(bar.from);
        const double right = axes.x(bar.to.addDays(1));
        painter.drawRect(QRectF(left + 0.5, axes.plot.bottom() - height, std::max(1.0, right - left - 1), height));
    }
}

void RiskChart::paintCurve(QPainter &painter, const Axes &axes) const
{
    QPainterPath curve(QPointF(axes.plot.left(), axes.plot.bottom()));
    int ended = 0;
    for (const RiskChartData::Bar &bar : m_data.bars) {
        ended += bar.count;
        curve.lineTo(axes.x(bar.to.addDays(1)), axes.share(double(ended) / std::max(1, m_data.samples)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Text), 1.6));
    painter.drawPath(curve);
}

/// The day of 80 % and the promised one as lines with a shape and a word each; the ends of the scale below.
void RiskChart::paintDates(QPainter &painter, const Axes &axes) const
{
    const QFontMetricsF letters(painter.font());
    const auto mark = [&](QDate day, Tone tone, const QString &words, bool dashed) {
        const double x = std::clamp(axes.x(day.addDays(1)), axes.plot.left(), axes.plot.right());
        painter.setPen(QPen(m_theme.tone(tone), 1.4, dashed ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, axes.plot.top() - m_theme.px(4.0)), QPointF(x, axes.plot.bottom()));
        const double width = letters.horizontalAdvance(words);
        const double side = m_theme.px(7.0);
        const double left = std::clamp(x - width / 2, side + 2, std::max(side + 2, this->width() - width));
        widgets::paintToneShape(painter, QRectF(left - side - 2, (letters.height() - side) / 2, side, side), tone, m_theme.tone(tone));
        painter.setPen(m_theme.tone(tone));
        painter.drawText(QPointF(left, letters.ascent()), words);
    };
    mark(m_data.likely, Tone::Warn, tr("80%: %1").arg(formatShortDate(m_data.likely, m_language)), true);

    const double y = axes.plot.bottom() + m_theme.px(2.0) + letters.ascent();
    painter.setPen(m_theme.colour(Colour::TextSoft));
    const QString first = formatShortDate(m_data.bars.front().from, m_language);
    const QString last = formatShortDate(m_data.bars.back().to, m_language);
    painter.drawText(QPointF(axes.plot.left(), y), first);
    painter.drawText(QPointF(axes.plot.right() - letters.horizontalAdvance(last), y), last);
    // The plan's own finish stands on the scale as a small triangle.
    const double x = axes.x(m_data.planned) + axes.plot.width() / axes.days / 2;
    if (x < axes.plot.left() || x > axes.plot.right())
        return;
    const double half = m_theme.px(4.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Text));
    painter.drawPolygon(QPolygonF({{x, axes.plot.bottom()}, {x - half, axes.plot.bottom() + half * 1.6}, {x + half, axes.plot.bottom() + half * 1.6}}));
}

} // namespace axw::gantt
