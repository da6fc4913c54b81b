// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/camera.h"

#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/background.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QThreadPool>

#include <algorithm>

namespace axw {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int waitMs = 15000;

/// A window that is open, the dialogs too, still shows less than it will.
bool isSomethingWorkedOut()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        const auto works = window->findChildren<widgets::Background *>();
        if (std::any_of(works.begin(), works.end(), [](const widgets::Background *work) { return work->isRunning(); }))
            return true;
    }
    return false;
}

} // namespace

void Camera::settle() const
{
    const shell::Frame &frame = *m_workbench.frame();
    const QDeadlineTimer deadline(waitMs);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!deadline.hasExpired()
             && (frame.statusLine()->facts().isEmpty() || !frame.innerPage()->isReady() || QThreadPool::globalInstance()->activeThreadCount() > 0 || isSomethingWorkedOut()));
    // What was asked for by timers of no length, and what the answer made paint.
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void Camera::take(const QString &name)
{
    take(name, m_workbench.window());
}

void Camera::take(const QString &name, QWidget &widget)
{
    settle();
    if (widget.grab().save(fileFor(name, u"png"_s)))
        ++m_taken;
}

QString Camera::fileFor(const QString &name, const QString &ending) const
{
    return u"%1/%2-%3.%4"_s.arg(m_folder, name, m_look, ending);
}

} // namespace axw
