// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/reportmaker.h"

#include <QSignalSpy>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;

class TestReportMaker : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;

    workspace::ReportRequest request(report::Kind kind, ClientId client) const
    {
        workspace::ReportRequest wanted;
        wanted.kind = kind;
        wanted.client = client;
        return wanted;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
    }
    void cleanup() { m_it.reset(); }

    void makesAReportBesideTheWindow()
    {
        ReportMaker maker(m_it->workspace->folder(), u"박서준"_s, m_it->clock);
        std::shared_ptr<const PreparedReport> report;
        connect(&maker, &ReportMaker::made, this, [&](const auto &made) { report = made; });
        maker.make(request(report::Kind::Diagnosis, m_it->hanbit));
        QVERIFY(maker.isBusy());
        QTRY_VERIFY(report);
        QVERIFY(!maker.isBusy());
        QCOMPARE(report->document.subject, u"(주)한빛물류"_s);
        QCOMPARE(report->document.author, u"박서준"_s);
        QCOMPARE(report->document.centre, u"서울 산업 AX 혁신센터"_s);
        QVERIFY(report->pages.pageCount() >= 4);
    }

    void theNewestWishWins()
    {
        ReportMaker maker(m_it->workspace->folder(), {}, m_it->clock);
        QStringList made;
        connect(&maker, &ReportMaker::made, this, [&](const auto &report) { made << report->document.kind; });
        maker.make(request(report::Kind::Diagnosis, m_it->hanbit));
        maker.make(request(report::Kind::Register, {}));
        maker.make(request(report::Kind::VisitLog, m_it->hanbit));
        QTRY_VERIFY(!maker.isBusy());
        QTRY_COMPARE(made, QStringList{u"visit-log"_s});
    }

    void saysWhatIsMissing()
    {
        ReportMaker maker(m_it->workspace->folder(), {}, m_it->clock);
        QSignalSpy failed(&maker, &ReportMaker::failed);
        maker.make(request(report::Kind::Diagnosis, m_it->daon));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotFound);
    }

    void cancelledItSaysNothing()
    {
        ReportMaker maker(m_it->workspace->folder(), {}, m_it->clock);
        QSignalSpy made(&maker, &ReportMaker::made);
        QSignalSpy failed(&maker, &ReportMaker::failed);
        maker.make(request(report::Kind::Diagnosis, m_it->hanbit));
        maker.make(request(report::Kind::Register, {}));
        maker.cancel();
        QTRY_VERIFY(!maker.isBusy());
        QCoreApplication::processEvents();
        QVERIFY(made.isEmpty() && failed.isEmpty());
        // And works again afterwards.
        maker.make(request(report::Kind::Register, {}));
        QVERIFY(made.wait());
    }

    void canBeThrownAwayAtWork()
    {
        auto maker = std::make_unique<ReportMaker>(m_it->workspace->folder(), QString(), m_it->clock);
        maker->make(request(report::Kind::Diagnosis, m_it->hanbit));
        maker.reset();
    }
};

QTEST_MAIN(TestReportMaker)
#include "tst_reportmaker.moc"
