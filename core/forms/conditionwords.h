// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/forms/form.h"

#include <QString>

#include <vector>

namespace axw::forms {

/// A condition of a form ("${rules} = 'high' and ${robots} > 2") as somebody reads it who has the form on paper: "2.1번
/// 답이 ‘높음’ 그리고 2.3번 답이 2 초과". Questions are called by their numbers, `numbers` by node; one without a number by
/// its label. What has no words stays a formula, with the questions in it called the same way. Empty for a condition
/// that always holds.
QString conditionWords(const Form &form, const std::vector<QString> &numbers, const QString &expression, Language language);

/// A text of a form in both languages; one that it does not have is empty. A form in other languages only gives its
/// default one. What ${name} would show is called by its question: "(2.1번 답)".
LocalizedText paperText(const Form &form, const std::vector<QString> &numbers, const Texts &texts);

} // namespace axw::forms
