// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookwriter.h"

#include "core/files/xlsx.h"
#include "tests/support/check.h"

#include <QDir>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

namespace {

Book bookOf(const QString &text)
{
    BookSheet sheet;
    sheet.name = u"대상"_s;
    BookCell cell;
    cell.text = text;
    sheet.rows = {{cell}};
    Book book;
    book.title = u"요구자료"_s;
    book.sheets = {sheet};
    return book;
}

} // namespace

class TestBookWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void putsNoWorkbookIntoTheTemporaryFolder()
    {
        // A folder that is not there takes no file: what is killed while it writes leaves none.
        const QByteArray before = qgetenv("TMPDIR");
        const QTemporaryDir place;
        qputenv("TMPDIR", QFile::encodeName(place.filePath(u"none"_s)));
        const auto bytes = bookBytes(bookOf(u"김민수 010-1234-5678"_s));
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        CHECK_OK(bytes);
        const auto book = Workbook::open(*bytes);
        CHECK_OK(book);
        const auto rows = book->rows(u"대상"_s);
        CHECK_OK(rows);
        QCOMPARE(rows->first().cells.first().text, u"김민수 010-1234-5678"_s);
    }

    void givesTheSameBytesForTheSameBook()
    {
        const auto one = bookBytes(bookOf(u"한빛"_s));
        const auto other = bookBytes(bookOf(u"한빛"_s));
        CHECK_OK(one);
        CHECK_OK(other);
        QVERIFY(*one == *other);
    }

    void refusesATextThatNoCellHolds()
    {
        CHECK_FAILS(bookBytes(bookOf(QString(longestCell + 1, u'가'))), Error::Kind::Invalid);
        // What was begun before is closed, and the next one is written.
        CHECK_OK(bookBytes(bookOf(u"한빛"_s)));
    }
};

QTEST_GUILESS_MAIN(TestBookWriter)
#include "tst_bookwriter.moc"
