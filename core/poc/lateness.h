// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

namespace axw::poc {

/// What a finish is held against: whoever says late or early says later than what.
enum class Against {
    Baseline, ///< where it stood in the baseline
    Promise,  ///< the finish that was promised for the PoC
    Deadline, ///< the task's own
    Plan,     ///< the plan as stored, while a change to it is tried
    Before,   ///< the plan before what was just done
};

/// '영업일 4일', '4 working days'; never negative.
QString workingDaysText(int days, Language language);

/// By how many working days something ends later (or, negative, earlier) than what it is held against: '기준계획보다
/// 영업일 4일 늦음', '4 working days later than the baseline'; '기준계획과 같은 날' for none.
QString latenessText(int days, Against against, Language language);
/// The same beside a label that says against what: '영업일 4일 늦음', '4 working days late'; '같은 날' for none.
QString labelledLatenessText(int days, Language language);
/// The same where there is little room, and more in a tip: '기준계획보다 4일 늦음', '+4 d vs baseline'.
QString briefLatenessText(int days, Against against, Language language);

} // namespace axw::poc
