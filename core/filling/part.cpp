// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/part.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::filling)
};

} // namespace

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Frame:
        return Words::tr("It holds other fields; those are filled.");
    case Obstacle::NoEnd:
        return Words::tr("It has a beginning and no end.");
    case Obstacle::Crossing:
        return Words::tr("It overlaps another field.");
    case Obstacle::Object:
        return Words::tr("It holds something else than text (a table, a picture, a tracked change), which would be lost.");
    case Obstacle::NotText:
        return Words::tr("It is not a field for text.");
    case Obstacle::Strange:
        return Words::tr("Its beginning and end do not stand in running text.");
    case Obstacle::TwoLists:
        return Words::tr("Columns of two lists stand in one row.");
    case Obstacle::InnerTable:
        return Words::tr("Its table stands within a row that is repeated.");
    case Obstacle::Merged:
        return Words::tr("Cells are merged over a part of the rows that would be repeated.");
    }
    Q_UNREACHABLE();
}

quint64 FreeNumbers::next()
{
    do
        ++m_last;
    while (m_taken.contains(m_last));
    m_taken.insert(m_last);
    return m_last;
}

void Names::add(const QString &name)
{
    const QString key = fieldKey(name);
    if (m_keys.contains(key))
        return;
    m_keys.insert(key);
    m_names += name;
}

void Names::remove(const Names &others)
{
    m_names.removeIf([&](const QString &name) { return others.m_keys.contains(fieldKey(name)); });
    m_keys -= others.m_keys;
}

int TablePlan::added() const
{
    int sum = 0;
    for (const Growth &each : growths)
        sum += each.rows();
    return sum;
}

int TablePlan::addedAbove(int row) const
{
    int sum = 0;
    for (const Growth &each : growths)
        sum += each.block.lastRow < row ? each.rows() : 0;
    return sum;
}

bool TablePlan::isRepeated(int row) const
{
    return std::any_of(growths.begin(), growths.end(), [row](const Growth &each) { return row >= each.block.firstRow && row <= each.block.lastRow; });
}

QString Part::placeOf(int element) const
{
    for (int each = element; each >= 0; each = m_tree.node(each).parent) {
        if (!m_tree.is(each, "tr"))
            continue;
        const int table = tableOf(each);
        if (table < 0)
            break;
        if (m_tableNumbers.isEmpty()) {
            for (int at = 0; at < m_tree.count(); ++at) {
                if (m_tree.is(at, "tbl"))
                    m_tableNumbers.insert(at, int(m_tableNumbers.size()) + 1);
            }
        }
        const std::vector<int> rows = rowsOf(table);
        const auto row = std::find(rows.begin(), rows.end(), each) - rows.begin() + 1;
        return Words::tr("%1, table %2, row %3", "a part of a document").arg(partWords()).arg(m_tableNumbers.value(table)).arg(row);
    }
    const int body = bodyOf(element);
    int number = 1;
    const int holder = body < 0 ? -1 : m_tree.node(body).parent; // none where the paragraph is all there is
    for (int each = holder < 0 ? -1 : m_tree.node(holder).firstChild; each >= 0 && each != body; each = m_tree.node(each).next)
        ++number;
    return Words::tr("%1, paragraph %2", "a part of a document").arg(partWords()).arg(number);
}

TablePlan &Part::planOf(int table)
{
    auto found = m_plans.find(table);
    if (found == m_plans.end()) {
        TablePlan plan;
        plan.table = table;
        plan.rows = rowsOf(table);
        for (size_t i = 0; i < plan.rows.size(); ++i)
            m_rowNumbers.insert(plan.rows[i], int(i));
        found = m_plans.insert(table, plan);
    }
    return *found;
}

int Part::rowNumber(int row)
{
    planOf(tableOf(row));
    return m_rowNumbers.value(row, -1);
}

