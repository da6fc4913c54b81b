// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/filehead.h"
#include "core/store/recording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace axw::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int busyMs = 3000;
constexpr qsizetype cachedStatements = 400;

/// Leaves a statement ready for its next use, whatever happened.
class Using
{
public:
    Using(sqlite3_stmt *statement, bool cached) : m_statement(statement), m_cached(cached) {}
    ~Using()
    {
        if (m_cached) {
            sqlite3_reset(m_statement);
            sqlite3_clear_bindings(m_statement);
        } else {
            sqlite3_finalize(m_statement);
        }
    }
    Using(const Using &) = delete;
    Using &operator=(const Using &) = delete;

private:
    sqlite3_stmt *m_statement;
    bool m_cached;
};

QString uriOf(const QString &file, const QString &option)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) + option;
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

Value Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return blob(column);
    default: return {};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    std::unique_ptr<Database> database(new Database(file, mode));
    if (mode != Mode::Create && !QFileInfo(file).isFile())
        return fail(Error::Kind::NotFound, tr("There is no workspace file at %1.").arg(QDir::toNativeSeparators(file)));
    if (mode != Mode::Create) {
        switch (headOf(file)) {
        case FileHead::Ours: break;
        case FileHead::Foreign: return fail(database->errorOf(SQLITE_NOTADB, u"foreign head"_s));
        case FileHead::CutShort: return fail(database->errorOf(SQLITE_CORRUPT, u"cut short"_s));
        case FileHead::Unreadable: return fail(database->errorOf(SQLITE_CANTOPEN, u"unreadable"_s));
        }
    }
    if (mode == Mode::ReadOnly) {
        AXW_TRY(database->openReadOnly());
    } else {
        AXW_TRY(database->connect(file, SQLITE_OPEN_READWRITE | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0)));
        AXW_TRY(database->configure());
    }
    return database;
}

Database::~Database()
{
    disconnect();
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

void Database::disconnect()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Result<> Database::connect(const QString &uri, int flags)
{
    const int code = sqlite3_open_v2(uri.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_handle))));
    sqlite3_busy_timeout(m_handle, busyMs);
    return {};
}

Result<> Database::openReadOnly()
{
    if (QFileInfo(QFileInfo(m_file).absolutePath()).isWritable()) {
        AXW_TRY(connect(uriOf(m_file, u"?mode=ro"_s), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI));
        const auto ready = configure();
        if (ready || ready.error().kind != Error::Kind::Full)
            return ready;
        disconnect(); // no room even for the -shm file; what is on a full disk can still be read
    }
    AXW_TRY(connectAside());
    return configure();
}

