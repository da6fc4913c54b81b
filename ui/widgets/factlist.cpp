// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

FactList::FactList(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.px(12));
    m_grid->setVerticalSpacing(theme.px(4));
    m_grid->setColumnMinimumWidth(0, theme.px(72));
    m_grid->setColumnStretch(1, 1);
}

FactList::FactList(const Theme &theme, const QList<Fact> &facts, QWidget *parent) : FactList(theme, parent)
{
    setFacts(facts);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
    for (const Fact &fact : facts)
        addFact(fact);
}

void FactList::addFact(const Fact &fact)
{
    auto *label = new SoftText(m_theme, fact.label, Size::Body, this);
    label->setWordWrap(false);
    m_grid->addWidget(label, m_count, 0, Qt::AlignTop);
    if (fact.tone != Tone::Neutral) {
        auto *chip = new Chip(m_theme, fact.value, fact.tone, this);
        m_grid->addWidget(chip, m_count, 1, Qt::AlignLeft | Qt::AlignTop);
    } else if (fact.open) {
        auto *link = new QLabel(u"<a href=\"#\">%1</a>"_s.arg(fact.value.toHtmlEscaped()), this);
        link->setWordWrap(true);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [open = fact.open] { open(); });
        m_grid->addWidget(link, m_count, 1, Qt::AlignTop);
    } else {
        auto *value = makeLabel(m_theme, fact.value.isEmpty() ? u"–"_s : fact.value, Size::Body, false, this);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        m_grid->addWidget(value, m_count, 1, Qt::AlignTop);
    }
    ++m_count;
}

} // namespace axw::widgets
