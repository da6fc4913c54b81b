// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/portfolio/resourceload.h"
#include "core/schedule/levelling.h"

namespace axw::poc {
class PocStore;
}

namespace axw::portfolio {

/// What is to be levelled. Everything is a value, so that it can be worked out on another thread.
struct LevellingWish
{
    QSet<PocId> pocs;           ///< whose tasks may be moved
    QSet<ResourceId> resources; ///< whose overbooking is to be taken away
    int schedules = 4000;       ///< how many schedules are tried
};

/// One task that was moved, and why.
struct TaskMove
{
    PocId poc;
    TaskId task;
    schedule::Moment from = 0; ///< where it began
    schedule::Moment to = 0;
    int days = 0; ///< working days later; negative: earlier
    bool dated = false; ///< it gets a date; the others follow their links
    QString why;  ///< in the language that was asked for

    bool operator==(const TaskMove &) const = default;
};

/// What was left where it is, and why.
struct Unmoved
{
    PocId poc;
    TaskId task; ///< null: the whole plan
    QString why;

    bool operator==(const Unmoved &) const = default;
};

/// What a proposal costs one PoC of which something moves.
struct LevellingPrice
{
    PocId poc;
    schedule::Moment before = 0; ///< when it ends
    schedule::Moment after = 0;
    int days = 0;                ///< working days later; negative: earlier
    std::optional<Promise> promise;
    int pastBefore = 0;          ///< working days by which it ends after the promise; 0: kept
    int pastAfter = 0;

    bool breaksPromise() const { return pastBefore == 0 && pastAfter > 0; }
    bool operator==(const LevellingPrice &) const = default;
};

/// An overbooking that a proposal leaves, and what holds each of its tasks.
struct StillOverbooked
{
    ResourceId resource;
    poc::Overbooking when; ///< its sources count for nothing here
    std::vector<Unmoved> because;

    bool operator==(const StillOverbooked &) const = default;
};

/// A proposal: nothing is written yet.
struct LevellingResult
{
    std::vector<TaskMove> moves; ///< in the order of their new starts
    std::vector<LevellingPrice> prices; ///< of every PoC of the moves: broken promises first, then what is longest
    std::vector<StillOverbooked> remaining; ///< of the chosen resources, from today on
    std::vector<Unmoved> unmoved; ///< chosen plans that are locked
    PlannedPocs before; ///< the plans that were levelled …
    PlannedPocs after;  ///< … scheduled with the dates that applying would set; the same pointer where nothing moves
    int overbookedBefore = 0; ///< overbooked days of the chosen resources, of all plans, as overbookedDays() counts
    int overbookedAfter = 0;
    int lateBefore = 0; ///< late PoCs, of all
    int lateAfter = 0;
    int schedules = 0;

    bool changesNothing() const { return moves.empty(); }
    /// PoCs that end later than they did, and by how many working days in all.
    int laterPocs() const;
    int addedDays() const;
};

/// Levels plans: finds starts that keep every link (between PoCs too) and every capacity, so that promised days are
/// missed as little as may be; PoCs of a higher priority come first. What has begun, stands on a date of its own (must
/// start or finish, no later than), is put by hand or belongs to a locked or unchosen plan stays and takes its capacity.
///
/// A moved task gets 'start no earlier than' the new day and nothing else: the plan stays one that anybody can read and
/// drag on, every other program knows that rule, and undoing one edit takes all of it back. (A levelling delay would be
/// a second kind of date that only its own program shows.) A task that only follows its predecessor gets none.
Result<LevellingResult> level(const Portfolio &portfolio, const LevellingWish &wish, Language language, const Progress &progress = {});

/// Writes the dates of a proposal; called within one edit. Conflict, and nothing written, when a task is gone, no
/// longer as it was, or its plan was locked meanwhile.
Result<> applyLevelling(poc::PocStore &store, const LevellingResult &result);

/// The priority of a PoC as a weight: 0 is 10, each step up or down one more or less, at least 1, at most 100.
int weightOf(int priority);

/// What a proposal comes to in one line: '작업 7건 이동 · 초과 배정 12일 → 0일 · 지연 PoC 2건 → 1건 · 늦어지는 PoC 3건, 합계 영업일 9일'.
QString levellingSummary(const LevellingResult &result, Language language);

} // namespace axw::portfolio
