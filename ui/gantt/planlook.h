// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/picture/ganttscene.h"

#include <QString>

#include <vector>

namespace axw::gantt {

/// What the colours of the bars say.
enum class ColourBy { Critical, Progress, Resource, Part, Lateness };

/// What tasks are put together by; the outline of the plan stays as it is.
enum class GroupBy { None, Resource, Part, Status };

/// How far a task is. Late is one that ends after its baseline or its deadline, or that is overdue.
enum class TaskStatus { Late, UnderWay, NotBegun, Done };

/// Which tasks are shown: those that meet all of it, with the summaries above them.
struct PlanFilter
{
    QString text; ///< in the name, by syllables or initial consonants
    bool critical = false;
    bool late = false;
    bool overdue = false; ///< by poc::isOverdue()
    bool thisWeek = false;
    bool notDone = false;
    ResourceId resource;

    bool isEmpty() const { return *this == PlanFilter(); }
    bool operator==(const PlanFilter &) const = default;
};

/// How a plan is looked at, beside where and how near.
struct PlanLook
{
    ColourBy colourBy = ColourBy::Critical;
    GroupBy groupBy = GroupBy::None;
    PlanFilter filter;

    bool operator==(const PlanLook &) const = default;
};

/// One colour of the chart in words.
struct LegendEntry
{
    picture::GanttInk ink = picture::GanttInk::Usual;
    int series = 0;
    QString text;
};

/// Tasks under one heading.
struct TaskGroup
{
    QString name;
    std::vector<int> tasks;
};

} // namespace axw::gantt

namespace axw {

template<>
struct Choices<gantt::ColourBy>
{
    using C = gantt::ColourBy;
    static constexpr Choice<C> all[] = {
        {C::Critical, u"critical", u"주공정", u"Critical path"},
        {C::Progress, u"progress", u"진척", u"Progress"},
        {C::Resource, u"resource", u"자원", u"Resource"},
        {C::Part, u"part", u"상위 작업", u"Part"},
        {C::Lateness, u"lateness", u"지연", u"Lateness"},
    };
};

template<>
struct Choices<gantt::GroupBy>
{
    using G = gantt::GroupBy;
    static constexpr Choice<G> all[] = {
        {G::None, u"none", u"없음", u"None"},
        {G::Resource, u"resource", u"자원", u"Resource"},
        {G::Part, u"part", u"상위 작업", u"Part"},
        {G::Status, u"status", u"상태", u"Status"},
    };
};

template<>
struct Choices<gantt::TaskStatus>
{
    using S = gantt::TaskStatus;
    static constexpr Choice<S> all[] = {
        {S::Late, u"late", u"지연", u"Late"},
        {S::UnderWay, u"underway", u"진행 중", u"Under way"},
        {S::NotBegun, u"notbegun", u"시작 전", u"Not begun"},
        {S::Done, u"done", u"완료", u"Done"},
    };
};

} // namespace axw
