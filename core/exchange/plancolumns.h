// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/exchange/table.h"

#include <QMap>

#include <vector>

namespace axw::exchange {

/// The columns of a table of tasks, in the order they are written in.
enum class PlanColumn {
    Number, ///< what predecessors name: the row of the plan
    Level,
    Name,
    Duration,
    Start,
    Finish,
    Predecessors,
    Done,
    Rule,
    RuleAt,
    Deadline,
    Resources,
    Calendar,
    Manual,
    Active,
    Gate,
    Priority,
    Cost,
    ActualCost,
    ActualStart,
    ActualFinish,
    Optimistic,
    Pessimistic,
    Note,
    Uid,
    Key,
};

const std::vector<PlanColumn> &planColumns();
/// The head of a column in a language.
QString headOf(PlanColumn column, Language language);

/// Where the columns of a table of tasks are.
struct PlanHead
{
    int row = 0; ///< as the spreadsheet numbers it
    QMap<PlanColumn, int> columns;

    bool has(PlanColumn column) const { return columns.contains(column); }
};

/// Finds the head by its words, Korean or English, ours or MS Project's, below whatever stands above it. Invalid where no
/// row names tasks.
Result<PlanHead> planHead(const Table &table);
/// How many columns of a table are known: for choosing a sheet.
int planColumnCount(const Table &table);

} // namespace axw::exchange