int Part::addBlock(const Block &block, const std::vector<int> &elements)
{
    m_blocks.push_back(block);
    const int made = int(m_blocks.size()) - 1;
    for (const int each : elements)
        m_blockOf.insert(each, made);
    return made;
}

void Part::findMeanings(const Values &values)
{
    for (Field &field : m_fields) {
        QString within; // the list of a marked block the field stands in
        for (int each = field.element; each >= 0 && within.isEmpty() && !m_groups.empty(); each = m_tree.node(each).parent) {
            const int block = m_blockOf.value(each, -1);
            for (const Group &group : m_groups) {
                if (block >= 0 && std::find(group.blocks.begin(), group.blocks.end(), block) != group.blocks.end())
                    within = group.list;
            }
        }
        for (const QString &name : field.names) {
            field.meaning = meaningOf(name, values, within);
            if (field.meaning) {
                field.name = name;
                break;
            }
        }
        if (!field.meaning)
            field.name = field.names.value(0);
    }
}

/// Rows with columns of a list become blocks.
void Part::groupRows()
{
    QHash<int, QHash<int, std::vector<int>>> byTable; // table, row, fields
    std::vector<int> order;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        if (!field.meaning || !field.meaning->isList() || field.row < 0 || field.obstacle == Obstacle::Frame)
            continue;
        bool marked = false;
        for (int each = field.element; each >= 0 && !marked; each = m_tree.node(each).parent)
            marked = m_blockOf.contains(each);
        if (marked)
            continue;
        const int table = tableOf(field.row);
        if (table < 0)
            continue;
        if (!byTable.contains(table))
            order.push_back(table);
        byTable[table][field.row].push_back(int(i));
    }
    for (const int table : order) {
        const auto &fieldsOfRow = byTable[table];
        std::vector<int> rows;
        for (auto row = fieldsOfRow.keyBegin(); row != fieldsOfRow.keyEnd(); ++row)
            rows.push_back(*row);
        std::sort(rows.begin(), rows.end()); // elements are numbered in the order of the part
        groupTable(rows, fieldsOfRow);
    }
}

void Part::groupTable(const std::vector<int> &rows, const QHash<int, std::vector<int>> &fieldsOfRow)
{
    QSet<QString> columns; // of the block that grows
    int before = -2;
    int parent = -1;
    QString list;
    std::vector<int> members;
    const auto close = [&] {
        if (members.empty())
            return;
        Block block;
        block.bytes = {m_tree.node(members.front()).startTag.begin, m_tree.node(members.back()).end};
        block.table = tableOf(members.front());
        block.firstRow = rowNumber(members.front());
        block.lastRow = rowNumber(members.back());
        m_groups.back().blocks.push_back(addBlock(block, members));
        members.clear();
        columns.clear();
    };
    for (const int row : rows) {
        QSet<QString> own;
        QSet<QString> lists;
        for (const int field : fieldsOfRow.value(row)) {
            own.insert(m_fields[size_t(field)].meaning->column);
            lists.insert(m_fields[size_t(field)].meaning->list);
        }
        if (lists.size() > 1) {
            for (const int field : fieldsOfRow.value(row))
                m_fields[size_t(field)].obstacle = Obstacle::TwoLists;
            continue;
        }
        const int number = rowNumber(row);
        const bool follows = number == before + 1 && m_tree.node(row).parent == parent && *lists.cbegin() == list;
        if (!follows || columns.intersects(own))
            close();
        if (!follows)
            m_groups.push_back({.list = *lists.cbegin(), .blocks = {}});
        members.push_back(row);
        columns += own;
        list = *lists.cbegin();
        before = number;
        parent = m_tree.node(row).parent;
    }
    close();
}

