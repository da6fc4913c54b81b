// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

namespace axw::forms {

/// What is wrong or doubtful with a form's expressions: what cannot be read, names and functions that do not exist,
/// wrong numbers of arguments, rings of calculations and relevants. Sorted by row.
std::vector<Problem> checkExpressions(const Form &form);

} // namespace axw::forms
