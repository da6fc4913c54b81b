// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

/// The kinds of rows that several rooms name. Rooms of nouns never include each other: they meet here.
namespace axw {

using ClientId = Id<struct ClientKind>;
using ContactId = Id<struct ContactKind>;
using RequestId = Id<struct RequestKind>;
using CaseId = Id<struct CaseKind>;
using VisitId = Id<struct VisitKind>;
using AttachmentId = Id<struct AttachmentKind>;
using DataRequestId = Id<struct DataRequestKind>;
using ConsentId = Id<struct ConsentKind>;
using AssessmentId = Id<struct AssessmentKind>;
using AnswerId = Id<struct AnswerKind>;
using FormId = Id<struct FormKind>;
using RepeatId = Id<struct RepeatKind>;
using QuickNoteId = Id<struct QuickNoteKind>;
using BenchmarkId = Id<struct BenchmarkKind>;
using ItemLinkId = Id<struct ItemLinkKind>;
using PocId = Id<struct PocKind>;
using TaskId = Id<struct TaskKind>;
using LinkId = Id<struct LinkKind>;
using WorkHoursId = Id<struct WorkHoursKind>;
using ResourceId = Id<struct ResourceKind>;
using AssignmentId = Id<struct AssignmentKind>;
using BaselineId = Id<struct BaselineKind>;
using BaselineTaskId = Id<struct BaselineTaskKind>;
using PlanCommentId = Id<struct PlanCommentKind>;
using PocLinkId = Id<struct PocLinkKind>;

/// The seven stages of the centre, in their order.
enum class Stage { Intake, Diagnosis, Roadmap, Matching, Consortium, Poc, Demonstration };

inline constexpr int stageCount = 7;

} // namespace axw
