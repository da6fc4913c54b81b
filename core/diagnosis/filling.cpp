// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/filling.h"

#include "core/base/rank.h"
#include "core/diagnosis/formscores.h"

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::FormIndex;
using forms::Node;
using forms::Place;
using forms::Type;

namespace {

const Beside nothingBeside;

/// Stands still: what was frozen shows what it showed then.
class StoppedClock final : public Clock
{
public:
    explicit StoppedClock(qint64 ms) : m_ms(ms) {}
    qint64 nowMs() const override { return m_ms; }

private:
    qint64 m_ms;
};

bool changesInstances(const forms::Changes &changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const forms::Change &change) { return (change.what & forms::Change::Instances) != 0; });
}

/// Outer repeats before inner ones, and beside each other by rank: the order in which they are to be made.
void putInOrder(std::vector<StoredInstance> &instances)
{
    std::stable_sort(instances.begin(), instances.end(), [](const StoredInstance &one, const StoredInstance &other) {
        const auto depth = one.node.count(u'/') <=> other.node.count(u'/');
        if (depth != 0)
            return depth < 0;
        return one.rank == other.rank ? one.id < other.id : one.rank < other.rank;
    });
}

} // namespace

AnswerId answerId(AssessmentId assessment, const ItemKey &key)
{
    return key.instance.isNull() ? answerId(assessment, key.item) : answerId(assessment, key.item + u'@' + key.instance.toString());
}

Filling::Filling(const Assessment &assessment) : m_assessment(assessment)
{
    if (assessment.isFrozen())
        m_stopped = std::make_unique<StoppedClock>(assessment.frozenAt.toMSecsSinceEpoch());
}

Result<std::unique_ptr<Filling>> Filling::open(const Assessment &assessment, std::shared_ptr<const forms::Rulebook> rules,
                                               const forms::Surroundings &surroundings, std::vector<StoredInstance> instances,
                                               const std::vector<StoredAnswer> &answers)
{
    std::unique_ptr<Filling> filling(new Filling(assessment));
    forms::Surroundings around = surroundings;
    if (filling->m_stopped)
        around.clock = filling->m_stopped.get();
    AXW_TRY_ASSIGN(session, forms::Session::start(std::move(rules), around, false));
    filling->m_session = std::move(session);
    putInOrder(instances);
    for (const StoredInstance &instance : instances) {
        if (const auto placed = filling->place(instance); !placed)
            filling->m_troubles += placed.error().sentence;
    }
    // What an answer makes relevant, or how many instances it asks for, may come with a later one: an instance that is
    // not there yet may be there in the next turn.
    std::vector<const StoredAnswer *> waiting;
    for (const StoredAnswer &answer : answers)
        waiting.push_back(&answer);
    for (bool moved = true; moved && !waiting.empty();) {
        moved = false;
        std::vector<const StoredAnswer *> later;
        for (const StoredAnswer *answer : waiting) {
            const auto place = filling->placeOf(answer->key);
            if (!place) {
                later.push_back(answer);
                continue;
            }
            moved = true;
            const auto set = filling->m_session->restore(*place, answer->value);
            if (!set)
                filling->m_troubles += set.error().sentence;
            else if (changesInstances(*set))
                filling->m_places.reset();
            filling->setBeside(*place, answer->beside);
        }
        waiting = std::move(later);
    }
    return filling;
}

bool Filling::isCounted(int repeat) const
{
    return !form().nodes[size_t(repeat)].repeatCount.isEmpty();
}

RepeatId Filling::idAt(int repeat, RepeatId parent, int number) const
{
    // Counted instances need no row: their keys follow from where they stand.
    if (isCounted(repeat))
        return RepeatId(derivedUuid(m_assessment.id.uuid(), form().path(repeat) + u'@' + parent.toString() + u'#' + QString::number(number)));
    const auto found = m_order.find({repeat, parent});
    if (found == m_order.end() || number < 1 || size_t(number) > found->second.size())
        return {};
    return found->second[size_t(number - 1)];
}

RepeatId Filling::instanceOf(const Place &instance) const
{
    const FormIndex &index = m_session->index();
    std::vector<int> repeats; // outermost first
    for (int scope = index.innerScope(instance.node); scope != FormIndex::top; scope = index.scopeOf(scope))
        repeats.insert(repeats.begin(), scope);
    RepeatId id;
    for (size_t at = 0; at < repeats.size() && at < instance.instances.size(); ++at)
        id = idAt(repeats[at], id, instance.instances[at]);
    return id;
}

ItemKey Filling::keyOf(const Place &place) const
{
    const Node &node = form().nodes[size_t(place.node)];
    const bool bare = m_session->index().named(node.name) == place.node;
    return {bare ? node.name : form().path(place.node), place.instances.empty() ? RepeatId() : instanceOf(place)};
}

std::optional<Place> Filling::placeOf(const ItemKey &key) const
{
    const int node = m_session->index().found(key.item);
    if (node < 0)
        return {};
    const int scope = m_session->index().scopeOf(node);
    if ((scope == FormIndex::top) != key.instance.isNull())
        return {};
    if (scope == FormIndex::top)
        return Place{node, {}};
    const auto &places = instancePlaces();
    const auto found = places.find(key.instance);
    return found != places.end() && found->second.node == scope ? std::optional(Place{node, found->second.instances}) : std::nullopt;
}

const std::map<RepeatId, Place> &Filling::instancePlaces() const
{
    if (!m_places) {
        m_places.emplace();
        for (const Place &place : m_session->places()) {
            const bool isInstance = form().nodes[size_t(place.node)].type == Type::Repeat
                && int(place.instances.size()) == m_session->index().depth(place.node);
            if (isInstance)
                m_places->emplace(instanceOf(place), place);
        }
    }
    return *m_places;
}

