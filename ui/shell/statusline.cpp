// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/progressstrip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;

StatusLine::StatusLine(const widgets::Theme &theme, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_left(new widgets::SoftText(theme, {}, Size::Small, this)),
    m_right(new widgets::SoftText(theme, {}, Size::Small, this)), m_progress(new widgets::ProgressStrip(theme, this))
{
    setObjectName(u"statusline"_s);
    setFixedHeight(theme.px(26));
    widgets::setGround(this, theme, Colour::Sunken);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(16));
    for (QLabel *label : {m_left, m_right})
        label->setWordWrap(false);
    m_right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_left);
    row->addWidget(m_progress);
    row->addWidget(m_right, 1);
}

void StatusLine::setFacts(const QStringList &facts)
{
    m_facts = facts;
    m_left->setText(facts.join(u"     "_s));
    m_left->setAccessibleName(facts.join(u", "_s));
}

void StatusLine::setHint(const QString &hint)
{
    m_right->setText(hint);
    m_right->setToolTip(hint);
}

} // namespace axw::shell
