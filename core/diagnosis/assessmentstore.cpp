// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessmentstore.h"

#include "core/base/korean.h"
#include "core/diagnosis/formreader.h"
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
};

AnswerRow rowOf(AssessmentId assessment, const QString &item, const Answer &answer)
{
    return {answerId(assessment, item), assessment, item, markCode(answer), evidenceCode(answer.evidence),
            normalText(answer.note)};
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
                          column("frozen_by", &A::frozenBy), column("switched_off", &A::switchedOff));
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
                          column("evidence", &A::evidence), column("note", &A::note));
    }
};

} // namespace axw::store

namespace axw::diagnosis {

Result<Assessment> AssessmentStore::begin(ClientId client, const QString &formKey, Round round, const SwitchedOff &off)
{
    AXW_TRY_ASSIGN(form, builtinForm(formKey));
    AXW_TRY_ASSIGN(clients, m_database.count("SELECT count(*) FROM client WHERE id = ?1", {client}));
    if (clients == 0)
        return fail(Error::Kind::NotFound, tr("This client is not in the workspace."), client.toString());
    AXW_TRY_ASSIGN(before, newest(client, formKey, round));
    if (before && !before->isFrozen())
        return fail(Error::Kind::Invalid, tr("An assessment of round %1 with this form is open already; go on with that one.").arg(keyOf(round)));
    Assessment assessment;
    assessment.id = AssessmentId::create();
    assessment.client = client;
    assessment.formKey = formKey;
    assessment.formVersion = form.version;
    assessment.round = round;
    assessment.started = m_clock.today();
    assessment.setDimensionsOff(off);
    AXW_TRY(store::insert(m_database, assessment));
    return assessment;
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

Result<std::optional<Assessment>> AssessmentStore::newest(ClientId client, const QString &formKey, Round round) const
{
    AXW_TRY_ASSIGN(found, store::select<Assessment>(
                              m_database, "WHERE client = ?1 AND form = ?2 AND round = ?3 ORDER BY started DESC, id DESC LIMIT 1",
                              {client, formKey, keyOf(round)}));
    return found.empty() ? std::nullopt : std::optional(found.front());
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
    AXW_TRY_ASSIGN(form, builtinForm(assessment.formKey, assessment.formVersion));
    AXW_TRY_ASSIGN(given, answers(assessment.id));
    return score(form, given, assessment.dimensionsOff());
}

Result<> AssessmentStore::setAnswer(AssessmentId id, const QString &item, const Answer &answer)
{
    return setAnswers(id, {{item, answer}});
}

Result<> AssessmentStore::setAnswers(AssessmentId id, const Answers &answers)
{
    AXW_TRY_ASSIGN(assessment, open(id));
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
    AXW_TRY_ASSIGN(given, answers(id));
    const bool any = std::any_of(given.begin(), given.end(), [](const Answer &answer) { return answer.mark != Mark::Absent; });
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
