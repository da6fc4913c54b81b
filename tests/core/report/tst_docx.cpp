// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/docxcheck.h"
#include "core/report/docxwriter.h"
#include "core/report/registerreport.h"
#include "core/report/visitreport.h"

#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

Document empty(Language language = Language::Korean)
{
    Document document;
    document.language = language;
    document.title = u"시험 문서"_s;
    document.subject = u"(주)한빛물류"_s;
    document.date = QDate(2026, 11, 25);
    document.centre = u"서울 산업 AX 혁신센터"_s;
    return document;
}

QString part(const QByteArray &file, const QString &name)
{
    return QString::fromUtf8(files::ZipReader::open(file)->read(name).value_or(QByteArray()));
}

/// The words of every paragraph in their order, without instructions of fields.
QStringList paragraphs(const QByteArray &file)
{
    const QString body = part(file, u"word/document.xml"_s);
    QXmlStreamReader reader(body);
    QStringList found;
    bool words = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"p")
            found.append(QString());
        else if (reader.isStartElement() && reader.name() == u"br")
            found.last() += u'\n';
        else if (reader.isStartElement() && reader.name() == u"t")
            words = true;
        else if (reader.isEndElement() && reader.name() == u"t")
            words = false;
        else if (reader.isCharacters() && words)
            found.last() += reader.text();
    }
    return found;
}

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

    void everyKindIsSound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("language");
        const char *const kinds[] = {"diagnosis", "rich diagnosis", "register", "register without rows", "visit log"};
        for (int kind = 0; kind < int(std::size(kinds)); ++kind) {
            for (const Language language : {Language::Korean, Language::English})
                QTest::addRow("%s %d", kinds[kind], int(language)) << kind << int(language);
        }
    }
    void everyKindIsSound()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        const auto made = [&]() -> Document {
            switch (kind) {
            case 0:
                return diagnosisReport(test::sampleDiagnosis(), Language(language));
            case 1:
                return diagnosisReport(test::richDiagnosis(), Language(language));
            case 2:
                return registerReport(test::sampleRegister(60), Language(language));
            case 3:
                return registerReport(test::sampleRegister(0), Language(language));
            default:
                return visitLogReport(test::sampleVisits(), Language(language));
            }
        }();
        const QByteArray file = written(made);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        QVERIFY(paragraphs(file).contains(made.title));
        QVERIFY2(file.size() < 2'000'000, qPrintable(QString::number(file.size())));
        QCOMPARE(written(made), file); // the same bytes again
    }

    void wordsAreReadBack()
    {
        Document document = empty();
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

    void whatBelongsTogetherStaysOnAPage()
    {
        // The paragraphs that Word keeps with the next one, by their words.
        const auto kept = [&](const Document &document) {
            QStringList found;
            QXmlStreamReader reader(part(written(document), u"word/document.xml"_s));
            QString words;
            bool keep = false;
            while (!reader.atEnd()) {
                reader.readNext();
                if (reader.isStartElement() && reader.name() == u"p") {
                    words.clear();
                    keep = false;
                } else if (reader.isStartElement() && reader.name() == u"keepNext") {
                    keep = reader.attributes().value(u"w:val"_s) != u"0";
                } else if (reader.isStartElement() && reader.name() == u"t") {
                    words += reader.readElementText();
                } else if (reader.isEndElement() && reader.name() == u"p" && keep) {
                    found << words;
                }
            }
            return found;
        };
        Document document = empty();
        Outline outline;
        outline.items = {{0, plain(u"위"_s)}, {1, plain(u"아래"_s)}, {0, plain(u"다음"_s)}};
        document.blocks = {outline};
        QCOMPARE(kept(document), QStringList{u"위"_s});
        Table table;
        table.columns = {{1, Align::Start}};
        table.head = {headRow({u"머리"_s})};
        for (const char16_t *text : {u"첫", u"둘", u"셋", u"넷"})
            table.rows.append(Row{{textCell(QString::fromUtf16(text))}, Row::Kind::Normal});
        table.rows[1].kind = Row::Kind::Group;
        document.blocks = {table};
        QCOMPARE(kept(document), (QStringList{u"머리"_s, u"첫"_s, u"둘"_s}));
        document.blocks = {Heading{1, u"제목"_s, {}}, Callout{Tone::Warning, u"주의"_s, plain(u"볼 것"_s)}};
        QCOMPARE(kept(document), (QStringList{QString(), u"주의"_s})); // the gap above the box, and its title; the heading by its style
    }

    void sentencesFollowTheNumbersOfCaptions()
    {
        Document document = empty();
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
        Document document = empty();
        document.numbering = Document::Numbering::Letter;
        document.blocks = {Heading{1, u"가"_s, u"1."_s}, Heading{2, u"나"_s, u"가."_s}};
        const QString numbering = part(written(document), u"word/numbering.xml"_s);
        QVERIFY(numbering.contains(u"<w:numFmt w:val=\"ganada\"/><w:pStyle w:val=\"Heading2\"/>"));
        QVERIFY(!numbering.contains(u"upperRoman"));
    }

    void listsCountAnew()
    {
        const Outline numbers{Outline::Style::Numbers, {{0, plain(u"하나"_s)}, {1, plain(u"속"_s)}, {0, plain(u"둘"_s)}}};
        Document document = empty();
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

    void aHeadingWithoutNumberHasNone()
    {
        Document document = empty();
        document.blocks = {Heading{1, u"번호 없음"_s, {}}};
        QVERIFY(part(written(document), u"word/document.xml"_s).contains(u"<w:numId w:val=\"0\"/>"));
    }

    void theContentsCanBeReadAtOnce()
    {
        const Document document = diagnosisReport(test::richDiagnosis(), Language::Korean);
        const QByteArray file = written(document);
        const QString body = part(file, u"word/document.xml"_s);
        QCOMPARE(body.count(u" TOC \\o &quot;1-2&quot; \\h \\z \\u "), 1);
        const auto listed = contentsHeadings(document).size();
        QVERIFY(listed > 5);
        QCOMPARE(body.count(u"<w:hyperlink "), listed);
        // Every line ends in its page, a field that leads to its heading.
        static const QRegularExpression numbered(u"<w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF (_Toc\\d+) \\\\h "
                                                 "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t xml:space=\"preserve\">(\\d+)</w:t>"_s);
        int last = 2; // the contents stand on the first page
        qsizetype found = 0;
        for (auto match = numbered.globalMatch(body); match.hasNext(); ++found) {
            const QRegularExpressionMatch one = match.next();
            QVERIFY(body.contains(u"w:name=\"%1\"/>"_s.arg(one.captured(1))));
            QVERIFY2(one.captured(2).toInt() >= last && one.captured(2).toInt() < 60, qPrintable(one.captured(2)));
            last = one.captured(2).toInt();
        }
        QCOMPARE(found, listed);
        QVERIFY(last > 5);
        QVERIFY(paragraphs(file).contains(u"I. 진단 요약2"_s));
        QVERIFY(!part(file, u"word/settings.xml"_s).contains(u"updateFields"));
        QVERIFY(!body.contains(u"w:dirty"));
    }

    void theContentsNameThePages()
    {
        // Pages that the document itself asks for, and such as follow from what stands on them.
        Document document = empty();
        const auto heading = [&](const QString &text) { document.blocks.append(Heading{1, text, {}}); };
        const auto said = [&] {
            numberHeadings(document);
            QStringList pages;
            static const QRegularExpression line(u"^[IVX]+\\. (\\D+)(\\d+)$"_s);
            for (const QString &words : paragraphs(written(document))) {
                if (const QRegularExpressionMatch match = line.match(words); match.hasMatch())
                    pages << match.captured(1) + u' ' + match.captured(2);
            }
            return pages;
        };
        heading(u"하나"_s);
        heading(u"둘"_s);
        document.blocks.append(PageBreak{});
        heading(u"셋"_s);
        for (int i = 0; i < 70; ++i) // 16.5 and 3 points each: 36 on a page
            document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
        heading(u"넷"_s);
        Table table;
        table.columns = {{1, Align::Start}};
        table.head = {headRow({u"머리"_s})};
        for (int i = 0; i < 100; ++i) // 16.2 points each: 43 on a page
            table.rows.append(Row{{textCell(u"행"_s)}, Row::Kind::Normal});
        document.blocks.append(table);
        heading(u"다섯"_s);
        QCOMPARE(said(), (QStringList{u"하나 2"_s, u"둘 2"_s, u"셋 3"_s, u"넷 5"_s, u"다섯 7"_s}));
        document.design.coverPage = true;
        QCOMPARE(said(), (QStringList{u"하나 3"_s, u"둘 3"_s, u"셋 4"_s, u"넷 6"_s, u"다섯 8"_s}));
        // A heading does not stand alone at the foot of a page, and is counted where it stands.
        document.design.coverPage = false;
        document.blocks.clear();
        for (const char16_t *text : {u"가", u"나", u"다", u"라"})
            heading(QString::fromUtf16(text));
        for (int i = 0; i < 18; ++i)
            document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
        QString whole;
        for (int more = 0; more < 12; ++more) {
            Document fuller = document;
            for (int i = 0; i < more; ++i)
                fuller.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
            fuller.blocks.append(Heading{1, u"끝"_s, {}});
            Callout callout{Tone::Information, u"볼 것"_s, plain(u"긴 글 "_s.repeated(120))};
            fuller.blocks.append(callout);
            std::swap(document, fuller);
            whole += said().last().last(1);
            std::swap(document, fuller);
        }
        // First it fits, then it does not: once moved it stays on the next page.
        QVERIFY2(QRegularExpression(u"^2+3+$"_s).match(whole).hasMatch(), qPrintable(whole));
    }

    void figuresAreVectorsWithPoints()
    {
        Document document = empty();
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
        Document document = empty();
        document.blocks = {Pictures{{{test::samplePicture(), u"사진"_s}, {QByteArray("no picture"), u"깨진 것"_s}}},
                           Signatures{{{u"담당"_s, u"센터"_s, u"김지원"_s, u"2026. 11. 25."_s, test::samplePicture()}}, u"(서명)"_s}};
        const QByteArray file = written(document);
        QCOMPARE(docxProblems(file).join(u"\n"_s), QString());
        QVERIFY(files::ZipReader::open(file)->read(u"word/media/image1.jpg"_s)->startsWith("\xFF\xD8"));
        QVERIFY(paragraphs(file).contains(u"읽을 수 없는 그림 파일"_s));
    }

    void formsHaveBoxesToTick()
    {
        Document document = empty();
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
        Document document = empty();
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
        Document document = empty();
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
        Document document = empty();
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
        Document document = empty();
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
        Document document = empty();
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
