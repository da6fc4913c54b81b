// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/courier.h"

#include "core/sync/keyring.h"
#include "core/workspace/workspace.h"

#include <QPointer>

#include <algorithm>

namespace axw::workspace {

namespace {

constexpr int lookMs = 60'000;
constexpr std::chrono::milliseconds patienceForFiles{10'000};

} // namespace

Courier::Courier(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &Courier::look);
    connect(&m_errand, &Errand::ended, this, &Courier::ended);
}

Courier::~Courier()
{
    m_errand.stop();
    // A file that a person put in is not forgotten because the window closes.
    for (const auto &adding : m_adding) {
        if (!adding->errand.wait(patienceForFiles))
            qWarning("%s", qUtf8Printable(adding->parcel.name));
        else if (const auto queued = queue(*adding); !queued)
            qWarning("%s", qUtf8Printable(queued.error().sentence));
    }
}

void Courier::start()
{
    if (m_workspace.isReadOnly())
        return;
    m_timer.start();
    look();
}

void Courier::look()
{
    if (m_workspace.isReadOnly())
        return;
    m_lookAgain = isBusy();
    if (m_lookAgain)
        return;
    const QDateTime now = m_workspace.clock().nowUtc();
    if (const auto due = m_workspace.outbox().due(now)) {
        for (const sync::Parcel &parcel : *due)
            m_queue.push_back(parcel.id);
    }
    m_leftovers = m_workspace.outbox().leftovers(now).value_or(std::vector<sync::Leftover>());
    next();
}

void Courier::sendAll()
{
    const auto all = m_workspace.outbox().all();
    if (!all)
        return;
    for (const sync::Parcel &parcel : *all) {
        if (parcel.state == sync::ParcelState::Waiting || parcel.state == sync::ParcelState::Failed)
            (void)retry(parcel.id);
    }
    (void)m_workspace.outbox().retrySweeps();
    look();
    Q_EMIT changed();
}

Result<> Courier::retry(sync::ParcelId parcel)
{
    AXW_TRY_ASSIGN(wanted, m_workspace.outbox().get(parcel));
    // It may have been unlocked since.
    if (const auto asked = m_asked.constFind(wanted.destination); asked != m_asked.constEnd() && !*asked)
        m_asked.erase(asked);
    return m_workspace.outbox().retry(parcel);
}

void Courier::stop(sync::ParcelId parcel)
{
    if (m_parcel.id == parcel)
        m_errand.stop();
}

void Courier::setLogin(const QString &destination, const sync::Login &login)
{
    const QStringList places{destination, sync::withoutUser(destination)};
    for (const QString &place : places)
        m_logins.insert(place, login);
    const auto all = m_workspace.outbox().all();
    for (const sync::Parcel &parcel : all ? *all : std::vector<sync::Parcel>()) {
        if (places.contains(parcel.destination) && parcel.state == sync::ParcelState::Failed)
            (void)m_workspace.outbox().retry(parcel.id);
    }
    look();
    Q_EMIT changed();
}

void Courier::next()
{
    while (!m_queue.empty()) {
        // A person may have held it back or taken it out while others were delivered.
        const auto now = m_workspace.outbox().get(m_queue.front());
        m_queue.erase(m_queue.begin());
        if (now && now->state == sync::ParcelState::Waiting && !now->destination.isEmpty() && !waitsForKeyring(now->destination)) {
            deliverOne(*now);
            return;
        }
    }
    while (!m_leftovers.empty()) {
        const sync::Leftover leftover = m_leftovers.front();
        m_leftovers.erase(m_leftovers.begin());
        if (!waitsForKeyring(leftover.destination)) {
            sweepOne(leftover);
            return;
        }
    }
    if (m_lookAgain)
        look();
}

bool Courier::waitsForKeyring(const QString &destination)
{
    if (m_keyring == nullptr || m_logins.contains(destination))
        return false;
    if (const auto asked = m_asked.constFind(destination); asked != m_asked.constEnd())
        return *asked;
    const auto place = sync::placeOf(destination);
    if (!place || place->login.user.isEmpty())
        return false; // a folder, or a server that knows nobody
    m_asked.insert(destination, true);
    m_keyring->read(destination, [courier = QPointer(this), destination, user = place->login.user](const Result<std::optional<QString>> &found) {
        if (!courier)
            return;
        courier->m_asked.insert(destination, false);
        // What was typed meanwhile is newer. A keyring that refuses is said where a person may tick it.
        if (found && *found && !courier->m_logins.contains(destination))
            courier->setLogin(destination, {user, **found});
        else
            courier->look();
    });
    return true;
}

void Courier::deliverOne(const sync::Parcel &parcel)
{
    m_parcel = parcel;
    (void)m_workspace.outbox().begin(parcel.id);
    m_outcome = std::make_shared<Result<sync::Delivered>>(fail(Error::Kind::Internal, {}));
    m_errand.start([parcel, files = m_workspace.outbox().files(), login = m_logins.value(parcel.destination), outcome = m_outcome](const Progress &progress) {
        *outcome = sync::deliver(parcel, files, login, progress);
    });
    Q_EMIT changed();
}

void Courier::sweepOne(const sync::Leftover &leftover)
{
    m_leftover = leftover;
    m_outcome = std::make_shared<Result<sync::Delivered>>(fail(Error::Kind::Internal, {}));
    m_errand.start([leftover, login = m_logins.value(leftover.destination), outcome = m_outcome](const Progress &progress) {
        *outcome = sync::sweep(leftover, login, progress).transform([] { return sync::Delivered(); });
    });
}

void Courier::ended()
{
    const sync::Parcel parcel = std::exchange(m_parcel, {});
    const sync::Leftover leftover = std::exchange(m_leftover, {});
    const auto outcome = std::exchange(m_outcome, nullptr);
    const QDateTime now = m_workspace.clock().nowUtc();
    if (parcel.id.isNull()) {
        (void)m_workspace.outbox().swept(leftover.id, outcome->transform([](const sync::Delivered &) {}), now);
        next();
    } else {
        // What a person took out meanwhile has no row any more: nothing to write down.
        (void)m_workspace.outbox().record(parcel, *outcome, now);
        if (*outcome)
            Q_EMIT delivered((*outcome)->name, parcel.destination);
        // What was stopped may have been sent elsewhere, or have left something.
        if (!*outcome && outcome->error().kind == Error::Kind::Cancelled && m_queue.empty())
            look();
        else
            next();
    }
    Q_EMIT changed();
}

void Courier::add(const sync::Parcel &parcel, const QString &path)
{
    if (const auto sound = sync::Outbox::check(parcel); !sound) {
        Q_EMIT refused(sound.error());
        return;
    }
    auto adding = std::make_unique<Adding>();
    adding->parcel = parcel;
    adding->taken = std::make_shared<Result<sync::Taken>>(fail(Error::Kind::Internal, {}));
    connect(&adding->errand, &Errand::progressed, this, &Courier::addingProgressed);
    connect(&adding->errand, &Errand::ended, this, [this, ended = adding.get()] { endAdding(ended); }, Qt::QueuedConnection);
    adding->errand.start([files = m_workspace.outbox().files(), path, taken = adding->taken](const Progress &progress) {
        *taken = sync::Outbox::take(files, path, progress);
    });
    m_adding.push_back(std::move(adding));
}

void Courier::stopAdding()
{
    for (const auto &adding : m_adding)
        adding->errand.stop();
}

Result<sync::ParcelId> Courier::queue(const Adding &adding)
{
    if (!*adding.taken)
        return fail(adding.taken->error());
    return m_workspace.outbox().queue(adding.parcel, **adding.taken, m_workspace.clock().nowUtc());
}

void Courier::endAdding(const Adding *adding)
{
    const auto at = std::find_if(m_adding.begin(), m_adding.end(), [adding](const auto &each) { return each.get() == adding; });
    Q_ASSERT(at != m_adding.end());
    const std::unique_ptr<Adding> done = std::move(*at);
    m_adding.erase(at);
    const auto queued = queue(*done);
    if (!queued) {
        Q_EMIT refused(queued.error());
        return;
    }
    Q_EMIT changed();
    Q_EMIT added(*queued);
    look();
}

} // namespace axw::workspace
