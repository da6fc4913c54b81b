// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/plan.h"
#include "core/schedule/duration.h"
#include "ui/widgets/page.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace axw::gantt {

/// A small card over the chart that changes one link: its type, its lag, or takes it away. Enter and leaving the lag
/// keep what was typed, Esc closes.
class LinkEditor final : public QFrame
{
    Q_OBJECT

public:
    LinkEditor(const widgets::PageContext &context, QWidget *parent = nullptr);

    void show(const poc::Link &link, const poc::Plan &plan, const schedule::DurationUnits &units, const QPoint &global);

Q_SIGNALS:
    void changed(axw::LinkId link, axw::schedule::LinkType type, const QString &lag);
    void removeRequested(axw::LinkId link);

private:
    void tell();

    Language m_language;
    LinkId m_link;
    QLabel *m_title;
    QComboBox *m_type;
    QLineEdit *m_lag;
    QString m_told; ///< what the lag was when it was told last
};

} // namespace axw::gantt