/// Which block each field stands in, and which blocks stand in others.
void Part::findBlocks()
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        Field &field = m_fields[i];
        std::vector<int> around;
        for (int each = field.element; each >= 0; each = m_tree.node(each).parent) {
            const int block = m_blockOf.value(each, -1);
            if (block >= 0 && (around.empty() || around.back() != block))
                around.push_back(block);
        }
        if (around.empty())
            continue;
        field.block = around.back(); // the outermost is what is repeated
        m_fieldsOfBlock[field.block].push_back(int(i));
        if (around.size() > 1 && field.meaning && field.meaning->isList() && field.obstacle == Obstacle::None)
            field.obstacle = Obstacle::InnerTable;
    }
    for (Group &group : m_groups) {
        // A group whose blocks stand in another one's is not repeated by itself.
        const Block &block = m_blocks[size_t(group.blocks.front())];
        for (size_t other = 0; other < m_blocks.size(); ++other) {
            const Range &around = m_blocks[other].bytes;
            if (int(other) != group.blocks.front() && around.holds(block.bytes) && around.size() > block.bytes.size())
                group.obstacle = Obstacle::InnerTable;
        }
        for (const int each : group.blocks) {
            for (const int at : m_fieldsOfBlock.value(each)) {
                Field &field = m_fields[size_t(at)];
                if (field.meaning && field.meaning->isList() && field.meaning->list != group.list && field.obstacle == Obstacle::None)
                    field.obstacle = Obstacle::TwoLists;
            }
        }
    }
}

int Part::moreOf(const Group &group, const Values &values) const
{
    // Copies of a block into which no column is filled would say nothing.
    const std::vector<int> fields = m_fieldsOfBlock.value(group.blocks.back());
    const bool fills = std::any_of(fields.begin(), fields.end(), [&](int at) {
        const Field &field = m_fields[size_t(at)];
        return field.meaning && field.meaning->isList() && field.meaning->list == group.list && field.obstacle == Obstacle::None;
    });
    if (!fills)
        return 0;
    return std::max(0, int(values.lists.value(group.list).rows.size()) - int(group.blocks.size()));
}

/// Notes that the last block of a group is repeated; false when merged cells stand in the way.
bool Part::plan(Group &group, int more)
{
    const Block &block = m_blocks[size_t(group.blocks.back())];
    TablePlan &plan = planOf(block.table);
    if (plan.cells.empty())
        plan.cells = cellsOf(plan.rows);
    TablePlan::Growth growth{.block = block, .more = more, .once = {}};
    std::vector<int> stretched;
    for (const Cell &cell : plan.cells) {
        if (cell.last < block.firstRow || cell.first > block.lastRow)
            continue;
        const bool inside = cell.first >= block.firstRow && cell.last <= block.lastRow;
        const bool across = cell.first < block.firstRow && cell.last >= block.lastRow;
        const bool down = cell.first == block.firstRow && cell.last > block.lastRow;
        if (inside)
            continue;
        if (!across && !down)
            return false;
        if (down) {
            const Range range = m_tree.node(cell.element).whole();
            for (const int at : m_fieldsOfBlock.value(group.blocks.back())) {
                const Field &field = m_fields[size_t(at)];
                if (field.meaning && field.meaning->isList() && range.holds(m_tree.node(field.element).startTag.begin))
                    return false; // each copy would want its own
            }
            growth.once.insert(cell.element);
        }
        stretched.push_back(cell.element);
    }
    for (const int cell : stretched)
        plan.stretched[cell].append(int(plan.growths.size()));
    plan.growths.push_back(growth);
    return true;
}

void Part::planGrowth(const Values &values)
{
    for (Group &group : m_groups) {
        const int more = moreOf(group, values);
        if (group.obstacle == Obstacle::None && more > 0 && m_blocks[size_t(group.blocks.back())].table >= 0 && !plan(group, more))
            group.obstacle = Obstacle::Merged;
        if (group.obstacle == Obstacle::None)
            continue;
        for (const int block : group.blocks) {
            for (const int at : m_fieldsOfBlock.value(block)) {
                Field &field = m_fields[size_t(at)];
                if (field.meaning && field.meaning->isList() && field.obstacle == Obstacle::None)
                    field.obstacle = group.obstacle;
            }
        }
    }
}

