// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace axw::widgets {
class ToneText;
}

namespace axw::gantt {

/// The line above a plan that is locked, or was sent back: who, since when, and the way to go on. Takes no room otherwise.
class ReviewStrip final : public QWidget
{
    Q_OBJECT

public:
    ReviewStrip(const widgets::PageContext &context, PlanState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void takeBackRequested();
    void openRequested();

private:
    void refresh();

    widgets::PageContext m_context;
    PlanState &m_state;
    widgets::ToneText *m_words;
    QPushButton *m_takeBack;
    QPushButton *m_open;
    poc::Poc m_shown; ///< whose standing was read
};

} // namespace axw::gantt
