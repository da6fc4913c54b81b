// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inspector.h"

#include "ui/widgets/text.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace axw::widgets {

Inspector::Inspector(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(theme.px(Size::Inspector));
    setGround(this, theme, Colour::Surface);
    setFocusPolicy(Qt::NoFocus);
    clear();
}

void Inspector::clear()
{
    auto *content = new QWidget;
    setGround(content, m_theme, Colour::Surface);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(m_theme.px(16), m_theme.px(12), m_theme.px(16), m_theme.px(16));
    m_column->setSpacing(m_theme.px(8));
    m_column->addStretch();
    setWidget(content); // deletes the one before
}

void Inspector::addHeading(const QString &title, const QString &text)
{
    auto *heading = makeLabel(m_theme, title, Size::Body, true, widget());
    heading->setWordWrap(true);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(heading);
    if (!text.isEmpty())
        addText(text);
}

void Inspector::addSection(const QString &title)
{
    m_column->insertSpacing(m_column->count() - 1, m_theme.px(4));
    addWidget(new SectionTitle(m_theme, title, widget()));
}

void Inspector::addFacts(const QList<Fact> &facts)
{
    addWidget(new FactList(m_theme, facts, widget()));
}

void Inspector::addText(const QString &text)
{
    addWidget(new SoftText(m_theme, text, Size::Body, widget()));
}

void Inspector::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

QSize Inspector::sizeHint() const
{
    return {m_theme.px(Size::Inspector), m_theme.px(400)};
}

} // namespace axw::widgets
