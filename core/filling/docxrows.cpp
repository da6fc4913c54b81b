// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/docxpart.h"

#include <algorithm>

namespace axw::filling {

// Rows of DOCX tables, and what of a document is repeated. A cell that reaches down says so in every row it reaches
// (vMerge: restart, then continue), and in which column a cell stands follows from those before it.

namespace {

constexpr int mostColumns = 1000;

} // namespace

int DocxPart::tableOf(int row) const
{
    return m_tree.above(row, "tbl");
}

void DocxPart::rowsIn(int element, std::vector<int> &rows) const
{
    for (const int each : m_tree.children(element)) {
        if (m_tree.is(each, "tr"))
            rows.push_back(each);
        else if (m_tree.is(each, "sdt") || m_tree.is(each, "sdtContent") || m_tree.is(each, "customXml") || m_tree.is(each, "ins"))
            rowsIn(each, rows);
    }
}

std::vector<int> DocxPart::rowsOf(int table) const
{
    std::vector<int> rows;
    rowsIn(table, rows);
    return rows;
}

std::vector<Cell> DocxPart::cellsOf(const std::vector<int> &rows) const
{
    std::vector<Cell> cells;
    QHash<int, size_t> reaching; // by column: the cell that a continuing one belongs to
    for (size_t row = 0; row < rows.size(); ++row) {
        const auto number = [this](int element) { return element < 0 ? 0 : m_tree.attribute(element, "val").toInt(); };
        int column = std::clamp(number(m_tree.child(m_tree.child(rows[row], "trPr"), "gridBefore")), 0, mostColumns);
        QHash<int, size_t> now;
        std::vector<int> inRow;
        for (const int each : m_tree.children(rows[row])) {
            if (m_tree.is(each, "tc"))
                inRow.push_back(each);
            else if (m_tree.is(each, "sdt"))
                for (const int inner : m_tree.children(m_tree.child(each, "sdtContent")))
                    if (m_tree.is(inner, "tc"))
                        inRow.push_back(inner);
        }
        for (const int cell : inRow) {
            const int settings = m_tree.child(cell, "tcPr");
            const int merge = m_tree.child(settings, "vMerge");
            const bool restart = merge >= 0 && m_tree.attribute(merge, "val") == QLatin1StringView("restart");
            if (merge >= 0 && !restart && reaching.contains(column)) {
                const size_t above = reaching.value(column);
                cells[above].last = int(row);
                now.insert(column, above);
            } else {
                cells.push_back({cell, int(row), int(row)});
                if (merge >= 0)
                    now.insert(column, cells.size() - 1);
            }
            column += std::clamp(number(m_tree.child(settings, "gridSpan")), 1, mostColumns);
        }
        reaching = now;
    }
    return cells;
}

/// The list whose rows a control around rows or paragraphs repeats; empty for none.
QString DocxPart::listOf(int control, const Values &values) const
{
    for (const QString &name : namesOf(control)) {
        const QString key = fieldKey(name);
        const QString list = values.listNamed(key);
        if (!list.isEmpty() && !values.single.contains(key))
            return list;
    }
    if (m_tree.child(m_tree.child(control, "sdtPr"), "repeatingSection") < 0)
        return {};
    for (int at = control + 1; at < m_tree.past(control); ++at) {
        if (!m_tree.is(at, "sdt"))
            continue;
        for (const QString &name : namesOf(at)) {
            if (const auto meaning = meaningOf(name, values); meaning && meaning->isList())
                return meaning->list;
        }
    }
    return {};
}

Block DocxPart::blockOf(const std::vector<int> &elements)
{
    Block block;
    block.bytes = {m_tree.node(elements.front()).startTag.begin, m_tree.node(elements.back()).end};
    std::vector<int> rows;
    for (const int each : elements) {
        if (m_tree.is(each, "tr"))
            rows.push_back(each);
        else if (m_tree.is(each, "sdt"))
            rowsIn(each, rows);
    }
    if (!rows.empty()) {
        block.table = tableOf(rows.front());
        block.firstRow = rowNumber(rows.front());
        block.lastRow = rowNumber(rows.back());
    }
    return block;
}

void DocxPart::markBlocks(const Values &values)
{
    for (int at = 0; at < m_tree.count(); ++at) {
        if (!m_tree.is(at, "sdt"))
            continue;
        const int settings = m_tree.child(at, "sdtPr");
        const bool section = m_tree.child(settings, "repeatingSection") >= 0;
        const Level level = levelOf(at);
        if (!section && level != Level::Rows && level != Level::Paragraphs)
            continue;
        const QString list = listOf(at, values);
        const std::vector<int> content = m_tree.children(m_tree.child(at, "sdtContent"));
        if (list.isEmpty() || content.empty())
            continue;
        const auto own = std::find_if(m_fields.begin(), m_fields.end(), [at](const Field &field) { return field.element == at; });
        if (own != m_fields.end() && own->obstacle != Obstacle::Frame)
            continue; // no field stands in it: there is nothing to repeat, and the name is one we do not fill
        Group group{.list = list, .blocks = {}};
        if (section) {
            for (const int item : content) {
                if (m_tree.is(item, "sdt"))
                    group.blocks.push_back(addBlock(blockOf({item}), {item}));
            }
        } else {
            group.blocks.push_back(addBlock(blockOf(content), content));
        }
        if (!group.blocks.empty())
            m_groups.push_back(group);
    }
}

void DocxPart::collectNumbers(FreeNumbers &numbers) const
{
    for (int at = 0; at < m_tree.count(); ++at) {
        if (m_tree.is(at, "id") || m_tree.is(at, "docPr")) {
            for (const char *attribute : {"val", "id"}) {
                if (const quint64 number = m_tree.attribute(at, attribute).toULongLong(); number > 0)
                    numbers.taken(number);
            }
        }
    }
}

void DocxPart::prepareCopy(const Block &block, int copy, const TablePlan *, const TablePlan::Growth *growth, Splices &splices, FreeNumbers &numbers) const
{
    if (copy == 0)
        return;
    for (int at = m_tree.firstFrom(block.bytes.begin); at < m_tree.firstFrom(block.bytes.end); ++at) {
        const XmlTree::Node &node = m_tree.node(at);
        const QByteArray &name = m_tree.local(at);
        const bool control = name == "id" && m_tree.is(node.parent, "sdtPr");
        const Range number = control ? m_tree.attributeValue(at, "val") : name == "docPr" ? m_tree.attributeValue(at, "id") : Range();
        if (number.size() > 0)
            splices.replace(number, QByteArray::number(numbers.next()));
        // Names and numbers that a document may hold once; the copy does without them.
        for (const char *once : {"paraId", "textId"}) {
            const Range attribute = m_tree.attributeWhole(at, once);
            if (attribute.size() > 0)
                splices.remove(attribute);
        }
        if (name == "bookmarkStart" || name == "bookmarkEnd" || name == "commentRangeStart" || name == "commentRangeEnd" || name == "commentReference")
            splices.remove(node.whole());
    }
    for (const int cell : growth == nullptr ? QSet<int>() : growth->once) {
        // In the copies it goes on from above, and what it says stands there.
        const int merge = m_tree.child(m_tree.child(cell, "tcPr"), "vMerge");
        const Range restart = merge < 0 ? Range() : m_tree.attributeWhole(merge, "val");
        if (restart.size() > 0)
            splices.remove(restart);
        bool first = true;
        for (const int each : m_tree.children(cell)) {
            if (m_tree.is(each, "tcPr"))
                continue;
            if (m_tree.is(each, "p") && std::exchange(first, false))
                splices.replace(m_tree.node(each).whole(), "<" + m_tree.prefix(each) + "p/>");
            else
                splices.remove(m_tree.node(each).whole());
        }
    }
}

} // namespace axw::filling
