// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"

#include <QDate>
#include <QString>

namespace axw::clients {

/// One request's way through the seven stages (case file).
struct CaseFile
{
    CaseId id;
    ClientId client;
    QString number; ///< 2026-014, on other devices 2026-B014
    QString title;
    QDate opened;
    Stage stage = Stage::Intake;
    QDate stageSince;
    QString owner;
    QString nextAction;
    QDate nextDue;
    QDate closed; ///< invalid while open
    QString outcome;
    bool operator==(const CaseFile &) const = default;
};

using StageStepId = Id<struct StageStepKind>;

/// When a case entered a stage, and why although something was missing, or why it went back.
struct StageStep
{
    StageStepId id;
    CaseId caseFile;
    Stage stage = Stage::Intake;
    QDate entered;
    QString reason;
    QString note;
    bool operator==(const StageStep &) const = default;
};

} // namespace axw::clients
