// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/benchmarks.h"

#include "core/diagnosis/builtin.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using clients::CompanySize;
using clients::Field;
using diagnosis::Round;

class TestBenchmarks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        m_clock.setToday(QDate(2026, 3, 4));
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = created(u"센터"_s);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void finishedFilesStandBehindTheFigures()
    {
        for (int level = 0; level <= 4; ++level)
            assess(add(Field::Logistics, CompanySize::Sme), Round::T0, level);
        for (int i = 0; i < 5; ++i)
            assess(add(Field::Manufacturing, CompanySize::Micro), Round::T0, 5);
        const ClientId open = add(Field::Logistics, CompanySize::Sme);
        assess(open, Round::T0, 5, false); // not finished: counts nowhere
        const auto own = ownBenchmark(*m_workspace, u"full"_s, 1);
        CHECK_OK(own);
        QCOMPARE(own->source, u"센터"_s);
        QCOMPARE(own->made, QDate(2026, 3, 4));
        QCOMPARE(*own->group(u"logistics", u"sme")->overall, (diagnosis::BenchmarkFigure{5, 1, 2, 3}));
        QCOMPARE(own->group(u"logistics", u"sme")->dimensions.value(u"data"_s), (diagnosis::BenchmarkFigure{5, 1, 2, 3}));
        QCOMPARE(own->group({}, {})->overall->companies, 10);
        QVERIFY(!own->group(u"logistics", u"micro"));
        const auto quick = ownBenchmark(*m_workspace, u"quick"_s, 1);
        CHECK_OK(quick);
        QVERIFY(quick->groups.empty());
        CHECK_OK(benchmarkCases(*m_workspace, u"full"_s, 1));
    }

    void twoFilesTellOfNoSingleCompany()
    {
        for (int level = 0; level <= 4; ++level)
            assess(add(Field::Logistics, CompanySize::Sme), Round::T0, level);
        const auto first = exportBenchmark(*m_workspace, u"full"_s, 1, m_folder->filePath(u"하나.json"_s));
        CHECK_OK(first);
        QCOMPARE(first->silent, 0);
        // A sixth company alone does not change what is told: the difference of both files would be its scores.
        assess(add(Field::Logistics, CompanySize::Sme), Round::T0, 5);
        m_clock.advance(qint64(30) * 86'400'000);
        const auto second = exportBenchmark(*m_workspace, u"full"_s, 1, m_folder->filePath(u"둘.json"_s));
        CHECK_OK(second);
        QVERIFY(second->silent > 0);
        QCOMPARE(second->benchmark.groups, first->benchmark.groups);
        QCOMPARE(second->benchmark.made, QDate(2026, 4, 3));
        for (int i = 0; i < 4; ++i)
            assess(add(Field::Logistics, CompanySize::Sme), Round::T0, 5);
        const auto third = exportBenchmark(*m_workspace, u"full"_s, 1, m_folder->filePath(u"셋.json"_s));
        CHECK_OK(third);
        QCOMPARE(third->silent, 0);
        QCOMPARE(third->benchmark.group({}, {})->overall->companies, 10);
        CHECK_OK(importBenchmark(*created(u"노트북"_s), m_folder->filePath(u"셋.json"_s)));
        CHECK_FAILS(exportBenchmark(*m_workspace, u"full"_s, 1, m_folder->filePath(u"없는 폴더/넷.json"_s)), Error::Kind::NotFound);
        CHECK_FAILS(exportBenchmark(*m_workspace, u"quick"_s, 1, m_folder->filePath(u"다섯.json"_s)), Error::Kind::Invalid);
    }

    void whatCannotBeRememberedIsNotTold()
    {
        for (int level = 0; level <= 4; ++level)
            assess(add(Field::Logistics, CompanySize::Sme), Round::T0, level);
        const QString folder = m_workspace->folder();
        m_workspace.reset();
        const auto reader = Workspace::open(folder, Access::Read, m_clock);
        CHECK_OK(reader);
        CHECK_FAILS(exportBenchmark(**reader, u"full"_s, 1, m_folder->filePath(u"읽기.json"_s)), Error::Kind::ReadOnly);
        QVERIFY(!QFile::exists(m_folder->filePath(u"읽기.json"_s)));
    }

    void aCompanyCountsOnceWithItsLastRound()
    {
        const ClientId client = add(Field::Fashion, CompanySize::Sme);
        assess(client, Round::T0, 1);
        m_clock.advance(qint64(40) * 86'400'000);
        assess(client, Round::T1, 4);
        const auto cases = benchmarkCases(*m_workspace, u"full"_s, 1);
        CHECK_OK(cases);
        QCOMPARE(cases->size(), std::size_t(1));
        QCOMPARE(*cases->front().overall, 4.0);
        QCOMPARE(cases->front().industry, u"fashion"_s);
        QCOMPARE(cases->front().finished, QDate(2026, 4, 13));
        const auto without = benchmarkCases(*m_workspace, u"full"_s, 1, client);
        CHECK_OK(without);
        QVERIFY(without->empty());
    }

    void whatTheCompanySaysOfItselfIsNoFigure()
    {
        assess(add(Field::Fashion, CompanySize::Sme), Round::T0, 1, true, diagnosis::Rater::Company);
        const auto cases = benchmarkCases(*m_workspace, u"full"_s, 1);
        CHECK_OK(cases);
        QVERIFY(cases->empty());
    }

    void aFileTravels()
    {
        for (int level = 0; level <= 4; ++level)
            assess(add(Field::Logistics, CompanySize::Sme), Round::T0, level);
        const QString path = written(*ownBenchmark(*m_workspace, u"full"_s, 1));
        const auto laptop = created(u"노트북"_s);
        const auto first = importBenchmark(*laptop, path);
        CHECK_OK(first);
        QVERIFY(!first->wasThere);
        QCOMPARE(first->kept.benchmark.source, u"센터"_s);
        const auto again = importBenchmark(*laptop, path);
        CHECK_OK(again);
        QVERIFY(again->wasThere);
        QCOMPARE(importedBenchmarks(*laptop)->size(), std::size_t(1));

        // A newer one of the same centre takes its place; an older one is refused.
        m_clock.advance(qint64(30) * 86'400'000);
        const QString newer = written(*ownBenchmark(*m_workspace, u"full"_s, 1), u"새.json"_s);
        CHECK_OK(importBenchmark(*laptop, newer));
        QCOMPARE(importedBenchmarks(*laptop)->size(), std::size_t(1));
        QCOMPARE(importedBenchmarks(*laptop)->front().benchmark.made, QDate(2026, 4, 3));
        CHECK_FAILS(importBenchmark(*laptop, path), Error::Kind::Invalid);

        CHECK_OK(laptop->undo());
        QCOMPARE(importedBenchmarks(*laptop)->front().benchmark.made, QDate(2026, 3, 4));
        CHECK_OK(removeBenchmark(*laptop, importedBenchmarks(*laptop)->front().id));
        QVERIFY(importedBenchmarks(*laptop)->empty());
    }

    void whatIsNoBenchmarkIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << int(Error::Kind::Invalid);
        QTest::newRow("한글") << QByteArray("비교 기준 아님") << int(Error::Kind::Invalid);
        QTest::newRow("no groups") << QByteArray(R"({"format":"axw-benchmark","version":1,"form":"full","form_version":1,"made":"2026-11-01","groups":[]})")
                                   << int(Error::Kind::Invalid);
        QTest::newRow("four companies")
            << QByteArray(R"({"format":"axw-benchmark","version":1,"form":"full","form_version":1,"made":"2026-11-01","groups":[
                {"industry":"","size":"","overall":{"companies":4,"low":1,"median":2,"high":3}}]})")
            << int(Error::Kind::Invalid);
        QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, ' ') << int(Error::Kind::Invalid);
        QTest::newRow("newer") << QByteArray(R"({"format":"axw-benchmark","version":9})") << int(Error::Kind::Newer);
    }
    void whatIsNoBenchmarkIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const QString path = m_folder->filePath(u"기준.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        CHECK_FAILS(importBenchmark(*m_workspace, path), Error::Kind(kind));
        CHECK_FAILS(importBenchmark(*m_workspace, path + u".없음"_s), Error::Kind::NotFound);
        QVERIFY(importedBenchmarks(*m_workspace)->empty());
    }

    void groupsHaveNames_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("en");
        QTest::newRow("both") << u"logistics"_s << u"sme"_s << u"물류 중소기업"_s << u"Logistics, SME"_s;
        QTest::newRow("field") << u"logistics"_s << QString() << u"물류 기업"_s << u"Logistics, all sizes"_s;
        QTest::newRow("size") << QString() << u"micro"_s << u"소상공인"_s << u"Micro-business, all fields"_s;
        QTest::newRow("all") << QString() << QString() << u"전체 기업"_s << u"All companies"_s;
        QTest::newRow("of a newer program") << u"space"_s << QString() << u"space 기업"_s << u"space, all sizes"_s;
    }
    void groupsHaveNames()
    {
        QFETCH(QString, industry);
        QFETCH(QString, size);
        QTEST(groupName(industry, size).ko, "ko");
        QTEST(groupName(industry, size).en, "en");
    }

    void aCompanyIsComparedWithTheNearestOthers()
    {
        // Five small logistics companies beside the one that is asked about; four are too few without it.
        std::vector<ClientId> all;
        for (int level = 0; level <= 4; ++level) {
            all.push_back(add(Field::Logistics, CompanySize::Sme));
            assess(all.back(), Round::T0, level);
        }
        const auto compared = [&](ClientId id) { return comparisonFor(*m_workspace, *m_workspace->clients().get(id), u"full"_s, 1); };
        auto found = compared(all.front());
        CHECK_OK(found);
        QVERIFY(!*found);
        const ClientId sixth = add(Field::Logistics, CompanySize::Sme);
        assess(sixth, Round::T0, 5);
        found = compared(sixth);
        CHECK_OK(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->name.ko, u"물류 중소기업"_s);
        QCOMPARE((*found)->group.overall->companies, 5);
        QCOMPARE((*found)->group.overall->median, 2.0); // without its own five
        QVERIFY(!(*found)->imported);

        // A larger group of the same kind in a file stands before the own one, a wider one behind it.
        diagnosis::Benchmark other{u"full"_s, 1, QDate(2026, 2, 1), u"다른 센터"_s, {{{}, {}, diagnosis::BenchmarkFigure{400, 1, 2, 3}, {}}}};
        CHECK_OK(importBenchmark(*m_workspace, written(other)));
        found = compared(sixth);
        QVERIFY(!(*found)->imported);
        other.groups.push_back({u"logistics"_s, u"sme"_s, diagnosis::BenchmarkFigure{12, 1.9, 2.4, 2.8}, {}});
        other.made = other.made.addDays(1);
        CHECK_OK(importBenchmark(*m_workspace, written(other)));
        found = compared(sixth);
        QVERIFY((*found)->imported);
        QCOMPARE((*found)->group.overall->companies, 12);
        QCOMPARE((*found)->source, u"다른 센터"_s);

        // The report says so, and how many there are.
        ReportRequest request;
        request.client = sixth;
        const auto snapshot = diagnosisSnapshot(*m_workspace, request);
        CHECK_OK(snapshot);
        QCOMPARE(*snapshot->benchmark, **found);
    }

