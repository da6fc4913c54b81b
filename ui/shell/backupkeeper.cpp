// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupkeeper.h"

#include "core/workspace/backups.h"
#include "core/workspace/workspace.h"

#include <QTimer>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;

BackupKeeper::BackupKeeper(workspace::Workspace &workspace, const Clock &clock, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_clock(clock)
{
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        if (!m_worked && m_lastMs == 0) {
            // Looked up at the first edit and not at the start: the folder can hold many.
            const auto backups = workspace::backupsOf(m_workspace.folder());
            m_lastMs = backups.empty() ? m_clock.nowMs() : backups.front().taken.toMSecsSinceEpoch();
        }
        m_worked = true;
    });
    auto *timer = new QTimer(this);
    timer->setInterval(60 * 1000);
    connect(timer, &QTimer::timeout, this, &BackupKeeper::backUpWhenDue);
    timer->start();
}

void BackupKeeper::backUpWhenDue()
{
    if (m_worked && !m_workspace.isReadOnly() && m_clock.nowMs() - m_lastMs >= everyMs)
        backUp();
}

void BackupKeeper::backUp()
{
    const bool started = m_background.start(
        [folder = m_workspace.folder(), clock = &m_clock](const Progress &) -> Result<> {
            AXW_TRY_ASSIGN(companion, workspace::Workspace::open(folder, workspace::Access::Companion, *clock));
            return workspace::rollingBackup(companion->database(), folder, *clock, u"work"_s);
        },
        [this](const Result<> &result) {
            if (result)
                Q_EMIT backedUp();
            else
                Q_EMIT failed(result.error());
        });
    if (!started)
        return;
    m_worked = false;
    m_lastMs = m_clock.nowMs();
}

} // namespace axw::shell
