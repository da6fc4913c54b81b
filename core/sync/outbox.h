// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/store/blobs.h"
#include "core/sync/deliver.h"

#include <QDateTime>

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::sync {

using ParcelId = Id<struct ParcelKind>;

/// How far an export has come on its way.
enum class ParcelState {
    Waiting, ///< for its place to be reachable, or for a place at all
    Sent,    ///< it is there, proven by its hash
    Failed,  ///< a person has to do something first: `problem` says what
    Held,    ///< kept back by a person
};

/// A finished export that is delivered when its place can be reached. It is the file of the moment it was exported,
/// whatever is edited since.
struct Parcel
{
    ParcelId id;
    QString name;  ///< the file's, as it shall be called there
    QString about; ///< for people: "진단보고서 · (주)한빛물류"
    ClientId client; ///< null: about no single one
    QString destination; ///< as cleanAddress() writes it; empty: not yet said
    ParcelState state = ParcelState::Waiting;
    QByteArray sha256;
    qint64 size = 0;
    QDateTime queued; ///< UTC, as the others
    QDateTime nextTry; ///< invalid: at once
    QDateTime sent;
    int tries = 0;
    QString deliveredAs; ///< the name it has there
    QString problem;     ///< why it is not there yet, in the words of the last try

    bool operator==(const Parcel &) const = default;
};

/// The exports of this device that wait to be delivered, and those that were. They are this device's own: nothing here
/// is recorded or sent to other devices.
class Outbox
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync::Outbox)

public:
    /// `files` keeps the bytes of what waits.
    Outbox(store::Database &database, store::BlobStore files) : m_database(database), m_files(std::move(files)) {}

    /// Keeps an export for delivery. Invalid for a name that is no plain file name and for a destination that is none.
    Result<ParcelId> queue(Parcel parcel, const QByteArray &bytes, const QDateTime &now);
    /// Newest first.
    Result<std::vector<Parcel>> all();
    Result<Parcel> get(ParcelId id);
    /// What should be tried now: it waits, has a place, and its pause is over.
    Result<std::vector<Parcel>> due(const QDateTime &now);
    const store::BlobStore &files() const { return m_files; }
    /// The bytes as they were exported; Damaged where the disk gives others.
    Result<QByteArray> bytes(const Parcel &parcel);

    /// Writes down how a try ended. A place that is not reachable is tried again after 1, 5, 15 and then every 60
    /// minutes; the bytes of what was sent are no longer kept.
    Result<> record(ParcelId id, const Result<Delivered> &outcome, const QDateTime &now);

    /// Changes where it goes, and tries it at once.
    Result<> address(ParcelId id, const QString &destination);
    Result<> hold(ParcelId id);
    /// Keeps back all that waits.
    Result<> holdAll();
    /// Tries what failed, was held or pauses again, at once.
    Result<> retry(ParcelId id);
    /// Takes it out of the list, sent or not.
    Result<> remove(ParcelId id);
    /// Drops bytes for which nothing waits any more, and what a killed process left of some.
    Result<> dropUnused();
    /// Takes all about a client out of a workspace file or a copy of it, and what waits about all clients, for it is in
    /// there too: for an erasure. The bytes go with dropUnused().
    static Result<> forget(store::Database &database, ClientId client);

private:
    Result<> set(ParcelId id, ParcelState state);

    store::Database &m_database;
    store::BlobStore m_files;
};

/// One try of one parcel; the caller records how it ended. Reads nothing but what it is given: for another thread.
Result<Delivered> deliver(const Parcel &parcel, const QByteArray &bytes, const Login &login, const Progress &progress = {});

} // namespace axw::sync

namespace axw {

template<>
struct Choices<sync::ParcelState>
{
    static constexpr Choice<sync::ParcelState> all[] = {{sync::ParcelState::Waiting, u"waiting", u"대기", u"Waiting"},
                                                        {sync::ParcelState::Sent, u"sent", u"발송 완료", u"Sent"},
                                                        {sync::ParcelState::Failed, u"failed", u"실패", u"Failed"},
                                                        {sync::ParcelState::Held, u"held", u"보류", u"Held back"}};
};

} // namespace axw
