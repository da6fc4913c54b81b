// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/whatifpane.h"

#include "core/base/formats.h"
#include "core/diagnosis/why.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int sliderSteps = 100;

} // namespace

WhatIfPane::WhatIfPane(const Theme &theme, Language language, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_toggle(new QPushButton(this)), m_body(new QWidget(this)),
    m_grid(new QGridLayout), m_mark(new ToneText(theme, m_body)), m_overall(makeLabel(theme, {}, Size::Body, true, m_body)),
    m_bottleneck(makeLabel(theme, {}, Size::Body, false, m_body)),
    m_about(new SoftText(theme, tr("Rank: which dimension takes most from the overall score, by its weight and what it lacks to level 5."), Size::Small, m_body)),
    m_reset(new QPushButton(tr("Back to the real weights"), m_body))
{
    setObjectName(u"whatIf"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(theme.px(6));
    m_toggle->setObjectName(u"whatIfToggle"_s);
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("What if the weights were others?"));
    m_toggle->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme.px(6));
    body->addWidget(m_mark);
    m_overall->setObjectName(u"whatIfOverall"_s);
    m_overall->setWordWrap(true);
    body->addWidget(m_overall);
    m_bottleneck->setObjectName(u"whatIfBottleneck"_s);
    m_bottleneck->setWordWrap(true);
    body->addWidget(m_bottleneck);
    m_grid->setHorizontalSpacing(theme.px(6));
    m_grid->setVerticalSpacing(theme.px(4));
    m_grid->setColumnStretch(1, 1);
    body->addLayout(m_grid);
    body->addWidget(m_about);
    m_reset->setObjectName(u"whatIfReset"_s);
    m_reset->setFocusPolicy(Qt::TabFocus);
    body->addWidget(m_reset, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_toggle, &QPushButton::toggled, this, &WhatIfPane::open);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPane::reset);
    open(false);
}

QString WhatIfPane::nameOf(const QString &key) const
{
    const Dimension *dimension = m_form.dimension(key);
    return dimension ? dimension->shortLabel.in(m_language) : key;
}

void WhatIfPane::open(bool open)
{
    m_body->setVisible(open);
    if (!open)
        reset(); // what is not seen must not be tried either
    showResult();
}

void WhatIfPane::setScores(const Form &form, const Scores &scores)
{
    const bool same = m_rows.size() == scores.dimensions.size()
        && std::equal(m_rows.begin(), m_rows.end(), scores.dimensions.begin(),
                      [](const Row &row, const DimensionScore &dimension) { return row.key == dimension.key && row.real == dimension.weight; });
    m_form = form;
    m_real = scores;
    if (!same)
        addRows();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].slider->setEnabled(!scores.dimensions[i].switchedOff);
        m_rows[i].box->setEnabled(!scores.dimensions[i].switchedOff);
    }
    showResult();
}

