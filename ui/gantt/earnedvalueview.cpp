// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/earnedvalueview.h"

#include "core/base/formats.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt)
};

QString won(double amount, Language language)
{
    return formatMoney(Won{std::llround(amount)}, language);
}

Tone toneOf(double index)
{
    return index >= 1 ? Tone::Good : index >= 0.9 ? Tone::Warn : Tone::Bad;
}

QString paceWords(double index)
{
    if (std::abs(index - 1) < 0.005)
        return Words::tr("The work is as far as it was planned to be.");
    return index < 1 ? Words::tr("The work is %1 behind what was planned.").arg(formatPercent(1 - index, 0))
                     : Words::tr("The work is %1 ahead of what was planned.").arg(formatPercent(index - 1, 0));
}

QString worthWords(double index)
{
    if (std::abs(index - 1) < 0.005)
        return Words::tr("What was spent got as much done as it was to.");
    return index < 1 ? Words::tr("Each won spent got %1 won worth of work done: it costs more than planned.").arg(formatDecimal(index, 2))
                     : Words::tr("Each won spent got %1 won worth of work done: it costs less than planned.").arg(formatDecimal(index, 2));
}

} // namespace

QList<ValueLine> valueLines(const poc::EarnedValue &value, Language language)
{
    QList<ValueLine> lines{
        {Words::tr("Planned value (PV)"), won(value.planned, language), Words::tr("The budget of what was to be done by then."), Tone::Neutral},
        {Words::tr("Earned value (EV)"), won(value.earned, language),
         Words::tr("The budget of what is done; of %1 in all.").arg(won(value.budget, language)), Tone::Neutral}};
    if (value.actual)
        lines.append({Words::tr("Actual cost (AC)"), won(*value.actual, language), Words::tr("What was spent so far."), Tone::Neutral});
    if (const auto index = value.scheduleIndex())
        lines.append({Words::tr("Schedule performance index (SPI)"), formatDecimal(*index, 2), paceWords(*index), toneOf(*index)});
    if (const auto index = value.costIndex())
        lines.append({Words::tr("Cost performance index (CPI)"), formatDecimal(*index, 2), worthWords(*index), toneOf(*index)});
    if (const auto estimate = value.estimateAtCompletion()) {
        const double over = *estimate - value.budget;
        const QString words = std::abs(over) < 0.5 ? Words::tr("What all will cost if it goes on like this: the budget.")
            : over > 0 ? Words::tr("What all will cost if it goes on like this: %1 more than the budget.").arg(won(over, language))
                       : Words::tr("What all will cost if it goes on like this: %1 less than the budget.").arg(won(-over, language));
        lines.append({Words::tr("Estimate at completion (EAC)"), won(*estimate, language), words, Tone::Neutral});
    }
    return lines;
}

EarnedValueView::EarnedValueView(const widgets::Theme &theme, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_column(new QVBoxLayout(this))
{
    setObjectName(u"earnedValue"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void EarnedValueView::addSoft(const QString &text)
{
    m_lines->layout()->addWidget(new widgets::SoftText(m_theme, text, widgets::Size::Small, m_lines));
}

void EarnedValueView::setValue(const std::optional<poc::EarnedValue> &value)
{
    if (m_shown && *m_shown == value)
        return;
    m_shown = value;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *rows = new QVBoxLayout(m_lines);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_theme.px(2.0));
    m_column->addWidget(m_lines);
    if (!value) {
        addSoft(tr("No task has a planned cost. Enter costs of tasks, and here stands what was planned, done and spent."));
        m_lines->show();
        return;
    }
    addSoft(tr("As of %1").arg(formatDateWithWeekday(schedule::lastDayOf(value->asOf), m_language)));
    const auto lines = valueLines(*value, m_language);
    for (const ValueLine &line : lines) {
        auto *across = new QHBoxLayout;
        across->setContentsMargins(0, m_theme.px(6.0), 0, 0);
        across->addWidget(new widgets::SoftText(m_theme, line.name, widgets::Size::Body, m_lines), 1);
        if (line.tone == Tone::Neutral) {
            auto *number = widgets::makeLabel(m_theme, line.value, widgets::Size::Body, true, m_lines);
            number->setAlignment(Qt::AlignRight);
            number->setAccessibleName(u"%1: %2"_s.arg(line.name, line.value));
            across->addWidget(number);
        } else {
            auto *chip = new widgets::Chip(m_theme, line.value, line.tone, m_lines);
            chip->setMinimumWidth(chip->sizeHint().width()); // the number is what is looked for: the words wrap
            across->addWidget(chip);
        }
        rows->addLayout(across);
        addSoft(line.meaning);
    }
    if (!value->actual)
        addSoft(tr("Nobody entered what was spent, so nothing is said of costs."));
    else if (value->notEntered > 0)
        addSoft(tr("%n task(s) that have begun say nothing of what was spent.", nullptr, value->notEntered));
    if (value->without > 0)
        addSoft(tr("%n task(s) have no cost and do not count.", nullptr, value->without));
    if (!value->byBaseline)
        addSoft(tr("Without a baseline the plan is measured against itself."));
    m_lines->show();
}

} // namespace axw::gantt
