// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressstrip.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace axw::widgets {

ProgressStrip::ProgressStrip(const Theme &theme, QWidget *parent) :
    QWidget(parent), m_what(makeLabel(theme, {}, Size::Small, false, this)), m_bar(new QProgressBar(this)),
    m_cancel(new QPushButton(tr("Cancel"), this)), m_delay(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme.px(120));
    m_bar->setFixedHeight(theme.px(8));
    row->addWidget(m_what);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(300);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::start(const QString &what)
{
    m_running = true;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_delay->start();
}

void ProgressStrip::setProgress(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::finish()
{
    m_running = false;
    m_delay->stop();
    hide();
}

} // namespace axw::widgets
