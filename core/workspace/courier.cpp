// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/courier.h"

#include "core/workspace/workspace.h"

namespace axw::workspace {

namespace {

constexpr int lookMs = 60'000;

} // namespace

Courier::Courier(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &Courier::look);
}

Courier::~Courier()
{
    if (m_work) {
        m_stop->store(true);
        m_work->wait();
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
    if (isBusy() || m_workspace.isReadOnly())
        return;
    if (const auto due = m_workspace.outbox().due(m_workspace.clock().nowUtc())) {
        for (const sync::Parcel &parcel : *due)
            m_queue.push_back(parcel.id);
        next();
    }
}

void Courier::sendAll()
{
    const auto all = m_workspace.outbox().all();
    if (!all)
        return;
    for (const sync::Parcel &parcel : *all) {
        if (parcel.state == sync::ParcelState::Waiting || parcel.state == sync::ParcelState::Failed)
            (void)m_workspace.outbox().retry(parcel.id);
    }
    look();
    Q_EMIT changed();
}

void Courier::stop(sync::ParcelId parcel)
{
    if (m_work && m_parcel.id == parcel)
        m_stop->store(true);
}

void Courier::setLogin(const QString &destination, const sync::Login &login)
{
    m_logins.insert(destination, login);
    const auto all = m_workspace.outbox().all();
    for (const sync::Parcel &parcel : all ? *all : std::vector<sync::Parcel>()) {
        if (parcel.destination == destination && parcel.state == sync::ParcelState::Failed)
            (void)m_workspace.outbox().retry(parcel.id);
    }
    look();
    Q_EMIT changed();
}

void Courier::next()
{
    m_parcel = {};
    while (!m_queue.empty() && m_parcel.id.isNull()) {
        // A person may have held it back or taken it out while others were delivered.
        const auto now = m_workspace.outbox().get(m_queue.front());
        m_queue.erase(m_queue.begin());
        if (now && now->state == sync::ParcelState::Waiting && !now->destination.isEmpty())
            m_parcel = *now;
    }
    if (m_parcel.id.isNull())
        return;
    const auto bytes = m_workspace.outbox().bytes(m_parcel);
    if (!bytes) {
        ended(fail(bytes.error()));
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    const auto outcome = std::make_shared<Result<sync::Delivered>>(fail(Error::Kind::Internal, {}));
    m_work.reset(QThread::create([parcel = m_parcel, bytes = *bytes, login = m_logins.value(m_parcel.destination), stop = m_stop, outcome] {
        *outcome = sync::deliver(parcel, bytes, login, {{}, [stop] { return stop->load(); }});
    }));
    connect(m_work.get(), &QThread::finished, this, [this, outcome] {
        m_work->wait();
        m_work.reset();
        ended(*outcome);
    });
    m_work->start();
    Q_EMIT changed();
}

void Courier::ended(const Result<sync::Delivered> &outcome)
{
    const sync::Parcel parcel = std::exchange(m_parcel, {});
    // What a person took out meanwhile has no row any more: nothing to write down.
    (void)m_workspace.outbox().record(parcel.id, outcome, m_workspace.clock().nowUtc());
    if (outcome)
        Q_EMIT delivered(outcome->name, parcel.destination);
    Q_EMIT changed();
    next();
}

} // namespace axw::workspace
