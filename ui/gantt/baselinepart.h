// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/variance.h"
#include "ui/gantt/sidepart.h"

class QLabel;
class QPushButton;

namespace axw::widgets {
class ChoiceBox;
class TableView;
} // namespace axw::widgets

namespace axw::gantt {

class EarnedValueView;
class VarianceModel;

/// The baselines of a plan: taken, chosen, renamed, removed; how the plan stands against the one chosen, why, and what it
/// is worth.
class BaselinePart final : public SidePart
{
    Q_OBJECT

public:
    BaselinePart(const widgets::PageContext &context, PlanState &state, QWidget *parent);

    void setTask(TaskId task) override { m_task = task; }
    void refresh() override;
    void showPreview() override;

private:
    void makeChoice();
    void makeVariance();
    void fillChoice();
    void showVariance();
    void showWhy(const poc::PlanVariance &variance);
    void take();
    void rename();
    void removeChosen();
    const poc::Baseline *chosen() const;
    QString freeName() const;
    double days(schedule::WorkMinutes minutes) const { return double(minutes) / double(state().calendar().minutesPerDay()); }

    TaskId m_task;
    QHash<TaskId, poc::BaselineTask> m_stood; ///< of the baseline that is chosen
    widgets::ChoiceBox *m_choice;
    QLabel *m_taken;
    QWidget *m_both; ///< rename and remove
    QPushButton *m_take;
    QWidget *m_against;
    QLabel *m_finish;
    QLabel *m_why;
    QLabel *m_taskWhy;
    QLabel *m_gone;
    VarianceModel *m_model;
    widgets::TableView *m_table;
    EarnedValueView *m_value;
};

} // namespace axw::gantt
