// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/value.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QUuid>

#include <vector>

namespace axw::journal {

/// Who wrote a value, and when by the hybrid logical clock (48 bits of milliseconds, 16 of a counter).
struct Version
{
    qint64 clock = 0;
    QByteArray device; ///< 16 bytes
    bool operator==(const Version &) const = default;
};

/// One field of one row: what it was, what it is, and which versions the writer had seen and replaced.
struct FieldChange
{
    int column = 0;
    store::Value before;
    store::Value after;
    std::vector<Version> replaces;
    bool operator==(const FieldChange &) const = default;
};

struct RowChange
{
    enum class Op { Insert, Update, Delete };

    Op op = Op::Update;
    int table = 0;
    QByteArray row; ///< 16 bytes
    std::vector<FieldChange> fields;
    std::vector<Version> replaces; ///< of a deletion: every version of the row that was seen
    bool operator==(const RowChange &) const = default;
};

/// What an open view must look at again: by table name and key.
struct Changes
{
    QHash<QByteArray, QSet<QUuid>> rows;
    /// True after something wider than one edit (an erasure, another connection's import): look at all again.
    bool everything = false;

    bool touches(const char *table) const { return everything || rows.contains(table); }
    bool touches(const char *table, const QUuid &row) const
    {
        return everything || rows.value(table).contains(row);
    }
    bool isEmpty() const { return !everything && rows.isEmpty(); }
};

/// What is written to the journal's payload column, with the salt that keeps its hash from telling the values.
QByteArray pack(const std::vector<RowChange> &changes, const QByteArray &salt);

/// The changes of a payload; nothing when it is damaged.
std::optional<std::vector<RowChange>> unpack(const QByteArray &payload);

/// A payload without anything it said of these rows (table number and key), for an erasure.
QByteArray without(const QByteArray &payload, const QSet<std::pair<int, QByteArray>> &rows);


} // namespace axw::journal

Q_DECLARE_METATYPE(axw::journal::Changes)
