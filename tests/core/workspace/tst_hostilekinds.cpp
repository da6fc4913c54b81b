// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/files/zip.h"
#include "core/report/docxcheck.h"
#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/plaintext.h"
#include "core/report/xlsxreport.h"
#include "core/workspace/kindsnapshots.h"

#include "tests/core/portfolio/centre.h"
#include "tests/support/plainfigures.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is wrong with the parts of a workbook; formulas are wrong too: none of ours has one.
QStringList xlsxProblems(const QByteArray &bytes)
{
    auto zip = files::ZipReader::open(bytes);
    if (!zip)
        return {zip.error().sentence};
    QStringList problems;
    for (const QString &name : zip->names()) {
        if (!name.endsWith(u".xml"_s) && !name.endsWith(u".rels"_s))
            continue;
        const auto part = zip->read(name);
        QXmlStreamReader reader(part ? *part : QByteArray());
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && name.startsWith(u"xl/worksheets/"_s) && reader.name() == u"f")
                problems += name + u" holds a formula"_s;
        }
        if (reader.hasError())
            problems += name + u": "_s + reader.errorString();
    }
    return problems;
}

} // namespace

/// Names that files, spreadsheets and readers stumble over, in every kind of report over many rooms and in every format.
class TestHostileKinds : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;

private slots:
    void init() { test::failOnWarnings(); }

    void everyFormatIsSound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("formula") << u"=cmd|'/c calc'!A1"_s;
        QTest::newRow("markup") << u"<script>alert(1)</script> & ]]>"_s;
        QTest::newRow("right to left") << u"\u202e류물빛한 \u05d0\u05d1\u05d2 \u0645\u0631\u062d\u0628\u0627"_s;
        QTest::newRow("control characters") << u"가\x01\x1f나\x0b다"_s;
        QTest::newRow("emoji") << u"😀 회사 👩‍🏭"_s;
        QTest::newRow("places of words") << u"%1 %2 %n"_s;
        QTest::newRow("100 KB") << QString(34'000, u'가');
    }
    void everyFormatIsSound()
    {
        QFETCH(QString, name);
        test::Centre centre;
        const QString title = name.left(180); // names have an end, texts have none
        const ClientId client = centre.addClient(u"가 "_s + title, title, clients::Field::Logistics);
        const PocId poc = centre.addPoc(client, title, QDate(2026, 3, 2), QDate(2026, 3, 6));
        const TaskId first = centre.addTask(poc, title, 5);
        centre.addTask(poc, title, 0, first);
        centre.takeBaseline(poc, name.left(100));
        CHECK_OK(centre.workspace->edit("Hostile rows", [&]() -> Result<> {
            clients::Letter letter;
            letter.id = clients::LetterId::create();
            letter.client = client;
            letter.date = QDate(2026, 3, 3);
            letter.correspondent = letter.subject = title;
            letter.enclosures = letter.note = name;
            AXW_TRY(clients::addLetter(centre.workspace->database(), letter, 2026, {}));
            clients::Contact contact;
            contact.client = client;
            contact.name = contact.email = title;
            AXW_TRY(centre.workspace->clients().put(contact));
            clients::Visit visit;
            visit.client = client;
            visit.starts = QDateTime(QDate(2026, 3, 3), QTime(1, 0), Qt::UTC);
            visit.place = title;
            visit.said = visit.agreed = name;
            AXW_TRY(centre.workspace->clients().put(visit));
            return {};
        }));
        static const QRegularExpression unseen(u"[\\x00-\\x08\\x0B-\\x1F\\x{202A}-\\x{202E}]"_s);
        for (const Kind kind : {Kind::Timeline, Kind::CaseFile, Kind::Portfolio, Kind::Weekly, Kind::Letters, Kind::Request}) {
            ReportRequest request;
            request.kind = kind;
            request.client = client;
            request.poc = kind == Kind::Timeline ? poc : PocId();
            request.data.list = RequestList::Letters;
            for (const RequestColumn &column : columnsOf(request.data.list))
                request.data.columns << column.key;
            const auto document = makeReport(*centre.workspace, request);
            CHECK_OK(document);
            const auto pdf = pdfBytes(*document, m_figures);
            CHECK_OK(pdf);
            QVERIFY(pdf->startsWith("%PDF-"));
            const auto hwpx = hwpxBytes(*document, m_figures);
            CHECK_OK(hwpx);
            QCOMPARE(hwpxProblems(*hwpx), QStringList());
            const auto docx = docxBytes(*document, m_figures);
            CHECK_OK(docx);
            QCOMPARE(docxProblems(*docx), QStringList());
            const auto xlsx = xlsxBytes(*document, m_figures);
            CHECK_OK(xlsx);
            QCOMPARE(xlsxProblems(*xlsx), QStringList());
            QVERIFY(!html(*document).contains(u"<script>alert"_s));
            QVERIFY(!unseen.match(plainText(*document)).hasMatch());
        }
    }
};

QTEST_MAIN(TestHostileKinds)
#include "tst_hostilekinds.moc"
