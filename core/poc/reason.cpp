// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/planschedule.h"

#include "core/base/formats.h"
#include "core/schedule/duration.h"

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::Reason;

namespace {

/// The sentences of a reason in one language. Reports use them too, so they are not the translator's.
class Sentences
{
public:
    Sentences(const Plan &plan, const schedule::WorkCalendar &calendar, Language language)
        : m_plan(plan), m_calendar(calendar), m_language(language)
    {
    }

    QString start(const schedule::TaskDates &dates, int task) const
    {
        const QString day = formatShortDate(schedule::dateOf(dates.start), m_language);
        QString sentence = pick(u"%1 시작: %2"_s, u"Starts %1: %2"_s).arg(day, cause(dates.reason));
        if (dates.reason.task >= 0 && dates.reason.task != task)
            sentence += pick(u" (‘%1’ 전체의 조건)"_s, u" (asked of “%1”)"_s).arg(name(dates.reason.task));
        const auto free = freeDays(schedule::dateOf(dates.reason.asked), schedule::dateOf(dates.start).addDays(-1));
        if (!free.isEmpty()) {
            sentence += free.size() == 1 ? pick(u"; %1 휴일"_s, u"; %1 is a holiday"_s).arg(ranges(free))
                                         : pick(u"; %1 휴일"_s, u"; %1 are holidays"_s).arg(ranges(free));
        }
        return sentence;
    }

    QString holidaysWithin(const schedule::TaskDates &dates) const
    {
        constexpr qsizetype most = 3;
        const auto free = freeDays(schedule::dateOf(dates.start), schedule::lastDayOf(dates.finish));
        QStringList parts;
        for (const QDate date : free.first(std::min(most, free.size())))
            parts << u"%1 %2"_s.arg(formatShortDate(date, m_language), m_calendar.nameOf(date).in(m_language));
        if (parts.isEmpty())
            return {};
        QString text = pick(u"기간 중 휴일: %1"_s, u"Holidays within: %1"_s).arg(parts.join(u", "_s));
        if (free.size() > most)
            text += pick(u" 외 %1일"_s, u" and %1 more"_s).arg(free.size() - most);
        return text;
    }

private:
    const QString &pick(const QString &ko, const QString &en) const { return m_language == Language::Korean ? ko : en; }
    QString name(int task) const { return m_plan.tasks[size_t(task)].name; }

    QString cause(const Reason &reason) const
    {
        switch (reason.kind) {
        case Reason::Kind::ProjectStart:
            return pick(u"PoC 시작일"_s, u"with the PoC"_s);
        case Reason::Kind::Constraint:
            return ruleCause(m_plan.tasks[size_t(reason.task)].rule, reason.asked);
        case Reason::Kind::StatusDate:
            return pick(u"기준일 이후에 남은 일"_s, u"after the status date, not yet begun"_s);
        case Reason::Kind::Actual:
            return pick(u"실제로 시작한 날"_s, u"when it did begin"_s);
        case Reason::Kind::Manual:
            return pick(u"직접 정한 날짜"_s, u"where it was put by hand"_s);
        case Reason::Kind::Link:
            return linkCause(m_plan.links[size_t(reason.link)]);
        }
        Q_UNREACHABLE();
    }

    QString ruleCause(schedule::Constraint rule, schedule::Moment asked) const
    {
        const QString date = formatShortDate(schedule::isAboutFinish(rule) ? schedule::lastDayOf(asked) : schedule::dateOf(asked), m_language);
        switch (rule) {
        case schedule::Constraint::AsSoonAsPossible:
            break; // gives no reason
        case schedule::Constraint::AsLateAsPossible:
            return pick(u"뒤 작업을 늦추지 않는 한 가장 늦게"_s, u"as late as it can without delaying what follows"_s);
        case schedule::Constraint::MustStartOn:
        case schedule::Constraint::StartNoEarlierThan:
            return pick(u"지정한 시작일 %1"_s, u"the date set, %1"_s).arg(date);
        case schedule::Constraint::StartNoLaterThan:
            return pick(u"늦어도 %1에 시작"_s, u"to start by the date set, %1"_s).arg(date);
        case schedule::Constraint::MustFinishOn:
        case schedule::Constraint::FinishNoEarlierThan:
            return pick(u"지정한 완료일 %1에 맞춤"_s, u"to finish on the date set, %1"_s).arg(date);
        case schedule::Constraint::FinishNoLaterThan:
            return pick(u"늦어도 %1에 완료"_s, u"to finish by the date set, %1"_s).arg(date);
        }
        Q_UNREACHABLE();
    }

