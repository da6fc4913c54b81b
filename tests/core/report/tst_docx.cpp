// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/report/compose.h"
#include "core/report/docxcheck.h"
#include "core/report/docxwriter.h"

#include "tests/core/report/docxtools.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;
using test::docx::paragraphs;
using test::docx::part;

namespace {

Table spanned()
{
    Table table;
    table.caption = u"표 7. 표 이름"_s;
    table.key = u"costs"_s;
    table.unit = u"(단위: 천원)"_s;
    table.columns = {{1, Align::Start}, {1, Align::End}};
    table.head = {headRow({u"항목"_s, u"금액"_s})};
    table.rows = {Row{{spanning(textCell(u"합친 칸"_s), 1, 2), textCell(u"1,000"_s)}, Row::Kind::Normal}, Row{{textCell(u"2,000"_s)}, Row::Kind::Total},
                  Row{{spanning(textCell(u"모두"_s), 2)}, Row::Kind::Group}};
    return table;
}

Figure diagnosisFigure()
{
    const Document document = diagnosisReport(test::sampleDiagnosis(), Language::Korean);
    for (const Block &block : document.blocks) {
        if (const auto *figure = std::get_if<Figure>(&block))
            return *figure;
    }
    return {};
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

    QByteArray written(const Document &document)
    {
        const auto bytes = docxBytes(document, m_figures);
        return bytes ? *bytes : QByteArray();
    }

private slots:
    void init() { test::failOnWarnings(); }

    void everyKindIsSound_data() { test::addSampleReports(); }
    void everyKindIsSound()
    {
        QFETCH(Document, document);
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
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
                           Callout{Tone::Warning, u"주의"_s, plain(u"살펴볼 것"_s)}, spanned()};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        QStringList said = paragraphs(file);
        said.removeAll(QString());
        QCOMPARE(said, (QStringList{u"시험 문서"_s, u"부제 & <꺾쇠>"_s, u"서울 산업 AX 혁신센터 · 2026.\u00a011.\u00a025."_s, u"개요"_s, u"첫째 줄\n둘째 줄 굵게"_s, u"가"_s, u"나"_s, u"주의"_s, u"살펴볼 것"_s,
                                    u"표 7. 표 이름"_s, u"(단위: 천원)"_s, u"항목"_s, u"금액"_s, u"합친 칸"_s, u"1,000"_s, u"2,000"_s, u"모두"_s}));
        const QString body = part(file, u"word/document.xml"_s);
        QVERIFY(body.contains(u"<w:pStyle w:val=\"Heading1\"/>"));
        QVERIFY(body.contains(u"<w:pageBreakBefore/>"));
        QVERIFY(body.contains(u"<w:tblHeader/>"));
        QVERIFY(body.contains(u"SEQ 표"));
        QCOMPARE(body.count(u"<w:vMerge"), 2);
        QCOMPARE(body.count(u"<w:gridSpan w:val=\"2\"/>"), 1);
        QVERIFY(part(file, u"word/styles.xml"_s).contains(u"<w:outlineLvl w:val=\"2\"/>"));
        QVERIFY(part(file, u"docProps/core.xml"_s).contains(u"<dc:title>시험 문서 - (주)한빛물류</dc:title>"));
        QVERIFY(part(file, u"word/footer1.xml"_s).contains(u" NUMPAGES "));
    }

    void sentencesFollowTheNumbersOfCaptions()
    {
        Document document = test::emptyDocument();
        Paragraph paragraph{plain(u"자세한 것은 "_s), Align::Start};
        Run reference{u"표 7"_s};
        reference.refersTo = u"costs"_s;
        paragraph.runs << reference;
        document.blocks = {paragraph, spanned()};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        const QString body = part(file, u"word/document.xml"_s);
        QVERIFY(body.contains(u"<w:bookmarkStart w:id=\"100001\" w:name=\"_Ref200000000\"/>"));
        QVERIFY(body.contains(u" REF _Ref200000000 \\h "));
        QVERIFY(paragraphs(file).contains(u"자세한 것은 표\u00a07"_s));
        QVERIFY(paragraphs(file).contains(u"표 7. 표 이름"_s));
    }

