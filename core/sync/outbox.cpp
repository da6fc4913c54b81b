// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QSet>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;
using store::Row;

namespace {

const QByteArray columns = "id, name, about, client, destination, state, sha256, size, queued, next_try, sent, tries, delivered_as, problem";
constexpr qsizetype longestName = 240; // bytes in UTF-8, with room for a number

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
    return pauses[std::min(tries, int(std::size(pauses))) - 1];
}

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'.') || name.toUtf8().size() > longestName)
        return false;
    return std::none_of(name.begin(), name.end(), [](QChar each) { return each == u'/' || each == u'\\' || each.category() == QChar::Other_Control; });
}

} // namespace

Result<ParcelId> Outbox::queue(Parcel parcel, const QByteArray &bytes, const QDateTime &now)
{
    if (!isPlainName(parcel.name))
        return fail(Error::Kind::Invalid, tr("“%1” is no name for a file.").arg(parcel.name));
    if (!parcel.destination.isEmpty()) {
        AXW_TRY_ASSIGN(destination, cleanAddress(parcel.destination));
        parcel.destination = destination;
    }
    AXW_TRY_ASSIGN(file, m_files.put(bytes)); // before the row: what is listed is there
    parcel.id = ParcelId::create();
    AXW_TRY(m_database.run("INSERT INTO outbox (id, name, about, client, destination, state, file, sha256, size, queued, tries)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0)",
                           {parcel.id, parcel.name, parcel.about, parcel.client, parcel.destination, keyOf(ParcelState::Waiting), file,
                            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes.size(), millis(now)}));
    return parcel.id;
}

Result<std::vector<Parcel>> Outbox::all()
{
    return m_database.all("SELECT " + columns + " FROM outbox ORDER BY queued DESC, id", {}, parcelOf);
}

Result<Parcel> Outbox::get(ParcelId id)
{
    AXW_TRY_ASSIGN(found, m_database.first("SELECT " + columns + " FROM outbox WHERE id = ?1", {id}, parcelOf));
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

Result<QByteArray> Outbox::bytes(const Parcel &parcel)
{
    AXW_TRY_ASSIGN(file, m_database.first("SELECT file FROM outbox WHERE id = ?1", {parcel.id}, [](const Row &row) { return row.text(0); }));
    if (!file || file->isEmpty())
        return fail(Error::Kind::NotFound, tr("The file of “%1” is no longer kept: it was delivered.").arg(parcel.name));
    const auto bytes = m_files.read(*file);
    if (!bytes || QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != parcel.sha256) {
        return fail(Error::Kind::Damaged, tr("The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.").arg(parcel.name),
                    bytes ? QString() : bytes.error().detail);
    }
    return *bytes;
}

Result<> Outbox::record(ParcelId id, const Result<Delivered> &outcome, const QDateTime &now)
{
    AXW_TRY_ASSIGN(parcel, get(id));
    if (outcome) {
        AXW_TRY(m_database.run("UPDATE outbox SET state = ?2, sent = ?3, delivered_as = ?4, tries = tries + 1, next_try = NULL, problem = NULL,"
                               " file = NULL WHERE id = ?1",
                               {id, keyOf(ParcelState::Sent), millis(now), outcome->name}));
        return dropUnused();
    }
    if (outcome.error().kind == Error::Kind::Cancelled)
        return {};
    const bool again = isWorthAnotherTry(outcome.error());
    const QDateTime next = again ? now.addSecs(60 * pauseMinutes(parcel.tries + 1)) : QDateTime();
    return m_database.run("UPDATE outbox SET state = ?2, next_try = ?3, tries = tries + 1, problem = ?4 WHERE id = ?1",
                          {id, keyOf(again ? ParcelState::Waiting : ParcelState::Failed), millis(next), outcome.error().sentence});
}

Result<> Outbox::address(ParcelId id, const QString &destination)
{
    AXW_TRY_ASSIGN(clean, cleanAddress(destination));
    AXW_TRY_ASSIGN(parcel, get(id));
    if (parcel.state == ParcelState::Sent)
        return fail(Error::Kind::Invalid, tr("“%1” was delivered already. Export it again to send it elsewhere.").arg(parcel.name));
    AXW_TRY(m_database.run("UPDATE outbox SET destination = ?2 WHERE id = ?1", {id, clean}));
    return retry(id);
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
    return m_database.run("UPDATE outbox SET state = ?1, next_try = NULL WHERE state = ?2", {keyOf(ParcelState::Held), keyOf(ParcelState::Waiting)});
}

Result<> Outbox::retry(ParcelId id)
{
    return set(id, ParcelState::Waiting);
}

Result<> Outbox::remove(ParcelId id)
{
    AXW_TRY(m_database.run("DELETE FROM outbox WHERE id = ?1", {id}));
    return dropUnused();
}

Result<> Outbox::forget(store::Database &database, ClientId client)
{
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

Result<Delivered> deliver(const Parcel &parcel, const QByteArray &bytes, const Login &login, const Progress &progress)
{
    AXW_TRY_ASSIGN(remote, openRemote(parcel.destination, login));
    return deliver(*remote, parcel.name, bytes, parcel.id.toString(), progress);
}

} // namespace axw::sync
