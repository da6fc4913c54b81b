// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/expressions.h"

#include "core/forms/rulebook.h"

#include <algorithm>

namespace axw::forms {

std::vector<Problem> checkExpressions(const Form &form)
{
    std::vector<Problem> problems = Rulebook(form).problems();
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return a.row < b.row; });
    return problems;
}

} // namespace axw::forms
