// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>

#include <vector>

namespace axw::store {

/// A column of a replicated table. The number is for ever: it stands in journals and segments.
struct ColumnSpec
{
    int number;
    QByteArray name;
    LocalizedText label;
};

/// A replicated table: its key is `id BLOB PRIMARY KEY` (16 bytes), its other columns are listed here, all of them.
struct TableSpec
{
    int number;
    QByteArray name;
    LocalizedText label;
    std::vector<ColumnSpec> columns;

    const ColumnSpec *column(int columnNumber) const;
};

/// Every replicated table of a program. Append-only: numbers are never used again.
class Registry
{
public:
    explicit Registry(std::vector<TableSpec> tables) : m_tables(std::move(tables)) {}

    const std::vector<TableSpec> &tables() const { return m_tables; }
    const TableSpec *table(int number) const;
    const TableSpec *table(const QByteArray &name) const;

    struct Trigger
    {
        QByteArray name;
        QByteArray sql; ///< as the file's schema keeps it
    };

    /// What makes every write to a replicated table heard.
    std::vector<Trigger> triggers() const;
    /// The SQL that drops all recording triggers of this registry's tables and makes them anew.
    QByteArray recordingTriggers() const;

private:
    std::vector<TableSpec> m_tables;
};

} // namespace axw::store
