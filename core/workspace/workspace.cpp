// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/korean.h"
#include "core/clients/search.h"
#include "core/sync/outbox.h"
#include "core/workspace/backups.h"
#include "core/workspace/courier.h"
#include "core/workspace/registry.h"
#include "core/workspace/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using store::Database;
using store::Row;

namespace {

QString databasePath(const QString &folder)
{
    return folder + u"/db"_s;
}

/// The moment at which a thread was started: a clock is read by one thread only.
class MomentClock final : public Clock
{
public:
    explicit MomentClock(qint64 ms) : m_ms(ms) {}
    qint64 nowMs() const override { return m_ms; }

private:
    qint64 m_ms;
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Workspace::Workspace(QString folder, Access access, const Clock &clock)
    : m_folder(std::move(folder)), m_access(access), m_clock(clock)
{}

Workspace::~Workspace()
{
    awaitBackup();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder, const NewWorkspace &wanted, const Clock &clock)
{
    const QFileInfo place(folder);
    const QString path = QDir::cleanPath(place.absoluteFilePath());
    if (place.exists())
        return fail(Error::Kind::Invalid, tr("There is something at %1 already; choose another name. Nothing was changed.").arg(native(path)));
    // Made beside its place and renamed, so that a workspace is whole or not there.
    const QString making = path + u".making"_s;
    QDir(making).removeRecursively();
    if (!QDir().mkpath(making + u"/blob"_s) || !QDir().mkpath(making + u"/backup"_s))
        return fail(Error::Kind::ReadOnly, tr("The folder %1 may not be written; choose another place.").arg(native(place.absolutePath())));
    {
        std::unique_ptr<Workspace> fresh(new Workspace(making, Access::Companion, clock));
        auto made = fresh->openFile(Database::Mode::Create);
        if (made)
            made = fresh->migrateFile();
        if (made) {
            const store::Values meta{newUuid(), newUuid(), QString(), store::newBlobKey(), normalLine(wanted.person)};
            made = fresh->m_database->run("INSERT INTO meta VALUES ('workspace', ?1), ('device', ?2), ('letter', ?3), ('blob_key', ?4), "
                                          "('person', ?5)", meta);
        }
        if (made) {
            made = fresh->readIdentity();
            fresh->openStores(normalLine(wanted.person));
        }
        if (made && !wanted.centre.isEmpty())
            made = fresh->edit(QT_TRANSLATE_NOOP("edit", "Make workspace"), [&] { return fresh->setSetting(u"centre.name"_s, normalLine(wanted.centre)); });
        if (!made) {
            fresh.reset();
            QDir(making).removeRecursively();
            return fail(std::move(made).error());
        }
    }
    if (!QDir().rename(making, path)) {
        QDir(making).removeRecursively();
        return fail(Error::Kind::Io, tr("The folder %1 cannot be made.").arg(native(path)));
    }
    return open(path, Access::Write, clock, wanted.person);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Access access, const Clock &clock, const QString &person)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!QFileInfo(path).isDir() || !QFileInfo::exists(databasePath(path))) {
        return fail(QFileInfo::exists(path) ? Error::Kind::Damaged : Error::Kind::NotFound,
                    QFileInfo::exists(path) ? tr("%1 is not a workspace: a workspace is a folder that holds a file named db. Nothing was changed.").arg(native(path))
                                            : tr("There is no workspace at %1.").arg(native(path)));
    }
    std::unique_ptr<Workspace> workspace(new Workspace(path, access, clock));
    if (access == Access::Write) {
        AXW_TRY_ASSIGN(lock, store::WorkspaceLock::take(path, person));
        workspace->m_lock = std::move(lock);
    }
    AXW_TRY(workspace->openFile(access == Access::Read ? Database::Mode::ReadOnly : Database::Mode::ReadWrite));
    AXW_TRY(workspace->migrateFile());
    AXW_TRY(workspace->readIdentity());
    AXW_TRY_ASSIGN(known, workspace->localSetting(u"person"_s));
    workspace->openStores(person.isEmpty() ? known : normalLine(person));
    const auto backups = backupsOf(path);
    workspace->m_lastBackup = backups.empty() ? QDateTime() : backups.front().taken;
    return workspace;
}

Result<> Workspace::openFile(Database::Mode mode)
{
    AXW_TRY_ASSIGN(database, Database::open(databasePath(m_folder), mode));
    m_database = std::move(database);
    return clients::addSearchFunctions(*m_database);
}

Result<> Workspace::migrateFile()
{
    const auto steps = schemaSteps();
    AXW_TRY_ASSIGN(version, store::schemaOf(*m_database, steps.back().number));
    if (version == steps.back().number)
        return {};
    if (m_access == Access::Read) {
        return fail(Error::Kind::ReadOnly, tr("%1 was made by an older version; open it for writing once, so that it is brought up to date.")
                                               .arg(native(m_folder)));
    }
    return store::migrate(*m_database, steps, registry(), [this] { return rollingBackup(*m_database, m_folder, m_clock, u"upgrade"_s); });
}

