// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/predecessors.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using schedule::LagUnit;
using schedule::LinkType;

namespace {

constexpr int lines = 12;

int lineOf(int line)
{
    return line >= 1 && line <= lines ? line - 1 : -1;
}

} // namespace

class TestPredecessors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void readsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("lag");
        QTest::addColumn<int>("unit");
        const auto row = [](const char *name, const QString &typed, LinkType type, int lag, LagUnit unit = LagUnit::Work) {
            QTest::newRow(name) << typed << int(type) << lag << int(unit);
        };
        row("a number alone", u"3"_s, LinkType::FinishToStart, 0);
        row("with its type", u"3FS"_s, LinkType::FinishToStart, 0);
        row("lower case", u"3ss+2d"_s, LinkType::StartToStart, 960);
        row("간격", u"3FS+2일"_s, LinkType::FinishToStart, 960);
        row("a lead", u"3FF-4시간"_s, LinkType::FinishToFinish, -240);
        row("a real minus", u"3FF−1일"_s, LinkType::FinishToFinish, -480);
        row("without a type", u"3+1w"_s, LinkType::FinishToStart, 2400);
        row("spaces", u" 3 SF + 1.5 d "_s, LinkType::StartToFinish, 720);
        row("full width", u"３ＳＳ＋２일"_s, LinkType::StartToStart, 960);
        row("완료-시작", u"3완료-시작+1일"_s, LinkType::FinishToStart, 480);
        row("percent", u"3FS+50%"_s, LinkType::FinishToStart, 50, LagUnit::Percent);
        row("a lead in percent", u"3SS-25%"_s, LinkType::StartToStart, -25, LagUnit::Percent);
        row("by the clock", u"3FS+2ed"_s, LinkType::FinishToStart, 2880, LagUnit::Elapsed);
        row("경과", u"3FS+경과3시간"_s, LinkType::FinishToStart, 180, LagUnit::Elapsed);
        row("경과 behind the number", u"3FS+2경과일"_s, LinkType::FinishToStart, 2880, LagUnit::Elapsed);
        row("경과 between spaces", u"3SS-4 경과 시간"_s, LinkType::StartToStart, -240, LagUnit::Elapsed);
        row("a share, 경과 behind", u"3FS+50경과%"_s, LinkType::FinishToStart, 50, LagUnit::ElapsedPercent);
        row("percent by the clock", u"3FS+50e%"_s, LinkType::FinishToStart, 50, LagUnit::ElapsedPercent);
    }

    void readsOne()
    {
        QFETCH(QString, typed);
        QFETCH(int, type);
        QFETCH(int, lag);
        QFETCH(int, unit);
        const auto read = parsePredecessors(typed, lineOf);
        CHECK_OK(read);
        QCOMPARE(read->size(), 1u);
        const WantedLink wanted{2, LinkType(type), lag, LagUnit(unit)};
        QCOMPARE(read->front(), wanted);
        // What is written is read as the same, in both languages.
        for (const Language language : {Language::Korean, Language::English}) {
            const QString written = wantedLinkText(wanted, language);
            const auto again = parsePredecessors(written, lineOf);
            CHECK_OK(again);
            QVERIFY2(again->front() == wanted, qPrintable(written));
        }
    }

    void readsSeveral()
    {
        const auto read = parsePredecessors(u"1, 4SS+1일; 12FF"_s, lineOf);
        CHECK_OK(read);
        QCOMPARE(read->size(), 3u);
        QCOMPARE((*read)[1].predecessor, 3);
        QCOMPARE((*read)[2].type, LinkType::FinishToFinish);
        QVERIFY(parsePredecessors(u"  "_s, lineOf)->empty());
        QVERIFY(parsePredecessors(u""_s, lineOf)->empty());
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("words") << u"1, 수집"_s << u"수집"_s;
        QTest::newRow("no such type") << u"3XY"_s << u"3XY"_s;
        QTest::newRow("no such lag") << u"3FS+곧"_s << u"3FS+곧"_s;
        QTest::newRow("no such line") << u"13"_s << u"13"_s;
        QTest::newRow("line zero") << u"0"_s << u"0"_s;
        QTest::newRow("twice") << u"2, 2SS"_s << u"2"_s;
        QTest::newRow("a very long number") << u"99999999"_s << u"99999999"_s;
    }

    void refusesWhatItCannotRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto read = parsePredecessors(typed, lineOf);
        CHECK_FAILS(read, Error::Kind::Invalid);
        QVERIFY2(read.error().sentence.contains(named), qPrintable(read.error().sentence));
    }

    void writesShort()
    {
        QCOMPARE(wantedLinkText({2, LinkType::FinishToStart, 0, LagUnit::Work}, Language::Korean), u"3"_s);
        QCOMPARE(wantedLinkText({2, LinkType::FinishToStart, 960, LagUnit::Work}, Language::Korean), u"3FS+2일"_s);
        QCOMPARE(wantedLinkText({2, LinkType::StartToStart, -480, LagUnit::Work}, Language::English), u"3SS-1d"_s);
        QCOMPARE(lagText(2880, LagUnit::Elapsed, Language::Korean), u"+경과2일"_s);
        QCOMPARE(lagText(2880, LagUnit::Elapsed, Language::English), u"+2ed"_s);
        QCOMPARE(predecessorsText({{3, LinkType::FinishToStart, 0, LagUnit::Work}, {5, LinkType::StartToStart, -720, LagUnit::Work}}), u"3; 5SS-12h"_s);
        QCOMPARE(lagText(0, LagUnit::Percent, Language::Korean), QString());
    }
};

QTEST_APPLESS_MAIN(TestPredecessors)
#include "tst_predecessors.moc"