    void lettersCountTheirHeadings()
    {
        Document document = test::emptyDocument();
        document.numbering = Document::Numbering::Letter;
        document.blocks = {Heading{1, u"가"_s, u"1."_s}, Heading{2, u"나"_s, u"가."_s}};
        const QString numbering = part(written(document), u"word/numbering.xml"_s);
        QVERIFY(numbering.contains(u"<w:numFmt w:val=\"ganada\"/><w:pStyle w:val=\"Heading2\"/>"));
        QVERIFY(!numbering.contains(u"upperRoman"));
    }

    void listsCountAnew()
    {
        const Outline numbers{Outline::Style::Numbers, {{0, plain(u"하나"_s)}, {1, plain(u"속"_s)}, {0, plain(u"둘"_s)}}};
        Document document = test::emptyDocument();
        document.blocks = {numbers, numbers};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        const QString body = part(file, u"word/document.xml"_s);
        QCOMPARE(body.count(u"<w:numId w:val=\"3\"/>"), 3);
        QCOMPARE(body.count(u"<w:numId w:val=\"4\"/>"), 3);
        const QString numbering = part(file, u"word/numbering.xml"_s);
        QCOMPARE(numbering.count(u"<w:startOverride w:val=\"1\"/>"), 1);
        QVERIFY(numbering.contains(u"ganada"));
        document.language = Language::English;
        QVERIFY(!part(written(document), u"word/numbering.xml"_s).contains(u"ganada"));
    }

    void keyFiguresStandInEvenRows()
    {
        Document document = test::emptyDocument();
        KeyFigures keys;
        for (int i = 1; i <= 5; ++i)
            keys.figures.append({u"이름 %1"_s.arg(i), QString::number(i), {}, Tone::Neutral});
        document.blocks = {keys};
        const QString body = part(written(document), u"word/document.xml"_s);
        QCOMPARE(body.count(u"<w:gridCol "), 3); // and not four above one
        QCOMPARE(body.count(u"<w:tr>"), 2);
        QCOMPARE(body.count(u"<w:tc>"), 6);
    }

    void aHeadingWithoutNumberHasNone()
    {
        Document document = test::emptyDocument();
        document.blocks = {Heading{1, u"번호 없음"_s, {}}};
        QVERIFY(part(written(document), u"word/document.xml"_s).contains(u"<w:numId w:val=\"0\"/>"));
    }

    void figuresAreVectorsWithPoints()
    {
        Document document = test::emptyDocument();
        Figure figure = diagnosisFigure();
        figure.description = u"말로 한 그림 \"<&\n둘째 줄"_s;
        document.blocks = {figure};
        const QByteArray file = written(document);
        const QString body = part(file, u"word/document.xml"_s);
        QVERIFY(body.contains(u"asvg:svgBlip"));
        QVERIFY(body.contains(u"descr=\"말로 한 그림 &quot;&lt;&amp; 둘째 줄\""));
        const QString svg = part(file, u"word/media/image1.svg"_s);
        QVERIFY(svg.contains(u"<svg") && svg.contains(u"</text>") && !svg.contains(u"class="));
        QVERIFY(files::ZipReader::open(file)->read(u"word/media/image1.png"_s)->startsWith("\x89PNG"));
        // 170 mm between the margins, in EMU.
        QVERIFY(body.contains(u"<wp:extent cx=\"%1\" cy=\"%2\"/>"_s.arg(48190 * 127).arg(int(figure.heightMm * 7200 / 25.4 + 0.5) * 127)));
    }

