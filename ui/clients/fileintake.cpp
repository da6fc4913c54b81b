// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/fileintake.h"

#include "core/base/korean.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/progressstrip.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is copied at once; more goes to another thread.
constexpr qint64 atOnce = qint64(24) * 1024 * 1024;

QStringList filesIn(const QMimeData *mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileIntake::FileIntake(const widgets::PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_strip(new widgets::ProgressStrip(context.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &widgets::ProgressStrip::cancelled, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
    });
}

FileIntake::~FileIntake()
{
    if (!m_watcher)
        return;
    // What is being copied is brought to its end: files that a person dropped are not forgotten because the page closes.
    // The views around this one are half gone by now, so nobody hears of it before the event loop comes round.
    m_watcher->disconnect(this);
    m_watcher->waitForFinished();
    std::vector<Stored> all;
    all.push_back(m_watcher->future().takeResult());
    for (const auto &[about, paths] : std::as_const(m_waiting))
        all.push_back(store(m_context.workspace.blobs(), about, paths, m_context.clock, [](int) { return true; }));
    const QSignalBlocker quiet(&m_context.workspace);
    for (Stored &stored : all) {
        if (const auto kept = record(stored); !kept)
            qWarning("%s", qUtf8Printable(kept.error().sentence));
    }
    QMetaObject::invokeMethod(&m_context.workspace, &workspace::Workspace::refresh, Qt::QueuedConnection);
}

FileIntake::Stored FileIntake::store(const store::BlobStore &blobs, const Attachment &about, const QStringList &paths, const Clock &clock,
                                     const std::function<bool(int)> &goesOn)
{
    Stored stored;
    // Keys of one millisecond are in no order; files stay in the one they came in.
    std::vector<AttachmentId> ids(size_t(paths.size()));
    std::ranges::generate(ids, &AttachmentId::create);
    std::sort(ids.begin(), ids.end());
    for (int i = 0; i < int(paths.size()) && goesOn(i); ++i) {
        auto hash = blobs.putFile(paths[i]);
        if (!hash) {
            stored.errors.push_back(hash.error());
            continue;
        }
        const QFileInfo file(paths[i]);
        Attachment one = about;
        one.id = ids[size_t(i)];
        one.name = normalLine(file.fileName());
        one.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
        one.size = file.size();
        one.hash = *hash;
        one.added = clock.nowUtc();
        stored.files.push_back(std::move(one));
    }
    return stored;
}

void FileIntake::take(const Attachment &about, const QStringList &paths)
{
    if (paths.isEmpty() || m_context.workspace.isReadOnly())
        return;
    if (m_watcher) {
        m_waiting.append({about, paths});
        return;
    }
    qint64 size = 0;
    for (const QString &path : paths)
        size += QFileInfo(path).size();
    if (size <= atOnce) {
        recordAndTell(store(m_context.workspace.blobs(), about, paths, m_context.clock, [](int) { return true; }));
        return;
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher = std::make_unique<QFutureWatcher<Stored>>();
    connect(m_watcher.get(), &QFutureWatcherBase::progressValueChanged, this, [this, paths](int done) {
        m_strip->setProgress(done, int(paths.size()));
    });
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, [this] {
        m_strip->finish();
        Stored stored = m_watcher->future().takeResult();
        m_watcher.release()->deleteLater();
        recordAndTell(std::move(stored));
        if (!m_waiting.isEmpty()) {
            const auto [next, files] = m_waiting.takeFirst();
            take(next, files);
        }
    });
    // Shared because the pool copies what it runs.
    const auto promise = std::make_shared<QPromise<Stored>>();
    promise->setProgressRange(0, int(paths.size()));
    m_watcher->setFuture(promise->future());
    m_strip->start(tr("Taking in %n file(s)", nullptr, int(paths.size())));
    QThreadPool::globalInstance()->start(
        [promise, blobs = m_context.workspace.blobs(), about, paths, cancelled = m_cancelled, &clock = m_context.clock] {
            promise->start();
            promise->addResult(store(blobs, about, paths, clock, [&](int done) {
                promise->setProgressValue(done);
                return !*cancelled;
            }));
            promise->finish();
        });
}

Result<> FileIntake::record(Stored &stored)
{
    if (stored.files.empty())
        return {};
    auto &workspace = m_context.workspace;
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Attach files"), [&]() -> Result<> {
        for (Attachment &file : stored.files)
            AXW_TRY(workspace.clients().put(file));
        return m_within ? m_within(stored.files) : Result<>();
    });
}

void FileIntake::recordAndTell(Stored stored)
{
    const auto kept = record(stored);
    if (kept && !stored.files.empty()) {
        QList<AttachmentId> ids;
        for (const Attachment &file : stored.files)
            ids.append(file.id);
        Q_EMIT taken(ids);
    }
    if (!kept)
        m_context.prompter.tell(kept.error());
    else if (!stored.errors.empty())
        m_context.prompter.tell(stored.errors.front());
}

void FileIntake::choose(const Attachment &about, bool pictures)
{
    QList<prompts::FileKind> kinds;
    if (pictures)
        kinds.append({tr("Photographs"), {u"jpg"_s, u"jpeg"_s, u"png"_s, u"heic"_s, u"webp"_s, u"gif"_s, u"bmp"_s}});
    if (const auto paths = m_context.prompter.chooseOpenFiles(tr("Add files"), kinds))
        take(about, *paths);
}

bool FileIntake::canTake(const QMimeData *mime)
{
    return mime && (!filesIn(mime).isEmpty() || mime->hasImage());
}

bool FileIntake::takeMime(const Attachment &about, const QMimeData *mime)
{
    if (!mime)
        return false;
    const QStringList paths = filesIn(mime);
    if (!paths.isEmpty()) {
        take(about, paths);
        return true;
    }
    const auto picture = qvariant_cast<QImage>(mime->imageData());
    if (picture.isNull())
        return false;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    Attachment one = about;
    one.name = tr("Picture %1.png").arg(seoulTime(m_context.clock.nowMs()).toString(u"yyyy-MM-dd HHmmss"_s));
    one.mediaType = u"image/png"_s;
    one.id = AttachmentId::create();
    one.size = bytes.size();
    one.added = m_context.clock.nowUtc();
    auto hash = m_context.workspace.blobs().put(bytes);
    if (hash) {
        one.hash = *hash;
        recordAndTell({{one}, {}});
    } else {
        m_context.prompter.tell(hash.error());
    }
    return true;
}

} // namespace axw::clients
