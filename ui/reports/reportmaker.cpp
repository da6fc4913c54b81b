// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmaker.h"

#include "core/workspace/workspace.h"

#include <QPromise>
#include <QThreadPool>

namespace axw::reports {

ReportMaker::ReportMaker(QString folder, QString person, const Clock &clock, QObject *parent) :
    QObject(parent), m_folder(std::move(folder)), m_person(std::move(person)), m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportMaker::finished);
}

ReportMaker::~ReportMaker()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportMaker::make(const workspace::ReportRequest &request)
{
    if (!m_watcher.isRunning()) {
        start(request);
        return;
    }
    m_next = request;
    m_watcher.cancel();
}

void ReportMaker::cancel()
{
    m_next.reset();
    m_watcher.cancel();
}

void ReportMaker::start(const workspace::ReportRequest &request)
{
    auto promise = std::make_shared<QPromise<std::shared_ptr<Outcome>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, request, folder = m_folder, person = m_person, clock = &m_clock] {
        const Progress progress{{}, [&promise] { return promise->isCanceled(); }};
        const auto make = [&]() -> Outcome {
            AXW_TRY_ASSIGN(workspace, workspace::Workspace::open(folder, workspace::Access::Read, *clock, person));
            AXW_TRY_ASSIGN(document, workspace::makeReport(*workspace, request));
            report::PagedDocument pages(document, progress);
            return std::make_shared<const PreparedReport>(PreparedReport{std::move(document), std::move(pages)});
        };
        auto outcome = std::make_shared<Outcome>(make());
        promise->addResult(std::move(outcome)); // dropped when cancelled
        promise->finish();
    });
}

void ReportMaker::finished()
{
    if (m_next) {
        const workspace::ReportRequest request = *std::exchange(m_next, std::nullopt);
        start(request);
        return;
    }
    if (m_watcher.isCanceled() || !m_watcher.future().isResultReadyAt(0))
        return;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    if (*outcome)
        Q_EMIT made(**outcome);
    else
        Q_EMIT failed(outcome->error());
}

} // namespace axw::reports
