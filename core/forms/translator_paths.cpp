// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/translator.h"

#include "core/forms/tables.h"

#include <QCoreApplication>

#include <algorithm>

/// Paths: where they lead, and how libxml2 is to walk them.
namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

QString stepText(const Step &step)
{
    if (step.axis == u"self" && step.test == u"node()")
        return u"."_s;
    if (step.axis == u"parent" && step.test == u"node()")
        return u".."_s;
    return step.axis == u"child" ? step.test : step.axis + u"::"_s + step.test;
}

QString shown(std::span<const Step> steps, size_t upTo)
{
    QStringList names;
    for (size_t i = 0; i <= upTo && i < steps.size(); ++i)
        names += stepText(steps[i]);
    return names.join(u'/');
}

} // namespace

/// A path from the form's top, without conditions, to one node is what ${name} is.
int Translator::pathAsReference(const Expr &expression) const
{
    if (!expression.absolute || expression.steps.size() < 2)
        return -1;
    QStringList names;
    for (const Step &step : expression.steps) {
        if (step.axis != u"child" || step.test == u"*" || !step.predicates.empty())
            return -1;
        names += step.test;
    }
    names.removeFirst();
    int at = FormIndex::top;
    for (const QString &name : names) {
        const auto &inside = m_index.children(at);
        const auto child = std::find_if(inside.cbegin(), inside.cend(), [&](int each) { return m_index.node(each).name == name; });
        if (child == inside.cend())
            return -1;
        at = *child;
    }
    return at;
}

Translator::Piece Translator::path(const Expr &expression)
{
    if (const int node = pathAsReference(expression); node >= 0)
        return reference(node);
    Places places;
    Piece made;
    const bool fromOwn = !expression.absolute && expression.args.empty() && m_contexts.size() == 1 && !m_contexts.back().secondary;
    bool fromCurrent = false;
    if (expression.absolute) {
        places.nodes = {}; // above the top
        made.xpath = u"/"_s;
        const Step &first = expression.steps.front();
        if (first.axis == u"child" && first.test != u"*") {
            places.nodes = {FormIndex::top};
            made.xpath = u"/data"_s + predicates(first.predicates, places);
            if (expression.steps.size() == 1) {
                made.gives = Gives::Nodes;
                return made;
            }
            made.xpath += u'/' + steps(std::span(expression.steps).subspan(1), places, false);
        } else {
            places.nodes = {FormIndex::top};
            made.xpath = u"/data/"_s + steps(expression.steps, places, false);
        }
    } else if (!expression.args.empty()) {
        made = start(*expression.args[0], places);
        fromCurrent = expression.args[0]->calls(u"current");
        made.xpath += predicates(expression.predicates, places);
        if (!expression.steps.empty())
            made.xpath += u'/' + steps(expression.steps, places, fromCurrent);
    } else {
        places = m_contexts.back();
        made.xpath = steps(expression.steps, places, fromOwn);
    }
    made.gives = Gives::Nodes;
    made.node = -1;
    made.manyNodes = false;
    if (!places.secondary) {
        made.xpath = u"x-r("_s + made.xpath + u')';
        for (int node : places.nodes)
            use(node, places.scope);
        if (places.known && places.nodes.size() == 1 && places.nodes.front() >= 0)
            made.node = places.nodes.front();
    }
    return made;
}

/// What a path begins with that is no step: a reference, instance(), current(), a function that gives nodes.
Translator::Piece Translator::start(const Expr &expression, Places &places)
{
    Piece made = piece(expression);
    made.manyNodes = false;
    if (made.gives != Gives::Nodes && m_result.wrong.isEmpty())
        wrong(Words::tr("only a question, group, repeat or list can be gone into with “/” or “[ ]”"));
    if (expression.calls(u"instance")) {
        places.secondary = true;
        if (!expression.args.empty() && listOf(m_index.form(), expression.args[0]->text) != nullptr)
            places.list = expression.args[0]->text;
    } else if (expression.calls(u"current")) {
        places.nodes = {own()};
        places.scope = ownScope();
    } else if (made.node >= 0) {
        places.nodes = {made.node};
        places.scope = made.scope;
    } else {
        places.known = false;
    }
    return made;
}

