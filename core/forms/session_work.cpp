// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/session.h"

#include <algorithm>
#include <cmath>

/// Working out what depends on what: a heap of tasks in the rulebook's order, each with the cells that wait for it.
namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A form in which instances feed each other settles in a few rounds; one that goes round for ever is stopped.
constexpr unsigned mostVisits = 2000;
constexpr int mostInstances = 10000;
/// Repeats in repeats multiply: no honest form comes near.
constexpr size_t mostCells = 200000;

unsigned markOf(Task task)
{
    switch (task) {
    case Task::Relevant: return MarkRelevant;
    case Task::Count: return MarkCount;
    case Task::Value: return MarkValue;
    case Task::Check: return MarkCheck;
    }
    return 0;
}

} // namespace

void Session::begin()
{
    m_filling = true;
    fillNew(m_instance->root());
    settle();
    m_filling = false;
    taken();
}

/// What a new instance, or the form, holds before anybody answers.
void Session::fillNew(Scope &scope)
{
    const QDateTime now = m_evaluator->now();
    const Surroundings &surroundings = m_evaluator->surroundings();
    for (int node : index().nodesIn(scope.repeat)) {
        Cell &cell = m_instance->cell(scope, node);
        const Node &row = nodeOf(cell);
        const Rule &rule = m_rules->rule(node);
        switch (row.type) {
        case Type::Start:
        case Type::End: cell.raw = Value::ofText(Moment{now.date(), now.time()}.toString()); break;
        case Type::Today: cell.raw = Value::ofText(Moment{now.date(), {}}.toString()); break;
        case Type::Username: cell.raw = Value::ofText(surroundings.username); break;
        case Type::DeviceId: cell.raw = Value::ofText(surroundings.deviceId); break;
        default:
            if (!row.isContainer() && rule.dynamicDefault.isEmpty() && !row.defaultValue.isEmpty())
                cell.raw = cast(node, Value::ofText(row.defaultValue.trimmed()));
        }
        if (row.type == Type::Repeat && m_withFirst && rule.repeatCount.isEmpty())
            fillNew(m_instance->append(scope, node));
    }
    markScope(scope);
    m_new.push_back(&scope);
}

void Session::setDynamicDefaults(Scope &scope)
{
    for (int node : index().nodesIn(scope.repeat)) {
        const Rule &rule = m_rules->rule(node);
        if (rule.dynamicDefault.isEmpty())
            continue;
        Cell &cell = m_instance->cell(scope, node);
        cell.raw = cast(node, m_evaluator->evaluate(rule.dynamicDefault, cell));
        mark(cell, Task::Value, MarkValue | MarkFilter);
        drain();
    }
}

void Session::mark(Cell &cell, Task task, unsigned marks)
{
    const unsigned own = markOf(task);
    const bool known = (cell.pending & own) != 0;
    cell.pending |= own | marks;
    if (known)
        return;
    const int id = Rulebook::taskOf(cell.node, task);
    auto &waiting = m_pending[size_t(id)];
    if (waiting.empty()) {
        m_queue.push_back(m_rules->order(id));
        std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
    }
    waiting.push_back(&cell);
}

/// Everything of a scope, not of the instances within it.
void Session::markScope(Scope &scope)
{
    for (int node : index().nodesIn(scope.repeat)) {
        Cell &cell = m_instance->cell(scope, node);
        mark(cell, Task::Relevant, 0);
        if (index().node(node).type == Type::Repeat)
            mark(cell, Task::Count, 0);
        mark(cell, Task::Value, MarkCalculation | MarkFilter);
        mark(cell, Task::Check, MarkLabel);
    }
}

void Session::markAll(Scope &scope)
{
    markScope(scope);
    for (auto &slot : scope.repeats) {
        for (auto &instance : slot)
            markAll(*instance);
    }
}

void Session::markDependents(int task, Scope &scope)
{
    for (const Rulebook::Edge &edge : m_rules->dependents(task)) {
        Scope *within = &scope;
        while (within != nullptr && within->repeat != edge.scope)
            within = within->parent;
        if (within == nullptr)
            continue; // within an instance that stands elsewhere
        const Task kind = Rulebook::kindOf(edge.task);
        m_instance->forEach(*within, Rulebook::nodeOf(edge.task), false, [&](Cell &cell) { mark(cell, kind, edge.marks); });
    }
}

void Session::touch(Cell &cell, unsigned what)
{
    if (cell.changed == 0)
        m_touched.push_back(&cell);
    cell.changed |= what;
}

/// Instances came or went: whoever reads the repeat, or anything in it from outside, reads something else now.
void Session::structureChanged(Scope &within, int repeat)
{
    touch(m_instance->cell(within, repeat), Change::Instances);
    for (int node = repeat; node < index().node(repeat).end; ++node)
        markDependents(Rulebook::taskOf(node, Task::Value), within);
}

void Session::settle()
{
    while (true) {
        drain();
        if (!m_new.empty()) {
            Scope *scope = m_new.front();
            m_new.erase(m_new.begin());
            setDynamicDefaults(*scope);
        } else if (!m_triggered.empty()) {
            runTriggers();
        } else {
            break;
        }
    }
    for (Cell *cell : m_visited)
        cell->visits = 0;
    m_visited.clear();
}

