// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/functions.h"

#include "core/forms/evaluator.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// Halves go up, as XPath has it; the digits are those the number is written with, so that 1.005 is not 1.00499….
double rounded(double number, double places)
{
    if (std::isnan(number) || std::isinf(number))
        return number;
    if (std::isnan(places) || places > 30 || places < -30)
        return notANumber;
    const int digits = int(places);
    if (digits < 0) {
        const double scale = std::pow(10.0, -digits);
        return std::floor(number / scale + 0.5) * scale;
    }
    const QString text = textOf(std::abs(number));
    const qsizetype point = text.indexOf(u'.');
    if (point < 0 || text.size() - point - 1 <= digits)
        return number;
    const QString kept = text.left(point + 1 + digits);
    const QStringView dropped = QStringView(text).sliced(point + 1 + digits);
    const bool half = dropped.front() == u'5' && std::all_of(dropped.begin() + 1, dropped.end(), [](QChar c) { return c == u'0'; });
    const bool away = dropped.front() >= u'5' && !(half && number < 0);
    double result = kept.toDouble();
    if (away)
        result = QString::number(result + std::pow(10.0, -digits), 'f', digits).toDouble();
    return number < 0 ? -result : result;
}

template<double (*function)(double)>
XPathObject mapped(Call &call)
{
    return Call::of(function(call.number(0)));
}

double absolute(double number) { return std::abs(number); }
double sine(double number) { return std::sin(number); }
double cosine(double number) { return std::cos(number); }
double tangent(double number) { return std::tan(number); }
double arcSine(double number) { return std::asin(number); }
double arcCosine(double number) { return std::acos(number); }
double arcTangent(double number) { return std::atan(number); }
double root(double number) { return std::sqrt(number); }
double exponential(double number) { return std::exp(number); }
double tenTo(double number) { return std::pow(10.0, number); }
double logarithm(double number) { return std::log(number); }
double logarithm10(double number) { return std::log10(number); }
double truncated(double number) { return std::trunc(number) + 0.0; }
double lower(double number) { return std::floor(number); }
double upper(double number) { return std::ceil(number); }

double sumOf(const std::vector<Value> &values)
{
    double sum = 0;
    for (const Value &value : values) {
        const double number = numberOf(value);
        sum += std::isnan(number) ? 0 : number;
    }
    return sum;
}

/// The largest or smallest of what is a number; NaN when nothing is.
template<bool largest>
XPathObject extreme(Call &call)
{
    double best = notANumber;
    for (const Value &value : call.values()) {
        const double number = numberOf(value);
        if (!std::isnan(number) && (std::isnan(best) || (largest ? number > best : number < best)))
            best = number;
    }
    return Call::of(best);
}

bool within(double low, double amount, double high)
{
    return (low < 0 || amount >= low) && (high < 0 || amount <= high);
}

/// checklist(min, max, answers…): a 'yes' counts, and whatever is true by itself.
bool counts(const Value &value)
{
    return value.kind == Value::Kind::Text ? value.text != u"no" && value.text != u"false" : truthOf(value);
}

XPathObject checklist(Call &call)
{
    const auto answers = call.values(2);
    return Call::of(within(call.number(0), double(std::count_if(answers.cbegin(), answers.cend(), counts)), call.number(1)));
}

XPathObject weightedChecklist(Call &call)
{
    double sum = 0;
    if (call.size() == 4 && call.isNodes(2) && call.isNodes(3)) {
        const auto answers = call.nodes(2);
        const auto weights = call.nodes(3);
        for (size_t i = 0; i < std::min(answers.size(), weights.size()); ++i)
            sum += counts(call.evaluator.valueOf(answers[i])) ? sumOf({call.evaluator.valueOf(weights[i])}) : 0;
    } else {
        for (size_t i = 2; i + 1 < call.size(); i += 2)
            sum += counts(call.value(i)) ? sumOf({call.value(i + 1)}) : 0;
    }
    return Call::of(within(call.number(0), sum, call.number(1)));
}

} // namespace

