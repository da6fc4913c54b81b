// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::shell {

/// The line at the foot: what is saved and backed up at the left, work in the background, keys of the page at the right.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const widgets::Theme &theme, QWidget *parent);

    /// Each is a few words; they are parted by space.
    void setFacts(const QStringList &facts);
    QStringList facts() const { return m_facts; }
    void setHint(const QString &hint);
    widgets::ProgressStrip *progress() const { return m_progress; }

private:
    const widgets::Theme &m_theme;
    QStringList m_facts;
    QLabel *m_left;
    QLabel *m_right;
    widgets::ProgressStrip *m_progress;
};

} // namespace axw::shell
