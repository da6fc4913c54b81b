// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/hwpxwriter.h"
#include "core/report/plaintext.h"
#include "core/report/xlsxreport.h"
#include "core/files/zip.h"
#include "core/workspace/kindsnapshots.h"

#include "tests/core/portfolio/centre.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"

#include <QTest>

using namespace axw;
using namespace axw::report;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of a package, one behind the other.
QString allOf(const Result<QByteArray> &package)
{
    if (!package)
        return {};
    QString all;
    const auto zip = files::ZipReader::open(*package);
    for (const QString &name : zip->names())
        all += QString::fromUtf8(*zip->read(name)) + u'\n';
    return all;
}

} // namespace

/// Numbers that name somebody, in whole documents made from a workspace.
class TestMaskedRequest : public QObject
{
    Q_OBJECT

    test::PlainFigures m_figures;
    std::unique_ptr<test::Centre> m_centre;

    Document made(RequestList list, bool masked) const
    {
        ReportRequest request;
        request.kind = Kind::Request;
        request.data.list = list;
        request.data.masked = masked;
        for (const RequestColumn &column : columnsOf(list))
            request.data.columns << column.key;
        auto document = makeReport(*m_centre->workspace, request);
        if (!document)
            qFatal("%s", qPrintable(document.error().sentence));
        return std::move(*document);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_centre = std::make_unique<test::Centre>();
        const ClientId hanbit = m_centre->addClient(u"(주)한빛물류"_s, u"김지원"_s, clients::Field::Logistics);
        CHECK_OK(m_centre->workspace->edit("Numbers", [&]() -> Result<> {
            AXW_TRY_ASSIGN(client, m_centre->workspace->clients().get(hanbit));
            client.brn = u"1248100998"_s;
            client.phone = u"02-555-0142"_s;
            AXW_TRY(m_centre->workspace->clients().put(client));
            clients::Letter letter;
            letter.id = clients::LetterId::create();
            letter.client = hanbit;
            letter.direction = clients::LetterDirection::Incoming;
            letter.number = u"한빛-2026-031"_s;
            letter.date = QDate(2026, 3, 3);
            letter.correspondent = u"(주)한빛물류"_s;
            letter.subject = u"한빛-2026-031 관련, 010-9876-5432로 회신 바람"_s;
            AXW_TRY(clients::addLetter(m_centre->workspace->database(), letter, 2026, {}));
            return {};
        }));
    }
    void cleanup() { m_centre.reset(); }

    void aMaskedNumberStandsMaskedInEveryFormat_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("registration and telephone") << int(RequestList::Clients) << QStringList{u"00998"_s, u"0142"_s} << QStringList{u"124-81-*****"_s, u"02-555-****"_s};
        QTest::newRow("a company's own letter") << int(RequestList::Letters) << QStringList{u"한빛"_s, u"5432"_s} << QStringList{u"○○-2026-031"_s, u"010-9876-****"_s};
    }
    void aMaskedNumberStandsMaskedInEveryFormat()
    {
        QFETCH(int, list);
        QFETCH(QStringList, hidden);
        QFETCH(QStringList, shown);
        const Document masked = made(RequestList(list), true);
        const QStringList formats{plainText(masked), html(masked), allOf(docxBytes(masked, m_figures)), allOf(hwpxBytes(masked, m_figures)), allOf(xlsxBytes(masked, m_figures))};
        for (const QString &said : formats) {
            for (const QString &number : hidden)
                QVERIFY2(!said.contains(number), qPrintable(number));
            for (const QString &number : shown)
                QVERIFY2(said.contains(number), qPrintable(number + u" | "_s + said.left(2000)));
        }
        const QString open = plainText(made(RequestList(list), false));
        for (const QString &number : hidden)
            QVERIFY2(open.contains(number), qPrintable(number));
    }
};

QTEST_MAIN(TestMaskedRequest)
#include "tst_maskedrequest.moc"
