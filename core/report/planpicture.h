// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/ganttscene.h"
#include "core/poc/baseline.h"
#include "core/poc/planschedule.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace axw::report {

/// A plan as it is drawn on paper.
struct PlanPicture
{
    const poc::Plan &plan;
    const poc::ScheduledPlan &dates;
    const poc::PlanCalendars &calendars;
    QHash<TaskId, poc::BaselineTask> baseline; ///< where it stood; may be empty
    QString baselineName;
    QString client;
    QDate today;
    Language language = Language::Korean;
};

enum class PaperSize { A4, A3 };

/// The bars, links and marks of the plan. The scene looks at the picture's calendar.
picture::GanttScene planScene(const PlanPicture &picture);

/// Landscape pages with table, chart and legend of the plan, fonts embedded. Needs a QGuiApplication.
Result<QByteArray> planPdf(const PlanPicture &picture, PaperSize paper, const Progress &progress = {});
/// The whole plan as one picture. Invalid for more rows than a picture can show.
Result<QByteArray> planPng(const PlanPicture &picture);
Result<QByteArray> planSvg(const PlanPicture &picture);

/// Characters of the plan that no font of this machine can draw: in a PDF and a PNG they are missing.
QStringList missingGlyphs(const PlanPicture &picture);

} // namespace axw::report
