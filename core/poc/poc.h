// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/schedule/network.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace axw::poc {

/// A moment of a plan as the file keeps it: local wall time to the minute.
struct PlanTime
{
    schedule::Moment moment = 0;

    bool operator==(const PlanTime &) const = default;
};

/// How far a plan came on its way to a project manager. A submitted one is locked until there is an answer.
enum class Review { Draft, Submitted, Accepted, Returned };

/// A proof of concept of a client: what it is called, and what its plan is made against.
struct Poc
{
    PocId id;
    ClientId client;
    CaseId caseFile;
    QString name;
    QDate starts;
    int calendar = 0; ///< version of the holiday rules it was planned with
    QString note;
    std::optional<PlanTime> statusDate; ///< what is not done by then is planned after it
    qint64 criticalSlack = 0;           ///< working minutes: a task with no more is critical
    QDate due;                          ///< the finish that was promised
    int priority = 0;                   ///< among PoCs that want the same people; 0 is the usual
    WorkHoursId hours;                  ///< null: the centre's Korean calendar
    Review review = Review::Draft;
    QString reviewer; ///< who accepted it or sent it back
    QDateTime reviewed;

    bool isLocked() const { return review == Review::Submitted; }
    bool operator==(const Poc &) const = default;
};

/// A line of a plan. One that has others below it is a summary: its dates and progress come from them. One of no
/// duration is a milestone.
struct Task
{
    TaskId id;
    PocId poc;
    TaskId parent;
    QString rank; ///< among its siblings
    QString name;
    qint64 duration = 480; ///< working minutes
    schedule::Constraint rule = schedule::Constraint::AsSoonAsPossible;
    std::optional<PlanTime> ruleAt;
    int done = 0; ///< percent
    QString note;
    bool elapsed = false; ///< goes on day and night: the duration is minutes by the clock
    std::optional<PlanTime> deadline;
    WorkHoursId hours;     ///< its own working hours; null: those of its resources, or else the plan's
    bool inactive = false; ///< kept in the plan, and counts for nothing
    bool manual = false;   ///< stands where it is put
    std::optional<PlanTime> manualStart;
    std::optional<PlanTime> manualFinish;
    std::optional<PlanTime> actualStart;
    std::optional<PlanTime> actualFinish;
    std::optional<qint64> optimistic; ///< working minutes, for the risk; none: as the duration
    std::optional<qint64> pessimistic;
    std::optional<Won> cost;       ///< planned, without the hours of its resources
    std::optional<Won> actualCost; ///< spent so far
    int priority = 0;              ///< when resources are levelled; 0 is the usual
    bool gate = false;             ///< a milestone at which it is decided whether to go on
    std::optional<int> uid;        ///< by which files of MS Project know it

    bool operator==(const Task &) const = default;
};

struct Lag
{
    qint64 lag = 0; ///< in its unit; negative is a lead
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const Lag &) const = default;
};

/// A successor waits for a predecessor.
struct Link
{
    LinkId id;
    PocId poc;
    TaskId predecessor;
    TaskId successor;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0; ///< in its unit; negative is a lead
    schedule::LagUnit unit = schedule::LagUnit::Work; ///< minutes, or percent of the predecessor's duration

    bool operator==(const Link &) const = default;
};

} // namespace axw::poc

namespace axw {

template<>
struct Choices<poc::Review>
{
    using R = poc::Review;
    static constexpr Choice<R> all[] = {
        {R::Draft, u"draft", u"작성 중", u"Draft"},
        {R::Submitted, u"submitted", u"검토 요청", u"Submitted"},
        {R::Accepted, u"accepted", u"승인", u"Accepted"},
        {R::Returned, u"returned", u"보완 요청", u"Sent back"},
    };
};

template<>
struct Choices<schedule::LagUnit>
{
    using U = schedule::LagUnit;
    static constexpr Choice<U> all[] = {
        {U::Work, u"work", u"작업 시간", u"Working time"},
        {U::Elapsed, u"elapsed", u"경과 시간", u"Elapsed time"},
        {U::Percent, u"percent", u"선행작업 기간의 비율", u"Percent of the predecessor"},
        {U::ElapsedPercent, u"elapsed_percent", u"선행작업 기간의 비율(경과 시간)", u"Percent of the predecessor, elapsed"},
    };
};

template<>
struct Choices<schedule::LinkType>
{
    using L = schedule::LinkType;
    static constexpr Choice<L> all[] = {
        {L::FinishToStart, u"fs", u"완료 후 시작(FS)", u"Finish to start (FS)"},
        {L::StartToStart, u"ss", u"함께 시작(SS)", u"Start to start (SS)"},
        {L::FinishToFinish, u"ff", u"함께 완료(FF)", u"Finish to finish (FF)"},
        {L::StartToFinish, u"sf", u"시작 후 완료(SF)", u"Start to finish (SF)"},
    };
};

template<>
struct Choices<schedule::Constraint>
{
    using C = schedule::Constraint;
    static constexpr Choice<C> all[] = {
        {C::AsSoonAsPossible, u"asap", u"가능한 한 빨리", u"As soon as possible"},
        {C::AsLateAsPossible, u"alap", u"가능한 한 늦게", u"As late as possible"},
        {C::StartNoEarlierThan, u"snet", u"지정일 이후 시작", u"Start no earlier than"},
        {C::StartNoLaterThan, u"snlt", u"늦어도 지정일에 시작", u"Start no later than"},
        {C::FinishNoEarlierThan, u"fnet", u"지정일 이후 완료", u"Finish no earlier than"},
        {C::FinishNoLaterThan, u"fnlt", u"늦어도 지정일에 완료", u"Finish no later than"},
        {C::MustStartOn, u"mso", u"지정일에 시작", u"Must start on"},
        {C::MustFinishOn, u"mfo", u"지정일에 완료", u"Must finish on"},
    };
};

} // namespace axw
