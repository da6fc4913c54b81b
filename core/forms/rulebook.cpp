// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/rulebook.h"

#include "core/forms/functions.h"
#include "core/forms/moment.h"
#include "core/forms/value.h"
#include "core/forms/xpath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// An expression within a sentence: nobody reads a page of it.
QString inShort(const QString &text)
{
    constexpr qsizetype most = 120;
    const QString said = text.simplified();
    return said.size() > most ? said.left(most) + u'…' : said;
}

// lupdate finds the words of functions of this file, not of those of a class.
QString inExpression(const QString &text, const QString &why)
{
    return Words::tr("In “%1”: %2.").arg(inShort(text), why);
}

QString inText(const QString &why)
{
    return Words::tr("In the text: %1.").arg(why);
}

QString noTrigger(const QString &text)
{
    return Words::tr("“%1” is no trigger; right would be ${name}.").arg(text);
}

QString noTriggerNamed(const QString &name, bool ambiguous, const QString &like)
{
    if (ambiguous)
        return Words::tr("${%1} is the name of more than one question; right would be names of their own.").arg(name);
    return like.isEmpty() ? Words::tr("${%1} is the name of no question.").arg(name)
                          : Words::tr("${%1} is the name of no question; “%2” is one.").arg(name, like);
}

QString ringSentence(const QStringList &names)
{
    return Words::tr("The expressions go round in a ring: %1. Each waits for the next; one of them must do without.").arg(names.join(u" → "_s));
}

} // namespace

bool isDynamicDefault(const QString &text, Type type)
{
    if (text.contains(u"${"))
        return true;
    static const QRegularExpression call(uR"(([A-Za-z][A-Za-z0-9:-]*)\s*\()"_s);
    for (auto match = call.globalMatch(text); match.hasNext();) {
        if (functionNamed(match.next().capturedView(1)) != nullptr)
            return true;
    }
    if (type == Type::Integer || type == Type::Decimal || type == Type::Range) {
        bool isNumber = false;
        text.trimmed().toDouble(&isNumber);
        return !isNumber && !text.trimmed().isEmpty();
    }
    return false;
}

Rulebook::Rulebook(Form form)
    : m_form(std::move(form)), m_index(m_form), m_rules(m_form.nodes.size()), m_dependents(m_form.nodes.size() * taskCount),
      m_next(m_form.nodes.size() * taskCount), m_order(m_form.nodes.size() * taskCount), m_triggered(m_form.nodes.size())
{
    for (int node = 0; node < int(m_form.nodes.size()); ++node)
        makeRule(node);
    makeGraph();
    makeOrder();
}

bool Rulebook::isGood() const
{
    return std::none_of(m_problems.cbegin(), m_problems.cend(), [](const Problem &each) { return each.severity == Problem::Severity::Error; });
}

void Rulebook::complain(Problem::Severity severity, int node, const QString &column, const QString &why)
{
    m_problems.push_back({severity, u"survey"_s, m_index.node(node).row, column, why});
}

Expression Rulebook::ready(int node, const QString &column, const QString &text, const Standpoint &standpoint)
{
    if (text.trimmed().isEmpty())
        return {};
    Translation made = translate(m_index, text, standpoint);
    for (const QString &why : std::as_const(made.wrong))
        complain(Problem::Severity::Error, node, column, inExpression(text, why));
    for (const QString &why : std::as_const(made.doubtful))
        complain(Problem::Severity::Warning, node, column, inExpression(text, why));
    return std::move(made.expression);
}

void Rulebook::makeRule(int at)
{
    const Node &node = m_index.node(at);
    Rule &rule = m_rules[size_t(at)];
    const Standpoint here{at, false, {}};
    const Standpoint whole{at, node.type == Type::Repeat, {}};
    QString relevant = node.relevant;
    if (node.otherText && relevant.trimmed().isEmpty()) {
        // The text question that or_other adds stands right behind its select.
        const QString select = node.name.endsWith(u"_other") ? node.name.chopped(6) : QString();
        if (m_index.named(select) >= 0)
            relevant = u"selected(${%1}, 'other')"_s.arg(select);
    }
    rule.relevant = ready(at, u"relevant"_s, relevant, whole);
    rule.repeatCount = ready(at, u"repeat_count"_s, node.repeatCount, whole);
    rule.calculation = ready(at, u"calculation"_s, node.calculation, here);
    rule.constraint = ready(at, u"constraint"_s, node.constraint, here);
    rule.plainRequired = plainTruth(node.required);
    if (!rule.plainRequired)
        rule.required = ready(at, u"required"_s, node.required, here);
    rule.plainReadOnly = plainTruth(node.readOnly);
    if (!rule.plainReadOnly)
        rule.readOnly = ready(at, u"readonly"_s, node.readOnly, here);
    if (!node.choiceFilter.trimmed().isEmpty())
        rule.choiceFilter = ready(at, u"choice_filter"_s, node.choiceFilter, {at, false, node.list});
    makeDefault(at);
    makeTriggers(at);
    readTexts(at);
}

