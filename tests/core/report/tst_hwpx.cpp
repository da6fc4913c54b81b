// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/report/compose.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"

#include "tests/core/report/samplereports.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of every paragraph, tables included, in their order.
QStringList paragraphs(const QByteArray &file)
{
    const auto section = files::ZipReader::open(file)->read(u"Contents/section0.xml"_s);
    QXmlStreamReader reader(*section);
    QStringList found;
    QList<int> open; // paragraphs within paragraphs: cells of tables
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"p") {
            open.append(int(found.size()));
            found.append(QString());
        } else if (reader.isEndElement() && reader.name() == u"p") {
            open.removeLast();
        } else if (reader.isStartElement() && reader.name() == u"lineBreak") {
            found[open.constLast()] += u'\n';
        } else if (reader.isStartElement() && reader.name() == u"t") {
            // its words follow
        } else if (reader.isCharacters() && !open.isEmpty()) {
            found[open.constLast()] += reader.text();
        }
    }
    return found;
}

} // namespace

class TestHwpx : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

    QByteArray written(const Document &document)
    {
        const auto bytes = hwpxBytes(document, m_figures);
        return bytes ? *bytes : QByteArray();
    }

private slots:
    void init() { test::failOnWarnings(); }

    void everyKindIsSound_data() { test::addSampleReports(); }
    void everyKindIsSound()
    {
        QFETCH(Document, document);
        const QByteArray file = written(document);
        QCOMPARE(hwpxProblems(file).join(u"\n"_s), QString());
        QVERIFY(paragraphs(file).contains(document.title));
        QVERIFY2(file.size() < 2'000'000, qPrintable(QString::number(file.size())));
        QCOMPARE(written(document), file); // the same bytes again
    }

    void wordsAreReadBack()
    {
        Document document = test::emptyDocument();
        document.subtitle = u"부제 & <꺾쇠>"_s;
        document.blocks = {Heading{1, u"개요"_s, u"Ⅰ."_s}, Paragraph{plain(u"첫째 줄\n둘째 줄"_s) + bold(u" 굵게"_s), Align::Start},
                           Outline{Outline::Style::Points, {{0, plain(u"가"_s)}, {1, plain(u"나"_s)}}}, PageBreak{},
                           Callout{Tone::Warning, u"주의"_s, plain(u"살펴볼 것"_s)}};
        Table table;
        table.caption = u"표 이름"_s;
        table.unit = u"(단위: 천원)"_s;
        table.columns = {{1, Align::Start}, {1, Align::End}};
        table.head = {headRow({u"항목"_s, u"금액"_s})};
        table.rows = {Row{{spanning(textCell(u"합친 칸"_s), 1, 2), textCell(u"1,000"_s)}, Row::Kind::Normal}, Row{{textCell(u"2,000"_s)}, Row::Kind::Total}};
        document.blocks.append(table);
        const QByteArray file = written(document);
        QCOMPARE(hwpxProblems(file).join(u"\n"_s), QString());
        QStringList said = paragraphs(file);
        said.removeAll(QString());
        QCOMPARE(said, (QStringList{u"시험 문서"_s, u"서울 산업 AX 혁신센터 · 시험 문서 · (주)한빛물류"_s, u"부제 & <꺾쇠>"_s, u"서울 산업 AX 혁신센터 · 2026.\u00a011.\u00a025."_s, u"개요"_s, u"첫째 줄\n둘째 줄 굵게"_s,
                                    u"○ 가"_s, u"- 나"_s, u"주의"_s, u"살펴볼 것"_s, u"표 이름"_s, u"(단위: 천원)"_s, u"항목"_s, u"금액"_s, u"합친 칸"_s, u"1,000"_s, u"2,000"_s}));
    }

    void lettersCountTheirHeadings()
    {
        Document document = test::emptyDocument();
        document.numbering = Document::Numbering::Letter;
        document.blocks = {Heading{1, u"가"_s, u"1."_s}, Heading{2, u"나"_s, u"가."_s}, Heading{1, u"번호 없음"_s, {}}};
        const QByteArray file = written(document);
        QCOMPARE(hwpxProblems(file).join(u"\n"_s), QString());
        const QByteArray header = *files::ZipReader::open(file)->read(u"Contents/header.xml"_s);
        QVERIFY(header.contains("HANGUL_SYLLABLE") && !header.contains("ROMAN_CAPITAL"));
    }

    void hostileTextsAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("control characters") << QString(u"가\u0001나\u0008다\uFFFF라"_s);
        QTest::newRow("emoji") << u"완료 🎉👨‍👩‍👧 ok"_s;
        QTest::newRow("right to left") << u"\u202Eabc\u202C שלום"_s;
        QTest::newRow("100 KB") << QString(100'000, u'가');
        QTest::newRow("a lone surrogate") << QString(u"가"_s + QChar(0xD800) + u"나"_s);
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    }
    void hostileTextsAreWritten()
    {
        QFETCH(QString, text);
        Document document = test::emptyDocument();
        document.title = text.left(200);
        Table table;
        table.columns = {{1}};
        table.rows = {Row{{textCell(text)}, Row::Kind::Normal}};
        document.blocks = {Paragraph{plain(text), Align::Start}, table, Pictures{{{QByteArray("no picture"), text.left(100)}}}};
        QCOMPARE(hwpxProblems(written(document)).join(u"\n"_s), QString());
    }

    void longTablesAreWritten()
    {
        Document document = test::emptyDocument();
        Table table;
        table.columns = {{1}, {2}, {3}};
        table.head = {headRow({u"가"_s, u"나"_s, u"다"_s})};
        for (int i = 0; i < 2000; ++i)
            table.rows.append(Row{{textCell(QString::number(i)), textCell(u"나"_s), textCell(u"다"_s)}, Row::Kind::Normal});
        document.blocks = {table};
        document.shape = Document::Shape::Across;
        const QByteArray file = written(document);
        QCOMPARE(hwpxProblems(file).join(u"\n"_s), QString());
        const QByteArray section = *files::ZipReader::open(file)->read(u"Contents/section0.xml"_s);
        QVERIFY(section.contains("landscape=\"NARROWLY\""));
        QVERIFY(section.contains("repeatHeader=\"1\""));
    }

    void wrongSpansLeaveNoHoles()
    {
        Document document = test::emptyDocument();
        Table table;
        table.columns = {{1}, {1}, {1}};
        table.rows = {Row{{spanning(textCell(u"가"_s), 2, 9), textCell(u"나"_s)}, Row::Kind::Normal}, Row{{spanning(textCell(u"다"_s), 5)}, Row::Kind::Normal}, Row{}};
        document.blocks = {table};
        QCOMPARE(hwpxProblems(written(document)).join(u"\n"_s), QString());
    }

    /// What is broken is found: the checker itself.
    void damageIsFound_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to"); // empty `from`: the part is left out
        QTest::newRow("no header") << u"Contents/header.xml"_s << QByteArray() << QByteArray();
        QTest::newRow("no container") << u"META-INF/container.xml"_s << QByteArray() << QByteArray();
        QTest::newRow("a slash less") << u"Contents/content.hpf"_s << QByteArray("2007/opf/\"") << QByteArray("2007/opf\"");
        QTest::newRow("a wrong count") << u"Contents/header.xml"_s << QByteArray("<hh:styles itemCnt=\"") << QByteArray("<hh:styles itemCnt=\"1");
        QTest::newRow("no such characters") << u"Contents/section0.xml"_s << QByteArray("charPrIDRef=\"0\"") << QByteArray("charPrIDRef=\"999\"");
        QTest::newRow("no such style") << u"Contents/section0.xml"_s << QByteArray("styleIDRef=\"1\"") << QByteArray("styleIDRef=\"77\"");
        QTest::newRow("no section") << u"Contents/section0.xml"_s << QByteArray("hp:secPr") << QByteArray("hp:other");
        QTest::newRow("a hole") << u"Contents/section0.xml"_s << QByteArray("colSpan=\"2\"") << QByteArray("colSpan=\"1\"");
        QTest::newRow("a kept layout") << u"Contents/section0.xml"_s << QByteArray("<hp:t/>") << QByteArray("<hp:t/><hp:linesegarray/>");
        QTest::newRow("not well formed") << u"Contents/section0.xml"_s << QByteArray("</hs:sec>") << QByteArray("</hs:se>");
        QTest::newRow("another type") << u"mimetype"_s << QByteArray("hwp+zip") << QByteArray("hwp+zap");
        QTest::newRow("a picture gone") << u"BinData/image1.png"_s << QByteArray() << QByteArray();
    }
    void damageIsFound()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Document document = test::emptyDocument();
        Table table;
        table.columns = {{1}, {1}};
        table.rows = {Row{{spanning(textCell(u"가"_s), 2)}, Row::Kind::Normal}};
        document.blocks = {Paragraph{plain(u"본문"_s), Align::Start}, table, diagnosisFigure()};
        const QByteArray file = written(document);
        QCOMPARE(hwpxProblems(file), QStringList());
        const auto zip = files::ZipReader::open(file);
        files::ZipWriter changed;
        bool touched = false;
        for (const QString &name : zip->names()) {
            QByteArray bytes = *zip->read(name);
            if (name == part) {
                touched = from.isEmpty() || bytes.contains(from);
                if (from.isEmpty())
                    continue;
                bytes.replace(from, to);
            }
            changed.add(name, bytes, name == u"mimetype" ? files::ZipWriter::Method::Stored : files::ZipWriter::Method::Deflated);
        }
        QVERIFY(touched);
        QVERIFY(!hwpxProblems(*changed.bytes()).isEmpty());
    }

    void aCancelledReportLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.hwpx"_s);
        Document document = test::emptyDocument();
        document.blocks = {Paragraph{plain(u"본문"_s), Align::Start}};
        CHECK_OK(writeHwpx(document, m_figures, path));
        QVERIFY(QFile::exists(path));
        const Progress cancelled{{}, [] { return true; }};
        CHECK_FAILS(writeHwpx(document, m_figures, folder.filePath(u"b.hwpx"_s), cancelled), Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(folder.filePath(u"b.hwpx"_s)));
    }

private:
    static Figure diagnosisFigure()
    {
        const Document document = diagnosisReport(test::sampleDiagnosis(), Language::Korean);
        for (const Block &block : document.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                return *figure;
        }
        return {};
    }
};

QTEST_MAIN(TestHwpx)
#include "tst_hwpx.moc"
