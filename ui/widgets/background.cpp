// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/background.h"

#include <QPromise>
#include <QThreadPool>

namespace axw::widgets {

Background::Background(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        // Cancelled work drops its answer on the way.
        const QList<Result<>> answers = m_watcher.future().isResultReadyAt(0) ? m_watcher.future().results() : QList<Result<>>();
        const Result<> answer = answers.isEmpty() ? Result<>(fail(Error::Kind::Cancelled, tr("It was stopped. Nothing was changed."))) : answers.first();
        m_running = false;
        if (const auto told = std::exchange(m_finished, nullptr))
            told(answer);
    });
}

Background::~Background()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

bool Background::start(std::function<Result<>(const Progress &)> work, std::function<void(const Result<> &)> finished)
{
    if (m_running)
        return false;
    m_running = true;
    m_finished = std::move(finished);
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        const Progress progress{[&promise](int done, int total) {
                                    promise->setProgressRange(0, total);
                                    promise->setProgressValue(done);
                                },
                                [&promise] { return promise->isCanceled(); }};
        promise->addResult(work(progress));
        promise->finish();
    });
    return true;
}

} // namespace axw::widgets
