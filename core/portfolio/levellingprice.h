// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/levelling.h"
#include "core/schedule/levellingwords.h"

namespace axw::portfolio {

/// Says what a proposal costs: by its plans before and after, held against all others. Fills in the prices, what stays
/// overbooked and the counts. `origin`: from when on was levelled.
void weigh(const Portfolio &portfolio, const LevellingWish &wish, schedule::Moment origin, const schedule::LevellingWords &words,
           LevellingResult &result);

} // namespace axw::portfolio