Result<> Workspace::readIdentity()
{
    QByteArray key;
    AXW_TRY(m_database->each("SELECT name, value FROM meta WHERE name IN ('workspace', 'device', 'letter', 'blob_key')", {}, [&](const Row &row) {
        const QString name = row.text(0);
        if (name == u"workspace")
            m_id = QUuid::fromRfc4122(row.blob(1));
        else if (name == u"device")
            m_device = row.blob(1);
        else if (name == u"letter")
            m_letter = row.text(1);
        else
            key = row.blob(1);
    }));
    if (m_id.isNull() || m_device.size() != 16 || key.isEmpty())
        return fail(Error::Kind::Damaged, tr("%1 is damaged: it does not know its own identity. Restore a copy from its backup folder.").arg(native(m_folder)));
    m_blobs = std::make_unique<store::BlobStore>(m_folder + u"/blob"_s, key);
    m_outbox = std::make_unique<sync::Outbox>(*m_database, store::BlobStore(m_folder + u"/outbox"_s, key));
    return {};
}

void Workspace::openStores(const QString &person)
{
    m_journal = std::make_unique<journal::Journal>(*m_database, registry(), m_clock, m_device, person);
    m_clients = std::make_unique<clients::ClientStore>(*m_database, m_clock);
    m_cases = std::make_unique<clients::CaseStore>(*m_database, m_clock, m_letter);
    m_forms = std::make_unique<diagnosis::FormStore>(*m_database, *m_blobs, m_clock);
    m_assessments = std::make_unique<diagnosis::AssessmentStore>(*m_database, *m_forms, m_clock);
    m_itemLinks = std::make_unique<diagnosis::ItemLinkStore>(*m_database);
    m_pocs = std::make_unique<poc::PocStore>(*m_database);
    m_resources = std::make_unique<poc::ResourceStore>(*m_database);
    m_workHours = std::make_unique<poc::WorkHoursStore>(*m_database);
    m_planReview = std::make_unique<poc::PlanReview>(*m_database, m_clock);
}

QString Workspace::name() const
{
    const QString base = QFileInfo(m_folder).fileName();
    return base.endsWith(u".axw") ? base.chopped(4) : base;
}

int Workspace::schema() const
{
    return schemaSteps().back().number;
}

void Workspace::setPerson(const QString &person)
{
    m_journal->setPerson(normalLine(person));
    if (!isReadOnly())
        (void)setLocalSetting(u"person"_s, normalLine(person));
}

Result<> Workspace::recordEdit(const char *label, const std::function<Result<>()> &change, const journal::EditOptions &options)
{
    return told(m_journal->edit(label, change, options));
}

Result<> Workspace::told(Result<journal::Changes> changes)
{
    if (!changes)
        return fail(std::move(changes).error());
    if (!changes->isEmpty()) {
        m_lastSaved = m_clock.nowUtc();
        Q_EMIT changed(*changes);
        backUpWhenDue();
    }
    return {};
}

/// Half an hour of work is the most that a lost disk sector can cost. A program without an event loop (a command) is
/// over before it matters, and bulk work takes its own backup first.
void Workspace::awaitBackup()
{
    if (m_backingUp)
        m_backingUp->wait();
}

void Workspace::backUpWhenDue()
{
    constexpr qint64 halfHour = qint64(30) * 60;
    const QDateTime now = m_clock.nowUtc();
    if (!m_workSince.isValid())
        m_workSince = now;
    const QDateTime since = m_lastBackup.isValid() ? std::max(m_lastBackup, m_workSince) : m_workSince;
    if (m_access == Access::Write && since.secsTo(now) >= halfHour)
        backUp();
}

void Workspace::backUp()
{
    if (m_backingUp || isReadOnly())
        return;
    m_lastBackup = m_clock.nowUtc();
    m_backingUp.reset(QThread::create([this, folder = m_folder, file = m_database->file(), moment = m_lastBackup] {
        QString failure;
        if (auto database = Database::open(file, Database::Mode::ReadWrite)) {
            if (const auto done = rollingBackup(**database, folder, MomentClock(moment.toMSecsSinceEpoch()), u"work"_s); !done)
                failure = done.error().sentence;
        } else {
            failure = database.error().sentence;
        }
        QMetaObject::invokeMethod(this, [this, moment, failure] {
            m_backingUp->wait();
            m_backingUp.reset();
            Q_EMIT backedUp(moment, failure);
        }, Qt::QueuedConnection);
    }));
    m_backingUp->start();
}

Result<> Workspace::undo()
{
    return told(m_journal->undo());
}

Result<> Workspace::redo()
{
    return told(m_journal->redo());
}

std::optional<journal::Step> Workspace::nextUndo()
{
    return m_journal->nextUndo().value_or(std::nullopt);
}

std::optional<journal::Step> Workspace::nextRedo()
{
    return m_journal->nextRedo().value_or(std::nullopt);
}

