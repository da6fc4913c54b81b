// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/fieldbar.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int targetHeight = 44;
constexpr int targetWidth = 116;

} // namespace

FieldBar::FieldBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_progress(makeLabel(theme, {}, Size::Body, false, this))
{
    setObjectName(u"fieldBar"_s);
    setGround(this, theme, Colour::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6));
    row->setSpacing(theme.px(10));
    const auto button = [&](const QString &name, const QString &words, auto told) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        made->setFont(theme.font());
        made->setMinimumSize(theme.px(targetWidth), theme.px(targetHeight));
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QPushButton::clicked, this, told);
        row->addWidget(made);
        return made;
    };
    button(u"fieldPrevious"_s, tr("← Previous"), [this] { Q_EMIT stepWanted(-1); });
    row->addStretch(1);
    m_progress->setObjectName(u"fieldProgress"_s);
    row->addWidget(m_progress);
    button(u"fieldUnanswered"_s, tr("Next unanswered"), [this] { Q_EMIT nextWanted(); });
    button(u"fieldLeave"_s, tr("Leave field mode"), [this] { Q_EMIT leaveWanted(); })->setToolTip(u"F9, Esc"_s);
    row->addStretch(1);
    makePrimary(button(u"fieldNext"_s, tr("Next →"), [this] { Q_EMIT stepWanted(1); }));
}

void FieldBar::setProgress(int number, int answered, int all)
{
    m_progress->setText(tr("%1 / %2 · %3 answered").arg(number).arg(all).arg(answered));
}

} // namespace axw::diagnosis
