// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/archive.h"

#include "core/files/zip.h"
#include "core/store/disk.h"
#include "core/sync/outbox.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <limits>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

const QString formatName = u"axworkbench-backup"_s;
constexpr int formatVersion = 1;

Result<QString> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(path)), file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Result<> addTo(files::ZipWriter &zip, QJsonArray &manifest, const QString &name, const QString &path, files::ZipWriter::Method method)
{
    AXW_TRY_ASSIGN(hash, sha256(path));
    manifest.append(QJsonObject{{u"name"_s, name}, {u"bytes"_s, QFileInfo(path).size()}, {u"sha256"_s, hash}});
    zip.addFile(name, path, method);
    return {};
}

Error damaged(const QString &file, const QString &detail = {})
{
    return {Error::Kind::Damaged,
            Words::tr("%1 is not a whole backup of this program. Nothing was restored.").arg(QDir::toNativeSeparators(file)), detail};
}

/// A backup is as large as the workspace was, and a database that much was deleted from packs to next to nothing: only
/// the room on the disk limits what may be unpacked.
files::ZipLimits backupLimits(const QString &place)
{
    files::ZipLimits limits;
    QFileInfo there(place);
    while (!there.exists() && !there.isRoot() && there.absolutePath() != there.absoluteFilePath())
        there.setFile(there.absolutePath());
    limits.entryBytes = store::freeBytes(there.absoluteFilePath()).value_or(std::numeric_limits<qint64>::max());
    limits.totalBytes = limits.entryBytes;
    limits.entries = 10'000'000;
    limits.ratio = std::numeric_limits<qint64>::max();
    return limits;
}

/// Unpacks what the manifest lists into `folder` and holds every file against it.
Result<> unpack(const files::ZipReader &zip, const QString &file, const QString &folder)
{
    AXW_TRY_ASSIGN(bytes, zip.read(u"manifest.json"_s));
    const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
    if (manifest.value("format"_L1).toString() != formatName)
        return fail(damaged(file, u"manifest"_s));
    if (manifest.value("version"_L1).toInt() > formatVersion) {
        return fail(Error::Kind::Newer, Words::tr("%1 was made by a newer version of the program. Nothing was restored; install the newer version.")
                                            .arg(QDir::toNativeSeparators(file)));
    }
    // What the manifest does not list was not put there by this program.
    const QJsonArray listed = manifest.value("files"_L1).toArray();
    if (listed.size() + 1 != zip.names().size())
        return fail(damaged(file, u"entries"_s));
    bool hasDatabase = false;
    for (const QJsonValueConstRef value : listed) {
        const QString name = value.toObject().value("name"_L1).toString();
        const bool known = name == u"db" || name.startsWith(u"blob/") || name.startsWith(u"outbox/");
        if (!known || !files::isSafeEntryName(name) || !zip.contains(name))
            return fail(damaged(file, name));
        hasDatabase = hasDatabase || name == u"db";
        const QString target = folder + u'/' + name;
        if (!QDir().mkpath(QFileInfo(target).absolutePath()))
            return fail(Error::Kind::ReadOnly, Words::tr("The folder %1 may not be written.").arg(QDir::toNativeSeparators(folder)));
        AXW_TRY(zip.extract(name, target));
        AXW_TRY_ASSIGN(hash, sha256(target));
        if (hash != value.toObject().value("sha256"_L1).toString())
            return fail(damaged(file, name));
    }
    if (!hasDatabase)
        return fail(damaged(file, u"db"_s));
    return {};
}

} // namespace

Result<> backupToArchive(Workspace &workspace, const QString &file)
{
    QTemporaryDir place;
    if (!place.isValid())
        return fail(Error::Kind::Io, Words::tr("There is no room for a temporary copy of the workspace."), place.errorString());
    const QString copy = place.filePath(u"db"_s);
    AXW_TRY(workspace.database().backupTo(copy));

    files::ZipWriter zip;
    QJsonArray entries;
    AXW_TRY(addTo(zip, entries, u"db"_s, copy, files::ZipWriter::Method::Deflated));
    for (const QString &hash : workspace.blobs().hashes()) {
        AXW_TRY(addTo(zip, entries, u"blob/%1/%2"_s.arg(hash.left(2), hash), workspace.blobs().path(hash), files::ZipWriter::Method::Stored));
    }
    const store::BlobStore &waiting = workspace.outbox().files();
    for (const QString &hash : waiting.hashes())
        AXW_TRY(addTo(zip, entries, u"outbox/%1/%2"_s.arg(hash.left(2), hash), waiting.path(hash), files::ZipWriter::Method::Stored));
    const QJsonObject manifest{{u"format"_s, formatName},
                               {u"version"_s, formatVersion},
                               {u"schema"_s, workspace.schema()},
                               {u"workspace"_s, workspace.id().toString(QUuid::WithoutBraces)},
                               {u"taken"_s, workspace.clock().nowUtc().toString(Qt::ISODate)},
                               {u"files"_s, entries}};
    zip.add(u"manifest.json"_s, QJsonDocument(manifest).toJson());
    return zip.write(file);
}

Result<> restoreFromArchive(const QString &file, const QString &folder, const Clock &clock)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(target)) {
        return fail(Error::Kind::Invalid, Words::tr("There is something at %1 already; a backup is restored to a new place. Nothing was changed.")
                                              .arg(QDir::toNativeSeparators(target)));
    }
    AXW_TRY_ASSIGN(zip, files::ZipReader::open(file, backupLimits(QFileInfo(target).absolutePath())));
    if (!zip.contains(u"manifest.json"_s))
        return fail(damaged(file, u"manifest"_s));

    const QString making = target + u".making"_s;
    QDir(making).removeRecursively();
    if (!QDir().mkpath(making + u"/blob"_s) || !QDir().mkpath(making + u"/backup"_s))
        return fail(Error::Kind::ReadOnly, Words::tr("The folder %1 may not be written.").arg(QDir::toNativeSeparators(QFileInfo(target).absolutePath())));
    const auto restore = [&]() -> Result<> {
        AXW_TRY(unpack(zip, file, making));
        AXW_TRY_ASSIGN(database, store::Database::open(making + u"/db"_s, store::Database::Mode::ReadWrite));
        AXW_TRY(store::schemaOf(*database, schemaSteps().back().number));
        AXW_TRY(database->run("UPDATE meta SET value = ?1 WHERE name = 'device'", {newUuid()}));
        database.reset();
        // Opened once while it is still aside: a backup that cannot be opened is not put in place. One of an older
        // version is brought up to date by it.
        AXW_TRY_ASSIGN(opened, Workspace::open(making, Access::Companion, clock));
        // What waited may have been delivered since the backup was taken: a person decides.
        return opened->outbox().holdAll();
    };
    auto outcome = restore();
    if (outcome && !QDir().rename(making, target))
        outcome = fail(Error::Kind::Io, Words::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(target)));
    if (!outcome)
        QDir(making).removeRecursively();
    return outcome;
}

} // namespace axw::workspace
