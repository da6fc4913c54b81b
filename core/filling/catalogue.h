// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/filling/values.h"

#include <QString>

#include <vector>

namespace axw::filling {

/// What a form may ask for. The first name of a language is the one shown; all are understood, in forms of either
/// language. Columns of a list are written behind its name and a dot.
struct CatalogueEntry
{
    QString key;         ///< the first English name: company.name, tasks.start
    QStringList ko;      ///< 기업명, 회사명; a column's is 과업.시작
    QStringList en;
    LocalizedText about;
    LocalizedText example;
    bool list = false;   ///< a column: its row is repeated

    QStringList names() const { return ko + en; }
};

struct CatalogueGroup
{
    LocalizedText name;
    std::vector<CatalogueEntry> entries;
};

const std::vector<CatalogueGroup> &catalogue();
/// Null for a key that is none.
const CatalogueEntry *catalogueEntry(const QString &key);
/// The entry that a name of a form stands for; null for an unknown one.
const CatalogueEntry *entryNamed(const QString &name);

/// Puts a text under all names of an entry.
void setValue(Values &values, const QString &key, const QString &text);
/// One row of a list, whose texts stand by the keys of columns ("tasks.start").
using ListRow = QHash<QString, QString>;
/// Puts rows under all names of a list ("tasks"); it knows all columns of the catalogue.
void setList(Values &values, const QString &key, const std::vector<ListRow> &rows);

/// The catalogue as a table that spreadsheets take: tab between cells, a line each, a heading.
QString catalogueTable(Language language);

} // namespace axw::filling
