// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace axw::workspace {

/// One piece of work on a thread of its own. It gets all it needs by value: work that hangs in the system, on a network
/// drive that does not answer, is left behind when this goes.
class Errand final : public QObject
{
    Q_OBJECT

public:
    explicit Errand(QObject *parent = nullptr);
    /// Stops the work, and waits for it for a moment.
    ~Errand() override;

    /// Only while none is under way.
    void start(std::function<void(const Progress &)> work);
    bool isUnderWay() const { return m_thread != nullptr; }
    void stop();
    /// True when it has ended by then; nobody is told.
    bool wait(std::chrono::milliseconds patience);

Q_SIGNALS:
    void progressed(int done, int total);
    void ended();

private:
    /// What both threads see; it lives as long as the longer of them.
    struct Shared
    {
        std::atomic_bool stop = false;
        std::atomic_int done = 0;
        std::atomic_int total = 0;
    };

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Shared> m_shared;
    QTimer m_look;
};

} // namespace axw::workspace
