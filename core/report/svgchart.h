// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QString>

namespace axw::report {

/// Text for HTML: &, <, >, quotes escaped, control characters gone, line breaks as <br/>.
QString escaped(const QString &text);

/// A chart as an <svg> element whose colours are classes of htmlStyle() and whose words stay words.
QString svgChart(const picture::Chart &chart, const QString &description);

} // namespace axw::report
