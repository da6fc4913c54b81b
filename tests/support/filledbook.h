// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xlsx.h"
#include "tests/support/xlsxbook.h"

#include <QTest>

namespace axw::test {

/// A workbook that was made, with cells changed, as a spreadsheet would save it.
struct Filled
{
    XlsxBook book;
    QList<QList<QStringList>> sheets;

    static Filled of(const QByteArray &bytes)
    {
        Filled filled;
        const auto read = files::Workbook::open(bytes);
        if (!read)
            qFatal("%s", qPrintable(read.error().sentence));
        for (const files::SheetInfo &info : read->sheets()) {
            QList<QStringList> rows;
            const auto there = read->rows(info.name);
            for (const files::SheetRow &row : *there) {
                while (rows.size() < row.row)
                    rows += QStringList();
                QStringList &cells = rows.last();
                for (const files::SheetCell &cell : row.cells) {
                    while (cells.size() <= cell.column)
                        cells += QString();
                    cells[cell.column] = cell.text;
                }
            }
            filled.book.sheets += XlsxBook::Sheet{info.name, {}, info.hidden};
            filled.sheets += rows;
        }
        return filled;
    }
    /// The row, from 1, of a question's number on the first sheet.
    int rowOf(const QString &number) const
    {
        for (qsizetype row = 0; row < sheets[0].size(); ++row) {
            if (sheets[0][row].value(0) == number)
                return int(row) + 1;
        }
        qFatal("no row %s", qPrintable(number));
    }
    void put(int row, int column, const QString &text, int sheet = 0)
    {
        QStringList &cells = sheets[sheet][row - 1];
        while (cells.size() <= column)
            cells += QString();
        cells[column] = text;
    }
    void answer(const QString &number, const QString &text) { put(rowOf(number), 2, text); }
    void note(const QString &number, const QString &text) { put(rowOf(number), 3, text); }
    QByteArray bytes()
    {
        for (qsizetype at = 0; at < sheets.size(); ++at)
            book.sheets[at].data = XlsxBook::rowsOf(sheets[at]);
        return book.bytes();
    }
};

} // namespace axw::test
