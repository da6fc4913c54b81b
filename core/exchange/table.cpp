// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/files/csv.h"
#include "core/files/xlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr qint64 maxBytes = qint64(256) << 20;

/// Files that people take for a list of text: each with what to do instead.
Result<> checkKind(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The file is empty."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return fail(Error::Kind::Invalid, Words::tr("This is an old Excel file (.xls) or one with a password. Save it as "
                                                    ".xlsx without a password."));
    if (bytes.startsWith("%PDF"))
        return fail(Error::Kind::Invalid, Words::tr("This is a PDF file. Give the list as .xlsx or .csv."));
    const QByteArray head = bytes.left(1024).trimmed().toLower();
    if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<table"))
        return fail(Error::Kind::Invalid, Words::tr("This is a web page, whatever its name says. Open it in a "
                                                    "spreadsheet and save it as .xlsx."));
    return {};
}

/// Bytes that are no text, by what the file calls itself.
Error noTable(const QString &suffix, const Error &why)
{
    if (suffix == u"xlsx"_s || suffix == u"xlsm"_s)
        return {Error::Kind::Invalid, Words::tr("This is no XLSX workbook, though its name says so: it does not begin like one. Open it in the program it comes from and save it as .xlsx."), why.sentence};
    return {Error::Kind::Invalid, Words::tr("This is neither a workbook (.xlsx) nor text with separators (CSV). Right would be one of them. %1", "then why it is no text").arg(why.sentence), why.detail};
}

Result<Table> readCsv(const QByteArray &bytes, const TableOptions &options, const QString &suffix)
{
    const auto decoded = files::decodeText(bytes, options.encoding);
    if (!decoded)
        return options.encoding ? fail(decoded.error()) : fail(noTable(suffix, decoded.error()));
    Table table;
    table.format = u"csv"_s;
    table.encoding = files::encodingName(decoded->encoding);
    const QString &text = decoded->text;
    // Excel's own way to name the separator, in a row of its own.
    const bool named = text.startsWith(u"sep="_s) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n');
    table.separator = named ? text[4] : files::guessSeparator(text);
    AXW_TRY_ASSIGN(rows, files::parseCsv(text, table.separator));
    table.rows = std::move(rows);
    if (named && !table.rows.isEmpty())
        table.rows.removeFirst();
    for (files::SheetRow &row : table.rows) {
        for (files::SheetCell &cell : row.cells)
            cell.text = files::plainCell(cell.text);
    }
    return table;
}

Result<Table> readSheet(const files::Workbook &book, const QString &sheet)
{
    Table table;
    table.format = u"xlsx"_s;
    table.encoding = u"XLSX"_s;
    table.sheet = sheet;
    table.countsFrom1904 = book.countsFrom1904();
    for (const files::SheetInfo &info : book.sheets())
        table.sheets += info.name;
    AXW_TRY_ASSIGN(rows, book.rows(sheet));
    table.rows = std::move(rows);
    return table;
}

Result<Table> readBook(const QByteArray &bytes, const TableOptions &options)
{
    AXW_TRY_ASSIGN(book, files::Workbook::open(bytes));
    if (!options.sheet.isEmpty())
        return readSheet(book, options.sheet);
    std::optional<Table> best;
    int bestSuits = -1;
    for (const files::SheetInfo &info : book.sheets()) {
        if (info.hidden)
            continue;
        AXW_TRY_ASSIGN(table, readSheet(book, info.name));
        const int suits = options.suits ? options.suits(table) : int(!table.rows.isEmpty());
        if (suits > bestSuits) {
            bestSuits = suits;
            best = std::move(table);
        }
    }
    if (!best)
        return fail(Error::Kind::Invalid, Words::tr("The workbook has no visible sheet."));
    return *best;
}

/// `suffix`: of the file's name, for saying what it is not.
Result<Table> readBytes(const QByteArray &bytes, const TableOptions &options, const QString &suffix)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readBook(bytes, options);
    AXW_TRY(checkKind(bytes));
    if (!options.sheet.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("A CSV file has no sheets; the sheet “%1” was asked for.").arg(options.sheet));
    return readCsv(bytes, options, suffix);
}

} // namespace

const files::SheetRow *Table::row(int number) const
{
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), number,
                                        [](const files::SheetRow &row, int wanted) { return row.row < wanted; });
    return found != rows.cend() && found->row == number ? &*found : nullptr;
}

Result<Table> readTable(const QByteArray &bytes, const TableOptions &options)
{
    return readBytes(bytes, options, {});
}

Result<Table> readTable(const QString &path, const TableOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return fail(Error::Kind::Invalid, Words::tr("%1 is a folder, not a file.").arg(path));
    if (!info.isFile()) // a pipe or a device could keep us waiting for ever
        return fail(Error::Kind::Invalid, Words::tr("%1 is not an ordinary file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), file.errorString());
    if (file.size() > maxBytes)
        return fail(Error::Kind::Invalid, Words::tr("The file %1 is larger than %2 MB. Split it into smaller files.")
                                              .arg(path)
                                              .arg(maxBytes >> 20));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), file.errorString());
    auto table = readBytes(bytes, options, info.suffix().toLower());
    if (!table) {
        Error error = table.error();
        error.sentence = Words::tr("%1: %2", "a file, and what is wrong with it").arg(info.fileName(), error.sentence);
        return fail(std::move(error));
    }
    return table;
}

} // namespace axw::exchange
