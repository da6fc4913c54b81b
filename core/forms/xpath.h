// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <vector>

/// An expression of a form taken apart: XPath 1.0 and the ${name} that XLSForm adds to it.
namespace axw::forms {

struct Expr;
using ExprPtr = std::unique_ptr<Expr>;

struct Step
{
    QString axis; ///< "child", "parent", "self", "descendant-or-self" …
    QString test; ///< a name, "*", "node()" or "text()"
    std::vector<ExprPtr> predicates;
    qsizetype at = 0;
};

struct Expr
{
    enum class Kind {
        Number,    ///< number
        Text,      ///< text, without its quotes
        Reference, ///< ${text}
        Call,      ///< text(args…)
        Path,      ///< args[0], when there is one, with its predicates; then the steps
        Binary,    ///< args[0] text args[1]: or and = != < <= > >= + - * div mod |
        Negate,    ///< -args[0]
    };

    Kind kind = Kind::Number;
    qsizetype at = 0; ///< where it begins in the text
    QString text;
    double number = 0;
    bool lastSaved = false; ///< ${last-saved#name}
    bool absolute = false;  ///< a path from the form's top: /data/…
    std::vector<ExprPtr> args;
    std::vector<ExprPtr> predicates;
    std::vector<Step> steps;

    bool is(Kind wanted) const { return kind == wanted; }
    bool calls(QStringView function) const { return kind == Kind::Call && text == function; }
};

/// How long an expression may be, and how deep its parentheses.
inline constexpr qsizetype longestExpression = 32768;
inline constexpr int deepestExpression = 150;
inline constexpr int mostOperators = 2000;

/// An error's sentence says what is wrong, where, and what would be right.
Result<ExprPtr> parseExpression(const QString &text);

/// The names in a text's ${name}s, in order; "last-saved#name" with its mark.
struct Mention
{
    qsizetype at = 0;
    qsizetype length = 0;
    QString name;
    bool lastSaved = false;
};
std::vector<Mention> mentionsIn(const QString &text);

} // namespace axw::forms
