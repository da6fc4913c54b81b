// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/chart.h"

#include <QSizeF>
#include <QString>

namespace axw::report {

/// Text for HTML: &, <, >, quotes escaped, control characters gone, line breaks as <br/>.
QString escaped(const QString &text);

/// A chart as an <svg> element whose colours are classes of htmlStyle() and whose words stay words.
QString svgChart(const picture::Chart &chart, const QString &description);

/// A chart as an SVG file of this size, for office documents: colours and font families are written at each shape,
/// because their readers know no style sheets.
QString svgPicture(const picture::Chart &chart, const QSizeF &points, const QString &description, const QString &families);

} // namespace axw::report
