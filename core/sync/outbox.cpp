// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;
using store::Row;

namespace {

const QByteArray columns = "id, name, about, client, destination, state, file, sha256, size, queued, next_try, sent, tries, delivered_as, problem";
constexpr qsizetype longestName = 240; // bytes in UTF-8, with room for a number

/// The state of a row that is no parcel: where something may have been left; its name is the passing one.
const QString leftoverState = u"leftover"_s;
constexpr int sweepAgainSecs = 3600;
constexpr int sweepForDays = 90;

std::optional<qint64> millis(const QDateTime &when)
{
    return when.isValid() ? std::optional(when.toMSecsSinceEpoch()) : std::nullopt;
}

QDateTime moment(const Row &row, int column)
{
    const auto since = row.optionalInteger(column);
    return since ? QDateTime::fromMSecsSinceEpoch(*since, Qt::UTC) : QDateTime();
}

Parcel parcelOf(const Row &row)
{
    Parcel parcel;
    int at = 0;
    parcel.id = row.id<ParcelId>(at++);
    parcel.name = row.text(at++);
    parcel.about = row.text(at++);
    parcel.client = row.id<ClientId>(at++);
    parcel.destination = row.text(at++);
    parcel.state = fromKey<ParcelState>(row.text(at++)).value_or(ParcelState::Failed);
    parcel.file = row.text(at++);
    parcel.sha256 = row.blob(at++);
    parcel.size = row.integer(at++);
    parcel.queued = moment(row, at++);
    parcel.nextTry = moment(row, at++);
    parcel.sent = moment(row, at++);
    parcel.tries = row.number(at++);
    parcel.deliveredAs = row.text(at++);
    parcel.problem = row.text(at++);
    return parcel;
}

/// How long a place is left alone after so many tries in vain.
int pauseMinutes(int tries)
{
    constexpr int pauses[] = {1, 5, 15, 60};
    return pauses[std::clamp(tries, 1, int(std::size(pauses))) - 1];
}

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'.') || name.toUtf8().size() > longestName)
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar each) { return each == u'/' || each == u'\\' || each.category() == QChar::Other_Control; });
}

} // namespace

