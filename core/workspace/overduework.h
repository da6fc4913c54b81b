// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace axw::workspace {

class Workspace;

/// A task of a PoC that should be finished and is not (by poc::isOverdue()), and whose it is.
struct OverdueWork
{
    ClientId client;
    PocId poc;
    TaskId task;
    QString clientName;
    QString caseNumber;
    QString pocName;
    QString taskName;
    QString owner; ///< the consultant of the case
    std::optional<Stage> stage;
    QDate since;
    int days = 0; ///< working days

    bool operator==(const OverdueWork &) const = default;
};

/// Over all PoCs of cases that are open, the oldest first. Every plan is read and scheduled: some 40 ms for 500 PoCs, so
/// ask again only after an edit that concernsPortfolio(), and with more than fewPocs on another thread.
Result<std::vector<OverdueWork>> overdueWork(Workspace &workspace, const Progress &progress = {});

} // namespace axw::workspace
