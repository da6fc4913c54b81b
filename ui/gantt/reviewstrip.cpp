// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/reviewstrip.h"

#include "core/workspace/workspace.h"
#include "ui/gantt/reviewpart.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Review;
using widgets::Tone;

ReviewStrip::ReviewStrip(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_words(new widgets::ToneText(context.theme, this)),
      m_takeBack(new QPushButton(tr("Take back"), this)), m_open(new QPushButton(tr("Comments"), this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"reviewStrip"_s);
    widgets::setGround(this, theme, widgets::Colour::WarnSoft);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    across->setSpacing(theme.px(8));
    across->addWidget(m_words, 1);
    m_takeBack->setObjectName(u"strip.takeBack"_s);
    m_open->setObjectName(u"strip.open"_s);
    across->addWidget(m_open);
    across->addWidget(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &ReviewStrip::takeBackRequested);
    connect(m_open, &QPushButton::clicked, this, &ReviewStrip::openRequested);
    connect(&state, &PlanState::rowsChanged, this, &ReviewStrip::refresh);
    connect(&state, &PlanState::datesChanged, this, &ReviewStrip::refresh);
    hide();
}

void ReviewStrip::refresh()
{
    const poc::Poc &poc = m_state.plan().poc;
    if (poc == m_shown)
        return; // as at every move of a hand that drags
    m_shown = poc;
    const bool locked = poc.review == Review::Submitted;
    const bool seen = !poc.id.isNull() && (locked || poc.review == Review::Returned);
    setVisible(seen);
    if (!seen)
        return;
    m_words->say(locked ? Tone::Warn : Tone::Bad, standingText(m_context.workspace, poc, m_context.language));
    m_takeBack->setVisible(locked && !m_context.workspace.isReadOnly());
}

} // namespace axw::gantt
