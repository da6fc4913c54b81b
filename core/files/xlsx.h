// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/sheetrow.h"
#include "core/files/zip.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace axw::files {

/// One worksheet as the workbook lists it.
struct SheetInfo
{
    QString name;
    QString part; ///< its entry in the archive
    bool hidden = false;
};

/// Reads the cells of an XLSX workbook. Text cells may be shared, inline or rich; a formula gives the value it was
/// saved with; a number formatted as a date is a date, one padded with zeros keeps them; document type definitions are
/// refused. Rows are streamed: a sheet is never held whole unless `rows` is asked for it.
class Workbook
{
public:
    static Result<Workbook> open(const QString &path, const ZipLimits &limits = {});
    static Result<Workbook> open(const QByteArray &bytes, const ZipLimits &limits = {});

    /// Worksheets in the order of their tabs.
    const QList<SheetInfo> &sheets() const { return m_sheets; }
    bool hasSheet(const QString &name) const;

    /// Hands each row that holds something to `take`, in the file's order, until it answers false.
    Result<> read(const QString &sheet, const std::function<bool(SheetRow)> &take) const;
    /// The rows as a person sees them: the value of cells merged over several rows stands in each of these rows.
    Result<QList<SheetRow>> rows(const QString &sheet) const;

    /// The day that serial numbers count from: 1904-01-01, not 1900.
    bool countsFrom1904() const { return m_since1904; }

private:
    /// How the numbers of one cell style are shown.
    struct NumberStyle
    {
        bool date = false;
        QString zeros; ///< a format of nothing but zeros and hyphens: 000-00-00000
    };

    /// Cells merged into one, over more than one row; only the first column's value is kept by spreadsheets.
    struct TallCell
    {
        int column = 0;
        int firstRow = 0;
        int lastRow = 0;
    };

    Result<> read(const QString &sheet, const std::function<bool(SheetRow)> &take, QList<TallCell> *tall) const;
    static void fillDown(QList<SheetRow> &rows, const QList<TallCell> &tall);

    explicit Workbook(ZipReader zip) : m_zip(std::move(zip)) {}
    static Result<Workbook> load(ZipReader zip);
    Result<> readWorkbookPart(const QString &part, QString *sharedStrings, QString *styles);
    Result<> readSharedStrings(const QString &part);
    Result<> readStyles(const QString &part);
    QString numberText(const QString &raw, int style, CellKind *kind) const;

    friend class SheetParser;

    ZipReader m_zip;
    QList<SheetInfo> m_sheets;
    QStringList m_strings;
    QList<NumberStyle> m_styles;
    bool m_since1904 = false;
};

/// The moment a spreadsheet's serial number stands for: a date, a date with time, or (below 1) a time. Empty when it is
/// none. The serial 60, the 29 February 1900 that never was, is 1900-02-28.
QString serialDate(double serial, bool since1904);

/// The serial number of a date, for minutes of a day too. Empty before 1900-03-01, where spreadsheets count otherwise, and
/// after 9999-12-31.
std::optional<double> dateSerial(QDate date, int minute = 0);

/// True for a number format that shows dates or times (yyyy-mm-dd, [$-412]AM/PM h:mm, yyyy"년" m"월").
bool isDateFormat(QStringView format);

} // namespace axw::files
