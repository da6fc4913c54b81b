// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/value.h"

#include "core/forms/moment.h"

#include <QLocale>
#include <QStringList>

#include <cmath>
#include <limits>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is nearer to a number than this is that number (as JavaRosa has it).
constexpr double nothing = 1e-12;

} // namespace

Value Value::ofText(QString text)
{
    if (text.isEmpty())
        return {};
    return {Kind::Text, std::move(text), 0};
}

Value Value::ofNumber(double number)
{
    if (std::isnan(number))
        return {};
    return {Kind::Number, {}, number};
}

Value Value::ofBoolean(bool truth)
{
    return {Kind::Boolean, {}, truth ? 1.0 : 0.0};
}

QString textOf(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number < 0 ? u"-Infinity"_s : u"Infinity"_s;
    if (std::abs(number) < nothing)
        return u"0"_s;
    if (std::abs(number) < 1e15 && number == std::trunc(number))
        return QString::number(qint64(number));
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

QString textOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Empty: return {};
    case Value::Kind::Text: return value.text;
    case Value::Kind::Number: return textOf(value.number);
    case Value::Kind::Boolean: return value.number != 0 ? u"true"_s : u"false"_s;
    }
    return {};
}

double numberOf(QStringView text)
{
    const QStringView plain = text.trimmed();
    if (plain.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    bool digits = false;
    bool point = false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char16_t c = plain[i].unicode();
        if (c >= u'0' && c <= u'9') {
            digits = true;
        } else if (c == u'.' && !point) {
            point = true;
        } else if (c != u'-' || i != 0) {
            const auto moment = Moment::read(plain);
            return moment ? moment->days() : std::numeric_limits<double>::quiet_NaN();
        }
    }
    return digits ? plain.toDouble() : std::numeric_limits<double>::quiet_NaN();
}

double numberOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Empty: return std::numeric_limits<double>::quiet_NaN();
    case Value::Kind::Text: return numberOf(QStringView(value.text));
    case Value::Kind::Number:
    case Value::Kind::Boolean: return value.number;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

bool truthOf(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Empty: return false;
    case Value::Kind::Text: return true;
    case Value::Kind::Number: return std::abs(value.number) > nothing;
    case Value::Kind::Boolean: return value.number != 0;
    }
    return false;
}

bool areEqual(const Value &left, const Value &right)
{
    using Kind = Value::Kind;
    if (left.kind == Kind::Boolean || right.kind == Kind::Boolean) {
        // A truth that was stored is its text to whoever writes ${adult} = 'true'.
        const Value &other = left.kind == Kind::Boolean ? right : left;
        if (other.kind == Kind::Text && (other.text == u"true" || other.text == u"false"))
            return textOf(left) == textOf(right);
        return truthOf(left) == truthOf(right);
    }
    if (left.kind == Kind::Number || right.kind == Kind::Number) {
        const double a = numberOf(left);
        const double b = numberOf(right);
        return a == b || std::abs(a - b) < nothing;
    }
    return textOf(left) == textOf(right);
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words += word.trimmed().toString();
    }
    return words;
}

} // namespace axw::forms
