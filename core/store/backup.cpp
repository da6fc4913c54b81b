// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace axw::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

/// Forces a file's bytes to the disk.
void syncFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

} // namespace

Result<> Database::backupTo(const QString &target)
{
    const QString temporary = target + u".part"_s;
    QFile::remove(temporary);
    {
        sqlite3 *opened = nullptr;
        int code = sqlite3_open_v2(temporary.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
        const std::unique_ptr<sqlite3, Closer> copy(opened);
        if (code == SQLITE_OK) {
            sqlite3_backup *backup = sqlite3_backup_init(copy.get(), "main", m_handle, "main");
            code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(copy.get());
            if (backup)
                sqlite3_backup_finish(backup);
            if (code == SQLITE_DONE)
                code = SQLITE_OK;
        }
        // A copy keeps the WAL mark of its source: as a single file it must open anywhere.
        if (code == SQLITE_OK)
            code = sqlite3_exec(copy.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        bool sound = false;
        if (code == SQLITE_OK) {
            code = sqlite3_exec(
                copy.get(), "PRAGMA quick_check(1)",
                [](void *flag, int, char **texts, char **) {
                    *static_cast<bool *>(flag) = texts[0] && qstrcmp(texts[0], "ok") == 0;
                    return 0;
                },
                &sound, nullptr);
        }
        if (code != SQLITE_OK || !sound) {
            const QString detail = QString::fromUtf8(sqlite3_errmsg(copy.get()));
            QFile::remove(temporary);
            return fail(code == SQLITE_OK ? Error{Error::Kind::Damaged, tr("The backup copy did not verify."), detail}
                                          : errorOf(code, detail));
        }
    }
    syncFile(temporary);
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(temporary);
        return fail(Error::Kind::Io, tr("The backup %1 cannot be written.").arg(QDir::toNativeSeparators(target)));
    }
    syncFile(QFileInfo(target).absolutePath());
    return {};
}

} // namespace axw::store
