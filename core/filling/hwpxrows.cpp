// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/hwpxpart.h"

#include <algorithm>

namespace axw::filling {

// Rows of HWPX tables: a cell says itself in which row and column it stands and how far it reaches.

namespace {

/// The word processor's number for "none of its own".
constexpr quint64 noNumber = 2147483648U;
constexpr int mostRows = 1'000'000;

} // namespace

int HwpxPart::tableOf(int row) const
{
    const int table = m_tree.node(row).parent;
    return m_tree.is(table, "tbl") ? table : -1;
}

std::vector<int> HwpxPart::rowsOf(int table) const
{
    std::vector<int> rows;
    for (const int each : m_tree.children(table)) {
        if (m_tree.is(each, "tr"))
            rows.push_back(each);
    }
    return rows;
}

std::vector<Cell> HwpxPart::cellsOf(const std::vector<int> &rows) const
{
    std::vector<Cell> cells;
    for (size_t row = 0; row < rows.size(); ++row) {
        for (const int cell : m_tree.children(rows[row])) {
            if (!m_tree.is(cell, "tc"))
                continue;
            const int span = std::clamp(m_tree.attribute(m_tree.child(cell, "cellSpan"), "rowSpan").toInt(), 1, mostRows);
            cells.push_back({cell, int(row), int(row) + span - 1});
        }
    }
    return cells;
}

void HwpxPart::collectNumbers(FreeNumbers &numbers) const
{
    for (int at = 0; at < m_tree.count(); ++at) {
        for (const char *attribute : {"id", "instid"}) {
            if (const quint64 number = m_tree.attribute(at, attribute).toULongLong(); number > 0)
                numbers.taken(number);
        }
    }
}

void HwpxPart::setNumber(int element, const char *attribute, qint64 value, Splices &splices) const
{
    const Range range = element < 0 ? Range() : m_tree.attributeValue(element, attribute);
    if (range.size() > 0)
        splices.replace(range, QByteArray::number(value));
}

/// Of cells that reach over one row only.
int HwpxPart::rowHeight(int row) const
{
    int height = 0;
    for (const int cell : m_tree.children(row)) {
        if (m_tree.attribute(m_tree.child(cell, "cellSpan"), "rowSpan").toInt() <= 1)
            height = std::max(height, m_tree.attribute(m_tree.child(cell, "cellSz"), "height").toInt());
    }
    return height;
}

/// The cells of a row that has other rows above it now, and those that reach further.
void HwpxPart::patchCells(int row, const TablePlan &plan, int rowsAbove, Splices &splices) const
{
    for (const int cell : m_tree.children(row)) {
        const int address = m_tree.child(cell, "cellAddr");
        if (address >= 0 && rowsAbove > 0)
            setNumber(address, "rowAddr", m_tree.attribute(address, "rowAddr").toLongLong() + rowsAbove, splices);
        qint64 rows = 0;
        qint64 height = 0;
        for (const int at : plan.stretched.value(cell)) {
            const TablePlan::Growth &growth = plan.growths[size_t(at)];
            rows += growth.rows();
            for (int each = growth.block.firstRow; each <= growth.block.lastRow; ++each)
                height += qint64(growth.more) * rowHeight(plan.rows[size_t(each)]);
        }
        if (rows == 0)
            continue;
        const int span = m_tree.child(cell, "cellSpan");
        const int size = m_tree.child(cell, "cellSz");
        setNumber(span, "rowSpan", m_tree.attribute(span, "rowSpan").toLongLong() + rows, splices);
        if (size >= 0)
            setNumber(size, "height", m_tree.attribute(size, "height").toLongLong() + height, splices);
    }
}

void HwpxPart::prepareCopy(const Block &block, int copy, const TablePlan *plan, const TablePlan::Growth *growth, Splices &splices, FreeNumbers &numbers) const
{
    if (plan == nullptr || growth == nullptr)
        return;
    const int rows = block.lastRow - block.firstRow + 1;
    const int above = plan->addedAbove(block.firstRow) + copy * rows;
    for (int row = block.firstRow; row <= block.lastRow; ++row)
        patchCells(plan->rows[size_t(row)], *plan, above, splices);
    if (copy == 0)
        return;
    for (const int cell : growth->once)
        splices.remove(m_tree.node(cell).whole());
    // Numbers of its own for everything that has one; the ends of fields follow their beginnings.
    QHash<QString, quint64> given;
    for (int at = m_tree.firstFrom(block.bytes.begin); at < m_tree.firstFrom(block.bytes.end); ++at) {
        for (const char *attribute : {"id", "instid"}) {
            const QString old = m_tree.attribute(at, attribute);
            const quint64 number = old.toULongLong();
            if (number == 0 || number == noNumber)
                continue;
            const quint64 made = numbers.next();
            setNumber(at, attribute, qint64(made), splices);
            if (m_tree.is(at, "fieldBegin"))
                given.insert(old, made);
        }
        if (m_tree.is(at, "fieldEnd")) {
            const QString begun = m_tree.attribute(at, "beginIDRef");
            if (given.contains(begun))
                setNumber(at, "beginIDRef", qint64(given.value(begun)), splices);
        }
    }
}

void HwpxPart::grow(const TablePlan &plan, Splices &splices) const
{
    setNumber(plan.table, "rowCnt", m_tree.attribute(plan.table, "rowCnt").toLongLong() + plan.added(), splices);
    qint64 height = 0;
    for (const TablePlan::Growth &growth : plan.growths) {
        for (int row = growth.block.firstRow; row <= growth.block.lastRow; ++row)
            height += qint64(growth.more) * rowHeight(plan.rows[size_t(row)]);
    }
    const int size = m_tree.child(plan.table, "sz");
    if (size >= 0)
        setNumber(size, "height", m_tree.attribute(size, "height").toLongLong() + height, splices);
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        if (!plan.isRepeated(int(row)))
            patchCells(plan.rows[row], plan, plan.addedAbove(int(row)), splices);
    }
    forgetLayout(m_tree.above(plan.table, "p"), splices);
}

} // namespace axw::filling
