// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/backups.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString stampFormat = u"yyyyMMdd'T'HHmmsszzz"_s;

QString backupFolder(const QString &folder)
{
    return folder + u"/backup"_s;
}

} // namespace

Result<> rollingBackup(store::Database &database, const QString &folder, const Clock &clock, const QString &reason)
{
    const QString place = backupFolder(folder);
    QDir().mkpath(place);
    QDateTime now = clock.nowUtc();
    QString target;
    do {
        target = u"%1/%2-%3.db"_s.arg(place, now.toString(stampFormat), reason);
        now = now.addMSecs(1);
    } while (QFile::exists(target));
    AXW_TRY(database.backupTo(target));

    const auto all = backupsOf(folder);
    std::vector<QDateTime> moments;
    moments.reserve(size_t(all.size()));
    for (const Backup &backup : all)
        moments.push_back(backup.taken);
    const auto kept = keptBackups(moments);
    for (size_t i = 0; i < all.size(); ++i) {
        if (!kept[i])
            QFile::remove(all[i].path);
    }
    return {};
}

std::vector<Backup> backupsOf(const QString &folder)
{
    static const QRegularExpression form(u"^(\\d{8}T\\d{9})-([a-z]+)\\.db$"_s);
    std::vector<Backup> found;
    const QDir place(backupFolder(folder));
    for (const QString &name : place.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime taken = QDateTime::fromString(match.captured(1), stampFormat);
        taken.setTimeSpec(Qt::UTC);
        found.push_back({place.filePath(name), taken, match.captured(2)});
    }
    return found;
}

void removeHalfMadeBackups(const QString &folder)
{
    static const QRegularExpression form(u"^\\d{8}T\\d{9}-[a-z]+\\.db\\..+$"_s);
    QDir place(backupFolder(folder));
    for (const QString &name : place.entryList(QDir::Files)) {
        if (form.match(name).hasMatch())
            place.remove(name);
    }
}

std::vector<bool> keptBackups(const std::vector<QDateTime> &taken)
{
    std::vector<bool> kept(taken.size(), false);
    for (size_t i = 0; i < taken.size() && i < 10; ++i)
        kept[i] = true;
    const auto newestOfEach = [&](int most, const std::function<QString(const QDateTime &)> &period) {
        QSet<QString> seen;
        for (size_t i = 0; i < taken.size(); ++i) {
            const QString name = period(taken[i]);
            if (seen.contains(name))
                continue;
            if (seen.size() == most)
                break;
            seen.insert(name);
            kept[i] = true;
        }
    };
    newestOfEach(7, [](const QDateTime &time) { return time.toString(u"yyyyMMdd"_s); });
    newestOfEach(8, [](const QDateTime &time) {
        int year = 0;
        const int week = time.date().weekNumber(&year);
        return u"%1W%2"_s.arg(year).arg(week);
    });
    newestOfEach(12, [](const QDateTime &time) { return time.toString(u"yyyyMM"_s); });
    return kept;
}

} // namespace axw::workspace
