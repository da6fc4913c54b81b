// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/portfolio/reading.h"

namespace axw::workspace {

class Workspace;

/// So many are read within a moment; with more the window waits for another thread.
inline constexpr qint64 fewPocs = 60;

/// All PoCs with their dates, scheduled by the centre's calendar. Long work: hand it a companion on another thread.
Result<portfolio::Portfolio> readPortfolio(Workspace &workspace, const Progress &progress = {});

/// The PoCs of a company, as they stand in the portfolio; no others are scheduled but those they wait for.
Result<portfolio::Portfolio> portfolioOf(Workspace &workspace, ClientId client);
/// One PoC of it; NotFound when it is gone.
Result<portfolio::Entry> entryOfPoc(Workspace &workspace, PocId poc);

/// What an edit touched, read again into a portfolio. False, and nothing read, when so much was touched that all is
/// better read anew.
Result<bool> refreshPortfolio(Workspace &workspace, const journal::Changes &changes, portfolio::Portfolio &portfolio);

/// Whether an edit can change what a portfolio says.
bool concernsPortfolio(const journal::Changes &changes);

/// The plans that a resource works on, with their dates; those of `without` left out.
Result<std::vector<std::shared_ptr<const portfolio::PlannedPoc>>> plansOfResource(Workspace &workspace, ResourceId resource, PocId without = {});

} // namespace axw::workspace
