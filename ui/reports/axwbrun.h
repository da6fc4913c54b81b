// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace axw::reports {

/// One call of axwb at a time, as a process of its own: charts belong to the interface's thread, and this one has its
/// own. The call only reads the workspace.
class AxwbRun final : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of axwb; empty is the one beside this program.
    explicit AxwbRun(QString program, QObject *parent = nullptr);
    ~AxwbRun() override;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Nothing happens while one is running.
    void start(const QStringList &words);
    /// Asks the call to end, and ends it when it does not.
    void cancel();
    /// What the call that ended last printed, also where it failed.
    const QByteArray &out() const { return m_out; }

Q_SIGNALS:
    /// The call ended well; `out` is what it printed, `remarks` what it said of it.
    void done(const QByteArray &out, const QString &remarks);
    /// What axwb says is a sentence for a person already; Cancelled after cancel().
    void failed(const axw::Error &error);
    /// From calls that tell it.
    void progressed(int done, int all);

private:
    void hear();
    void ended(int exit, QProcess::ExitStatus status);

    QString m_program;
    QProcess m_process;
    QTimer m_patience;
    QByteArray m_line;
    QByteArray m_out;
    QString m_said;
    bool m_cancelled = false;
};

} // namespace axw::reports
