// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/planbar.h"
#include "ui/gantt/planclip.h"
#include "ui/gantt/planlookbar.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/planpage.h"
#include "ui/gantt/planpaste.h"
#include "ui/gantt/plantable.h"
#include "ui/prompts/prompter.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

/// How the plan's page is looked at, and what goes to the clipboard and comes from it.
namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

void PlanPage::search(const QString &text)
{
    PlanLook look = m_state.look();
    look.filter.text = text.trimmed();
    setLook(look);
}

void PlanPage::setLook(const PlanLook &look)
{
    m_state.setLook(look);
    showLook();
    showHint();
}

void PlanPage::showLook()
{
    PlanFilter chips = m_state.look().filter;
    chips.text.clear(); // stands in the search field
    const bool any = !m_state.plan().tasks.empty();
    m_lookBar->showState(m_state);
    m_lookBar->setVisible(any && (m_lookOpen || !chips.isEmpty() || m_state.look().groupBy != GroupBy::None));
    m_legend->showState(m_state);
}

void PlanPage::fillViewMenu()
{
    QMenu &menu = *m_bar->viewMenu();
    menu.clear();
    QAction *look = menu.addAction(tr("Filter, groups and colours"));
    look->setCheckable(true);
    look->setChecked(m_lookBar->isVisible());
    connect(look, &QAction::triggered, this, [this](bool on) {
        m_lookOpen = on;
        showLook();
    });
    addBaselineMenu(*menu.addMenu(tr("Measure against")));
    addColumnMenu(*menu.addMenu(tr("Columns")));
    menu.addSeparator();
    menu.addAction(m_actions.value(u"plan.expandAll"_s));
    menu.addAction(m_actions.value(u"plan.collapseAll"_s));
    QMenu *levels = menu.addMenu(tr("Show levels"));
    const std::vector<int> &known = m_state.dates().levels;
    const int deepest = known.empty() ? 0 : *std::max_element(known.begin(), known.end());
    for (int level = 1; level <= std::min(deepest, 6); ++level)
        connect(levels->addAction(tr("Down to level %1").arg(level)), &QAction::triggered, this, [this, level] { m_state.showLevels(level - 1); });
    levels->setEnabled(deepest > 0);
}

void PlanPage::addBaselineMenu(QMenu &menu)
{
    const auto add = [this, &menu](const QString &name, BaselineId id) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(m_state.baseline() == id);
        connect(action, &QAction::triggered, this, [this, id] { done(m_state.setBaseline(id)); });
    };
    add(tr("No baseline"), {});
    for (const poc::Baseline &baseline : m_state.baselines())
        add(u"%1 · %2"_s.arg(baseline.name, formatShortDate(seoulTime(baseline.taken.toMSecsSinceEpoch()).date(), language())), baseline.id);
}

void PlanPage::addColumnMenu(QMenu &menu)
{
    for (int column = 0; column < planColumnCount; ++column) {
        QAction *action = menu.addAction(PlanCells::heading(PlanColumn(column)));
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != PlanModel::Name);
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
}

std::vector<PlanColumn> PlanPage::shownColumns() const
{
    std::vector<PlanColumn> columns;
    const QHeaderView &header = *m_table->horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!m_table->isColumnHidden(column))
            columns.push_back(PlanColumn(column));
    }
    return columns;
}

void PlanPage::copy()
{
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    std::vector<int> rows;
    for (const QModelIndex &each : std::as_const(selected))
        rows.push_back(each.row());
    if (!rows.empty())
        QApplication::clipboard()->setMimeData(clipOf(m_state, rows, shownColumns()).release());
}

void PlanPage::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    PlanPaste into(context().workspace, m_state, m_edits, context().clock.today());
    const auto pasted = into.paste(mime ? tableOf(*mime) : std::vector<QStringList>(), {currentRow(), PlanColumn(m_column), shownColumns()});
    if (!pasted) {
        context().prompter.tell(pasted.error());
        return;
    }
    select(pasted->first);
    if (pasted->added > 0 && pasted->changed > 0)
        Q_EMIT told(tr("%1 tasks added, %2 changed").arg(formatNumber(pasted->added), formatNumber(pasted->changed)), true);
    else if (pasted->added > 0)
        Q_EMIT told(tr("%n task(s) added", nullptr, pasted->added), true);
    else if (pasted->changed > 0)
        Q_EMIT told(tr("%n task(s) changed", nullptr, pasted->changed), true);
}

/// Where a hand let go of rows: behind the row above, as deep as the hand said.
void PlanPage::drop(const DropPlace &place)
{
    const std::vector<TaskId> tasks = topmostSelected();
    if (tasks.empty() || !mayChange() || !mayReorder())
        return;
    const PlanFacts &facts = m_state.facts();
    const auto idOf = [this](int task) { return task < 0 ? TaskId() : m_state.plan().tasks[size_t(task)].id; };
    int behind = place.row > 0 ? m_state.taskIndex(place.row - 1) : -1;
    int parent = -1;
    if (behind >= 0 && place.level > m_state.dates().levels[size_t(behind)]) {
        parent = behind;
        behind = -1;
    } else {
        while (behind >= 0 && m_state.dates().levels[size_t(behind)] > place.level)
            behind = facts.parents[size_t(behind)];
        parent = behind < 0 ? -1 : facts.parents[size_t(behind)];
    }
    done(m_edits.moveTo(tasks, idOf(parent), idOf(behind)));
}

} // namespace axw::gantt
