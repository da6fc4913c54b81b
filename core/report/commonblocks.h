// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

/// What several reports say alike.
namespace axw::report {

/// The facts of a company that are known, in the order in which public forms ask for them.
QList<Fact> companyFacts(const Company &company, Language language);

LocalizedText stageText(Stage stage);

/// 2026. 3. 4.(수) 10:00 ~ 12:30; the second date only when it is another day.
QString timeSpan(const QDateTime &start, const QDateTime &end, Language language);

/// A document of this kind with what the issue and the company say about it.
Document begun(const QString &kind, const Issue &issue, Language language);

} // namespace axw::report
