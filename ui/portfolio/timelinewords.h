// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"

namespace axw::portfolio {

/// '+4', '−2', '0': working days, with their sign.
QString signedDays(int days);

/// Behind a bar: by how much it ends later, and than what: '약속 +3일', '기준 +5일', '예상: 약속 +2일' once what is
/// unfinished is moved behind today; in a preview, by how much it ends
/// later than `before`: '+20일 · 약속 +21일'. Empty where there is nothing to say.
QString noteOf(const Entry &entry, const Entry *before, Language language);

/// Why a PoC stands as it does, for hovering: name, dates, concerns, what it waits for, what a milestone is. `before`: as
/// it is stored, when a preview shows another; may be null.
QString hoverText(const Portfolio &portfolio, const Entry &entry, const Entry *before, int mark, Language language);

} // namespace axw::portfolio
