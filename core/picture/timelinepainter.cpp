// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timelinepainter.h"

#include "core/picture/barshape.h"
#include "core/picture/ganttlinks.h"
#include "core/picture/timeruler.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

double crisp(double value)
{
    return std::floor(value) + 0.5;
}

class Timeline
{
public:
    Timeline(QPainter &painter, const TimelineScene &scene, const GanttView &view, const GanttStyle &style)
        : m_painter(painter), m_scene(scene), m_view(view), m_style(style),
          m_first(std::max(0, int(std::floor(view.scrollY / view.rowHeight)))),
          m_last(std::min(int(scene.rows.size()) - 1, int(std::floor((view.scrollY + view.body().height()) / view.rowHeight))))
    {
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(m_view.area, m_style.surface);
        m_painter.setClipRect(m_view.body(), Qt::IntersectClip);
        shadeFreeDays(m_painter, m_view.body(), m_view.scale, m_style, *m_scene.calendar);
        rowLines();
        m_scene.crossing.eachCrossing(m_first, m_last, [this](int link) { paintLink(m_scene.links[size_t(link)]); });
        for (int row = m_first; row <= m_last; ++row)
            paintRow(row);
        if (m_scene.today)
            paintTimeLine(m_painter, m_view.body(), x(*m_scene.today), m_style);
        linkInHand();
        m_painter.restore();
        m_painter.save();
        m_painter.setClipRect(m_view.area, Qt::IntersectClip);
        const QRectF header(m_view.area.left(), m_view.area.top(), m_view.area.width(), m_view.headerHeight);
        paintTimeHeader(m_painter, header, m_view.scale, m_view.language, m_style, *m_scene.calendar);
        if (m_scene.today)
            paintTimeFlag(m_painter, header, x(*m_scene.today), m_view.language == Language::Korean ? u"오늘"_s : u"Today"_s, m_style);
        m_painter.restore();
    }

private:
    double px(double length) const { return length * m_style.px; }
    double x(schedule::Moment moment) const { return m_view.scale.xOf(moment, *m_scene.calendar); }

    QColor ink(TimelineTone tone) const
    {
        switch (tone) {
        case TimelineTone::OnTrack:
        case TimelineTone::AtRisk:
            return m_style.accent;
        case TimelineTone::Late:
            return m_style.critical;
        case TimelineTone::Finished:
            return m_style.textSoft;
        }
        Q_UNREACHABLE();
    }

    void rowLines()
    {
        const QRectF body = m_view.body();
        for (int row = m_first; row <= m_last; ++row) {
            const QRectF band(body.left(), m_view.rowTop(row), body.width(), m_view.rowHeight);
            if (row == m_view.selectedRow && !m_style.paper)
                m_painter.fillRect(band, blended(m_style.accentSoft, m_style.surface, 0.7));
            else if (m_scene.rows[size_t(row)].heading)
                m_painter.fillRect(band, m_style.weekend);
            m_painter.setPen(QPen(m_style.line, hairline(m_style)));
            const double y = crisp(band.bottom() - 1);
            m_painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
        }
    }

