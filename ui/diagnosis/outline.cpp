// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/outline.h"

#include "core/base/formats.h"
#include "core/base/clock.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int tabHeight = 44;
constexpr int wide = 188;

} // namespace

DimensionTab::DimensionTab(const Theme &theme, const QString &label, QWidget *parent) :
    QRadioButton(label, parent), m_theme(theme)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DimensionTab::setProgress(int answered, int applicable, bool off)
{
    m_off = off;
    m_count = off || applicable == 0 ? u"–"_s : u"%1/%2"_s.arg(answered).arg(applicable);
    m_share = applicable > 0 ? double(answered) / applicable : 0;
    setAccessibleName(off ? tr("%1, left out").arg(text())
                          : tr("%1, %2 of %3 answered").arg(text()).arg(answered).arg(applicable));
    update();
}

QSize DimensionTab::sizeHint() const
{
    return {m_theme.px(wide - 16), m_theme.px(tabHeight)};
}

QSize DimensionTab::minimumSizeHint() const
{
    return sizeHint();
}

void DimensionTab::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.px(Size::Radius);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(isChecked() ? Colour::AccentSoft : Colour::Sunken));
        painter.drawRoundedRect(all, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, radius, radius);
    }
    const int pad = m_theme.px(10);
    const QRect words = rect().adjusted(pad, m_theme.px(5), -pad, -m_theme.px(14));
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.colour(Colour::TextSoft));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(m_count) + m_theme.px(8);
    painter.setFont(m_theme.font(Size::Body, isChecked()));
    painter.setPen(m_theme.colour(isChecked() ? Colour::Accent : m_off ? Colour::TextSoft : Colour::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - countWidth));
    const double high = m_theme.px(4);
    QRectF bar(pad, height() - m_theme.px(7) - high, width() - 2 * pad, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Line));
    painter.drawRoundedRect(bar, high / 2, high / 2);
    if (m_share > 0 && !m_off) {
        bar.setWidth(std::max(bar.width() * m_share, high));
        painter.setBrush(m_theme.colour(Colour::Accent));
        painter.drawRoundedRect(bar, high / 2, high / 2);
    }
}

Outline::Outline(const Theme &theme, Language language, AssessmentModel &model, QMenu *assessments, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_model(model), m_column(new QVBoxLayout(this)),
    m_head(new QPushButton(this)), m_frozen(new Chip(theme, {}, Tone::Good, this)),
    m_missing(new SoftText(theme, {}, Size::Small, this)), m_freeze(new QPushButton(this))
{
    setObjectName(u"outline"_s);
    setFixedWidth(theme.px(wide));
    m_column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(12));
    m_column->setSpacing(0);
    m_head->setObjectName(u"assessments"_s);
    m_head->setFont(theme.font(Size::Body, true));
    m_head->setFlat(true);
    m_head->setMenu(assessments);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_head->setToolTip(tr("Other assessments, and a new one"));
    m_column->addWidget(m_head, 0, Qt::AlignLeft);
    auto *frozen = new QHBoxLayout;
    frozen->setContentsMargins(theme.px(10), 0, 0, 0);
    frozen->addWidget(m_frozen, 0, Qt::AlignLeft);
    m_column->addLayout(frozen);
    m_column->addSpacing(theme.px(4));
    addTabs();
    m_column->addStretch(1);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(8));
    m_column->addWidget(m_missing);
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setFocusPolicy(Qt::TabFocus);
    connect(m_freeze, &QPushButton::clicked, this, &Outline::freezeWanted);
    m_column->addWidget(m_freeze);
    refresh();
}

void Outline::addTabs()
{
    for (const Dimension &dimension : m_model.form().dimensions) {
        auto *tab = new DimensionTab(m_theme, dimension.shortLabel.in(m_language), this);
        tab->setObjectName(u"tab_"_s + dimension.key);
        tab->setToolTip(dimension.label.in(m_language) + u'\n' + dimension.about.in(m_language));
        connect(tab, &QAbstractButton::clicked, this, [this, key = dimension.key] { Q_EMIT dimensionChosen(key); });
        m_tabs.push_back(tab);
        m_column->addWidget(tab);
    }
}

void Outline::refresh()
{
    const Assessment &assessment = m_model.assessment();
    m_head->setText(assessmentName(assessment, m_model.form()).in(m_language));
    m_head->setAccessibleName(tr("Assessment: %1").arg(m_head->text()));
    m_frozen->setVisible(assessment.isFrozen());
    if (assessment.isFrozen()) {
        const QDate day = seoulTime(assessment.frozenAt.toMSecsSinceEpoch()).date();
        m_frozen->setText(tr("Frozen %1").arg(formatDate(day, m_language)));
        m_frozen->setToolTip(assessment.frozenBy);
    }
    const auto &dimensions = m_model.scores().dimensions;
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setProgress(dimensions[i].coverage.answered, dimensions[i].coverage.applicable, dimensions[i].switchedOff);
    m_missing->setText(missing());
    m_freeze->setText(tr("Freeze %1").arg(keyOf(assessment.round)));
    m_freeze->setVisible(!m_model.isReadOnly());
    m_freeze->setAccessibleDescription(m_missing->text());
}

/// What freezing now would leave open.
QString Outline::missing() const
{
    if (m_model.assessment().isFrozen())
        return tr("A frozen assessment is not changed any more.");
    const int absent = m_model.absentCount();
    const int unknown = m_model.unknownCount();
    const int again = m_model.againCount();
    if (absent == 0 && unknown == 0 && again == 0)
        return tr("Every item is answered.");
    QStringList parts;
    if (again > 0)
        parts << tr("%n answer(s) to check again.", nullptr, again);
    if (absent > 0)
        parts << tr("%n item(s) not answered.", nullptr, absent);
    if (unknown > 0)
        parts << tr("%n item(s) not known yet.", nullptr, unknown);
    if (m_model.scores().missing == Missing::Coverage)
        parts << tr("Below 70% there is no overall score.");
    return parts.join(u'\n');
}

void Outline::setCurrent(const QString &dimension)
{
    const auto &dimensions = m_model.form().dimensions;
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(dimensions[i].key == dimension);
}

} // namespace axw::diagnosis
