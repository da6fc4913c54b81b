// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/poc.h"
#include "core/store/table.h"

/// Where the types of this room live in the workspace file.
namespace axw::poc {

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
                          column("starts", &P::starts), column("calendar", &P::calendar), column("note", &P::note));
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
                          column("rule_at", &T::ruleAt), column("done", &T::done), column("note", &T::note));
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
                          column("successor", &L::successor), column("type", &L::type), column("lag", &L::lag));
    }
};

} // namespace axw::store
