// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/levellingwords.h"

namespace axw::schedule {

using namespace Qt::Literals::StringLiterals;

bool hasDateOfItsOwn(Constraint constraint)
{
    switch (constraint) {
    case Constraint::AsSoonAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan:
        return false;
    case Constraint::AsLateAsPossible:
    case Constraint::MustStartOn:
    case Constraint::MustFinishOn:
    case Constraint::StartNoLaterThan:
    case Constraint::FinishNoLaterThan:
        return true;
    }
    Q_UNREACHABLE();
}

Stays staysBecause(const NetworkTask &task, const TaskDates &dates, Moment origin)
{
    if (task.actualStart || task.done > 0)
        return Stays::Begun;
    if (task.manual)
        return Stays::ByHand;
    if (hasDateOfItsOwn(task.constraint))
        return Stays::Dated;
    return dates.start < origin ? Stays::InThePast : Stays::No;
}

/// A finish at midnight is the end of the day before.
QString LevellingWords::end(Moment moment) const
{
    return m_when(minuteOfDay(moment) == 0 ? moment - 1 : moment);
}

QString LevellingWords::span(Moment from, Moment until) const
{
    const QString first = m_when(from);
    const QString last = end(until);
    return first == last ? first : pick(u"%1 ~ %2"_s, u"%1 to %2"_s).arg(first, last);
}

QString LevellingWords::waitsForResource(const LevellingMove &move, const LevelledSubject &subject) const
{
    const QString resource = subject.resourceName(move.resource);
    const QString over = span(subject.slots.startOf(move.over.from), subject.slots.finishAt(move.over.until));
    if (move.waitsFor < 0) {
        return pick(u"%1 자원을 기다림: %2에 필요 %3%, 가용 %4%"_s, u"Waits for %1: for %2, %3% are needed of %4%"_s)
            .arg(resource, over).arg(move.needed).arg(move.capacity);
    }
    const int plan = subject.made->tasks[size_t(move.waitsFor)].plan;
    const bool same = plan == subject.made->tasks[size_t(move.task)].plan;
    const QString task = subject.taskName(move.waitsFor);
    const QString holder = same ? pick(u"‘%1’"_s, u"“%1”"_s).arg(task) : pick(u"‘%1’(%2)"_s, u"“%1” (%2)"_s).arg(task, subject.planName(plan));
    const QString until = end(subject.slots.finishAt(subject.levelled->finishes[size_t(move.waitsFor)]));
    return pick(u"%1 자원을 기다림: %2 작업이 %3까지 쓰고 있음 — %4에 필요 %5%, 가용 %6%"_s,
                u"Waits for %1: held by %2 until %3; for %4, %5% are needed of %6%"_s)
        .arg(resource, holder, until, over).arg(move.needed).arg(move.capacity);
}

QString LevellingWords::whyMoved(const LevellingMove &move, const LevelledSubject &subject) const
{
    const auto endOf = [&](int task) { return end(subject.slots.finishAt(subject.levelled->finishes[size_t(task)])); };
    const QString notBefore = pick(u"그 전에는 시작할 수 없거나 일하지 않는 때임"_s, u"It may not begin before, or nobody works then"_s);
    switch (move.cause) {
    case LevellingMove::Cause::Resource:
        return move.resource < 0 ? notBefore : waitsForResource(move, subject);
    case LevellingMove::Cause::Link:
        if (move.waitsFor < 0)
            return follows();
        if (move.link < subject.planLinks) {
            return pick(u"선행작업 ‘%1’ 완료(%2) 후 시작"_s, u"Begins after “%1”, which was moved and ends %2"_s)
                .arg(subject.taskName(move.waitsFor), endOf(move.waitsFor));
        }
        return pick(u"선행 PoC ‘%1’ 완료(%2) 후 시작"_s, u"Begins after the PoC “%1”, which ends %2"_s)
            .arg(subject.planName(subject.made->tasks[size_t(move.waitsFor)].plan), endOf(move.waitsFor));
    case LevellingMove::Cause::Earlier:
        return pick(u"더 일찍 시작할 수 있음"_s, u"Can begin earlier"_s);
    case LevellingMove::Cause::NoRoom:
        return pick(u"%1 자원이 비는 때를 찾지 못해 맨 뒤로 보냄"_s, u"No room was found with %1; it stands behind all others"_s)
            .arg(move.resource < 0 ? QString() : subject.resourceName(move.resource));
    case LevellingMove::Cause::Earliest:
        return notBefore;
    }
    Q_UNREACHABLE();
}

QString LevellingWords::follows() const
{
    return pick(u"앞 작업을 따라 옮겨짐"_s, u"Follows the tasks before it"_s);
}

QString LevellingWords::whyStays(Stays stays, const NetworkTask &task) const
{
    switch (stays) {
    case Stays::No:
        return {};
    case Stays::Begun:
        return pick(u"이미 시작함"_s, u"has begun"_s);
    case Stays::ByHand:
        return pick(u"직접 놓은 날짜에 있음"_s, u"stands where it was put by hand"_s);
    case Stays::InThePast:
        return pick(u"시작했어야 하는데 지난 날짜에 남아 있음: 기준일을 정하면 오늘 뒤로 옮겨짐"_s,
                    u"should have begun and still stands in the past: a status date moves it on"_s);
    case Stays::Submitted:
        return pick(u"검토 요청 중이라 계획이 잠겨 있음"_s, u"its plan is submitted and locked"_s);
    case Stays::NotChosen:
        return pick(u"평준화하는 PoC가 아님"_s, u"its PoC is not levelled"_s);
    case Stays::Dated:
        break;
    }
    const QString at = m_when(task.constraintAt);
    switch (task.constraint) {
    case Constraint::MustStartOn:
        return pick(u"%1에 시작해야 함"_s, u"must start on %1"_s).arg(at);
    case Constraint::MustFinishOn:
        return pick(u"%1에 끝나야 함"_s, u"must finish on %1"_s).arg(end(task.constraintAt));
    case Constraint::StartNoLaterThan:
        return pick(u"늦어도 %1에 시작해야 함"_s, u"must start by %1"_s).arg(at);
    case Constraint::FinishNoLaterThan:
        return pick(u"늦어도 %1에 끝나야 함"_s, u"must finish by %1"_s).arg(end(task.constraintAt));
    case Constraint::AsLateAsPossible:
        return pick(u"가능한 한 늦게 하기로 함"_s, u"is to be done as late as possible"_s);
    case Constraint::AsSoonAsPossible:
    case Constraint::StartNoEarlierThan:
    case Constraint::FinishNoEarlierThan:
        return {}; // no date of its own
    }
    Q_UNREACHABLE();
}

QString LevellingWords::submitted() const
{
    return pick(u"검토 요청 중이라 잠긴 계획은 옮기지 않음"_s, u"The plan is submitted and locked, and is not moved"_s);
}

QString LevellingWords::asksForMore(const QString &resource, int needed, int capacity) const
{
    return pick(u"이 작업만으로 %1 자원이 %2% 필요한데 %3%뿐임: 투입률을 줄여야 함"_s,
                u"this task alone asks for %2% of %1, and there are %3%: give it less"_s)
        .arg(resource).arg(needed).arg(capacity);
}

QString LevellingWords::worksOtherHours(const QString &resource) const
{
    return pick(u"%1 자원이 일하지 않는 때에도 진행됨"_s, u"goes on when %1 does not work"_s).arg(resource);
}

QString LevellingWords::staysOverbooked(const QString &resource, Moment from, Moment until, int needed, int capacity) const
{
    return pick(u"%1 초과 배정이 남음: %2, 필요 %3%, 가용 %4%"_s, u"%1 stays overbooked: %2, %3% needed of %4%"_s)
        .arg(resource, span(from, until)).arg(needed).arg(capacity);
}

} // namespace axw::schedule