void Rulebook::makeDefault(int at)
{
    const Node &node = m_index.node(at);
    if (!node.defaultValue.trimmed().isEmpty() && isDynamicDefault(node.defaultValue, node.type))
        m_rules[size_t(at)].dynamicDefault = ready(at, u"default"_s, node.defaultValue, {at, false, {}});
    else
        checkDefault(at);
}

/// A default that is no expression has to be an answer.
void Rulebook::checkDefault(int at)
{
    const Node &node = m_index.node(at);
    const QString text = node.defaultValue.trimmed();
    if (text.isEmpty())
        return;
    const auto wrong = [&](const QString &right) {
        complain(Problem::Severity::Error, at, u"default"_s, Words::tr("The default “%1” is no answer to this question; right would be %2.").arg(text, right));
    };
    const auto moment = Moment::read(text);
    switch (node.type) {
    case Type::Integer:
        if (bool whole = false; text.toLongLong(&whole), !whole)
            wrong(Words::tr("a whole number"));
        break;
    case Type::Date:
        if (!moment)
            wrong(Words::tr("a date, as 2026-03-04"));
        break;
    case Type::DateTime:
        if (!moment)
            wrong(Words::tr("a date with a time, as 2026-03-04T09:30"));
        break;
    case Type::Time:
        if (!Moment::readTime(text))
            wrong(Words::tr("a time, as 09:30"));
        break;
    case Type::SelectOne:
    case Type::SelectMultiple:
        // Those of a file, of a repeat or behind a filter are known only when the form is filled.
        if (const ChoiceList *list = m_form.list(node.list); list && node.choiceFilter.trimmed().isEmpty()) {
            for (const QString &name : node.type == Type::SelectOne ? QStringList{text} : wordsOf(text)) {
                if (!list->choice(name))
                    complain(Problem::Severity::Warning, at, u"default"_s, Words::tr("The default “%1” is no choice of the list “%2”.").arg(name, list->name));
            }
        }
        break;
    default: break;
    }
}

/// "${a}" or "${a}, ${b}".
void Rulebook::makeTriggers(int at)
{
    const QString text = m_index.node(at).trigger.trimmed();
    if (text.isEmpty())
        return;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto mentions = mentionsIn(part);
        if (mentions.size() != 1 || mentions.front().length != part.trimmed().size()) {
            complain(Problem::Severity::Error, at, u"trigger"_s, noTrigger(part.trimmed()));
            continue;
        }
        const QString name = mentions.front().name;
        const int by = m_index.found(name);
        if (by < 0) {
            complain(Problem::Severity::Error, at, u"trigger"_s, noTriggerNamed(name, by == FormIndex::ambiguous, m_index.nearest(name)));
            continue;
        }
        m_rules[size_t(at)].triggers.push_back(by);
        m_triggered[size_t(by)].push_back(at);
    }
}

/// ${name} in what a person reads shows that answer.
void Rulebook::readTexts(int at)
{
    const Node &node = m_index.node(at);
    const std::vector<std::pair<QString, const Texts *>> texts{{u"label"_s, &node.label},
                                                              {u"hint"_s, &node.hint},
                                                              {u"guidance_hint"_s, &node.guidanceHint},
                                                              {u"constraint_message"_s, &node.constraintMessage},
                                                              {u"required_message"_s, &node.requiredMessage}};
    for (const auto &[column, text] : texts) {
        for (auto each = text->cbegin(); each != text->cend(); ++each) {
            const QString header = each.key().isEmpty() ? column : column + u"::"_s + each.key();
            for (const Mention &mention : mentionsIn(each.value())) {
                Translation made = translate(m_index, u"${"_s + (mention.lastSaved ? u"last-saved#"_s : QString()) + mention.name + u'}', {at, false, {}});
                for (const QString &why : std::as_const(made.wrong))
                    complain(Problem::Severity::Error, at, header, inText(why));
                for (const Use &use : made.expression.uses)
                    m_rules[size_t(at)].shown.push_back(use);
            }
        }
    }
}

void Rulebook::connect(int fromTask, int node, Task task, int scope, unsigned marks, bool orders)
{
    const int to = taskOf(node, task);
    auto &edges = m_dependents[size_t(fromTask)];
    const auto known = std::find_if(edges.begin(), edges.end(), [&](const Edge &edge) { return edge.task == to && edge.scope == scope; });
    if (known != edges.end())
        known->marks |= marks;
    else
        edges.push_back({to, scope, marks});
    if (orders)
        m_next[size_t(fromTask)].push_back(to);
}

void Rulebook::connectUses(const Expression &expression, int node, Task task, unsigned marks, bool orders)
{
    for (const Use &use : expression.uses) {
        // What reads another instance of its own repeat depends on no later step of its own instance.
        const bool sameInstance = use.scope == m_index.commonScope(m_index.scopeOf(node), m_index.scopeOf(use.node));
        connect(taskOf(use.node, Task::Value), node, task, use.scope, marks, orders && sameInstance);
    }
}

