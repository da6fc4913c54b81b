// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/evaluator.h"

#include <libxml/xpathInternals.h>

#include <cmath>
#include <limits>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one expression may cost: some hundred thousand steps are the largest honest ones.
constexpr unsigned long mostSteps = 20'000'000;

QByteArray innerName(const Function &function)
{
    QString name = function.name;
    return (name.startsWith(u"x-") ? name : u"x-"_s + name.replace(u':', u'-')).toUtf8();
}

const Function *functionCalled(const char *name)
{
    static const QHash<QByteArray, const Function *> byName = [] {
        QHash<QByteArray, const Function *> names;
        for (const auto *part : {&allFunctions(), &innerFunctions()}) {
            for (const Function &each : *part)
                names.insert(innerName(each), &each);
        }
        return names;
    }();
    return byName.value(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
}

void hush(void *, xmlErrorPtr) {}

} // namespace

Evaluator::Evaluator(const FormIndex &index, Instance &instance, const Surroundings &surroundings)
    : m_index(index), m_instance(instance), m_surroundings(surroundings), m_tables(index.form()),
      m_context(xmlXPathNewContext(instance.document())),
      m_random(surroundings.seed ? *surroundings.seed : std::random_device{}())
{
    m_context->userData = this;
    m_context->error = hush;
    m_context->opLimit = mostSteps;
    for (const auto *part : {&allFunctions(), &innerFunctions()}) {
        for (const Function &each : *part)
            xmlXPathRegisterFunc(m_context, reinterpret_cast<const xmlChar *>(innerName(each).constData()), dispatch);
    }
    setLanguage(surroundings.language);
}

Evaluator::~Evaluator()
{
    xmlXPathFreeContext(m_context);
}

void Evaluator::setLanguage(const QString &language)
{
    const Form &form = m_index.form();
    m_language = language;
    if (m_language.isEmpty())
        m_language = form.settings.defaultLanguage;
    if (m_language.isEmpty() && !form.languages.isEmpty())
        m_language = form.languages.front();
}

QString Evaluator::in(const Texts &text) const
{
    if (const auto found = text.constFind(m_language); found != text.cend() && !found->isEmpty())
        return *found;
    if (const auto plain = text.constFind(QString()); plain != text.cend() && !plain->isEmpty())
        return *plain;
    for (const QString &language : m_index.form().languages) {
        if (const QString any = text.value(language); !any.isEmpty())
            return any;
    }
    return text.isEmpty() ? QString() : text.first();
}

QString Evaluator::standInFor(const Texts &text) const
{
    if (!text.value(m_language).isEmpty() || !text.value(QString()).isEmpty())
        return {};
    for (const QString &language : m_index.form().languages) {
        if (!text.value(language).isEmpty())
            return language;
    }
    return {};
}

void Evaluator::dispatch(xmlXPathParserContextPtr parser, int count)
{
    auto *self = static_cast<Evaluator *>(parser->context->userData);
    const Function *function = functionCalled(reinterpret_cast<const char *>(parser->context->function));
    std::vector<XPathObject> arguments(static_cast<size_t>(count));
    for (size_t i = arguments.size(); i-- > 0;)
        arguments[i].reset(valuePop(parser));
    const bool complete = std::all_of(arguments.cbegin(), arguments.cend(), [](const XPathObject &each) { return each != nullptr; });
    if (!complete || function == nullptr) {
        xmlXPathErr(parser, XPATH_INVALID_ARITY);
        return;
    }
    Call call(*self, parser->context, std::move(arguments));
    valuePush(parser, function->run(call).release());
}

XPathObject Evaluator::run(xmlXPathCompExprPtr compiled, xmlNodePtr at)
{
    m_context->node = at;
    m_context->doc = at->doc;
    m_context->opCount = 0;
    m_context->proximityPosition = -1;
    m_context->contextSize = -1;
    XPathObject result(xmlXPathCompiledEval(compiled, m_context));
    if (!result)
        note(m_context->opCount >= mostSteps ? tr("It takes too many steps to work out.") : tr("It cannot be worked out with these answers."));
    return result;
}

Value Evaluator::evaluate(const Expression &expression, Cell &cell)
{
    m_trouble.clear();
    if (expression.isEmpty())
        return {};
    Cell *outer = std::exchange(m_cell, &cell);
    const xmlNodePtr at = elementOf(cell);
    Value value;
    for (int part = 0; part >= 0;) {
        const Expression::Part &here = expression.parts[size_t(part)];
        const XPathObject result = run(here.compiled.get(), at);
        if (!result)
            break;
        if (here.then < 0) {
            value = valueOf(*result);
            break;
        }
        part = truthOf(valueOf(*result)) ? here.then : here.otherwise;
    }
    m_cell = outer;
    return value;
}

bool Evaluator::holdsFor(const Expression &filter, Cell &cell, const QString &list, size_t choice)
{
    m_trouble.clear();
    const xmlNodePtr item = m_tables.item(list, choice);
    if (filter.isEmpty() || item == nullptr)
        return true;
    Cell *outer = std::exchange(m_cell, &cell);
    bool holds = false;
    for (int part = 0; part >= 0;) {
        const Expression::Part &here = filter.parts[size_t(part)];
        const XPathObject result = run(here.compiled.get(), item);
        if (!result)
            break;
        holds = truthOf(valueOf(*result));
        part = here.then < 0 ? -1 : holds ? here.then : here.otherwise;
    }
    m_cell = outer;
    return holds;
}

