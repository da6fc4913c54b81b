// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/benchmark.h"
#include "core/diagnosis/disclosure.h"

#include "tests/support/check.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <set>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

using Members = std::set<QUuid>;

/// A second, deliberately simple reader of published figures: it takes sets it knows away from sets that hold them, and
/// puts sets together that share nobody, until nothing new comes.
std::optional<Members> attack(const std::set<Members> &published, size_t most = 3000)
{
    std::set<Members> known = published;
    std::vector<Members> list(known.begin(), known.end());
    for (size_t i = 0; i < list.size(); ++i) {
        if (!list[i].empty() && int(list[i].size()) < fewestCompanies)
            return list[i];
        for (size_t j = 0; j <= i && list.size() < most; ++j) {
            for (const auto &[large, small] : {std::pair(list[i], list[j]), std::pair(list[j], list[i])}) {
                Members found;
                if (std::includes(large.begin(), large.end(), small.begin(), small.end()))
                    std::set_difference(large.begin(), large.end(), small.begin(), small.end(), std::inserter(found, found.end()));
                else if (std::none_of(small.begin(), small.end(), [&large = large](const QUuid &one) { return large.contains(one); }))
                    std::set_union(large.begin(), large.end(), small.begin(), small.end(), std::inserter(found, found.end()));
                if (!found.empty() && known.insert(found).second)
                    list.push_back(found);
            }
        }
    }
    return std::nullopt;
}

struct Centre
{
    std::vector<BenchmarkCase> cases;
    QRandomGenerator random;

    explicit Centre(quint32 seed) : random(seed) {}

    void grow(int companies)
    {
        static const QStringList industries{u"logistics"_s, u"fashion"_s, u"manufacturing"_s, QString()};
        static const QStringList sizes{u"sme"_s, u"micro"_s, QString()};
        for (int i = 0; i < companies; ++i) {
            BenchmarkCase each;
            each.company = ClientId::create();
            each.assessment = AssessmentId::create();
            each.industry = industries.at(random.bounded(random.bounded(4) + 1)); // some are many, some are few
            each.size = sizes.at(random.bounded(random.bounded(3) + 1));
            each.finished = QDate(2026, 3, 4).addDays(random.bounded(300));
            if (random.bounded(5) > 0)
                each.overall = random.bounded(5.0);
            if (random.bounded(3) > 0)
                each.dimensions.insert(u"data"_s, random.bounded(5.0));
            cases.push_back(each);
        }
    }

    /// Who stands in a group, by another way than the benchmark goes.
    Members members(const ToldFigure &told) const
    {
        Members found;
        for (const BenchmarkCase &each : cases) {
            const bool fits = (told.industry.isEmpty() || told.industry == each.industry) && (told.size.isEmpty() || told.size == each.size);
            const bool scored = told.dimension.isEmpty() ? each.overall.has_value() : each.dimensions.contains(told.dimension);
            if (fits && scored)
                found.insert(each.assessment.uuid());
        }
        return found;
    }
};

Members membersOf(const ToldFigure &told)
{
    return Members(told.cases.begin(), told.cases.end());
}

} // namespace

/// That no company's scores can be worked out from what is told of groups.
class TestDisclosure : public QObject
{
    Q_OBJECT

    static std::vector<int> range(int from, int to)
    {
        std::vector<int> numbers;
        for (int i = from; i < to; ++i)
            numbers.push_back(i);
        return numbers;
    }

private slots:
    void smallGroupsAreSilent()
    {
        QCOMPARE(tellable({{range(0, 4)}, {range(0, 5)}}, 5), (std::vector<bool>{false, true}));
    }

    void theComplementCountsToo()
    {
        // All 20, and 17 of them: three companies would be left over.
        QCOMPARE(tellable({{range(0, 20), false, 0}, {range(0, 17), false, 1}}, 5), (std::vector<bool>{true, false}));
        QCOMPARE(tellable({{range(0, 20), false, 0}, {range(0, 15), false, 1}}, 5), (std::vector<bool>{true, true}));
    }

    void sumsOfGroupsAreTakenAwayToo()
    {
        // Three parts of all but two companies: one of the parts has to be silent, the smallest.
        const std::vector<DisclosureGroup> groups{{range(0, 24), false, 0}, {range(0, 6), false, 1}, {range(6, 14), false, 1}, {range(14, 22), false, 1}};
        QCOMPARE(exposed(groups, {true, true, true, true}, 5), (std::vector<int>{22, 23}));
        QCOMPARE(tellable(groups, 5), (std::vector<bool>{true, false, true, true}));
    }

    void rowsAndColumnsTogetherGiveAwayACell()
    {
        // Two rows and two columns over four cells of 1, 6, 6 and 6: with one cell told the others follow.
        const std::vector<int> a{0};
        const auto sum = [](std::vector<int> one, const std::vector<int> &other) {
            one.insert(one.end(), other.begin(), other.end());
            return one;
        };
        const std::vector<int> b = range(1, 7);
        const std::vector<int> c = range(7, 13);
        const std::vector<int> d = range(13, 19);
        const std::vector<DisclosureGroup> groups{{sum(a, b), false, 1}, {sum(c, d), false, 1}, {sum(a, c), false, 1}, {sum(b, d), false, 1}, {d, false, 2}};
        QCOMPARE(exposed(groups, {true, true, true, true, true}, 5), std::optional(a));
        QVERIFY(!exposed(groups, {true, true, true, true, false}, 5));
        QCOMPARE(tellable(groups, 5), (std::vector<bool>{true, true, true, true, false}));
    }

