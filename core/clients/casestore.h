// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/clients/tables.h"

#include <QCoreApplication>

namespace axw::clients {

/// A next action and whose it is: a line of Today.
struct NextAction
{
    ClientId client;
    CaseId caseFile;
    QString clientName;
    QString number;
    Stage stage = Stage::Intake;
    QString owner;
    QString action;
    QDate due;
    bool operator==(const NextAction &) const = default;
};

/// Case files and their way through the stages. Writing is done within Workspace::edit.
class CaseStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients::CaseStore)

public:
    CaseStore(store::Database &database, const Clock &clock, QString deviceLetter)
        : m_database(database), m_clock(clock), m_letter(std::move(deviceLetter))
    {}

    /// Opens a case at intake with the next number of this device and year.
    Result<CaseFile> open(ClientId client, const QString &title, const QString &owner);
    Result<CaseFile> get(CaseId id);
    Result<std::vector<CaseFile>> of(ClientId client);
    /// The newest open one.
    Result<std::optional<CaseFile>> current(ClientId client);
    Result<qint64> count();

    /// Changes title, owner, next action, outcome; the stage only by moveTo.
    Result<> change(const CaseFile &file);
    /// Enters a stage, forwards or back, and keeps when and why. A stage that is left with something missing, or one
    /// that is gone back to, needs a reason.
    Result<> moveTo(CaseId id, Stage stage, const QString &reason);
    Result<> close(CaseId id, const QString &outcome);
    Result<> reopen(CaseId id);
    Result<std::vector<StageStep>> steps(CaseId id);

    /// All open cases with a next action, earliest due first.
    Result<std::vector<NextAction>> nextActions();

private:
    Result<QString> nextNumber();

    store::Database &m_database;
    const Clock &m_clock;
    QString m_letter; ///< empty on the first device
    QString m_lastPrefix; ///< of the number given last, with m_last: a guess that nextNumber() verifies
    qint64 m_last = 0;
};

} // namespace axw::clients
