// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace axw::widgets {

/// Work that takes longer than a moment: what it is, how far it is, and a way to stop it. Hidden until started; shows
/// itself when the work takes more than 300 ms.
class ProgressStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(const Theme &theme, QWidget *parent = nullptr);

    void start(const QString &what);
    void setProgress(int done, int total);
    void finish();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
    bool m_running = false;
};

} // namespace axw::widgets
