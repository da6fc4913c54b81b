// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/background.h"

#include <QObject>
#include <QString>

namespace axw::workspace {
class Workspace;
}

namespace axw::shell {

/// Makes a rolling backup after every half hour of work, on another thread and over a connection of its own.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Half an hour.
    static constexpr qint64 everyMs = 30 * 60 * 1000;

    BackupKeeper(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    /// Now, whether there was work or not.
    void backUp();
    /// Backs up when there was work and the newest backup is old enough; the timer asks once a minute.
    void backUpWhenDue();

Q_SIGNALS:
    void backedUp();
    void failed(const axw::Error &error);

private:
    workspace::Workspace &m_workspace;
    const Clock &m_clock;
    Background m_background;
    bool m_worked = false;
    qint64 m_lastMs = 0; ///< the newest backup, or when work began without one
};

} // namespace axw::shell
