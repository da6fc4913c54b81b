// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace axw::widgets {

/// Tells once, after a window was painted and handed to the screen for the first time. Deletes itself.
class FirstPaint final : public QObject
{
public:
    FirstPaint(const QWidget &window, std::function<void()> painted)
        : QObject(QApplication::instance()), m_window(&window), m_painted(std::move(painted))
    {
        QApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(object) : nullptr;
        if (widget && widget->window() == m_window) {
            QApplication::instance()->removeEventFilter(this);
            // The rest of the window is painted in the same go, before any timer is served.
            QTimer::singleShot(0, this, [this] {
                m_painted();
                deleteLater();
            });
        }
        return false;
    }

private:
    const QWidget *m_window;
    std::function<void()> m_painted;
};

} // namespace axw::widgets
