// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/againstrip.h"

#include "ui/widgets/tonetext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

AgainStrip::AgainStrip(const Theme &theme, const QString &key, QWidget *parent) :
    QWidget(parent), m_words(new ToneText(theme, this)), m_confirm(new QPushButton(tr("Still holds – %1").arg(key), this))
{
    setObjectName(u"againStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(4), 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_words, 1);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &AgainStrip::confirmed);
    setState(false, false);
}

void AgainStrip::setState(bool again, bool frozen)
{
    setVisible(again);
    m_words->say(Tone::Warn, again ? tr("Check again: the answer of the round before") : QString());
    m_confirm->setEnabled(!frozen);
}

} // namespace axw::diagnosis
