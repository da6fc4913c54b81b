// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/translator.h"

#include "core/forms/tables.h"

#include <QCoreApplication>

#include <libxml/xpath.h>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

QString quoted(const QString &text)
{
    return text.contains(u'\'') ? u'"' + text + u'"' : u'\'' + text + u'\'';
}

void hush(void *, xmlErrorPtr) {}

std::shared_ptr<xmlXPathCompExpr> compiled(const QString &xpath)
{
    // One context for all of a thread: it only hands over where errors go.
    thread_local const std::unique_ptr<xmlXPathContext, void (*)(xmlXPathContextPtr)> context = [] {
        xmlXPathContextPtr made = xmlXPathNewContext(nullptr);
        made->error = hush;
        return std::unique_ptr<xmlXPathContext, void (*)(xmlXPathContextPtr)>(made, xmlXPathFreeContext);
    }();
    return {xmlXPathCtxtCompile(context.get(), reinterpret_cast<const xmlChar *>(xpath.toUtf8().constData())), xmlXPathFreeCompExpr};
}

} // namespace

Translator::Translator(const FormIndex &index, const Standpoint &standpoint) : m_index(index), m_standpoint(standpoint)
{
    Places start;
    if (!standpoint.list.isEmpty()) {
        start.secondary = true;
        start.list = standpoint.list;
    } else {
        start.nodes = {standpoint.node};
        start.scope = ownScope();
    }
    m_contexts.push_back(start);
}

Translation Translator::run(const QString &text)
{
    m_result.expression.text = text;
    const auto parsed = parseExpression(text);
    if (!parsed) {
        wrong(parsed.error().sentence);
        return std::move(m_result);
    }
    part(**parsed);
    if (!m_result.wrong.isEmpty()) {
        m_result.expression.parts.clear();
        m_result.expression.uses.clear();
    }
    return std::move(m_result);
}

void Translator::wrong(const QString &sentence)
{
    if (!m_result.wrong.contains(sentence))
        m_result.wrong += sentence;
}

void Translator::doubtful(const QString &sentence)
{
    if (!m_result.doubtful.contains(sentence))
        m_result.doubtful += sentence;
}

void Translator::use(int node, int scope)
{
    // A repeat's instances belong to the scope around it.
    const Use use{node, m_index.commonScope(scope, m_index.scopeOf(node))};
    if (node >= 0 && std::find(m_result.expression.uses.cbegin(), m_result.expression.uses.cend(), use) == m_result.expression.uses.cend())
        m_result.expression.uses.push_back(use);
}

/// Makes a part of its own of every branch of an `if` at the root.
int Translator::part(const Expr &expression)
{
    const int at = int(m_result.expression.parts.size());
    m_result.expression.parts.emplace_back();
    const bool branches = expression.calls(u"if") && expression.args.size() == 3;
    const QString xpath = branches ? truth(*expression.args[0]) : single(expression).xpath;
    if (m_result.wrong.isEmpty()) {
        auto made = compiled(xpath);
        if (!made)
            wrong(Words::tr("it cannot be worked out"));
        m_result.expression.parts[size_t(at)].compiled = std::move(made);
    }
    if (branches) {
        const int then = part(*expression.args[1]);
        const int otherwise = part(*expression.args[2]);
        m_result.expression.parts[size_t(at)].then = then;
        m_result.expression.parts[size_t(at)].otherwise = otherwise;
    }
    return at;
}

Translator::Piece Translator::piece(const Expr &expression)
{
    switch (expression.kind) {
    case Expr::Kind::Number: return {textOf(expression.number), Gives::Number};
    case Expr::Kind::Text:
        for (const Mention &mention : mentionsIn(expression.text))
            doubtful(Words::tr("${%1} stands between quotes and is taken as text; without the quotes it would be the answer").arg(mention.name));
        return {quoted(expression.text), Gives::Text};
    case Expr::Kind::Reference: {
        const int node = resolved(expression);
        return node < 0 ? Piece{} : reference(node);
    }
    case Expr::Kind::Call: return call(expression);
    case Expr::Kind::Path: return path(expression);
    case Expr::Kind::Binary: return binary(expression);
    case Expr::Kind::Negate: return {u"(-"_s + number(*expression.args[0]) + u')', Gives::Number};
    }
    return {};
}

/// Where one value is wanted.
Translator::Piece Translator::single(const Expr &expression)
{
    Piece made = piece(expression);
    if (made.manyNodes)
        doubtful(Words::tr("“%1” is answered once in every instance of its repeat: only the first is read here; sum(), count(), join() or indexed-repeat() say which are meant").arg(made.name));
    return made;
}

QString Translator::number(const Expr &expression)
{
    const Piece made = single(expression);
    return made.gives == Gives::Number ? made.xpath : u"x-n("_s + made.xpath + u')';
}

QString Translator::truth(const Expr &expression)
{
    const Piece made = single(expression);
    return made.gives == Gives::Truth ? made.xpath : u"x-b("_s + made.xpath + u')';
}

