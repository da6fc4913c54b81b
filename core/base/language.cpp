// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace axw {

using namespace Qt::Literals::StringLiterals;

QString languageCode(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

Language languageFromCode(QStringView code)
{
    return code.startsWith(u"en", Qt::CaseInsensitive) ? Language::English : Language::Korean;
}

} // namespace axw
