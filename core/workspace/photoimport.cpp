// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/photoimport.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/diagnosis/tables.h"
#include "core/files/photo.h"
#include "core/workspace/registry.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using clients::Attachment;
using diagnosis::ItemMoment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

/// Items are worked on around the photographs, not only while they are taken.
constexpr qint64 aroundMs = qint64(16) * 3600 * 1000; // a telephone may show another zone's time
constexpr int journalRows = 500;

tl::unexpected<Error> stopped()
{
    return fail(Error::Kind::Cancelled, Words::tr("Stopped; nothing was kept."));
}

/// A photograph as it is kept, or why it cannot be.
struct Clean
{
    QByteArray bytes;
    bool hadPlace = false;
};

Result<Clean> cleanBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Words::tr("It cannot be read: %1.").arg(file.errorString()));
    if (file.size() == 0)
        return fail(Error::Kind::Invalid, Words::tr("It is empty. Copy it from the telephone again."));
    if (file.size() > largestPhoto)
        return fail(Error::Kind::Invalid, Words::tr("It is larger than %1 MB. Make it smaller, or add it as a file to its item.").arg(largestPhoto >> 20));
    // Whether it is a picture is told by its beginning: a film of a gigabyte is not read for that.
    if (!files::isPhoto(file.peek(4096)))
        return fail(Error::Kind::Invalid, Words::tr("It is no photograph (JPEG, PNG, TIFF, WebP or HEIC)."));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(Error::Kind::Io, Words::tr("It cannot be read: %1.").arg(file.errorString()));
    AXW_TRY_ASSIGN(clean, files::withoutPlace(bytes));
    return Clean{clean, clean != bytes};
}

/// The item of every answer, as evidence names it.
Result<QHash<QByteArray, QString>> itemsByRow(Workspace &workspace, AssessmentId assessment)
{
    AXW_TRY_ASSIGN(rows, store::select<diagnosis::AnswerRow>(workspace.database(), "WHERE assessment = ?1", {assessment}));
    QHash<QByteArray, QString> items;
    for (const diagnosis::AnswerRow &row : rows)
        items.insert(row.id.bytes(), row.instance.isNull() ? row.item : row.item + u'@' + row.instance.toString());
    return items;
}

Result<std::vector<ItemMoment>> momentsBetween(Workspace &workspace, AssessmentId assessment, qint64 fromMs, qint64 toMs, const Progress &progress)
{
    std::vector<ItemMoment> moments;
    AXW_TRY_ASSIGN(items, itemsByRow(workspace, assessment));
    const int answers = registry().table("answer")->number;
    qint64 before = 0;
    for (bool older = true; older;) {
        if (progress.isCancelled())
            return stopped();
        AXW_TRY_ASSIGN(entries, workspace.journal().entries(journalRows, before));
        older = !entries.empty();
        for (const journal::Entry &entry : entries) {
            before = entry.number;
            const qint64 at = entry.whenUtc().toMSecsSinceEpoch();
            older = older && at >= fromMs;
            // Taking something back is no work on the item.
            if (at < fromMs || at > toMs || entry.kind != journal::EntryKind::Edit)
                continue;
            for (const journal::RowChange &change : entry.changes) {
                if (change.table == answers && items.contains(change.row))
                    moments.push_back({at, items.value(change.row)});
            }
        }
    }
    AXW_TRY(workspace.database().each("SELECT noted, item FROM quick_note WHERE assessment = ?1 AND noted IS NOT NULL AND item IS NOT NULL", {assessment},
                                      [&](const store::Row &row) {
                                          const qint64 at = QDateTime::fromString(row.text(0), Qt::ISODateWithMs).toMSecsSinceEpoch();
                                          if (at >= fromMs && at <= toMs)
                                              moments.push_back({at, row.text(1)});
                                      }));
    std::stable_sort(moments.begin(), moments.end(), [](const ItemMoment &one, const ItemMoment &other) { return one.atMs < other.atMs; });
    return moments;
}

class Reader
{
public:
    Reader(Workspace &workspace, AssessmentId assessment, const Progress &progress) : m_workspace(workspace), m_assessment(assessment), m_progress(progress) {}

    Result<PhotoFolder> read(const QFileInfoList &files)
    {
        AXW_TRY_ASSIGN(assessment, m_workspace.assessments().assessment(m_assessment));
        AXW_TRY_ASSIGN(kept, m_workspace.clients().of<Attachment>(assessment.client));
        for (const Attachment &file : kept) {
            if (file.subject == m_assessment.uuid())
                m_kept.insert(file.hash, file.item.isEmpty() ? u"-"_s : file.item);
        }
        int done = 0;
        for (const QFileInfo &file : files) {
            m_progress.at(done++, int(files.size()));
            if (m_progress.isCancelled())
                return stopped();
            take(file);
        }
        std::stable_sort(m_folder.photos.begin(), m_folder.photos.end(), [](const FoundPhoto &one, const FoundPhoto &other) {
            return one.taken == other.taken ? one.name < other.name : one.taken < other.taken;
        });
        if (!m_folder.photos.empty()) {
            AXW_TRY_ASSIGN(moments, momentsBetween(m_workspace, m_assessment, m_folder.photos.front().taken.toMSecsSinceEpoch() - aroundMs,
                                                   m_folder.photos.back().taken.toMSecsSinceEpoch() + aroundMs, m_progress));
            m_folder.moments = std::move(moments);
        }
        m_progress.at(int(files.size()), int(files.size()));
        return std::move(m_folder);
    }

private:
    Workspace &m_workspace;
    AssessmentId m_assessment;
    const Progress &m_progress;
    PhotoFolder m_folder;
    QHash<QString, QString> m_kept; ///< items by hash
    QHash<QString, QString> m_seen; ///< names by hash

