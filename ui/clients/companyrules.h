// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/clients/checkededit.h"

namespace axw::clients {

/// What the fields of a company are held against. What they refuse is not stored; the rest they remark on.
CheckedEdit::Rule nameRule();
/// Ten digits and the check digit; a number that another client has too is told, not refused.
CheckedEdit::Rule brnRule(workspace::Workspace &workspace, ClientId self, Language language);
CheckedEdit::Rule corporateNoRule();
/// A section letter, perhaps with digits; tells the section's name.
CheckedEdit::Rule ksicRule(Language language);
/// A whole number from `least` on, digits grouped; `unit` only for the sentence of what would be right.
CheckedEdit::Rule countRule(int least, int most, bool grouped = true);
/// The number that countRule() accepted.
std::optional<int> countOf(const QString &shown);

} // namespace axw::clients
