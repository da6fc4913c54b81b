// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/diagnosis/assessment.h"

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
    AssessmentStore(store::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Begins an assessment today with the newest version of a built-in form. Invalid when the client has one of this
    /// form and round that is still open.
    Result<Assessment> begin(ClientId client, const QString &formKey, Round round, const SwitchedOff &off = {});

    Result<Assessment> assessment(AssessmentId id) const;
    /// Newest first: by round, then by the day they were begun.
    Result<std::vector<Assessment>> ofClient(ClientId client) const;
    /// The newest of this form and round, or nothing.
    Result<std::optional<Assessment>> newest(ClientId client, const QString &formKey, Round round) const;
    Result<qint64> count() const;

    /// What was answered. Items that nobody touched are not in it.
    Result<Answers> answers(AssessmentId id) const;
    Result<Scores> scores(const Assessment &assessment) const;

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

    store::Database &m_database;
    const Clock &m_clock;
};

} // namespace axw::diagnosis