Courier &Workspace::courier()
{
    if (!m_courier)
        m_courier = std::make_unique<Courier>(*this);
    return *m_courier;
}

void Workspace::refresh()
{
    journal::Changes all;
    all.everything = true;
    Q_EMIT changed(all);
}

Result<QString> Workspace::localSetting(const QString &name)
{
    AXW_TRY_ASSIGN(found, m_database->first("SELECT value FROM meta WHERE name = ?1", {name}, [](const Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<> Workspace::setLocalSetting(const QString &name, const QString &value)
{
    return m_database->run("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value", {name, value});
}

Result<QString> Workspace::setting(const QString &name)
{
    AXW_TRY_ASSIGN(found, m_database->first("SELECT value FROM setting WHERE id = ?1", {derivedUuid(m_id, name)},
                                            [](const Row &row) { return row.text(0); }));
    return found.value_or(QString());
}

Result<> Workspace::setSetting(const QString &name, const QString &value)
{
    const QUuid id = derivedUuid(m_id, name);
    AXW_TRY_ASSIGN(known, m_database->count("SELECT count(*) FROM setting WHERE id = ?1", {id}));
    return m_database->run(known > 0 ? "UPDATE setting SET name = ?2, value = ?3 WHERE id = ?1" : "INSERT INTO setting VALUES (?1, ?2, ?3)",
                           {id, name, value});
}

Result<clients::Attachment> Workspace::attach(clients::Attachment about, const QString &path, const std::function<Result<>()> &also)
{
    AXW_TRY_ASSIGN(hash, m_blobs->putFile(path));
    const QFileInfo file(path);
    about.hash = hash;
    about.size = file.size();
    if (about.name.isEmpty())
        about.name = normalLine(file.fileName());
    if (about.mediaType.isEmpty())
        about.mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    about.added = m_clock.nowUtc();
    return edit(QT_TRANSLATE_NOOP("edit", "Attach file"), [&]() -> Result<clients::Attachment> {
        AXW_TRY(m_clients->put(about));
        if (also)
            AXW_TRY(also());
        return about;
    });
}

Result<clients::Attachment> Workspace::attachBytes(clients::Attachment about, const QByteArray &bytes)
{
    AXW_TRY_ASSIGN(hash, m_blobs->put(bytes));
    about.hash = hash;
    about.size = bytes.size();
    if (about.mediaType.isEmpty())
        about.mediaType = QMimeDatabase().mimeTypeForData(bytes).name();
    about.added = m_clock.nowUtc();
    return edit(QT_TRANSLATE_NOOP("edit", "Attach file"), [&]() -> Result<clients::Attachment> {
        AXW_TRY(m_clients->put(about));
        return about;
    });
}

Result<clients::GateFacts> Workspace::gateFacts(const clients::CaseFile &file)
{
    clients::GateFacts facts;
    AXW_TRY_ASSIGN(client, m_clients->get(file.client));
    const auto some = [&](const QByteArray &sql) { return m_database->count(sql, {file.client}).value_or(0); };
    facts.hasRequest = some("SELECT count(*) FROM request WHERE client = ?1 AND wanted IS NOT NULL") > 0;
    facts.hasOwner = !file.owner.isEmpty() || !client.owner.isEmpty();
    facts.hasContact = some("SELECT count(*) FROM contact WHERE client = ?1") > 0;
    facts.hasBrn = !client.brn.isEmpty();
    facts.hasPersonalDataConsent = some("SELECT count(*) FROM consent WHERE client = ?1 AND kind = 'personal-data' AND signed IS NOT NULL "
                                        "AND withdrawn IS NULL") > 0;
    facts.hasVisit = some("SELECT count(*) FROM visit WHERE client = ?1") > 0;
    facts.openDataRequests = int(some("SELECT count(*) FROM data_request WHERE client = ?1 AND state IN ('asked', 'partial')"));
    const auto ofCase = [&](const QByteArray &sql) { return int(m_database->count(sql, {file.id}).value_or(0)); };
    facts.hasPoc = ofCase("SELECT count(*) FROM poc WHERE case_file = ?1") > 0;
    const QByteArray tasks = "SELECT count(*) FROM task t JOIN poc p ON p.id = t.poc WHERE p.case_file = ?1 AND NOT EXISTS "
                             "(SELECT 1 FROM task below WHERE below.parent = t.id)";
    facts.pocTasks = ofCase(tasks);
    facts.pocTasksDone = ofCase(tasks + " AND t.done = 100");
    facts.hasNextAction = !file.nextAction.isEmpty();
    AXW_TRY_ASSIGN(assessments, m_assessments->diagnosesOf(file.client));
    if (!assessments.empty()) {
        facts.hasAssessment = true;
        // A form of a newer program cannot be scored here; the case can still be shown.
        if (const auto scores = m_assessments->scores(assessments.front()))
            facts.coverage = scores->coverage.share();
        facts.assessmentFrozen = assessments.front().isFrozen();
    }
    return facts;
}

} // namespace axw::workspace
