// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"

namespace axw::portfolio {

/// The first moment at which a PoC may begin that waits for another: when that is finished and the lag is over, in working
/// time of the centre or by the clock.
schedule::Moment mayBegin(schedule::Moment predecessorFinish, const poc::PocLink &link, const schedule::WorkCalendar &calendar);

/// Work on it goes on already: it no longer waits for others.
bool hasBegun(const PlannedPoc &planned);

/// By how many working days a PoC begins before it may; 0 when it does not, or has begun.
int daysTooEarly(const Entry &before, const Entry &entry, const poc::PocLink &link, const schedule::WorkCalendar &calendar);

/// What becomes of a PoC when another slips.
struct Knock
{
    PocId poc;
    PocId because; ///< the PoC it waits for that holds it longest; null for the one that slips itself
    int startDays = 0;  ///< working days by which it begins later
    int finishDays = 0; ///< … and ends later; less where its plan has room
    schedule::Moment start = 0;
    schedule::Moment finish = 0;
    bool missesDue = false; ///< it kept its promise before, and no longer does

    bool operator==(const Knock &) const = default;
};

/// What slips if this slips: the PoC ends so many working days later, and every PoC that waits for it, directly or not,
/// is scheduled anew from the first day on which it may begin; a PoC that has begun stays. The slipping one first, then in the
/// order in which they wait; only those that move.
std::vector<Knock> knockOn(const Portfolio &portfolio, PocId poc, int days);

} // namespace axw::portfolio