    void paintRow(int number)
    {
        const TimelineRow &row = m_scene.rows[size_t(number)];
        if (!row.planned)
            return;
        const QRectF bar = timelineBarOf(m_scene, m_view, m_style, number);
        double left = bar.left();
        double right = bar.right() + px(200);
        for (const auto &moment : {row.due, row.before ? std::optional(row.before->first) : row.due, row.before ? std::optional(row.before->second) : row.due}) {
            if (moment) {
                left = std::min(left, x(*moment) - px(8));
                right = std::max(right, x(*moment) + px(8));
            }
        }
        if (right < m_view.area.left() || left > m_view.area.right())
            return;
        if (row.before) {
            const double from = x(row.before->first);
            m_painter.fillRect(QRectF(from, bar.bottom() + px(1), std::max(px(1), x(row.before->second) - from), px(3)), m_style.baseline);
        }
        paintBar(row, bar);
        if (row.due)
            paintDue(x(*row.due), bar);
        for (const TimelineMark &mark : row.marks)
            paintMark(mark, bar);
        if (!row.note.isEmpty()) {
            m_painter.setFont(m_style.small);
            m_painter.setPen(row.tone == TimelineTone::Late ? m_style.critical : m_style.textSoft);
            double at = bar.right() + px(number == m_view.hoveredRow ? 18 : 8);
            if (row.due && x(*row.due) > bar.right() && x(*row.due) < at + px(40))
                at = x(*row.due) + px(10);
            const QRectF room(at, bar.center().y() - px(8), px(300), px(16));
            QRectF words;
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, row.note, &words);
            m_painter.fillRect(words, number == m_view.selectedRow && !m_style.paper ? blended(m_style.accentSoft, m_style.surface, 0.7) : m_style.surface);
            m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, row.note); // over what links cross it
        }
    }

    void paintBar(const TimelineRow &row, const QRectF &bar)
    {
        const QColor colour = ink(row.tone);
        const bool late = row.tone == TimelineTone::Late;
        const double edge = late ? px(2) : px(1);
        const double radius = std::min(px(3), bar.width() / 2);
        const QRectF inner = bar.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(blended(colour, m_style.surface, 0.28));
        m_painter.drawRoundedRect(inner, radius, radius);
        if (row.done > 0) {
            m_painter.setBrush(colour);
            m_painter.drawPath(leftPart(inner, radius, bar.left() + bar.width() * std::min(1.0, row.done)));
        }
        QPen pen(colour, edge);
        if (row.tone == TimelineTone::AtRisk) {
            pen = QPen(colour, px(1.5));
            pen.setDashPattern({3, 2});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(inner, radius, radius);
    }

    /// The promised day: a bracket that the bar should not pass.
    void paintDue(double at, const QRectF &bar)
    {
        m_painter.setPen(QPen(m_style.text, px(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        const double top = bar.top() - px(3);
        const double bottom = bar.bottom() + px(4);
        m_painter.drawPolyline(QPolygonF({QPointF(at - px(4), top), QPointF(at, top), QPointF(at, bottom), QPointF(at - px(4), bottom)}));
    }

    void paintMark(const TimelineMark &mark, const QRectF &bar)
    {
        const double reach = px(mark.gate ? 6 : 4.5);
        const QPointF middle(x(mark.at), bar.center().y());
        if (middle.x() < m_view.area.left() - reach || middle.x() > m_view.area.right() + reach)
            return;
        m_painter.setPen(QPen(m_style.surface, px(1)));
        m_painter.setBrush(mark.done ? m_style.accent : m_style.text);
        m_painter.drawPolygon(QPolygonF({middle - QPointF(0, reach), middle + QPointF(reach, 0), middle + QPointF(0, reach), middle - QPointF(reach, 0)}));
        if (mark.gate) {
            m_painter.setPen(QPen(m_style.surface, px(1.5)));
            m_painter.drawLine(middle - QPointF(reach * 0.5, 0), middle + QPointF(reach * 0.5, 0));
        }
    }

    void paintLink(const TimelineLink &link)
    {
        if (std::max(link.from, link.to) < m_first || std::min(link.from, link.to) > m_last)
            return;
        if (!m_scene.rows[size_t(link.from)].planned || !m_scene.rows[size_t(link.to)].planned)
            return;
        const LinkEnd from{timelineBarOf(m_scene, m_view, m_style, link.from), false};
        const LinkEnd to{timelineBarOf(m_scene, m_view, m_style, link.to), false};
        const QPolygonF path = linkPath(from, to, link.to > link.from, schedule::LinkType::FinishToStart, m_view.rowHeight, m_style.px);
        const QColor colour = link.broken ? m_style.critical : m_style.lineStrong;
        QPen pen(colour, px(link.broken ? 1.8 : 1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (link.broken)
            pen.setDashPattern({4, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(path);
        const QPointF tip = path.last();
        const QPointF back = path.at(path.size() - 2);
        const double size = px(4);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        if (back.x() == tip.x()) {
            const double up = tip.y() > back.y() ? -size * 1.3 : size * 1.3;
            m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(size * 0.8, up), tip + QPointF(-size * 0.8, up)}));
        } else {
            const double aside = tip.x() > back.x() ? -size * 1.3 : size * 1.3;
            m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(aside, size * 0.8), tip + QPointF(aside, -size * 0.8)}));
        }
    }

    void linkInHand()
    {
        const int row = m_view.hoveredRow;
        if (m_style.paper || row < m_first || row > m_last || !m_scene.rows[size_t(row)].planned)
            return;
        const QPointF dot = timelineDotOf(m_scene, m_view, m_style, row);
        if (m_view.linkEnd) {
            QPen pen(m_style.accent, px(1.5));
            pen.setDashPattern({4, 3});
            m_painter.setPen(pen);
            m_painter.drawLine(dot, *m_view.linkEnd);
        }
        m_painter.setPen(QPen(m_style.accent, px(1.5)));
        m_painter.setBrush(m_style.surface);
        m_painter.drawEllipse(dot, px(3.5), px(3.5));
    }

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const GanttView &m_view;
    const GanttStyle &m_style;
    int m_first;
    int m_last;
};

} // namespace