void WhatIfPane::addRows()
{
    for (const Row &row : m_rows) {
        for (QWidget *each : {static_cast<QWidget *>(row.slider), static_cast<QWidget *>(row.box), static_cast<QWidget *>(row.rank)})
            each->deleteLater();
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
    double largest = 1;
    bool whole = true;
    for (const DimensionScore &dimension : m_real.dimensions) {
        largest = std::max(largest, dimension.weight);
        whole = whole && dimension.weight == std::floor(dimension.weight);
    }
    const double most = 2 * largest;
    for (const DimensionScore &dimension : m_real.dimensions) {
        const QString name = nameOf(dimension.key);
        const int line = int(m_rows.size());
        auto *label = new ElidedText(m_theme, Size::Small, false, Colour::Text, m_body);
        label->setText(name);
        label->setFixedWidth(m_theme.px(72));
        m_grid->addWidget(label, line, 0);
        Row row{dimension.key, dimension.weight, new QSlider(Qt::Horizontal, m_body), new QDoubleSpinBox(m_body), makeLabel(m_theme, {}, Size::Small, false, m_body)};
        row.slider->setObjectName(u"weightSlider_"_s + dimension.key);
        row.slider->setRange(0, sliderSteps);
        row.slider->setPageStep(sliderSteps / 10);
        row.slider->setMinimumWidth(m_theme.px(40));
        row.slider->setAccessibleName(tr("Weight of %1").arg(name));
        row.box->setObjectName(u"weight_"_s + dimension.key);
        row.box->setRange(0, most);
        row.box->setDecimals(whole && largest >= 5 ? 0 : 2);
        row.box->setSingleStep(largest >= 5 ? 1 : 0.1);
        row.box->setAccessibleName(row.slider->accessibleName());
        row.box->setFixedWidth(m_theme.px(62));
        row.rank->setObjectName(u"rank_"_s + dimension.key);
        row.rank->setFixedWidth(m_theme.px(52));
        m_grid->addWidget(row.slider, line, 1);
        m_grid->addWidget(row.box, line, 2);
        m_grid->addWidget(row.rank, line, 3);
        row.box->setValue(dimension.weight);
        row.slider->setValue(int(std::lround(dimension.weight / most * sliderSteps)));
        connect(row.slider, &QSlider::valueChanged, this, [this, box = row.box, most](int at) { box->setValue(most * at / sliderSteps); });
        connect(row.box, &QDoubleSpinBox::valueChanged, this, [this, slider = row.slider, most](double weight) {
            const QSignalBlocker quiet(slider);
            slider->setValue(int(std::lround(weight / most * sliderSteps)));
            showResult();
        });
        m_rows.push_back(row);
    }
}

void WhatIfPane::reset()
{
    for (const Row &row : m_rows)
        row.box->setValue(row.real);
}

void WhatIfPane::showResult()
{
    if (m_body->isHidden())
        return;
    QMap<QString, double> weights;
    bool changed = false;
    for (const Row &row : m_rows) {
        weights.insert(row.key, row.box->value());
        changed = changed || row.box->value() != row.real;
    }
    const WhatIf tried = whatIf(m_real, weights);
    m_mark->say(changed ? Tone::Warn : Tone::Info, changed ? tr("What-if: not the diagnosis, and not recorded") : tr("These are the real weights. Change one to try it."));
    const QString before = scoreText(m_real.overall);
    const QString after = scoreText(tried.scores.overall);
    if (!changed)
        m_overall->setText(tr("Overall %1").arg(before));
    else if (m_real.overall && tried.scores.overall) {
        const double step = *tried.scores.overall - *m_real.overall;
        m_overall->setText(tr("What-if overall %1 (real %2, %3)").arg(after, before, (step < 0 ? u"−"_s : u"+"_s) + formatDecimal(std::abs(step), 2)));
    } else {
        m_overall->setText(tr("What-if overall %1 (real %2)").arg(after, before));
    }
    const auto lowest = [&](const Scores &scores) { return scores.bottleneck.isEmpty() ? u"–"_s : nameOf(scores.bottleneck); };
    m_bottleneck->setText(tried.scores.bottleneck == m_real.bottleneck ? tr("Bottleneck: %1, as in the diagnosis").arg(lowest(m_real))
                                                                       : tr("Bottleneck: %1 (real: %2)").arg(lowest(tried.scores), lowest(m_real)));
    for (const Row &row : m_rows) {
        const auto found = std::find_if(tried.ranking.begin(), tried.ranking.end(), [&](const RankedDimension &each) { return each.key == row.key; });
        QString words = u"–"_s;
        if (found != tried.ranking.end()) {
            const int moved = found->realRank - found->rank;
            words = moved == 0 ? tr("#%1").arg(found->rank) : moved > 0 ? tr("#%1 ▲%2").arg(found->rank).arg(moved) : tr("#%1 ▼%2").arg(found->rank).arg(-moved);
        }
        row.rank->setText(words);
        row.rank->setToolTip(found != tried.ranking.end() && found->realRank > 0 ? tr("really #%1").arg(found->realRank) : QString());
    }
    m_reset->setEnabled(changed);
}

} // namespace axw::diagnosis
