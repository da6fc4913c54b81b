// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace axw::gantt {

/// What slips if this slips: asks for a number of working days and says which tasks would move, and the finish.
class SlipView final : public QWidget
{
    Q_OBJECT

public:
    SlipView(const widgets::PageContext &context, PlanState &state, QWidget *parent);

    /// By its index in the plan.
    void setTask(int task);

Q_SIGNALS:
    void taskRequested(axw::TaskId task);

private:
    void ask();

    widgets::PageContext m_context;
    PlanState &m_state;
    int m_task = -1;
    QSpinBox *m_days;
    QLabel *m_finish;
    QLabel *m_moved;
};

} // namespace axw::gantt
