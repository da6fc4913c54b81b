// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/registry.h"
#include "core/store/value.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace axw::store {

/// Hears of every write to a replicated table; the triggers of Registry::recordingTriggers() call it.
/// Values stand in the order of TableSpec::columns.
class Recorder
{
public:
    virtual ~Recorder() = default;

    virtual void inserted(int table, const QByteArray &row, const Values &values) = 0;
    virtual void updated(int table, const QByteArray &row, int column, const Value &before, const Value &after) = 0;
    virtual void deleted(int table, const QByteArray &row, const Values &values) = 0;
};

/// One row of a result, valid while it is being visited. Columns count from 0.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    Won won(int column) const { return Won{integer(column)}; }
    Value value(int column) const;
    template<class SomeId>
    SomeId id(int column) const
    {
        return isNull(column) ? SomeId() : SomeId::fromBytes(blob(column));
    }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    sqlite3_stmt *m_statement;
};

/// A connection to one workspace file. Not for use by two threads at a time; each thread opens its own.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(axw::store::Database)

public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Kinds of failure: NotFound, Damaged (truncated, foreign), ReadOnly, Busy, Full, Io.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs one statement that answers nothing, with ?1, ?2 … bound to `values`.
    Result<> run(const QByteArray &sql, const Values &values = {});
    /// Runs several statements without parameters.
    Result<> script(const QByteArray &sql);

    /// Visits each row of an answer, in order.
    Result<> each(const QByteArray &sql, const Values &values, const std::function<void(const Row &)> &visit);

    /// Every row of an answer as a value made by `make(row)`.
    template<class Make>
    auto all(const QByteArray &sql, const Values &values, Make make)
        -> Result<std::vector<decltype(make(std::declval<const Row &>()))>>
    {
        std::vector<decltype(make(std::declval<const Row &>()))> found;
        AXW_TRY(each(sql, values, [&](const Row &row) { found.push_back(make(row)); }));
        return found;
    }

    /// The first row of an answer, or nothing when there is none.
    template<class Make>
    auto first(const QByteArray &sql, const Values &values, Make make)
        -> Result<std::optional<decltype(make(std::declval<const Row &>()))>>
    {
        std::optional<decltype(make(std::declval<const Row &>()))> found;
        AXW_TRY(each(sql, values, [&](const Row &row) {
            if (!found)
                found = make(row);
        }));
        return found;
    }

    /// The integer in the first column of the first row; 0 when there is none.
    Result<qint64> count(const QByteArray &sql, const Values &values = {});

    /// Takes the write lock at once; a transaction is not nested.
    Result<> begin();
    Result<> commit();
    void rollback();
    bool inTransaction() const;

    /// How many statements have failed on this connection; an edit in which it grows is taken back.
    int failures() const { return m_failures; }

    /// Who hears of writes to replicated tables. Without one such a write fails: nothing changes unrecorded.
    void setRecorder(Recorder *recorder) { m_recorder = recorder; }
    Recorder *recorder() const { return m_recorder; }
    /// Lets replicated tables be written unheard: for erasing a value from a backup copy, and for measuring.
    void setUnrecorded(bool unrecorded) { m_unrecorded = unrecorded; }
    bool isUnrecorded() const { return m_unrecorded; }

    /// A copy of the whole file at `target` (replaced atomically), by the backup interface, verified.
    Result<> backupTo(const QString &target);

    /// Registers a function of one text that answers a text, for triggers of the search index.
    Result<> addTextFunction(const char *name, QString (*function)(QStringView));

    sqlite3 *handle() const { return m_handle; }

    /// What a result code means for a person.
    Error errorOf(int code, const QString &detail) const;

private:
    Database(const QString &file, Mode mode) : m_file(file), m_mode(mode) {}
    Result<> connect(const QString &uri, int flags);
    Result<> configure();
    Result<> openReadOnly();
    Result<> connectAside();
    void disconnect();
    Result<sqlite3_stmt *> prepare(const QByteArray &sql, bool *cached);
    Result<> bindAll(sqlite3_stmt *statement, const Values &values);
    Error failed(int code);

    QString m_file;
    QString m_temporary; ///< a private copy that is read instead, removed on close
    Mode m_mode;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    Recorder *m_recorder = nullptr;
    bool m_unrecorded = false;
    int m_failures = 0;
};

} // namespace axw::store
