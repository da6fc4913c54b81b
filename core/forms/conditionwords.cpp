// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/conditionwords.h"

#include "core/forms/formindex.h"
#include "core/forms/translations.h"
#include "core/forms/xpath.h"

#include <array>
#include <optional>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

QString filled(const LocalizedText &text, Language language, const QString &one, const QString &other = {})
{
    // The parts come in one go: a label may hold a %1 itself.
    const QString words = text.in(language);
    return words.contains(u"%2"_s) ? words.arg(one, other) : words.arg(one);
}

/// The name that stands for a question: a reference, or a path that ends at it.
QString nameIn(const Expr &expr)
{
    if (expr.is(Expr::Kind::Reference) && !expr.lastSaved)
        return expr.text;
    if (!expr.is(Expr::Kind::Path) || !expr.args.empty() || !expr.predicates.empty() || expr.steps.empty())
        return {};
    for (const Step &step : expr.steps) {
        if (!step.predicates.empty())
            return {};
    }
    const Step &last = expr.steps.back();
    return last.axis == u"child" && last.test != u"*" && !last.test.endsWith(u"()") ? last.test : QString();
}

class Teller
{
public:
    Teller(const Form &form, const std::vector<QString> &numbers, Language language)
        : m_form(form), m_index(form), m_numbers(numbers), m_language(language)
    {
    }

    /// Nothing where words fail; empty where it always holds.
    std::optional<QString> clause(const Expr &expr, bool negated, int depth = 0) const
    {
        if (expr.is(Expr::Kind::Binary) && (expr.text == u"and" || expr.text == u"or"))
            return joined(expr, negated, depth);
        if (expr.is(Expr::Kind::Binary))
            return comparison(expr, negated);
        if (expr.calls(u"not") && expr.args.size() == 1)
            return clause(*expr.args[0], !negated, depth);
        if ((expr.calls(u"boolean") || expr.calls(u"string")) && expr.args.size() == 1)
            return clause(*expr.args[0], negated, depth);
        if ((expr.calls(u"true") && !negated) || (expr.calls(u"false") && negated))
            return QString();
        if (expr.calls(u"selected") && expr.args.size() == 2)
            return selected(expr, negated);
        if (const int node = nodeOf(expr); node >= 0)
            return answered(node, !negated);
        return {};
    }

    /// "2.1번" · "question 2.1".
    QString question(int node) const
    {
        const QString &number = m_numbers[size_t(node)];
        if (!number.isEmpty())
            return say({u"%1번"_s, u"question %1"_s}, number);
        const LocalizedText label = paperText(m_form, m_numbers, m_form.nodes[size_t(node)].label);
        const QString name = label.in(m_language).simplified();
        return say({u"‘%1’"_s, u"“%1”"_s}, name.isEmpty() ? m_form.nodes[size_t(node)].name : name);
    }

    int named(const QString &name) const { return m_index.named(name); }

private:
    const Form &m_form;
    const FormIndex m_index;
    const std::vector<QString> &m_numbers;
    Language m_language;

    QString say(const LocalizedText &text, const QString &one, const QString &other = {}) const { return filled(text, m_language, one, other); }

    int nodeOf(const Expr &expr) const
    {
        const QString name = nameIn(expr);
        return name.isEmpty() ? FormIndex::unknown : m_index.named(name);
    }

    std::optional<QString> joined(const Expr &expr, bool negated, int depth) const
    {
        const auto one = clause(*expr.args[0], negated, depth + 1);
        const auto other = clause(*expr.args[1], negated, depth + 1);
        if (!one || !other)
            return {};
        const bool all = (expr.text == u"and") != negated;
        if (one->isEmpty() || other->isEmpty()) // one that always holds
            return all ? (one->isEmpty() ? *other : *one) : QString();
        const auto grouped = [&](const Expr &part, const QString &words) {
            const bool mixes = part.is(Expr::Kind::Binary) && (part.text == u"and" || part.text == u"or") && part.text != expr.text;
            return mixes ? u'(' + words + u')' : words;
        };
        const LocalizedText link = all ? LocalizedText{u" 그리고 "_s, u" and "_s} : LocalizedText{u" 또는 "_s, u" or "_s};
        return grouped(*expr.args[0], *one) + link.in(m_language) + grouped(*expr.args[1], *other);
    }

    QString answered(int node, bool is) const
    {
        return is ? say({u"%1에 답함"_s, u"%1 is answered"_s}, question(node)) : say({u"%1에 답하지 않음"_s, u"%1 is not answered"_s}, question(node));
    }

