// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/letters.h"
#include "core/report/document.h"
#include "core/report/snapshots.h"
#include "core/schedule/due.h"

namespace axw::report {

/// A letter, and how near its reply is: replies are told as of the day the report is made.
struct LetterRecord
{
    clients::LetterLine line;
    schedule::Due due; ///< None where no reply is awaited
    bool operator==(const LetterRecord &) const = default;
};

struct LettersSnapshot
{
    Issue issue;
    QString company; ///< whose letters; empty for the whole register
    std::optional<int> year;
    QList<LetterRecord> letters; ///< in the order of the register
};

/// 공문대장: every letter with its number, what it was about, what was enclosed, and whether it was answered.
Document lettersReport(const LettersSnapshot &snapshot, Language language);

/// For an upright page among others: the enclosures stand below the subject, the reply below its date.
Table shortLetterTable(const QList<LetterRecord> &letters, Language language);

/// How a letter's reply stands: 회신 완료, 기한 경과 3일, …; empty where none is awaited.
QString replyText(const LetterRecord &letter, Language language);

} // namespace axw::report
