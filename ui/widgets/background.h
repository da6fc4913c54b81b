// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace axw::widgets {

/// One piece of work at a time on another thread: told how far it is and what came of it on this one, and stopped when
/// this object goes. The work gets everything it needs by value.
class Background final : public QObject
{
    Q_OBJECT

public:
    explicit Background(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~Background() override;

    /// False (and nothing happens) while other work runs.
    bool start(std::function<Result<>(const Progress &)> work, std::function<void(const Result<> &)> finished);
    /// Until its end has been told: the work may be over a moment sooner.
    bool isRunning() const { return m_running; }
    void cancel() { m_watcher.cancel(); }

Q_SIGNALS:
    void progressed(int done, int total);

private:
    QFutureWatcher<Result<>> m_watcher;
    std::function<void(const Result<> &)> m_finished;
    bool m_running = false;
};

} // namespace axw::widgets
