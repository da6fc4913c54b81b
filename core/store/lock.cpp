// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/store/disk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>

namespace axw::store {

using namespace Qt::Literals::StringLiterals;

namespace {

QString lockPath(const QString &folder)
{
    return folder + u"/lock"_s;
}

QString notePath(const QString &folder)
{
    return folder + u"/lock.json"_s;
}

/// Less room than this is none: not even the file of a lock fits.
constexpr qint64 leastRoom = 4096;

/// A lock says who holds it a moment after it is made. One that does not say so for this long was made by a program that
/// died within that moment.
constexpr int silentMs = 1000;
constexpr int lookMs = 20;

bool saysWho(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program);
}

/// Takes the lock, also from a holder that died.
bool tryLock(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    QElapsedTimer silent;
    silent.start();
    while (lock.error() == QLockFile::LockFailedError && !saysWho(lock)) {
        if (silent.hasExpired(silentMs))
            return lock.removeStaleLockFile() && lock.tryLock(0);
        QThread::msleep(lookMs);
        if (lock.tryLock(0))
            return true;
    }
    return false;
}

} // namespace

WorkspaceLock::WorkspaceLock(std::unique_ptr<QLockFile> lock, QString note)
    : m_lock(std::move(lock)), m_note(std::move(note))
{}

WorkspaceLock::~WorkspaceLock()
{
    QFile::remove(m_note);
}

LockHolder WorkspaceLock::holder(const QString &folder)
{
    LockHolder holder;
    QLockFile lock(lockPath(folder));
    QString program;
    lock.getLockInfo(&holder.pid, &holder.host, &program);
    QFile note(notePath(folder));
    if (note.open(QIODevice::ReadOnly)) {
        const QJsonObject told = QJsonDocument::fromJson(note.readAll()).object();
        holder.person = told.value("person"_L1).toString();
        holder.since = QDateTime::fromString(told.value("since"_L1).toString(), Qt::ISODate);
    }
    return holder;
}

/// A whole sentence for each thing that may be known: between the making of a lock and the writing of its note, nothing.
QString WorkspaceLock::busyWords(const LockHolder &held)
{
    const QString host = held.host.isEmpty() ? QSysInfo::machineHostName() : held.host;
    if (held.pid <= 0)
        return tr("This workspace is open already: another program is writing to it. It can be opened for reading only.");
    if (held.person.isEmpty()) {
        return tr("This workspace is open already: another program is writing to it on %1 (process %2). It can be opened for "
                  "reading only.").arg(host).arg(held.pid);
    }
    return tr("This workspace is open already: %1 is writing to it on %2 (process %3). It can be opened for reading only.")
        .arg(held.person, host).arg(held.pid);
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &folder, const QString &person)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    lock->setStaleLockTime(0);
    if (!tryLock(*lock)) {
        if (lock->error() == QLockFile::PermissionError) {
            return fail(Error::Kind::ReadOnly,
                        tr("The folder %1 may not be written.").arg(QDir::toNativeSeparators(folder)));
        }
        if (lock->error() == QLockFile::UnknownError) {
            if (freeBytes(folder).value_or(leastRoom) < leastRoom) {
                return fail(Error::Kind::Full, tr("The disk is full: %1 cannot be opened for writing. Nothing was changed; "
                                                  "make room and try again.").arg(QDir::toNativeSeparators(folder)));
            }
            return fail(Error::Kind::Io, tr("%1 cannot be opened for writing: its lock file cannot be made. Nothing was "
                                            "changed.").arg(QDir::toNativeSeparators(folder)));
        }
        return fail(Error::Kind::Busy, busyWords(holder(folder)));
    }
    QSaveFile note(notePath(folder));
    if (note.open(QIODevice::WriteOnly)) {
        const QJsonObject told{{u"person"_s, person},
                               {u"since"_s, SystemClock().nowUtc().toString(Qt::ISODate)}};
        note.write(QJsonDocument(told).toJson(QJsonDocument::Compact));
        note.commit();
    }
    return std::unique_ptr<WorkspaceLock>(new WorkspaceLock(std::move(lock), notePath(folder)));
}

} // namespace axw::store
