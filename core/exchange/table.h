// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/encoding.h"
#include "core/files/sheetrow.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace axw::exchange {

/// A list as somebody else's program wrote it: the rows of a CSV file, or of one sheet of a workbook.
struct Table
{
    QString format;       ///< "csv" or "xlsx", by what the file holds, not by its name
    QString encoding;     ///< UTF-8, UTF-16LE, UTF-16BE, CP949; of a workbook XLSX
    QChar separator;      ///< of a CSV file
    QString sheet;        ///< of a workbook
    QStringList sheets;   ///< all of them
    bool countsFrom1904 = false; ///< a workbook's serial numbers of days
    QList<files::SheetRow> rows;

    /// The row with this number; nullptr when it is empty.
    const files::SheetRow *row(int number) const;
};

struct TableOptions
{
    std::optional<files::Encoding> encoding;
    QString sheet; ///< empty: the visible sheet that suits best
    /// How well a table suits what is looked for; the sheet with the highest answer is taken.
    std::function<int(const Table &)> suits;
};

/// Reads a CSV or XLSX file. What cannot be read says what the file is and what would be right.
Result<Table> readTable(const QString &path, const TableOptions &options = {});
/// The same of bytes in memory.
Result<Table> readTable(const QByteArray &bytes, const TableOptions &options = {});

} // namespace axw::exchange