std::optional<Place> Filling::placeOfInstance(const StoredInstance &instance) const
{
    const int repeat = m_session->index().found(instance.node);
    if (repeat < 0 || form().nodes[size_t(repeat)].type != Type::Repeat)
        return {};
    const int outer = m_session->index().scopeOf(repeat);
    if (outer == FormIndex::top)
        return instance.parent.isNull() ? std::optional(Place{repeat, {}}) : std::nullopt;
    const auto &places = instancePlaces();
    const auto found = places.find(instance.parent);
    return found != places.end() && found->second.node == outer ? std::optional(Place{repeat, found->second.instances}) : std::nullopt;
}

Result<> Filling::place(const StoredInstance &instance)
{
    const auto repeat = placeOfInstance(instance);
    if (!repeat) // the instance around it was taken away meanwhile
        return {};
    AXW_TRY(m_session->addInstance(*repeat));
    m_order[{repeat->node, instance.parent}].push_back(instance.id);
    m_instances.push_back(instance);
    m_places.reset();
    return {};
}

const Beside &Filling::beside(const Place &place) const
{
    const auto found = m_beside.find(keyOf(place));
    return found == m_beside.end() ? nothingBeside : found->second;
}

void Filling::setBeside(const Place &place, const Beside &beside)
{
    if (beside == nothingBeside)
        m_beside.erase(keyOf(place));
    else
        m_beside[keyOf(place)] = beside;
}

StoredAnswer Filling::stored(const Place &place) const
{
    return {keyOf(place), m_session->standing(place).kept, beside(place)};
}

bool Filling::isStored(const Place &place) const
{
    const Node &node = form().nodes[size_t(place.node)];
    switch (node.type) {
    case Type::Group:
    case Type::Repeat:
    case Type::Note: return false;
    case Type::Calculate: return !node.trigger.isEmpty() || node.calculation.contains(u"once("_s);
    default: return true;
    }
}

std::vector<StoredAnswer> Filling::allStored() const
{
    std::vector<StoredAnswer> all;
    for (const Place &place : m_session->places()) {
        if (!isStored(place))
            continue;
        StoredAnswer answer = stored(place);
        if (!answer.value.isEmpty() || answer.beside != nothingBeside)
            all.push_back(std::move(answer));
    }
    return all;
}

Result<forms::Changes> Filling::set(const Place &place, const QString &value)
{
    AXW_TRY_ASSIGN(changes, m_session->set(place, value));
    if (changesInstances(changes))
        m_places.reset();
    Beside now = beside(place);
    now.checkAgain = false;
    if (!value.isEmpty())
        now.unknown = false;
    setBeside(place, now);
    return changes;
}

Result<StoredInstance> Filling::addInstance(const Place &repeat)
{
    AXW_TRY(m_session->addInstance(repeat));
    StoredInstance made;
    made.id = RepeatId::create();
    made.node = form().path(repeat.node);
    made.parent = repeat.instances.empty() ? RepeatId() : instanceOf({m_session->index().scopeOf(repeat.node), repeat.instances});
    QString last;
    for (const StoredInstance &each : m_instances) {
        if (each.node == made.node && each.parent == made.parent)
            last = std::max(last, each.rank);
    }
    made.rank = rankBetween(last, {});
    m_order[{repeat.node, made.parent}].push_back(made.id);
    m_instances.push_back(made);
    m_places.reset();
    return made;
}

Result<std::vector<RepeatId>> Filling::removeInstance(const Place &instance)
{
    const RepeatId id = instanceOf(instance);
    const RepeatId parent = instance.instances.size() > 1
        ? instanceOf({m_session->index().scopeOf(instance.node), {instance.instances.begin(), instance.instances.end() - 1}})
        : RepeatId();
    std::vector<RepeatId> gone{id};
    for (const auto &[inner, place] : instancePlaces()) {
        const bool within = place.instances.size() > instance.instances.size() && m_session->index().holds(instance.node, place.node)
            && std::equal(instance.instances.begin(), instance.instances.end(), place.instances.begin());
        if (within)
            gone.push_back(inner);
    }
    AXW_TRY(m_session->removeInstance(instance));
    m_places.reset();
    auto &beside = m_order[{instance.node, parent}];
    beside.erase(std::remove(beside.begin(), beside.end(), id), beside.end());
    const auto isGone = [&](const RepeatId &each) { return std::find(gone.begin(), gone.end(), each) != gone.end(); };
    m_instances.erase(std::remove_if(m_instances.begin(), m_instances.end(), [&](const StoredInstance &each) { return isGone(each.id); }),
                      m_instances.end());
    std::erase_if(m_order, [&](const auto &each) { return isGone(each.first.second); });
    std::erase_if(m_beside, [&](const auto &each) { return isGone(each.first.instance); });
    return gone;
}

std::optional<Scores> Filling::scores() const
{
    forms::BesideAnswers told;
    for (const Place &place : m_session->places()) {
        const auto found = m_beside.find(keyOf(place));
        if (found == m_beside.end())
            continue;
        const QString path = forms::pathOf(form(), place);
        told.evidence.insert(path, evidenceCode(found->second.evidence));
        told.notes.insert(path, found->second.note);
        if (found->second.unknown)
            told.unknown.insert(path);
    }
    return score(*m_session, told, m_assessment.dimensionsOff());
}

} // namespace axw::diagnosis