private:
    std::unique_ptr<Workspace> created(const QString &centre)
    {
        auto made = Workspace::create(m_folder->filePath(centre + u".axw"_s), {u"김지원"_s, centre}, m_clock);
        if (!made)
            qFatal("no workspace");
        return std::move(*made);
    }

    QString written(const diagnosis::Benchmark &benchmark, const QString &name = u"기준.json"_s)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(diagnosis::benchmarkFile(benchmark)) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    ClientId add(Field field, CompanySize size)
    {
        clients::Client client;
        client.name = u"(주)예제%1"_s.arg(++m_count);
        client.field = field;
        client.size = size;
        const auto added = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        if (!added)
            qFatal("no client");
        return *added;
    }

    void assess(ClientId client, Round round, int level, bool frozen = true, diagnosis::Rater rater = diagnosis::Rater::Consultant)
    {
        const auto done = m_workspace->edit("Assess", [&]() -> Result<> {
            AXW_TRY_ASSIGN(assessment, m_workspace->assessments().begin(client, u"full"_s, round, {}, rater));
            AXW_TRY_ASSIGN(form, diagnosis::builtinForm(u"full"));
            diagnosis::Answers answers;
            for (const auto &dimension : form.dimensions) {
                for (const auto &item : dimension.items)
                    answers.insert(item.key, diagnosis::Answer::ofLevel(level));
            }
            AXW_TRY(m_workspace->assessments().setAnswers(assessment.id, answers));
            if (frozen)
                AXW_TRY(m_workspace->assessments().freeze(assessment.id, u"김지원"_s));
            return {};
        });
        if (!done)
            qFatal("no assessment");
    }

    test::FakeClock m_clock;
    int m_count = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestBenchmarks)
#include "tst_benchmarks.moc"
