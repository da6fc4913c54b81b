// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace axw::forms {

/// A word of an expression.
struct Token
{
    enum class Kind { Number, Text, Reference, Name, Operator, Star, Mark, End };

    Kind kind = Kind::End;
    QString text; ///< without quotes or braces
    qsizetype at = 0;
    qsizetype length = 0;

    bool is(QStringView mark) const { return kind == Kind::Mark && text == mark; }
};

/// Ends with a token of Kind::End. An error says what cannot be read and what would be right.
Result<std::vector<Token>> tokensOf(const QString &text);

} // namespace axw::forms
