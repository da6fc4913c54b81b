// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpath.h"

#include "core/forms/xpathtokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

class Parser
{
public:
    Parser(const QString &text, std::vector<Token> tokens) : m_text(text), m_tokens(std::move(tokens)) {}

    Result<ExprPtr> parse()
    {
        AXW_TRY_ASSIGN(expression, binary(0));
        if (here().kind == Token::Kind::End)
            return expression;
        if (here().is(u")"))
            return wrong(Words::tr("a “)” closes nothing"));
        return wrong(Words::tr("an operator is missing before “%1”").arg(shown(here())));
    }

private:
    const QString &m_text;
    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    int m_operators = 0;

    const Token &here() const { return m_tokens[m_at]; }
    const Token &next(size_t by = 1) const { return m_tokens[std::min(m_at + by, m_tokens.size() - 1)]; }
    bool take(QStringView mark)
    {
        if (!here().is(mark))
            return false;
        ++m_at;
        return true;
    }
    QString shown(const Token &token) const
    {
        return token.kind == Token::Kind::End ? Words::tr("the end") : m_text.mid(token.at, token.length);
    }
    tl::unexpected<Error> wrong(const QString &why) const { return fail(Error::Kind::Invalid, why); }
    ExprPtr made(Expr::Kind kind, qsizetype at) const
    {
        auto expression = std::make_unique<Expr>();
        expression->kind = kind;
        expression->at = at;
        return expression;
    }

    static int strength(const Token &token)
    {
        if (token.kind != Token::Kind::Operator)
            return -1;
        static const std::vector<QStringList> levels{{u"or"_s}, {u"and"_s}, {u"="_s, u"!="_s}, {u"<"_s, u"<="_s, u">"_s, u">="_s},
                                                     {u"+"_s, u"-"_s}, {u"*"_s, u"div"_s, u"mod"_s}, {u"|"_s}};
        for (size_t level = 0; level < levels.size(); ++level) {
            if (levels[level].contains(token.text))
                return int(level);
        }
        return -1;
    }

    /// Operators of one strength bind from left to right.
    Result<ExprPtr> binary(int least)
    {
        if (++m_depth > deepestExpression)
            return wrong(Words::tr("it is nested more than %1 deep; work parts of it out in calculations of their own").arg(deepestExpression));
        AXW_TRY_ASSIGN(left, unary());
        for (int level = strength(here()); level >= least; level = strength(here())) {
            if (++m_operators > mostOperators)
                return wrong(Words::tr("it has more than %1 operators; work parts of it out in calculations of their own").arg(mostOperators));
            auto both = made(Expr::Kind::Binary, here().at);
            both->text = here().text;
            ++m_at;
            AXW_TRY_ASSIGN(right, binary(level + 1));
            both->args.push_back(std::move(left));
            both->args.push_back(std::move(right));
            left = std::move(both);
        }
        --m_depth;
        return left;
    }

    Result<ExprPtr> unary()
    {
        // A long row of signs must not climb the stack.
        int signs = 0;
        const qsizetype at = here().at;
        while (here().kind == Token::Kind::Operator && here().text == u"-") {
            ++signs;
            ++m_at;
        }
        AXW_TRY_ASSIGN(inner, path());
        for (int i = 0; i < std::min(signs, 2 - signs % 2); ++i) {
            auto negated = made(Expr::Kind::Negate, at);
            negated->args.push_back(std::move(inner));
            inner = std::move(negated);
        }
        return inner;
    }

    bool beginsStep() const
    {
        const Token &token = here();
        return token.kind == Token::Kind::Name || token.is(u".") || token.is(u"..") || token.is(u"@") || token.kind == Token::Kind::Star;
    }
    bool isCall() const { return here().kind == Token::Kind::Name && next().is(u"(") && here().text != u"node" && here().text != u"text"; }

    Result<ExprPtr> path()
    {
        const qsizetype at = here().at;
        auto path = made(Expr::Kind::Path, at);
        if (here().is(u"/") || here().is(u"//")) {
            path->absolute = true;
            if (here().is(u"/") && (++m_at, !beginsStep()))
                return wrong(Words::tr("a path begins with “/” and then names nothing"));
            AXW_TRY(steps(*path));
            return path;
        }
        if (!isCall() && beginsStep()) {
            AXW_TRY(steps(*path));
            return path;
        }
        AXW_TRY_ASSIGN(first, primary());
        const bool filtered = here().is(u"[");
        const bool goesOn = here().is(u"/") || here().is(u"//");
        if (!filtered && !goesOn)
            return first;
        path->args.push_back(std::move(first));
        AXW_TRY(predicates(path->predicates));
        if (here().is(u"/") || here().is(u"//")) {
            if (here().is(u"/"))
                ++m_at;
            if (here().kind == Token::Kind::Reference || here().kind == Token::Kind::Number || here().is(u"("))
                return wrong(Words::tr("“/” goes down a path; to divide, write “div”"));
            AXW_TRY(steps(*path));
        }
        return path;
    }

    Result<> steps(Expr &path)
    {
        do {
            if (take(u"//"))
                path.steps.push_back({u"descendant-or-self"_s, u"node()"_s, {}, here().at});
            AXW_TRY(step(path.steps.emplace_back()));
        } while (take(u"/") || here().is(u"//"));
        return {};
    }

