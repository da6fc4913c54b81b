// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registry.h"

#include <algorithm>

namespace axw::store {

const ColumnSpec *TableSpec::column(int columnNumber) const
{
    const auto found = std::ranges::find(columns, columnNumber, &ColumnSpec::number);
    return found == columns.end() ? nullptr : &*found;
}

const TableSpec *Registry::table(int number) const
{
    const auto found = std::ranges::find(m_tables, number, &TableSpec::number);
    return found == m_tables.end() ? nullptr : &*found;
}

const TableSpec *Registry::table(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_tables, name, &TableSpec::name);
    return found == m_tables.end() ? nullptr : &*found;
}

QByteArray Registry::recordingTriggers() const
{
    QByteArray sql;
    for (const TableSpec &table : m_tables) {
        const QByteArray prefix = "axw_rec_" + table.name;
        for (const char *suffix : {"_i", "_u", "_d"})
            sql += "DROP TRIGGER IF EXISTS " + prefix + suffix + ";\n";

        QByteArray fresh;
        QByteArray gone;
        QByteArray changed;
        const QByteArray number = QByteArray::number(table.number);
        for (const ColumnSpec &column : table.columns) {
            fresh += ", NEW." + column.name;
            gone += ", OLD." + column.name;
            changed += "  SELECT axw_record(1, " + number + ", NEW.id, " + QByteArray::number(column.number) + ", OLD."
                       + column.name + ", NEW." + column.name + ") WHERE OLD." + column.name + " IS NOT NEW."
                       + column.name + ";\n";
        }
        sql += "CREATE TRIGGER " + prefix + "_i AFTER INSERT ON " + table.name + " BEGIN\n  SELECT axw_record(0, "
               + number + ", NEW.id" + fresh + ");\nEND;\n";
        sql += "CREATE TRIGGER " + prefix + "_u AFTER UPDATE ON " + table.name
               + " BEGIN\n  SELECT RAISE(ABORT, 'a key never changes') WHERE OLD.id IS NOT NEW.id;\n" + changed
               + "END;\n";
        sql += "CREATE TRIGGER " + prefix + "_d AFTER DELETE ON " + table.name + " BEGIN\n  SELECT axw_record(2, "
               + number + ", OLD.id" + gone + ");\nEND;\n";
    }
    return sql;
}

} // namespace axw::store
