// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What an expression sees of an answer, and how it turns into numbers, texts and truths: XPath 1.0's rules with
/// those that ODK adds for dates.
namespace axw::forms {

struct Value
{
    enum class Kind { Empty, Text, Number, Boolean };

    Kind kind = Kind::Empty;
    QString text;      ///< of Kind::Text, never empty
    double number = 0; ///< of Kind::Number, never NaN; 0 or 1 for Kind::Boolean
    bool operator==(const Value &) const = default;

    bool isEmpty() const { return kind == Kind::Empty; }

    static Value ofText(QString text);     ///< empty for an empty text
    static Value ofNumber(double number);  ///< empty for NaN: what cannot be worked out is no answer
    static Value ofBoolean(bool truth);
};

/// 'true', '3', '0.30000000000000004', '10000000000', 'Infinity': the shortest digits that read back as the same
/// number, never with an exponent.
QString textOf(double number);
/// Empty for an empty value.
QString textOf(const Value &value);

/// NaN for an empty value or a text that is neither a number (digits, one point, one sign before them) nor an ISO date.
double numberOf(const Value &value);
double numberOf(QStringView text);

/// Whether a value counts as true: a number but 0, a text but the empty one.
bool truthOf(const Value &value);

/// '=': as truths when one is a truth, as numbers when one is a number, else as texts.
bool areEqual(const Value &left, const Value &right);

/// The words of a text separated by white space: what select_multiple and rank store.
QStringList wordsOf(QStringView text);

} // namespace axw::forms