    void leaveOut(const QFileInfo &file, const QString &why) { m_folder.leftOut.push_back({file.fileName(), why}); }

    void take(const QFileInfo &file)
    {
        if (m_folder.photos.size() >= size_t(mostPhotos)) {
            leaveOut(file, Words::tr("There are more than %1 photographs; take the others in another go.").arg(mostPhotos));
            return;
        }
        const auto clean = cleanBytes(file.absoluteFilePath());
        if (!clean) {
            leaveOut(file, clean.error().sentence);
            return;
        }
        FoundPhoto photo;
        photo.hash = m_workspace.blobs().hash(clean->bytes);
        if (m_seen.contains(photo.hash)) {
            leaveOut(file, Words::tr("It is the same as %1.").arg(m_seen.value(photo.hash)));
            return;
        }
        m_seen.insert(photo.hash, file.fileName());
        photo.path = file.absoluteFilePath();
        photo.name = normalLine(file.fileName());
        photo.bytes = clean->bytes.size();
        photo.hadPlace = clean->hadPlace;
        photo.already = m_kept.value(photo.hash);
        tellTime(file, clean->bytes, photo);
        m_folder.photos.push_back(std::move(photo));
    }

    static void tellTime(const QFileInfo &file, const QByteArray &bytes, FoundPhoto &photo)
    {
        const auto facts = files::photoFacts(bytes);
        if (facts && facts->taken.isValid()) {
            photo.taken = utcOfSeoul(facts->taken.date(), facts->taken.time());
            return;
        }
        if (const auto named = diagnosis::timeInName(file.fileName())) {
            const QDateTime wall = QDateTime::fromString(*named, Qt::ISODate);
            photo.taken = utcOfSeoul(wall.date(), wall.time());
            photo.from = PhotoTime::Name;
            return;
        }
        photo.taken = file.lastModified().toUTC();
        photo.from = PhotoTime::File;
    }
};

} // namespace

Result<PhotoFolder> readPhotos(Workspace &workspace, AssessmentId assessment, const QString &folder, const Progress &progress)
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return fail(Error::Kind::NotFound, Words::tr("The folder %1 is not there.").arg(QDir::toNativeSeparators(folder)));
    if (!QFileInfo(folder).isReadable())
        return fail(Error::Kind::ReadOnly, Words::tr("The folder %1 cannot be read.").arg(QDir::toNativeSeparators(folder)));
    AXW_TRY_ASSIGN(found, Reader(workspace, assessment, progress).read(place.entryInfoList(QDir::Files, QDir::Name)));
    for (const QFileInfo &inner : place.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        found.leftOut.push_back({inner.fileName(), Words::tr("It is a folder within this one. Choose it by itself if its photographs belong here.")});
    return found;
}

Result<PhotoFolder> readPhotos(Workspace &workspace, AssessmentId assessment, const QStringList &files, const Progress &progress)
{
    QFileInfoList infos;
    for (const QString &path : files)
        infos.append(QFileInfo(path));
    return Reader(workspace, assessment, progress).read(infos);
}

Result<PhotosKept> keepPhotos(Workspace &workspace, AssessmentId assessment, const std::vector<ChosenPhoto> &chosen, const Progress &progress)
{
    AXW_TRY_ASSIGN(target, workspace.assessments().assessment(assessment));
    if (target.isFrozen())
        return fail(Error::Kind::ReadOnly, Words::tr("This assessment is frozen; no evidence is added to it any more."));
    PhotosKept kept;
    std::vector<Attachment> files;
    QStringList fresh; // what lies in the workspace only for this
    const auto takeBack = [&] {
        for (const QString &hash : std::as_const(fresh))
            (void)workspace.blobs().remove(hash);
    };
    int done = 0;
    for (const ChosenPhoto &photo : chosen) {
        progress.at(done++, int(chosen.size()));
        if (progress.isCancelled()) {
            takeBack();
            return stopped();
        }
        const auto clean = cleanBytes(photo.path);
        if (!clean) {
            kept.leftOut.push_back({photo.name, clean.error().sentence});
            continue;
        }
        const bool known = QFileInfo::exists(workspace.blobs().path(workspace.blobs().hash(clean->bytes)));
        const auto hash = workspace.blobs().put(clean->bytes);
        if (!hash) {
            takeBack();
            return fail(hash.error());
        }
        if (!known)
            fresh.append(*hash);
        Attachment file;
        file.client = target.client;
        file.subject = assessment.uuid();
        file.item = photo.item;
        file.name = normalLine(photo.name);
        file.mediaType = QMimeDatabase().mimeTypeForData(clean->bytes).name();
        file.size = clean->bytes.size();
        file.hash = *hash;
        file.grade = photo.grade;
        file.added = workspace.clock().nowUtc();
        files.push_back(std::move(file));
    }
    if (files.empty())
        return kept;
    const auto stored = workspace.edit(QT_TRANSLATE_NOOP("edit", "Add photographs"), [&]() -> Result<> {
        for (Attachment &file : files)
            AXW_TRY(workspace.clients().put(file));
        return {};
    });
    if (!stored) {
        takeBack();
        return fail(stored.error());
    }
    kept.kept = int(files.size());
    progress.at(int(chosen.size()), int(chosen.size()));
    return kept;
}

} // namespace axw::workspace
