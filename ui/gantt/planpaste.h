// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planedits.h"

#include <QStringList>

#include <vector>

namespace axw::gantt {

/// Where cells are pasted.
struct PasteAt
{
    int row = -1;                    ///< the current one; -1: none
    PlanColumn column = PlanColumn::Name;
    std::vector<PlanColumn> columns; ///< those that are shown, in their order
};

struct Pasted
{
    int added = 0;
    int changed = 0;
    TaskId first; ///< to be selected
};

/// Puts a table from a spreadsheet into the plan as one recorded edit, or changes nothing and says which row and which
/// cell is not read.
///
/// A table that begins with a line of headings (in either language) becomes new tasks below the current one; names that
/// begin with spaces stand deeper, and predecessors count the lines of the table (or go by its column of numbers). One
/// without goes cell by cell over what is there, from the current cell on, and what reaches past the end becomes new
/// tasks.
class PlanPaste
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt::PlanPaste)

public:
    PlanPaste(workspace::Workspace &workspace, PlanState &state, PlanEdits &edits, QDate today)
        : m_workspace(workspace), m_state(state), m_edits(edits), m_read(edits.reading(today))
    {
    }

    Result<Pasted> paste(std::vector<QStringList> table, const PasteAt &at);

private:
    /// What a line of the table asks of one task beside its own fields.
    struct Line
    {
        int number = 0; ///< of the table, from 1, as a spreadsheet counts
        poc::Task task;
        int level = 0;
        bool isNew = false;
        std::optional<QString> predecessors;
        std::optional<std::vector<WantedResource>> resources;
        std::optional<QDate> start;
        std::optional<QDate> finish;
        bool touched = false;
        int written = 0; ///< what stands in its column of numbers
    };

    Result<> read(Line &line, PlanColumn column, const QString &text);
    Result<> readLine(Line &line, const QStringList &cells, const std::vector<PlanColumn> &columns, int row);
    Result<> place(Line &line, int row);
    Result<Pasted> store(std::vector<Line> &lines, TaskId after, bool byTable);
    static std::optional<std::vector<PlanColumn>> headings(const QStringList &cells);
    static void makeSummary(Line &line);
    static void setLevels(std::vector<Line> &lines, const std::vector<int> &indents);

    workspace::Workspace &m_workspace;
    PlanState &m_state;
    PlanEdits &m_edits;
    CellReading m_read;
};

} // namespace axw::gantt
