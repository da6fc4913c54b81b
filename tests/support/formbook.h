// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/reader.h"
#include "tests/support/xlsxbook.h"

#if __has_include(<QTest>) // the fuzzers do without
#include <QTest>
#endif

namespace axw::test {

/// A workbook from a table of text, as people write XLSForms into messages:
///     | survey |      |      |       |
///     |        | type | name | label |
///     |        | text | q    | Q     |
/// The first column names a sheet; the row after it is the sheet's row 1. "\|" is a bar within a cell, "\n" a new line.
inline QByteArray formBook(const QString &table)
{
    using namespace Qt::Literals::StringLiterals;
    XlsxBook book;
    QList<QStringList> rows;
    const auto finish = [&] {
        if (!book.sheets.isEmpty())
            book.sheets.last().data = XlsxBook::rowsOf(rows);
        rows.clear();
    };
    const QStringList lines = table.split(u'\n');
    for (const QString &line : lines) {
        QString text = line.trimmed();
        if (!text.startsWith(u'|'))
            continue;
        text.replace(u"\\|"_s, u"\x01"_s);
        QStringList cells = text.split(u'|');
        cells.removeFirst();
        cells.removeLast();
        for (QString &cell : cells)
            cell = cell.trimmed().replace(u'\x01', u'|').replace(u"\\n"_s, u"\n"_s);
        if (!cells.first().isEmpty()) {
            finish();
            book.sheets += XlsxBook::Sheet{cells.first(), {}, false};
            continue;
        }
        cells.removeFirst();
        rows += cells;
    }
    finish();
    return book.bytes();
}

inline forms::Reading readForm(const QString &table, const forms::Attachments &attachments = forms::noFiles())
{
    return forms::readWorkbook(formBook(table), attachments);
}

/// One line a problem: "error survey 3 type: …".
inline QString problemLines(const forms::Reading &reading)
{
    using namespace Qt::Literals::StringLiterals;
    QString lines;
    for (const forms::Problem &problem : reading.problems)
        lines += u"%1 %2 %3 %4: %5\n"_s.arg(problem.severity == forms::Problem::Severity::Error ? u"error"_s : u"warning"_s, problem.sheet)
                     .arg(problem.row).arg(problem.column, problem.why);
    return lines;
}

} // namespace axw::test

/// A form that must be read without an error or a warning.
#define FORM_OK(reading) QVERIFY2((reading).problems.empty(), qPrintable(axw::test::problemLines(reading)))
