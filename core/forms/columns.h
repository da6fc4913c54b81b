// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace axw::forms {

/// The sheets a form is read from; the last two are our own.
enum class SheetKind { Survey, Choices, Settings, Dimensions, Levels };

/// "survey", "choices" …
QString sheetName(SheetKind kind);

/// What a column's header means.
struct ColumnMeaning
{
    enum class Standing {
        Known,
        NotSupported, ///< of the standard, but without effect here
        Unknown,
    };

    Standing standing = Standing::Unknown;
    QString name; ///< our one name for it, "constraint_message", "media::image"; an unknown column's header
    QString language; ///< as the header gives it; only for columns that can be translated
    bool operator==(const ColumnMeaning &) const = default;
};

/// Reads a header as other XLSForm tools do: letters of either case, blanks for '_', the names a column had in the past
/// ("relevance", "caption", "bind::jr:constraintMsg"), a language after two colons. One colon parts a header only when
/// `doubleColons` is false: when no header of the sheet holds two.
ColumnMeaning columnMeaning(SheetKind sheet, const QString &header, bool doubleColons);

/// True for a column that may be there once for every language.
bool isTranslatable(SheetKind sheet, const QString &name);

} // namespace axw::forms
