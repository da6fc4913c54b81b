// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"

#include "core/base/korean.h"
#include "core/clients/tables.h"

#include <QCoreApplication>

namespace axw::clients {

using store::Row;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

Result<std::vector<LetterLine>> read(store::Database &database, const QByteArray &rest, const store::Values &values)
{
    return database.all("SELECT c.name, c.owner, k.number, k.owner, " + store::columnList<Letter>("l.")
                            + " FROM letter l LEFT JOIN client c ON c.id = l.client LEFT JOIN case_file k ON k.id = l.case_file " + rest,
                        values, [](const Row &row) {
                            LetterLine line;
                            line.letter = store::fromRow<Letter>(row, 4);
                            line.id = line.letter.id;
                            line.clientName = row.text(0);
                            line.caseNumber = row.text(2);
                            line.owner = !line.letter.owner.isEmpty() ? line.letter.owner : !row.text(3).isEmpty() ? row.text(3) : row.text(1);
                            return line;
                        });
}

/// A number of our own names one letter; what comes from elsewhere is numbered by others.
Result<> refuseTakenNumber(store::Database &database, const Letter &letter)
{
    if (letter.number.isEmpty() || letter.direction != LetterDirection::Outgoing)
        return {};
    AXW_TRY_ASSIGN(subject, database.first("SELECT subject FROM letter WHERE direction = ?1 AND number = ?2 AND id <> ?3",
                                           {keyOf(letter.direction), letter.number, letter.id}, [](const Row &row) { return row.text(0); }));
    if (subject)
        return fail(Error::Kind::Invalid, Words::tr("The number %1 is taken by another outgoing letter: “%2”.").arg(letter.number, *subject));
    return {};
}

} // namespace

Result<std::vector<LetterLine>> letterLines(store::Database &database, ClientId client)
{
    const QByteArray order = "ORDER BY l.date DESC, l.number DESC, l.id DESC";
    return client.isNull() ? read(database, order, {}) : read(database, "WHERE l.client = ?1 " + order, {client});
}

Result<std::vector<LetterLine>> lettersAwaitingReply(store::Database &database)
{
    return read(database, "WHERE l.reply_due IS NOT NULL AND l.replied IS NULL ORDER BY l.reply_due, l.id", {});
}

Result<Letter> checkedLetter(store::Database &database, Letter letter)
{
    for (QString *line : {&letter.number, &letter.correspondent, &letter.subject, &letter.owner})
        *line = normalLine(*line);
    letter.enclosures = normalText(letter.enclosures).trimmed();
    letter.note = normalText(letter.note);
    if (letter.subject.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("A letter needs a subject."));
    if (letter.replied.isValid() && letter.date.isValid() && letter.replied < letter.date)
        return fail(Error::Kind::Invalid, Words::tr("The reply cannot be earlier than the letter."));
    if (!letter.caseFile.isNull()) {
        AXW_TRY_ASSIGN(owner, database.first("SELECT client FROM case_file WHERE id = ?1", {letter.caseFile},
                                             [](const Row &row) { return row.id<ClientId>(0); }));
        if (!owner || *owner != letter.client)
            return fail(Error::Kind::Invalid, Words::tr("The case belongs to another company than the letter."));
    }
    return letter;
}

Result<QString> proposedLetterNumber(store::Database &database, int year, const QString &device)
{
    AXW_TRY_ASSIGN(letters, database.all("SELECT " + store::columnList<Letter>() + " FROM letter WHERE direction = ?1 AND number IS NOT NULL ORDER BY id",
                                         {keyOf(LetterDirection::Outgoing)}, [](const Row &row) { return store::fromRow<Letter>(row, 0); }));
    QStringList numbers;
    for (const Letter &letter : letters) {
        // A slip of the finger in a date (2206) gives no example to the letters of other years.
        const int dated = letter.date.isValid() ? letter.date.year() : year;
        if (dated == year || (dated >= 1900 && dated < 2100))
            numbers.append(letter.number);
    }
    return nextLetterNumber(numbers, year, device);
}

Result<LetterId> addLetter(store::Database &database, Letter letter, int year, const QString &device)
{
    AXW_TRY_ASSIGN(checked, checkedLetter(database, std::move(letter)));
    if (checked.id.isNull())
        checked.id = LetterId::create();
    if (checked.number.isEmpty() && checked.direction == LetterDirection::Outgoing) {
        AXW_TRY_ASSIGN(number, proposedLetterNumber(database, year, device));
        checked.number = number;
    }
    AXW_TRY(refuseTakenNumber(database, checked));
    AXW_TRY(store::insert(database, checked));
    return checked.id;
}

Result<> changeLetter(store::Database &database, const Letter &letter)
{
    AXW_TRY_ASSIGN(known, store::find<Letter>(database, letter.id));
    if (!known)
        return fail(Error::Kind::NotFound, Words::tr("This letter is no longer in the register."), letter.id.toString());
    AXW_TRY_ASSIGN(checked, checkedLetter(database, letter));
    // Two devices may have given a number twice before they met: their letters can still be worked on.
    if (checked.number != known->number || checked.direction != known->direction)
        AXW_TRY(refuseTakenNumber(database, checked));
    return store::update(database, checked);
}

Result<> removeLetter(store::Database &database, LetterId id)
{
    return store::remove<Letter>(database, id);
}

} // namespace axw::clients
