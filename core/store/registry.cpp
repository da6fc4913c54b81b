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

std::vector<Registry::Trigger> Registry::triggers() const
{
    std::vector<Trigger> all;
    for (const TableSpec &table : m_tables) {
        const QByteArray prefix = "axw_rec_" + table.name;
        const auto add = [&](const char *suffix, const QByteArray &when, const QByteArray &body) {
            const QByteArray name = prefix + suffix;
            all.push_back({name, "CREATE TRIGGER " + name + " AFTER " + when + " ON " + table.name + " BEGIN\n" + body + "END"});
        };
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
        add("_i", "INSERT", "  SELECT axw_record(0, " + number + ", NEW.id" + fresh + ");\n");
        add("_u", "UPDATE", "  SELECT RAISE(ABORT, 'a key never changes') WHERE OLD.id IS NOT NEW.id;\n" + changed);
        add("_d", "DELETE", "  SELECT axw_record(2, " + number + ", OLD.id" + gone + ");\n");
    }
    return all;
}

QByteArray Registry::recordingTriggers() const
{
    QByteArray sql;
    for (const Trigger &trigger : triggers())
        sql += "DROP TRIGGER IF EXISTS " + trigger.name + ";\n" + trigger.sql + ";\n";
    return sql;
}

} // namespace axw::store
