// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio.h"
#include "core/report/document.h"

/// What several reports say of PoCs and their plans.
namespace axw::report {

using PocEntry = portfolio::Entry;
using PocEntries = std::vector<PocEntry>;

Tone toneOf(portfolio::Standing standing);
/// The standing in words and colour.
Cell standingCell(portfolio::Standing standing, Language language);
/// How many stand how, the worst first.
KeyFigures standingFigures(const PocEntries &entries, Language language);

/// Which columns a table of PoCs has beside dates, slip, progress and standing.
enum class PocColumns {
    All,     ///< company, consultant and baseline: for a page that lies across
    Company, ///< the company, below the PoC's name: an upright page has no room for a column more beside three dates
    Own,     ///< the baseline: all are of one company
};

/// A line a PoC: whose, from when to when, against its baseline and its promise, how far, how it stands.
Table pocTable(const PocEntries &entries, Language language, PocColumns columns);

/// All of them on one axis of time; nothing where none has a plan.
QList<Block> timelineFigures(const PocEntries &entries, const std::shared_ptr<const schedule::WorkCalendar> &calendar, QDate today,
                             Language language, const QString &caption);

/// One plan with its tasks, links, baseline and critical path.
QList<Block> planFigures(const portfolio::Entry &entry, QDate today, Language language, const QString &caption);

/// The tasks of one plan as a table.
Table taskTable(const portfolio::Entry &entry, Language language);

/// The milestones of these PoCs in the order of time.
Table milestoneTable(const PocEntries &entries, Language language, bool withPoc = true);

/// What is wrong with whom, a point a PoC; empty when all is well.
Outline concernPoints(const PocEntries &entries, Language language);

} // namespace axw::report
