// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lint.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 patience = 20000; // ms, on a slow machine; what goes on without end takes minutes

const QString goodRows = test::XlsxBook::rowsOf({{u"type"_s, u"name"_s, u"label"_s}, {u"text"_s, u"a"_s, u"A"_s}});

} // namespace

/// Files made to hurt: one clear sentence, quickly, and no harm.
class TestHostileForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void whatIsNoWorkbook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("type,name,label\ntext,a,A\n");
        QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
        QTest::newRow("zip without parts") << [] {
            files::ZipWriter zip;
            zip.add(u"읽어.txt"_s, "x");
            return *zip.bytes();
        }();
        QTest::newRow("cut off") << test::formBook(u"| survey |\n|| type | name | label |\n|| text | a | A |\n"_s).left(400);
    }
    void whatIsNoWorkbook()
    {
        QFETCH(QByteArray, bytes);
        const Reading reading = readWorkbook(bytes);
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QCOMPARE(reading.problems[0].row, 0);
        QVERIFY(!reading.problems[0].why.isEmpty());
        QVERIFY(reading.form.nodes.empty());
    }

    void entitiesAreRefused()
    {
        test::XlsxBook book;
        book.prolog = u"<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">]>"_s;
        QString data = goodRows;
        data.replace(u">A<"_s, u">&file;&a;<"_s);
        book.sheets = {{u"survey"_s, data, false}};
        const Reading reading = readWorkbook(book.bytes());
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QVERIFY2(!reading.problems[0].why.contains(u"root:"_s), qPrintable(reading.problems[0].why));
    }

    void aBombIsRefusedWhileItUnpacks()
    {
        QElapsedTimer timer;
        timer.start();
        test::XlsxBook book;
        book.sheets = {{u"survey"_s, QString(300 << 20, u' '), false}};
        const Reading reading = readWorkbook(book.bytes());
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QVERIFY(timer.elapsed() < patience);
    }

    void aMillionRowsAreRefusedQuickly()
    {
        QString data;
        data.reserve(100'000'000);
        data += goodRows;
        for (int row = 3; row <= 1'000'000; ++row)
            data += u"<row r=\"%1\"><c r=\"A%1\" t=\"inlineStr\"><is><t>text</t></is></c><c r=\"B%1\"><v>%1</v></c></row>"_s.arg(row);
        test::XlsxBook book;
        book.sheets = {{u"survey"_s, data, false}};
        const QByteArray bytes = book.bytes();
        QElapsedTimer timer;
        timer.start();
        const Reading reading = readWorkbook(bytes);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QVERIFY2(reading.problems[0].why.contains(u"50000"_s), qPrintable(reading.problems[0].why));
    }

    void manyOfEverything()
    {
        // As many lists, dimensions and mistakes as rows: nothing may cost their product.
        constexpr int many = 20000;
        QString rows = u"| survey |\n|| type | name | label | dimension |\n"_s;
        QString choices = u"| choices |\n|| list_name | name | label |\n"_s;
        QString dimensions = u"| dimensions |\n|| key | weight | label |\n"_s;
        for (int i = 0; i < many; ++i) {
            rows += u"|| select_one list%1 | q%2 | A | dim%1 |\n"_s.arg(i % 3 == 0 ? many + i : i).arg(i);
            choices += u"|| list%1 | c | C |\n"_s.arg(i);
            dimensions += u"|| dim%1 | 1 | D |\n"_s.arg(i);
        }
        const QByteArray bytes = test::formBook(rows + choices + dimensions);
        QElapsedTimer timer;
        timer.start();
        const Reading reading = readWorkbook(bytes);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!reading.isGood());
        (void)lint(reading.form);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
    }

    void manyMistakesInExpressions()
    {
        constexpr int many = 20000;
        QString rows = u"| survey |\n|| type | name | label | relevant | trigger |\n"_s;
        for (int i = 0; i < many; ++i)
            rows += u"|| text | question%1 | A | ${qestion%1x} = 1 | ${qustion%1x} |\n"_s.arg(i);
        const QByteArray bytes = test::formBook(rows);
        QElapsedTimer timer;
        timer.start();
        const Reading reading = readWorkbook(bytes);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems[0].row, 2);
    }

    void manyLanguages()
    {
        QStringList header{u"type"_s, u"name"_s};
        for (int i = 0; i < 900; ++i)
            header += u"label::L%1"_s.arg(i);
        QList<QStringList> rows{header};
        for (int i = 0; i < 5000; ++i)
            rows += {u"text"_s, u"q%1"_s.arg(i), u"A"_s};
        test::XlsxBook book;
        book.sheets = {{u"survey"_s, test::XlsxBook::rowsOf(rows), false}};
        const Reading reading = readWorkbook(book.bytes());
        QVERIFY(reading.isGood());
        QCOMPARE(reading.missingTranslations.size(), size_t(10000));
    }

    void deepGroups()
    {
        QString table = u"| survey |\n|| type | name | label |\n"_s;
        for (int i = 0; i < 5000; ++i)
            table += u"|| begin_group | g%1 | G |\n"_s.arg(i);
        table += u"|| text | a | A |\n"_s;
        for (int i = 0; i < 5000; ++i)
            table += u"|| end_group | | |\n"_s;
        const Reading reading = test::readForm(table);
        QVERIFY(!reading.isGood());
        QVERIFY2(reading.problems[0].why.contains(u"64"_s), qPrintable(reading.problems[0].why));
    }

    void filesStayInTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << u"../secret.csv"_s;
        QTest::newRow("absolute") << u"/etc/secret.csv"_s;
        QTest::newRow("Windows") << u"C:\\secret.csv"_s;
        QTest::newRow("below") << u"folder/secret.csv"_s;
        QTest::newRow("hidden") << u".secret.csv"_s;
        QTest::newRow("link") << u"link.csv"_s;
        QTest::newRow("folder") << u"folder.csv"_s;
        QTest::newRow("not there") << u"gone.csv"_s;
    }
    void filesStayInTheFolder()
    {
        QFETCH(QString, name);
        const QTemporaryDir place;
        QDir(place.path()).mkpath(u"forms/folder"_s);
        QDir(place.path()).mkpath(u"forms/folder.csv"_s);
        for (const QString &secret : {u"secret.csv"_s, u"forms/folder/secret.csv"_s, u"forms/.secret.csv"_s}) {
            QFile file(place.filePath(secret));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("name,label\nx,secret\n") > 0);
        }
        QVERIFY(QFile::link(place.filePath(u"secret.csv"_s), place.filePath(u"forms/link.csv"_s)));
        QFile form(place.filePath(u"forms/form.xlsx"_s));
        QVERIFY(form.open(QIODevice::WriteOnly));
        form.write(test::formBook(u"| survey |\n|| type | name | label |\n|| select_one_from_file %1 | a | A |\n"_s.arg(name)));
        form.close();
        const Reading reading = readWorkbook(form.fileName());
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QCOMPARE(reading.problems[0].row, 2);
        QCOMPARE(reading.problems[0].column, u"type"_s);
        QVERIFY(reading.form.lists.empty() && reading.form.files.isEmpty());
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("no column") << QByteArray("id,label\n1,A\n") << u"“name”"_s;
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("open quote") << QByteArray("name,label\n\"a,A\n") << u"2"_s;
        QTest::newRow("no text") << QByteArray("name,label\n\xff\xfe\xfd\x00\x01", 16) << u"list.csv"_s;
        QTest::newRow("no rows") << QByteArray("name,label\n") << u"no choice"_s;
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Reading reading = test::readForm(u"| survey |\n|| type | name | label |\n|| select_one_from_file list.csv | a | A |\n"_s, filesOf({{u"list.csv"_s, bytes}}));
        QVERIFY(!reading.isGood());
        QCOMPARE(reading.problems.size(), size_t(1));
        QCOMPARE(reading.problems[0].row, 2);
        QVERIFY2(reading.problems[0].why.contains(word), qPrintable(reading.problems[0].why));
    }

    void strangePlaces()
    {
        const QTemporaryDir place;
        QVERIFY(!readWorkbook(place.filePath(u"없음.xlsx"_s)).isGood());
        QVERIFY(!readWorkbook(place.path()).isGood());
        QVERIFY(!readWorkbook(u"/dev/zero"_s).isGood());
    }

    void errorsOfFormulas()
    {
        test::XlsxBook book;
        QString data = goodRows;
        data.replace(u"<c r=\"C2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">A</t></is></c>"_s, u"<c r=\"C2\" t=\"e\"><v>#REF!</v></c>"_s);
        book.sheets = {{u"survey"_s, data, false}};
        const Reading reading = readWorkbook(book.bytes());
        QCOMPARE(test::problemLines(reading).count(u"#REF!"_s), 1);
        QCOMPARE(reading.problems[0].row, 2);
        QCOMPARE(reading.problems[0].column, u"label"_s);
    }
};

QTEST_APPLESS_MAIN(TestHostileForms)
#include "tst_hostileforms.moc"
