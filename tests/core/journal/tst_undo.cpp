// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/store/migrate.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

const store::Registry &smallRegistry()
{
    static const store::Registry registry({{1, "note", {u"메모"_s, u"Note"_s},
                                            {{1, "text", {u"글"_s, u"Text"_s}}, {2, "mark", {u"표시"_s, u"Mark"_s}}}}});
    return registry;
}

const QByteArray schema = R"(
CREATE TABLE note (id BLOB PRIMARY KEY, text TEXT, mark INTEGER) STRICT, WITHOUT ROWID;
CREATE TABLE journal (number INTEGER PRIMARY KEY, clock INTEGER NOT NULL, device BLOB NOT NULL, person TEXT NOT NULL,
    label TEXT NOT NULL, kind INTEGER NOT NULL, refers INTEGER NOT NULL, erased INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL, payload_hash BLOB NOT NULL, chain BLOB NOT NULL) STRICT;
CREATE TABLE undo_stack (number INTEGER PRIMARY KEY, grp INTEGER NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL,
    state INTEGER NOT NULL) STRICT;
CREATE TABLE row_version (tab INTEGER NOT NULL, row BLOB NOT NULL, clock INTEGER NOT NULL, device BLOB NOT NULL,
    number INTEGER NOT NULL, PRIMARY KEY (tab, row)) STRICT, WITHOUT ROWID;
CREATE TABLE field_version (tab INTEGER NOT NULL, row BLOB NOT NULL, col INTEGER NOT NULL, clock INTEGER NOT NULL,
    device BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (tab, row, col, clock, device)) STRICT, WITHOUT ROWID;
)";

using Contents = std::map<QByteArray, std::pair<QString, qint64>>;

} // namespace

