// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/diagnosis/filling.h"
#include "core/diagnosis/formstore.h"
#include "core/forms/sessionjson.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace axw::store {
class Database;
}

namespace axw::diagnosis {

/// Assessments and their answers in the workspace file. The writing functions are called within one recorded edit.
class AssessmentStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::AssessmentStore)

public:
    AssessmentStore(store::Database &database, FormStore &forms, const Clock &clock)
        : m_database(database), m_forms(forms), m_clock(clock)
    {
    }

    /// Begins an assessment today with the newest version of a form, imported or built in. Invalid when the client has
    /// one of this form, round and rater that is still open.
    Result<Assessment> begin(ClientId client, const QString &formKey, Round round, const SwitchedOff &off = {},
                             Rater rater = Rater::Consultant);
    /// Begins what prepared() told, in the version of the form that stands in it. Invalid as above.
    Result<> begin(const Assessment &prepared);
    /// What begin() would begin: nothing is written. NotFound for a form that is neither imported nor built in.
    Result<Assessment> prepared(ClientId client, const QString &formKey, Round round, Rater rater = Rater::Consultant) const;
    /// Begins the next round from an earlier assessment: same form in the same version, every answer taken over and
    /// marked 'check again'. Evidence files stay with the earlier one.
    Result<Assessment> beginFrom(const Assessment &earlier, Round round);

    Result<Assessment> assessment(AssessmentId id) const;
    /// Newest first: by round, then by the day they were begun.
    Result<std::vector<Assessment>> ofClient(ClientId client) const;
    /// Those of them that are a diagnosis: their form scores something. By this rater; nothing: by either.
    Result<std::vector<Assessment>> diagnosesOf(ClientId client, std::optional<Rater> rater = Rater::Consultant) const;
    /// The newest earlier round of the same company by the same form, version and rater, or nothing.
    Result<std::optional<Assessment>> roundBefore(const Assessment &assessment) const;
    /// The newest of this form, round and rater, or nothing.
    Result<std::optional<Assessment>> newest(ClientId client, const QString &formKey, Round round,
                                             Rater rater = Rater::Consultant) const;
    Result<qint64> count() const;

    /// Every answer as it lies in the file, of any form.
    Result<std::vector<StoredAnswer>> storedAnswers(AssessmentId id) const;
    /// What was answered in a form of levels. Items that nobody touched are not in it.
    Result<Answers> answers(AssessmentId id) const;
    Result<Scores> scores(const Assessment &assessment) const;

    /// What an assessment asks, as far as it is scored: dimensions, items, the markers of their levels.
    Result<Form> form(const Assessment &assessment) const;
    /// The whole questionnaire with its expressions made ready, once for all assessments of a version.
    Result<std::shared_ptr<const forms::Rulebook>> rulebook(const Assessment &assessment) const;
    /// The questionnaire with the answers in it, for filling or looking. Frozen ones stand at the time of their freezing.
    Result<std::unique_ptr<Filling>> fill(AssessmentId id, const QString &language, const QString &person) const;

    // Writes of a filling: into the filling and into the file. After a failure the filling is to be made anew.
    Result<> setValue(Filling &filling, const forms::Place &place, const QString &value);
    Result<> setBeside(Filling &filling, const forms::Place &place, const Beside &beside);
    Result<> addInstance(Filling &filling, const forms::Place &repeat);
    Result<> removeInstance(Filling &filling, const forms::Place &instance);
    /// Sets what another filling of the same form holds, and makes the instances it needs; what that one leaves empty
    /// stays as it is.
    Result<> takeOver(Filling &filling, const forms::Session &other, const forms::BesideAnswers &told);

    /// ReadOnly once frozen, NotFound for an item that the form does not have.
    Result<> setAnswer(AssessmentId id, const QString &item, const Answer &answer);
    /// Sets those that are given and leaves the others.
    Result<> setAnswers(AssessmentId id, const Answers &answers);
    Result<> setDimensionsOff(AssessmentId id, const SwitchedOff &off);

    /// Makes it a snapshot, now. Invalid while nothing is answered.
    Result<> freeze(AssessmentId id, const QString &person);
    /// Takes away an assessment that was begun by mistake, with its answers. ReadOnly once frozen.
    Result<> remove(AssessmentId id);

private:
    Result<Assessment> open(AssessmentId id) const;
    Result<> write(const Assessment &assessment, const QString &item, const Answer &answer);

    Result<> writeStored(const Filling &filling, const forms::Place &place);
    Result<> writeChanged(const Filling &filling, const forms::Changes &changes);
    Result<std::vector<StoredInstance>> storedInstances(AssessmentId id) const;
    Result<> checkBegun(const Assessment &assessment) const;

    store::Database &m_database;
    FormStore &m_forms;
    const Clock &m_clock;
    mutable std::map<std::pair<QString, FormId>, std::shared_ptr<const forms::Rulebook>> m_rulebooks;
};

} // namespace axw::diagnosis
