// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessmentstore.h"

#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formworkbook.h"
#include "core/diagnosis/tables.h"

using namespace Qt::Literals::StringLiterals;

/// The part of the store that fills questionnaires: forms made ready, answers read into them and written from them.
namespace axw::diagnosis {

Result<Assessment> AssessmentStore::beginFrom(const Assessment &earlier, Round round)
{
    Assessment assessment = earlier;
    assessment.id = AssessmentId::create();
    assessment.round = round;
    assessment.started = m_clock.today();
    assessment.frozenAt = {};
    assessment.frozenBy.clear();
    assessment.basedOn = earlier.id;
    AXW_TRY(checkBegun(assessment));
    AXW_TRY(store::insert(m_database, assessment));
    AXW_TRY_ASSIGN(instances, storedInstances(earlier.id));
    std::map<RepeatId, RepeatId> renamed;
    for (const StoredInstance &each : instances)
        renamed.emplace(each.id, RepeatId::create());
    const auto now = [&](RepeatId id) {
        const auto found = renamed.find(id);
        return found == renamed.end() ? RepeatId() : found->second;
    };
    for (const StoredInstance &each : instances)
        AXW_TRY(store::insert(m_database, InstanceRow{now(each.id), assessment.id, each.node, now(each.parent), each.rank}));
    AXW_TRY_ASSIGN(answers, storedAnswers(earlier.id));
    for (StoredAnswer &answer : answers) {
        if (!answer.key.instance.isNull()) {
            if (!renamed.contains(answer.key.instance))
                continue; // of a counted instance, whose key follows from the assessment: see below
            answer.key.instance = now(answer.key.instance);
        }
        answer.beside.checkAgain = true;
        AXW_TRY(store::insert(m_database, rowOf(assessment.id, answer)));
    }
    AXW_TRY_ASSIGN(before, fill(earlier.id, {}, {}));
    AXW_TRY_ASSIGN(after, fill(assessment.id, {}, {}));
    for (const forms::Place &place : before->session().places()) {
        const StoredAnswer given = before->stored(place);
        if (given.key.instance.isNull() || renamed.contains(given.key.instance) || !before->isStored(place))
            continue;
        if (given.value.isEmpty() && given.beside == Beside())
            continue;
        Beside beside = given.beside;
        beside.checkAgain = true;
        if (!given.value.isEmpty())
            AXW_TRY(setValue(*after, place, given.value));
        AXW_TRY(setBeside(*after, place, beside));
    }
    return assessment;
}
Result<Form> AssessmentStore::form(const Assessment &assessment) const
{
    if (assessment.formRecord.isNull())
        return builtinForm(assessment.formKey, assessment.formVersion);
    AXW_TRY_ASSIGN(form, m_forms.form(assessment.formRecord));
    return scoredView(*form, assessment.formKey, assessment.formVersion);
}

Result<std::shared_ptr<const forms::Rulebook>> AssessmentStore::rulebook(const Assessment &assessment) const
{
    // A built-in form has no record; its versions are told apart by their number.
    const std::pair name(assessment.formRecord.isNull() ? assessment.formKey + u'@' + QString::number(assessment.formVersion) : QString(),
                         assessment.formRecord);
    if (const auto known = m_rulebooks.find(name); known != m_rulebooks.end())
        return known->second;
    std::shared_ptr<const forms::Rulebook> rules;
    if (assessment.formRecord.isNull()) {
        AXW_TRY_ASSIGN(form, builtinQuestionnaire(assessment.formKey, assessment.formVersion));
        rules = std::make_shared<const forms::Rulebook>(*form);
    } else {
        AXW_TRY_ASSIGN(form, m_forms.form(assessment.formRecord));
        rules = std::make_shared<const forms::Rulebook>(*form);
    }
    m_rulebooks.emplace(name, rules);
    return rules;
}

Result<std::unique_ptr<Filling>> AssessmentStore::fill(AssessmentId id, const QString &language, const QString &person) const
{
    AXW_TRY_ASSIGN(about, assessment(id));
    AXW_TRY_ASSIGN(rules, rulebook(about));
    AXW_TRY_ASSIGN(instances, storedInstances(id));
    AXW_TRY_ASSIGN(answers, storedAnswers(id));
    forms::Surroundings surroundings;
    surroundings.clock = &m_clock;
    surroundings.language = language;
    surroundings.username = person;
    return Filling::open(about, std::move(rules), surroundings, std::move(instances), answers);
}

Result<std::vector<StoredAnswer>> AssessmentStore::storedAnswers(AssessmentId id) const
{
    AXW_TRY_ASSIGN(rows, store::select<AnswerRow>(m_database, "WHERE assessment = ?1 ORDER BY id", {id}));
    std::vector<StoredAnswer> answers;
    for (const AnswerRow &row : rows) {
        StoredAnswer &answer = answers.emplace_back();
        answer.key = {row.item, row.instance};
        answer.beside.unknown = row.value == unknownCode;
        if (!answer.beside.unknown)
            answer.value = row.value;
        answer.beside.evidence = evidenceFromCode(row.evidence).value_or(Evidence::Stated);
        answer.beside.note = row.note;
        answer.beside.checkAgain = row.checkAgain.value_or(false);
    }
    return answers;
}

Result<std::vector<StoredInstance>> AssessmentStore::storedInstances(AssessmentId id) const
{
    AXW_TRY_ASSIGN(rows, store::select<InstanceRow>(m_database, "WHERE assessment = ?1 ORDER BY rank, id", {id}));
    std::vector<StoredInstance> instances;
    for (const InstanceRow &row : rows)
        instances.push_back({row.id, row.node, row.parent, row.rank});
    return instances;
}

Result<> AssessmentStore::setValue(Filling &filling, const forms::Place &place, const QString &value)
{
    AXW_TRY(open(filling.assessment().id));
    AXW_TRY_ASSIGN(changes, filling.set(place, value));
    AXW_TRY(writeStored(filling, place));
    return writeChanged(filling, changes);
}

Result<> AssessmentStore::setBeside(Filling &filling, const forms::Place &place, const Beside &beside)
{
    AXW_TRY(open(filling.assessment().id));
    if (beside.unknown && !filling.stored(place).value.isEmpty()) {
        AXW_TRY_ASSIGN(changes, filling.set(place, {}));
        AXW_TRY(writeChanged(filling, changes));
    }
    filling.setBeside(place, beside);
    return writeStored(filling, place);
}

Result<> AssessmentStore::addInstance(Filling &filling, const forms::Place &repeat)
{
    AXW_TRY(open(filling.assessment().id));
    AXW_TRY_ASSIGN(made, filling.addInstance(repeat));
    AXW_TRY(store::insert(m_database, InstanceRow{made.id, filling.assessment().id, made.node, made.parent, made.rank}));
    for (const StoredAnswer &answer : filling.allStored()) { // its defaults
        if (answer.key.instance == made.id)
            AXW_TRY(store::insert(m_database, rowOf(filling.assessment().id, answer)));
    }
    return {};
}

Result<> AssessmentStore::removeInstance(Filling &filling, const forms::Place &instance)
{
    AXW_TRY(open(filling.assessment().id));
    AXW_TRY_ASSIGN(gone, filling.removeInstance(instance));
    for (auto id = gone.rbegin(); id != gone.rend(); ++id) {
        AXW_TRY(m_database.run("DELETE FROM answer WHERE instance = ?1", {*id}));
        AXW_TRY(m_database.run("DELETE FROM repeat_instance WHERE id = ?1", {*id}));
    }
    return {};
}

Result<> AssessmentStore::takeOver(Filling &filling, const forms::Session &other, const forms::BesideAnswers &told)
{
    for (const forms::Place &place : other.places()) { // a repeat as a whole stands before its instances
        const forms::Node &node = other.form().nodes[size_t(place.node)];
        const bool wholeRepeat = node.type == forms::Type::Repeat && int(place.instances.size()) < other.index().depth(place.node);
        if (wholeRepeat && node.repeatCount.isEmpty()) {
            while (filling.session().instances(place) < other.instances(place))
                AXW_TRY(addInstance(filling, place));
        }
        if (!filling.isStored(place))
            continue;
        const QString value = other.standing(place).kept;
        if (!value.isEmpty() && value != filling.stored(place).value)
            AXW_TRY(setValue(filling, place, value));
        const QString path = forms::pathOf(other.form(), place);
        Beside beside = filling.beside(place);
        if (const auto grade = evidenceFromCode(told.evidence.value(path)))
            beside.evidence = *grade;
        if (told.notes.contains(path))
            beside.note = told.notes.value(path);
        beside.checkAgain = beside.checkAgain && value.isEmpty(); // said again, it is confirmed
        beside.unknown = value.isEmpty() && (beside.unknown || told.unknown.contains(path));
        if (beside != filling.beside(place))
            AXW_TRY(setBeside(filling, place, beside));
    }
    return {};
}

Result<> AssessmentStore::writeStored(const Filling &filling, const forms::Place &place)
{
    const StoredAnswer answer = filling.stored(place);
    const AnswerRow row = rowOf(filling.assessment().id, answer);
    AXW_TRY_ASSIGN(there, store::find<AnswerRow>(m_database, row.id));
    if (there)
        return store::update(m_database, row);
    if (answer.value.isEmpty() && answer.beside == Beside())
        return {};
    return store::insert(m_database, row);
}

/// What triggers and defaults set besides the answer itself.
Result<> AssessmentStore::writeChanged(const Filling &filling, const forms::Changes &changes)
{
    for (const forms::Change &change : changes) {
        if ((change.what & forms::Change::Answer) != 0 && filling.session().exists(change.place) && filling.isStored(change.place))
            AXW_TRY(writeStored(filling, change.place));
    }
    return {};
}

} // namespace axw::diagnosis