/// Undo and redo against whole copies of the table, over random edits.
class TestUndo : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<Journal> m_journal;

    Contents contents()
    {
        Contents found;
        (void)m_database->each("SELECT id, text, mark FROM note", {}, [&](const store::Row &row) {
            found[row.blob(0)] = {row.text(1), row.isNull(2) ? -1 : row.integer(2)};
        });
        return found;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto opened = store::Database::open(m_place->filePath(u"db"_s), store::Database::Mode::Create);
        CHECK_OK(opened);
        m_database = std::move(*opened);
        CHECK_OK(store::migrate(*m_database, {{1, schema}}, smallRegistry(), {}));
        CHECK_OK(m_database->run("PRAGMA synchronous = OFF"));
        m_journal = std::make_unique<Journal>(*m_database, smallRegistry(), m_clock, QByteArray(16, 'd'), u"김지원"_s);
    }
    void cleanup()
    {
        m_journal.reset();
        m_database.reset();
    }

    void randomEditsAreTakenBackExactly()
    {
        QRandomGenerator random(7);
        std::vector<Contents> states{contents()}; // states[i]: after i edits
        size_t at = 0;
        for (int round = 0; round < 1500; ++round) {
            m_clock.advance(random.bounded(100000));
            const int what = random.bounded(10);
            if (what < 6) {
                const Contents now = contents();
                std::vector<QByteArray> keys;
                for (const auto &[key, value] : now)
                    keys.push_back(key);
                const auto outcome = m_journal->edit("Edit", [&]() -> Result<> {
                    for (int step = random.bounded(1, 5); step > 0; --step) {
                        const int kind = random.bounded(4);
                        if (kind == 0 || keys.empty()) {
                            keys.push_back(newUuid().toRfc4122());
                            AXW_TRY(m_database->run("INSERT INTO note VALUES (?1, ?2, ?3)",
                                                    {keys.back(), u"글 %1"_s.arg(random.bounded(9)), random.bounded(3)}));
                        } else {
                            const size_t index = size_t(random.bounded(int(keys.size())));
                            if (kind == 1) {
                                AXW_TRY(m_database->run("DELETE FROM note WHERE id = ?1", {keys[index]}));
                            } else {
                                AXW_TRY(m_database->run(kind == 2 ? "UPDATE note SET text = ?2 WHERE id = ?1"
                                                                  : "UPDATE note SET mark = ?2 WHERE id = ?1",
                                                        {keys[index], kind == 2 ? store::Value(u"글 %1"_s.arg(random.bounded(9)))
                                                                                : random.bounded(2) ? store::Value(random.bounded(3)) : store::Value()}));
                            }
                        }
                    }
                    return {};
                });
                CHECK_OK(outcome);
                if (!outcome->isEmpty()) {
                    states.resize(at + 1);
                    states.push_back(contents());
                    ++at;
                }
            } else if (what < 8) {
                const auto outcome = m_journal->undo();
                QCOMPARE(outcome.has_value(), at > 0);
                at = at > 0 ? at - 1 : 0;
            } else {
                const auto outcome = m_journal->redo();
                QCOMPARE(outcome.has_value(), at + 1 < states.size());
                at = at + 1 < states.size() ? at + 1 : at;
            }
            QVERIFY2(contents() == states[at], qPrintable(u"round %1"_s.arg(round)));
        }
        const auto faults = m_journal->verify();
        CHECK_OK(faults);
        QVERIFY2(faults->empty(), faults->empty() ? "" : qPrintable(faults->front().sentence));
    }

    void aSwallowedFailureStillEndsTheEdit()
    {
        const auto outcome = m_journal->edit("Edit", [&]() -> Result<> {
            AXW_TRY(m_database->run("INSERT INTO note VALUES (?1, 'x', 1)", {newUuid()}));
            (void)m_database->run("INSERT INTO note VALUES (?1, 'x', 'not a number')", {newUuid()});
            return {};
        });
        QVERIFY(!outcome);
        QVERIFY(contents().empty());
    }

    void aValueChangedSinceIsNotUndone()
    {
        const QByteArray key = newUuid().toRfc4122();
        CHECK_OK(m_journal->edit("Edit", [&] { return m_database->run("INSERT INTO note VALUES (?1, 'x', NULL)", {key}); }));
        // As a merge would: written by another hand, so that it is not on this device's undo stack.
        m_database->setUnrecorded(true);
        CHECK_OK(m_database->run("UPDATE note SET mark = 5 WHERE id = ?1", {key}));
        m_database->setUnrecorded(false);
        const auto outcome = m_journal->undo();
        CHECK_FAILS(outcome, Error::Kind::Conflict);
        QVERIFY(outcome.error().sentence.contains(u"메모"));
        QCOMPARE(contents().size(), 1u);
    }

    void clocksNeverGoBack()
    {
        const auto add = [&] {
            return m_journal->edit("Edit", [&] { return m_database->run("INSERT INTO note VALUES (?1, 'x', 1)", {newUuid()}); });
        };
        CHECK_OK(add());
        m_clock.ms -= qint64(1000) * 3600 * 24 * 900;
        CHECK_OK(add());
        const auto entries = m_journal->entries(10);
        CHECK_OK(entries);
        QVERIFY((*entries)[0].clock > (*entries)[1].clock);
    }

    void aWriteNamesTheVersionsItReplaces()
    {
        const QByteArray key = newUuid().toRfc4122();
        const auto set = [&](int mark, std::optional<qint64> since = {}) {
            return m_journal->edit("Edit", [&] { return m_database->run("UPDATE note SET mark = ?2 WHERE id = ?1", {key, mark}); }, {{}, since});
        };
        CHECK_OK(m_journal->edit("Edit", [&] { return m_database->run("INSERT INTO note VALUES (?1, 'x', 1)", {key}); }));
        CHECK_OK(set(2));
        const qint64 seen = *m_journal->newest();
        CHECK_OK(set(3));
        CHECK_OK(set(4, seen)); // its editor had read 2, not 3
        const auto entries = m_journal->entries(10);
        CHECK_OK(entries);
        const auto replaced = [&](size_t index) { return (*entries)[index].changes[0].fields[0].replaces; };
        QCOMPARE(replaced(2).size(), 1u); // 2 replaces what was inserted
        QCOMPARE(replaced(2)[0].clock, (*entries)[3].clock);
        QCOMPARE(replaced(1)[0].clock, (*entries)[2].clock);
        QCOMPARE(replaced(0).size(), 0u); // 2 was replaced already: 4 stands beside 3
        QCOMPARE(*m_database->count("SELECT count(*) FROM field_version"), 2);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
