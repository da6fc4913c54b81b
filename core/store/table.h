// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/store/database.h"

#include <QDateTime>

#include <tuple>

/// A struct as a row: one place names its table and columns, and reading, writing and comparing follow from it.
///
///     template<> struct TableOf<Contact> {
///         static constexpr const char *name = "contact";
///         static auto columns() { return std::tuple(column("client", &Contact::client), column("name", &Contact::name)); }
///     };
///
/// The struct has a member `id`. Empty text is stored as NULL; times are UTC in ISO 8601.
namespace axw::store {

template<class T>
struct TableOf;

template<class T, class M>
struct Column
{
    const char *name;
    M T::*member;
    bool sparse = false; ///< the usual value is not written: NULL stands for it
};

template<class T, class M>
constexpr Column<T, M> column(const char *name, M T::*member)
{
    return {name, member};
}

/// A column whose usual value M{} is stored as NULL, as it stands in rows that were written before there was the column.
template<class T, class M>
constexpr Column<T, M> sparseColumn(const char *name, M T::*member)
{
    return {name, member, true};
}

inline Value toCell(const QString &value)
{
    return value.isEmpty() ? Value() : Value(value);
}
inline Value toCell(const QByteArray &value)
{
    return value.isEmpty() ? Value() : Value(value);
}
inline Value toCell(const QDateTime &value)
{
    return value.isValid() ? Value(value.toUTC().toString(Qt::ISODateWithMs)) : Value();
}
inline Value toCell(const QUuid &value)
{
    return value.isNull() ? Value() : Value(value);
}
template<Chosen E>
Value toCell(E value)
{
    return keyOf(value);
}
template<class T>
    requires(!Chosen<T>)
Value toCell(const T &value)
{
    return Value(value);
}
template<Chosen E>
Value toCell(const std::optional<E> &value)
{
    return value ? Value(keyOf(*value)) : Value();
}

inline void fromCell(const Row &row, int at, QString &value) { value = row.text(at); }
inline void fromCell(const Row &row, int at, QByteArray &value) { value = row.blob(at); }
inline void fromCell(const Row &row, int at, QDate &value) { value = row.date(at); }
inline void fromCell(const Row &row, int at, QDateTime &value)
{
    value = QDateTime::fromString(row.text(at), Qt::ISODateWithMs);
}
inline void fromCell(const Row &row, int at, QUuid &value)
{
    value = row.isNull(at) ? QUuid() : QUuid::fromRfc4122(row.blob(at));
}
inline void fromCell(const Row &row, int at, int &value) { value = row.number(at); }
inline void fromCell(const Row &row, int at, qint64 &value) { value = row.integer(at); }
inline void fromCell(const Row &row, int at, double &value) { value = row.real(at); }
inline void fromCell(const Row &row, int at, bool &value) { value = row.flag(at); }
inline void fromCell(const Row &row, int at, Won &value) { value = row.won(at); }
template<class Kind>
void fromCell(const Row &row, int at, Id<Kind> &value)
{
    value = row.id<Id<Kind>>(at);
}
/// A key that a newer program wrote and this one does not know leaves the member as it is by default.
template<Chosen E>
void fromCell(const Row &row, int at, E &value)
{
    if (const auto known = fromKey<E>(row.text(at)))
        value = *known;
}
template<class T>
void fromCell(const Row &row, int at, std::optional<T> &value)
{
    value.reset();
    if (row.isNull(at))
        return;
    if constexpr (Chosen<T>) {
        value = fromKey<T>(row.text(at));
    } else {
        T held{};
        fromCell(row, at, held);
        value = held;
    }
}

/// "id, client, name, …" in the order of columns(), each with `prefix` ("c.") before it.
template<class T>
QByteArray columnList(const QByteArray &prefix = {})
{
    QByteArray list = prefix + "id";
    std::apply([&](const auto &...each) { ((list += ", " + prefix + each.name), ...); }, TableOf<T>::columns());
    return list;
}

template<class T>
T fromRow(const Row &row, int first = 0)
{
    T made;
    fromCell(row, first, made.id);
    int at = first;
    std::apply([&](const auto &...each) { (fromCell(row, ++at, made.*each.member), ...); }, TableOf<T>::columns());
    return made;
}

template<class T>
Values cellsOf(const T &value)
{
    Values cells{toCell(value.id)};
    const auto cell = [&value]<class M>(const Column<T, M> &each) {
        return each.sparse && value.*each.member == M{} ? Value() : toCell(value.*each.member);
    };
    std::apply([&](const auto &...each) { (cells.push_back(cell(each)), ...); }, TableOf<T>::columns());
    return cells;
}

/// `tail` is what follows FROM table, as "WHERE client = ?1 ORDER BY name".
template<class T>
Result<std::vector<T>> select(Database &database, const QByteArray &tail, const Values &values = {})
{
    return database.all("SELECT " + columnList<T>() + " FROM " + TableOf<T>::name + " " + tail, values,
                        [](const Row &row) { return fromRow<T>(row); });
}

template<class T>
Result<std::optional<T>> find(Database &database, decltype(T::id) id)
{
    return database.first("SELECT " + columnList<T>() + " FROM " + TableOf<T>::name + " WHERE id = ?1", {id},
                          [](const Row &row) { return fromRow<T>(row); });
}

template<class T>
Result<> insert(Database &database, const T &value)
{
    static const QByteArray sql = [] {
        QByteArray marks = "?1";
        for (size_t i = 0; i < std::tuple_size_v<decltype(TableOf<T>::columns())>; ++i)
            marks += ", ?" + QByteArray::number(int(i) + 2);
        return QByteArray("INSERT INTO ") + TableOf<T>::name + " (" + columnList<T>() + ") VALUES (" + marks + ")";
    }();
    return database.run(sql, cellsOf(value));
}

/// Writes every column; only those that differ are recorded. NotFound is the caller's to tell: no row, no change.
template<class T>
Result<> update(Database &database, const T &value)
{
    static const QByteArray sql = [] {
        QByteArray sets;
        int mark = 1;
        std::apply([&](const auto &...each) {
            ((sets += (sets.isEmpty() ? QByteArray() : QByteArray(", ")) + each.name + " = ?" + QByteArray::number(++mark)), ...);
        }, TableOf<T>::columns());
        return QByteArray("UPDATE ") + TableOf<T>::name + " SET " + sets + " WHERE id = ?1";
    }();
    return database.run(sql, cellsOf(value));
}

template<class T>
Result<> remove(Database &database, decltype(T::id) id)
{
    return database.run(QByteArray("DELETE FROM ") + TableOf<T>::name + " WHERE id = ?1", {id});
}

} // namespace axw::store
