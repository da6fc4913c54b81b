// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/errand.h"

#include <QDeadlineTimer>

namespace axw::workspace {

namespace {

constexpr std::chrono::milliseconds patienceAtTheEnd{3000};
constexpr int tellEveryMs = 100;

} // namespace

Errand::Errand(QObject *parent) : QObject(parent)
{
    m_look.setInterval(tellEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (const int total = m_shared->total.load(); total > 0)
            Q_EMIT progressed(m_shared->done.load(), total);
    });
}

Errand::~Errand()
{
    stop();
    if (!wait(patienceAtTheEnd)) {
        QThread *left = m_thread.release();
        left->disconnect(this);
        connect(left, &QThread::finished, left, &QObject::deleteLater);
    }
}

void Errand::start(std::function<void(const Progress &)> work)
{
    Q_ASSERT(!isUnderWay());
    m_shared = std::make_shared<Shared>();
    m_thread.reset(QThread::create([work = std::move(work), shared = m_shared] {
        work({[shared](int done, int total) {
                  shared->done = done;
                  shared->total = total;
              },
              [shared] { return shared->stop.load(); }});
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        m_look.stop();
        Q_EMIT ended();
    });
    m_thread->start();
    m_look.start();
}

void Errand::stop()
{
    if (m_shared)
        m_shared->stop = true;
}

bool Errand::wait(std::chrono::milliseconds patience)
{
    if (m_thread && !m_thread->wait(QDeadlineTimer(patience)))
        return false;
    m_thread.reset();
    m_look.stop();
    return true;
}

} // namespace axw::workspace
