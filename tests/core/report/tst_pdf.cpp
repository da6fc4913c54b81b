// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/pageddocument.h"
#include "core/report/pdfwriter.h"
#include "core/report/printabletext.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QRegularExpression>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

Document empty(Language language = Language::Korean)
{
    Document document;
    document.language = language;
    document.title = u"시험 문서"_s;
    document.date = QDate(2026, 11, 25);
    document.centre = u"서울 산업 AX 혁신센터"_s;
    return document;
}

Table numbered(int rows)
{
    Table table;
    table.columns = {{1, Align::End}, {4}};
    table.head = {headRow({u"연번머리"_s, u"내용머리"_s})};
    for (int i = 1; i <= rows; ++i) {
        Row row;
        row.cells = {countCell(i), textCell(u"행%1번"_s.arg(i))};
        table.rows.append(row);
    }
    return table;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void theReportFontIsThere() { QVERIFY(QFontDatabase::families().contains(u"NanumBarunGothic"_s)); }

    void textIsReadBackExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("korean") << u"제조 현장의 데이터 수집 체계는 담당자가 장부 두세 개를 대조해야 하며, 2026. 3. 4.(수) 10:00 ~ 12:30에 확인함. "
                                   u"금234,580원(금이십삼만사천오백팔십원), (단위: 천원) △1,920 78.4% ₩1,234,000 \"인용\" ‘작은’ 「법」 ※ 붙임  1부.  끝."_s;
        QTest::newRow("latin") << u"The overall level is 2.4 of 5 (48%): office, fluffy affine AVATAR To We + - = * / \\ @ # & < > [x] {y} ~ ^ | `q`."_s;
        QTest::newRow("mixed") << u"ERP·MES·WMS 연동 v2.1-rc3, https://example.org/a_b?c=1&d=2 그리고 ±0.5 ℃, 3×4÷2, 10㎡, ① ㉮ Ⅲ. □ ○ • → …"_s;
        QTest::newRow("rare syllables") << u"똠방각하 뷁 쀍 펲시 콥퉤 햏자 갂갃 힣 뙇"_s;
        QTest::newRow("hanja") << u"漢江 大韓民國 主式會社 龍 物流"_s;
    }
    void textIsReadBackExactly()
    {
        QFETCH(QString, text);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        Document document = empty();
        document.title = u"T"_s;
        document.centre.clear();
        document.blocks.append(Paragraph{plain(text), Align::Start});
        document.blocks.append(Paragraph{bold(text), Align::Start});
        CHECK_OK(writePdf(document, m_figures, path));
        const QString read = test::pdfText(path);
        const QString wanted = text.simplified();
        QVERIFY2(read.contains(wanted + u' ' + wanted), qPrintable(read));
    }

    void everySyllableIsReadBack()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        Document document = empty();
        document.title = u"T"_s;
        document.centre.clear();
        QString all;
        for (char16_t syllable = 0xAC00; syllable <= 0xD7A3; ++syllable) {
            all += QChar(syllable);
            if (all.size() % 40 == 39)
                all += u' ';
        }
        document.blocks.append(Paragraph{plain(all), Align::Start});
        CHECK_OK(writePdf(document, m_figures, path));
        QString read;
        for (const QChar c : test::pdfText(path)) {
            if (c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3)
                read += c;
        }
        QVERIFY(read.contains(all.remove(u' ')));
    }

    void fontsAreEmbeddedAndTheFileIsSound()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"진단 (보고서).pdf"_s);
        CHECK_OK(writePdf(diagnosisReport(test::sampleDiagnosis(), Language::Korean), m_figures, path));
        const test::Ran checked = test::ran(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(checked.exit == 0, qPrintable(checked.out + checked.error));
        const QStringList fonts = test::ran(u"pdffonts"_s, {path}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(fonts.size() >= 2);
        for (const QString &font : fonts) {
            QVERIFY2(QRegularExpression(u"\\syes\\s+(yes|no)\\s+yes\\s"_s).match(font).hasMatch(), qPrintable(font));
            QVERIFY2(font.mid(6).startsWith(u"+NanumBarunGothic"_s), qPrintable(font));
        }
        const QString info = test::ran(u"pdfinfo"_s, {path}).out;
        QVERIFY2(info.contains(u"AX 수준진단 보고서 - (주)한빛물류"_s), qPrintable(info));
        QVERIFY(info.contains(u"김지원"_s));
        QVERIFY(info.contains(u"2026"_s));
        QVERIFY(QRegularExpression(u"Page size:\\s+595 x 842"_s).match(info).hasMatch());
    }

    void sameDocumentSameBytes()
    {
        const Document document = diagnosisReport(test::sampleDiagnosis(), Language::English);
        const auto first = pdfBytes(document, m_figures);
        const auto second = pdfBytes(document, m_figures);
        CHECK_OK(first);
        CHECK_OK(second);
        QVERIFY(*first == *second);
    }

    void contentsNameTheRightPages_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::newRow("ko") << true;
        QTest::newRow("en") << false;
    }
    void contentsNameTheRightPages()
    {
        QFETCH(bool, korean);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const Document document = diagnosisReport(test::sampleDiagnosis(), korean ? Language::Korean : Language::English);
        CHECK_OK(writePdf(document, m_figures, path));
        const QStringList pages = test::pdfPages(path);
        QVERIFY(pages.size() >= 4);
        QVERIFY(pages.first().contains(korean ? u"목차"_s : u"Contents"_s));
        const PagedDocument paged(document);
        QCOMPARE(paged.pageCount(), int(pages.size()));
        QCOMPARE(paged.links().size(), contentsHeadings(document).size());
        const QString contents = test::squeezed(pages.first());
        for (const PagedDocument::Link &link : paged.links()) {
            const PagedDocument::Place &place = paged.places().at(link.place);
            const QString title = test::squeezed(place.title);
            QVERIFY2(contents.contains(title + QString::number(place.page + 1)), qPrintable(title + u" | "_s + contents));
            QVERIFY2(test::squeezed(pages.at(place.page)).contains(title), qPrintable(title));
        }
        for (int page = 0; page < pages.size(); ++page)
            QVERIFY2(test::squeezed(pages.at(page)).contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())), qPrintable(pages.at(page)));
    }

    void bookmarksAndLinksLeadSomewhere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const QString plainPath = folder.filePath(u"plain.pdf"_s);
        const Document document = diagnosisReport(test::sampleDiagnosis(), Language::English);
        CHECK_OK(writePdf(document, m_figures, path));
        QCOMPARE(test::ran(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, plainPath}).exit, 0);
        QFile file(plainPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(file.readAll());
        QVERIFY(text.contains(u"/Title (1 Summary)"_s));
        QVERIFY(text.contains(u"/Title (3.2 Data: 3.0)"_s));
        QVERIFY(text.contains(u"/Lang (en-GB)"_s));
        QCOMPARE(text.count(u"/Subtype /Link"_s), contentsHeadings(document).size());
        qsizetype headings = 0;
        for (const Block &block : document.blocks)
            headings += std::holds_alternative<Heading>(block);
        QCOMPARE(text.count(u"/Dest ["_s), headings + contentsHeadings(document).size());
    }

    void aLongTableRepeatsItsHead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        Document document = empty();
        document.blocks.append(numbered(2000));
        CHECK_OK(writePdf(document, m_figures, path));
        const QStringList pages = test::pdfPages(path);
        QVERIFY(pages.size() > 20);
        int at = 0;
        for (const QString &page : pages) {
            QCOMPARE(page.count(u"내용머리"_s), 1);
            static const QRegularExpression row(u"행(\\d+)번"_s);
            for (auto found = row.globalMatch(page); found.hasNext();)
                QCOMPARE(found.next().captured(1).toInt(), ++at);
        }
        QCOMPARE(at, 2000);
    }

    void noHeadingStandsAloneAtTheFoot()
    {
        // Whatever stands above, a heading is followed by text on its own page.
        for (int lines = 30; lines < 60; ++lines) {
            Document document = empty();
            for (int i = 0; i < lines; ++i)
                document.blocks.append(Paragraph{plain(u"줄"_s), Align::Start});
            document.blocks.append(Heading{1, u"표가 있는 절"_s, {}});
            document.blocks.append(Heading{2, u"아래 절"_s, {}});
            document.blocks.append(numbered(6));
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(document, m_figures, path));
            for (const QString &page : test::pdfPages(path)) {
                if (page.contains(u"표가 있는 절"_s))
                    QVERIFY2(page.contains(u"아래 절"_s) && page.contains(u"행1번"_s), qPrintable(u"%1 lines"_s.arg(lines)));
            }
        }
    }

    void anItemStaysWithWhatIsToldBelow()
    {
        QTemporaryDir folder;
        for (int before = 20; before < 50; ++before) {
            Document document = empty();
            for (int i = 0; i < before; ++i)
                document.blocks.append(Paragraph{plain(u"채움"_s)});
            Outline outline;
            outline.items = {{0, plain(u"위항목"_s)}, {1, plain(u"아래항목"_s)}, {2, plain(u"끝항목"_s)}};
            document.blocks.append(outline);
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(document, m_figures, path));
            const QStringList pages = test::pdfPages(path);
            const auto pageOf = [&pages](const QString &text) {
                return std::find_if(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(text); }) - pages.begin();
            };
            QVERIFY(pageOf(u"끝항목"_s) < pages.size());
            QCOMPARE(pageOf(u"위항목"_s), pageOf(u"아래항목"_s));
            QCOMPARE(pageOf(u"아래항목"_s), pageOf(u"끝항목"_s));
        }
    }

    void aRowHigherThanAPageIsDivided()
    {
        Document document = empty();
        Table table = numbered(1);
        QStringList lines;
        for (int i = 1; i <= 150; ++i)
            lines << u"긴칸%1줄"_s.arg(i);
        table.rows.first().cells[1] = textCell(lines.join(u'\n'));
        document.blocks.append(table);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        QVERIFY(test::pdfPages(path).size() >= 3);
        const QString text = test::pdfText(path);
        for (const QString &line : lines)
            QVERIFY2((text + u' ').count(line + u' ') == 1, qPrintable(line + u" in "_s + text));
    }

    void spansAndTotalsStayInOnePiece()
    {
        Document document = empty();
        Table table;
        table.columns = {{1}, {1}, {1, Align::End}};
        Row group;
        group.kind = Row::Kind::Group;
        group.cells = {spanning(textCell(u"묶음"_s), 3)};
        table.rows.append(group);
        for (int i = 0; i < 4; ++i) {
            Row row;
            if (i % 2 == 0)
                row.cells.append(spanning(textCell(u"두 줄 칸 %1"_s.arg(i)), 1, 2));
            row.cells.append(textCell(u"가운데%1"_s.arg(i)));
            row.cells.append(countCell(i));
            table.rows.append(row);
        }
        Row total;
        total.kind = Row::Kind::Total;
        total.cells = {spanning(textCell(u"합계"_s), 2), moneyCell(Won{6}, Language::Korean)};
        table.rows.append(total);
        document.blocks.append(table);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        const QString text = test::squeezed(test::pdfText(path));
        for (const QString &word : {u"묶음"_s, u"두줄칸0"_s, u"가운데3"_s, u"합계"_s, u"6원"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
    }

    void koreanBreaksBetweenWords()
    {
        const QStringList words{u"제조현장의"_s, u"데이터를"_s, u"수집하는"_s, u"담당자가"_s, u"장부를"_s, u"대조하여"_s, u"확인하였습니다"_s};
        QString text;
        for (int i = 0; i < 60; ++i)
            text += words.at((i * 5) % words.size()) + u' ';
        Document document = empty();
        document.blocks.append(Paragraph{plain(text.trimmed()), Align::Start});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        int lines = 0;
        for (const QString &line : test::pdfPages(path).first().split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.contains(u"데이터를"_s))
                continue;
            ++lines;
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(words.contains(word), qPrintable(line));
        }
        QVERIFY(lines >= 3);
    }

    void aWordLongerThanALineIsBroken()
    {
        Document document = empty();
        document.blocks.append(Paragraph{plain(QString(400, u'가')), Align::Start});
        Table table;
        table.columns = {{1}, {9}};
        Row row;
        row.cells = {textCell(QString(64, u'f')), textCell(u"해시"_s)};
        table.rows.append(row);
        document.blocks.append(table);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        const QString text = test::squeezed(test::pdfText(path));
        QCOMPARE(text.count(u'가'), 400);
        QCOMPARE(text.count(u'f'), 64);
    }

    void emptyDocumentsAndBlocksAreOnePage()
    {
        Document document = empty();
        document.blocks = {Paragraph{}, Outline{}, Table{}, Facts{}, KeyFigures{}, Figure{}, Pictures{}, Callout{}, PageBreak{}, Signatures{}};
        for (const Document &one : {Document{}, document}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(one, m_figures, path));
            QCOMPARE(test::ran(u"qpdf"_s, {u"--check"_s, path}).exit, 0);
            QCOMPARE(test::ran(u"pdfinfo"_s, {path}).out.count(QRegularExpression(u"Pages:\\s+1\\n"_s)), 1);
        }
    }

    void pageBreaksAndShapesAreFollowed()
    {
        Document document = empty();
        document.shape = Document::Shape::Across;
        document.blocks = {Paragraph{plain(u"첫째"_s), Align::Start}, PageBreak{}, PageBreak{}, Paragraph{plain(u"둘째"_s), Align::Start}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        const QStringList pages = test::pdfPages(path);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.at(0).contains(u"첫째"_s));
        QVERIFY(pages.at(1).contains(u"둘째"_s));
        QVERIFY(QRegularExpression(u"Page size:\\s+842 x 595"_s).match(test::ran(u"pdfinfo"_s, {path}).out).hasMatch());
    }

    void hostileTextsDoNotBreakTheFile()
    {
        Document document = empty();
        const QString hostile = u"<b>&amp;</b> %1 %n \\ ) ( 😀 \u202Eabc \u05D0\u05D1\u05D2 \u0000\u0007 ((unbalanced ]] >> stream endobj"_s;
        document.title = hostile;
        document.subject = hostile;
        document.author = hostile;
        document.blocks = {Heading{1, hostile, {}}, Paragraph{plain(hostile), Align::Start},
                           Facts{{{hostile, hostile}}, 2}, Callout{Tone::Bad, hostile, plain(hostile)}};
        numberHeadings(document);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        QCOMPARE(test::ran(u"qpdf"_s, {u"--check"_s, path}).exit, 0);
        QVERIFY(test::pdfText(path).contains(u"<b>&amp;</b> %1 %n \\ ) ("_s));
        QVERIFY(test::ran(u"pdfinfo"_s, {path}).out.contains(u"<b>&amp;</b> %1 %n \\ ) ("_s));
    }

    void picturesAreDrawnOrNamed()
    {
        QImage image(4000, 3000, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(image.save(&buffer, "JPEG"));
        Document document = empty();
        document.blocks = {Pictures{{{bytes, u"출고장"_s}, {"<svg/>", u"그림 아님"_s}}, 2, 60}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        const QString images = test::ran(u"pdfimages"_s, {u"-list"_s, path}).out;
        QVERIFY2(images.contains(u" 1200 "_s), qPrintable(images));
        const QString text = test::pdfText(path);
        QVERIFY(text.contains(u"출고장"_s) && text.contains(u"읽을 수 없는 그림 파일"_s));
    }

    void cancellingWritesNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        int told = 0;
        const Progress progress{[&](int, int) { ++told; }, [&] { return told > 2; }};
        const auto done = writePdf(diagnosisReport(test::sampleDiagnosis(), Language::Korean), m_figures, path, progress);
        CHECK_FAILS(done, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(told, 3);
    }

private:
    test::PlainFigures m_figures;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
