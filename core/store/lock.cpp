// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/clock.h"
#include "core/base/formats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>

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

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString &folder, const QString &person)
{
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::PermissionError) {
            return fail(Error::Kind::ReadOnly,
                        tr("The folder %1 may not be written.").arg(QDir::toNativeSeparators(folder)));
        }
        const LockHolder held = holder(folder);
        const QString who = held.person.isEmpty() ? tr("another program") : held.person;
        return fail(Error::Kind::Busy,
                    tr("This workspace is open already: %1 is writing to it on %2 (process %3). It can be opened for "
                       "reading only.").arg(who, held.host.isEmpty() ? QSysInfo::machineHostName() : held.host)
                        .arg(held.pid));
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
