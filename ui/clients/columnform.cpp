// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/columnform.h"

#include "ui/widgets/page.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::clients {

using widgets::Size;
using widgets::Theme;

ColumnForm::ColumnForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(2));
}

QLabel *ColumnForm::labelFor(const QString &label, QWidget *field)
{
    auto *words = new widgets::SoftText(m_theme, label, Size::Small, this);
    words->setWordWrap(false);
    words->setBuddy(field);
    words->setContentsMargins(0, m_theme.px(4), 0, 0);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    return words;
}

QLabel *ColumnForm::addField(const QString &label, QWidget *field)
{
    QLabel *words = labelFor(label, field);
    m_column->addWidget(words);
    m_column->addWidget(field);
    return words;
}

void ColumnForm::addFields(const QList<Field> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    for (const Field &field : fields) {
        auto *part = new QVBoxLayout;
        part->setSpacing(m_theme.px(2));
        part->addWidget(labelFor(field.label, field.control));
        part->addWidget(field.control);
        row->addLayout(part, field.stretch);
    }
    m_column->addLayout(row);
}

void ColumnForm::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void ColumnForm::addHeading(const QString &words)
{
    auto *heading = new widgets::SectionTitle(m_theme, words, this);
    heading->setContentsMargins(0, m_theme.px(12), 0, m_theme.px(2));
    m_column->addWidget(heading);
}

void ColumnForm::setHeading(const QString &words)
{
    if (!m_heading) {
        m_heading = new widgets::SectionTitle(m_theme, words, this);
        m_heading->setWordWrap(true);
        m_column->insertWidget(0, m_heading);
    }
    m_heading->setText(words);
}

QHBoxLayout *ColumnForm::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_theme.px(12), 0, 0);
    row->setSpacing(m_theme.px(8));
    row->setAlignment(Qt::AlignLeft);
    m_column->addLayout(row);
    return row;
}

void ColumnForm::commitPending()
{
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (auto *editor = dynamic_cast<widgets::PendingEditor *>(child))
            editor->commitPending();
    }
}

SectionHead::SectionHead(const Theme &theme, const QString &title, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_title(new widgets::SectionTitle(theme, title, this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, theme.px(4), 0, theme.px(2));
    m_row->setSpacing(theme.px(8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->addWidget(m_title);
    m_row->addStretch();
}

void SectionHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QPushButton *SectionHead::addButton(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    button->setFixedHeight(m_theme.px(Size::Row));
    button->setAutoDefault(false);
    m_row->addWidget(button);
    return button;
}

void SectionHead::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace axw::clients
