// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/forms/form.h"

#include <functional>

namespace axw::forms {

/// The form's language that is meant by one of the program's: "한국어 (ko)" for Korean. Empty for the form's own default.
QString languageFor(const Form &form, Language language);

/// A text that stands in for a translation that is missing, marked by its own language: "two [en]". `language` is a
/// column's, as "English (en)".
QString markedText(const QString &text, const QString &language);

/// The header of a column: sheet, our name of the column, language.
using HeaderOf = std::function<QString(const QString &sheet, const QString &column, const QString &language)>;

/// Texts that stand in one of the form's languages and not in another, in the order of the sheets. A text without any
/// language is for all of them. Nobody reads more than ten thousand; the list ends there. `headerOf` says how the workbook writes a header; without it, our own way.
std::vector<MissingTranslation> missingTranslations(const Form &form, const HeaderOf &headerOf = {});

} // namespace axw::forms
