// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/clienthistory.h"

#include "core/workspace/registry.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

using journal::FieldChange;
using journal::RowChange;
using store::ColumnSpec;
using store::Row;
using store::TableSpec;

ClientHistory::ClientHistory(Workspace &workspace, ClientId client, Language language) :
    m_workspace(workspace), m_client(client), m_language(language), m_words(workspace.database(), language)
{}

/// The rows that hang on the client in the tables now, by the references of the schema.
Result<> ClientHistory::knowRows()
{
    store::Database &database = m_workspace.database();
    struct Reference
    {
        const TableSpec *child;
        QByteArray column;
        const TableSpec *parent;
    };
    std::vector<Reference> references;
    for (const TableSpec &table : registry().tables()) {
        AXW_TRY(database.each("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table.name + "')", {}, [&](const Row &row) {
            const QByteArray from = row.text(0).toUtf8();
            const auto column = std::ranges::find(table.columns, from, &ColumnSpec::name);
            references.push_back({&table, from, registry().table(row.text(1).toUtf8())});
            m_references[table.number].insert(column->number);
        }));
    }
    m_rows.insert(m_client.bytes());
    std::vector<std::pair<const TableSpec *, QByteArray>> fresh{{registry().table("client"), m_client.bytes()}};
    while (!fresh.empty()) {
        const auto [parent, key] = fresh.back();
        fresh.pop_back();
        for (const Reference &reference : references) {
            if (reference.parent != parent)
                continue;
            AXW_TRY(database.each("SELECT id FROM " + reference.child->name + " WHERE " + reference.column + " = ?1", {key}, [&](const Row &row) {
                const QByteArray child = row.blob(0);
                if (m_rows.contains(child))
                    return;
                m_rows.insert(child);
                fresh.emplace_back(reference.child, child);
            }));
        }
    }
    m_known = true;
    return {};
}

HistoryChange ClientHistory::changeOf(const RowChange &change, const TableSpec &table)
{
    const QUuid key = QUuid::fromRfc4122(change.row);
    HistoryChange said;
    said.op = change.op;
    said.table = table.name;
    said.kind = table.label.in(m_language);
    said.name = m_words.nameOf(key);
    if (said.name.isEmpty() && change.op != RowChange::Op::Update) {
        said.name = m_words.nameOf(table, [&](const QByteArray &name) {
            for (const FieldChange &field : change.fields) {
                const ColumnSpec *column = table.column(field.column);
                if (column && column->name == name)
                    return change.op == RowChange::Op::Delete ? field.before : field.after;
            }
            return store::Value();
        });
        m_words.remember(key, said.name); // what happened to it before is met next
    }
    const auto unit = std::ranges::find_if(change.fields, [&table](const FieldChange &field) {
        const ColumnSpec *column = table.column(field.column);
        return column && column->name == "unit";
    });
    const auto setUnit = [&](const store::Value FieldChange::*side) { // of both links: what a lag is counted in
        if (unit != change.fields.end())
            m_words.setLagUnit(key, (*unit).*side);
    };
    for (const FieldChange &field : change.fields) {
        const ColumnSpec *column = table.column(field.column);
        if (!column || !RowWords::isTold(table, *column))
            continue;
        setUnit(&FieldChange::after);
        const QString after = m_words.valueOf(table, *column, field.after, key);
        setUnit(&FieldChange::before); // and so it was in older entries
        const HistoryField words{column->label.in(m_language), m_words.valueOf(table, *column, field.before, key), after};
        if (!words.before.isEmpty() || !words.after.isEmpty())
            said.fields.push_back(words);
    }
    return said;
}

bool ClientHistory::joins(const HistoryEntry &older, std::vector<HistoryEntry> &found)
{
    constexpr qint64 longestPauseS = 30; // as edits are undone together
    if (found.empty())
        return false;
    HistoryEntry &newer = found.back();
    const auto isTyping = [](const HistoryEntry &entry) {
        return !entry.erased && entry.changes.size() == 1 && entry.changes.front().op == RowChange::Op::Update && entry.changes.front().fields.size() == 1;
    };
    if (!isTyping(newer) || !isTyping(older) || newer.title != older.title || newer.person != older.person
        || older.at.secsTo(m_spellBegan) > longestPauseS)
        return false;
    HistoryChange &later = newer.changes.front();
    const HistoryChange &sooner = older.changes.front();
    if (later.table != sooner.table || later.name != sooner.name || later.fields.front().label != sooner.fields.front().label
        || later.fields.front().before != sooner.fields.front().after)
        return false;
    later.fields.front().before = sooner.fields.front().before;
    m_spellBegan = older.at;
    return true;
}

bool ClientHistory::take(const journal::Entry &entry, std::vector<HistoryEntry> &found)
{
    // Children are deleted before their parents within one edit: look again until no row more is known.
    for (bool grew = true; grew;) {
        grew = false;
        for (const RowChange &change : entry.changes) {
            if (m_rows.contains(change.row))
                continue;
            const QSet<int> references = m_references.value(change.table);
            for (const FieldChange &field : change.fields) {
                const bool hangs = references.contains(field.column)
                                   && ((field.before.blob() && m_rows.contains(*field.before.blob()))
                                       || (field.after.blob() && m_rows.contains(*field.after.blob())));
                if (hangs) {
                    m_rows.insert(change.row);
                    grew = true;
                }
            }
        }
    }
    HistoryEntry said;
    for (const RowChange &change : entry.changes) {
        const TableSpec *table = registry().table(change.table);
        if (table && m_rows.contains(change.row))
            said.changes.push_back(changeOf(change, *table));
    }
    if (said.changes.empty())
        return false;
    said.number = entry.number;
    said.at = entry.whenUtc();
    said.person = entry.person;
    said.title = entry.title();
    said.erased = entry.erased;
    if (!joins(said, found)) {
        m_spellBegan = said.at;
        found.push_back(std::move(said));
    }
    return true;
}

Result<std::vector<HistoryEntry>> ClientHistory::readOn(int look)
{
    if (!m_known)
        AXW_TRY(knowRows());
    std::vector<HistoryEntry> found;
    if (m_atEnd)
        return found;
    AXW_TRY_ASSIGN(entries, m_workspace.journal().entries(look, m_oldest));
    m_atEnd = int(entries.size()) < look;
    for (const journal::Entry &entry : entries) {
        m_newest = std::max(m_newest, entry.number);
        m_oldest = entry.number;
        take(entry, found);
    }
    return found;
}

Result<std::vector<HistoryEntry>> ClientHistory::newer()
{
    AXW_TRY(knowRows());
    std::vector<HistoryEntry> found;
    constexpr int look = 50;
    qint64 before = 0;
    qint64 newest = m_newest;
    for (bool more = true; more;) {
        AXW_TRY_ASSIGN(entries, m_workspace.journal().entries(look, before));
        more = int(entries.size()) == look;
        for (const journal::Entry &entry : entries) {
            if (entry.number <= m_newest) {
                more = false;
                break;
            }
            newest = std::max(newest, entry.number);
            before = entry.number;
            take(entry, found);
        }
    }
    m_newest = newest;
    return found;
}

} // namespace axw::workspace