    void picturesStandInThePackage()
    {
        Document document = test::emptyDocument();
        document.blocks = {Pictures{{{test::samplePicture(), u"사진"_s}, {QByteArray("no picture"), u"깨진 것"_s}}},
                           Signatures{{{u"담당"_s, u"센터"_s, u"김지원"_s, u"2026. 11. 25."_s, test::samplePicture()}}, u"(서명)"_s}};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        QVERIFY(files::ZipReader::open(file)->read(u"word/media/image1.jpg"_s)->startsWith("\xFF\xD8"));
        QVERIFY(paragraphs(file).contains(u"읽을 수 없는 그림 파일"_s));
    }

    void formsHaveBoxesToTick()
    {
        Document document = test::emptyDocument();
        document.front = Document::Front::Form;
        Entry entry;
        entry.number = u"1"_s;
        entry.question = plain(u"물음"_s);
        entry.choices = {{u"0"_s, plain(u"없음"_s)}, {u"1"_s, plain(u"있음"_s)}};
        entry.other = u"기타"_s;
        entry.cells = {{4, u"년"_s}, {2, u"월"_s}};
        entry.lines = 2;
        entry.strips = {{u"근거"_s, {{u"E0"_s, {}}, {u"E1"_s, {}}}}};
        entry.noteLabel = u"메모"_s;
        entry.noteLines = 1;
        document.blocks = {entry, entry};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        const QString body = part(file, u"word/document.xml"_s);
        QCOMPARE(body.count(u"<w14:checkbox>"), 10);
        QCOMPARE(body.count(u"<w:tab/>"), 8); // lines to write on
        QCOMPARE(body.count(u"<w:gridCol "), 16);
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
        QTest::newRow("XML") << u"]]></w:t><w:t>&amp;"_s;
    }
    void hostileTextsAreWritten()
    {
        QFETCH(QString, text);
        Document document = test::emptyDocument();
        document.title = text.left(200);
        document.subject = text.left(200);
        document.centre = text.left(200);
        document.author = text.left(200);
        Table table;
        table.caption = text.left(100);
        table.columns = {{1}};
        table.rows = {Row{{textCell(text)}, Row::Kind::Normal}};
        Figure figure = diagnosisFigure();
        figure.description = text.left(100);
        document.blocks = {Heading{1, text.left(100), u"Ⅰ."_s}, Paragraph{plain(text), Align::Start}, table, figure, Pictures{{{QByteArray("no picture"), text.left(100)}}}};
        QCOMPARE(docxProblems(written(document)).join(u"\n"_s), QString());
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
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        const QString body = part(file, u"word/document.xml"_s);
        QVERIFY(body.contains(u"w:orient=\"landscape\""));
        QCOMPARE(body.count(u"<w:tblHeader/>"), 1);
        QCOMPARE(body.count(u"<w:cantSplit/>"), 2001);
    }

    void wrongSpansLeaveNoHoles()
    {
        Document document = test::emptyDocument();
        Table table;
        table.columns = {{1}, {1}, {1}};
        table.rows = {Row{{spanning(textCell(u"가"_s), 2, 9), textCell(u"나"_s)}, Row::Kind::Normal}, Row{{spanning(textCell(u"다"_s), 5)}, Row::Kind::Normal}, Row{}};
        document.blocks = {table};
        QCOMPARE(docxProblems(written(document)).join(u"\n"_s), QString());
    }