void TimelineScene::indexLinks()
{
    std::vector<RowSpan> spans;
    spans.reserve(links.size());
    for (size_t i = 0; i < links.size(); ++i)
        spans.push_back({std::min(links[i].from, links[i].to), std::max(links[i].from, links[i].to), int(i)});
    crossing = LinkIndex(int(rows.size()), spans);
}

QRectF timelineBarOf(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, int row)
{
    const TimelineRow &one = scene.rows[size_t(row)];
    const double left = view.scale.xOf(one.start, *scene.calendar);
    const double width = std::max(style.px * 4, view.scale.xOf(one.finish, *scene.calendar) - left);
    const double height = std::min(style.px * 14, view.rowHeight * 0.5);
    return {left, view.rowTop(row) + (view.rowHeight - height) / 2 - style.px * 1.5, width, height};
}

QPointF timelineDotOf(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, int row)
{
    const QRectF bar = timelineBarOf(scene, view, style, row);
    return {bar.right() + style.px * 9, bar.center().y()};
}

TimelineHit timelineHit(const TimelineScene &scene, const GanttView &view, const GanttStyle &style, QPointF point)
{
    TimelineHit hit;
    const int row = view.rowAt(point.y());
    if (!view.body().contains(point) || row < 0 || row >= int(scene.rows.size()))
        return hit;
    hit.row = row;
    const TimelineRow &one = scene.rows[size_t(row)];
    if (!one.planned)
        return hit;
    const QRectF bar = timelineBarOf(scene, view, style, row);
    const QPointF dot = timelineDotOf(scene, view, style, row);
    hit.onDot = std::hypot(point.x() - dot.x(), point.y() - dot.y()) <= style.px * 6;
    if (hit.onDot || std::abs(point.y() - bar.center().y()) > bar.height() / 2 + style.px * 4)
        return hit;
    hit.onBar = point.x() >= bar.left() && point.x() <= bar.right();
    double nearest = style.px * 7;
    for (size_t mark = 0; mark < one.marks.size(); ++mark) {
        const double away = std::abs(view.scale.xOf(one.marks[mark].at, *scene.calendar) - point.x());
        if (away <= nearest) {
            nearest = away;
            hit.mark = int(mark);
        }
    }
    return hit;
}

void paintTimeline(QPainter &painter, const TimelineScene &scene, const GanttView &view, const GanttStyle &style)
{
    Q_ASSERT(scene.calendar != nullptr);
    Timeline(painter, scene, view, style).paint();
}

} // namespace axw::picture