void Evaluator::note(const QString &sentence)
{
    if (m_trouble.isEmpty())
        m_trouble = sentence;
}

const Cell *Evaluator::cellOf(xmlNodePtr node) const
{
    return node != nullptr && node->doc == m_instance.document() ? static_cast<const Cell *>(node->_private) : nullptr;
}

xmlNodePtr Evaluator::elementOf(const Cell &cell) const
{
    if (cell.element != nullptr)
        return cell.element;
    // A repeat as a whole is seen from what it stands in.
    return m_instance.parentOf(const_cast<Cell &>(cell)).element;
}

Value Evaluator::valueOf(xmlNodePtr node) const
{
    if (const Cell *cell = cellOf(node))
        return cell->value;
    if (node == nullptr || node->doc == m_instance.document())
        return {};
    return Value::ofText(Tables::textOf(node));
}

Value Evaluator::valueOf(const xmlXPathObject &object) const
{
    switch (object.type) {
    case XPATH_NODESET:
        return object.nodesetval == nullptr || object.nodesetval->nodeNr == 0 ? Value() : valueOf(object.nodesetval->nodeTab[0]);
    case XPATH_BOOLEAN: return Value::ofBoolean(object.boolval != 0);
    case XPATH_NUMBER: return Value::ofNumber(object.floatval);
    case XPATH_STRING: return Value::ofText(QString::fromUtf8(reinterpret_cast<const char *>(object.stringval)));
    default: return {};
    }
}

double Evaluator::numberOf(const xmlXPathObject &object) const
{
    if (object.type == XPATH_NUMBER)
        return object.floatval;
    const Value value = valueOf(object);
    const double number = forms::numberOf(value);
    if (std::isnan(number) && object.type == XPATH_NODESET && value.kind == Value::Kind::Text) {
        // A time of the day compares as the fraction of the day it is.
        const Cell *cell = cellOf(object.nodesetval->nodeTab[0]);
        if (cell != nullptr && cell->node >= 0 && m_index.node(cell->node).type == Type::Time) {
            if (const auto time = Moment::readTime(value.text))
                return Moment{QDate(1970, 1, 1), *time}.timeOfDay();
        }
    }
    return number;
}

bool Evaluator::isRelevant(xmlNodePtr node) const
{
    if (node->type == XML_COMMENT_NODE)
        return false;
    const Cell *cell = cellOf(node);
    return cell == nullptr || cell->relevant;
}

bool Evaluator::areEqual(const Call &call) const
{
    for (size_t at : {size_t(0), size_t(1)}) {
        if (call.isNotANumber(at))
            return false;
    }
    return forms::areEqual(call.value(0), call.value(1));
}

std::vector<xmlNodePtr> Evaluator::referred(int node, xmlNodePtr from) const
{
    const Cell *start = from == nullptr ? m_cell : cellOf(from);
    return referredFrom(node, start == nullptr ? m_instance.root().head : *start);
}

std::vector<xmlNodePtr> Evaluator::referredFrom(int node, const Cell &cell) const
{
    Scope *scope = cell.scope;
    const bool repeat = m_index.node(node).type == Type::Repeat;
    const int common = m_index.commonScope(scope->repeat, m_index.scopeOf(node));
    while (scope->repeat != common)
        scope = scope->parent;
    std::vector<xmlNodePtr> nodes;
    m_instance.forEach(*scope, node, repeat, [&](Cell &each) {
        if (each.relevant)
            nodes.push_back(each.element);
    });
    return nodes;
}

std::vector<xmlNodePtr> Evaluator::indexed(int node, const std::vector<std::pair<int, int>> &indices) const
{
    std::vector<int> way; // the repeats around the node, outermost first
    for (int scope = m_index.scopeOf(node); scope != FormIndex::top; scope = m_index.scopeOf(scope))
        way.insert(way.begin(), scope);
    Scope *scope = &m_instance.root();
    for (int repeat : way) {
        const auto given = std::find_if(indices.cbegin(), indices.cend(), [&](const auto &each) { return each.first == repeat; });
        int number = 1;
        if (given != indices.cend()) {
            number = std::max(given->second, 1); // as ODK: what points before the first is the first
        } else {
            for (const Scope *own = m_cell == nullptr ? nullptr : m_cell->scope; own != nullptr; own = own->parent) {
                if (own->repeat == repeat)
                    number = own->number;
            }
        }
        const auto &instances = m_instance.instances(*scope, repeat);
        if (size_t(number) > instances.size())
            return {};
        scope = instances[size_t(number) - 1].get();
    }
    const Cell &cell = m_instance.cell(*scope, node);
    return cell.relevant && cell.element != nullptr ? std::vector<xmlNodePtr>{cell.element} : std::vector<xmlNodePtr>{};
}

Value Evaluator::kept() const
{
    return m_cell == nullptr ? Value() : m_cell->raw;
}

double Evaluator::random()
{
    return double(m_random() >> 11) / double(1ULL << 53);
}

bool Evaluator::matches(const QString &text, const QString &pattern)
{
    auto known = m_patterns.find(pattern);
    if (known == m_patterns.end())
        known = m_patterns.insert(pattern, patternOf(pattern));
    if (!known->isValid()) {
        note(tr("“%1” is no pattern that regex() understands.").arg(pattern));
        return false;
    }
    return known->match(text).hasMatch();
}

} // namespace axw::forms
