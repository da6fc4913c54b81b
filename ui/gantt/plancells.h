// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace axw::gantt {

class PlanState;

/// The columns of a plan. The first five are shown unless a person chooses others.
enum class PlanColumn { Name, Duration, Start, Finish, Done, Number, Slack, Predecessors, Resources, Slip, Cost, Deadline };
inline constexpr int planColumnCount = 12;

/// What stands in the cells of a plan.
class PlanCells
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt::PlanCells)

public:
    explicit PlanCells(const PlanState &state) : m_state(state) {}

    static QString heading(PlanColumn column);
    QString text(int row, PlanColumn column) const;
    /// What is typed over: dates with their year, 0 for a milestone.
    QString editText(int row, PlanColumn column) const;
    /// For the clipboard: as editText, dates as ISO 8601, so that every spreadsheet reads them.
    QString clipText(int row, PlanColumn column) const;
    /// What a screen reader says: the name with level, what kind of line it is and how it stands.
    QString spokenText(int row, PlanColumn column) const;
    /// The bar in words: what spokenText() says of the name, slack, progress, and why it stands there.
    QString barText(int row) const;
    bool isEditable(int row, PlanColumn column) const;

private:
    QString predecessors(int task) const;
    QString cost(int task) const;

    const PlanState &m_state;
};

} // namespace axw::gantt
