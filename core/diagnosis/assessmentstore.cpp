// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessmentstore.h"

#include "core/base/korean.h"
#include "core/diagnosis/formreader.h"
#include "core/diagnosis/formworkbook.h"
#include "core/store/table.h"

using namespace Qt::Literals::StringLiterals;

namespace axw::diagnosis {

namespace {

/// An answer as it lies in the file: three registers, so that two people can change value and note at the same time.
struct AnswerRow
{
    AnswerId id;
    AssessmentId assessment;
    QString item;
    QString value;
    QString evidence;
    QString note;
    RepeatId instance;
    std::optional<bool> checkAgain; ///< true or nothing
};

/// The code in the file for what was asked and is not known yet.
const QString unknownCode = u"unknown"_s;

AnswerRow rowOf(AssessmentId assessment, const StoredAnswer &answer)
{
    AnswerRow row;
    row.id = answerId(assessment, answer.key);
    row.assessment = assessment;
    row.item = answer.key.item;
    row.instance = answer.key.instance;
    row.value = answer.beside.unknown ? unknownCode : answer.value;
    row.evidence = evidenceCode(answer.beside.evidence);
    row.note = normalText(answer.beside.note);
    if (answer.beside.checkAgain)
        row.checkAgain = true;
    return row;
}

/// A row of a repeat's instance.
struct InstanceRow
{
    RepeatId id;
    AssessmentId assessment;
    QString node;
    RepeatId parent;
    QString rank;
};

AnswerRow rowOf(AssessmentId assessment, const QString &item, const Answer &answer)
{
    return {answerId(assessment, item), assessment, item, markCode(answer), evidenceCode(answer.evidence),
            normalText(answer.note), {}, {}};
}

Answer answerOf(const AnswerRow &row)
{
    Answer answer;
    setMark(answer, row.value); // a code of a newer program counts as not answered
    answer.evidence = evidenceFromCode(row.evidence).value_or(Evidence::Stated);
    answer.note = row.note;
    return answer;
}

} // namespace

/// A consultant's own stands for itself, as it did before there were other raters.
inline store::Value toCell(Rater rater)
{
    return rater == Rater::Consultant ? store::Value() : store::Value(keyOf(rater));
}

} // namespace axw::diagnosis

namespace axw::store {

template<>
struct TableOf<diagnosis::Assessment>
{
    using A = diagnosis::Assessment;
    static constexpr const char *name = "assessment";
    static auto columns()
    {
        return std::tuple(column("client", &A::client), column("form", &A::formKey),
                          column("form_version", &A::formVersion), column("round", &A::round),
                          column("started", &A::started), column("frozen_at", &A::frozenAt),
                          column("frozen_by", &A::frozenBy), column("switched_off", &A::switchedOff),
                          column("template", &A::formRecord), column("rater", &A::rater), column("based_on", &A::basedOn));
    }
};

template<>
struct TableOf<diagnosis::AnswerRow>
{
    using A = diagnosis::AnswerRow;
    static constexpr const char *name = "answer";
    static auto columns()
    {
        return std::tuple(column("assessment", &A::assessment), column("item", &A::item), column("value", &A::value),
                          column("evidence", &A::evidence), column("note", &A::note), column("instance", &A::instance),
                          column("check_again", &A::checkAgain));
    }
};

template<>
struct TableOf<diagnosis::InstanceRow>
{
    using I = diagnosis::InstanceRow;
    static constexpr const char *name = "repeat_instance";
    static auto columns()
    {
        return std::tuple(column("assessment", &I::assessment), column("node", &I::node), column("parent", &I::parent),
                          column("rank", &I::rank));
    }
};

} // namespace axw::store

