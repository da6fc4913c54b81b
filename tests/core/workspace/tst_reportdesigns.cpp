// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pictures.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray drawn(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class TestReportDesigns : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const test::FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;

    Result<ReportDesignId> put(const ReportDesign &design)
    {
        return m_workspace->edit("Change report design", [&] { return putReportDesign(*m_workspace, design); });
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_workspace = std::move(Workspace::create(m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + u".axw"_s), {u"김지원"_s, u"센터"_s}, m_clock).value());
    }

    void isKeptAndUndone()
    {
        ReportDesign design{{}, u"  서울  표지 "_s, u"서울 산업 AX 혁신센터"_s, {}, {}, u"12 Yeje-ro"_s, u"#9b1c31"_s, drawn("JPEG", {2400, 600}), true};
        const auto id = put(design);
        CHECK_OK(id);
        const auto kept = reportDesignNamed(*m_workspace, u"서울 표지"_s);
        CHECK_OK(kept);
        QVERIFY(kept->has_value());
        QCOMPARE((*kept)->colour, u"#9B1C31"_s);
        const QImage logo = report::readPicture((*kept)->logo, 5000);
        QCOMPARE(logo.size(), QSize(1000, 250)); // as large as print needs, and in one format
        QVERIFY((*kept)->logo.startsWith("\x89PNG"));

        // The same once more is no edit.
        const auto newest = *m_workspace->journal().newest();
        CHECK_OK(put(**kept));
        QCOMPARE(*m_workspace->journal().newest(), newest);

        CHECK_OK(m_workspace->undo());
        QCOMPARE(reportDesigns(*m_workspace)->size(), size_t(0));
        CHECK_OK(m_workspace->redo());
        CHECK_OK(m_workspace->edit("Remove report design", [&] { return dropReportDesign(*m_workspace, *id); }));
        QCOMPARE(reportDesigns(*m_workspace)->size(), size_t(0));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("colour");
        QTest::addColumn<QByteArray>("logo");
        QTest::newRow("no name") << u"  "_s << QString() << QByteArray();
        QTest::newRow("another's name") << u"먼저 AX"_s << QString() << QByteArray();
        QTest::newRow("another's name, other case") << u"먼저 ax"_s << QString() << QByteArray();
        QTest::newRow("a colour in words") << u"가"_s << u"red"_s << QByteArray();
        QTest::newRow("half a colour") << u"가"_s << u"#12345"_s << QByteArray();
        QTest::newRow("no picture") << u"가"_s << QString() << QByteArray("%PDF-1.4");
        QTest::newRow("an SVG with a file of the computer") << u"가"_s << QString() << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>");
        QTest::newRow("half a picture") << u"가"_s << QString() << drawn("PNG", {50, 50}).left(40);
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, colour);
        QFETCH(QByteArray, logo);
        ReportDesign first;
        first.name = u"먼저 AX"_s;
        CHECK_OK(put(first));
        ReportDesign design;
        design.name = name;
        design.colour = colour;
        design.logo = logo;
        CHECK_FAILS(put(design), Error::Kind::Invalid);
        QCOMPARE(reportDesigns(*m_workspace)->size(), size_t(1));
    }

    void dressesAReport()
    {
        ReportDesign design;
        design.name = u"표지"_s;
        design.centreEn = u"Seoul AX Centre"_s;
        design.footKo = u"서울특별시"_s;
        design.colour = u"#1B365D"_s;
        design.coverPage = true;
        const auto id = put(design);
        CHECK_OK(id);
        ReportRequest request;
        request.kind = report::Kind::Register;
        request.language = Language::English;
        request.design = *id;
        const auto english = makeReport(*m_workspace, request);
        CHECK_OK(english);
        QCOMPARE(english->centre, u"Seoul AX Centre"_s);
        QCOMPARE(english->foot(), u"서울특별시"_s); // what is written in one language serves both
        QCOMPARE(english->design.colour, QColor(0x1B, 0x36, 0x5D));
        QVERIFY(english->hasCoverPage());
        request.design = {};
        QCOMPARE(makeReport(*m_workspace, request)->centre, u"센터"_s);
        request.design = ReportDesignId::create();
        CHECK_FAILS(makeReport(*m_workspace, request), Error::Kind::NotFound);
    }
};

QTEST_MAIN(TestReportDesigns)
#include "tst_reportdesigns.moc"
