// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deliver.h"

#include "tests/support/check.h"

#include <QCryptographicHash>
#include <QMap>

using namespace axw;
using namespace axw::sync;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a call goes wrong.
enum class Fault { None, Before, AnswerLost, HalfWritten, Bent };

/// A place in memory that goes wrong at one call.
class ShakyRemote final : public Remote
{
public:
    QMap<QString, QByteArray> files;
    Fault fault = Fault::None;
    int at = -1;
    int calls = 0;
    int writes = 0;

    Result<std::optional<QByteArray>> hash(const QString &name) override
    {
        if (goesWrong())
            return lost();
        if (!files.contains(name))
            return std::optional<QByteArray>();
        return std::optional(QCryptographicHash::hash(files[name], QCryptographicHash::Sha256));
    }
    Result<> write(const QString &name, const QByteArray &bytes, const Progress &) override
    {
        ++writes;
        if (!goesWrong()) {
            files[name] = bytes;
            return {};
        }
        if (fault == Fault::Before)
            return lost();
        files[name] = fault == Fault::HalfWritten ? bytes.left(bytes.size() / 2) : bytes;
        if (fault != Fault::Bent)
            return lost();
        files[name][0] = '!'; // and nobody says so
        return {};
    }
    Result<bool> renameNew(const QString &from, const QString &to) override
    {
        const bool wrong = goesWrong();
        if (wrong && fault != Fault::AnswerLost)
            return lost();
        if (files.contains(to))
            return false;
        if (!files.contains(from))
            return lost();
        files[to] = files.take(from);
        return wrong ? Result<bool>(lost()) : true;
    }
    Result<> remove(const QString &name) override
    {
        if (goesWrong())
            return lost();
        files.remove(name);
        return {};
    }

private:
    bool goesWrong() { return calls++ == at; }
    static tl::unexpected<Error> lost() { return fail(Error::Kind::NotFound, u"the line is gone"_s); }
};

const QByteArray report("a report of some length");

} // namespace

class TestDeliver : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void arrivesOnceWhateverBreaksWhere_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("taken");
        const char *const names[] = {"before", "answer lost", "half written", "bent"};
        for (int fault = int(Fault::Before); fault <= int(Fault::Bent); ++fault) {
            for (int at = 0; at < 9; ++at) {
                for (const bool taken : {false, true})
                    QTest::addRow("%s at call %d%s", names[fault - 1], at, taken ? ", the name is taken" : "") << fault << at << taken;
            }
        }
    }
    void arrivesOnceWhateverBreaksWhere()
    {
        QFETCH(int, fault);
        QFETCH(int, at);
        QFETCH(bool, taken);
        ShakyRemote remote;
        if (taken)
            remote.files[u"r.pdf"_s] = "somebody else's";
        auto expected = remote.files;
        expected[taken ? u"r (2).pdf"_s : u"r.pdf"_s] = report;
        remote.fault = Fault(fault);
        remote.at = at;
        // Tried until it is there: the program may have been killed after any of the tries.
        Result<Delivered> done = fail(Error::Kind::Internal, {});
        for (int tries = 0; tries < 3 && !done; ++tries)
            done = deliver(remote, u"r.pdf"_s, report, u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, expected.key(report));
        remote.at = -1;
        // A second delivery of what is there adds nothing, and tidies up what a broken one left.
        const auto again = deliver(remote, u"r.pdf"_s, report, u"1"_s);
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
        const auto done = deliver(remote, u"r.pdf"_s, report, u"1"_s);
        CHECK_FAILS(done, Error::Kind::Io);
        QVERIFY(remote.files.isEmpty());
    }

    void leavesOtherFilesAlone()
    {
        ShakyRemote remote;
        for (const QString &name : {u"r.pdf"_s, u"r (2).pdf"_s, u"r (4).pdf"_s})
            remote.files[name] = "other";
        const auto done = deliver(remote, u"r.pdf"_s, report, u"1"_s);
        CHECK_OK(done);
        QCOMPARE(done->name, u"r (3).pdf"_s);
        QCOMPARE(remote.files[u"r.pdf"_s], QByteArray("other"));
        QCOMPARE(remote.writes, 1);
    }

    void givesUpWhereEveryNameIsTaken()
    {
        ShakyRemote remote;
        remote.files[u"r"_s] = "other";
        for (int number = 2; number <= 300; ++number)
            remote.files[numberedName(u"r"_s, number)] = "other";
        const auto before = remote.files;
        const auto done = deliver(remote, u"r"_s, report, u"1"_s);
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
