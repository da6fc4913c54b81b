// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessmentstore.h"

#include "core/diagnosis/builtin.h"
#include "core/diagnosis/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace axw::diagnosis {

namespace {

AnswerRow rowOf(AssessmentId assessment, const QString &item, const Answer &answer)
{
    return {answerId(assessment, item), assessment, item, markCode(answer), evidenceCode(answer.evidence),
            normalText(answer.note), {}, answer.checkAgain ? std::optional(true) : std::nullopt};
}

Answer answerOf(const AnswerRow &row)
{
    Answer answer;
    setMark(answer, row.value); // a code of a newer program counts as not answered
    answer.evidence = evidenceFromCode(row.evidence).value_or(Evidence::Stated);
    answer.note = row.note;
    answer.checkAgain = row.checkAgain.value_or(false);
    return answer;
}

} // namespace

Result<Assessment> AssessmentStore::prepared(ClientId client, const QString &formKey, Round round, Rater rater) const
{
    Assessment assessment;
    AXW_TRY_ASSIGN(imported, m_forms.newest(formKey));
    if (imported) {
        assessment.formRecord = imported->id;
        assessment.formVersion = imported->version;
    } else {
        const auto form = builtinForm(formKey);
        if (!form) {
            QStringList known = levelFormKeys() + carriedFormKeys();
            AXW_TRY_ASSIGN(records, m_forms.all());
            for (const FormRecord &record : records) {
                if (!known.contains(record.key))
                    known += record.key;
            }
            return fail(Error::Kind::NotFound, tr("There is no form “%1”; right would be one of %2.").arg(formKey, known.join(u", "_s)));
        }
        assessment.formVersion = form->version;
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
    AXW_TRY(begin(assessment));
    return assessment;
}

Result<> AssessmentStore::begin(const Assessment &prepared)
{
    AXW_TRY(checkBegun(prepared));
    AXW_TRY(m_forms.keep(prepared.formRecord));
    AXW_TRY(store::insert(m_database, prepared));
    if (prepared.formRecord.isNull())
        return {};
    // What the form says by itself when it is opened (defaults, today, the person) is said once.
    AXW_TRY_ASSIGN(filling, fill(prepared.id, {}, {}));
    for (const StoredAnswer &answer : filling->allStored())
        AXW_TRY(store::insert(m_database, rowOf(prepared.id, answer)));
    return {};
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

Result<std::vector<Assessment>> AssessmentStore::diagnosesOf(ClientId client, std::optional<Rater> rater) const
{
    AXW_TRY_ASSIGN(all, ofClient(client));
    std::erase_if(all, [&](const Assessment &each) {
        const auto asked = form(each);
        // A form that cannot be read here, of a newer program or not come yet, may be one.
        return (rater && each.rater != *rater) || (asked && asked->itemCount() == 0);
    });
    return all;
}

Result<std::optional<Assessment>> AssessmentStore::roundBefore(const Assessment &assessment) const
{
    AXW_TRY_ASSIGN(all, ofClient(assessment.client));
    for (const Assessment &each : all) {
        const bool same = each.formKey == assessment.formKey && each.formVersion == assessment.formVersion
            && each.rater == assessment.rater;
        if (same && each.round < assessment.round)
            return each;
    }
    return std::nullopt;
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
    Scores none;
    none.missing = Missing::Applicable;
    return filling->scores().value_or(none);
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
            AXW_TRY(setBeside(*filling, *place, {each->mark == Mark::Unknown, each->evidence, each->note, each->checkAgain}));
        }
        return {};
    }
    AXW_TRY_ASSIGN(form, builtinForm(assessment.formKey, assessment.formVersion));
    for (auto each = answers.begin(); each != answers.end(); ++each) {
        if (!form.item(each.key()) || each.key().contains(u'['))
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