/// A WAL database in a folder that cannot be written does not open with mode=ro, for it wants its -shm file:
/// without a log it is read as immutable, with one a private copy is read.
Result<> Database::connectAside()
{
    const QString log = m_file + u"-wal"_s;
    if (QFileInfo(log).size() == 0)
        return connect(uriOf(m_file, u"?immutable=1"_s), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    QTemporaryFile place(QDir::tempPath() + u"/axw-XXXXXX.db"_s);
    if (!place.open())
        return fail(Error::Kind::Io, tr("There is no room for a temporary copy of the workspace."), place.errorString());
    m_temporary = place.fileName();
    place.close();
    QFile::remove(m_temporary);
    place.setAutoRemove(false);
    if (!QFile::copy(m_file, m_temporary) || !QFile::copy(log, m_temporary + u"-wal"_s))
        return fail(Error::Kind::Io, tr("There is no room for a temporary copy of the workspace."));
    QFile::setPermissions(m_temporary, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(m_temporary + u"-wal"_s, QFile::ReadOwner | QFile::WriteOwner);
    return connect(m_temporary, SQLITE_OPEN_READWRITE);
}

Result<> Database::configure()
{
    AXW_TRY(addRecordFunction(*this));
    // EXTRA, not FULL: with FULL a stale rollback journal can come back after a power cut while the file is new.
    AXW_TRY(script("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = ON; PRAGMA recursive_triggers = OFF;"
                   "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA secure_delete = ON;"));
    if (!isReadOnly())
        AXW_TRY(script("PRAGMA journal_mode = WAL; PRAGMA synchronous = EXTRA;"));
    // The first page is read only now: a foreign or truncated file shows itself here.
    return each("SELECT count(*) FROM sqlite_schema", {}, [](const Row &) {});
}

Result<sqlite3_stmt *> Database::prepare(const QByteArray &sql, bool *cached)
{
    const auto known = m_statements.constFind(sql);
    *cached = true;
    if (known != m_statements.cend() && !sqlite3_stmt_busy(*known))
        return *known;
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK)
        return fail(failed(code));
    Q_ASSERT_X(statement && (!rest || QByteArray(rest).trimmed().isEmpty()), "Database", "one statement at a time");
    *cached = known == m_statements.cend() && m_statements.size() < cachedStatements;
    if (*cached)
        m_statements.insert(sql, statement);
    return statement;
}

Result<> Database::bindAll(sqlite3_stmt *statement, const Values &values)
{
    Q_ASSERT(sqlite3_bind_parameter_count(statement) == int(values.size()));
    for (int i = 0; i < int(values.size()); ++i) {
        const Value &value = values[size_t(i)];
        int code = SQLITE_OK;
        if (const qint64 *integer = value.integer()) {
            code = sqlite3_bind_int64(statement, i + 1, *integer);
        } else if (const double *real = value.real()) {
            code = sqlite3_bind_double(statement, i + 1, *real);
        } else if (const QString *text = value.text()) {
            const QByteArray bytes = text->toUtf8();
            code = sqlite3_bind_text(statement, i + 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (const QByteArray *blob = value.blob()) {
            code = sqlite3_bind_blob(statement, i + 1, blob->constData(), int(blob->size()), SQLITE_TRANSIENT);
        }
        if (code != SQLITE_OK)
            return fail(failed(code));
    }
    return {};
}

Result<> Database::each(const QByteArray &sql, const Values &values, const std::function<void(const Row &)> &visit)
{
    bool cached = false;
    AXW_TRY_ASSIGN(statement, prepare(sql, &cached));
    const Using use(statement, cached);
    AXW_TRY(bindAll(statement, values));
    const Row row(statement);
    for (;;) {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_ROW)
            return fail(failed(code));
        visit(row);
    }
}

Result<> Database::run(const QByteArray &sql, const Values &values)
{
    return each(sql, values, [](const Row &) {});
}

Result<> Database::script(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(failed(code));
    return {};
}

Result<qint64> Database::count(const QByteArray &sql, const Values &values)
{
    AXW_TRY_ASSIGN(found, first(sql, values, [](const Row &row) { return row.integer(0); }));
    return found.value_or(0);
}

Result<> Database::begin()
{
    return run("BEGIN IMMEDIATE");
}

Result<> Database::commit()
{
    return run("COMMIT");
}

void Database::rollback()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::failed(int code)
{
    ++m_failures;
    return errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Error Database::errorOf(int code, const QString &detail) const
{
    const QString where = QDir::toNativeSeparators(m_file);
    const auto error = [&](Error::Kind kind, const QString &sentence) {
        return Error{kind, sentence, u"SQLite %1: %2"_s.arg(code).arg(detail)};
    };
    int primary = code & 0xff;
    // A full disk meets SQLite in several places; only the plain write says FULL.
    const int system = m_handle && (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) ? sqlite3_system_errno(m_handle) : 0;
    if (system == ENOSPC || system == EDQUOT)
        primary = SQLITE_FULL;
    switch (primary) {
    case SQLITE_FULL:
        return error(Error::Kind::Full, tr("The disk is full: the change was not saved, and what was saved before is "
                                           "kept. Make room and try again (%1).").arg(where));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(Error::Kind::ReadOnly, tr("%1 may not be written here. Nothing was changed.").arg(where));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(Error::Kind::Busy, tr("Another program is writing to %1. Nothing was changed; try again.").arg(where));
    case SQLITE_NOTADB:
        return error(Error::Kind::Damaged, tr("%1 is not a workspace of this program. Nothing was changed.").arg(where));
    case SQLITE_CORRUPT:
        return error(Error::Kind::Damaged, tr("%1 is damaged or cut short. Nothing was changed; restore a copy from "
                                              "its backup folder.").arg(where));
    case SQLITE_CANTOPEN:
        return error(Error::Kind::Io, tr("%1 cannot be opened.").arg(where));
    case SQLITE_IOERR:
        return error(Error::Kind::Io, tr("The disk refused to read or write %1. Nothing was changed.").arg(where));
    default:
        return error(Error::Kind::Internal, tr("The workspace refused the change. Nothing was changed."));
    }
}

} // namespace axw::store
