// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/letter.h"

#include <vector>

namespace axw::store {
class Database;
}

/// The register of letters in the workspace file. What writes is called within Workspace::edit.
namespace axw::clients {

/// A letter with the words of what it belongs to.
struct LetterLine
{
    LetterId id; ///< the letter's
    Letter letter;
    QString clientName;
    QString caseNumber;
    QString owner; ///< who looks after it: the letter's, else the case's, else the company's
    bool operator==(const LetterLine &) const = default;
};

/// The whole register, or one company's part of it: the newest first.
Result<std::vector<LetterLine>> letterLines(store::Database &database, ClientId client = {});

/// All letters that wait for a reply, the earliest due first.
Result<std::vector<LetterLine>> lettersAwaitingReply(store::Database &database);

/// Text in normal form; Invalid without a subject, with an answer before the letter, or with a case of another company.
Result<Letter> checkedLetter(store::Database &database, Letter letter);

/// Stores a new letter, checked; an outgoing one without a number gets the next. Invalid when another outgoing
/// letter has its number.
Result<LetterId> addLetter(store::Database &database, Letter letter, int year, const QString &device);
/// NotFound when it is gone; Invalid when it is given an outgoing number that another one has.
Result<> changeLetter(store::Database &database, const Letter &letter);
Result<> removeLetter(store::Database &database, LetterId id);

/// The number that the next outgoing letter of a year gets.
Result<QString> proposedLetterNumber(store::Database &database, int year, const QString &device);

} // namespace axw::clients