Translator::Piece Translator::binary(const Expr &expression)
{
    const Expr &left = *expression.args[0];
    const Expr &right = *expression.args[1];
    const QString &sign = expression.text;
    if (sign != u"=" && sign != u"!=" && sign != u"|")
        return row(expression);
    if (sign == u"=" || sign == u"!=") {
        const Piece a = single(left);
        const Piece b = single(right);
        checkChoice(a, right);
        checkChoice(b, left);
        const QString equal = u"x-eq(%1, %2)"_s.arg(a.xpath, b.xpath);
        return {sign == u"=" ? equal : u"not("_s + equal + u')', Gives::Truth};
    }
    if (sign == u"|") {
        const Piece a = piece(left);
        const Piece b = piece(right);
        if (a.gives != Gives::Nodes || b.gives != Gives::Nodes)
            wrong(Words::tr("“|” joins questions, not values; “or” joins conditions"));
        return {u"(%1 | %2)"_s.arg(a.xpath, b.xpath), Gives::Nodes};
    }
    return {};
}

/// Operators of one strength in a row, as a row: a sum of a thousand answers must not nest a thousand deep.
Translator::Piece Translator::row(const Expr &expression)
{
    const auto kindOf = [](const QString &sign) {
        return sign == u"and" || sign == u"or" ? sign : sign.startsWith(u'<') || sign.startsWith(u'>') ? u"<"_s : sign == u"+" || sign == u"-" ? u"+"_s : u"*"_s;
    };
    const QString kind = kindOf(expression.text);
    std::vector<std::pair<QString, const Expr *>> operands; // from the right
    const Expr *left = &expression;
    // A comparison gives a truth: the next one in a row counts it as a number again, so those stay nested.
    while (left->is(Expr::Kind::Binary) && left->text != u"=" && left->text != u"!=" && left->text != u"|" && kindOf(left->text) == kind
           && (kind != u"<" || left == &expression)) {
        operands.emplace_back(left->text, left->args[1].get());
        left = left->args[0].get();
    }
    const bool joins = kind == u"and" || kind == u"or";
    QString text = u'(' + (joins ? truth(*left) : number(*left));
    for (auto operand = operands.rbegin(); operand != operands.rend(); ++operand)
        text += u' ' + operand->first + u' ' + (joins ? truth(*operand->second) : number(*operand->second));
    return {text + u')', joins || kind == u"<" ? Gives::Truth : Gives::Number};
}

void Translator::checkChoice(const Piece &question, const Expr &literal)
{
    if (question.node < 0 || !literal.is(Expr::Kind::Text) || literal.text.isEmpty())
        return;
    const Node &node = m_index.node(question.node);
    const ChoiceList *list = node.type == Type::SelectOne || node.type == Type::SelectMultiple ? m_index.form().list(node.list) : nullptr;
    if (list == nullptr || list->choices.empty())
        return;
    const QStringList names = node.type == Type::SelectMultiple ? wordsOf(literal.text) : QStringList{literal.text.trimmed()};
    for (const QString &name : names) {
        if (list->choice(name) == nullptr && !(node.orOther && name == u"other"))
            doubtful(Words::tr("“%1” has no choice “%2”, so this never holds").arg(node.name, name));
    }
}

int Translator::resolved(const Expr &reference)
{
    if (reference.lastSaved) {
        wrong(Words::tr("${last-saved#%1} is not supported: answers of the form filled last are not at hand").arg(reference.text));
        return -1;
    }
    const int node = m_index.found(reference.text);
    if (node == FormIndex::ambiguous) {
        QStringList paths;
        for (int each : m_index.allNamed(reference.text))
            paths += m_index.form().path(each);
        wrong(Words::tr("${%1} may be any of %2; right would be names of their own").arg(reference.text, paths.join(u", "_s)));
        return -1;
    }
    if (node < 0) {
        const QString like = m_index.nearest(reference.text);
        wrong(like.isEmpty() ? Words::tr("${%1} is the name of no question, group or repeat").arg(reference.text)
                             : Words::tr("${%1} is the name of no question, group or repeat; “%2” is one").arg(reference.text, like));
        return -1;
    }
    return node;
}

Translator::Piece Translator::reference(int node)
{
    const Places &here = m_contexts.back();
    const int scope = m_index.scopeOf(node);
    const int fromOwn = m_index.commonScope(ownScope(), scope);
    Piece made;
    made.gives = Gives::Nodes;
    made.node = node;
    made.name = m_index.node(node).name;
    // Inside a condition on a repeat, ${name} is that of the instance looked at.
    const int from = m_contexts.size() > 1 && !here.secondary && here.known && here.nodes.size() == 1 ? m_index.innerScope(here.nodes.front()) : FormIndex::top;
    const int fromHere = m_index.commonScope(from, scope);
    const bool nearer = m_index.depth(fromHere) > m_index.depth(fromOwn);
    made.xpath = nearer ? u"x-from(%1, .)"_s.arg(node) : u"x-ref(%1)"_s.arg(node);
    made.manyNodes = (nearer ? fromHere : fromOwn) != scope;
    made.scope = nearer ? here.scope : fromOwn;
    use(node, made.scope);
    return made;
}

Translation translate(const FormIndex &index, const QString &text, const Standpoint &standpoint)
{
    return Translator(index, standpoint).run(text);
}

std::optional<bool> plainTruth(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"yes" || word == u"true" || word == u"true()" || word == u"y" || word == u"1")
        return true;
    if (word.isEmpty() || word == u"no" || word == u"false" || word == u"false()" || word == u"n" || word == u"0")
        return false;
    return {};
}

} // namespace axw::forms
