// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"
#include "ui/widgets/theme.h"

namespace axw::portfolio {

/// How a PoC stands, as chips and facts show it beside the word.
inline widgets::Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Late:
        return widgets::Tone::Bad;
    case Standing::AtRisk:
        return widgets::Tone::Warn;
    case Standing::OnTrack:
        return widgets::Tone::Good;
    case Standing::Finished:
        return widgets::Tone::Info;
    case Standing::NotPlanned:
        return widgets::Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace axw::portfolio
