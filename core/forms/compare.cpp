// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/compare.h"

#include "core/forms/formsheets.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sheet as rows that have names and cells that have headers.
struct Table
{
    struct Row
    {
        QString name;
        QMap<QString, QString> cells;
    };

    std::vector<Row> rows;
    QStringList headers;
    QHash<QString, size_t> byName;

    const Row *row(const QString &name) const
    {
        const auto found = byName.constFind(name);
        return found == byName.cend() ? nullptr : &rows[*found];
    }
};

/// "end" alone is the time at which the filling ended.
bool closesGroup(const QString &type)
{
    return type.startsWith(u"end_") || type.startsWith(u"end ");
}

/// The name of a row: its question's path, its choice's list and name, the key of a dimension, the number of a level.
class Namer
{
public:
    explicit Namer(const QString &sheet) : m_sheet(sheet) {}

    QString operator()(const QMap<QString, QString> &cells)
    {
        QString name;
        if (m_sheet == u"survey")
            name = question(cells);
        else if (m_sheet == u"choices")
            name = cells.value(u"list_name"_s) + u'/' + cells.value(u"name"_s);
        else
            name = cells.value(m_sheet == u"dimensions" ? u"key"_s : m_sheet == u"levels" ? u"level"_s : QString());
        // A name may stand twice where a form allows it: the second is another one.
        const int times = ++m_times[name];
        return times == 1 ? name : u"%1 (%2)"_s.arg(name).arg(times);
    }

private:
    QString question(const QMap<QString, QString> &cells)
    {
        const QString type = cells.value(u"type"_s);
        const QString name = cells.value(u"name"_s);
        if (closesGroup(type)) {
            if (!m_groups.isEmpty())
                m_groups.removeLast();
            return {};
        }
        const QString path = (m_groups + QStringList(name)).join(u'/');
        if (type.startsWith(u"begin"))
            m_groups += name;
        return path;
    }

    QString m_sheet;
    QStringList m_groups;
    QHash<QString, int> m_times;
};

Table tableOf(const WrittenSheet *sheet)
{
    Table table;
    if (!sheet)
        return table;
    for (const WrittenSheet::Column &column : sheet->columns)
        table.headers += column.header;
    Namer nameOf(sheet->name);
    for (const QStringList &cells : sheet->rows) {
        Table::Row row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row.cells.insert(table.headers.at(i), cells.at(i));
        const bool isEnd = sheet->name == u"survey" && closesGroup(row.cells.value(u"type"_s));
        row.name = nameOf(row.cells);
        if (isEnd)
            continue; // where a group ends is told by the questions in it
        table.byName.insert(row.name, table.rows.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString labelOf(const Table &table, const Table::Row &row)
{
    for (const QString &header : table.headers) {
        if (header.startsWith(u"label") && !row.cells.value(header).isEmpty())
            return row.cells.value(header);
    }
    return row.cells.value(u"calculation"_s);
}

/// The rows that kept their order: a longest rising sequence of the places they had before.
QSet<QString> keptInOrder(const Table &before, const Table &after)
{
    std::vector<size_t> places; // in the later order
    QStringList names;
    for (const Table::Row &row : after.rows) {
        if (before.byName.contains(row.name)) {
            places.push_back(before.byName.value(row.name));
            names += row.name;
        }
    }
    std::vector<size_t> ends;                       // ends[n]: index of the smallest end of a sequence of n + 1
    std::vector<size_t> previous(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(ends.begin(), ends.end(), places[i], [&](size_t end, size_t place) { return places[end] < place; });
        previous[i] = at == ends.begin() ? i : *std::prev(at);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    QSet<QString> kept;
    if (ends.empty())
        return kept;
    for (size_t i = ends.back();; i = previous[i]) {
        kept.insert(names.at(qsizetype(i)));
        if (previous[i] == i)
            return kept;
    }
}

void compare(const QString &sheet, const Table &before, const Table &after, std::vector<Difference> &found)
{
    using Kind = Difference::Kind;
    QStringList headers = after.headers;
    for (const QString &header : before.headers) {
        if (!headers.contains(header))
            headers += header;
    }
    const QSet<QString> inOrder = keptInOrder(before, after);
    for (const Table::Row &row : after.rows) {
        const Table::Row *earlier = before.row(row.name);
        if (!earlier) {
            found.push_back({Kind::Added, sheet, row.name, {}, {}, labelOf(after, row)});
            continue;
        }
        if (!inOrder.contains(row.name)) {
            found.push_back({Kind::Moved, sheet, row.name, {}, QString::number(before.byName.value(row.name) + 2),
                             QString::number(after.byName.value(row.name) + 2)}); // the sheet's first row names the columns
        }
        for (const QString &header : std::as_const(headers)) {
            const QString was = earlier->cells.value(header);
            const QString is = row.cells.value(header);
            if (was != is)
                found.push_back({Kind::Changed, sheet, row.name, header, was, is});
        }
    }
    for (const Table::Row &row : before.rows) {
        if (!after.row(row.name))
            found.push_back({Kind::Removed, sheet, row.name, {}, labelOf(before, row), {}});
    }
}

const WrittenSheet *sheetNamed(const std::vector<WrittenSheet> &sheets, const QString &name)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const WrittenSheet &each) { return each.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

} // namespace

std::vector<Difference> differences(const Form &before, const Form &after)
{
    const std::vector<WrittenSheet> earlier = sheetsOf(before);
    const std::vector<WrittenSheet> later = sheetsOf(after);
    QStringList names;
    for (const auto *sheets : {&later, &earlier}) {
        for (const WrittenSheet &sheet : *sheets) {
            if (!names.contains(sheet.name))
                names += sheet.name;
        }
    }
    std::vector<Difference> found;
    for (const QString &name : std::as_const(names))
        compare(name, tableOf(sheetNamed(earlier, name)), tableOf(sheetNamed(later, name)), found);
    for (auto each = before.files.begin(); each != before.files.end(); ++each) {
        if (!after.files.contains(each.key()))
            found.push_back({Difference::Kind::Removed, {}, each.key(), {}, {}, {}});
        else if (after.files.value(each.key()) != each.value())
            found.push_back({Difference::Kind::Changed, {}, each.key(), {}, {}, {}});
    }
    for (auto each = after.files.begin(); each != after.files.end(); ++each) {
        if (!before.files.contains(each.key()))
            found.push_back({Difference::Kind::Added, {}, each.key(), {}, {}, {}});
    }
    return found;
}

} // namespace axw::forms
