// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"

namespace axw::app {

/// Every verb, in the order of usage. Each stands in a file of its own.
const std::vector<VerbSpec> &verbs();
const VerbSpec *verbNamed(const QString &name);

/// How the program is called: all verbs in one line each.
QString usage();
/// How one verb is called: arguments and options.
QString usageOf(const VerbSpec &verb);

VerbSpec newVerb();
VerbSpec infoVerb();
VerbSpec checkVerb();
VerbSpec importCompaniesVerb();
VerbSpec clientsVerb();
VerbSpec clientVerb();
VerbSpec holidaysVerb();
VerbSpec scheduleVerb();
VerbSpec pocsVerb();
VerbSpec pocVerb();
VerbSpec planVerb();
VerbSpec formVerb();
VerbSpec answersVerb();
VerbSpec diagnoseVerb();
VerbSpec benchmarkVerb();
VerbSpec reportVerb();
VerbSpec fieldsVerb();
VerbSpec lettersVerb();
VerbSpec letterVerb();
VerbSpec reportsVerb();
VerbSpec designsVerb();
VerbSpec designVerb();
VerbSpec outboxVerb();
VerbSpec backupVerb();
VerbSpec restoreVerb();
VerbSpec undoVerb();
VerbSpec redoVerb();
VerbSpec logVerb();
VerbSpec helpVerb();

} // namespace axw::app
