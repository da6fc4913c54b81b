// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/widgets/notedfield.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPlainTextEdit>

namespace axw::widgets {

Form::Form(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(4));
    m_grid->setColumnMinimumWidth(0, theme.px(88));
    m_grid->setColumnStretch(1, 1);
}

QLabel *Form::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *name = new SoftText(m_theme, label, Size::Body, this);
    name->setWordWrap(false);
    name->setTextFormat(Qt::AutoText); // for the mnemonic
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    // The label stands beside the first line of what may have several.
    const bool tall = qobject_cast<QPlainTextEdit *>(field) || qobject_cast<NotedField *>(field);
    if (tall)
        name->setContentsMargins(0, m_theme.px(6), 0, 0);
    m_grid->addWidget(name, m_rows, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    // A field that does not want to be wide stands at the left instead of narrowing the whole form.
    const bool narrow = field->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum || field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(field, m_rows, 1, narrow ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment());
    m_grid->setRowMinimumHeight(m_rows, m_theme.px(Size::FormRow));
    ++m_rows;
    if (!hint.isEmpty())
        m_grid->addWidget(new SoftText(m_theme, hint, Size::Small, this), m_rows++, 1);
    return name;
}

void Form::addBelow(QWidget *widget)
{
    m_grid->addWidget(widget, m_rows++, 1);
}

void Form::addSection(const QString &title)
{
    auto *heading = new SectionTitle(m_theme, title, this);
    heading->setContentsMargins(0, m_rows == 0 ? 0 : m_theme.px(12), 0, m_theme.px(4));
    addWide(heading);
}

void Form::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_rows++, 0, 1, 2);
}

} // namespace axw::widgets
