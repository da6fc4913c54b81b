// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a form is filled with. The filler knows names and texts, and not where they come from.
namespace axw::filling {

/// A field's name for comparing: normal form, full-width letters as plain ones, no spaces, hyphens and underscores,
/// small letters. 사업자 등록번호, 사업자_등록번호 and 사업자등록번호 are one name; the dot between list and column stays.
QString fieldKey(QStringView name);

/// Rows of a table, for as many rows of a form: '진단.항목' is the column 항목 of the list 진단.
struct List
{
    QSet<QString> columns;                    ///< keys of all columns, also of those that are empty
    std::vector<QHash<QString, QString>> rows; ///< by the key of the column

    bool operator==(const List &) const = default;
};

/// By key. A name that is known and has no text leaves its field as it is.
struct Values
{
    QHash<QString, QString> single;
    QHash<QString, List> lists;
    QHash<QString, QString> otherNames; ///< of lists: which key each stands for, so that 작업 and 과업 are one list in a row

    /// The key of the list of this name; empty where there is none.
    QString listNamed(const QString &name) const;
    bool operator==(const Values &) const = default;
};

/// What a field's name stands for among values.
struct Meaning
{
    QString list;   ///< key of the list; empty for a single value
    QString column; ///< key of its column
    QString single; ///< key of the single value

    bool isList() const { return !list.isEmpty(); }
    bool operator==(const Meaning &) const = default;
};

/// Nothing for a name that the values do not know. Within a list (its key) a bare name is a column of that first.
std::optional<Meaning> meaningOf(const QString &name, const Values &values, const QString &within = {});

/// All of a column's texts, a line each; empty ones left out.
QString columnText(const List &list, const QString &column);

} // namespace axw::filling
