// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/timelinepainter.h"

#include "core/picture/barshape.h"
#include "core/picture/timeruler.h"

#include <QFontMetricsF>
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
        : m_painter(painter), m_scene(scene), m_view(view), m_style(style), m_metrics(style.small, painter.device()),
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
        rowGrounds();
        rowLines();
        m_scene.crossing.eachCrossing(m_first, m_last, [this](int link) { paintLink(m_scene.links[size_t(link)]); });
        // Words and marks stand before the line of today, bars behind it.
        for (int row = m_first; row <= m_last; ++row)
            paintBarOf(row);
        if (m_scene.today)
            paintTimeLine(m_painter, m_view.body(), x(*m_scene.today), m_style);
        m_painter.setFont(m_style.small);
        for (int row = m_first; row <= m_last; ++row)
            paintMarksOf(row);
        linkInHand();
        m_painter.restore();
        m_painter.save();
        m_painter.setClipRect(m_view.area, Qt::IntersectClip);
        const QRectF header(m_view.area.left(), m_view.area.top(), m_view.area.width(), m_view.headerHeight);
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintTimeHeader(m_painter, header, m_view.scale, m_view.language, m_style, *m_scene.calendar, m_scene.today);
        m_painter.restore();
    }

    /// One sign of the legend: a bar, or what stands on or beside one.
    enum class Sign { OnTrack, AtRisk, Late, Finished, Before, Expected, Due, Mark, Gate, Link };

    void paintSign(Sign sign, const QRectF &bar)
    {
        TimelineRow row;
        row.done = 0.4;
        const double y = bar.center().y();
        switch (sign) {
        case Sign::OnTrack:
        case Sign::AtRisk:
        case Sign::Late:
            row.tone = sign == Sign::OnTrack ? TimelineTone::OnTrack : sign == Sign::AtRisk ? TimelineTone::AtRisk : TimelineTone::Late;
            return paintBar(row, bar);
        case Sign::Finished:
            row.tone = TimelineTone::Finished;
            row.done = 1;
            return paintBar(row, bar);
        case Sign::Before:
            return m_painter.fillRect(QRectF(bar.left(), y - px(1.5), bar.width(), px(3)), m_style.baseline);
        case Sign::Expected:
            m_painter.setPen(QPen(m_style.accent, px(2), Qt::DotLine));
            return m_painter.drawLine(QPointF(bar.left(), y), QPointF(bar.right(), y));
        case Sign::Due:
            return paintDue(bar.center().x() + px(2), bar);
        case Sign::Mark:
        case Sign::Gate:
            return paintDiamond(bar.center(), sign == Sign::Gate, false);
        case Sign::Link:
            return paintArrow({bar.center().x(), bar.bottom()}, {{bar.left(), bar.top()}, {bar.center().x(), bar.top()}}, false);
        }
        Q_UNREACHABLE();
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

    QColor groundOf(int row) const
    {
        if (row == m_view.selectedRow && !m_style.paper)
            return blended(m_style.accentSoft, m_style.surface, 0.7);
        return m_scene.rows[size_t(row)].heading ? m_style.weekend : m_style.surface;
    }

    void rowGrounds()
    {
        const QRectF body = m_view.body();
        for (int row = m_first; row <= m_last; ++row) {
            if (const QColor ground = groundOf(row); ground != m_style.surface)
                m_painter.fillRect(QRectF(body.left(), m_view.rowTop(row), body.width(), m_view.rowHeight), ground);
        }
    }

    void rowLines()
    {
        const QRectF body = m_view.body();
        m_painter.setPen(QPen(m_style.line, hairline(m_style)));
        for (int row = m_first; row <= m_last; ++row)
            m_painter.drawLine(QPointF(body.left(), lineBelow(row)), QPointF(body.right(), lineBelow(row)));
    }

    double lineBelow(int row) const { return crisp(m_view.rowTop(row) + m_view.rowHeight - 1); }

    /// The bar when there is one and anything of the row may be in sight.
    std::optional<QRectF> seenBar(int number) const
    {
        const TimelineRow &row = m_scene.rows[size_t(number)];
        if (!row.planned)
            return std::nullopt;
        const QRectF bar = timelineBarOf(m_scene, m_view, m_style, number);
        double left = bar.left() - px(8);
        double right = bar.right() + px(200);
        const auto reach = [&](schedule::Moment moment) {
            left = std::min(left, x(moment) - px(8));
            right = std::max(right, x(moment) + px(8));
        };
        if (row.due)
            reach(*row.due);
        if (row.expected)
            reach(*row.expected);
        if (row.before) {
            reach(row.before->first);
            reach(row.before->second);
        }
        return right < m_view.area.left() || left > m_view.area.right() ? std::nullopt : std::optional(bar);
    }

    void paintBarOf(int number)
    {
        const auto bar = seenBar(number);
        if (!bar)
            return;
        const TimelineRow &row = m_scene.rows[size_t(number)];
        if (row.before) {
            const double from = x(row.before->first);
            m_painter.fillRect(QRectF(from, bar->bottom() + px(1), std::max(px(1), x(row.before->second) - from), px(3)), m_style.baseline);
        }
        if (row.expected) {
            m_painter.setPen(QPen(ink(row.tone), px(2), Qt::DotLine));
            m_painter.drawLine(QPointF(bar->right(), bar->center().y()), QPointF(x(*row.expected), bar->center().y()));
        }
        paintBar(row, *bar);
    }

    void paintMarksOf(int number)
    {
        const auto bar = seenBar(number);
        if (!bar)
            return;
        const TimelineRow &row = m_scene.rows[size_t(number)];
        if (row.due)
            paintDue(x(*row.due), *bar);
        for (const TimelineMark &mark : row.marks)
            paintMark(mark, *bar);
        if (!row.note.isEmpty())
            paintNote(row, *bar, number);
    }

    /// Behind all other marks of the row, on a ground of its own: links may pass behind it.
    void paintNote(const TimelineRow &row, const QRectF &bar, int number)
    {
        double at = bar.right() + px(number == m_view.hoveredRow ? 18 : 9);
        if (row.expected)
            at = std::max(at, x(*row.expected) + px(6));
        const double width = m_metrics.horizontalAdvance(row.note);
        if (row.due && x(*row.due) > bar.right() - px(4) && x(*row.due) - px(6) < at + width)
            at = std::max(at, x(*row.due) + px(6));
        const QRectF words(at, bar.center().y() - px(8), width, px(16));
        m_painter.fillRect(words.adjusted(-px(2), px(1), px(2), -px(1)), groundOf(number));
        m_painter.setPen(row.tone == TimelineTone::Late ? m_style.critical : m_style.textSoft);
        m_painter.drawText(words.adjusted(0, 0, px(2), 0), Qt::AlignLeft | Qt::AlignVCenter, row.note);
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
        const QPointF middle(x(mark.at), bar.center().y());
        if (middle.x() > m_view.area.left() - px(6) && middle.x() < m_view.area.right() + px(6))
            paintDiamond(middle, mark.gate, mark.done);
    }

    /// With a rim of the ground's colour, so that it stands out of the bar: filled twice, which is quicker than a line.
    void paintDiamond(QPointF middle, bool gate, bool done)
    {
        const double reach = px(gate ? 6 : 4.5);
        const auto diamond = [&](double size) {
            const QPointF corners[] = {middle - QPointF(0, size), middle + QPointF(size, 0), middle + QPointF(0, size), middle - QPointF(size, 0)};
            m_painter.drawConvexPolygon(corners, 4);
        };
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.surface);
        diamond(reach + px(1.2));
        m_painter.setBrush(done ? m_style.accent : m_style.text);
        diamond(reach);
        if (gate)
            m_painter.fillRect(QRectF(middle.x() - reach * 0.5, middle.y() - px(0.75), reach, px(1.5)), m_style.surface);
    }

    void paintLink(const TimelineLink &link)
    {
        if (std::max(link.from, link.to) < m_first || std::min(link.from, link.to) > m_last)
            return;
        if (!m_scene.rows[size_t(link.from)].planned || !m_scene.rows[size_t(link.to)].planned)
            return;
        const bool down = link.to > link.from;
        const QRectF from = timelineBarOf(m_scene, m_view, m_style, link.from);
        const QRectF to = timelineBarOf(m_scene, m_view, m_style, link.to);
        // Out of the end of a bar, along the line between two rows, where no words and no brackets stand, past the marks of
        // the rows between, and onto the beginning of the other, or onto the diamond that stands there.
        const double along = lineBelow(down ? link.from : link.from - 1);
        QPointF tip(to.left(), to.center().y());
        for (const TimelineMark &mark : m_scene.rows[size_t(link.to)].marks) {
            if (std::abs(x(mark.at) - to.left()) < px(7))
                tip.setX(std::min(tip.x(), x(mark.at) - px(mark.gate ? 7 : 5.5)));
        }
        const double turn = freeColumn(std::min(link.from, link.to) + 1, std::max(link.from, link.to) - 1, tip.x() - px(9));
        paintArrow(tip, {{from.right(), from.center().y()}, {from.right(), along}, {turn, along}, {turn, tip.y()}}, link.broken);
    }

    /// Where a line may go down through rows without going through a mark: at a place, or somewhat before it.
    double freeColumn(int first, int last, double wanted) const
    {
        const auto isTaken = [&](double at) {
            for (int number = std::max(first, m_first); number <= std::min(last, m_last); ++number) {
                const TimelineRow &row = m_scene.rows[size_t(number)];
                if (row.planned && std::any_of(row.marks.begin(), row.marks.end(), [&](const TimelineMark &mark) { return std::abs(x(mark.at) - at) < px(8); }))
                    return true;
            }
            return false;
        };
        for (int step = 0; step < 6; ++step) {
            if (const double at = wanted - step * px(6); !isTaken(at))
                return at;
        }
        return wanted;
    }

    /// Over the corners of a way, then straight to a tip.
    void paintArrow(QPointF tip, QPolygonF way, bool broken)
    {
        const QColor colour = broken ? m_style.critical : m_style.textSoft;
        QPen pen(colour, px(broken ? 1.8 : 1.2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (broken)
            pen.setDashPattern({4, 2});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        const double size = px(4);
        const QPointF before = way.last();
        const bool upright = qFuzzyCompare(before.x(), tip.x());
        const double back = (upright ? tip.y() > before.y() : tip.x() > before.x()) ? -size * 1.3 : size * 1.3;
        const double wing = size * 0.8;
        way << tip;
        m_painter.drawPolyline(way);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(upright ? QPolygonF({tip, tip + QPointF(wing, back), tip + QPointF(-wing, back)})
                                      : QPolygonF({tip, tip + QPointF(back, wing), tip + QPointF(back, -wing)}));
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
    const QFontMetricsF m_metrics;
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

void paintTimelineLegend(QPainter &painter, const QRectF &room, Language language, const QString &before, const GanttStyle &style)
{
    using Sign = Timeline::Sign;
    const bool ko = language == Language::Korean;
    const std::pair<Sign, QString> items[] = {
        {Sign::OnTrack, ko ? u"정상"_s : u"On track"_s},
        {Sign::AtRisk, ko ? u"주의"_s : u"At risk"_s},
        {Sign::Late, ko ? u"지연"_s : u"Late"_s},
        {Sign::Finished, ko ? u"완료"_s : u"Finished"_s},
        {Sign::Before, !before.isEmpty() ? before : ko ? u"기준계획"_s : u"Baseline"_s},
        {Sign::Due, ko ? u"약속한 날"_s : u"Promised day"_s},
        {Sign::Expected, ko ? u"남은 작업을 오늘 뒤로 옮기면"_s : u"With unfinished work moved behind today"_s},
        {Sign::Mark, ko ? u"이정표"_s : u"Milestone"_s},
        {Sign::Gate, ko ? u"단계검토"_s : u"Stage gate"_s},
        {Sign::Link, ko ? u"선행 PoC 완료 후"_s : u"After another PoC ends"_s},
    };
    const TimelineScene none;
    GanttView view;
    view.area = room;
    view.rowHeight = room.height();
    const QFontMetricsF metrics(style.small, painter.device());
    const double signWidth = style.px * 22;
    const double signHeight = std::min(style.px * 10, room.height() * 0.7);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double x = room.left();
    for (const auto &[sign, words] : items) {
        const double width = metrics.horizontalAdvance(words);
        if (x + signWidth + style.px * 5 + width > room.right())
            break;
        Timeline(painter, none, view, style).paintSign(sign, {x, room.center().y() - signHeight / 2, signWidth, signHeight});
        painter.setFont(style.small);
        painter.setPen(style.textSoft);
        x += signWidth + style.px * 5;
        painter.drawText(QRectF(x, room.top(), width + style.px * 2, room.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += width + style.px * 14;
    }
    painter.restore();
}

void paintTimeline(QPainter &painter, const TimelineScene &scene, const GanttView &view, const GanttStyle &style)
{
    Q_ASSERT(scene.calendar != nullptr);
    Timeline(painter, scene, view, style).paint();
}

} // namespace axw::picture
