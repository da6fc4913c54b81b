// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/session.h"

#include "core/forms/shuffle.h"
#include "core/forms/translations.h"
#include "core/forms/xpath.h"

#include <algorithm>
#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

Result<std::unique_ptr<Session>> Session::start(Form form, const Surroundings &surroundings, bool withFirst)
{
    return start(std::make_shared<const Rulebook>(std::move(form)), surroundings, withFirst);
}

Result<std::unique_ptr<Session>> Session::start(std::shared_ptr<const Rulebook> rules, const Surroundings &surroundings, bool withFirst)
{
    Q_ASSERT(surroundings.clock != nullptr);
    for (const Problem &problem : rules->problems()) {
        if (problem.severity == Problem::Severity::Error)
            return fail(Error::Kind::Invalid, tr("The form cannot be filled. Row %1, %2: %3").arg(problem.row).arg(problem.column, problem.why));
    }
    std::unique_ptr<Session> session(new Session(std::move(rules), surroundings, withFirst));
    session->begin();
    return session;
}

Session::Session(std::shared_ptr<const Rulebook> rules, const Surroundings &surroundings, bool withFirst)
    : m_rules(std::move(rules)), m_instance(std::make_unique<Instance>(m_rules->index())),
      m_evaluator(std::make_unique<Evaluator>(m_rules->index(), *m_instance, surroundings)), m_withFirst(withFirst),
      m_pending(m_rules->form().nodes.size() * taskCount)
{
}

Result<Changes> Session::set(const Place &place, const QString &answer)
{
    const Cell *cell = find(place);
    if (cell == nullptr)
        return fail(Error::Kind::NotFound, tr("The form has no place “%1”.").arg(pathOf(form(), place)));
    switch (nodeOf(*cell).type) {
    case Type::Group:
    case Type::Repeat:
    case Type::Note: return fail(Error::Kind::Invalid, tr("“%1” is no question that can be answered.").arg(nodeOf(*cell).name));
    case Type::Calculate: return fail(Error::Kind::Invalid, tr("“%1” is worked out by the form; it takes no answer.").arg(nodeOf(*cell).name));
    default: return restore(place, answer);
    }
}

Result<Changes> Session::restore(const Place &place, const QString &answer)
{
    Cell *cell = find(place);
    if (cell == nullptr)
        return fail(Error::Kind::NotFound, tr("The form has no place “%1”.").arg(pathOf(form(), place)));
    AXW_TRY_ASSIGN(value, read(form(), place.node, answer));
    if (value != cell->raw) {
        cell->raw = value;
        touch(*cell, Change::Answer); // what is kept is another, even where it does not count
        mark(*cell, Task::Value, MarkValue);
        mark(*cell, Task::Check, MarkCheck);
        pushTriggers(*cell);
        settle();
    }
    return taken();
}

Result<Changes> Session::addInstance(const Place &repeat)
{
    Cell *cell = find(repeat);
    if (cell == nullptr || nodeOf(*cell).type != Type::Repeat || cell->element != nullptr)
        return fail(Error::Kind::NotFound, tr("The form has no repeat “%1”.").arg(pathOf(form(), repeat)));
    if (!m_rules->rule(repeat.node).repeatCount.isEmpty())
        return fail(Error::Kind::Invalid, tr("The form itself says how many “%1” there are.").arg(nodeOf(*cell).name));
    if (m_instance->instances(*cell->scope, repeat.node).size() >= 10000)
        return fail(Error::Kind::Invalid, tr("A repeat has at most %1 instances.").arg(10000));
    Scope &instance = m_instance->append(*cell->scope, repeat.node);
    instance.head.relevant = cell->relevant;
    fillNew(instance);
    structureChanged(*cell->scope, repeat.node);
    settle();
    return taken();
}

Result<Changes> Session::removeInstance(const Place &instance)
{
    Cell *head = find(instance);
    if (head == nullptr || nodeOf(*head).type != Type::Repeat || head->element == nullptr)
        return fail(Error::Kind::NotFound, tr("The form has no instance “%1”.").arg(pathOf(form(), instance)));
    if (!m_rules->rule(instance.node).repeatCount.isEmpty())
        return fail(Error::Kind::Invalid, tr("The form itself says how many “%1” there are.").arg(nodeOf(*head).name));
    Scope &within = *head->scope->parent;
    m_instance->remove(within, instance.node, size_t(head->scope->number) - 1);
    structureChanged(within, instance.node);
    settle();
    return taken();
}

Changes Session::recalculate()
{
    markAll(m_instance->root());
    settle();
    return taken();
}

Changes Session::setLanguage(const QString &language)
{
    m_evaluator->setLanguage(language);
    return recalculate();
}

Scope *Session::findScope(const Place &place) const
{
    Scope *scope = &m_instance->root();
    std::vector<int> way;
    for (int repeat = index().innerScope(place.node); repeat != FormIndex::top; repeat = index().scopeOf(repeat))
        way.insert(way.begin(), repeat);
    for (size_t i = 0; i < place.instances.size(); ++i) {
        if (i >= way.size())
            return nullptr;
        const auto &instances = m_instance->instances(*scope, way[i]);
        const int number = place.instances[i];
        if (number < 1 || size_t(number) > instances.size())
            return nullptr;
        scope = instances[size_t(number) - 1].get();
    }
    return scope;
}

Cell *Session::find(const Place &place) const
{
    if (place.node < 0 || size_t(place.node) >= form().nodes.size())
        return nullptr;
    Scope *scope = findScope(place);
    if (scope == nullptr)
        return nullptr;
    if (scope->repeat == place.node)
        return &scope->head;
    return scope->repeat == index().scopeOf(place.node) ? &m_instance->cell(*scope, place.node) : nullptr;
}

