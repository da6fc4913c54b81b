// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "core/base/korean.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::widgets {

EmptyState::EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent) :
    QWidget(parent), m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addStretch(2);
    if (!icon.isEmpty()) {
        auto *picture = new QLabel(this);
        picture->setPixmap(theme.icon(icon, Colour::LineStrong).pixmap(QSize(theme.px(44), theme.px(44)), devicePixelRatio()));
        picture->setAlignment(Qt::AlignCenter);
        column->addWidget(picture);
    }
    QLabel *heading = makeLabel(theme, title, Size::Title, true, this);
    heading->setAlignment(Qt::AlignCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words = new SoftText(theme, settledParticles(text), Size::Body, this);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addSpacing(theme.px(8));
    column->addLayout(m_buttons);
    column->addStretch(3);
    setAccessibleName(title);
}

QPushButton *EmptyState::addButton(const QString &text, std::function<void()> pressed, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary)
        makePrimary(button);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace axw::widgets
