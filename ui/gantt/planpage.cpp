// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planpage.h"

#include "core/base/formats.h"
#include "core/poc/plantemplates.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/planbar.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/plantable.h"
#include "ui/gantt/templatemenu.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

PlanPage::PlanPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent)
    : Page(context, parent), m_file(file), m_state(context.workspace, context.language, context.clock),
      m_edits(context.workspace, m_state)
{
    setTitle(tr("PoC plan"));
    offerActions();
    build();
    connectParts();
    load({});
}

void PlanPage::build()
{
    const widgets::Theme &look = theme();
    m_model = new PlanModel(m_state, this);
    m_table = new PlanTable(look, this);
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setModel(m_model);
    m_chart = new GanttChart(look, m_state, this);
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"taskMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &PlanPage::fillMenu);
    m_bar = new PlanBar(context(), m_actions.value(u"plan.add"_s), this);

    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(m_chart->headerHeight());
    header->setSectionResizeMode(QHeaderView::Interactive);
    const bool korean = language() == Language::Korean;
    const std::pair<PlanModel::Column, double> widths[] = {{PlanModel::Name, 186},
                                                            {PlanModel::Duration, korean ? 62 : 70},
                                                            {PlanModel::Start, korean ? 68 : 66},
                                                            {PlanModel::Finish, korean ? 68 : 66},
                                                            {PlanModel::Done, 58}};
    int tableWidth = 0;
    for (const auto &[column, width] : widths) {
        m_table->setColumnWidth(column, look.px(width));
        tableWidth += look.px(width);
    }

    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setObjectName(u"halves"_s);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(1);
    halves->addWidget(m_table);
    halves->addWidget(m_chart);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    halves->setSizes({tableWidth, look.px(1190.0) - tableWidth});
    widgets::setGround(halves->handle(1), look, widgets::Colour::Line);
    m_table->setMinimumWidth(look.px(180.0));
    m_chart->setMinimumWidth(look.px(240.0));

    m_planView = new QWidget(this);
    auto *planColumn = new QVBoxLayout(m_planView);
    planColumn->setContentsMargins(0, 0, 0, 0);
    planColumn->setSpacing(0);
    planColumn->addWidget(halves, 1);

    m_emptyClient = makeEmptyClient();
    m_emptyPlan = makeEmptyPlan();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_planView);
    m_stack->addWidget(m_emptyPlan);
    m_stack->addWidget(m_emptyClient);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(widgets::makeLine(look, Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
}

QWidget *PlanPage::makeEmptyClient()
{
    auto *empty = new widgets::EmptyState(theme(), u"view-calendar-timeline"_s, tr("No PoC yet"),
                                          tr("A PoC has a plan: tasks, what waits for what, and the day it ends."), this);
    empty->addButton(tr("New PoC with the usual tasks"), [this] { newPoc(&poc::planTemplates().front()); }, true)->setObjectName(u"newUsual"_s);
    QPushButton *kinds = empty->addButton(tr("From a template"), [] {});
    kinds->setObjectName(u"newFromTemplate"_s);
    offerTemplates(kinds, language(), [this](const poc::PlanTemplate &from) { newPoc(&from); });
    empty->addButton(tr("Empty PoC"), [this] { newPoc(nullptr); })->setObjectName(u"newEmpty"_s);
    return empty;
}

QWidget *PlanPage::makeEmptyPlan()
{
    auto *empty = new widgets::EmptyState(theme(), u"view-task"_s, tr("No tasks yet"),
                                          tr("Start from the usual tasks of a PoC and change them, or add your own."), this);
    empty->addButton(tr("Add the usual tasks"), [this] { addTemplate(poc::planTemplates().front()); }, true)->setObjectName(u"addUsual"_s);
    QPushButton *kinds = empty->addButton(tr("From a template"), [] {});
    kinds->setObjectName(u"addFromTemplate"_s);
    offerTemplates(kinds, language(), [this](const poc::PlanTemplate &from) { addTemplate(from); });
    empty->addButton(tr("Add task"), [this] { addTask(); })->setObjectName(u"addFirst"_s);
    return empty;
}

void PlanPage::connectParts()
{
    // One place decides where the rows are: either half may be scrolled.
    connect(m_chart->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_chart->verticalScrollBar(), &QScrollBar::setValue);

    connect(&m_state, &PlanState::rowsChanged, this, &PlanPage::takeRows);
    connect(&m_state, &PlanState::datesChanged, this, [this] { m_bar->showState(m_state); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_refreshing)
            return;
        m_selected = selectedTasks();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_refreshing)
            return;
        m_current = now.isValid() ? m_state.taskAt(now.row()).id : TaskId();
        m_column = std::max(0, now.column());
        m_chart->setCurrentRow(now.row());
        if (now.isValid())
            m_chart->showRow(now.row());
    });
    connect(m_model, &PlanModel::typed, this, &PlanPage::typed);
    connect(m_table, &PlanTable::collapseRequested, this,
            [this](int row, bool collapsed) { m_state.setCollapsed(m_state.taskAt(row).id, collapsed); });
    const auto move = [this](bool down) { m_actions.value(down ? u"plan.down"_s : u"plan.up"_s)->trigger(); };
    connect(m_table, &PlanTable::moveRequested, this, move);
    connect(m_chart, &GanttChart::moveRequested, this, move);
    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) {
        if (!m_linkFrom.isNull())
            linkPressed();
        else
            m_table->editCell(index.row(), index.column());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        // By the Menu key the point is the current cell's; by the mouse it is the hand's.
        const QModelIndex index = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
        if (index.isValid())
            m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });

    connect(m_chart, &GanttChart::rowPressed, this, &PlanPage::rowPressed);
    connect(m_chart, &GanttChart::rowActivated, this, [this](int row) {
        if (!m_linkFrom.isNull())
            linkPressed();
        else
            m_table->editCell(row, PlanModel::Name);
    });
    connect(m_chart, &GanttChart::menuRequested, this, [this](int row, const QPoint &at) {
        rowPressed(row, Qt::NoModifier);
        m_menu->popup(at);
    });
    connect(m_chart, &GanttChart::changed, this, &PlanPage::changed);
    connect(m_chart, &GanttChart::linkDrawn, this, [this](TaskId from, TaskId to) { done(m_edits.link({from, to})); });
    connect(m_chart, &GanttChart::zoomed, this, [this] { m_bar->setUnit(m_chart->unit()); });

    connect(m_bar, &PlanBar::pocChosen, this, [this](PocId poc) { load(poc); });
    connect(m_bar, &PlanBar::newRequested, this, [this] { newPoc(nullptr); });
    connect(m_bar, &PlanBar::renameRequested, this, &PlanPage::renamePoc);
    connect(m_bar, &PlanBar::removeRequested, this, &PlanPage::removePoc);
    connect(m_bar, &PlanBar::startChosen, this, [this](QDate date) {
        poc::Poc poc = m_state.plan().poc;
        poc.starts = date;
        done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Move PoC"), [&] { return context().workspace.pocs().change(poc); }));
    });
    connect(m_bar, &PlanBar::unitChosen, this, [this](picture::TimeUnit unit) { m_chart->setPxPerDay(picture::pxPerDayOf(unit)); });
    connect(m_bar, &PlanBar::fitRequested, m_chart, &GanttChart::fit);
    connect(m_bar, &PlanBar::todayRequested, m_chart, &GanttChart::showToday);

    connect(&context().workspace, &workspace::Workspace::changed, this, [this](const journal::Changes &changes) {
        if (changes.touches("poc") || changes.touches("task") || changes.touches("task_link") || changes.touches("holiday"))
            load(m_poc);
    });
}

