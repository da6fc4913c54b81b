// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace axw::clients {

/// A file kept with a client; its bytes are in the workspace's blob folder by hash.
struct Attachment
{
    AttachmentId id;
    ClientId client;
    QUuid subject;   ///< the visit, assessment, consent … it belongs to; null for the client itself
    QString item;    ///< the form item it is evidence for
    QString name;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString hash;    ///< keyed BLAKE2b-256, hexadecimal
    Grade grade = Grade::Internal;
    QDateTime added; ///< UTC
    QString note;
    bool operator==(const Attachment &) const = default;
};

/// A consultation or a visit (상담·방문일지). Times are UTC; shown in Seoul's wall time (seoulTime).
struct Visit
{
    VisitId id;
    ClientId client;
    QDateTime starts;
    QDateTime ends;
    VisitKind kind = VisitKind::Visit;
    QString place;
    QString said;
    QString agreed;
    int effortTenths = 0; ///< effort in tenths of a person-day (M/D)
    QString signedBy;
    QDateTime signedAt;   ///< UTC
    QByteArray signature; ///< PNG drawn on the screen, up to some kilobytes
    bool operator==(const Visit &) const = default;
};

using VisitPersonId = Id<struct VisitPersonKind>;
using VisitActionId = Id<struct VisitActionKind>;

struct VisitPerson
{
    VisitPersonId id;
    VisitId visit;
    QString name;
    QString affiliation;
    QString title;
    bool operator==(const VisitPerson &) const = default;
};

struct VisitAction
{
    VisitActionId id;
    VisitId visit;
    QString what;
    QString owner;
    QDate due;
    QDate done;
    bool operator==(const VisitAction &) const = default;
};

/// What the company was asked to hand over (자료요청).
struct DataRequest
{
    DataRequestId id;
    ClientId client;
    QString what;
    QDate asked;
    QDate due;
    QString fromWhom;
    Grade grade = Grade::Internal;
    DataRequestState state = DataRequestState::Asked;
    QString item; ///< the form item it is for, or empty
    QDate received;
    QString note;
    bool operator==(const DataRequest &) const = default;
};

/// A consent or a pledge (동의서·서약서).
struct Consent
{
    ConsentId id;
    ClientId client;
    ConsentKind kind = ConsentKind::PersonalData;
    QString person;
    QString purpose;
    QString items;
    QString retention;
    QString recipient;
    QDate signedOn;
    QDate expires;
    QDate withdrawn;
    AttachmentId scan;
    bool operator==(const Consent &) const = default;
};

/// A line noted in a hurry (빠른 메모): it waits to be put to a question of a form, or into the log of a visit.
struct QuickNote
{
    QuickNoteId id;
    ClientId client;
    QDateTime noted; ///< UTC
    QString said;
    AssessmentId assessment; ///< where it was put; null while it waits
    QString item;            ///< the question of that assessment
    bool operator==(const QuickNote &) const = default;

    bool isWaiting() const { return item.isEmpty(); }
};

using ErasureId = Id<struct ErasureKind>;

/// One line of the 파기대장; it names no person whose data went.
struct Erasure
{
    ErasureId id;
    QString what;
    QString reason;
    QDateTime at; ///< UTC
    QString person; ///< who erased
    int rows = 0;
    int files = 0;
    bool operator==(const Erasure &) const = default;
};

} // namespace axw::clients