void Rulebook::makeGraph()
{
    for (int at = 0; at < int(m_form.nodes.size()); ++at) {
        const Node &node = m_index.node(at);
        const Rule &rule = m_rules[size_t(at)];
        const int scope = m_index.scopeOf(at);
        if (node.parent >= 0) {
            connect(taskOf(node.parent, Task::Relevant), at, Task::Relevant, m_index.scopeOf(node.parent), MarkRelevant, true);
            if (m_index.node(node.parent).type == Type::Repeat)
                m_next[size_t(taskOf(node.parent, Task::Count))].push_back(taskOf(at, Task::Relevant));
        }
        connect(taskOf(at, Task::Relevant), at, Task::Value, scope, MarkValue | MarkRelevance, true);
        connect(taskOf(at, Task::Count), at, Task::Value, scope, MarkValue, true);
        connect(taskOf(at, Task::Value), at, Task::Check, scope, MarkCheck, true);
        connectUses(rule.relevant, at, Task::Relevant, MarkRelevant);
        connectUses(rule.repeatCount, at, Task::Count, MarkCount);
        if (rule.triggers.empty())
            connectUses(rule.calculation, at, Task::Value, MarkValue | MarkCalculation);
        connectUses(rule.choiceFilter, at, Task::Value, MarkValue | MarkFilter, false);
        connectUses(rule.constraint, at, Task::Check, MarkCheck, false);
        connectUses(rule.required, at, Task::Check, MarkCheck, false);
        connectUses(rule.readOnly, at, Task::Check, MarkCheck, false);
        for (const Use &use : rule.shown)
            connect(taskOf(use.node, Task::Value), at, Task::Check, use.scope, MarkCheck | MarkLabel, false);
    }
}

/// Depth first, without recursion (a form may chain thousands of calculations): what nothing waits for any more comes last.
void Rulebook::makeOrder()
{
    const size_t count = m_next.size();
    enum State : char { New, Open, Done };
    std::vector<char> state(count, New);
    std::vector<int> finished;
    finished.reserve(count);
    std::vector<std::pair<int, size_t>> way; // task, how many of its edges were gone
    // From the last node to the first, so that turned round the form's order is kept where nothing else says otherwise.
    for (int root = int(count) - 1; root >= 0; --root) {
        if (state[size_t(root)] != New)
            continue;
        way.push_back({root, 0});
        state[size_t(root)] = Open;
        while (!way.empty()) {
            const int task = way.back().first;
            const auto &edges = m_next[size_t(task)];
            if (way.back().second == edges.size()) {
                state[size_t(task)] = Done;
                finished.push_back(task);
                way.pop_back();
                continue;
            }
            const int to = edges[way.back().second++];
            if (state[size_t(to)] == New) {
                state[size_t(to)] = Open;
                way.push_back({to, 0});
            } else if (state[size_t(to)] == Open) {
                std::vector<int> ring;
                auto at = std::find_if(way.cbegin(), way.cend(), [&](const auto &each) { return each.first == to; });
                for (; at != way.cend(); ++at)
                    ring.push_back(at->first);
                complainOfRing(ring);
            }
        }
    }
    m_tasks.assign(finished.rbegin(), finished.rend());
    for (size_t at = 0; at < m_tasks.size(); ++at)
        m_order[size_t(m_tasks[at])] = int(at);
}

void Rulebook::complainOfRing(const std::vector<int> &ring)
{
    // An edge goes from what is read to who reads it; a ring is told the other way round: a reads b, b reads a.
    std::vector<int> tasks(ring.rbegin(), ring.rend());
    const auto first = std::min_element(tasks.begin(), tasks.end(), [](int a, int b) { return nodeOf(a) < nodeOf(b); });
    std::rotate(tasks.begin(), first, tasks.end());
    QStringList names;
    for (int task : tasks) {
        const QString &name = m_index.node(nodeOf(task)).name;
        if (names.isEmpty() || names.last() != name)
            names += name;
    }
    if (names.size() > 1 && names.last() == names.first())
        names.removeLast();
    names += names.first();
    // Where to look: the expression of the ring's first node.
    const int node = nodeOf(tasks.front());
    QString column = u"calculation"_s;
    for (int task : tasks) {
        if (nodeOf(task) != node)
            continue;
        if (kindOf(task) == Task::Relevant && !m_rules[size_t(node)].relevant.isEmpty())
            column = u"relevant"_s;
        else if (kindOf(task) == Task::Count)
            column = u"repeat_count"_s;
    }
    const Problem problem{Problem::Severity::Error, u"survey"_s, m_index.node(node).row, column,
                          ringSentence(names)};
    if (std::find(m_problems.cbegin(), m_problems.cend(), problem) == m_problems.cend())
        m_problems.push_back(problem);
}

} // namespace axw::forms