    Result<> step(Step &step)
    {
        step.at = here().at;
        step.axis = u"child"_s;
        if (take(u".")) {
            step.axis = u"self"_s;
            step.test = u"node()"_s;
        } else if (take(u"..")) {
            step.axis = u"parent"_s;
            step.test = u"node()"_s;
        } else {
            if (here().is(u"@"))
                return wrong(Words::tr("a form has no attributes (“@”)"));
            if (here().kind == Token::Kind::Name && next().is(u"::")) {
                static const QStringList axes{u"child"_s, u"parent"_s, u"self"_s, u"ancestor"_s, u"ancestor-or-self"_s, u"descendant"_s,
                                              u"descendant-or-self"_s, u"following-sibling"_s, u"preceding-sibling"_s, u"following"_s, u"preceding"_s};
                if (!axes.contains(here().text))
                    return wrong(Words::tr("there is no axis “%1::”").arg(here().text));
                step.axis = here().text;
                m_at += 2;
            }
            if (here().kind == Token::Kind::Reference)
                return wrong(Words::tr("“/” goes down a path; to divide, write “div”"));
            if (here().kind != Token::Kind::Name && here().kind != Token::Kind::Star)
                return wrong(Words::tr("a name is missing at “%1”").arg(shown(here())));
            step.test = here().kind == Token::Kind::Star ? u"*"_s : here().text;
            ++m_at;
            if ((step.test == u"node" || step.test == u"text") && here().is(u"(")) {
                if (!next().is(u")"))
                    return wrong(Words::tr("“%1()” takes nothing between its parentheses").arg(step.test));
                m_at += 2;
                step.test += u"()"_s;
            }
        }
        return predicates(step.predicates);
    }

    Result<> predicates(std::vector<ExprPtr> &into)
    {
        while (take(u"[")) {
            AXW_TRY_ASSIGN(condition, binary(0));
            if (!take(u"]"))
                return wrong(Words::tr("a “]” is missing before %1").arg(shown(here())));
            into.push_back(std::move(condition));
        }
        return {};
    }

    Result<ExprPtr> primary()
    {
        const Token token = here();
        switch (token.kind) {
        case Token::Kind::Number: {
            auto number = made(Expr::Kind::Number, token.at);
            number->number = token.text.toDouble();
            ++m_at;
            return number;
        }
        case Token::Kind::Text: {
            auto text = made(Expr::Kind::Text, token.at);
            text->text = token.text;
            ++m_at;
            return text;
        }
        case Token::Kind::Reference: {
            auto reference = made(Expr::Kind::Reference, token.at);
            reference->lastSaved = token.text.startsWith(u"last-saved#");
            reference->text = reference->lastSaved ? token.text.sliced(11) : token.text;
            ++m_at;
            return reference;
        }
        case Token::Kind::Name: return call();
        case Token::Kind::End:
            return wrong(m_at == 0 ? Words::tr("it is empty") : Words::tr("something is missing after “%1”").arg(shown(m_tokens[m_at - 1])));
        case Token::Kind::Star:
        case Token::Kind::Operator:
            return wrong(Words::tr("something is missing before “%1”").arg(shown(token)));
        case Token::Kind::Mark: break;
        }
        if (take(u"(")) {
            AXW_TRY_ASSIGN(inner, binary(0));
            if (!take(u")"))
                return wrong(here().kind == Token::Kind::End ? Words::tr("a “)” is missing at the end")
                                                             : Words::tr("a “)” or an operator is missing before “%1”").arg(shown(here())));
            return inner;
        }
        if (token.is(u"$"))
            return wrong(Words::tr("“$” begins a reference, which is written ${name}"));
        return wrong(Words::tr("“%1” cannot stand here").arg(shown(token)));
    }

    Result<ExprPtr> call()
    {
        auto call = made(Expr::Kind::Call, here().at);
        call->text = here().text;
        m_at += 2;
        if (take(u")"))
            return call;
        do {
            if (here().is(u",") || here().is(u")"))
                return wrong(Words::tr("“%1()” has a comma with nothing beside it").arg(call->text));
            AXW_TRY_ASSIGN(argument, binary(0));
            call->args.push_back(std::move(argument));
        } while (take(u","));
        if (!take(u")"))
            return wrong(here().kind == Token::Kind::End ? Words::tr("the “)” of “%1(” is missing").arg(call->text)
                                                         : Words::tr("a comma or “)” is missing in “%1()” before “%2”").arg(call->text, shown(here())));
        return call;
    }
};

} // namespace

Result<ExprPtr> parseExpression(const QString &text)
{
    if (text.size() > longestExpression)
        return fail(Error::Kind::Invalid, Words::tr("it has more than %1 characters").arg(longestExpression));
    AXW_TRY_ASSIGN(tokens, tokensOf(text));
    return Parser(text, std::move(tokens)).parse();
}

std::vector<Mention> mentionsIn(const QString &text)
{
    std::vector<Mention> mentions;
    if (!text.contains(u"${"))
        return mentions;
    static const QRegularExpression shape(uR"(\$\{\s*(last-saved#)?([^\s{}]+)\s*\})"_s);
    for (auto match = shape.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        mentions.push_back({found.capturedStart(), found.capturedLength(), found.captured(2), !found.capturedView(1).isEmpty()});
    }
    return mentions;
}

} // namespace axw::forms
