// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"

class QLabel;
class QPushButton;

namespace axw::widgets {
class FactList;
class TableView;
} // namespace axw::widgets

namespace axw::gantt {

class RiskChart;
class RiskModel;
class RiskWork;

/// By when the plan ends with which chance, and which tasks decide it; live while a bar is dragged.
class RiskPart final : public SidePart
{
    Q_OBJECT

public:
    RiskPart(const widgets::PageContext &context, PlanState &state, QWidget *parent);

    void refresh() override;
    const RiskWork &work() const { return *m_work; }

Q_SIGNALS:
    /// Chances became others, also while the panel is closed.
    void chancesChanged();

private:
    void makeKnown();
    void estimateAll();
    void showChances();
    void showTasks();

    RiskWork *m_work;
    QLabel *m_nothing;
    QWidget *m_known;
    widgets::FactList *m_chances = nullptr;
    widgets::FactList *m_dates = nullptr;
    RiskChart *m_chart = nullptr;
    RiskModel *m_model = nullptr;
    widgets::TableView *m_table = nullptr;
    QLabel *m_left;
    QPushButton *m_estimate;
};

} // namespace axw::gantt