/// Shows the wanted PoC, else the newest of the client; keeps the selected row by its key.
void PlanPage::load(PocId wanted)
{
    const auto pocs = context().workspace.pocs().of(m_file.client);
    if (!pocs) {
        context().prompter.tell(pocs.error());
        return;
    }
    const auto has = [&pocs](PocId id) {
        return std::any_of(pocs->begin(), pocs->end(), [&id](const poc::Poc &poc) { return poc.id == id; });
    };
    if (pocs->empty()) {
        m_poc = {};
        m_state.clear();
        m_bar->hide();
        m_stack->setCurrentWidget(m_emptyClient);
        showHint();
        return;
    }
    const bool another = m_poc != wanted || !has(wanted);
    m_poc = has(wanted) ? wanted : pocs->back().id;
    if (another) {
        m_current = {};
        m_selected.clear();
        endLinking();
    }
    if (const auto loaded = m_state.load(m_poc); !loaded) {
        context().prompter.tell(loaded.error());
        return;
    }
    m_bar->setPocs(*pocs, m_poc);
    m_bar->setUnit(m_chart->unit());
    m_bar->show();
    m_stack->setCurrentWidget(m_state.plan().tasks.empty() ? m_emptyPlan : m_planView);
    if (another && m_seen)
        m_chart->fit();
    showHint();
}

