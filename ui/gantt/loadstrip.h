// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/resourceload.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QSplitter;
class QTimer;

namespace axw::journal {
struct Changes;
}

namespace axw::widgets {
class Chip;
class LoadChart;
} // namespace axw::widgets

namespace axw::gantt {

class GanttChart;
class PlanState;

/// The plan with the load of one of its people below it, on the chart's scale: what all plans ask of them, this one as
/// it is shown while a bar is dragged. Hidden while nobody works on the plan.
class LoadStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the two halves of the plan over and stands below them.
    LoadStrip(const widgets::PageContext &context, PlanState &state, GanttChart *chart, QSplitter *halves, QWidget *parent = nullptr);

private:
    void build();
    void follow(const journal::Changes &changes);
    void offerResources();
    void readOthers();
    void showSoon();
    void showLoad();
    void showScale();

    widgets::PageContext m_context;
    PlanState &m_state;
    GanttChart *m_chart;
    QSplitter *m_halves;
    QWidget *m_strip;
    QWidget *m_head;
    QComboBox *m_resources;
    QLabel *m_hours;
    widgets::Chip *m_over;
    widgets::LoadChart *m_picture;
    QTimer *m_soon;
    portfolio::PlannedPocs m_others; ///< the other plans that the resource works on
    portfolio::PlannedPocs m_plans;  ///< those and this one, as the picture shows them
    portfolio::LoadOfResource m_load;
    PocId m_poc;
    ResourceId m_read; ///< whose other plans are known
};

} // namespace axw::gantt
