// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/clients/records.h"
#include "core/diagnosis/filling.h"

#include <vector>

/// Lines noted in a hurry (빠른 메모), because people answer out of order.
namespace axw::workspace {

class Workspace;

/// The notes of a client that wait to be put somewhere, the earliest first.
Result<std::vector<clients::QuickNote>> waitingNotes(Workspace &workspace, ClientId client);

/// "[2026-03-04 14:32] 검사 기록은 종이" as it stands in an item's note or a visit's log: the wall time in Seoul.
QString notedLine(const clients::QuickNote &note);

/// Puts a note to a question: its line is added to that question's note, and it waits no longer. Called within edit().
/// NotFound when note, assessment or question are gone, ReadOnly when the assessment is frozen.
Result<> assignNote(Workspace &workspace, QuickNoteId note, AssessmentId assessment, const diagnosis::ItemKey &item);

} // namespace axw::workspace
