// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookwriter.h"

#include "core/files/xlsx.h"
#include "core/files/zip.h"
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

    void lettersAreAsLargeAsTheirLookSays()
    {
        BookSheet sheet;
        sheet.name = u"보고서"_s;
        BookCell title;
        title.text = u"제목"_s;
        title.look = CellLook::Title;
        sheet.rows = {{title}};
        Book book;
        book.sheets = {sheet};
        const auto bytes = bookBytes(book);
        CHECK_OK(bytes);
        const QByteArray styles = ZipReader::open(*bytes)->read(u"xl/styles.xml"_s).value_or(QByteArray());
        QVERIFY2(styles.contains(u"<sz val=\"%1\"/>"_s.arg(letterSize(CellLook::Title)).toLatin1()), styles.constData());
        QVERIFY(letterSize(CellLook::Title) > letterSize(CellLook::Heading) && letterSize(CellLook::Heading) > letterSize(CellLook::Line));
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
