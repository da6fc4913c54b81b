// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/schedule/network.h"

#include <QDate>
#include <QString>

#include <optional>

namespace axw::poc {

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

    bool operator==(const Poc &) const = default;
};

/// A moment of a plan as the file keeps it: local wall time to the minute.
struct PlanTime
{
    schedule::Moment moment = 0;

    bool operator==(const PlanTime &) const = default;
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

    bool operator==(const Task &) const = default;
};

/// A successor waits for a predecessor.
struct Link
{
    LinkId id;
    PocId poc;
    TaskId predecessor;
    TaskId successor;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0; ///< working minutes; negative is a lead

    bool operator==(const Link &) const = default;
};

} // namespace axw::poc

namespace axw {

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
