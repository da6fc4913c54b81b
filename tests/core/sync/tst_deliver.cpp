// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deliver.h"

#include "tests/core/sync/cargohold.h"
#include "tests/support/check.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a call goes wrong: before anything was done, after all was done, or with a part of it.
enum class Fault { None, Before, AnswerLost, HalfWritten, Bent };

/// A place in memory that goes wrong at one call.
class ShakyRemote final : public Remote
{
public:
    enum class Verb { Hash, Write, Rename, Remove };

    QMap<QString, QByteArray> files;
    Fault fault = Fault::None;
    int at = -1;
    std::vector<Verb> calls;
    bool wentWrong = false;
    /// What somebody else puts under a name just before it is given.
    QMap<QString, QByteArray> rivals;
    /// As servers do that keep such names for themselves.
    bool refusesParts = false;

    Result<std::optional<QByteArray>> hash(const QString &name, const Progress &) override
    {
        if (goesWrong(Verb::Hash))
            return lost();
        if (!files.contains(name))
            return std::optional<QByteArray>();
        return std::optional(QCryptographicHash::hash(files[name], QCryptographicHash::Sha256));
    }
    Result<> write(const QString &name, QIODevice &from, const Progress &) override
    {
        const bool wrong = goesWrong(Verb::Write);
        if (refusesParts && (name.startsWith(u'.') || name.endsWith(u".part"_s) || name.endsWith(u".filepart"_s)))
            return fail(Error::Kind::ReadOnly, u"such names are mine"_s);
        if (wrong && fault == Fault::Before)
            return lost();
        const QByteArray bytes = from.readAll();
        files[name] = wrong && fault == Fault::HalfWritten ? bytes.left(bytes.size() / 2) : bytes;
        if (wrong && fault == Fault::Bent)
            files[name][0] = '!'; // and nobody says so
        return wrong && fault != Fault::Bent ? Result<>(lost()) : Result<>();
    }
    Result<bool> renameNew(const QString &from, const QString &to, const Progress &) override
    {
        const bool wrong = goesWrong(Verb::Rename);
        if (wrong && fault == Fault::Before)
            return lost();
        if (rivals.contains(to))
            files[to] = rivals.take(to);
        if (files.contains(to))
            return false;
        if (!files.contains(from))
            return lost();
        files[to] = files.take(from);
        return wrong ? Result<bool>(lost()) : true;
    }
    Result<> remove(const QString &name, const Progress &) override
    {
        const bool wrong = goesWrong(Verb::Remove);
        if (wrong && fault == Fault::Before)
            return lost();
        files.remove(name);
        return wrong ? Result<>(lost()) : Result<>();
    }
    int writes() const { return int(std::count(calls.begin(), calls.end(), Verb::Write)); }

private:
    bool goesWrong(Verb verb)
    {
        const bool wrong = int(calls.size()) == at;
        calls.push_back(verb);
        wentWrong = wentWrong || wrong;
        return wrong;
    }
    static tl::unexpected<Error> lost() { return fail(Error::Kind::NotFound, u"the line is gone"_s); }
};

const QByteArray report("a report of some length");

} // namespace

class TestDeliver : public QObject
{
    Q_OBJECT

    test::CargoHold m_hold;
    const Cargo m_report = m_hold.cargo(report);

    static QMap<QString, QByteArray> before(bool taken)
    {
        return taken ? QMap<QString, QByteArray>{{u"r.pdf"_s, "somebody else's"}} : QMap<QString, QByteArray>();
    }

private slots:
    void init() { test::failOnWarnings(); }

