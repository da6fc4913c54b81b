// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/htmlwriter.h"
#include "core/report/registerreport.h"
#include "core/report/visitreport.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/reportsamples.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Read
{
    QString error;
    QString text; ///< of the body, one space between elements
    QStringList elements;
    QStringList attributes; ///< name=value
};

Read readBack(const QString &page)
{
    Read read;
    QXmlStreamReader xml(page);
    bool body = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            body = body || xml.name() == u"body";
            read.elements << xml.name().toString();
            for (const auto &attribute : xml.attributes())
                read.attributes << attribute.name().toString() + u'=' + attribute.value().toString();
            read.text += u' ';
            break;
        case QXmlStreamReader::Characters:
            if (body)
                read.text += xml.text();
            break;
        default:
            break;
        }
    }
    read.error = xml.errorString();
    return read;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void keyFiguresStandInEvenRows()
    {
        Document document;
        for (const int count : {1, 4, 5, 7}) {
            KeyFigures keys;
            for (int i = 0; i < count; ++i)
                keys.figures.append({u"이름"_s, QString::number(i), {}, Tone::Neutral});
            document.blocks.append(keys);
        }
        const QString page = html(document);
        QStringList across;
        static const QRegularExpression told(u"class=\"keys\" style=\"--across:(\\d+)\""_s);
        for (auto found = told.globalMatch(page); found.hasNext();)
            across << found.next().captured(1);
        QCOMPARE(across, (QStringList{u"1"_s, u"4"_s, u"3"_s, u"4"_s}));
        // Never more in a row than these, and fewer where a phone has no room for them.
        QVERIFY(page.contains(u"repeat(auto-fit,minmax(max(9rem,calc((100% - (var(--across) - 1)*var(--gap))/var(--across))),1fr))"));
    }

    void everyReportIsWellFormedAndComplete_data()
    {
        QTest::addColumn<Document>("document");
        for (const Language language : {Language::Korean, Language::English}) {
            const QByteArray code = languageCode(language).toLatin1();
            QTest::newRow("diagnosis " + code) << diagnosisReport(test::sampleDiagnosis(), language);
            QTest::newRow("thin diagnosis " + code) << diagnosisReport(test::sampleDiagnosis(9), language);
            QTest::newRow("register " + code) << registerReport(test::sampleRegister(50), language);
            QTest::newRow("visit log " + code) << visitLogReport(test::sampleVisits(), language);
            const VisitLogSnapshot visits = test::sampleVisits();
            QTest::newRow("confirmation " + code) << visitConfirmation(visits, visits.visits.first(), language);
        }
    }
    void everyReportIsWellFormedAndComplete()
    {
        QFETCH(Document, document);
        const QString page = html(document);
        const Read read = readBack(page);
        QCOMPARE(read.error, QString());
        QVERIFY(read.attributes.contains(u"lang="_s + languageCode(document.language)));
        const QString text = test::squeezed(read.text);
        for (const QString &wanted : test::textsOf(document))
            QVERIFY2(text.contains(test::squeezed(wanted)), qPrintable(wanted));
        // Self-contained: no script, nothing to fetch.
        QVERIFY(!read.elements.contains(u"script"_s) && !read.elements.contains(u"link"_s) && !read.elements.contains(u"iframe"_s));
        for (const QString &attribute : read.attributes)
            QVERIFY2(!attribute.startsWith(u"src=h"_s) && !attribute.startsWith(u"href=h"_s) && !attribute.startsWith(u"on"_s), qPrintable(attribute));
        QVERIFY(!page.contains(u"url("_s) && !page.contains(u"@import"_s));
        QVERIFY(page.contains(u"prefers-color-scheme:dark"_s) && page.contains(u"@media print"_s) && page.contains(u"@page"_s));
    }

    void hostileTextsStayText_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("shown");
        QTest::newRow("script") << u"<script>alert('x')</script>"_s << u"<script>alert('x')</script>"_s;
        QTest::newRow("attribute") << u"\" onload=\"x\" '><img src=x onerror=y>"_s << u"\" onload=\"x\" '><img src=x onerror=y>"_s;
        QTest::newRow("entities") << u"&lt; &#0; &amp;&"_s << u"&lt; &#0; &amp;&"_s;
        QTest::newRow("comment") << u"<!-- ]]> --> </style></svg>"_s << u"<!-- ]]> --> </style></svg>"_s;
        QTest::newRow("controls") << u"가\u0000\u0001\u001B나\uFFFE"_s << u"가나"_s;
        QTest::newRow("emoji") << u"끝 😀🏭"_s << u"끝 😀🏭"_s;
        QTest::newRow("turned") << u"a\u202Eb\u2066c"_s << u"abc"_s;
        QTest::newRow("right to left") << u"\u05E9\u05DC\u05D5\u05DD 한빛"_s << u"\u05E9\u05DC\u05D5\u05DD 한빛"_s;
        QTest::newRow("places") << u"%1 %2 %n 100%"_s << u"%1 %2 %n 100%"_s;
    }
    void hostileTextsStayText()
    {
        QFETCH(QString, hostile);
        QFETCH(QString, shown);
        Document document;
        document.title = hostile;
        document.subject = hostile;
        document.author = hostile;
        document.centre = hostile;
        document.subtitle = hostile;
        document.facts = {{hostile, hostile}};
        picture::RadarChart chart;
        chart.axes = {hostile, hostile, hostile};
        chart.series = {{hostile, {1.0, 2.0, 3.0}, {}, picture::ChartSeries::Role::Main}};
        Table table;
        table.caption = hostile;
        table.unit = hostile;
        table.columns = {{}};
        table.head = {headRow({hostile})};
        table.rows = {Row{{textCell(hostile)}}};
        document.blocks = {Heading{1, hostile, hostile}, Paragraph{bold(hostile), Align::Start},
                           Outline{Outline::Style::Points, {{0, plain(hostile)}, {2, soft(hostile)}}}, table,
                           KeyFigures{{{hostile, hostile, hostile, Tone::Good}}}, Figure{chart, hostile, hostile, 80},
                           Pictures{{{hostile.toUtf8(), hostile}}, 2, 60}, Callout{Tone::Bad, hostile, plain(hostile)},
                           Signatures{{{hostile, hostile, hostile, hostile, {}}}, hostile}};
        const Read read = readBack(html(document));
        QCOMPARE(read.error, QString());
        QVERIFY(!read.elements.contains(u"script"_s) && !read.elements.contains(u"img"_s));
        QVERIFY2(read.text.count(shown) >= 20, qPrintable(read.text));
        for (const QString &attribute : read.attributes)
            QVERIFY2(!attribute.startsWith(u"onload"_s) && !attribute.startsWith(u"onerror"_s), qPrintable(attribute));
    }

    void namesAndUnitsOfTablesStandOutsideWhatMoves()
    {
        Table table;
        table.caption = u"기업 현황"_s;
        table.unit = u"(단위: 개사)"_s;
        table.columns = {{}};
        table.rows = {Row{{textCell(u"가"_s)}}};
        Document document;
        document.blocks = {table};
        for (const Language language : {Language::Korean, Language::English}) {
            document.language = language;
            const QString page = html(document);
            const qsizetype frame = page.indexOf(u"<div class=\"scroll\""_s);
            const qsizetype name = page.indexOf(u"<span class=\"name\">기업 현황</span>"_s);
            const qsizetype unit = page.indexOf(u"<span class=\"unit\">"_s);
            QVERIFY(name > 0 && unit > name && frame > unit);
            // What says that a table moves sideways is of the style, not of the text, and of the screen only.
            QVERIFY(page.contains(language == Language::Korean ? u"content:\"옆으로 밀어 보기 →\""_s : u"content:\"Swipe sideways for more →\""_s));
            QVERIFY(page.contains(u"@media print{.scroll::before{display:none}}"_s));
            QVERIFY(!readBack(page).text.contains(u"→"_s));
        }
    }

    void chartWordsStayWords()
    {
        const QString page = html(diagnosisReport(test::sampleDiagnosis(), Language::Korean));
        QVERIFY(page.contains(u"<svg"_s));
        const qsizetype from = page.indexOf(u"<svg"_s);
        const QString chart = page.mid(from, page.indexOf(u"</svg>"_s) - from);
        for (const QString &word : {u">공정<"_s, u">데이터<"_s, u">이번 진단(T0)<"_s})
            QVERIFY2(chart.contains(word), qPrintable(chart));
        QVERIFY(chart.contains(u"aria-label=\"공정 2.4, 데이터 3.0"_s));
    }

    void outlinesNestAsTheyAreWritten()
    {
        Document document;
        document.blocks = {Outline{Outline::Style::Points,
                                   {{0, plain(u"a"_s)}, {1, plain(u"b"_s)}, {2, plain(u"c"_s)}, {0, plain(u"d"_s)}, {2, plain(u"e"_s)}}}};
        const Read read = readBack(html(document));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.elements.count(u"li"_s), 5);
        QCOMPARE(read.elements.count(u"ul"_s), 4);
    }

    void picturesCarryNothingButPixels()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.setText(u"Secret"_s, u"37.5665N"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(image.save(&buffer, "PNG"));
        QVERIFY(bytes.contains("37.5665N"));
        Document document;
        document.blocks = {Pictures{{{bytes, u"사진"_s}}, 2, 60}};
        const QString page = html(document);
        const auto found = QRegularExpression(u"base64,([^\"]+)\""_s).match(page);
        QVERIFY(found.hasMatch());
        const QByteArray written = QByteArray::fromBase64(found.captured(1).toLatin1());
        QVERIFY(!QImage::fromData(written).isNull());
        QVERIFY(!written.contains("37.5665N"));
    }
};

QTEST_MAIN(TestHtml)
#include "tst_html.moc"
