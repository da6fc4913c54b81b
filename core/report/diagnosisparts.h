// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/snapshots.h"

/// Sections of the diagnosis report that stand only where there is something to say: each is empty otherwise.
namespace axw::report {

/// The company beside others of its industry and size, and how many of them there are.
QList<Block> benchmarkBlocks(const DiagnosisSnapshot &snapshot, Language language);

/// What changed since T0, by dimension and item, as far as the two rounds can be compared.
QList<Block> changeBlocks(const DiagnosisSnapshot &snapshot, Language language);

/// How the company rates itself beside what the consultant saw.
QList<Block> ownRatingBlocks(const DiagnosisSnapshot &snapshot, Language language);

/// The appendix: grade, note and files of every answer, and the photographs that may be shown.
///
/// The report is handed to the company and may go on from there, so there is one edition only: a file graded 불가
/// stands with size and hash, enough to prove later which one it was, but neither its name nor its note is printed; of
/// a file graded 내부 the name is printed; of a photograph graded 공개 the picture too.
QList<Block> evidenceBlocks(const DiagnosisSnapshot &snapshot, Language language);

} // namespace axw::report