    void arrivesOnceWhateverBreaksWhere_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("taken");
        using Verb = ShakyRemote::Verb;
        const char *const names[] = {"before", "answer lost", "half written", "bent"};
        for (const bool taken : {false, true}) {
            ShakyRemote whole;
            whole.files = before(taken);
            CHECK_OK(deliver(whole, u"r.pdf"_s, m_report, u"1"_s));
            for (int at = 0; at < int(whole.calls.size()); ++at) {
                const Verb verb = whole.calls[size_t(at)];
                for (const Fault fault : {Fault::Before, Fault::AnswerLost, Fault::HalfWritten, Fault::Bent}) {
                    // A question that is not answered is one that was not asked; only a write has a middle.
                    const bool makesSense = fault == Fault::Before || (fault == Fault::AnswerLost ? verb != Verb::Hash : verb == Verb::Write);
                    if (makesSense)
                        QTest::addRow("%s at call %d%s", names[int(fault) - 1], at, taken ? ", the name is taken" : "") << int(fault) << at << taken;
                }
            }
        }
    }
    void arrivesOnceWhateverBreaksWhere()
    {
        QFETCH(int, fault);
        QFETCH(int, at);
        QFETCH(bool, taken);
        ShakyRemote remote;
        remote.files = before(taken);
        auto expected = remote.files;
        expected[taken ? u"r (2).pdf"_s : u"r.pdf"_s] = report;
        remote.fault = Fault(fault);
        remote.at = at;
        // Tried until it is there: the program may have been killed after any of the tries.
        Result<Delivered> done = fail(Error::Kind::Internal, {});
        for (int tries = 0; tries < 3 && !done; ++tries)
            done = deliver(remote, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_OK(done);
        QVERIFY(remote.wentWrong);
        QCOMPARE(done->name, expected.key(report));
        // A second delivery of what is there adds nothing, and tidies up what a broken one left.
        const auto again = deliver(remote, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_OK(again);
        QVERIFY(again->stoodThere);
        QCOMPARE(again->name, done->name);
        QCOMPARE(remote.files, expected);
    }

    void neverPutsBytesUnderANameBeforeTheyAreProven()
    {
        ShakyRemote remote;
        remote.fault = Fault::Bent;
        remote.at = 1; // the write
        const auto done = deliver(remote, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_FAILS(done, Error::Kind::Io);
        QVERIFY(remote.wentWrong);
        QVERIFY(remote.files.isEmpty());
    }

    void passesUnderANameThatServersTake()
    {
        ShakyRemote remote;
        remote.refusesParts = true;
        CHECK_OK(deliver(remote, u"r.pdf"_s, m_report, u"1"_s));
        QCOMPARE(remote.files.keys(), QStringList{u"r.pdf"_s});
    }

    void takesAwayWhatEarlierTriesLeft()
    {
        ShakyRemote remote;
        remote.files[u".axw-1.part"_s] = "as it was called at first";
        remote.files[u".axw-2.part"_s] = "of another file";
        CHECK_OK(deliver(remote, u"r.pdf"_s, m_report, u"1"_s));
        QCOMPARE(remote.files.keys(), (QStringList{u".axw-2.part"_s, u"r.pdf"_s}));
        CHECK_OK(sweep(remote, u"2"_s));
        QCOMPARE(remote.files.keys(), QStringList{u"r.pdf"_s});

        remote.fault = Fault::HalfWritten;
        remote.at = int(remote.calls.size()) + 1; // the write
        CHECK_FAILS(deliver(remote, u"other.pdf"_s, m_report, u"3"_s), Error::Kind::NotFound);
        QCOMPARE(remote.files.size(), 2);
        CHECK_OK(sweep(remote, u"3"_s));
        QCOMPARE(remote.files.keys(), QStringList{u"r.pdf"_s});
    }

    void leavesANameToWhoTookItJustNow()
    {
        ShakyRemote remote;
        remote.rivals[u"r.pdf"_s] = "somebody else's";
        const auto done = deliver(remote, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, u"r (2).pdf"_s);
        QCOMPARE(remote.files, (QMap<QString, QByteArray>{{u"r (2).pdf"_s, report}, {u"r.pdf"_s, "somebody else's"}}));

        ShakyRemote twin;
        twin.rivals[u"r.pdf"_s] = report;
        const auto same = deliver(twin, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_OK(same);
        QVERIFY(same->stoodThere);
        QCOMPARE(twin.files, (QMap<QString, QByteArray>{{u"r.pdf"_s, report}}));
    }

    void stopsBetweenTheNamesItTries()
    {
        ShakyRemote remote;
        remote.files[u"r"_s] = "other";
        for (int number = 2; number <= 100; ++number)
            remote.files[numberedName(u"r"_s, number)] = "other";
        const Progress progress{{}, [&] { return remote.calls.size() >= 3; }};
        CHECK_FAILS(deliver(remote, u"r"_s, m_report, u"1"_s, progress), Error::Kind::Cancelled);
        QCOMPARE(remote.calls.size(), 3u);
    }

    void sendsNothingThatChangedOnThisDisk()
    {
        ShakyRemote remote;
        const Cargo bent{m_hold.cargo("changed").path, m_report.sha256};
        CHECK_FAILS(deliver(remote, u"r.pdf"_s, bent, u"1"_s), Error::Kind::Damaged);
        CHECK_FAILS(deliver(remote, u"r.pdf"_s, Cargo{bent.path + u"gone"_s, bent.sha256}, u"1"_s), Error::Kind::Damaged);
        QVERIFY(remote.files.isEmpty());
        QCOMPARE(remote.writes(), 0);
    }

    void leavesOtherFilesAlone()
    {
        ShakyRemote remote;
        for (const QString &name : {u"r.pdf"_s, u"r (2).pdf"_s, u"r (4).pdf"_s})
            remote.files[name] = "other";
        const auto done = deliver(remote, u"r.pdf"_s, m_report, u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, u"r (3).pdf"_s);
        QCOMPARE(remote.files[u"r.pdf"_s], QByteArray("other"));
        QCOMPARE(remote.writes(), 1);
    }

    void givesUpWhereEveryNameIsTaken()
    {
        ShakyRemote remote;
        remote.files[u"r"_s] = "other";
        for (int number = 2; number <= 300; ++number)
            remote.files[numberedName(u"r"_s, number)] = "other";
        const auto before = remote.files;
        const auto done = deliver(remote, u"r"_s, m_report, u"1"_s);
        CHECK_FAILS(done, Error::Kind::Invalid);
        QVERIFY(!isWorthAnotherTry(done.error()));
        QCOMPARE(remote.files, before);
    }

    void numbersNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("second");
        QTest::newRow("an ending") << u"보고서.pdf"_s << u"보고서 (2).pdf"_s;
        QTest::newRow("dots inside") << u"보고서_2026. 11.pdf"_s << u"보고서_2026. 11 (2).pdf"_s;
        QTest::newRow("no ending") << u"report"_s << u"report (2)"_s;
        QTest::newRow("a dot in front") << u".report"_s << u".report (2)"_s;
    }
    void numbersNames()
    {
        QFETCH(QString, name);
        QTEST(numberedName(name, 2), "second");
    }
};

QTEST_APPLESS_MAIN(TestDeliver)
#include "tst_deliver.moc"
