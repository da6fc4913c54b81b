// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/clients/casestore.h"
#include "core/clients/clientstore.h"
#include "core/clients/gates.h"
#include "core/diagnosis/assessmentstore.h"
#include "core/diagnosis/formstore.h"
#include "core/diagnosis/itemlink.h"
#include "core/journal/journal.h"
#include "core/poc/planreview.h"
#include "core/poc/pocstore.h"
#include "core/poc/resourcestore.h"
#include "core/poc/workhoursstore.h"
#include "core/store/blobs.h"
#include "core/store/lock.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace axw::sync {
class Outbox;
}

namespace axw::workspace {

class Courier;

/// How a workspace is opened.
enum class Access {
    Write,     ///< takes the lock: one writer a workspace
    Read,      ///< changes nothing, also beside a writer
    Companion, ///< a second connection of the process that holds the lock, for long work on another thread
};

/// What a new workspace is told.
struct NewWorkspace
{
    QString person; ///< who works with it
    QString centre; ///< the centre's name, may be empty
};

/// One workspace folder `NAME.axw`, opened: its stores, its journal, its attachments, its backups.
/// Everything that is written goes through edit().
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder and opens it for writing. Invalid when something is there already, ReadOnly when the parent
    /// folder may not be written, Full.
    static Result<std::unique_ptr<Workspace>> create(const QString &folder, const NewWorkspace &wanted, const Clock &clock);
    /// NotFound, Damaged, Newer, Busy (says who holds it), ReadOnly.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, Access access, const Clock &clock,
                                                   const QString &person = {});
    ~Workspace() override;

    const QString &folder() const { return m_folder; }
    /// The folder's name without `.axw`.
    QString name() const;
    bool isReadOnly() const { return m_access == Access::Read; }
    const Clock &clock() const { return m_clock; }
    int schema() const;
    QUuid id() const { return m_id; }
    /// What numbers for people carry, so that two devices give none twice: empty on the first, then B, C …
    const QString &deviceLetter() const { return m_letter; }

    /// Who acts: stands in the audit trail.
    QString person() const { return m_journal->person(); }
    void setPerson(const QString &person);
    /// The language of sentences about recorded things.
    void setLanguage(Language language) { m_journal->setLanguage(language); }

    clients::ClientStore &clients() { return *m_clients; }
    clients::CaseStore &cases() { return *m_cases; }
    poc::PocStore &pocs() { return *m_pocs; }
    poc::ResourceStore &resources() { return *m_resources; }
    poc::WorkHoursStore &workHours() { return *m_workHours; }
    poc::PlanReview &planReview() { return *m_planReview; }
    diagnosis::AssessmentStore &assessments() { return *m_assessments; }
    diagnosis::FormStore &forms() { return *m_forms; }
    diagnosis::ItemLinkStore &itemLinks() { return *m_itemLinks; }
    const store::BlobStore &blobs() const { return *m_blobs; }
    /// Exports of this device that wait to be delivered.
    sync::Outbox &outbox() { return *m_outbox; }
    /// Who delivers them; started by whoever shows the workspace.
    Courier &courier();
    journal::Journal &journal() { return *m_journal; }
    store::Database &database() { return *m_database; }

    /// One edit: runs `change` (which answers a Result) in one transaction, records it, and tells changed().
    /// It is on the disk when this answers Ok, and nothing of it is when it fails. `label` is English text marked
    /// with QT_TRANSLATE_NOOP("edit", …).
    template<class Change>
    auto edit(const char *label, Change change, const journal::EditOptions &options = {}) -> std::invoke_result_t<Change>
    {
        using Outcome = std::invoke_result_t<Change>;
        if constexpr (std::is_same_v<Outcome, Result<>>) {
            return recordEdit(label, change, options);
        } else {
            std::optional<typename Outcome::value_type> value;
            auto recorded = recordEdit(
                label,
                [&]() -> Result<> {
                    AXW_TRY_ASSIGN(made, change());
                    value = std::move(made);
                    return {};
                },
                options);
            if (!recorded)
                return fail(std::move(recorded).error());
            return std::move(*value);
        }
    }

    Result<> undo();
    Result<> redo();
    /// What undo would take back, for the words of a button; nothing when there is nothing or it cannot be read.
    std::optional<journal::Step> nextUndo();
    std::optional<journal::Step> nextRedo();
    /// When the newest edit of this session was saved; invalid before the first.
    QDateTime lastSaved() const { return m_lastSaved; }

    /// When the newest rolling backup was taken (UTC); invalid when there is none.
    QDateTime lastBackup() const { return m_lastBackup; }
    /// Takes a rolling backup on another thread; backedUp() tells when it is there. Work does it by itself every half
    /// hour.
    void backUp();
    /// Until the backup that backUp() began is there.
    void awaitBackup();

    /// After a companion wrote: tells every view to look again.
    void refresh();

    /// A local setting of this device ("import.mapping"), not recorded and not sent.
    Result<QString> localSetting(const QString &name);
    Result<> setLocalSetting(const QString &name, const QString &value);
    /// A setting of the whole centre ("centre.name"), recorded. Writing is done within edit().
    Result<QString> setting(const QString &name);
    Result<> setSetting(const QString &name, const QString &value);

    /// Stores a file's bytes and keeps it with a client, as one edit.
    Result<clients::Attachment> attach(clients::Attachment about, const QString &path,
                                       const std::function<Result<>()> &also = {});
    Result<clients::Attachment> attachBytes(clients::Attachment about, const QByteArray &bytes);

    /// What is known of a case, for the gates of its stages.
    Result<clients::GateFacts> gateFacts(const clients::CaseFile &file);

Q_SIGNALS:
    /// After every edit, undo, redo and refresh.
    void changed(const axw::journal::Changes &changes);
    /// After a rolling backup; `failure` is empty when it is there and verified.
    void backedUp(const QDateTime &takenUtc, const QString &failure);

private:
    Workspace(QString folder, Access access, const Clock &clock);
    Result<> openFile(store::Database::Mode mode);
    Result<> migrateFile();
    Result<> readIdentity();
    Result<> recordEdit(const char *label, const std::function<Result<>()> &change, const journal::EditOptions &options);
    Result<> told(Result<journal::Changes> changes);
    void openStores(const QString &person);
    void backUpWhenDue();

    QString m_folder;
    Access m_access;
    const Clock &m_clock;
    QUuid m_id;
    QByteArray m_device;
    QString m_letter;
    QDateTime m_lastSaved;
    QDateTime m_lastBackup;
    QDateTime m_workSince; ///< the first edit of this session
    std::unique_ptr<QThread> m_backingUp;
    std::unique_ptr<store::WorkspaceLock> m_lock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::BlobStore> m_blobs;
    std::unique_ptr<sync::Outbox> m_outbox;
    std::unique_ptr<journal::Journal> m_journal;
    std::unique_ptr<clients::ClientStore> m_clients;
    std::unique_ptr<clients::CaseStore> m_cases;
    std::unique_ptr<diagnosis::FormStore> m_forms;
    std::unique_ptr<diagnosis::AssessmentStore> m_assessments;
    std::unique_ptr<diagnosis::ItemLinkStore> m_itemLinks;
    std::unique_ptr<poc::PocStore> m_pocs;
    std::unique_ptr<poc::ResourceStore> m_resources;
    std::unique_ptr<poc::WorkHoursStore> m_workHours;
    std::unique_ptr<poc::PlanReview> m_planReview;
    std::unique_ptr<Courier> m_courier; ///< the last: it goes before what it reads
};

} // namespace axw::workspace