/// Rows are new: the selection comes back by keys.
void PlanPage::takeRows()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    QItemSelection selection;
    for (const TaskId &task : m_selected) {
        if (const int row = m_state.rowOf(task); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, PlanModel::ColumnCount - 1));
    }
    int row = m_state.rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0 && !m_current.isNull())
        row = std::clamp(m_chart->currentRow(), 0, m_model->rowCount() - 1); // deleted: the one that took its place
    if (row >= 0) {
        m_current = m_state.taskAt(row).id;
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_column), QItemSelectionModel::NoUpdate);
        if (selection.isEmpty())
            selection.select(m_model->index(row, 0), m_model->index(row, PlanModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_chart->setCurrentRow(row);
    m_table->verticalScrollBar()->setValue(m_chart->verticalScrollBar()->value());
    m_selected = selectedTasks();
    m_bar->showState(m_state);
}

void PlanPage::showHint()
{
    if (m_state.plan().tasks.empty())
        setStatusHint({});
    else if (!m_linkFrom.isNull() && m_state.plan().find(m_linkFrom))
        setStatusHint(tr("Choose the task that follows “%1”, then L; Esc to leave it").arg(m_state.plan().find(m_linkFrom)->name));
    else
        setStatusHint(tr("%1 tasks · %2 critical · Alt+←/→ move, Shift+Alt+←/→ length, L link")
                          .arg(formatNumber(qint64(m_state.plan().tasks.size())), formatNumber(m_state.criticalCount())));
}

QVariantMap PlanPage::saveState() const
{
    QStringList collapsed;
    const QSet<TaskId> closed = m_state.collapsed();
    for (const TaskId &task : closed)
        collapsed << task.toString();
    return {{u"poc"_s, m_poc.toString()},   {u"task"_s, m_current.toString()},     {u"column"_s, m_column},
            {u"left"_s, m_chart->leftDay()}, {u"width"_s, m_chart->pxPerDay()}, {u"collapsed"_s, collapsed}};
}

void PlanPage::restoreState(const QVariantMap &state)
{
    const PocId wanted = PocId::fromString(state.value(u"poc"_s).toString());
    if (!wanted.isNull() && wanted != m_poc)
        load(wanted);
    QSet<TaskId> closed;
    const QStringList collapsed = state.value(u"collapsed"_s).toStringList();
    for (const QString &task : collapsed)
        closed.insert(TaskId::fromString(task));
    m_state.setCollapsed(closed);
    m_column = state.value(u"column"_s).toInt();
    select(TaskId::fromString(state.value(u"task"_s).toString()));
    if (state.contains(u"width"_s)) {
        m_seen = true; // comes back to where it was rather than to the whole plan
        m_chart->setPxPerDay(state.value(u"width"_s).toDouble());
        m_chart->setLeftDay(state.value(u"left"_s).toDouble());
    }
}

void PlanPage::activated()
{
    if (!m_seen) {
        m_seen = true;
        // Widths are known now: the whole plan, but no finer than weeks.
        m_chart->fit();
        if (m_chart->pxPerDay() > picture::pxPerDayOf(picture::TimeUnit::Week))
            m_chart->setPxPerDay(picture::pxPerDayOf(picture::TimeUnit::Week), 0);
    }
    if (m_state.rows().count() > 0)
        m_table->setFocus();
}

void PlanPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_linkFrom.isNull()) {
        endLinking();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace axw::gantt
