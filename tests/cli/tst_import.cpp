// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv.h"
#include "core/files/encoding.h"

#include "tests/cli/commandline.h"
#include "tests/support/xlsxbook.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestImportVerb : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }
    test::Ended import(const QString &file, const QStringList &options = {})
    {
        return axwb(QStringList{u"import-companies"_s, u"w.axw"_s, file, u"--json"_s} + options);
    }
    int clients() { return int(axwb({u"clients"_s, u"w.axw"_s, u"--json"_s}).array().size()); }
    int edits() { return axwb({u"info"_s, u"w.axw"_s, u"--json"_s}).object().value(u"edits"_s).toInt(); }
    static QString counts(const test::Ended &ended)
    {
        const QJsonObject object = ended.object();
        return u"%1: %2+%3=%4-%5"_s.arg(object[u"rows"_s].toInt())
            .arg(object[u"created"_s].toInt())
            .arg(object[u"updated"_s].toInt())
            .arg(object[u"unchanged"_s].toInt())
            .arg(object[u"refused"_s].toArray().size());
    }

    const QString m_list = u"2026년 참여기업 목록,,,\r\n\r\n연번,상호,사업자등록번호,대표자\r\n1,(주)한빛,124-81-00998,김하나\r\n"
                           "2,똠방각하,120-81-47521,이두리\r\n3,틀린번호,123-45-67890,박\r\n4,,220-81-62517,최\r\n합계,,4,\r\n"_s;

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, u"w.axw"_s, u"--as"_s, u"김지원"_s}));
    }

    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto as = [&](files::Encoding encoding) { return *files::encodeText(m_list, encoding); };
        QTest::newRow("utf-8") << m_list.toUtf8() << u"UTF-8"_s;
        QTest::newRow("utf-8 with mark") << as(files::Encoding::Utf8) << u"UTF-8"_s;
        QTest::newRow("cp949") << as(files::Encoding::Cp949) << u"CP949"_s;
        QTest::newRow("utf-16le with mark") << as(files::Encoding::Utf16Le) << u"UTF-16LE"_s;
        QTest::newRow("utf-16be with mark") << as(files::Encoding::Utf16Be) << u"UTF-16BE"_s;
        QTest::newRow("utf-16le") << as(files::Encoding::Utf16Le).mid(2) << u"UTF-16LE"_s;
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        m_cli->write(u"기업 목록.csv"_s, bytes);
        const auto ended = import(u"기업 목록.csv"_s);
        CLI_OK(ended);
        QCOMPARE(counts(ended), u"4: 2+0=0-2"_s);
        QCOMPARE(ended.object().value(u"encoding"_s).toString(), encoding);
        const QJsonArray refused = ended.object().value(u"refused"_s).toArray();
        QCOMPARE(refused[0][u"row"_s].toInt(), 6);
        QCOMPARE(refused[0][u"column"_s].toString(), u"사업자등록번호"_s);
        QVERIFY(refused[0][u"why"_s].toString().contains(u"123-45-67890"_s));
        QCOMPARE(refused[1][u"row"_s].toInt(), 7);
        QCOMPARE(refused[1][u"column"_s].toString(), u"상호"_s);
        QVERIFY(ended.told().contains(u"사업자등록번호"_s));
        QCOMPARE(axwb({u"client"_s, u"w.axw"_s, u"show"_s, u"1208147521"_s, u"--json"_s}).object().value(u"name"_s).toString(), u"똠방각하"_s);
        QCOMPARE(edits(), 1);
        QCOMPARE(counts(import(u"기업 목록.csv"_s)), u"4: 0+0=2-2"_s);
        QCOMPARE(edits(), 1);
    }

    void readsAWorkbook()
    {
        test::XlsxBook book;
        book.sheets = {{u"표지"_s, test::XlsxBook::rowsOf({{u"서울 AX"_s}})},
                       {u"명단"_s, test::XlsxBook::rowsOf({{u"참여기업"_s}, {}, {u"기업명"_s, u"사업자번호"_s, u"규모"_s}})
                                       + u"<row r=\"4\"><c r=\"A4\" t=\"str\"><v>한빛</v></c><c r=\"B4\"><v>1248100998</v></c><c r=\"C4\" t=\"str\"><v>중견</v></c></row>"
                                         "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>두빛</v></c><c r=\"B9\"><v>1234567890</v></c></row>"_s}};
        m_cli->write(u"명단.xlsx"_s, book.bytes());
        const auto ended = import(u"명단.xlsx"_s);
        CLI_OK(ended);
        QCOMPARE(counts(ended), u"2: 1+0=0-1"_s);
        QCOMPARE(ended.object().value(u"refused"_s).toArray()[0][u"row"_s].toInt(), 9);
        QCOMPARE(ended.object().value(u"sheet"_s).toString(), u"명단"_s);
        QCOMPARE(axwb({u"client"_s, u"w.axw"_s, u"show"_s, u"124-81-00998"_s, u"--json"_s}).object().value(u"size"_s).toString(), u"mid"_s);
        CLI_FAILS(import(u"명단.xlsx"_s, {u"--sheet"_s, u"없음"_s}), 1, u"명단"_s);
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        test::XlsxBook book;
        book.sheets = {{u"s"_s, test::XlsxBook::rowsOf({{u"상호"_s}, {u"한빛"_s}})}};
        const QByteArray sound = book.bytes();
        QTest::newRow("missing") << u"없음.csv"_s << QByteArray() << u"없음.csv"_s;
        QTest::newRow("empty") << u"빈 파일.csv"_s << QByteArray("") << u"빈 파일.csv"_s;
        QTest::newRow("cut off workbook") << u"잘림.xlsx"_s << sound.left(sound.size() - 40) << u"잘림.xlsx"_s;
        QTest::newRow("half a workbook") << u"반.xlsx"_s << sound.left(sound.size() / 2) << u"반.xlsx"_s;
        QTest::newRow("text with a workbook's name") << u"글.xlsx"_s << QByteArray("hello\nworld\n") << u"글.xlsx"_s;
        QTest::newRow("broken encoding") << u"깨짐.csv"_s << u"상호,대표자\n한빛,김\n두"_s.toUtf8() + "\xFF" + u"빛,이\n"_s.toUtf8() << u"3"_s;
        QTest::newRow("picture") << u"그림.csv"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"그림.csv"_s;
        QTest::newRow("old workbook") << u"옛.xls"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxxxxxx") << u".xlsx"_s;
        QTest::newRow("unclosed quote") << u"따옴표.csv"_s << u"상호,대표자\n한빛,\"김\n두빛,이\n"_s.toUtf8() << u"따옴표.csv"_s;
        QTest::newRow("no name column") << u"열.csv"_s << u"번호,메모\n1,x\n"_s.toUtf8() << u"번호"_s;
        QTest::newRow("only titles") << u"제목.csv"_s << u"목록\n\n"_s.toUtf8() << u"제목.csv"_s;
    }
    void whatCannotBeReadChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        if (!bytes.isNull())
            m_cli->write(name, bytes);
        CLI_FAILS(import(name), 1, word);
        QCOMPARE(clients(), 0);
        QCOMPARE(edits(), 0);
    }

    void aFolderIsNoList()
    {
        QDir(m_cli->path()).mkdir(u"목록 폴더"_s);
        CLI_FAILS(import(u"목록 폴더"_s), 1, u"목록 폴더"_s);
        CLI_FAILS(import(u"w.axw"_s), 1, u"w.axw"_s);
    }

    void aBombIsNotUnpacked()
    {
        test::XlsxBook book;
        book.sheets = {{u"s"_s, u"<row r=\"1\"><c t=\"inlineStr\"><is><t>상호</t></is></c></row>"_s + QString(96 << 20, u' ')}};
        const QByteArray bytes = book.bytes();
        QVERIFY(bytes.size() < 500'000);
        m_cli->write(u"폭탄.xlsx"_s, bytes);
        CLI_FAILS(import(u"폭탄.xlsx"_s), 1, u"폭탄.xlsx"_s);
    }

    void theEncodingCanBeNamed()
    {
        m_cli->write(u"a.csv"_s, *files::encodeText(m_list, files::Encoding::Cp949));
        CLI_FAILS(import(u"a.csv"_s, {u"--encoding"_s, u"utf-8"_s}), 1, u"UTF-8"_s);
        QCOMPARE(clients(), 0);
        const auto ended = import(u"a.csv"_s, {u"--encoding"_s, u"euc-kr"_s});
        CLI_OK(ended);
        QCOMPARE(ended.object().value(u"encoding"_s).toString(), u"CP949"_s);
    }

    void aDryRunChangesNothing()
    {
        m_cli->write(u"a.csv"_s, m_list.toUtf8());
        const auto dry = import(u"a.csv"_s, {u"--dry-run"_s});
        CLI_OK(dry);
        QCOMPARE(counts(dry), u"4: 2+0=0-2"_s);
        QCOMPARE(clients(), 0);
        QCOMPARE(edits(), 0);
        CLI_OK(import(u"a.csv"_s));
        QCOMPARE(counts(import(u"a.csv"_s, {u"--dry-run"_s})), u"4: 0+0=2-2"_s);
    }

    void oneUndoTakesAllOfItBack()
    {
        m_cli->write(u"a.csv"_s, u"상호,사업자번호,대표자\n한빛,124-81-00998,김\n두빛,120-81-47521,이\n"_s.toUtf8());
        CLI_OK(import(u"a.csv"_s));
        m_cli->write(u"b.csv"_s, u"상호,사업자번호,대표자,전화\n새 한빛,1248100998,,02-1\n세빛,,박,\n"_s.toUtf8());
        const auto second = import(u"b.csv"_s);
        CLI_OK(second);
        QCOMPARE(counts(second), u"2: 1+1=0-0"_s);
        const auto hanbit = [&] { return axwb({u"client"_s, u"w.axw"_s, u"show"_s, u"1248100998"_s, u"--json"_s}).object(); };
        QCOMPARE(hanbit().value(u"name"_s).toString(), u"새 한빛"_s);
        QCOMPARE(hanbit().value(u"representative"_s).toString(), u"김"_s); // its cell was empty
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(clients(), 2);
        QCOMPARE(hanbit().value(u"name"_s).toString(), u"한빛"_s);
        QCOMPARE(hanbit().value(u"phone"_s).toString(), QString());
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(clients(), 0);
        QCOMPARE(axwb({u"info"_s, u"w.axw"_s, u"--json"_s}).object().value(u"cases"_s).toInt(), 0);
        CLI_OK(axwb({u"redo"_s, u"w.axw"_s}));
        QCOMPARE(clients(), 2);
        CLI_OK(axwb({u"check"_s, u"w.axw"_s}));
    }

    void columnsCanBeMapped()
    {
        m_cli->write(u"a.csv"_s, u"회사 이름표,번호표,기타\n한빛,124-81-00998,x\n"_s.toUtf8());
        CLI_FAILS(import(u"a.csv"_s), 1, u"회사 이름표"_s);
        CLI_FAILS(import(u"a.csv"_s, {u"--map"_s, u"name=없는 열"_s}), 1, u"없는 열"_s);
        const auto ended = import(u"a.csv"_s, {u"--map"_s, u"name=회사 이름표"_s, u"--map=brn=B"_s});
        CLI_OK(ended);
        QCOMPARE(counts(ended), u"1: 1+0=0-0"_s);
        QCOMPARE(ended.object().value(u"columns"_s).toObject(), (QJsonObject{{u"brn"_s, u"번호표"_s}, {u"name"_s, u"회사 이름표"_s}}));
    }

    void aRepeatedNumberIsRefusedUnlessItSaysTheSame()
    {
        m_cli->write(u"a.csv"_s, u"상호,사업자번호\n한빛,124-81-00998\n두빛,1248100998\n한빛,124-81-00998\n"_s.toUtf8());
        const auto ended = import(u"a.csv"_s);
        CLI_OK(ended);
        QCOMPARE(counts(ended), u"3: 1+0=1-1"_s);
        QCOMPARE(ended.object().value(u"refused"_s).toArray()[0][u"row"_s].toInt(), 3);
        QCOMPARE(clients(), 1);
    }

    void rowsAreThoseOfASpreadsheet()
    {
        m_cli->write(u"a.csv"_s, u"\n상호,주소,사업자번호\n한빛,\"서울\n강남구\",124-81-00998\n\n두빛,,111\n"_s.toUtf8());
        const auto ended = import(u"a.csv"_s);
        CLI_OK(ended);
        QCOMPARE(ended.object().value(u"header_row"_s).toInt(), 2);
        QCOMPARE(ended.object().value(u"refused"_s).toArray()[0][u"row"_s].toInt(), 5);
    }

    void refusedRowsAreSavedToMend()
    {
        m_cli->write(u"a.csv"_s, m_list.toUtf8());
        CLI_OK(import(u"a.csv"_s, {u"--refused"_s, u"고칠 것.csv"_s}));
        const auto text = files::decodeText(m_cli->read(u"고칠 것.csv"_s));
        QVERIFY(text && text->mark);
        const auto rows = files::parseCsv(text->text, u',');
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(1).text(1), u"틀린번호"_s);
        // A place that cannot be written: said before anything is imported.
        m_cli->write(u"b.csv"_s, u"상호\n새빛\n"_s.toUtf8());
        const int before = clients();
        CLI_FAILS(import(u"b.csv"_s, {u"--refused"_s, u"없는 폴더/x.csv"_s}), 1, u"없는 폴더"_s);
        QCOMPARE(clients(), before);
    }

    void tenThousandRowsAreOneEdit()
    {
        QByteArray csv = u"상호,대표자,주소\n"_s.toUtf8();
        for (int i = 0; i < 10000; ++i)
            csv += u"한빛%1테크,김%1,서울특별시 마포구 %1\n"_s.arg(i).toUtf8();
        m_cli->write(u"많음.csv"_s, csv);
        const auto ended = import(u"많음.csv"_s);
        CLI_OK(ended);
        QCOMPARE(counts(ended), u"10000: 10000+0=0-0"_s);
        QCOMPARE(edits(), 1);
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        QCOMPARE(clients(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportVerb)
#include "tst_import.moc"