    /// The words of a choice, or of what is typed.
    QString valueWords(int node, const QString &value) const
    {
        if (const ChoiceList *list = m_form.list(m_form.nodes[size_t(node)].list)) {
            if (const Choice *choice = list->choice(value)) {
                const QString label = paperText(m_form, m_numbers, choice->label).in(m_language).simplified();
                return say({u"‘%1’"_s, u"“%1”"_s}, label.isEmpty() ? value : label);
            }
        }
        return say({u"‘%1’"_s, u"“%1”"_s}, value);
    }

    std::optional<QString> selected(const Expr &expr, bool negated) const
    {
        const int node = nodeOf(*expr.args[0]);
        if (node < 0 || !expr.args[1]->is(Expr::Kind::Text))
            return {};
        const QString words = valueWords(node, expr.args[1]->text);
        if (m_form.nodes[size_t(node)].type == Type::SelectOne)
            return isWords(question(node), words, negated);
        return negated ? say({u"%1에서 %2 고르지 않음"_s, u"%2 is not chosen in %1"_s}, question(node), words)
                       : say({u"%1에서 %2 고름"_s, u"%2 is chosen in %1"_s}, question(node), words);
    }

    QString isWords(const QString &what, const QString &value, bool negated) const
    {
        return negated ? say({u"%1 답이 %2 아님"_s, u"%1 is not %2"_s}, what, value) : say({u"%1 답이 %2"_s, u"%1 is %2"_s}, what, value);
    }

    /// What stands on a side of a comparison, and what is compared of it.
    std::optional<QString> operand(const Expr &expr, int against) const
    {
        if (expr.is(Expr::Kind::Text))
            return against >= 0 ? valueWords(against, expr.text) : say({u"‘%1’"_s, u"“%1”"_s}, expr.text);
        if (expr.is(Expr::Kind::Number))
            return against >= 0 && m_form.list(m_form.nodes[size_t(against)].list) ? valueWords(against, QString::number(expr.number, 'g', 15))
                                                                                   : QString::number(expr.number, 'g', 15);
        if (expr.is(Expr::Kind::Negate)) {
            const auto inner = operand(*expr.args[0], -1);
            return inner ? std::optional(u'-' + *inner) : std::nullopt;
        }
        if (expr.calls(u"today") || expr.calls(u"now"))
            return LocalizedText{u"오늘"_s, u"today"_s}.in(m_language);
        if ((expr.calls(u"date") || expr.calls(u"number") || expr.calls(u"int") || expr.calls(u"string")) && expr.args.size() == 1) {
            const Expr &inner = *expr.args[0];
            return inner.is(Expr::Kind::Text) ? std::optional(inner.text) : operand(inner, against);
        }
        if (expr.calls(u"count-selected") && expr.args.size() == 1 && nodeOf(*expr.args[0]) >= 0)
            return say({u"%1에서 고른 개수"_s, u"the number of choices in %1"_s}, question(nodeOf(*expr.args[0])));
        if (const int node = nodeOf(expr); node >= 0)
            return say({u"%1 답"_s, u"%1"_s}, question(node));
        return {};
    }

