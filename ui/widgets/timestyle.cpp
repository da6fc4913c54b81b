// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timestyle.h"

#include "ui/widgets/theme.h"

namespace axw::widgets {

picture::GanttStyle timeStyle(const Theme &theme)
{
    picture::GanttStyle style;
    style.surface = theme.colour(Colour::Surface);
    style.line = theme.colour(Colour::Line);
    style.lineStrong = theme.colour(Colour::LineStrong);
    style.text = theme.colour(Colour::Text);
    style.textSoft = theme.colour(Colour::TextSoft);
    style.textOnAccent = theme.colour(Colour::TextOnAccent);
    style.accent = theme.colour(Colour::Accent);
    style.accentSoft = theme.colour(Colour::AccentSoft);
    style.critical = theme.colour(Colour::Critical);
    style.baseline = theme.colour(Colour::Baseline);
    style.weekend = theme.colour(Colour::Weekend);
    style.holiday = theme.colour(Colour::Holiday);
    style.today = theme.colour(Colour::Today);
    style.good = theme.colour(Colour::Good);
    style.warn = theme.colour(Colour::Warn);
    style.bad = theme.colour(Colour::Bad);
    constexpr int seriesCount = 6;
    for (int i = 0; i < seriesCount; ++i)
        style.series.push_back(theme.series(i));
    style.small = theme.font(Size::Small);
    style.smallBold = theme.font(Size::Small, true);
    style.px = theme.px(100.0) / 100.0;
    return style;
}

} // namespace axw::widgets
