// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/sidepart.h"

#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

SidePart::SidePart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(theme().px(12), theme().px(8), theme().px(12), theme().px(16));
    m_column->setSpacing(theme().px(6));
}

QWidget *SidePart::addSection(const QString &title)
{
    auto *heading = new widgets::SectionTitle(theme(), title, this);
    heading->setContentsMargins(0, theme().px(10), 0, 0);
    m_column->addWidget(heading);
    return heading;
}

void SidePart::fitRows(QTableView &table, int most)
{
    const int rows = table.model()->rowCount();
    const int header = std::max(table.horizontalHeader()->height(), table.horizontalHeader()->sizeHint().height());
    table.setVerticalScrollBarPolicy(rows > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    table.setFixedHeight(header + std::clamp(rows, 1, most) * table.verticalHeader()->defaultSectionSize() + 2 * table.frameWidth());
}

QWidget *tabBefore(QWidget *control)
{
    // Labels and frames stand in the chain too, but an order cannot begin at them.
    QWidget *before = control->previousInFocusChain();
    while (before != control && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace axw::gantt
