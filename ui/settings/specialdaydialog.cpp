// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/specialdaydialog.h"

#include "ui/widgets/composition.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valueedits.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;

SpecialDayDialog::SpecialDayDialog(const widgets::PageContext &context, QWidget *parent) :
    QDialog(parent), m_date(new widgets::DateEdit(context.theme, context.language, context.clock, this)), m_name(new QLineEdit(this)),
    m_english(new QLineEdit(this)), m_kind(new QComboBox(this))
{
    setObjectName(u"specialday"_s);
    setWindowTitle(tr("Additional holiday"));
    auto *column = new QVBoxLayout(this);
    const int edge = context.theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(context.theme.px(16));
    auto *form = new widgets::Form(context.theme, this);
    m_kind->addItems({tr("Free: nobody works"), tr("Worked although it is a holiday")});
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Name in English"), m_english);
    form->addRow(tr("Day"), m_kind);
    column->addWidget(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    widgets::makePrimary(buttons->button(QDialogButtonBox::Save));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SpecialDayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(context.theme.px(420));
    m_date->setFocus();
}

workspace::SpecialDay SpecialDayDialog::day() const
{
    return {{}, m_date->date(), m_name->text(), m_english->text(), m_kind->currentIndex() == 1};
}

void SpecialDayDialog::accept()
{
    widgets::commitComposition();
    m_date->commitPending();
    if (!m_date->date().isValid()) {
        m_date->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace axw::settings
