// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/baseline.h"
#include "core/poc/poc.h"
#include "core/poc/resource.h"
#include "core/poc/workhours.h"
#include "core/store/table.h"

/// Where the types of this room live in the workspace file.
namespace axw::poc {

/// Working hours as they are kept: what differs is JSON.
struct WorkHoursRow
{
    WorkHoursId id;
    PocId poc;
    QString name;
    WorkHoursId base;
    QString hours;
};

inline store::Value toCell(const std::optional<PlanTime> &time)
{
    return time ? store::Value(schedule::momentText(time->moment)) : store::Value();
}

inline void fromCell(const store::Row &row, int at, std::optional<PlanTime> &time)
{
    const auto moment = schedule::momentFromText(row.text(at));
    time = moment ? std::optional(PlanTime{*moment}) : std::nullopt;
}

} // namespace axw::poc

namespace axw::store {

template<>
struct TableOf<poc::Poc>
{
    using P = poc::Poc;
    static constexpr const char *name = "poc";
    static auto columns()
    {
        return std::tuple(column("client", &P::client), column("case_file", &P::caseFile), column("name", &P::name),
                          column("starts", &P::starts), column("calendar", &P::calendar), column("note", &P::note),
                          column("status_date", &P::statusDate), sparseColumn("critical_slack", &P::criticalSlack),
                          column("due", &P::due), sparseColumn("priority", &P::priority), column("hours", &P::hours),
                          sparseColumn("review", &P::review), column("reviewer", &P::reviewer),
                          column("reviewed", &P::reviewed));
    }
};

template<>
struct TableOf<poc::Task>
{
    using T = poc::Task;
    static constexpr const char *name = "task";
    static auto columns()
    {
        return std::tuple(column("poc", &T::poc), column("parent", &T::parent), column("rank", &T::rank),
                          column("name", &T::name), column("duration", &T::duration), column("rule", &T::rule),
                          column("rule_at", &T::ruleAt), column("done", &T::done), column("note", &T::note),
                          sparseColumn("elapsed", &T::elapsed), column("deadline", &T::deadline), column("hours", &T::hours),
                          sparseColumn("inactive", &T::inactive), sparseColumn("manual", &T::manual),
                          column("manual_start", &T::manualStart), column("manual_finish", &T::manualFinish),
                          column("actual_start", &T::actualStart), column("actual_finish", &T::actualFinish),
                          column("optimistic", &T::optimistic), column("pessimistic", &T::pessimistic),
                          column("cost", &T::cost), column("actual_cost", &T::actualCost),
                          sparseColumn("priority", &T::priority), sparseColumn("gate", &T::gate), column("uid", &T::uid));
    }
};

template<>
struct TableOf<poc::Link>
{
    using L = poc::Link;
    static constexpr const char *name = "task_link";
    static auto columns()
    {
        return std::tuple(column("poc", &L::poc), column("predecessor", &L::predecessor),
                          column("successor", &L::successor), column("type", &L::type), column("lag", &L::lag),
                          sparseColumn("unit", &L::unit));
    }
};

template<>
struct TableOf<poc::Resource>
{
    using R = poc::Resource;
    static constexpr const char *name = "resource";
    static auto columns()
    {
        return std::tuple(column("name", &R::name), column("kind", &R::kind), column("capacity", &R::capacity),
                          column("hours", &R::hours), column("rate", &R::rate), column("note", &R::note));
    }
};

template<>
struct TableOf<poc::WorkHoursRow>
{
    using H = poc::WorkHoursRow;
    static constexpr const char *name = "work_hours";
    static auto columns()
    {
        return std::tuple(column("poc", &H::poc), column("name", &H::name), column("base", &H::base),
                          column("hours", &H::hours));
    }
};

template<>
struct TableOf<poc::Assignment>
{
    using A = poc::Assignment;
    static constexpr const char *name = "assignment";
    static auto columns()
    {
        return std::tuple(column("poc", &A::poc), column("task", &A::task), column("resource", &A::resource),
                          column("units", &A::units));
    }
};

template<>
struct TableOf<poc::Baseline>
{
    using B = poc::Baseline;
    static constexpr const char *name = "baseline";
    static auto columns()
    {
        return std::tuple(column("poc", &B::poc), column("name", &B::name), column("taken", &B::taken),
                          column("taken_by", &B::takenBy));
    }
};

template<>
struct TableOf<poc::BaselineTask>
{
    using B = poc::BaselineTask;
    static constexpr const char *name = "baseline_task";
    static auto columns()
    {
        return std::tuple(column("baseline", &B::baseline), column("task", &B::task), column("name", &B::name),
                          column("start", &B::start), column("finish", &B::finish), column("duration", &B::duration),
                          column("cost", &B::cost));
    }
};

template<>
struct TableOf<poc::PlanComment>
{
    using C = poc::PlanComment;
    static constexpr const char *name = "plan_comment";
    static auto columns()
    {
        return std::tuple(column("poc", &C::poc), column("task", &C::task), column("text", &C::text),
                          column("written", &C::written), column("written_by", &C::writtenBy),
                          sparseColumn("settled", &C::settled));
    }
};

template<>
struct TableOf<poc::PocLink>
{
    using L = poc::PocLink;
    static constexpr const char *name = "poc_link";
    static auto columns()
    {
        return std::tuple(column("predecessor", &L::predecessor), column("successor", &L::successor), column("lag", &L::lag),
                          sparseColumn("unit", &L::unit));
    }
};

} // namespace axw::store
