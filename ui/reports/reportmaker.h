// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pageddocument.h"
#include "core/workspace/snapshots.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace axw {
class Clock;
}

namespace axw::reports {

/// A report with its pages, ready to be painted.
struct PreparedReport
{
    report::Document document;
    report::PagedDocument pages;
};

/// Reads and lays out one report at a time on another thread, with a connection of its own. A newer wish replaces the
/// one that is being worked on.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    ReportMaker(QString folder, QString person, const Clock &clock, QObject *parent = nullptr);
    /// Stops what is being made and waits for it.
    ~ReportMaker() override;

    void make(const workspace::ReportRequest &request);
    void cancel();
    bool isBusy() const { return m_watcher.isRunning() || m_next; }

Q_SIGNALS:
    void made(const std::shared_ptr<const axw::reports::PreparedReport> &report);
    void failed(const axw::Error &error);

private:
    using Outcome = Result<std::shared_ptr<const PreparedReport>>;

    void start(const workspace::ReportRequest &request);
    void finished();

    QString m_folder;
    QString m_person;
    const Clock &m_clock;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    std::optional<workspace::ReportRequest> m_next;
};

} // namespace axw::reports