namespace axw::diagnosis {

Result<Assessment> AssessmentStore::prepared(ClientId client, const QString &formKey, Round round, Rater rater) const
{
    Assessment assessment;
    AXW_TRY_ASSIGN(imported, m_forms.newest(formKey));
    if (imported) {
        assessment.formRecord = imported->id;
        assessment.formVersion = imported->version;
    } else {
        AXW_TRY_ASSIGN(form, builtinForm(formKey));
        assessment.formVersion = form.version;
    }
    AXW_TRY_ASSIGN(clients, m_database.count("SELECT count(*) FROM client WHERE id = ?1", {client}));
    if (clients == 0)
        return fail(Error::Kind::NotFound, tr("This client is not in the workspace."), client.toString());
    assessment.id = AssessmentId::create();
    assessment.client = client;
    assessment.formKey = formKey;
    assessment.round = round;
    assessment.rater = rater;
    assessment.started = m_clock.today();
    return assessment;
}

Result<Assessment> AssessmentStore::begin(ClientId client, const QString &formKey, Round round, const SwitchedOff &off, Rater rater)
{
    AXW_TRY_ASSIGN(assessment, prepared(client, formKey, round, rater));
    assessment.setDimensionsOff(off);
    AXW_TRY(checkBegun(assessment));
    AXW_TRY(store::insert(m_database, assessment));
    if (assessment.formRecord.isNull())
        return assessment;
    // What the form says by itself when it is opened (defaults, today, the person) is said once.
    AXW_TRY_ASSIGN(filling, fill(assessment.id, {}, {}));
    for (const StoredAnswer &answer : filling->allStored())
        AXW_TRY(store::insert(m_database, rowOf(assessment.id, answer)));
    return assessment;
}

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

/// One company has one open assessment of a form, a round and a rater at a time.
Result<> AssessmentStore::checkBegun(const Assessment &assessment) const
{
    AXW_TRY_ASSIGN(all, ofClient(assessment.client));
    for (const Assessment &each : all) {
        const bool same = each.formKey == assessment.formKey && each.round == assessment.round && each.rater == assessment.rater;
        if (same && !each.isFrozen())
            return fail(Error::Kind::Invalid,
                        tr("An assessment of round %1 with this form is open already; go on with that one.").arg(keyOf(assessment.round)));
    }
    return {};
}

Result<Assessment> AssessmentStore::assessment(AssessmentId id) const
{
    AXW_TRY_ASSIGN(found, store::find<Assessment>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This assessment is not in the workspace."), id.toString());
    return *found;
}

Result<std::vector<Assessment>> AssessmentStore::ofClient(ClientId client) const
{
    return store::select<Assessment>(m_database, "WHERE client = ?1 ORDER BY round DESC, started DESC, id DESC", {client});
}

Result<std::optional<Assessment>> AssessmentStore::newest(ClientId client, const QString &formKey, Round round, Rater rater) const
{
    AXW_TRY_ASSIGN(found, store::select<Assessment>(
                              m_database, "WHERE client = ?1 AND form = ?2 AND round = ?3 ORDER BY started DESC, id DESC",
                              {client, formKey, keyOf(round)}));
    for (const Assessment &each : found) {
        if (each.rater == rater)
            return each;
    }
    return std::nullopt;
}

Result<qint64> AssessmentStore::count() const
{
    return m_database.count("SELECT count(*) FROM assessment");
}

Result<Answers> AssessmentStore::answers(AssessmentId id) const
{
    AXW_TRY_ASSIGN(rows, store::select<AnswerRow>(m_database, "WHERE assessment = ?1", {id}));
    Answers answers;
    for (const AnswerRow &row : rows) {
        if (const Answer answer = answerOf(row); answer != Answer())
            answers.insert(row.item, answer);
    }
    return answers;
}

Result<Scores> AssessmentStore::scores(const Assessment &assessment) const
{
    if (assessment.formRecord.isNull()) { // the same arithmetic without a session: centres look at thousands of these
        AXW_TRY_ASSIGN(form, builtinForm(assessment.formKey, assessment.formVersion));
        AXW_TRY_ASSIGN(given, answers(assessment.id));
        return score(form, given, assessment.dimensionsOff());
    }
    AXW_TRY_ASSIGN(filling, fill(assessment.id, {}, {}));
    return filling->scores().value_or(Scores());
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
        AXW_TRY_ASSIGN(form, builtinForm(assessment.formKey, assessment.formVersion));
        rules = std::make_shared<const forms::Rulebook>(toXlsForm(form));
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

Result<> AssessmentStore::setAnswer(AssessmentId id, const QString &item, const Answer &answer)
{
    return setAnswers(id, {{item, answer}});
}

Result<> AssessmentStore::setAnswers(AssessmentId id, const Answers &answers)
{
    AXW_TRY_ASSIGN(assessment, open(id));
    if (!assessment.formRecord.isNull()) {
        AXW_TRY_ASSIGN(filling, fill(id, {}, {}));
        for (auto each = answers.begin(); each != answers.end(); ++each) {
            const auto place = filling->placeOf({each.key(), {}});
            if (!place)
                return fail(Error::Kind::NotFound, tr("The form '%1' has no item %2.").arg(assessment.formKey, each.key()));
            AXW_TRY(setValue(*filling, *place, each->mark == Mark::Unknown ? QString() : markCode(*each)));
            AXW_TRY(setBeside(*filling, *place, {each->mark == Mark::Unknown, each->evidence, each->note, false}));
        }
        return {};
    }
    AXW_TRY_ASSIGN(form, builtinForm(assessment.formKey, assessment.formVersion));
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        if (!form.item(each.key()))
            return fail(Error::Kind::NotFound, tr("The form '%1' has no item %2.").arg(form.key, each.key()));
        AXW_TRY(write(assessment, each.key(), *each));
    }
    return {};
}

Result<> AssessmentStore::write(const Assessment &assessment, const QString &item, const Answer &answer)
{
    const AnswerRow row = rowOf(assessment.id, item, answer);
    AXW_TRY_ASSIGN(there, store::find<AnswerRow>(m_database, row.id));
    if (there)
        return store::update(m_database, row);
    if (answer == Answer())
        return {};
    return store::insert(m_database, row);
}

Result<> AssessmentStore::setDimensionsOff(AssessmentId id, const SwitchedOff &off)
{
    AXW_TRY_ASSIGN(assessment, open(id));
    assessment.setDimensionsOff(off);
    return store::update(m_database, assessment);
}

Result<> AssessmentStore::freeze(AssessmentId id, const QString &person)
{
    AXW_TRY_ASSIGN(assessment, open(id));
    AXW_TRY_ASSIGN(given, storedAnswers(id));
    const bool any = std::any_of(given.begin(), given.end(),
                                 [](const StoredAnswer &answer) { return !answer.value.isEmpty() || answer.beside.unknown; });
    if (!any)
        return fail(Error::Kind::Invalid, tr("Nothing is answered yet, so there is nothing to freeze."));
    assessment.frozenAt = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
    assessment.frozenBy = normalLine(person);
    return store::update(m_database, assessment);
}

Result<> AssessmentStore::remove(AssessmentId id)
{
    AXW_TRY(open(id));
    AXW_TRY(m_database.run("DELETE FROM answer WHERE assessment = ?1", {id}));
    AXW_TRY_ASSIGN(instances, storedInstances(id));
    for (auto each = instances.rbegin(); each != instances.rend(); ++each)
        AXW_TRY(m_database.run("DELETE FROM repeat_instance WHERE id = ?1", {each->id}));
    return store::remove<Assessment>(m_database, id);
}

Result<Assessment> AssessmentStore::open(AssessmentId id) const
{
    AXW_TRY_ASSIGN(found, assessment(id));
    if (found.isFrozen())
        return fail(Error::Kind::ReadOnly,
                    tr("Assessment %1 was frozen on %2 and is not changed any more. Begin the next round instead.")
                        .arg(keyOf(found.round), seoulTime(found.frozenAt.toMSecsSinceEpoch()).toString(u"yyyy-MM-dd")));
    return found;
}

} // namespace axw::diagnosis
