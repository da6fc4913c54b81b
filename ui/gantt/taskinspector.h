// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"
#include "ui/gantt/taskrules.h"
#include "ui/widgets/rowfields.h"

class QLabel;

namespace axw::widgets {
class FactList;
class Form;
class ToneText;
} // namespace axw::widgets

namespace axw::gantt {

class AssignmentList;
class LinkList;
class SlipView;

/// Everything a plan keeps of the selected task, editable where it stands, and why it stands there.
class TaskInspector final : public SidePart
{
    Q_OBJECT

public:
    TaskInspector(const widgets::PageContext &context, PlanState &state, QWidget *parent);
    ~TaskInspector() override;

    void setTask(TaskId task) override;
    void refresh() override;
    void showPreview() override;

private:
    using Fields = widgets::RowFields<poc::Task>;
    using Moment = std::optional<poc::PlanTime> poc::Task::*;

    widgets::Form *addForm(const QString &title);
    /// Fields whose edits have one label.
    Fields &fields(const char *label);
    widgets::CheckedEdit *addChecked(widgets::Form *form, Fields &fields, const QString &label, const QString &name, FieldRule rule,
                                     std::function<QString(const poc::Task &)> show,
                                     std::function<void(poc::Task &, const QString &)> write);
    /// A date, kept as the beginning of its working time or, with `atEnd`, the end of it.
    widgets::DateEdit *addDate(widgets::Form *form, Fields &fields, const QString &label, const QString &name, Moment field,
                               bool atEnd);
    /// A duration that may be absent.
    void addEstimate(widgets::Form *form, Fields &fields, const QString &label, const QString &name,
                     std::optional<qint64> poc::Task::*field);
    void makeHead();
    void makeDates();
    void makeManual(widgets::Form *form);
    void makeProgress();
    void makeEstimates();
    void showHead();

    const poc::Task *task() const { return state().plan().find(m_task); }
    int index() const { return state().plan().indexOf(m_task); }
    bool isSummary() const { return index() >= 0 && state().isSummary(index()); }
    schedule::DurationUnits unitsOf(const poc::Task &task) const;
    schedule::DurationUnits units() const;
    poc::PlanTime timeOf(QDate date, bool atEnd, const std::optional<poc::PlanTime> &before) const;
    const schedule::TaskDates &dates() const { return state().shown().schedule.tasks[size_t(index())]; }

    TaskId m_task;
    std::vector<std::unique_ptr<Fields>> m_fields;
    QWidget *m_all;
    QLabel *m_none;
    QLabel *m_dates = nullptr;
    widgets::ToneText *m_overdue = nullptr;
    QLabel *m_why = nullptr;
    widgets::ChoiceBox *m_hours = nullptr;
    QWidget *m_progress = nullptr;
    QWidget *m_estimates = nullptr;
    LinkList *m_before = nullptr;
    LinkList *m_after = nullptr;
    AssignmentList *m_assigned = nullptr;
    SlipView *m_slip = nullptr;
};

} // namespace axw::gantt