void Session::drain()
{
    while (!m_queue.empty()) {
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const int task = m_rules->taskAt(m_queue.back());
        m_queue.pop_back();
        const std::vector<Cell *> cells = std::exchange(m_pending[size_t(task)], {});
        for (Cell *cell : cells) {
            if (cell->visits++ == 0)
                m_visited.push_back(cell);
            if (cell->visits > mostVisits) {
                cell->pending &= ~markOf(Rulebook::kindOf(task));
                cell->error = tr("It depends on itself in a ring that does not come to rest.");
                continue;
            }
            work(*cell, Rulebook::kindOf(task));
        }
    }
}

void Session::work(Cell &cell, Task task)
{
    switch (task) {
    case Task::Relevant: workRelevant(cell); return;
    case Task::Count: workCount(cell); return;
    case Task::Value: workValue(cell); return;
    case Task::Check: workCheck(cell); return;
    }
}

void Session::workRelevant(Cell &cell)
{
    cell.pending &= ~MarkRelevant;
    const Rule &rule = m_rules->rule(cell.node);
    bool relevant = m_instance->parentOf(cell).relevant;
    if (relevant && !rule.relevant.isEmpty()) {
        relevant = m_evaluator->holds(rule.relevant, cell);
        cell.error = m_evaluator->trouble();
    }
    if (relevant == cell.relevant)
        return;
    cell.relevant = relevant;
    touch(cell, Change::Relevance);
    if (nodeOf(cell).type == Type::Repeat) {
        for (const auto &instance : m_instance->instances(*cell.scope, cell.node)) {
            instance->head.relevant = relevant;
            touch(instance->head, Change::Relevance);
        }
    }
    markDependents(Rulebook::taskOf(cell.node, Task::Relevant), *cell.scope);
}

void Session::workCount(Cell &cell)
{
    cell.pending &= ~MarkCount;
    const Rule &rule = m_rules->rule(cell.node);
    if (rule.repeatCount.isEmpty())
        return;
    const double wanted = numberOf(m_evaluator->evaluate(rule.repeatCount, cell));
    cell.error = m_evaluator->trouble();
    const auto count = std::isnan(wanted) || wanted < 0 ? size_t(0) : size_t(std::min(wanted, double(mostInstances)));
    if (wanted > mostInstances)
        cell.error = tr("A repeat has at most %1 instances.").arg(mostInstances);
    auto &instances = m_instance->instances(*cell.scope, cell.node);
    if (instances.size() == count)
        return;
    while (instances.size() > count)
        m_instance->park(*cell.scope, cell.node);
    while (instances.size() < count) {
        if (m_instance->size() > mostCells) {
            cell.error = tr("The repeats in this form make more than %1 questions together.").arg(mostCells);
            break;
        }
        const bool returns = !cell.scope->parked[size_t(index().slot(cell.node))].empty();
        Scope &instance = m_instance->append(*cell.scope, cell.node);
        instance.head.relevant = cell.relevant;
        if (returns)
            markAll(instance);
        else
            fillNew(instance);
    }
    structureChanged(*cell.scope, cell.node);
}

void Session::workValue(Cell &cell)
{
    const unsigned marks = cell.pending;
    cell.pending &= ~(MarkValue | MarkCalculation | MarkFilter | MarkRelevance);
    const Node &node = nodeOf(cell);
    const int task = Rulebook::taskOf(cell.node, Task::Value);
    if (node.isContainer()) {
        markDependents(task, *cell.scope);
        return;
    }
    const Rule &rule = m_rules->rule(cell.node);
    if ((marks & MarkCalculation) != 0 && !rule.calculation.isEmpty() && rule.triggers.empty()) {
        const Value made = cast(cell.node, m_evaluator->evaluate(rule.calculation, cell));
        cell.error = m_evaluator->trouble();
        if (made != cell.raw) {
            cell.raw = made;
            pushTriggers(cell);
        }
    }
    const Value chosen = stillChosen(cell);
    const bool allowed = chosen == cell.raw;
    const Value value = cell.relevant ? chosen : Value();
    const bool changed = value != cell.value;
    if ((marks & MarkFilter) != 0 && !rule.choiceFilter.isEmpty())
        touch(cell, Change::Choices);
    if (changed)
        touch(cell, Change::Answer);
    cell.value = value;
    if (allowed != cell.allowed) {
        cell.allowed = allowed;
        touch(cell, Change::Validity);
    }
    if (changed || (marks & MarkRelevance) != 0)
        markDependents(task, *cell.scope);
}