QString Translator::steps(std::span<const Step> steps, Places &places, bool fromOwn)
{
    QString text;
    for (size_t i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        QString written = stepText(step);
        // A repeat as a whole is looked at from its parent already.
        if (i == 0 && fromOwn && m_standpoint.whole && step.axis == u"parent")
            written = u"."_s;
        if (places.secondary) {
            goColumn(step, places);
        } else if (places.known) {
            if (!go(step, places) && m_result.wrong.isEmpty()) {
                const QString &name = step.test;
                if (i == 0 && m_index.named(name) >= 0)
                    wrong(Words::tr("“%1” alone leads nowhere; the answer to “%1” is ${%1}").arg(name));
                else if (i == 0 && step.axis == u"child" && fromOwn)
                    wrong(Words::tr("“%1” alone leads nowhere; a text stands between quotes: '%1'").arg(name));
                else
                    wrong(Words::tr("the path “%1” leads nowhere: there is no “%2” in it").arg(shown(steps, i), name));
            }
            // Going up, one leaves the instances of the repeats on the way.
            if (step.axis == u"parent") {
                for (int node : places.nodes)
                    places.scope = m_index.commonScope(places.scope, node < 0 ? FormIndex::top : m_index.innerScope(node));
            }
        }
        text += (i == 0 ? QString() : u"/"_s) + written + predicates(step.predicates, places);
    }
    return text;
}

QString Translator::predicates(const std::vector<ExprPtr> &predicates, const Places &places)
{
    QString text;
    for (const ExprPtr &condition : predicates) {
        m_contexts.push_back(places);
        // A number alone picks by position.
        const Piece made = single(*condition);
        m_contexts.pop_back();
        const bool keeps = made.gives == Gives::Number || made.gives == Gives::Truth;
        text += u'[' + (keeps ? made.xpath : u"x-b("_s + made.xpath + u')') + u']';
    }
    return text;
}

/// One step from the places reached so far; false when it leads nowhere.
bool Translator::go(const Step &step, Places &places)
{
    std::vector<int> reached;
    const auto add = [&](int node) {
        const bool fits = step.test == u"node()" || (step.test == u"*" && node >= 0) || (node >= 0 && m_index.node(node).name == step.test)
            || (node == FormIndex::top && step.test == u"data");
        if (fits && std::find(reached.cbegin(), reached.cend(), node) == reached.cend())
            reached.push_back(node);
    };
    const auto addBelow = [&](const auto &self, int node) -> void {
        for (int child : m_index.children(node)) {
            add(child);
            self(self, child);
        }
    };
    for (int node : places.nodes) {
        if (step.axis == u"child") {
            for (int child : m_index.children(node))
                add(child);
        } else if (step.axis == u"self") {
            add(node);
        } else if (step.axis == u"parent") {
            if (node >= 0)
                add(m_index.node(node).parent);
        } else if (step.axis == u"descendant" || step.axis == u"descendant-or-self") {
            if (step.axis == u"descendant-or-self")
                add(node);
            addBelow(addBelow, node);
        } else {
            // Beside and above: all that could be meant, over all instances.
            places.scope = FormIndex::top;
            if (node >= 0 && step.axis.endsWith(u"sibling")) {
                for (int sibling : m_index.children(m_index.node(node).parent))
                    add(sibling);
            } else if (step.axis.startsWith(u"ancestor")) {
                for (int above = step.axis.endsWith(u"self") || node < 0 ? node : m_index.node(node).parent; ; above = m_index.node(above).parent) {
                    add(above);
                    if (above < 0)
                        break;
                }
            } else {
                addBelow(addBelow, FormIndex::top);
            }
        }
    }
    places.nodes = reached;
    return !reached.empty();
}

/// A step in a list: the columns of its choices are known.
void Translator::goColumn(const Step &step, const Places &places)
{
    static const QStringList always{u"root"_s, u"item"_s, u"name"_s, u"label"_s, u"score"_s, u"itextId"_s};
    const ChoiceList *list = places.list.isEmpty() ? nullptr : listOf(m_index.form(), places.list);
    if (list == nullptr || list->choices.empty() || step.axis != u"child" || step.test == u"*" || step.test.endsWith(u"()") || always.contains(step.test))
        return;
    const auto has = [&](const Choice &choice) { return choice.columns.contains(step.test); };
    if (std::any_of(list->choices.cbegin(), list->choices.cend(), has))
        return;
    wrong(m_index.named(step.test) >= 0
              ? Words::tr("the choices of “%1” have no column “%2”; the answer to “%2” is ${%2}").arg(list->name, step.test)
              : Words::tr("the choices of “%1” have no column “%2”").arg(list->name, step.test));
}

} // namespace axw::forms