    QString lagLength(const Link &link) const
    {
        switch (link.unit) {
        case schedule::LagUnit::Work:
            return schedule::formatDuration(link.lag, m_language);
        case schedule::LagUnit::Elapsed: // days of the clock
            return schedule::formatDuration(link.lag, m_language, {schedule::minutesOfDay, 7 * schedule::minutesOfDay}) + pick(u"(경과)"_s, u" elapsed"_s);
        case schedule::LagUnit::Percent:
        case schedule::LagUnit::ElapsedPercent:
            return pick(u"그 기간의 %1%"_s, u"%1 % of its duration"_s).arg(link.lag);
        }
        Q_UNREACHABLE();
    }

    QString linkCause(const Link &link) const
    {
        const Task *before = m_plan.find(link.predecessor);
        const QString who = before ? before->name : QString();
        QString lag;
        if (link.lag != 0) {
            lag = (link.lag > 0 ? u" +"_s : u" "_s) + lagLength(link);
            if (m_language == Language::English)
                lag.prepend(u',');
        }
        switch (link.type) {
        case schedule::LinkType::FinishToStart:
            return pick(u"‘%1’ 완료 후%2"_s, u"after “%1”%2"_s).arg(who, lag);
        case schedule::LinkType::StartToStart:
            return pick(u"‘%1’ 시작과 함께%2"_s, u"with the start of “%1”%2"_s).arg(who, lag);
        case schedule::LinkType::FinishToFinish:
            return pick(u"‘%1’ 완료에 맞춰 완료%2"_s, u"to finish with “%1”%2"_s).arg(who, lag);
        case schedule::LinkType::StartToFinish:
            return pick(u"‘%1’ 시작에 맞춰 완료%2"_s, u"to finish when “%1” starts%2"_s).arg(who, lag);
        }
        Q_UNREACHABLE();
    }

    /// Free days with a name from one date to another: weekends need no explanation.
    QList<QDate> freeDays(QDate from, QDate to) const
    {
        const std::vector<QDate> found = m_calendar.namedFreeDays(from, to);
        return QList<QDate>(found.begin(), found.end());
    }

    /// 3. 1. ~ 3. 2., 3. 5. / 1 Mar – 2 Mar, 5 Mar
    QString ranges(const QList<QDate> &dates) const
    {
        QStringList parts;
        for (qsizetype i = 0; i < dates.size();) {
            qsizetype last = i;
            while (last + 1 < dates.size() && dates[last].daysTo(dates[last + 1]) == 1)
                ++last;
            const QString first = formatShortDate(dates[i], m_language);
            parts << (last == i ? first
                                : pick(u"%1 ~ %2"_s, u"%1 to %2"_s).arg(first, formatShortDate(dates[last], m_language)));
            i = last + 1;
        }
        return parts.join(u", "_s);
    }

    const Plan &m_plan;
    const schedule::WorkCalendar &m_calendar;
    Language m_language;
};

} // namespace

QStringList reasonOf(const Plan &plan, const ScheduledPlan &dates, const schedule::WorkCalendar &calendar, int task,
                     Language language)
{
    const schedule::TaskDates &own = dates.schedule.tasks[size_t(task)];
    const Sentences sentences(plan, calendar, language);
    QStringList lines;
    if (!own.summary)
        lines << sentences.start(own, task);
    if (const QString within = sentences.holidaysWithin(own); !within.isEmpty())
        lines << within;
    return lines;
}

QStringList reasonOf(const Plan &plan, const ScheduledPlan &dates, const PlanCalendars &calendars, int task,
                     Language language)
{
    return reasonOf(plan, dates, calendars.of(plan.tasks[size_t(task)].hours), task, language);
}

} // namespace axw::poc
