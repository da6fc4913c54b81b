// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/clients/casefile.h"
#include "core/clients/records.h"

#include <optional>
#include <vector>

/// 방문 마감: what stands open when a consultant packs up, and what closing the visit writes down.
namespace axw::workspace {

class Workspace;

/// A question of an assessment that is still being filled, without an answer.
struct OpenItem
{
    AssessmentId assessment;
    QString item;         ///< its key as the diagnosis page takes it
    QString words;        ///< "2.3 품질" or the question's label
    bool unknown = false; ///< asked, and not known yet
    bool operator==(const OpenItem &) const = default;
};

struct VisitAtHand
{
    clients::Visit visit; ///< today's newest without an end; a new one with a null id when there is none
    std::vector<clients::VisitPerson> people;
    std::vector<clients::VisitAction> actions;
    std::vector<OpenItem> openItems;
    std::vector<clients::DataRequest> requests; ///< not received yet
    std::vector<clients::QuickNote> notes;      ///< that wait to be put somewhere
    std::optional<clients::CaseFile> caseFile;  ///< the newest open one
};

Result<VisitAtHand> visitAtHand(Workspace &workspace, ClientId client, Language language);

/// What a person settled before closing.
struct VisitClosing
{
    clients::Visit visit; ///< `said` without the quick notes; a null id makes a new one
    std::vector<clients::VisitPerson> newPeople;
    std::vector<clients::VisitPerson> people; ///< known already
    std::vector<clients::VisitAction> actions; ///< known already
    std::vector<clients::QuickNote> notes; ///< those that go into the log
    QString nextWhat;
    QDate next; ///< the next date; invalid for none
    QString nextOwner;
    bool operator==(const VisitClosing &) const = default;
};

/// The visit and its parts as closing will store them: what a signature stands for (visitPrint).
struct ClosedVisit
{
    clients::Visit visit;
    std::vector<clients::VisitPerson> people;
    std::vector<clients::VisitAction> actions;
};
ClosedVisit closedVisit(const VisitClosing &closing);

/// Writes it all: the visit with its end, who was there, what follows, the next date on the case, and the quick notes,
/// which go into the log. Called within edit(). Invalid when the end is not after the start.
Result<VisitId> closeVisit(Workspace &workspace, const VisitClosing &closing);

} // namespace axw::workspace
