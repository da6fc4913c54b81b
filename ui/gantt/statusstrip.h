// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace axw::widgets {
class ToneText;
}

namespace axw::gantt {

/// The line above a plan that hopes for days that are over: unfinished work stands in the past and there is no status
/// date, or an old one. It offers today as the status date, and to show what is overdue. Takes no room otherwise.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(const widgets::PageContext &context, PlanState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void todayRequested();
    void overdueRequested();

private:
    void refresh();

    widgets::PageContext m_context;
    PlanState &m_state;
    widgets::ToneText *m_words;
    QPushButton *m_overdue;
    QPushButton *m_today;
};

} // namespace axw::gantt
