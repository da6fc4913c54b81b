// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace axw::diagnosis {

/// A text as the form shows it: in the language of the interface, and under it in the other one where both are wanted.
struct TwoTexts
{
    QString first;
    QString second; ///< empty where one language is wanted, or there is no text at all
    bool operator==(const TwoTexts &) const = default;
};

/// Where one of the two is missing the other stands in for it, with a mark that says so.
TwoTexts twoTexts(const LocalizedText &text, Language language, bool both);

/// "[한국어 없음]": the mark behind a text that stands in for one in this language.
QString missingMark(Language language);

constexpr Language otherThan(Language language)
{
    return language == Language::Korean ? Language::English : Language::Korean;
}

} // namespace axw::diagnosis
