// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/formoutline.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/outline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int wide = 188;

} // namespace

FormOutline::FormOutline(const Theme &theme, Language language, FormModel &model, QMenu *assessments, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_model(model), m_head(new QPushButton(this)),
    m_frozen(new Chip(theme, {}, Tone::Good, this)), m_missing(new SoftText(theme, {}, Size::Small, this)), m_freeze(new QPushButton(this))
{
    setObjectName(u"formOutline"_s);
    setFixedWidth(theme.px(wide));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(12));
    all->setSpacing(0);
    m_head->setObjectName(u"assessments"_s);
    m_head->setFont(theme.font(Size::Body, true));
    m_head->setFlat(true);
    m_head->setMenu(assessments);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_head->setToolTip(tr("Other assessments, and a new one"));
    m_head->setMaximumWidth(theme.px(wide - 16));
    all->addWidget(m_head, 0, Qt::AlignLeft);
    auto *frozen = new QHBoxLayout;
    frozen->setContentsMargins(theme.px(10), 0, 0, theme.px(6));
    frozen->addWidget(m_frozen);
    frozen->addStretch(1);
    all->addLayout(frozen);
    auto *scroll = new QScrollArea(this); // repeats may make many sections
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    all->addWidget(m_missing);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setFocusPolicy(Qt::TabFocus);
    connect(m_freeze, &QPushButton::clicked, this, &FormOutline::freezeWanted);
    all->addWidget(m_freeze);
    refresh();
}

void FormOutline::addTabs()
{
    for (DimensionTab *tab : m_tabs) {
        m_column->removeWidget(tab);
        tab->hide();
        tab->deleteLater();
    }
    m_tabs.clear();
    for (const FormSection &section : m_model.sections()) {
        auto *tab = new DimensionTab(m_theme, section.title, this);
        tab->setObjectName(u"tab_"_s + section.key);
        connect(tab, &QAbstractButton::clicked, this, [this, key = section.key] { Q_EMIT sectionChosen(key); });
        m_tabs.push_back(tab);
        m_column->insertWidget(m_column->count() - 1, tab);
        tab->show();
    }
    setCurrent(m_current);
}

void FormOutline::refresh()
{
    const Assessment &assessment = m_model.assessment();
    const QString name = keyOf(assessment.round) + u' ' + m_model.title();
    m_head->setText(m_head->fontMetrics().elidedText(name, Qt::ElideRight, m_theme.px(wide - 52)));
    m_head->setAccessibleName(tr("Assessment: %1").arg(name));
    m_frozen->setVisible(assessment.isFrozen());
    if (assessment.isFrozen()) {
        const QDate day = seoulTime(assessment.frozenAt.toMSecsSinceEpoch()).date();
        m_frozen->setText(tr("Frozen %1").arg(formatDate(day, m_language)));
        m_frozen->setToolTip(assessment.frozenBy);
    }
    QStringList keys;
    for (const FormSection &section : m_model.sections())
        keys << section.key;
    if (keys != m_keys) {
        m_keys = keys;
        addTabs();
    }
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        const FormSection &section = m_model.sections()[i];
        m_tabs[i]->setText(section.title);
        m_tabs[i]->setToolTip(section.title);
        m_tabs[i]->setProgress(section.answered, section.questions, false);
    }
    m_missing->setText(missing());
    m_freeze->setText(tr("Freeze %1").arg(keyOf(assessment.round)));
    m_freeze->setVisible(!m_model.isReadOnly());
    m_freeze->setAccessibleDescription(m_missing->text());
}

/// What freezing now would leave open.
QString FormOutline::missing() const
{
    if (m_model.assessment().isFrozen())
        return tr("A frozen assessment is not changed any more.");
    QStringList parts;
    if (const int count = m_model.missingCount(); count > 0)
        parts << tr("%n required question(s) not answered.", nullptr, count);
    if (const int count = m_model.violationCount(); count > 0)
        parts << tr("%n answer(s) to be corrected.", nullptr, count);
    if (parts.isEmpty())
        return tr("Nothing that is required is missing.");
    return parts.join(u'\n');
}

void FormOutline::setCurrent(const QString &section)
{
    m_current = section;
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(m_keys.at(qsizetype(i)) == section);
}

} // namespace axw::diagnosis