/// Fills some fields with one row of a list, or with single values; `row` past the end leaves columns as they are.
void Part::fillFields(const std::vector<int> &fields, const Values &values, const QString &list, size_t row, Splices &splices, Tally &tally) const
{
    for (const int at : fields) {
        const Field &field = m_fields[size_t(at)];
        if (!field.meaning || field.obstacle != Obstacle::None)
            continue;
        if (!field.meaning->isList()) {
            const QString text = values.single.value(field.meaning->single);
            if (!text.isEmpty())
                put(field, text, splices);
            (text.isEmpty() ? tally.unfilled : tally.filled).add(field.name);
            continue;
        }
        const List &all = *values.lists.constFind(field.meaning->list);
        if (field.meaning->list == list) {
            // A row without this text is filled with nothing: what the form asks for would stand between the others.
            if (row < all.rows.size())
                put(field, all.rows[row].value(field.meaning->column), splices);
            (all.rows.empty() ? tally.unfilled : tally.filled).add(field.name);
            continue;
        }
        const QString text = columnText(all, field.meaning->column);
        if (!text.isEmpty())
            put(field, text, splices);
        (text.isEmpty() ? tally.unfilled : tally.filled).add(field.name);
    }
}

void Part::fillGroup(const Group &group, const Values &values, Splices &outer, Tally &tally)
{
    const int more = group.obstacle == Obstacle::None ? moreOf(group, values) : 0;
    for (size_t i = 0; i < group.blocks.size(); ++i) {
        const std::vector<int> fields = m_fieldsOfBlock.value(group.blocks[i]);
        const bool last = i + 1 == group.blocks.size();
        if (!last || more == 0) {
            fillFields(fields, values, group.list, i, outer, tally);
            continue;
        }
        const Block &block = m_blocks[size_t(group.blocks[i])];
        const TablePlan *plan = block.table < 0 ? nullptr : &planOf(block.table);
        const TablePlan::Growth *growth = nullptr;
        if (plan != nullptr) {
            const auto own = std::find_if(plan->growths.begin(), plan->growths.end(), [&](const TablePlan::Growth &each) { return each.block.bytes == block.bytes; });
            growth = own == plan->growths.end() ? nullptr : &*own;
        }
        QByteArray written;
        for (int copy = 0; copy <= more; ++copy) {
            Splices own;
            fillFields(fields, values, group.list, i + size_t(copy), own, tally);
            prepareCopy(block, copy, plan, growth, own, m_numbers);
            written += own.applied(m_tree.bytes(), block.bytes);
        }
        outer.replace(block.bytes, written);
    }
}

QByteArray Part::filled(const Values &values, Tally &tally)
{
    markBlocks(values);
    findMeanings(values);
    groupRows();
    findBlocks();
    planGrowth(values);
    collectNumbers(m_numbers);

    Splices outer;
    std::vector<int> alone;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const Field &field = m_fields[i];
        if (field.block < 0)
            alone.push_back(int(i));
        if (!field.meaning) {
            if (field.obstacle != Obstacle::Frame)
                tally.unknown.add(field.name);
        } else if (field.obstacle != Obstacle::None) {
            if (field.obstacle != Obstacle::Frame)
                tally.unfilled.add(field.name);
            if (tally.remarks.size() < mostRemarks)
                tally.remarks.append({field.name, placeOf(field.element), obstacleText(field.obstacle)});
        }
    }
    tally.remarks += m_remarks;
    fillFields(alone, values, {}, 0, outer, tally);
    for (const Group &group : m_groups)
        fillGroup(group, values, outer, tally);
    for (const TablePlan &plan : std::as_const(m_plans)) {
        if (!plan.growths.empty())
            grow(plan, outer);
    }
    if (outer.isEmpty())
        return m_tree.encoded(m_tree.bytes());
    return m_tree.encoded(outer.applied(m_tree.bytes(), {0, m_tree.bytes().size()}));
}

} // namespace axw::filling