void Session::workCheck(Cell &cell)
{
    const unsigned marks = cell.pending;
    cell.pending &= ~(MarkCheck | MarkLabel);
    const Rule &rule = m_rules->rule(cell.node);
    if ((marks & MarkLabel) != 0 && !rule.shown.empty())
        touch(cell, Change::Words);
    const bool required = rule.plainRequired.value_or(false) || (!rule.required.isEmpty() && m_evaluator->holds(rule.required, cell));
    const bool readOnly = rule.plainReadOnly.value_or(false) || (!rule.readOnly.isEmpty() && m_evaluator->holds(rule.readOnly, cell));
    bool valid = true;
    if (!cell.value.isEmpty() && !rule.constraint.isEmpty()) {
        valid = m_evaluator->holds(rule.constraint, cell);
        if (!m_evaluator->trouble().isEmpty())
            cell.error = m_evaluator->trouble();
    }
    const bool inRange = cell.value.isEmpty() || isInRange(cell);
    if (required != cell.required)
        touch(cell, Change::Required);
    if (readOnly != cell.readOnly)
        touch(cell, Change::ReadOnly);
    if (valid != cell.valid || inRange != cell.inRange)
        touch(cell, Change::Validity);
    cell.required = required;
    cell.readOnly = readOnly;
    cell.valid = valid;
    cell.inRange = inRange;
}

void Session::pushTriggers(Cell &cell)
{
    if (m_filling)
        return;
    for (int target : m_rules->triggeredBy(cell.node))
        m_triggered.emplace_back(&cell, target);
}

/// A question that was triggered takes what its calculation gives; without one it is emptied.
void Session::runTriggers()
{
    const auto [by, target] = m_triggered.front();
    m_triggered.erase(m_triggered.begin());
    if (by->visits++ == 0)
        m_visited.push_back(by);
    if (by->visits > mostVisits) {
        by->error = tr("It depends on itself in a ring that does not come to rest.");
        return;
    }
    Scope *within = by->scope;
    const int common = index().commonScope(index().scopeOf(by->node), index().scopeOf(target));
    while (within->repeat != common)
        within = within->parent;
    m_instance->forEach(*within, target, false, [&](Cell &cell) {
        const Rule &rule = m_rules->rule(cell.node);
        const Value made = rule.calculation.isEmpty() ? Value() : cast(cell.node, m_evaluator->evaluate(rule.calculation, cell));
        if (made == cell.raw)
            return;
        cell.raw = made;
        mark(cell, Task::Value, MarkValue | MarkFilter);
        pushTriggers(cell);
    });
}

/// What an expression gave, as a question of this type holds it.
Value Session::cast(int node, const Value &value) const
{
    if (value.isEmpty())
        return {};
    switch (index().node(node).type) {
    case Type::Integer: {
        const double number = numberOf(value);
        return Value::ofNumber(std::isfinite(number) ? std::trunc(number) : number);
    }
    case Type::Decimal:
    case Type::Range: return Value::ofNumber(numberOf(value));
    case Type::Date:
    case Type::DateTime:
        if (value.kind == Value::Kind::Number) {
            const auto moment = Moment::ofDays(value.number, index().node(node).type == Type::DateTime);
            return moment ? Value::ofText(moment->toString()) : Value();
        }
        if (const auto moment = Moment::read(textOf(value)); moment && index().node(node).type == Type::Date)
            return Value::ofText(Moment{moment->date, {}}.toString());
        return value;
    case Type::SelectOne:
    case Type::SelectMultiple:
    case Type::Rank:
    case Type::Text: return value.kind == Value::Kind::Boolean ? value : Value::ofText(textOf(value));
    default: return value;
    }
}

/// What is left of an answer when choices that may not be chosen now have fallen out.
Value Session::stillChosen(Cell &cell) const
{
    const Rule &rule = m_rules->rule(cell.node);
    const Node &node = nodeOf(cell);
    const ChoiceList *list = rule.choiceFilter.isEmpty() || cell.raw.isEmpty() ? nullptr : form().list(node.list);
    if (list == nullptr)
        return cell.raw;
    const QString all = textOf(cell.raw);
    const QStringList chosen = node.type == Type::SelectOne ? QStringList{all} : wordsOf(all);
    QStringList left;
    for (const QString &name : chosen) {
        // Several choices may share a name; one of them is enough.
        bool known = false;
        bool may = false;
        for (size_t at = 0; at < list->choices.size() && !may; ++at) {
            if (list->choices[at].name == name) {
                known = true;
                may = m_evaluator->holdsFor(rule.choiceFilter, cell, node.list, at);
            }
        }
        if (may || !known)
            left += name;
    }
    return left.size() == chosen.size() ? cell.raw : Value::ofText(left.join(u' '));
}

bool Session::isInRange(const Cell &cell) const
{
    const Node &node = nodeOf(cell);
    if (node.type != Type::Range)
        return true;
    const auto parameter = [&](const QString &name, double without) {
        bool isNumber = false;
        const double number = node.parameters.value(name).toDouble(&isNumber);
        return isNumber ? number : without;
    };
    const double low = parameter(u"start"_s, 1);
    const double high = parameter(u"end"_s, 10);
    const double step = parameter(u"step"_s, 1);
    const double steps = step == 0 ? 0 : (cell.value.number - low) / step;
    return cell.value.number >= std::min(low, high) - 1e-9 && cell.value.number <= std::max(low, high) + 1e-9
        && std::abs(steps - std::round(steps)) < 1e-6;
}

} // namespace axw::forms