Place Session::placeOfCell(const Cell &cell) const
{
    Place place{cell.node, {}};
    for (const Scope *scope = cell.scope; scope->parent != nullptr; scope = scope->parent)
        place.instances.insert(place.instances.begin(), scope->number);
    return place;
}

Changes Session::taken()
{
    Changes changes;
    changes.reserve(m_touched.size());
    for (Cell *cell : m_touched) {
        changes.push_back({placeOfCell(*cell), cell->changed});
        cell->changed = 0;
    }
    m_touched.clear();
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.place < b.place; });
    return changes;
}

int Session::instances(const Place &repeat) const
{
    const Cell *cell = find(repeat);
    return cell == nullptr || cell->element != nullptr || nodeOf(*cell).type != Type::Repeat
        ? 0
        : int(m_instance->instances(*cell->scope, cell->node).size());
}

std::vector<Place> Session::places() const
{
    std::vector<Place> all;
    const auto walk = [&](const auto &self, Scope &scope) -> void {
        for (int node : index().nodesIn(scope.repeat)) {
            all.push_back(placeOfCell(m_instance->cell(scope, node)));
            if (index().node(node).type != Type::Repeat)
                continue;
            for (const auto &instance : m_instance->instances(scope, node)) {
                all.push_back(placeOfCell(instance->head));
                self(self, *instance);
            }
        }
    };
    walk(walk, m_instance->root());
    return all;
}

Standing Session::standing(const Place &place) const
{
    const Cell *cell = find(place);
    if (cell == nullptr) {
        Standing nowhere;
        nowhere.relevant = false;
        return nowhere;
    }
    return {cell->value, textOf(cell->raw), cell->relevant, cell->required, cell->readOnly, cell->error};
}

std::vector<int> Session::choices(const Place &place) const
{
    Cell *cell = find(place);
    const ChoiceList *all = cell == nullptr ? nullptr : list(place);
    if (all == nullptr)
        return {};
    const Node &node = nodeOf(*cell);
    const Expression &filter = m_rules->rule(place.node).choiceFilter;
    std::vector<int> allowed;
    for (size_t at = 0; at < all->choices.size(); ++at) {
        if (filter.isEmpty() || m_evaluator->holdsFor(filter, *cell, node.list, at))
            allowed.push_back(int(at));
    }
    if (node.parameters.value(u"randomize"_s) == u"true") {
        const QString seed = node.parameters.value(u"seed"_s);
        const auto mentions = mentionsIn(seed);
        double number = numberOf(QStringView(seed));
        if (!mentions.empty()) {
            const int other = index().found(mentions.front().name);
            const auto nodes = other < 0 ? std::vector<xmlNodePtr>{} : m_evaluator->referredFrom(other, *cell);
            number = nodes.empty() ? 0 : numberOf(m_evaluator->valueOf(nodes.front()));
        }
        // Without a seed the order is one of this form being filled, not of every look at it.
        shuffle(allowed, std::isnan(number) ? double(place.node) + 1 : number);
    }
    return allowed;
}

std::optional<QString> Session::violation(const Place &place) const
{
    const Cell *cell = find(place);
    if (cell == nullptr || !cell->relevant || cell->raw.isEmpty() || place.node < 0)
        return {};
    const Node &node = nodeOf(*cell);
    if (!cell->allowed) {
        const QStringList left = wordsOf(textOf(cell->value));
        QStringList fallen = node.type == Type::SelectOne ? QStringList{textOf(cell->raw)} : wordsOf(textOf(cell->raw));
        fallen.erase(std::remove_if(fallen.begin(), fallen.end(), [&](const QString &name) { return left.contains(name); }), fallen.end());
        return tr("“%1” is not among what may be chosen now.").arg(fallen.join(u", "_s));
    }
    if (node.type == Type::Calculate || node.type == Type::Hidden || (cell->valid && cell->inRange))
        return {};
    if (!cell->valid) {
        const QString said = shown(place, node.constraintMessage);
        return said.isEmpty() ? tr("The answer does not meet the condition of this question.") : said;
    }
    return tr("Right would be %1 to %2 in steps of %3.")
        .arg(node.parameters.value(u"start"_s, u"1"_s), node.parameters.value(u"end"_s, u"10"_s), node.parameters.value(u"step"_s, u"1"_s));
}

QString Session::shown(const Place &place, const Texts &text) const
{
    QString said = m_evaluator->in(text);
    Cell *cell = find(place);
    const auto mentions = mentionsIn(said);
    for (auto mention = mentions.rbegin(); mention != mentions.rend() && cell != nullptr; ++mention) {
        const int node = index().found(mention->name);
        const auto nodes = node < 0 ? std::vector<xmlNodePtr>{} : m_evaluator->referredFrom(node, *cell);
        said.replace(mention->at, mention->length, nodes.empty() ? QString() : textOf(m_evaluator->valueOf(nodes.front())));
    }
    return markedText(said, m_evaluator->standInFor(text));
}

std::vector<Place> Session::missing() const
{
    std::vector<Place> all;
    for (const Place &place : places()) {
        const Cell *cell = find(place);
        const Node &node = nodeOf(*cell);
        const bool asked = !node.isContainer() && node.type != Type::Calculate && node.type != Type::Note && node.type != Type::Hidden;
        if (asked && cell->relevant && cell->required && cell->value.isEmpty())
            all.push_back(place);
    }
    return all;
}

std::vector<Violation> Session::violations() const
{
    std::vector<Violation> all;
    for (const Place &place : places()) {
        if (const auto message = violation(place))
            all.push_back({place, *message});
    }
    return all;
}

} // namespace axw::forms
