// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/translator.h"

#include "core/forms/tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// Calls: which functions there are, what they take, and what is written for libxml2.
namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// What other tools call them, and what is right here.
QString rightName(const QString &name)
{
    static const QHash<QString, QString> other{
        {u"average"_s, u"sum() div count()"_s}, {u"avg"_s, u"sum() div count()"_s},  {u"mean"_s, u"sum() div count()"_s},
        {u"len"_s, u"string-length()"_s},       {u"length"_s, u"string-length()"_s}, {u"ifs"_s, u"if()"_s},
        {u"choice-name"_s, u"jr:choice-name()"_s}, {u"integer"_s, u"int()"_s},       {u"lower"_s, u"lower-case()"_s},
        {u"upper"_s, u"upper-case()"_s},        {u"concatenate"_s, u"concat()"_s},   {u"power"_s, u"pow()"_s},
        {u"is-null"_s, u"${name} = ''"_s},      {u"isnull"_s, u"${name} = ''"_s},    {u"string-join"_s, u"join()"_s}};
    if (other.contains(name.toLower()))
        return other.value(name.toLower());
    for (const Function &each : allFunctions()) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0 || QString(each.name).remove(u'-') == QString(name).remove(u'-').remove(u'_').toLower())
            return each.call;
    }
    return {};
}

/// Functions that take all of a repeated question, not one value.
bool takesMany(const QString &function)
{
    static const QStringList all{u"count"_s, u"count-non-empty"_s, u"sum"_s, u"max"_s, u"min"_s, u"join"_s, u"concat"_s, u"checklist"_s,
                                 u"weighted-checklist"_s, u"distance"_s, u"area"_s, u"enclosed-area"_s, u"randomize"_s, u"position"_s, u"index"_s, u"boolean"_s, u"not"_s};
    return all.contains(function);
}

} // namespace

bool Translator::checkCall(const Expr &expression, const Function *function)
{
    const QString &name = expression.text;
    if (function == nullptr) {
        const QString right = rightName(name);
        wrong(right.isEmpty() ? Words::tr("there is no function “%1()”").arg(name)
                              : Words::tr("there is no function “%1()”; right would be %2").arg(name, right));
        return false;
    }
    const int count = int(expression.args.size());
    const bool oddOneOut = (name == u"indexed-repeat" && count % 2 == 0) || (name == u"weighted-checklist" && count % 2 != 0);
    if (count < function->least || (function->most >= 0 && count > function->most) || oddOneOut) {
        wrong(Words::tr("%1() has %n argument(s); right would be %2", nullptr, count).arg(name, function->call));
        return false;
    }
    return true;
}

/// What can be told from a text that is written out.
void Translator::checkLiterals(const Expr &expression)
{
    const auto literal = [&](size_t at) { return at < expression.args.size() && expression.args[at]->is(Expr::Kind::Text); };
    if (expression.calls(u"regex") && literal(1) && !patternOf(expression.args[1]->text).isValid())
        wrong(Words::tr("“%1” is no pattern that regex() understands").arg(expression.args[1]->text));
    if ((expression.calls(u"date") || expression.calls(u"date-time")) && literal(0) && !expression.args[0]->text.isEmpty()
        && std::isnan(numberOf(QStringView(expression.args[0]->text))))
        wrong(Words::tr("“%1” is no date; right would be '2026-03-04'").arg(expression.args[0]->text));
    if (expression.calls(u"instance")) {
        if (!literal(0))
            wrong(Words::tr("instance() takes the name of a list between quotes"));
        else if (expression.args[0]->text == u"__last-saved")
            wrong(Words::tr("instance('__last-saved') is not supported: answers of the form filled last are not at hand"));
        else if (listOf(m_index.form(), expression.args[0]->text) == nullptr && !hasFile(m_index.form(), expression.args[0]->text))
            wrong(Words::tr("instance() names no list “%1”").arg(expression.args[0]->text));
    }
}

