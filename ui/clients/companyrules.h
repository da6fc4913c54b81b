// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/checkededit.h"

namespace axw::clients {

using FieldRule = widgets::CheckedEdit::Rule;

/// What the fields of a company are held against. What they refuse is not stored; the rest they remark on.
FieldRule nameRule();
/// Ten digits and the check digit; a number that another client has too is told, not refused.
FieldRule brnRule(workspace::Workspace &workspace, ClientId self, Language language);
FieldRule corporateNoRule();
/// A section letter, perhaps with digits; tells the section's name.
FieldRule ksicRule(Language language);
/// A whole number from `least` on, digits grouped; `unit` only for the sentence of what would be right.
FieldRule countRule(int least, int most, bool grouped = true);
/// The number that countRule() accepted.
std::optional<int> countOf(const QString &shown);

} // namespace axw::clients
