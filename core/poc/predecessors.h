// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/poc/plan.h"
#include "core/schedule/duration.h"

#include <functional>

namespace axw::poc {

/// A link as a person asks for it: no key, no plan, only what it waits for and how.
struct WantedLink
{
    int predecessor = -1; ///< a line, from 0
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const WantedLink &) const = default;
};

/// One link as it is written in a column of predecessors: '3' (finish to start, no lag), '3FS+2일', '5SS-1일', '7FF+50%',
/// '2FS+1ed' (by the clock). Lines are counted from 1.
QString wantedLinkText(const WantedLink &link, Language language, const schedule::DurationUnits &units = {});
/// The lag alone, with its sign: '+2일', '-50%', '+3ed'; empty for none.
QString lagText(qint64 lag, schedule::LagUnit unit, Language language, const schedule::DurationUnits &units = {});

/// A lag as a person types it: '2d', '+2일', '-1d', '50%', '2ed', '경과 2일'; empty is none.
struct Lag
{
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const Lag &) const = default;
};
std::optional<Lag> parseLag(QStringView text, const schedule::DurationUnits &units = {});

/// Reads several, parted by commas or semicolons; types as FS, SS, FF, SF (whatever the case) or 완료-시작 and the like.
/// Invalid, in words for a person, says which part is not read, names a line twice, or has no such line. `lineOf` turns
/// a line as written (from 1) into an index, -1 for none.
Result<std::vector<WantedLink>> parsePredecessors(QStringView text, const std::function<int(int line)> &lineOf,
                                                  const schedule::DurationUnits &units = {});

} // namespace axw::poc