Result<Taken> Outbox::take(const store::BlobStore &files, const QString &path, const Progress &progress)
{
    constexpr qint64 megabyte = 1024 * 1024;
    if (const qint64 size = QFileInfo(path).size(); size > store::BlobStore::largest) {
        return fail(Error::Kind::Invalid, tr("%1 is too large for the outbox: %2 MB; up to %3 MB are kept. Copy it to its place yourself.")
                                              .arg(QDir::toNativeSeparators(path)).arg(size / megabyte).arg(store::BlobStore::largest / megabyte));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    AXW_TRY_ASSIGN(draft, files.draft(path, progress, &hash));
    return Taken{draft, hash.result()};
}

Result<> Outbox::check(const Parcel &parcel)
{
    if (!isPlainName(parcel.name))
        return fail(Error::Kind::Invalid, tr("“%1” is no name for a file.").arg(parcel.name));
    if (!parcel.destination.isEmpty())
        AXW_TRY(cleanAddress(parcel.destination));
    return {};
}

Result<ParcelId> Outbox::queue(Parcel parcel, const Taken &taken, const QDateTime &now)
{
    AXW_TRY(check(parcel));
    AXW_TRY_ASSIGN(file, m_files.keep(taken.draft)); // before the row: what is listed is there
    parcel.file = file;
    parcel.sha256 = taken.sha256;
    parcel.size = taken.draft.size;
    return insert(std::move(parcel), now);
}

Result<ParcelId> Outbox::queue(Parcel parcel, const QByteArray &bytes, const QDateTime &now)
{
    AXW_TRY(check(parcel));
    AXW_TRY_ASSIGN(file, m_files.put(bytes));
    parcel.file = file;
    parcel.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    parcel.size = bytes.size();
    return insert(std::move(parcel), now);
}

Result<ParcelId> Outbox::insert(Parcel parcel, const QDateTime &now)
{
    if (!parcel.destination.isEmpty()) {
        AXW_TRY_ASSIGN(destination, cleanAddress(parcel.destination));
        parcel.destination = destination;
    }
    parcel.id = ParcelId::create();
    AXW_TRY(m_database.run("INSERT INTO outbox (id, name, about, client, destination, state, file, sha256, size, queued, tries)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)",
                           {parcel.id, parcel.name, parcel.about, parcel.client, parcel.destination, keyOf(ParcelState::Waiting), parcel.file,
                            parcel.sha256, parcel.size, millis(now)}));
    return parcel.id;
}

Result<std::vector<Parcel>> Outbox::all()
{
    return m_database.all("SELECT " + columns + " FROM outbox WHERE state <> ?1 ORDER BY queued DESC, id", {leftoverState}, parcelOf);
}

Result<Parcel> Outbox::get(ParcelId id)
{
    AXW_TRY_ASSIGN(found, m_database.first("SELECT " + columns + " FROM outbox WHERE id = ?1 AND state <> ?2", {id, leftoverState}, parcelOf));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This export is no longer in the outbox."), id.toString());
    return *found;
}

Result<std::vector<Parcel>> Outbox::due(const QDateTime &now)
{
    return m_database.all("SELECT " + columns + " FROM outbox WHERE state = ?1 AND destination <> '' AND (next_try IS NULL OR next_try <= ?2)"
                          " ORDER BY queued, id",
                          {keyOf(ParcelState::Waiting), millis(now)}, parcelOf);
}

Result<int> Outbox::notSent()
{
    AXW_TRY_ASSIGN(count, m_database.count("SELECT count(*) FROM outbox WHERE state NOT IN (?1, ?2)", {keyOf(ParcelState::Sent), leftoverState}));
    return int(count);
}

Result<> Outbox::verify(const Parcel &parcel)
{
    if (parcel.file.isEmpty())
        return fail(Error::Kind::NotFound, tr("The file of “%1” is no longer kept: it was delivered.").arg(parcel.name));
    QFile file(m_files.path(parcel.file));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto hash = isOpen ? sha256Of(file, {}) : Result<QByteArray>(fail(Error::Kind::Io, {}, file.errorString()));
    if (hash && *hash == parcel.sha256)
        return {};
    return fail(Error::Kind::Damaged, tr("The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.").arg(parcel.name),
                hash ? QString() : hash.error().detail);
}

Result<> Outbox::begin(ParcelId id)
{
    return m_database.run("UPDATE outbox SET state = ?2, next_try = NULL, tries = tries + 1 WHERE id = ?1 AND state IN (?2, ?3)",
                          {id, keyOf(ParcelState::Waiting), keyOf(ParcelState::Failed)});
}

Result<> Outbox::record(const Parcel &tried, const Result<Delivered> &outcome, const QDateTime &now)
{
    AXW_TRY_ASSIGN(parcel, get(tried.id));
    if (outcome) {
        // Whatever was wished meanwhile: it is there, and nowhere else.
        AXW_TRY(m_database.run("UPDATE outbox SET state = ?2, destination = ?3, sent = ?4, delivered_as = ?5, next_try = NULL, problem = NULL,"
                               " file = NULL WHERE id = ?1",
                               {tried.id, keyOf(ParcelState::Sent), tried.destination, millis(now), outcome->name}));
        return dropUnused();
    }
    if (outcome.error().kind == Error::Kind::Cancelled)
        return {};
    const bool again = isWorthAnotherTry(outcome.error());
    const QDateTime next = again ? now.addSecs(60 * pauseMinutes(parcel.tries)) : QDateTime();
    return m_database.run("UPDATE outbox SET state = ?2, next_try = ?3, problem = ?4 WHERE id = ?1 AND state = ?5 AND destination = ?6",
                          {tried.id, keyOf(again ? ParcelState::Waiting : ParcelState::Failed), millis(next), outcome.error().sentence,
                           keyOf(ParcelState::Waiting), tried.destination});
}

Result<std::vector<Leftover>> Outbox::leftovers(const QDateTime &now)
{
    return m_database.all("SELECT id, destination, name FROM outbox WHERE state = ?1 AND (next_try IS NULL OR next_try <= ?2) ORDER BY id",
                          {leftoverState, millis(now)}, [](const Row &row) { return Leftover{row.id<ParcelId>(0), row.text(1), row.text(2)}; });
}

Result<> Outbox::swept(ParcelId id, const Result<> &outcome, const QDateTime &now)
{
    if (outcome)
        return m_database.run("DELETE FROM outbox WHERE id = ?1 AND state = ?2", {id, leftoverState});
    if (outcome.error().kind == Error::Kind::Cancelled)
        return {};
    // Since when is written at the first try in vain.
    AXW_TRY(m_database.run("UPDATE outbox SET next_try = ?2, queued = coalesce(queued, ?3) WHERE id = ?1 AND state = ?4",
                           {id, millis(now.addSecs(sweepAgainSecs)), millis(now), leftoverState}));
    return m_database.run("DELETE FROM outbox WHERE id = ?1 AND state = ?2 AND queued <= ?3", {id, leftoverState, millis(now.addDays(-sweepForDays))});
}

Result<> Outbox::leave(store::Database &database, const Parcel &parcel)
{
    if (parcel.tries == 0 || parcel.state == ParcelState::Sent || parcel.destination.isEmpty())
        return {};
    return database.run("INSERT INTO outbox (id, name, destination, state, tries) SELECT ?1, ?2, ?3, ?4, 0 WHERE NOT EXISTS"
                        " (SELECT 1 FROM outbox WHERE name = ?2 AND destination = ?3 AND state = ?4)",
                        {ParcelId::create(), parcel.id.toString(), parcel.destination, leftoverState});
}

Result<> Outbox::address(ParcelId id, const QString &destination)
{
    AXW_TRY_ASSIGN(clean, cleanAddress(destination));
    AXW_TRY_ASSIGN(parcel, get(id));
    if (parcel.state == ParcelState::Sent)
        return fail(Error::Kind::Invalid, tr("“%1” was delivered already. Export it again to send it elsewhere.").arg(parcel.name));
    if (withoutUser(clean) != withoutUser(parcel.destination)) {
        AXW_TRY(leave(m_database, parcel));
        AXW_TRY(m_database.run("UPDATE outbox SET tries = 0, problem = NULL WHERE id = ?1", {id}));
    }
    AXW_TRY(m_database.run("UPDATE outbox SET destination = ?2 WHERE id = ?1", {id, clean}));
    return retry(id);
}

Result<> Outbox::release(ParcelId id)
{
    AXW_TRY_ASSIGN(parcel, get(id));
    if (parcel.state == ParcelState::Sent)
        return {};
    AXW_TRY(leave(m_database, parcel));
    return m_database.run("UPDATE outbox SET destination = NULL, next_try = NULL WHERE id = ?1", {id});
}

Result<> Outbox::set(ParcelId id, ParcelState state)
{
    AXW_TRY_ASSIGN(parcel, get(id));
    if (parcel.state == ParcelState::Sent)
        return {};
    return m_database.run("UPDATE outbox SET state = ?2, next_try = NULL WHERE id = ?1", {id, keyOf(state)});
}

Result<> Outbox::hold(ParcelId id)
{
    return set(id, ParcelState::Held);
}

Result<> Outbox::holdAll()
{
    AXW_TRY(m_database.run("DELETE FROM outbox WHERE state = ?1", {leftoverState}));
    return m_database.run("UPDATE outbox SET state = ?1, next_try = NULL WHERE state IN (?2, ?3)",
                          {keyOf(ParcelState::Held), keyOf(ParcelState::Waiting), keyOf(ParcelState::Failed)});
}

Result<> Outbox::retry(ParcelId id)
{
    return set(id, ParcelState::Waiting);
}

Result<> Outbox::retrySweeps()
{
    return m_database.run("UPDATE outbox SET next_try = NULL WHERE state = ?1", {leftoverState});
}

Result<> Outbox::remove(ParcelId id)
{
    if (const auto parcel = get(id); parcel)
        AXW_TRY(leave(m_database, *parcel));
    AXW_TRY(m_database.run("DELETE FROM outbox WHERE id = ?1", {id}));
    return dropUnused();
}

Result<> Outbox::forget(store::Database &database, ClientId client)
{
    AXW_TRY_ASSIGN(parcels, database.all("SELECT " + columns + " FROM outbox WHERE file IS NOT NULL AND (client = ?1 OR client IS NULL)", {client}, parcelOf));
    for (const Parcel &parcel : parcels)
        AXW_TRY(leave(database, parcel));
    return database.run("DELETE FROM outbox WHERE client = ?1 OR (client IS NULL AND file IS NOT NULL)", {client});
}

Result<> Outbox::dropUnused()
{
    QSet<QString> used;
    AXW_TRY(m_database.each("SELECT file FROM outbox WHERE file IS NOT NULL", {}, [&](const Row &row) { used.insert(row.text(0)); }));
    for (const QString &file : m_files.hashes()) {
        if (!used.contains(file))
            AXW_TRY(m_files.remove(file));
    }
    m_files.removeHalfWritten();
    return {};
}

Result<Delivered> deliver(const Parcel &parcel, const store::BlobStore &files, const Login &login, const Progress &progress)
{
    AXW_TRY_ASSIGN(remote, openRemote(parcel.destination, login));
    return deliver(*remote, parcel.name, Cargo{files.path(parcel.file), parcel.sha256}, parcel.id.toString(), progress);
}

Result<> sweep(const Leftover &leftover, const Login &login, const Progress &progress)
{
    AXW_TRY_ASSIGN(remote, openRemote(leftover.destination, login));
    return sweep(*remote, leftover.passing, progress);
}

} // namespace axw::sync