    /// What is broken is found: the checker itself.
    void damageIsFound_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to"); // empty `from`: the part is left out
        const QString body = u"word/document.xml"_s;
        QTest::newRow("no styles") << u"word/styles.xml"_s << QByteArray() << QByteArray();
        QTest::newRow("no relations") << u"word/_rels/document.xml.rels"_s << QByteArray() << QByteArray();
        QTest::newRow("a picture gone") << u"word/media/image1.png"_s << QByteArray() << QByteArray();
        QTest::newRow("no type for pictures") << u"[Content_Types].xml"_s << QByteArray("\"png\"") << QByteArray("\"gif\"");
        QTest::newRow("no type for a part") << u"[Content_Types].xml"_s << QByteArray("/word/styles.xml") << QByteArray("/word/stiles.xml");
        QTest::newRow("no such style") << body << QByteArray("w:val=\"BodyText\"") << QByteArray("w:val=\"Nothing\"");
        QTest::newRow("no such base") << u"word/styles.xml"_s << QByteArray("<w:basedOn w:val=\"Notice\"/>") << QByteArray("<w:basedOn w:val=\"Nothing\"/>");
        QTest::newRow("a style twice") << u"word/styles.xml"_s << QByteArray("w:styleId=\"Heading2\"") << QByteArray("w:styleId=\"Heading1\"");
        QTest::newRow("a style of another kind") << body << QByteArray("<w:tblStyle w:val=\"ReportTable\"/>") << QByteArray("<w:tblStyle w:val=\"Normal\"/>");
        QTest::newRow("no such relation") << body << QByteArray("r:embed=\"rId_image1\"") << QByteArray("r:embed=\"rId_image9\"");
        QTest::newRow("no such numbering") << body << QByteArray("<w:numId w:val=\"3\"/>") << QByteArray("<w:numId w:val=\"33\"/>");
        QTest::newRow("a number of nothing") << u"word/numbering.xml"_s << QByteArray("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/>") << QByteArray("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>");
        QTest::newRow("a row too narrow") << body << QByteArray("<w:gridSpan w:val=\"2\"/>") << QByteArray("<w:gridSpan w:val=\"1\"/>");
        QTest::newRow("a span from nowhere") << body << QByteArray("<w:vMerge w:val=\"restart\"/>") << QByteArray();
        QTest::newRow("a field without end") << body << QByteArray("w:fldCharType=\"end\"") << QByteArray("w:fldCharType=\"separate\"");
        QTest::newRow("a link to nothing") << body << QByteArray("w:anchor=\"_Toc100000000\"") << QByteArray("w:anchor=\"_Toc1\"");
        QTest::newRow("a bookmark left open") << body << QByteArray("<w:bookmarkEnd w:id=\"0\"/>") << QByteArray();
        QTest::newRow("the wrong order") << body << QByteArray("<w:tblHeader/></w:trPr>") << QByteArray("<w:tblHeader/></w:trPr><w:tblPrEx/>");
        QTest::newRow("an unknown property") << body << QByteArray("<w:vAlign w:val=\"center\"/>") << QByteArray("<w:alignment/>");
        QTest::newRow("not well formed") << body << QByteArray("</w:body>") << QByteArray("</w:bod>");
    }
    void damageIsFound()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Document document = test::emptyDocument();
        document.blocks = {Paragraph{plain(u"본문"_s), Align::Start}, spanned(), diagnosisFigure(), Outline{Outline::Style::Numbers, {{0, plain(u"하나"_s)}}}};
        for (int i = 0; i < 6; ++i)
            document.blocks.append(Heading{1, u"장 %1"_s.arg(i), u"Ⅰ."_s});
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file), QStringList());
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
            changed.add(name, bytes);
        }
        QVERIFY(touched);
        QVERIFY(!docxProblems(*changed.bytes()).isEmpty());
    }

    void aCancelledReportLeavesNoFile()
    {
        QTemporaryDir folder;
        Document document = test::emptyDocument();
        document.blocks = {Paragraph{plain(u"본문"_s), Align::Start}};
        CHECK_OK(writeDocx(document, m_figures, folder.filePath(u"a.docx"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"a.docx"_s)));
        const Progress cancelled{{}, [] { return true; }};
        CHECK_FAILS(writeDocx(document, m_figures, folder.filePath(u"b.docx"_s), cancelled), Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(folder.filePath(u"b.docx"_s)));
    }
};

QTEST_MAIN(TestDocx)
#include "tst_docx.moc"