Translator::Piece Translator::call(const Expr &expression)
{
    const QString &name = expression.text;
    const bool inPredicate = m_contexts.size() > 1;
    if ((name == u"position" || name == u"last") && expression.args.empty() && (inPredicate || name == u"last")) {
        if (!inPredicate)
            wrong(Words::tr("last() means something between “[” and “]” only"));
        return {name + u"()"_s, Gives::Number};
    }
    if (name == u"node" || name == u"text" || name == u"comment" || name == u"processing-instruction")
        wrong(Words::tr("there is no function “%1()”").arg(name));
    const Function *function = functionNamed(name);
    if (!checkCall(expression, function))
        return {};
    if (name == u"jr:choice-name")
        return choiceName(expression);
    if (name == u"indexed-repeat")
        return indexedRepeat(expression);
    checkLiterals(expression);

    QStringList arguments;
    std::vector<Piece> pieces;
    for (size_t at = 0; at < expression.args.size(); ++at) {
        const Expr &argument = *expression.args[at];
        const bool many = takesMany(name) && (name != u"join" || at > 0);
        const Piece &made = pieces.emplace_back(many ? piece(argument) : single(argument));
        const bool wantsTruth = (name == u"if" && at == 0) || name == u"not" || name == u"boolean";
        arguments += wantsTruth && made.gives != Gives::Truth ? u"x-b("_s + made.xpath + u')' : made.xpath;
    }
    static const QStringList wantNodes{u"count"_s, u"count-non-empty"_s, u"sum"_s, u"randomize"_s};
    if (wantNodes.contains(name) && m_result.wrong.isEmpty() && pieces.front().gives != Gives::Nodes && pieces.front().gives != Gives::Anything)
        wrong(Words::tr("%1() takes a question or a repeat; right would be %2").arg(name, function->call));
    if (name == u"position" && m_result.wrong.isEmpty() && !pieces.empty() && pieces.front().gives != Gives::Nodes)
        wrong(Words::tr("%1() takes a question or a repeat; right would be %2").arg(name, function->call));
    if ((name == u"selected" || name == u"is-selected") && pieces.size() == 2)
        checkChoice(pieces[0], *expression.args[1]);
    if (arguments.isEmpty() && (name == u"string-length" || name == u"normalize-space"))
        arguments += u"x-r(.)"_s;
    if (name == u"index" && arguments.isEmpty() && ownScope() != FormIndex::top)
        use(ownScope(), FormIndex::top);
    Piece made{u"x-"_s + QString(name).replace(u':', u'-') + u'(' + arguments.join(u", "_s) + u')', function->gives};
    if ((name == u"if" || name == u"coalesce") && pieces.size() >= 2 && pieces[pieces.size() - 1].gives == pieces[pieces.size() - 2].gives)
        made.gives = pieces.back().gives;
    return made;
}

Translator::Piece Translator::choiceName(const Expr &expression)
{
    const Piece value = single(*expression.args[0]);
    const Expr &question = *expression.args[1];
    int node = -1;
    if (question.is(Expr::Kind::Text)) {
        const auto mentions = mentionsIn(question.text);
        if (mentions.size() == 1) {
            Expr reference;
            reference.text = mentions.front().name;
            reference.lastSaved = mentions.front().lastSaved;
            node = resolved(reference);
            if (node < 0)
                return {};
        } else {
            node = m_index.found(question.text.trimmed().section(u'/', question.text.trimmed().startsWith(u'/') ? 2 : 0));
        }
    } else if (question.is(Expr::Kind::Reference)) {
        node = resolved(question);
        if (node < 0)
            return {};
    }
    if (node < 0 || m_index.form().list(m_index.node(node).list) == nullptr) {
        wrong(Words::tr("jr:choice-name() takes the question with the choices second; right would be %1").arg(functionNamed(u"jr:choice-name")->call));
        return {};
    }
    return {u"x-jr-choice-name(%1, %2)"_s.arg(value.xpath).arg(node), Gives::Text};
}

Translator::Piece Translator::indexedRepeat(const Expr &expression)
{
    const auto target = [&](const Expr &argument) { return argument.is(Expr::Kind::Reference) ? resolved(argument) : pathAsReference(argument); };
    const int node = target(*expression.args[0]);
    if (node < 0) {
        if (m_result.wrong.isEmpty())
            wrong(Words::tr("indexed-repeat() takes a question first; right would be %1").arg(functionNamed(u"indexed-repeat")->call));
        return {};
    }
    QStringList arguments{QString::number(node)};
    int scope = m_index.scopeOf(node);
    for (size_t at = 1; at + 1 < expression.args.size(); at += 2) {
        const int repeat = target(*expression.args[at]);
        if (repeat < 0 || m_index.node(repeat).type != Type::Repeat || !m_index.holds(repeat, node) || repeat == node) {
            if (m_result.wrong.isEmpty())
                wrong(Words::tr("indexed-repeat() takes the repeats around “%1”, and each one's number behind it").arg(m_index.node(node).name));
            return {};
        }
        arguments += QString::number(repeat);
        arguments += number(*expression.args[at + 1]);
        scope = m_index.commonScope(scope, m_index.scopeOf(repeat));
    }
    Piece made{u"x-indexed-repeat("_s + arguments.join(u", "_s) + u')', Gives::Nodes};
    made.node = node;
    made.scope = m_index.commonScope(ownScope(), scope);
    use(node, made.scope);
    return made;
}

} // namespace axw::forms