std::vector<Function> numberFunctions()
{
    return {
        {u"number"_s, 1, 1, Gives::Number, [](Call &call) { return Call::of(call.number(0)); }, u"number(value)"_s},
        {u"int"_s, 1, 1, Gives::Number, mapped<truncated>, u"int(number)"_s},
        {u"round"_s, 1, 2, Gives::Number, [](Call &call) { return Call::of(rounded(call.number(0), call.size() > 1 ? call.number(1) : 0)); },
         u"round(number, places)"_s},
        {u"floor"_s, 1, 1, Gives::Number, mapped<lower>, u"floor(number)"_s},
        {u"ceiling"_s, 1, 1, Gives::Number, mapped<upper>, u"ceiling(number)"_s},
        {u"abs"_s, 1, 1, Gives::Number, mapped<absolute>, u"abs(number)"_s},
        {u"pow"_s, 2, 2, Gives::Number, [](Call &call) { return Call::of(std::pow(call.number(0), call.number(1))); }, u"pow(number, power)"_s},
        {u"sqrt"_s, 1, 1, Gives::Number, mapped<root>, u"sqrt(number)"_s},
        {u"exp"_s, 1, 1, Gives::Number, mapped<exponential>, u"exp(number)"_s},
        {u"exp10"_s, 1, 1, Gives::Number, mapped<tenTo>, u"exp10(number)"_s},
        {u"log"_s, 1, 1, Gives::Number, mapped<logarithm>, u"log(number)"_s},
        {u"log10"_s, 1, 1, Gives::Number, mapped<logarithm10>, u"log10(number)"_s},
        {u"sin"_s, 1, 1, Gives::Number, mapped<sine>, u"sin(angle)"_s},
        {u"cos"_s, 1, 1, Gives::Number, mapped<cosine>, u"cos(angle)"_s},
        {u"tan"_s, 1, 1, Gives::Number, mapped<tangent>, u"tan(angle)"_s},
        {u"asin"_s, 1, 1, Gives::Number, mapped<arcSine>, u"asin(number)"_s},
        {u"acos"_s, 1, 1, Gives::Number, mapped<arcCosine>, u"acos(number)"_s},
        {u"atan"_s, 1, 1, Gives::Number, mapped<arcTangent>, u"atan(number)"_s},
        {u"atan2"_s, 2, 2, Gives::Number, [](Call &call) { return Call::of(std::atan2(call.number(0), call.number(1))); }, u"atan2(y, x)"_s},
        {u"pi"_s, 0, 0, Gives::Number, [](Call &) { return Call::of(std::numbers::pi); }, u"pi()"_s},
        {u"random"_s, 0, 0, Gives::Number, [](Call &call) { return Call::of(call.evaluator.random()); }, u"random()"_s},
        {u"sum"_s, 1, 1, Gives::Number, [](Call &call) { return Call::of(sumOf(call.values())); }, u"sum(${question})"_s},
        {u"max"_s, 1, -1, Gives::Number, extreme<true>, u"max(${question})"_s},
        {u"min"_s, 1, -1, Gives::Number, extreme<false>, u"min(${question})"_s},
        {u"true"_s, 0, 0, Gives::Truth, [](Call &) { return Call::of(true); }, u"true()"_s},
        {u"false"_s, 0, 0, Gives::Truth, [](Call &) { return Call::of(false); }, u"false()"_s},
        {u"boolean"_s, 1, 1, Gives::Truth, [](Call &call) { return Call::of(call.truth(0)); }, u"boolean(value)"_s},
        {u"not"_s, 1, 1, Gives::Truth, [](Call &call) { return Call::of(!call.truth(0)); }, u"not(condition)"_s},
        {u"if"_s, 3, 3, Gives::Anything, [](Call &call) { return call.truth(0) ? call.take(1) : call.take(2); }, u"if(condition, then, else)"_s},
        {u"coalesce"_s, 2, 2, Gives::Anything, [](Call &call) { return call.value(0).isEmpty() ? call.take(1) : call.take(0); },
         u"coalesce(value, other)"_s},
        {u"once"_s, 1, 1, Gives::Anything,
         [](Call &call) {
             const Value kept = call.evaluator.kept();
             return kept.isEmpty() ? call.take(0) : Call::of(kept);
         },
         u"once(value)"_s},
        {u"depend"_s, 1, -1, Gives::Anything, [](Call &call) { return call.take(0); }, u"depend(value, …)"_s},
        {u"checklist"_s, 3, -1, Gives::Truth, checklist, u"checklist(min, max, answer, …)"_s},
        {u"weighted-checklist"_s, 4, -1, Gives::Truth, weightedChecklist, u"weighted-checklist(min, max, answer, weight, …)"_s},
    };
}

const std::vector<Function> &innerFunctions()
{
    static const std::vector<Function> inner{
        {u"x-n"_s, 1, 1, Gives::Number, [](Call &call) { return Call::of(call.number(0)); }, {}},
        {u"x-b"_s, 1, 1, Gives::Truth, [](Call &call) { return Call::of(call.truth(0)); }, {}},
        {u"x-eq"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(call.evaluator.areEqual(call)); }, {}},
        {u"x-ref"_s, 1, 1, Gives::Nodes, [](Call &call) { return Call::of(call.evaluator.referred(int(call.number(0)), nullptr)); }, {}},
        {u"x-from"_s, 2, 2, Gives::Nodes,
         [](Call &call) {
             const auto from = call.nodes(1);
             return Call::of(call.evaluator.referred(int(call.number(0)), from.empty() ? nullptr : from.front()));
         },
         {}},
        {u"x-r"_s, 1, 1, Gives::Nodes,
         [](Call &call) {
             auto nodes = call.nodes(0);
             nodes.erase(std::remove_if(nodes.begin(), nodes.end(), [&](xmlNodePtr node) { return !call.evaluator.isRelevant(node); }), nodes.end());
             return Call::of(nodes);
         },
         {}},
    };
    return inner;
}

} // namespace axw::forms
