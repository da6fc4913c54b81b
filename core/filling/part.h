// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/splices.h"
#include "core/filling/values.h"
#include "core/filling/xmltree.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace axw::filling {

/// Why a field is not one that can be filled.
enum class Obstacle {
    None,
    Frame,      ///< other fields stand in it: those are filled
    NoEnd,      ///< it has a beginning and no end
    Crossing,   ///< it begins within another and ends outside it
    Object,     ///< it holds something else than text, which would be lost
    NotText,    ///< a control for something else than text: a picture, a box to tick
    Strange,    ///< its beginning and end do not stand where text stands
    TwoLists,   ///< its row holds columns of two lists
    InnerTable, ///< its table stands within a row that is repeated itself
    Merged,     ///< cells are merged over only a part of what would be repeated
};

/// A field in a part.
struct Field
{
    QStringList names; ///< under which it may be known, the first one as people see it
    QString guide;     ///< what it asks for, as the form says it
    Obstacle obstacle = Obstacle::None;
    int element = -1;  ///< where it begins
    int last = -1;     ///< HWPX: the element that ends it
    Range inside = {}; ///< what stands in it
    int row = -1;      ///< the row of a table it stands in

    // What filling finds out.
    std::optional<Meaning> meaning = {};
    QString name = {}; ///< the one it is known by, else the first
    int block = -1;
};

/// What is repeated for each row of a list: rows of a table that follow each other, or an item of a repeating section.
struct Block
{
    Range bytes;
    int table = -1; ///< element; -1 outside tables
    int firstRow = -1; ///< by number within the table
    int lastRow = -1;
};

/// Blocks for the rows of one list, one behind the other; the last one is repeated as often as there are more rows.
struct Group
{
    QString list;
    std::vector<int> blocks;
    Obstacle obstacle = Obstacle::None;
};

/// Where a cell of a table begins and ends, by rows of the table.
struct Cell
{
    int element = -1;
    int first = 0;
    int last = 0;
};

/// Rows of a table, and how many of them will be more.
struct TablePlan
{
    struct Growth
    {
        Block block;   ///< repeated
        int more = 0;  ///< so many times
        QSet<int> once; ///< cells that reach beyond it: kept in the first copy and stretched

        int rows() const { return more * (block.lastRow - block.firstRow + 1); }
    };

    int table = -1;
    std::vector<int> rows;
    std::vector<Cell> cells;
    std::vector<Growth> growths;
    QHash<int, QList<int>> stretched; ///< by cell: the growths it spans

    int added() const;
    /// Rows that will be added above this one.
    int addedAbove(int row) const;
    /// Whether a growth writes this row itself.
    bool isRepeated(int row) const;
};

/// Numbers that must not stand twice in a part.
class FreeNumbers
{
public:
    void taken(quint64 number) { m_taken.insert(number); }
    quint64 next();

private:
    QSet<quint64> m_taken;
    quint64 m_last = 1'000'000'000;
};

/// What filling tells of a form.
struct Remark
{
    QString field;
    QString place;
    QString why;

    bool operator==(const Remark &) const = default;
};

/// More of them help nobody.
inline constexpr qsizetype mostRemarks = 200;

/// Names as the form writes them, each once.
class Names
{
public:
    void add(const QString &name);
    void remove(const Names &others);
    const QStringList &all() const { return m_names; }

private:
    QStringList m_names;
    QSet<QString> m_keys;
};

struct Tally
{
    Names filled;
    Names unfilled; ///< known, but there is no text for them, or they cannot be filled
    Names unknown;
    QList<Remark> remarks;
};

/// One XML part of a form. What differs between formats is in the classes below it.
class Part
{
public:
    Part(const XmlTree &tree, QString name) : m_tree(tree), m_name(std::move(name)) {}
    virtual ~Part() = default;
    Q_DISABLE_COPY_MOVE(Part)

    const std::vector<Field> &fields() const { return m_fields; }
    /// Ends of fields that have no beginning, and the like; each with its place.
    const QList<Remark> &remarks() const { return m_remarks; }
    QString placeOf(int element) const;

    /// The part with its fields filled; the same bytes when there was nothing to fill.
    QByteArray filled(const Values &values, Tally &tally);

protected:
    /// Puts a text where a field is.
    virtual void put(const Field &field, const QString &text, Splices &splices) const = 0;
    /// Readies one of the copies of what is repeated; number 0 stands where the original did. `plan` is null outside tables.
    virtual void prepareCopy(const Block &block, int copy, const TablePlan *plan, const TablePlan::Growth *growth, Splices &splices, FreeNumbers &numbers) const = 0;
    /// What the table itself, and its rows that are not repeated, need.
    virtual void grow(const TablePlan &plan, Splices &splices) const = 0;
    virtual std::vector<int> rowsOf(int table) const = 0;
    virtual std::vector<Cell> cellsOf(const std::vector<int> &rows) const = 0;
    virtual int tableOf(int row) const = 0;
    /// Blocks that the form itself marks as repeated, with addBlock(); fields in them take their columns from that list.
    virtual void markBlocks(const Values &values) { Q_UNUSED(values); }
    virtual void collectNumbers(FreeNumbers &numbers) const = 0;
    virtual QString partWords() const = 0;
    /// The uppermost element of text an element stands in, and the one that holds all of those.
    virtual int bodyOf(int element) const = 0;

    /// `elements`: rows or items of which it is made.
    int addBlock(const Block &block, const std::vector<int> &elements);
    TablePlan &planOf(int table);
    int rowNumber(int row);

    const XmlTree &m_tree;
    QString m_name;
    std::vector<Field> m_fields;
    QList<Remark> m_remarks;
    std::vector<Block> m_blocks;
    std::vector<Group> m_groups;

private:
    void findMeanings(const Values &values);
    void groupRows();
    void groupTable(const std::vector<int> &rows, const QHash<int, std::vector<int>> &fieldsOfRow);
    void findBlocks();
    void planGrowth(const Values &values);
    bool plan(Group &group, int more);
    int moreOf(const Group &group, const Values &values) const;
    void fillGroup(const Group &group, const Values &values, Splices &outer, Tally &tally);
    void fillFields(const std::vector<int> &fields, const Values &values, const QString &list, size_t row, Splices &splices, Tally &tally) const;

    QHash<int, TablePlan> m_plans;   ///< by table
    QHash<int, int> m_rowNumbers;    ///< of rows of tables that were looked at
    QHash<int, int> m_blockOf;       ///< by row or item
    QHash<int, std::vector<int>> m_fieldsOfBlock;
    mutable QHash<int, int> m_tableNumbers;
    FreeNumbers m_numbers;
};

/// Why a field was left as it is, in a sentence.
QString obstacleText(Obstacle obstacle);

} // namespace axw::filling
