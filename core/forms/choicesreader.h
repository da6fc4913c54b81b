// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/sheet.h"

namespace axw::forms {

/// The lists of the sheet 'choices', in the order in which they begin.
std::vector<ChoiceList> readChoices(const Sheet &sheet, bool allowDuplicates, Problems &problems);

} // namespace axw::forms
