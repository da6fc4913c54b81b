// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recording.h"

#include <algorithm>

namespace axw::journal {

using store::Value;
using store::Values;

namespace {

FieldChange *find(RowChange &change, int column)
{
    const auto found = std::ranges::find(change.fields, column, &FieldChange::column);
    return found == change.fields.end() ? nullptr : &*found;
}

} // namespace

RowChange &Recording::changeOf(int table, const QByteArray &row, bool *fresh)
{
    const auto [at, isNew] = std::pair(m_index.constFind({table, row}), !m_index.contains({table, row}));
    *fresh = isNew;
    if (!isNew)
        return m_changes[at.value()];
    m_index.insert({table, row}, m_changes.size());
    m_changes.push_back({RowChange::Op::Update, table, row, {}, {}});
    m_void.push_back(false);
    return m_changes.back();
}

void Recording::inserted(int table, const QByteArray &row, const Values &values)
{
    bool fresh = false;
    RowChange &change = changeOf(table, row, &fresh);
    const store::TableSpec *spec = m_registry.table(table);
    const size_t index = m_index.value({table, row});
    const bool wasDeleted = !fresh && change.op == RowChange::Op::Delete;
    if (wasDeleted && !m_void[index]) {
        // Deleted and made again within one edit: an update of what differs.
        change.op = RowChange::Op::Update;
        for (size_t i = 0; i < spec->columns.size(); ++i) {
            if (FieldChange *field = find(change, spec->columns[i].number))
                field->after = values[i];
            else
                change.fields.push_back({spec->columns[i].number, {}, values[i], {}});
        }
        return;
    }
    m_void[index] = false;
    change.op = RowChange::Op::Insert;
    change.fields.clear();
    for (size_t i = 0; i < spec->columns.size(); ++i) {
        if (!values[i].isNull())
            change.fields.push_back({spec->columns[i].number, {}, values[i], {}});
    }
}

void Recording::updated(int table, const QByteArray &row, int column, const Value &before, const Value &after)
{
    bool fresh = false;
    RowChange &change = changeOf(table, row, &fresh);
    if (FieldChange *field = find(change, column))
        field->after = after;
    else
        change.fields.push_back({column, change.op == RowChange::Op::Insert ? Value() : before, after, {}});
}

void Recording::deleted(int table, const QByteArray &row, const Values &values)
{
    bool fresh = false;
    RowChange &change = changeOf(table, row, &fresh);
    const size_t index = m_index.value({table, row});
    if (!fresh && change.op == RowChange::Op::Insert) {
        m_void[index] = true;
        change.fields.clear();
        change.op = RowChange::Op::Delete;
        return;
    }
    const store::TableSpec *spec = m_registry.table(table);
    std::vector<FieldChange> fields;
    for (size_t i = 0; i < spec->columns.size(); ++i) {
        const int number = spec->columns[i].number;
        const FieldChange *known = fresh ? nullptr : find(change, number);
        const Value &before = known ? known->before : values[i];
        if (!before.isNull())
            fields.push_back({number, before, {}, {}});
    }
    change.op = RowChange::Op::Delete;
    change.fields = std::move(fields);
}

std::vector<RowChange> Recording::take()
{
    std::vector<RowChange> net;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        RowChange &change = m_changes[i];
        if (m_void[i])
            continue;
        if (change.op == RowChange::Op::Update) {
            std::erase_if(change.fields, [](const FieldChange &field) { return field.before == field.after; });
            if (change.fields.empty())
                continue;
        } else if (change.op == RowChange::Op::Insert) {
            std::erase_if(change.fields, [](const FieldChange &field) { return field.after.isNull(); });
        }
        net.push_back(std::move(change));
    }
    m_changes.clear();
    m_void.clear();
    m_index.clear();
    return net;
}

} // namespace axw::journal
