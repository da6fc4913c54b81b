// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QStackedWidget;

namespace axw::widgets {
class Settings;
}

namespace axw::shell {

/// The window itself: remembers its place and size, and lets what it shows commit before it closes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(widgets::Settings &settings);

    /// Shows a widget in the stead of the one before, which is deleted.
    void setContent(QWidget *content);
    QWidget *content() const;
    /// Shows a widget over the content until it is taken away again.
    void cover(QWidget *widget);
    void uncover();
    QWidget *coverWidget() const;

Q_SIGNALS:
    /// Before the window closes: commit and keep what has to be kept.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    widgets::Settings &m_settings;
    QStackedWidget *m_stack;
};

} // namespace axw::shell
