// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttlegend.h"

#include "core/picture/ganttbars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace axw::picture {

using namespace Qt::Literals::StringLiterals;

namespace {

// In pixels of the design.
constexpr double lineHeight = 18;
constexpr double sampleWidth = 30;
constexpr double wordGap = 6;
constexpr double entryGap = 18;

// A sample is as wide as so many days.
constexpr qint64 firstDay = 20'000;
constexpr qint64 sampleDays = 10;

schedule::Moment dayOfSample(qint64 day)
{
    return schedule::momentOf(schedule::dateOfDay(firstDay + day));
}

/// A bar over some of a sample's days.
GanttTask barOver(qint64 from, qint64 to)
{
    GanttTask task;
    task.start = dayOfSample(from);
    task.finish = dayOfSample(to);
    task.lateFinish = task.finish;
    return task;
}

} // namespace

GanttLegend::GanttLegend(const GanttScene &scene, const GanttStyle &style, Language language, double width, std::optional<std::pair<double, double>> days)
    : m_style(style), m_calendar(scene.calendar), m_lineHeight(lineHeight * style.px)
{
    const QFontMetricsF metrics(style.small);
    double at = 0;
    for (const Mark mark : marksOf(scene, days)) {
        Entry entry{mark, wordOf(mark, language), at, m_lines};
        const double wide = (sampleWidth + wordGap) * style.px + metrics.horizontalAdvance(entry.word);
        if (at > 0 && at + wide > width) {
            entry.left = at = 0;
            entry.line = ++m_lines;
        }
        at += wide + entryGap * style.px;
        m_entries.push_back(std::move(entry));
    }
    m_lines += m_entries.empty() ? 0 : 1;
}

QStringList GanttLegend::words() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all += entry.word;
    return all;
}

std::vector<GanttLegend::Mark> GanttLegend::marksOf(const GanttScene &scene, const std::optional<std::pair<double, double>> &days)
{
    const auto any = [&](auto has) { return std::any_of(scene.tasks.begin(), scene.tasks.end(), has); };
    const auto isBar = [](const GanttTask &task) { return !task.summary && !task.milestone && !task.inactive; };
    std::vector<Mark> marks;
    const auto add = [&](bool there, Mark mark) {
        if (there)
            marks.push_back(mark);
    };
    add(any([&](const GanttTask &task) { return isBar(task) && !task.critical; }), Mark::Task);
    add(any([&](const GanttTask &task) { return isBar(task) && task.critical; }), Mark::Critical);
    add(any([&](const GanttTask &task) { return isBar(task) && task.done > 0; }), Mark::Done);
    add(any([](const GanttTask &task) { return task.summary; }), Mark::Summary);
    add(any([](const GanttTask &task) { return task.milestone && !task.gate; }), Mark::Milestone);
    add(any([](const GanttTask &task) { return task.milestone && task.gate; }), Mark::Gate);
    add(any([](const GanttTask &task) { return task.baseline.has_value(); }), Mark::Baseline);
    add(any([&](const GanttTask &task) { return task.hasSlack(); }), Mark::Slack);
    add(any([](const GanttTask &task) { return task.deadline && !task.inactive && !task.missesDeadline(); }), Mark::Deadline);
    add(any([](const GanttTask &task) { return !task.inactive && task.missesDeadline(); }), Mark::Missed);
    add(any([](const GanttTask &task) { return task.overdue > 0; }), Mark::Overdue);
    add(any([&](const GanttTask &task) { return isBar(task) && task.manual; }), Mark::Manual);
    add(any([](const GanttTask &task) { return task.inactive && !task.summary; }), Mark::Inactive);
    const auto isSeen = [&](const std::optional<schedule::Moment> &moment) {
        return moment && (!days || (double(schedule::dayOf(*moment)) >= days->first && double(schedule::dayOf(*moment)) < days->second));
    };
    add(isSeen(scene.today), Mark::Today);
    add(isSeen(scene.statusDate), Mark::StatusDate);
    add(!scene.tasks.empty(), Mark::FreeDay);
    add(!scene.tasks.empty(), Mark::Holiday);
    return marks;
}

