// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/zip.h"
#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/docxcheck.h"
#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"
#include "core/report/pageddocument.h"
#include "core/report/pdfwriter.h"
#include "core/report/printstyle.h"
#include "core/report/visitreport.h"
#include "core/report/xlsxreport.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QBuffer>

#include <cmath>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray logo()
{
    QImage image(300, 90, QImage::Format_ARGB32);
    image.fill(QColor(155, 28, 49, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Of a package: what lies in it, and one entry's text.
struct Opened
{
    QStringList names;
    QByteArray part;
};

Opened opened(const QByteArray &package, const QString &part)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(package);
    file.close();
    const auto zip = files::ZipReader::open(file.fileName());
    return zip ? Opened{zip->names(), zip->read(part).value_or(QByteArray())} : Opened{};
}

/// Of sRGB, by WCAG 2.2; written down once more, as plainly as can be.
double contrastOnWhite(const QColor &colour)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 1.05 / (0.2126 * part(colour.red()) + 0.7152 * part(colour.green()) + 0.0722 * part(colour.blue()) + 0.05);
}

} // namespace

/// Reports in a centre's own look: its logo, its colour, a page for the cover, words at the foot.
class TestDesign : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

    static Document dressed(bool coverPage)
    {
        Document document = diagnosisReport(test::sampleDiagnosis(), Language::Korean);
        document.centre = u"서울 산업 AX 혁신센터"_s;
        document.design = {QColor(0x9B, 0x1C, 0x31), logo(), coverPage, u"서울특별시 예제로 12"_s};
        return document;
    }

private slots:
    void init() { test::failOnWarnings(); }

    void anyColourCanBeRead_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::newRow("burgundy") << QColor(0x9B, 0x1C, 0x31);
        QTest::newRow("yellow") << QColor(0xFF, 0xE0, 0x00);
        QTest::newRow("white") << QColor(Qt::white);
        QTest::newRow("black") << QColor(Qt::black);
        QTest::newRow("light blue") << QColor(0x80, 0xD0, 0xFF);
    }
    void anyColourCanBeRead()
    {
        QFETCH(QColor, colour);
        QVERIFY(contrastOnWhite(readable(colour, Qt::white)) >= 4.5);
        if (contrastOnWhite(colour) >= 4.5)
            QCOMPARE(readable(colour, Qt::white), colour);
        const QColor dark(0x1B, 0x20, 0x28);
        QVERIFY(contrastOnWhite(dark) / contrastOnWhite(readable(colour, dark)) >= 4.4); // what is light on dark is dark on white
    }

    void aPlainReportHasTheProgramsColours()
    {
        QCOMPARE(printColours(Document()).accent, printColours().accent);
        QCOMPARE(printColours(dressed(false)).accent, QColor(0x9B, 0x1C, 0x31));
    }

    void theCoverHasAPageOfItsOwn()
    {
        const PagedDocument plain(dressed(false));
        const PagedDocument covered(dressed(true));
        QCOMPARE(covered.pageCount(), plain.pageCount() + 1);
        for (const PagedDocument::Place &place : covered.places())
            QVERIFY(place.page >= 2); // cover, contents
    }

    void aSheetToSignStaysOnOnePage()
    {
        const report::VisitLogSnapshot log = test::sampleVisits();
        Document document = visitConfirmation(log, log.visits.first(), Language::Korean);
        document.design = {QColor(), logo(), true, {}};
        QVERIFY(!document.hasCoverPage());
        QCOMPARE(PagedDocument(document).pageCount(), 1);
    }

    void thePdfSaysIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        for (const PdfKind kind : {PdfKind::Plain, PdfKind::Archive}) {
            CHECK_OK(writePdf(dressed(true), m_figures, path, {}, kind));
            const QStringList pages = test::pdfPages(path);
            QVERIFY(pages.first().contains(u"서울 산업 AX 혁신센터"_s));
            QVERIFY(pages.first().contains(u"진단"_s));
            QVERIFY(pages.at(1).contains(u"목차"_s));
            QVERIFY(pages.at(2).contains(u"서울특별시 예제로 12"_s)); // the foot
            QVERIFY(test::ran(u"pdfimages"_s, {u"-list"_s, u"-l"_s, u"1"_s, path}).out.contains(u"image"_s));
        }
    }

    void theOfficeFormatsSayIt_data()
    {
        QTest::addColumn<bool>("coverPage");
        QTest::newRow("on top") << false;
        QTest::newRow("cover") << true;
    }
    void theOfficeFormatsSayIt()
    {
        QFETCH(bool, coverPage);
        const Document document = dressed(coverPage);
        const auto word = docxBytes(document, m_figures);
        CHECK_OK(word);
        QCOMPARE(docxProblems(*word), QStringList());
        const Opened styles = opened(*word, u"word/styles.xml"_s);
        QVERIFY(styles.part.contains("9B1C31"));
        QVERIFY(styles.names.contains(u"word/media/image1.png"_s));
        QVERIFY(opened(*word, u"word/footer1.xml"_s).part.contains("서울특별시 예제로 12"));
        // Group rows of tables stand on the same colour, not on the program's.
        Document grouped;
        grouped.design.colour = document.design.colour;
        Table parts;
        parts.columns = {{1, Align::Start}};
        parts.rows = {Row{{textCell(u"묶음"_s)}, Row::Kind::Group}};
        grouped.blocks = {parts};
        const auto written = docxBytes(grouped, m_figures);
        CHECK_OK(written);
        QVERIFY(opened(*written, u"word/document.xml"_s).part.contains(printColours(grouped).accentSoft.name().mid(1).toUpper().toLatin1()));

        const auto hangul = hwpxBytes(document, m_figures);
        CHECK_OK(hangul);
        QCOMPARE(hwpxProblems(*hangul), QStringList());
        QVERIFY(opened(*hangul, u"Contents/header.xml"_s).part.contains("#9B1C31"));
        const Opened section = opened(*hangul, u"Contents/section0.xml"_s);
        QVERIFY(section.names.contains(u"BinData/image1.png"_s));
        QCOMPARE(section.part.contains("hideFirstHeader=\"1\""), coverPage);
    }

    void theWorkbookAndThePageSayIt()
    {
        const Document document = dressed(true);
        const auto book = xlsxBytes(document, m_figures);
        CHECK_OK(book);
        const Opened styles = opened(*book, u"xl/styles.xml"_s);
        QVERIFY(styles.part.contains("FF9B1C31"));
        QVERIFY(styles.names.contains(u"xl/media/image1.png"_s));
        const QString page = html(document);
        QVERIFY(page.contains(u"class=\"logo\" alt=\"서울 산업 AX 혁신센터\" src=\"data:image/png;base64,"_s));
        QVERIFY(page.contains(u"--accent:#9b1c31"_s));
        QVERIFY(page.contains(u"<body class=\"upright own\">"_s));
        QVERIFY(page.contains(u"서울특별시 예제로 12"_s));
    }

    void aLogoThatIsNoneIsLeftOut()
    {
        Document document = dressed(false);
        document.design.logo = "no picture";
        QVERIFY(!html(document).contains(u"class=\"logo\""_s));
        const auto word = docxBytes(document, m_figures);
        CHECK_OK(word);
        QCOMPARE(docxProblems(*word), QStringList());
    }
};

QTEST_MAIN(TestDesign)
#include "tst_design.moc"
