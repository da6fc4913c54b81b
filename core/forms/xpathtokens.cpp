// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpathtokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isInName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.' || c.isMark();
}

/// Operators of other languages, and what XPath writes instead.
Result<> notOfAnotherLanguage(QStringView rest)
{
    static const std::vector<std::pair<QString, QString>> foreign{
        {u"=="_s, u"="_s},   {u"<>"_s, u"!="_s}, {u"&&"_s, u"and"_s}, {u"||"_s, u"or"_s}, {u"%"_s, u"mod"_s},
        {u"&"_s, u"concat()"_s}, {u"^"_s, u"pow()"_s}, {u"≥"_s, u">="_s},  {u"≤"_s, u"<="_s}, {u"≠"_s, u"!="_s},
        {u"×"_s, u"*"_s},    {u"÷"_s, u"div"_s}, {u"“"_s, u"'"_s},    {u"”"_s, u"'"_s},   {u"‘"_s, u"'"_s},
        {u"’"_s, u"'"_s},    {u"；"_s, u","_s},  {u";"_s, u","_s},    {u"，"_s, u","_s},  {u"（"_s, u"("_s},
        {u"）"_s, u")"_s},   {u"＝"_s, u"="_s}};
    for (const auto &[written, right] : foreign) {
        if (rest.startsWith(written))
            return fail(Error::Kind::Invalid, Words::tr("“%1” means nothing here; right would be “%2”").arg(written, right));
    }
    return {};
}

/// XPath's rule: after something complete, * multiplies, and the words and, or, div, mod are operators.
bool afterOperand(const std::vector<Token> &tokens)
{
    if (tokens.empty())
        return false;
    const Token &last = tokens.back();
    switch (last.kind) {
    case Token::Kind::Number:
    case Token::Kind::Text:
    case Token::Kind::Reference:
    case Token::Kind::Name:
    case Token::Kind::Star: return true;
    case Token::Kind::Operator:
    case Token::Kind::End: return false;
    case Token::Kind::Mark: return last.is(u")") || last.is(u"]") || last.is(u".") || last.is(u"..");
    }
    return false;
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &text) : m_text(text) {}

    Result<std::vector<Token>> all()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace())
            AXW_TRY(one());
        add(Token::Kind::End, 0);
        return std::move(m_tokens);
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;

    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    void add(Token::Kind kind, qsizetype length) { add(kind, length, m_text.mid(m_at, length)); }
    void add(Token::Kind kind, qsizetype length, QString text)
    {
        m_tokens.push_back({kind, std::move(text), m_at, length});
        m_at += length;
    }

    Result<> one()
    {
        const QChar c = m_text[m_at];
        const auto rest = QStringView(m_text).sliced(m_at);
        if (c == u'\'' || c == u'"') {
            const qsizetype end = m_text.indexOf(c, m_at + 1);
            if (end < 0)
                return fail(Error::Kind::Invalid, Words::tr("the quote that opens at character %1 is never closed").arg(m_at + 1));
            add(Token::Kind::Text, end - m_at + 1, m_text.mid(m_at + 1, end - m_at - 1));
            return {};
        }
        if (c == u'$')
            return reference();
        if (c.isDigit() || (c == u'.' && at(m_at + 1).isDigit()))
            return number();
        if (beginsName(c)) {
            name();
            return {};
        }
        AXW_TRY(notOfAnotherLanguage(rest));
        static const QStringList operators{u"!="_s, u"<="_s, u">="_s, u"="_s, u"<"_s, u">"_s, u"+"_s, u"-"_s, u"|"_s};
        for (const QString &sign : operators) {
            if (rest.startsWith(sign)) {
                add(Token::Kind::Operator, sign.size());
                return {};
            }
        }
        if (c == u'*') {
            add(afterOperand(m_tokens) ? Token::Kind::Operator : Token::Kind::Star, 1);
            return {};
        }
        static const QStringList marks{u"::"_s, u"//"_s, u".."_s, u"("_s, u")"_s, u"["_s, u"]"_s, u","_s, u"/"_s, u"."_s, u"@"_s};
        for (const QString &mark : marks) {
            if (rest.startsWith(mark)) {
                add(Token::Kind::Mark, mark.size());
                return {};
            }
        }
        if (c == u'!')
            return fail(Error::Kind::Invalid, Words::tr("“!” means nothing here; right would be “not(…)” or “!=”"));
        return fail(Error::Kind::Invalid, Words::tr("“%1” means nothing in an expression").arg(c));
    }

    Result<> reference()
    {
        const qsizetype end = at(m_at + 1) == u'{' ? m_text.indexOf(u'}', m_at) : -1;
        const QString name = end < 0 ? QString() : m_text.mid(m_at + 2, end - m_at - 2).trimmed();
        if (name.isEmpty() || name.contains(u'{') || name.contains(u' '))
            return fail(Error::Kind::Invalid, Words::tr("the reference at character %1 is not closed; right would be ${name}").arg(m_at + 1));
        add(Token::Kind::Reference, end - m_at + 1, name);
        return {};
    }

    Result<> number()
    {
        qsizetype end = m_at;
        int points = 0;
        while (at(end).isDigit() || at(end) == u'.')
            points += at(end++) == u'.' ? 1 : 0;
        // "18and" is a number and an operator; "3rd" is neither.
        static const QStringList operators{u"and"_s, u"or"_s, u"div"_s, u"mod"_s};
        const auto rest = QStringView(m_text).sliced(end);
        const bool glued = std::any_of(operators.cbegin(), operators.cend(), [&](const QString &word) { return rest.startsWith(word); });
        if (points > 1 || (beginsName(at(end)) && !glued))
            return fail(Error::Kind::Invalid, Words::tr("“%1” is no number; text stands between quotes").arg(m_text.mid(m_at, end - m_at + 1)));
        add(Token::Kind::Number, end - m_at);
        return {};
    }

    void name()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (isInName(m_text[end]) || (m_text[end] == u':' && at(end + 1) != u':' && beginsName(at(end + 1)) && end > m_at)))
            ++end;
        const auto word = QStringView(m_text).sliced(m_at, end - m_at);
        const bool isOperator = afterOperand(m_tokens) && (word == u"and" || word == u"or" || word == u"div" || word == u"mod");
        add(isOperator ? Token::Kind::Operator : Token::Kind::Name, end - m_at);
    }
};

} // namespace

Result<std::vector<Token>> tokensOf(const QString &text)
{
    return Tokenizer(text).all();
}

} // namespace axw::forms