    std::optional<QString> comparison(const Expr &expr, bool negated) const
    {
        struct Sign
        {
            QStringView sign;
            QStringView opposite;
            QStringView turned;
        };
        static constexpr std::array<Sign, 6> signs{{{u"=", u"!=", u"="}, {u"!=", u"=", u"!="}, {u"<", u">=", u">"}, {u"<=", u">", u">="}, {u">", u"<=", u"<"}, {u">=", u"<", u"<="}}};
        const auto found = std::find_if(signs.begin(), signs.end(), [&](const Sign &each) { return expr.text == each.sign; });
        if (found == signs.end())
            return {};
        const Expr *left = expr.args[0].get();
        const Expr *right = expr.args[1].get();
        QStringView sign = negated ? found->opposite : found->sign;
        if ((left->is(Expr::Kind::Text) || left->is(Expr::Kind::Number)) && !right->is(Expr::Kind::Text) && !right->is(Expr::Kind::Number)) {
            std::swap(left, right);
            const auto now = std::find_if(signs.begin(), signs.end(), [&](const Sign &each) { return sign == each.sign; });
            sign = now->turned;
        }
        const Expr &asked = left->calls(u"string-length") && left->args.size() == 1 ? *left->args[0] : *left;
        const int node = nodeOf(asked);
        const bool nothing = right->is(Expr::Kind::Text) && right->text.isEmpty();
        const bool none = right->is(Expr::Kind::Number) && right->number == 0 && &asked != left;
        if (node >= 0 && ((nothing && (sign == u"=" || sign == u"!=")) || (none && (sign == u"=" || sign == u"!=" || sign == u">"))))
            return answered(node, sign != u"=");
        if (&asked != left)
            return {};
        if (node >= 0 && m_form.nodes[size_t(node)].type == Type::Acknowledge && right->is(Expr::Kind::Text) && (sign == u"=" || sign == u"!="))
            return answered(node, sign == u"=");
        const auto what = node >= 0 ? std::optional(question(node)) : operand(*left, -1);
        const auto against = operand(*right, node);
        if (!what || !against)
            return {};
        if (node >= 0 && (sign == u"=" || sign == u"!="))
            return isWords(*what, *against, sign == u"!=");
        static const QHash<QStringView, LocalizedText> ofAnswer{{u"<", {u"%1 답이 %2 미만"_s, u"%1 is below %2"_s}}, {u"<=", {u"%1 답이 %2 이하"_s, u"%1 is at most %2"_s}},
                                                                {u">", {u"%1 답이 %2 초과"_s, u"%1 is above %2"_s}}, {u">=", {u"%1 답이 %2 이상"_s, u"%1 is at least %2"_s}}};
        static const QHash<QStringView, LocalizedText> ofOther{{u"<", {u"%1 %2 미만"_s, u"%1 is below %2"_s}}, {u"<=", {u"%1 %2 이하"_s, u"%1 is at most %2"_s}},
                                                               {u">", {u"%1 %2 초과"_s, u"%1 is above %2"_s}}, {u">=", {u"%1 %2 이상"_s, u"%1 is at least %2"_s}},
                                                               {u"=", {u"%1 = %2"_s, u"%1 is %2"_s}}, {u"!=", {u"%1 ≠ %2"_s, u"%1 is not %2"_s}}};
        return say(node >= 0 ? ofAnswer.value(sign) : ofOther.value(sign), *what, *against);
    }
};

QString withNumbers(const Form &form, const std::vector<QString> &numbers, const QString &text, Language language, const LocalizedText &pattern)
{
    const std::vector<Mention> mentions = mentionsIn(text);
    if (mentions.empty())
        return text;
    const Teller teller(form, numbers, language);
    QString out;
    qsizetype from = 0;
    for (const Mention &mention : mentions) {
        out += text.mid(from, mention.at - from);
        const int node = teller.named(mention.name);
        out += node < 0 ? text.mid(mention.at, mention.length) : filled(pattern, language, teller.question(node));
        from = mention.at + mention.length;
    }
    return out + text.mid(from);
}

} // namespace

QString conditionWords(const Form &form, const std::vector<QString> &numbers, const QString &expression, Language language)
{
    if (expression.trimmed().isEmpty())
        return {};
    if (const auto parsed = parseExpression(expression)) {
        if (const auto words = Teller(form, numbers, language).clause(**parsed, false))
            return *words;
    }
    return withNumbers(form, numbers, expression.simplified(), language, {u"[%1]"_s, u"[%1]"_s});
}

LocalizedText paperText(const Form &form, const std::vector<QString> &numbers, const Texts &texts)
{
    const auto in = [&](Language language) {
        const QString key = languageFor(form, language);
        return key.isEmpty() ? QString() : texts.value(key);
    };
    LocalizedText both{in(Language::Korean), in(Language::English)};
    if (both.ko.isEmpty() && both.en.isEmpty() && !texts.isEmpty()) {
        const QString own = texts.value(form.settings.defaultLanguage, texts.value(QString()));
        both.ko = own.isEmpty() ? texts.first() : own;
    }
    const LocalizedText answer{u"(%1 답)"_s, u"(the answer to %1)"_s};
    if (!both.ko.isEmpty())
        both.ko = withNumbers(form, numbers, both.ko, Language::Korean, answer);
    if (!both.en.isEmpty())
        both.en = withNumbers(form, numbers, both.en, Language::English, answer);
    // A form without a column for one of the languages misses nothing.
    const QString ko = languageFor(form, Language::Korean);
    const QString en = languageFor(form, Language::English);
    if (!ko.isEmpty() && !en.isEmpty() && both.ko.isEmpty() != both.en.isEmpty()) {
        if (both.ko.isEmpty())
            both.ko = markedText(both.en, en);
        else
            both.en = markedText(both.ko, ko);
    }
    return both;
}

} // namespace axw::forms
