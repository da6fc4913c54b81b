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

/// A link as one cell says it: '3FS+2d' of the task in row 3.
struct RowLink
{
    int row = 0; ///< from 1
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0;
    schedule::LagUnit unit = schedule::LagUnit::Work;

    bool operator==(const RowLink &) const = default;
};

/// Reads '3; 5SS+2d, 7FF-50%', parted by commas, semicolons or line breaks; types as FS, SS, FF, SF (whatever the case) or
/// 완료-시작 and the like; lags as parseLag() does. Invalid, in words for a person, says which part is wrong and what would
/// be right.
Result<std::vector<RowLink>> readPredecessors(QStringView text, const schedule::DurationUnits &units = {});
/// As MS Project's tables write them in any language, exactly: '3; 5SS+2d; 7FF-50%; 8FS+3ed'.
QString predecessorsText(const std::vector<RowLink> &links, const schedule::DurationUnits &units = {});

/// One link as the window shows it: '3' (finish to start, no lag), '3FS+2일', '5SS-1일', '7FF+50%', '2FS+1ed' (by the
/// clock). Lines are counted from 1.
QString wantedLinkText(const WantedLink &link, Language language, const schedule::DurationUnits &units = {});
/// The lag alone, with its sign: '+2일', '-50%', '+경과3일' / '+3ed'; empty for none.
QString lagText(qint64 lag, schedule::LagUnit unit, Language language, const schedule::DurationUnits &units = {});

/// A lag as a person types it: '2d', '+2일', '-1d', '50%', '2ed', '경과 2일', '2경과일'; empty is none.
std::optional<Lag> parseLag(QStringView text, const schedule::DurationUnits &units = {});

/// readPredecessors() for lines of a plan. Invalid also for a line that is named twice, or is not there. `lineOf` turns a
/// line as written (from 1) into an index, -1 for none.
Result<std::vector<WantedLink>> parsePredecessors(QStringView text, const std::function<int(int line)> &lineOf,
                                                  const schedule::DurationUnits &units = {});

} // namespace axw::poc