    void whatWasToldStays()
    {
        QCOMPARE(tellable({{range(0, 9), true, 0}, {range(0, 10), false, 0}}, 5), (std::vector<bool>{true, false}));
        QCOMPARE(tellable({{range(0, 9), true, 0}, {range(0, 14), false, 0}}, 5), (std::vector<bool>{true, true}));
    }

    void nobodyIsFoundInRandomCentres()
    {
        int silent = 0;
        int told = 0;
        for (quint32 seed = 1; seed <= 400; ++seed) {
            Centre centre(seed);
            centre.grow(5 + centre.random.bounded(45));
            const BenchmarkRelease release = benchmarkRelease(centre.cases);
            silent += release.silent;
            for (const QString &score : {QString(), u"data"_s}) {
                std::set<Members> published;
                const ToldFigure all{{}, {}, score, {}, {}};
                bool allTold = false;
                for (const ToldFigure &figure : release.told) {
                    if (figure.dimension != score)
                        continue;
                    ++told;
                    QCOMPARE(membersOf(figure), centre.members(figure));
                    QCOMPARE(figure.figure.companies, int(figure.cases.size()));
                    QVERIFY(figure.figure.companies >= fewestCompanies);
                    published.insert(membersOf(figure));
                    allTold = allTold || (figure.industry.isEmpty() && figure.size.isEmpty());
                }
                QCOMPARE(allTold, int(centre.members(all).size()) >= fewestCompanies);
                const auto found = attack(published);
                QVERIFY2(!found, qPrintable(u"seed %1: %2 companies can be told apart"_s.arg(seed).arg(found ? found->size() : 0)));
            }
        }
        QVERIFY(silent > 200); // the attack had something to find
        QVERIFY(told > 2000);  // and there was something left to tell
    }

    void theSimpleReaderFindsWhatIsNotKeptBack()
    {
        int found = 0;
        for (quint32 seed = 1; seed <= 60; ++seed) {
            Centre centre(seed);
            centre.grow(30);
            std::set<Members> published;
            for (const QString &industry : {QString(), u"logistics"_s, u"fashion"_s, u"manufacturing"_s}) {
                const Members members = centre.members({industry, {}, {}, {}, {}});
                if (int(members.size()) >= fewestCompanies)
                    published.insert(members);
            }
            found += attack(published).has_value();
        }
        QVERIFY(found > 10);
    }

    void nobodyIsFoundInSeveralFiles()
    {
        int kept = 0;
        for (quint32 seed = 1; seed <= 120; ++seed) {
            Centre centre(seed);
            centre.grow(8 + centre.random.bounded(20));
            std::vector<ToldFigure> before;
            std::map<QString, std::set<Members>> published;
            std::set<Members> everGroups;
            for (int file = 0; file < 3; ++file) {
                const BenchmarkRelease release = benchmarkRelease(centre.cases, before);
                for (const ToldFigure &figure : release.told) {
                    everGroups.insert(centre.members(figure));
                    QVERIFY(everGroups.contains(membersOf(figure))); // as it is now, or as it was when it was told
                    kept += membersOf(figure) != centre.members(figure);
                    published[figure.dimension].insert(membersOf(figure));
                }
                // The file says exactly what is remembered of each group last.
                std::map<std::tuple<QString, QString, QString>, BenchmarkFigure> last;
                for (const ToldFigure &figure : release.told)
                    last[{figure.industry, figure.size, figure.dimension}] = figure.figure;
                size_t figures = 0;
                for (const BenchmarkGroup &group : release.groups) {
                    figures += size_t(group.overall.has_value()) + size_t(group.dimensions.size());
                    if (group.overall)
                        QCOMPARE(*group.overall, last.at({group.industry, group.size, QString()}));
                }
                QCOMPARE(figures, last.size());
                before = toldFromJson(toldJson(release.told));
                QCOMPARE(before, release.told);
                centre.grow(1 + centre.random.bounded(7));
                if (centre.random.bounded(2) == 0) { // and one company was assessed again
                    centre.cases.front().assessment = AssessmentId::create();
                    centre.cases.front().finished = centre.cases.front().finished.addYears(1);
                }
            }
            for (const auto &[score, sets] : published) {
                const auto found = attack(sets, 1200);
                QVERIFY2(!found, qPrintable(u"seed %1: %2 companies can be told apart"_s.arg(seed).arg(found ? found->size() : 0)));
            }
        }
        QVERIFY(kept > 50); // figures did stand still
    }

    void brokenMemoryIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("fewer cases than companies") << QByteArray(R"({"cases":[],"figures":[{"figure":{"companies":5,"low":1,"median":2,"high":3},"cases":[0]}]})");
    }
    void brokenMemoryIsNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(toldFromJson(json).empty());
    }

    void aLargeCentreIsQuick()
    {
        Centre centre(7);
        centre.grow(10000);
        QElapsedTimer time;
        time.start();
        const BenchmarkRelease release = benchmarkRelease(centre.cases);
        QVERIFY(!release.groups.empty());
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
