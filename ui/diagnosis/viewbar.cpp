// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/viewbar.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

ViewBar::ViewBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"viewBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(5), theme.px(16), theme.px(5));
    row->setSpacing(theme.px(6));
    const std::array<QString, diagnosisViewCount> words{tr("Fill in"), tr("Rounds and raters"), tr("Compare")};
    const std::array<QString, diagnosisViewCount> names{u"viewFill"_s, u"viewRounds"_s, u"viewCompare"_s};
    for (int i = 0; i < diagnosisViewCount; ++i) {
        auto *chip = new FilterChip(theme, words[size_t(i)], this);
        chip->setObjectName(names[size_t(i)]);
        connect(chip, &QAbstractButton::clicked, this, [this, i] {
            setView(m_view); // a press on the chosen one does not take it away
            Q_EMIT chosen(DiagnosisView(i));
        });
        m_chips[size_t(i)] = chip;
        row->addWidget(chip);
    }
    row->addStretch(1);
    setView(DiagnosisView::Fill);
}

void ViewBar::setView(DiagnosisView view)
{
    m_view = view;
    for (int i = 0; i < diagnosisViewCount; ++i)
        m_chips[size_t(i)]->setChecked(i == int(view));
}

} // namespace axw::diagnosis
