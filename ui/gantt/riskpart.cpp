// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/riskpart.h"

#include "core/base/formats.h"
#include "ui/gantt/riskchart.h"
#include "ui/gantt/riskmodel.h"
#include "ui/gantt/riskwork.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

constexpr int mostBars = 36;
constexpr int mostRows = 14;
/// What a task is estimated with until somebody knows better, as shares of its duration.
constexpr double usualLeast = 0.8;
constexpr double usualMost = 1.4;

bool wantsEstimate(const poc::Task &task, const schedule::TaskDates &dates)
{
    return !dates.summary && !task.inactive && task.duration > 0 && task.done < 100 && !task.optimistic && !task.pessimistic;
}

} // namespace

RiskPart::RiskPart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_work(new RiskWork(state, this)),
      m_nothing(new widgets::SoftText(
          context.theme,
          tr("No task has estimates yet. Give a task an optimistic and a pessimistic duration, and here stands by when the plan ends with which chance."),
          widgets::Size::Body, this)),
      m_known(new QWidget(this)), m_left(new widgets::SoftText(context.theme, {}, widgets::Size::Small, this)),
      m_estimate(new QPushButton(this))
{
    setObjectName(u"riskPart"_s);
    column()->addWidget(m_nothing);
    makeKnown();
    column()->addWidget(m_known);
    column()->addWidget(m_left);
    m_estimate->setObjectName(u"risk.estimate"_s);
    m_estimate->setToolTip(tr("Gives every task without estimates an optimistic duration a fifth shorter and a pessimistic one two fifths longer"));
    connect(m_estimate, &QPushButton::clicked, this, &RiskPart::estimateAll);
    column()->addWidget(m_estimate, 0, Qt::AlignLeft);
    column()->addStretch(1);
    setTabOrder(m_table, m_estimate);
    connect(m_work, &RiskWork::changed, this, [this] {
        if (isVisible())
            refresh();
        Q_EMIT chancesChanged();
    });
}

void RiskPart::makeKnown()
{
    auto *rows = new QVBoxLayout(m_known);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(6));
    const auto addFacts = [&](const QString &title, const QString &name) {
        rows->addWidget(new widgets::SectionTitle(theme(), title, m_known));
        auto *facts = new widgets::FactList(theme(), m_known);
        facts->setObjectName(name);
        rows->addWidget(facts);
        return facts;
    };
    m_chances = addFacts(tr("Chance of ending by"), u"risk.chances"_s);
    m_dates = addFacts(tr("Ends with this chance by"), u"risk.dates"_s);
    m_chart = new RiskChart(theme(), language(), m_known);
    rows->addWidget(m_chart);
    rows->addWidget(new widgets::SoftText(theme(), tr("Bars: how often it ends then. Line: the chance that it has ended. ▲ below: the plan."),
                                          widgets::Size::Small, m_known));
    auto *heading = new widgets::SectionTitle(theme(), tr("What decides the finish"), m_known);
    heading->setContentsMargins(0, theme().px(10), 0, 0);
    rows->addWidget(heading);
    m_model = new RiskModel(this);
    m_table = new widgets::TableView(theme(), m_known);
    m_table->setObjectName(u"risk.tasks"_s);
    m_table->setAccessibleName(tr("Tasks by how much they decide the finish"));
    m_table->setItemDelegate(new ShareDelegate(theme(), m_table));
    m_table->setModel(m_model);
    m_table->setStretchColumn(RiskModel::Name);
    m_table->setColumnWidth(RiskModel::Criticality, theme().px(62.0));
    m_table->setColumnWidth(RiskModel::Swing, theme().px(66.0));
    for (const int column : {RiskModel::Criticality, RiskModel::Swing})
        m_table->makeRoomFor(column, {});
    rows->addWidget(m_table);
    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) { Q_EMIT taskRequested(m_model->at(index.row()).task); });
}

void RiskPart::refresh()
{
    const bool known = m_work->isKnown();
    m_nothing->setVisible(!m_work->hasEstimates());
    m_known->setVisible(known);
    int without = 0;
    for (size_t i = 0; i < state().plan().tasks.size(); ++i)
        without += wantsEstimate(state().plan().tasks[i], state().dates().schedule.tasks[i]) ? 1 : 0;
    m_left->setVisible(without > 0);
    m_left->setText(tr("%n task(s) without estimates count as certain.", nullptr, without));
    m_estimate->setVisible(without > 0 && !isLocked());
    m_estimate->setText(m_work->hasEstimates() ? tr("Estimate the others −20% / +40%") : tr("Estimate all −20% / +40%"));
    if (!known)
        return;
    showChances();
    showTasks();
}

void RiskPart::showChances()
{
    const auto day = [this](double chance) { return formatDate(m_work->dateAt(chance), language()); };
    const QDate planned = state().shown().lastDay();
    const QDate due = state().plan().poc.due;
    const auto toneOf = [](double chance) { return chance >= 0.8 ? Tone::Good : chance >= 0.5 ? Tone::Warn : Tone::Bad; };
    m_dates->setFacts({{tr("50%"), day(0.5), Tone::Neutral, nullptr},
                       {tr("80%"), day(0.8), Tone::Neutral, nullptr},
                       {tr("95%"), day(0.95), Tone::Neutral, nullptr}});
    const double onTime = m_work->chanceBy(planned);
    QList<widgets::Fact> chances{{tr("Planned finish %1").arg(formatShortDate(planned, language())), formatPercent(onTime, 0), toneOf(onTime), nullptr}};
    if (due.isValid()) {
        const double kept = m_work->chanceBy(due);
        chances.append({tr("Promised finish %1").arg(formatShortDate(due, language())), formatPercent(kept, 0), toneOf(kept), nullptr});
    }
    m_chances->setFacts(chances);
    m_chart->setData({barsOf(m_work->days(), mostBars), int(m_work->risk().finish.finishes.size()), m_work->dateAt(0.8), planned, due});
}

void RiskPart::showTasks()
{
    std::vector<TaskSwing> tasks;
    const schedule::Risk &risk = m_work->risk();
    for (size_t i = 0; i < state().plan().tasks.size() && i < risk.tasks.size(); ++i) {
        const schedule::TaskRisk &one = risk.tasks[i];
        if (state().shown().schedule.tasks[i].summary || one.criticality < 0.005)
            continue;
        tasks.push_back({state().plan().tasks[i].id, state().plan().tasks[i].name, one.criticality, one.swing / double(state().calendar().minutesPerDay())});
    }
    m_model->setTasks(std::move(tasks));
    fitRows(*m_table, mostRows);
}

void RiskPart::estimateAll()
{
    save(QT_TRANSLATE_NOOP("edit", "Estimate tasks"), [this]() -> Result<> {
        // Edits tell the state at the end, so the tasks stay what they are meanwhile.
        const poc::Plan &plan = state().plan();
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            if (!wantsEstimate(plan.tasks[i], state().dates().schedule.tasks[i]))
                continue;
            poc::Task task = plan.tasks[i];
            task.optimistic = std::llround(double(task.duration) * usualLeast);
            task.pessimistic = std::llround(double(task.duration) * usualMost);
            AXW_TRY(workspace().pocs().change(task));
        }
        return {};
    });
}

} // namespace axw::gantt
