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

/// What was left where it is although it was to be levelled, and why.
struct Unmoved
{
    PocId poc;
    TaskId task; ///< null: the whole plan
    QString why;

    bool operator==(const Unmoved &) const = default;
};

/// A proposal: nothing is written yet.
struct LevellingResult
{
    std::vector<TaskMove> moves; ///< in the order of their new starts
    std::vector<Unmoved> unmoved;
    PlannedPocs before; ///< the plans that were levelled …
    PlannedPocs after;  ///< … scheduled with the dates that applying would set; the same pointer where nothing moves
    int overbookedBefore = 0; ///< working days on which a chosen resource is overbooked, of all plans, from today on
    int overbookedAfter = 0;
    int lateBefore = 0; ///< PoCs whose plan ends after the promised day
    int lateAfter = 0;
    int schedules = 0;

    bool changesNothing() const { return moves.empty(); }
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

/// What a proposal comes to in one line: '작업 7건 이동 · 초과 배정 12일 → 0일 · 지연 PoC 2건 → 1건'.
QString levellingSummary(const LevellingResult &result, Language language);

} // namespace axw::portfolio
