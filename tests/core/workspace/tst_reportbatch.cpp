// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reportbatch.h"

#include "tests/core/portfolio/centre.h"

#include <QDir>
#include <QTest>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

/// HTML draws its charts itself.
class NoFigures final : public picture::Figures
{
public:
    std::unique_ptr<picture::Canvas> canvas(QPaintDevice &) const override { return nullptr; }
};

} // namespace

class TestReportBatch : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Centre> m_centre;
    std::vector<ClientId> m_clients;

    QString folder() const { return m_centre->place.filePath(u"보고서"_s); }
    Result<Batch> write(const Progress &progress = {})
    {
        ReportRequest request;
        request.kind = report::Kind::CaseFile;
        return writeReports(*m_centre->workspace, request, m_clients, report::Format::Html, folder(), NoFigures(), progress);
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_centre = std::make_unique<test::Centre>();
        m_clients = {m_centre->addClient(u"(주)한빛물류"_s, u"김지원"_s), m_centre->addClient(u"다온건설"_s, u"박서준"_s),
                     m_centre->addClient(u"다온건설"_s, u"김지원"_s)};
    }

    void leavesWhatStandsThere()
    {
        const auto first = write();
        CHECK_OK(first);
        QVERIFY(!first->stopped);
        QCOMPARE(files().size(), 3); // two companies of one name too
        QHash<QString, QByteArray> before;
        const QStringList names = files();
        for (const QString &name : names) {
            // On a disk that knows no capitals, another spelling is the same name.
            const QString other = name.toUpper();
            QVERIFY(QFile::rename(folder() + u'/' + name, folder() + u'/' + other));
            QFile file(folder() + u'/' + other);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("mine");
        }
        const auto again = write();
        CHECK_OK(again);
        QCOMPARE(files().size(), 6);
        for (const BatchLine &line : again->lines)
            QVERIFY2(line.file.contains(u" ("_s), qPrintable(line.file));
        for (const QString &name : names)
            QCOMPARE(QFileInfo(folder() + u'/' + name.toUpper()).size(), 4);
    }

    void saysWhatItWroteBeforeThePlaceWasGone()
    {
        const auto batch = write({[this](int done, int) {
                                      if (done == 1)
                                          QVERIFY(QDir().rename(folder(), folder() + u" away"_s));
                                  },
                                  {}});
        CHECK_OK(batch);
        QVERIFY(batch->stopped);
        QCOMPARE(batch->stopped->kind, Error::Kind::NotFound);
        QCOMPARE(batch->lines.size(), 2u);
        QVERIFY(!batch->lines[0].file.isEmpty());
        QVERIFY(batch->lines[1].error);
        QCOMPARE(QDir(folder() + u" away"_s).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void saysWhatItWroteBeforeItWasCancelled()
    {
        int looks = 0;
        const auto batch = write({{}, [&] { return ++looks > 2; }});
        CHECK_OK(batch);
        QVERIFY(batch->stopped);
        QCOMPARE(batch->stopped->kind, Error::Kind::Cancelled);
        QCOMPARE(batch->lines.size(), 2u);
        QCOMPARE(files().size(), 2);
    }

    void namesAClientThatIsGone()
    {
        m_clients.insert(m_clients.begin(), ClientId::create());
        const auto batch = write();
        CHECK_OK(batch);
        QVERIFY(!batch->stopped);
        QCOMPARE(batch->lines.size(), 4u);
        QVERIFY(batch->lines[0].error);
        QCOMPARE(files().size(), 3);
    }
};

QTEST_MAIN(TestReportBatch)
#include "tst_reportbatch.moc"
