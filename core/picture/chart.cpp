// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/chart.h"

namespace axw::picture {

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a * opacity + b * (1.0 - opacity)); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

bool isSure(const ChartSeries &series, qsizetype at)
{
    return at >= series.confidence.size() || series.confidence.at(at) >= 0.5;
}

} // namespace axw::picture
