// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace axw {

class Clock;

/// A UUID of version 7 (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that keys sort by age.
QUuid newUuid();

/// A UUID that two devices work out alike from the same parts (version 8, BLAKE2b of the namespace and text).
QUuid derivedUuid(const QUuid &space, QStringView text);

/// The key of one row of one kind. Kinds cannot be mixed: ClientId and CaseId are different types.
template<class Kind>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    static Id create() { return Id(newUuid()); }
    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }
    /// Null when the text is not a UUID.
    static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QByteArray bytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &other) const { return m_uuid == other.m_uuid; }
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }

private:
    QUuid m_uuid;
};

template<class Kind>
size_t qHash(const Id<Kind> &id, size_t seed = 0) noexcept
{
    return qHash(id.uuid(), seed);
}

} // namespace axw
