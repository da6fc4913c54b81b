// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/functions.h"

#include "core/forms/evaluator.h"

#include <cmath>
#include <limits>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A date out of an argument: a text is read, a number counts days. Nothing for an empty one; a note for a wrong one.
std::optional<Moment> momentOf(Call &call, size_t at, bool withTime)
{
    const Value value = call.value(at);
    switch (value.kind) {
    case Value::Kind::Empty: return {};
    case Value::Kind::Text:
        if (auto moment = Moment::read(value.text.trimmed()))
            return moment;
        call.evaluator.note(Evaluator::tr("“%1” is no date; right would be 2026-03-04.").arg(value.text));
        return {};
    case Value::Kind::Number:
        if (auto moment = Moment::ofDays(value.number, withTime))
            return moment;
        call.evaluator.note(Evaluator::tr("%1 is too large for a date.").arg(textOf(value)));
        return {};
    case Value::Kind::Boolean:
        call.evaluator.note(Evaluator::tr("“%1” is no date; right would be 2026-03-04.").arg(textOf(value)));
        return {};
    }
    return {};
}

XPathObject date(Call &call)
{
    auto moment = momentOf(call, 0, false);
    if (moment)
        moment->time = {};
    return Call::of(moment ? moment->toString() : QString());
}

XPathObject dateTime(Call &call)
{
    const auto moment = momentOf(call, 0, true);
    return Call::of(moment ? moment->toString() : QString());
}

XPathObject formatted(Call &call)
{
    const auto moment = momentOf(call, 0, true);
    const QString language = call.evaluator.language();
    const bool korean = language.contains(u"ko"_s, Qt::CaseInsensitive) || language.contains(u"한국"_s);
    return Call::of(moment ? formatMoment(*moment, call.text(1), korean ? u"ko" : u"en") : QString());
}

XPathObject decimalDateTime(Call &call)
{
    const Value value = call.value(0);
    if (value.kind == Value::Kind::Number)
        return Call::of(value.number);
    const auto moment = momentOf(call, 0, true);
    return Call::of(moment ? moment->days() : std::numeric_limits<double>::quiet_NaN());
}

XPathObject decimalTime(Call &call)
{
    const Value value = call.value(0);
    if (value.kind == Value::Kind::Number)
        return Call::of(value.number - std::floor(value.number));
    if (const auto time = Moment::readTime(value.text))
        return Call::of(Moment{QDate(1970, 1, 1), *time}.timeOfDay());
    const auto moment = momentOf(call, 0, true);
    return Call::of(moment ? moment->timeOfDay() : std::numeric_limits<double>::quiet_NaN());
}

} // namespace

std::vector<Function> dateFunctions()
{
    return {
        {u"today"_s, 0, 0, Gives::Text, [](Call &call) { return Call::of(Moment{call.evaluator.now().date(), {}}.toString()); }, u"today()"_s},
        {u"now"_s, 0, 0, Gives::Text,
         [](Call &call) { return Call::of(Moment{call.evaluator.now().date(), call.evaluator.now().time()}.toString()); }, u"now()"_s},
        {u"date"_s, 1, 1, Gives::Text, date, u"date(value)"_s},
        {u"date-time"_s, 1, 1, Gives::Text, dateTime, u"date-time(value)"_s},
        {u"format-date"_s, 2, 2, Gives::Text, formatted, u"format-date(date, '%Y-%m-%d')"_s},
        {u"format-date-time"_s, 2, 2, Gives::Text, formatted, u"format-date-time(date, '%Y-%m-%d %H:%M')"_s},
        {u"decimal-date-time"_s, 1, 1, Gives::Number, decimalDateTime, u"decimal-date-time(date)"_s},
        {u"decimal-time"_s, 1, 1, Gives::Number, decimalTime, u"decimal-time(time)"_s},
    };
}

} // namespace axw::forms
