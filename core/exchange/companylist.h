// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"
#include "core/exchange/companycolumns.h"

#include <QSet>

namespace axw::exchange {

/// Something about one row that a person should know: why it was refused, or what to look at.
struct RowRemark
{
    int row = 0;    ///< as the spreadsheet numbers it
    QString column; ///< the header's text
    QString why;
    bool operator==(const RowRemark &) const = default;
};

/// What one row says of a company; an empty cell says nothing.
struct CompanyRow
{
    int row = 0;
    QList<CompanyField> given; ///< which members of `values` count
    clients::Client values;
    std::optional<clients::Field> suggestedField; ///< from the line of business, for a company that has none

    bool says(CompanyField field) const { return given.contains(field); }
    /// The company with what the row says.
    clients::Client appliedTo(clients::Client client) const;
};

struct CompanyList
{
    CompanyColumns columns;
    int rowCount = 0; ///< companies: without titles, header, empty rows, totals and footnotes
    QList<CompanyRow> rows;
    QList<RowRemark> refused;
    QList<RowRemark> warnings;
};

/// Reads every row below the header. Refused are rows with neither a name nor a BRN, with a malformed BRN or one whose check digit is
/// wrong, and with a spreadsheet error in a cell that matters.
CompanyList readCompanies(const Table &table, const CompanyColumns &columns);

/// The rows that were refused, as they stand in the file, with one more column that says why: a CSV text to mend and
/// import again.
QString mendList(const Table &table, const CompanyColumns &columns, const QList<RowRemark> &refused);

} // namespace axw::exchange
