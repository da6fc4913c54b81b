// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/benchmark.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

BenchmarkCase finished(double overall, const QString &industry = u"logistics"_s, const QString &size = u"sme"_s)
{
    BenchmarkCase each;
    each.company = ClientId::create();
    each.industry = industry;
    each.size = size;
    each.finished = QDate(2026, 11, 2);
    each.overall = overall;
    each.dimensions = {{u"data"_s, overall / 2}};
    return each;
}

Benchmark benchmarkOf(const std::vector<BenchmarkCase> &cases)
{
    return {u"full"_s, 1, QDate(2026, 11, 23), u"서울 산업 AX 혁신센터"_s, benchmarkGroups(cases)};
}

} // namespace

class TestBenchmark : public QObject
{
    Q_OBJECT

private slots:
    void tellsQuartiles()
    {
        const Benchmark found = benchmarkOf({finished(1), finished(5), finished(3), finished(2), finished(4)});
        const BenchmarkGroup *group = found.group(u"logistics", u"sme");
        QVERIFY(group);
        QCOMPARE(group->overall, (BenchmarkFigure{5, 2, 3, 4}));
        QCOMPARE(group->dimensions.value(u"data"_s), (BenchmarkFigure{5, 1, 1.5, 2}));
    }

    void interpolatesBetweenValues()
    {
        const Benchmark found = benchmarkOf({finished(0), finished(1), finished(2), finished(3), finished(4), finished(5)});
        QCOMPARE(found.group({}, {})->overall, (BenchmarkFigure{6, 1.3, 2.5, 3.8})); // told to a tenth
        QCOMPARE(found.group({}, {})->dimensions.value(u"data"_s), (BenchmarkFigure{6, 0.6, 1.3, 1.9}));
    }

    void keepsSilentBelowFiveCompanies()
    {
        std::vector<BenchmarkCase> cases{finished(1), finished(2), finished(3), finished(4),
                                         finished(2, u"fashion"_s), finished(2, u"fashion"_s, u"micro"_s)};
        const Benchmark found = benchmarkOf(cases);
        QVERIFY(!found.group(u"logistics", u"sme"));
        QVERIFY(!found.group(u"logistics", {}));
        QVERIFY(!found.group(u"fashion", {}));
        QVERIFY(!found.group({}, u"sme")); // all companies without these five are one
        QCOMPARE(found.group({}, {})->overall->companies, 6);
        QCOMPARE(found.nearest(u"logistics", u"sme"), found.group({}, {}));
        QCOMPARE(found.nearest(u"fashion", u"micro"), found.group({}, {}));
    }

    void countsACompanyOnce()
    {
        std::vector<BenchmarkCase> cases;
        for (int i = 0; i < 4; ++i)
            cases.push_back(finished(2));
        BenchmarkCase again = cases.front();
        again.finished = again.finished.addMonths(6);
        again.overall = 5;
        cases.push_back(again);
        QVERIFY(benchmarkGroups(cases).empty());
        cases.push_back(finished(2));
        const BenchmarkFigure all = *benchmarkOf(cases).group({}, {})->overall;
        QCOMPARE(all.companies, 5);
        std::swap(cases[0], cases[4]); // whichever comes first, the one that was finished last counts
        cases[1].overall = 5;
        QCOMPARE(benchmarkOf(cases).group({}, {})->overall->high, 5);
    }

    void countsADimensionByItself()
    {
        std::vector<BenchmarkCase> cases;
        for (int i = 0; i < 6; ++i) {
            cases.push_back(finished(3));
            if (i < 2)
                cases.back().dimensions.clear();
            else
                cases.back().overall.reset();
        }
        QVERIFY(benchmarkGroups(cases).empty()); // two overall scores, four of the dimension
        cases[0].dimensions.insert(u"data"_s, 2);
        const Benchmark found = benchmarkOf(cases);
        QCOMPARE(found.group({}, {})->overall, std::nullopt);
        QCOMPARE(found.group({}, {})->dimensions.value(u"data"_s).companies, 5);
        QVERIFY(!found.nearest({}, {}));
    }

    void travelsAsAFile()
    {
        const Benchmark made = benchmarkOf({finished(1), finished(5), finished(3.5), finished(2), finished(4), finished(1, u"fashion"_s)});
        const QByteArray file = benchmarkFile(made);
        const auto read = readBenchmark(file);
        CHECK_OK(read);
        QCOMPARE(*read, made);
        QVERIFY(!file.contains("company\""));
    }

    void refusesOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray head = R"("format":"axw-benchmark","version":1,"form":"full","form_version":1,"made":"2026-11-23")";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("PK\3\4");
        QTest::newRow("other JSON") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("newer") << QByteArray(R"({"format":"axw-benchmark","version":2})");
        QTest::newRow("without its form") << QByteArray(R"({"format":"axw-benchmark","version":1,"made":"2026-11-23"})");
        const auto figure = [&](const char *text) {
            return QByteArray("{" + head + R"(,"groups":[{"overall":)" + text + "}]}");
        };
        QTest::newRow("four companies") << figure(R"({"companies":4,"low":1,"median":2,"high":3})");
        QTest::newRow("half a company") << figure(R"({"companies":5.5,"low":1,"median":2,"high":3})");
        QTest::newRow("falling quartiles") << figure(R"({"companies":5,"low":3,"median":2,"high":1})");
        QTest::newRow("beyond the scale") << figure(R"({"companies":5,"low":1,"median":2,"high":6})");
        QTest::newRow("text for a number") << figure(R"({"companies":5,"low":"1","median":2,"high":3})");
        QTest::newRow("no object") << figure("[]");
    }

    void refusesOtherFiles()
    {
        QFETCH(QByteArray, file);
        const auto read = readBenchmark(file);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBenchmark)
#include "tst_benchmark.moc"
