// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"

#include <QDate>

#include <vector>

namespace axw::clients {

/// What is known of a case when it is asked whether a stage can be closed; gathered from all rooms.
struct GateFacts
{
    bool hasRequest = false;
    bool hasOwner = false;
    bool hasContact = false;
    bool hasBrn = false;
    bool hasPersonalDataConsent = false; ///< signed and not withdrawn
    bool hasVisit = false;
    bool hasAssessment = false;
    double coverage = 0;        ///< of the newest assessment, 0…1
    bool assessmentFrozen = false;
    int openDataRequests = 0;
    bool hasPoc = false;
    int pocTasks = 0;
    int pocTasksDone = 0;
    bool hasNextAction = false;
};

/// One thing that a stage wants before it is closed.
struct GateItem
{
    LocalizedText text;
    bool met = false;
};

/// What the stage wants, met or not, in the order in which it is usually done.
std::vector<GateItem> gateOf(Stage stage, const GateFacts &facts);
/// How many are not met.
int missingCount(const std::vector<GateItem> &items);

} // namespace axw::clients
