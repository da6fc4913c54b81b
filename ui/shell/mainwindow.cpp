// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/widgets/settings.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Layer { Content = 0, Cover = 1 };

} // namespace

MainWindow::MainWindow(widgets::Settings &settings) : m_settings(settings), m_stack(new QStackedWidget(this))
{
    setCentralWidget(m_stack);
    setMinimumSize(960, 600);
    if (!restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
        resize(QSize(1366, 768).boundedTo(room));
    }
}

QWidget *MainWindow::content() const
{
    return m_stack->widget(Content);
}

void MainWindow::setContent(QWidget *content)
{
    uncover();
    if (QWidget *before = m_stack->widget(Content)) {
        m_stack->removeWidget(before);
        delete before;
    }
    m_stack->insertWidget(Content, content);
    m_stack->setCurrentWidget(content);
}

void MainWindow::cover(QWidget *widget)
{
    uncover();
    m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    widget->setFocus();
}

void MainWindow::uncover()
{
    if (QWidget *over = coverWidget()) {
        m_stack->removeWidget(over);
        over->deleteLater();
    }
}

QWidget *MainWindow::coverWidget() const
{
    return m_stack->count() > Cover ? m_stack->widget(Cover) : nullptr;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace axw::shell
