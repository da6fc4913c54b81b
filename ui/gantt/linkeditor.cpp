// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/linkeditor.h"

#include "core/poc/predecessors.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

LinkEditor::LinkEditor(const widgets::PageContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_language(context.language), m_title(widgets::makeLabel(context.theme, {}, Size::Body, true, this)),
      m_type(new QComboBox(this)), m_lag(new QLineEdit(this))
{
    setObjectName(u"linkEditor"_s);
    setAccessibleName(tr("Link"));
    setFrameShape(StyledPanel);
    widgets::setGround(this, context.theme, widgets::Colour::Raised);
    auto *column = new QVBoxLayout(this);
    const int pad = context.theme.px(12.0);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(context.theme.px(8.0));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    m_type->setObjectName(u"linkType"_s);
    m_type->setAccessibleName(tr("Type of link"));
    for (const auto &choice : choicesOf<schedule::LinkType>())
        m_type->addItem(nameOf(choice.value, m_language), int(choice.value));
    form->addRow(tr("Type"), m_type);
    m_lag->setObjectName(u"linkLag"_s);
    m_lag->setAccessibleName(tr("Lag"));
    m_lag->setPlaceholderText(tr("2d, 4h, 50%, -1d for a lead"));
    m_lag->setMinimumWidth(context.theme.px(190.0));
    form->addRow(tr("Lag"), m_lag);
    column->addLayout(form);
    auto *remove = new QPushButton(tr("Remove link"), this);
    remove->setObjectName(u"linkRemove"_s);
    column->addWidget(remove);

    connect(m_type, &QComboBox::activated, this, &LinkEditor::tell);
    connect(m_lag, &QLineEdit::editingFinished, this, [this] {
        if (m_lag->text() != m_told)
            tell();
    });
    connect(m_lag, &QLineEdit::returnPressed, this, &QWidget::hide);
    connect(remove, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT removeRequested(m_link);
    });
}

void LinkEditor::show(const poc::Link &link, const poc::Plan &plan, const schedule::DurationUnits &units, const QPoint &global)
{
    const poc::Task *from = plan.find(link.predecessor);
    const poc::Task *to = plan.find(link.successor);
    m_link = link.id;
    m_title->setText(tr("“%1” → “%2”").arg(from ? from->name : QString(), to ? to->name : QString()));
    m_type->setCurrentIndex(m_type->findData(int(link.type)));
    m_lag->setText(poc::lagText(link.lag, link.unit, m_language, units));
    m_told = m_lag->text();
    adjustSize();
    QPoint at = global + QPoint(4, 4);
    if (const QScreen *here = screen()) {
        const QRect room = here->availableGeometry();
        at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
        at.setY(std::max(room.top(), std::min(at.y(), room.bottom() - height())));
    }
    move(at);
    QFrame::show();
    m_lag->setFocus();
    m_lag->selectAll();
}

void LinkEditor::tell()
{
    m_told = m_lag->text();
    Q_EMIT changed(m_link, schedule::LinkType(m_type->currentData().toInt()), m_lag->text());
}

} // namespace axw::gantt
