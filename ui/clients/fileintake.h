// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/page.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>

class QMimeData;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::clients {

/// Takes files in: from a dialog, a drop or the clipboard. All of them become one edit. Large ones are copied on another
/// thread while a strip shows how far it is; the widget is that strip.
class FileIntake final : public QWidget
{
    Q_OBJECT

public:
    FileIntake(const widgets::PageContext &context, QWidget *parent = nullptr);
    ~FileIntake() override;

    /// What else the edit does that keeps the files (the link to a scan). It may be called while the page around it is
    /// closing, so it holds nothing of the page.
    using Within = std::function<Result<>(const std::vector<Attachment> &)>;
    void setWithin(Within within) { m_within = std::move(within); }

    /// What the files belong to; name, size and hash are filled in.
    void take(const Attachment &about, const QStringList &paths);
    /// Asks for files.
    void choose(const Attachment &about, bool pictures = false);
    /// A drop or the clipboard: files, or a picture without a file. False when it has neither.
    bool takeMime(const Attachment &about, const QMimeData *mime);
    static bool canTake(const QMimeData *mime);

Q_SIGNALS:
    void taken(const QList<axw::AttachmentId> &ids);

private:
    struct Stored
    {
        std::vector<Attachment> files;
        std::vector<Error> errors;
    };
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    static Stored store(const store::BlobStore &blobs, const Attachment &about, const QStringList &paths, const Clock &clock,
                        const std::function<bool(int)> &goesOn);
    Result<> record(Stored &stored);
    void recordAndTell(Stored stored);

    widgets::PageContext m_context;
    widgets::ProgressStrip *m_strip;
    std::unique_ptr<QFutureWatcher<Stored>> m_watcher;
    Cancelled m_cancelled;
    Within m_within;
    QList<std::pair<Attachment, QStringList>> m_waiting; ///< dropped while others are being copied
};

} // namespace axw::clients
