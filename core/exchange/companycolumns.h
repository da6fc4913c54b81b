// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

#include <QMap>

#include <optional>

namespace axw::exchange {

/// What a list can say about a company.
enum class CompanyField {
    Name, Brn, CorporateNo, Ksic, Field, Region, Address, Representative, Size, Owner, Phone, Website, Employees, Founded,
    Industry, ///< free words for what it does (업태, 업종, 종목): they suggest the field
};

/// The fields in the order above.
const QList<CompanyField> &companyFields();
/// The name that scripts use: name, brn, corporate_no …
QString companyFieldKey(CompanyField field);
std::optional<CompanyField> companyFieldFromKey(QStringView key);
/// The name a person reads.
QString companyFieldLabel(CompanyField field);

/// Which column says what, and where the list begins.
struct CompanyColumns
{
    int headerRow = 0; ///< 0: the list has no header
    int lastHeaderRow = 0; ///< the row below it where a header has two (소재지 over 시 and 구)
    QStringList headers; ///< texts of the header's columns, '' where there is none
    QMap<CompanyField, int> columns; ///< from 0

    /// The header's text of a field's column; its letters where the header is silent.
    QString header(CompanyField field) const;
    QString headerAt(int column) const;
    bool operator==(const CompanyColumns &) const = default;
};

/// A person's own choice: a field and the column's header text or its letters; an empty column leaves the field out.
using ColumnChoices = QMap<CompanyField, QString>;

/// Finds the header below title rows by the names Korean and English lists give their columns, then follows the
/// choices. Fails when no column is the name's or the BRN's, or a chosen column does not exist: the sentence lists those that do.
Result<CompanyColumns> companyColumns(const Table &table, const ColumnChoices &choices = {}, std::optional<int> headerRow = {});

/// How many fields the best header row of a table names: what readTable asks to choose among sheets.
int companyColumnCount(const Table &table);

} // namespace axw::exchange
