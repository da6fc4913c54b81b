// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notedfield.h"

#include <QVBoxLayout>

namespace axw::widgets {

NotedField::NotedField(const Theme &theme, QWidget *field, QWidget *parent) :
    QWidget(parent), m_field(field), m_words(new ToneText(theme, this))
{
    setFocusProxy(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(1));
    column->addWidget(field);
    column->addWidget(m_words);
}

void NotedField::say(Tone tone, const QString &words)
{
    m_words->say(tone, words);
    m_field->setAccessibleDescription(m_words->text());
}

} // namespace axw::widgets
