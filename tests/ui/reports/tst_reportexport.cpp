// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/reportexport.h"

#include <QSignalSpy>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;

class TestReportExport : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;

    workspace::ReportRequest diagnosis() const
    {
        workspace::ReportRequest wanted;
        wanted.client = m_it->hanbit;
        wanted.assessment = m_it->assessment;
        wanted.language = Language::English;
        return wanted;
    }
    QString out() const { return m_it->folder.filePath(u"진단보고서_(주)한빛물류.pdf"_s); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
    }
    void cleanup() { m_it.reset(); }

    void saysTheWholeCall()
    {
        const QStringList words = ReportExport::arguments(u"/w/센터.axw"_s, u"김지원"_s, Language::Korean, diagnosis(), report::Format::Pdf, u"/tmp/a b.pdf"_s);
        QCOMPARE(words.join(u' '), u"report /w/센터.axw --kind diagnosis --client %1 --assessment %2 --as 김지원 --lang en --messages ko --format pdf --out /tmp/a b.pdf"_s
                                       .arg(m_it->hanbit.toString(), m_it->assessment.toString()));
        workspace::ReportRequest wanted;
        wanted.kind = report::Kind::Register;
        wanted.client = m_it->hanbit; // a register is about all
        QCOMPARE(ReportExport::arguments(u"w"_s, {}, Language::English, wanted, report::Format::Html, u"a.html"_s).join(u' '),
                 u"report w --kind register --lang ko --messages en --format html --out a.html"_s);
    }

    void onlyAPdfIsMadeForArchives()
    {
        const auto call = [&](report::Format format) {
            return ReportExport::arguments(u"w"_s, {}, Language::Korean, diagnosis(), format, u"a"_s, report::PdfKind::Archive);
        };
        QVERIFY(call(report::Format::Pdf).contains(u"--pdfa"_s));
        QVERIFY(!call(report::Format::Docx).contains(u"--pdfa"_s));
    }

    void passesOnWhatIsWrongAllTheSame()
    {
        ReportExport exporter(m_it->program("echo 'axwb: 글꼴에 없는 글자.' >&2\necho 'axwb: 또 하나.' >&2\n"));
        QSignalSpy written(&exporter, &ReportExport::written);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QVERIFY(written.wait());
        QCOMPARE(written.first().at(1).toString(), u"글꼴에 없는 글자.\n또 하나."_s);
    }

    void tellsWhenItIsWritten()
    {
        ReportExport exporter(m_it->goodProgram());
        QSignalSpy written(&exporter, &ReportExport::written);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QVERIFY(exporter.isRunning());
        QVERIFY(written.wait());
        QCOMPARE(written.first().first().toString(), out());
        QVERIFY(QFile::exists(out()));
        QVERIFY(!exporter.isRunning());
    }

    void passesOnWhatTheChildSays()
    {
        ReportExport exporter(m_it->program("echo 'axwb: 쓸 수 없는 폴더입니다.' >&2\nexit 1\n"));
        QSignalSpy failed(&exporter, &ReportExport::failed);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().sentence, u"쓸 수 없는 폴더입니다."_s);
    }

    void aMissingProgramIsNamed()
    {
        ReportExport exporter(m_it->folder.filePath(u"none/axwb"_s));
        QSignalSpy failed(&exporter, &ReportExport::failed);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().sentence.contains(u"none/axwb"_s));
    }

    void aCrashIsAnErrorWithASentence()
    {
        ReportExport exporter(m_it->program("kill -SEGV $$\n"));
        QSignalSpy failed(&exporter, &ReportExport::failed);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().sentence.isEmpty());
    }

    void stoppedItSaysSo()
    {
        ReportExport exporter(m_it->program("exec sleep 60\n"));
        QSignalSpy failed(&exporter, &ReportExport::failed);
        exporter.start(m_it->workspace->folder(), {}, Language::Korean, diagnosis(), report::Format::Pdf, out());
        QTRY_VERIFY(exporter.isRunning());
        exporter.cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(out()));
    }
};

QTEST_MAIN(TestReportExport)
#include "tst_reportexport.moc"
