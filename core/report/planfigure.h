// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"
#include "core/report/document.h"

#include <QImage>

/// Making a figure of plans, and the figure as each format takes it. All of it needs a QGuiApplication.
namespace axw::report {

/// A sight that may be painted anywhere: its scene goes by its calendar, and names that files and fonts cannot hold are
/// made printable.
std::shared_ptr<const picture::PlanSight> printableSight(picture::PlanSight sight);

/// A sight on as many figures as it takes with so many lines each. The second and those after it say that they go on.
QList<Block> planFigures(const std::shared_ptr<const picture::PlanSight> &sight, const QString &caption, const QString &description,
                         int linesEach = 30);

/// Ink on white, in paper units.
const picture::GanttStyle &printPlanStyle();

/// An <svg> element whose words stay words, as wide as the text of such a page.
QString planSvg(const PlanFigure &figure, Document::Shape shape);

/// A picture for formats without vectors, as wide as the text of such a page.
QImage planImage(const PlanFigure &figure, Document::Shape shape, double dotsPerInch);

} // namespace axw::report
