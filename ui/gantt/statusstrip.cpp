// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/statusstrip.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using Kind = poc::StatusDateAdvice::Kind;
using widgets::Tone;

StatusStrip::StatusStrip(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_words(new widgets::ToneText(context.theme, this)),
      m_overdue(new QPushButton(this)), m_today(new QPushButton(tr("Set status date to today"), this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"statusStrip"_s);
    widgets::setGround(this, theme, widgets::Colour::WarnSoft);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    across->setSpacing(theme.px(8));
    across->addWidget(m_words, 1);
    m_overdue->setObjectName(u"strip.overdue"_s);
    m_today->setObjectName(u"strip.today"_s);
    m_today->setToolTip(tr("What is not done by this evening is planned after it. One step of undo takes it back."));
    across->addWidget(m_overdue);
    across->addWidget(m_today);
    connect(m_overdue, &QPushButton::clicked, this, &StatusStrip::overdueRequested);
    connect(m_today, &QPushButton::clicked, this, &StatusStrip::todayRequested);
    connect(&state, &PlanState::rowsChanged, this, &StatusStrip::refresh);
    connect(&state, &PlanState::datesChanged, this, &StatusStrip::refresh);
    hide();
}

void StatusStrip::refresh()
{
    if (m_state.isPreviewing())
        return; // it speaks of the stored plan, and must not come and go under a hand
    const poc::StatusDateAdvice advice = m_state.statusDateAdvice();
    const bool seen = advice.kind != Kind::None && !m_state.plan().tasks.empty();
    setVisible(seen);
    if (!seen)
        return;
    if (advice.kind == Kind::Missing)
        m_words->say(Tone::Warn, tr("No status date: %n unfinished task(s) planned on days that are over", nullptr, advice.tasks));
    else
        m_words->say(Tone::Warn, tr("Status date %1, %2 ago: %n unfinished task(s) planned on days that are over", nullptr, advice.tasks)
                                     .arg(formatShortDate(advice.date, m_context.language), poc::workingDaysText(advice.days, m_context.language)));
    m_overdue->setVisible(advice.overdue > 0);
    m_overdue->setText(tr("Show %n overdue", nullptr, advice.overdue));
    m_today->setVisible(!m_state.isLocked() && !m_context.workspace.isReadOnly());
}

} // namespace axw::gantt