QString GanttLegend::wordOf(Mark mark, Language language)
{
    const bool korean = language == Language::Korean;
    switch (mark) {
    case Mark::Task: return korean ? u"작업"_s : u"Task"_s;
    case Mark::Critical: return korean ? u"주공정"_s : u"Critical"_s;
    case Mark::Done: return korean ? u"진척"_s : u"Done"_s;
    case Mark::Summary: return korean ? u"요약 작업"_s : u"Summary"_s;
    case Mark::Milestone: return korean ? u"이정표"_s : u"Milestone"_s;
    case Mark::Gate: return korean ? u"단계검토(게이트)"_s : u"Stage gate"_s;
    case Mark::Baseline: return korean ? u"기준계획"_s : u"Baseline"_s;
    case Mark::Slack: return korean ? u"여유시간"_s : u"Slack"_s;
    case Mark::Deadline: return korean ? u"마감일"_s : u"Deadline"_s;
    case Mark::Missed: return korean ? u"넘긴 마감일"_s : u"Missed deadline"_s;
    case Mark::Overdue: return korean ? u"기한 지남"_s : u"Overdue"_s;
    case Mark::Manual: return korean ? u"수동 일정"_s : u"Set by hand"_s;
    case Mark::Inactive: return korean ? u"비활성"_s : u"Inactive"_s;
    case Mark::Today: return korean ? u"오늘"_s : u"Today"_s;
    case Mark::StatusDate: return korean ? u"기준일"_s : u"Status date"_s;
    case Mark::FreeDay: return korean ? u"주말"_s : u"Weekend"_s;
    case Mark::Holiday: return korean ? u"공휴일"_s : u"Holiday"_s;
    }
    Q_UNREACHABLE();
}

void GanttLegend::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    for (const Entry &entry : m_entries) {
        const QRectF room(topLeft.x() + entry.left, topLeft.y() + entry.line * m_lineHeight, sampleWidth * m_style.px, m_lineHeight);
        paintSample(painter, entry.mark, room);
        painter.setFont(m_style.small);
        painter.setPen(m_style.textSoft);
        const double wide = QFontMetricsF(m_style.small, painter.device()).horizontalAdvance(entry.word) + m_style.px;
        painter.drawText(QRectF(room.right() + wordGap * m_style.px, room.top(), wide, m_lineHeight), Qt::AlignLeft | Qt::AlignVCenter, entry.word);
    }
    painter.restore();
}

/// The one row of a chart that is as large as the sample.
void GanttLegend::paintBarOf(QPainter &painter, const GanttTask &task, const QRectF &room) const
{
    GanttScene scene;
    scene.calendar = m_calendar;
    scene.tasks.push_back(task);
    const GanttRows rows(scene);
    GanttView view;
    view.area = room;
    view.headerHeight = 0;
    view.rowHeight = room.height();
    view.scale = {room.left(), double(firstDay), room.width() / sampleDays, m_style.px};
    paintBar(painter, task, barOf(scene, rows, view, m_style, 0), view, m_style, *m_calendar, 2 * m_style.px);
}

void GanttLegend::paintSample(QPainter &painter, Mark mark, const QRectF &room) const
{
    GanttTask task = barOver(0, sampleDays);
    const QRectF stripe = room.adjusted(0, 3 * m_style.px, 0, -3 * m_style.px);
    switch (mark) {
    case Mark::Task: break;
    case Mark::Critical: task.critical = true; break;
    case Mark::Done: task.done = 0.5; break;
    case Mark::Summary: task.summary = true; break;
    case Mark::Milestone:
    case Mark::Gate:
        task = barOver(sampleDays / 2, sampleDays / 2);
        task.milestone = true;
        task.gate = mark == Mark::Gate;
        break;
    case Mark::Baseline:
        task = barOver(3, sampleDays);
        task.baseline = {dayOfSample(0), dayOfSample(7)};
        break;
    case Mark::Slack:
        task = barOver(0, 3);
        task.lateFinish = dayOfSample(sampleDays);
        break;
    case Mark::Deadline:
        task = barOver(0, 6);
        task.deadline = dayOfSample(8);
        break;
    case Mark::Missed:
        task.deadline = dayOfSample(5);
        break;
    case Mark::Overdue:
        task = barOver(0, 5);
        task.overdue = 1;
        task.note = u" "_s; // its mark stands before words
        break;
    case Mark::Manual: task.manual = true; break;
    case Mark::Inactive: task.inactive = true; break;
    case Mark::Today:
    case Mark::StatusDate: paintTimeLine(painter, room.center().x(), stripe.top(), stripe.bottom(), mark == Mark::Today, m_style); return;
    case Mark::FreeDay:
    case Mark::Holiday:
        painter.setPen(QPen(m_style.line, m_style.px));
        painter.setBrush(mark == Mark::Holiday ? m_style.holiday : m_style.weekend);
        painter.drawRect(stripe);
        return;
    }
    paintBarOf(painter, task, room);
}

} // namespace axw::picture
