// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

namespace axw::forms {

/// What works, but not as well as it could: questions and choices without words, scores that do not hang together,
/// weights that do not add up, lists nobody uses. All are warnings, in the order of the sheets. Texts that miss a
/// translation are listed by missingTranslations().
std::vector<Problem> lint(const Form &form);

} // namespace axw::forms
