// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace axw {

/// The two languages of the program. Reports are handed one; the interface has its own.
enum class Language { Korean, English };

/// "ko" or "en".
QString languageCode(Language language);
/// Anything but "en…" is Korean.
Language languageFromCode(QStringView code);

/// One text in both languages. A missing one falls back on the other.
struct LocalizedText
{
    QString ko;
    QString en;

    const QString &in(Language language) const
    {
        const QString &wanted = language == Language::Korean ? ko : en;
        return wanted.isEmpty() ? (language == Language::Korean ? en : ko) : wanted;
    }
    bool operator==(const LocalizedText &) const = default;
};

} // namespace axw
