// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planpage.h"

#include "core/base/formats.h"
#include "core/poc/plantemplates.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/linkeditor.h"
#include "ui/gantt/loadstrip.h"
#include "ui/gantt/planbar.h"
#include "ui/gantt/planexchange.h"
#include "ui/gantt/planlookbar.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/planside.h"
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
    setSearchHint(tr("Find a task"));
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
    m_chart->setSelection(m_table->selectionModel());
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
                                                            {PlanModel::Done, 58},
                                                            {PlanModel::Number, 46},
                                                            {PlanModel::Slack, 62},
                                                            {PlanModel::Predecessors, 110},
                                                            {PlanModel::Resources, 130},
                                                            {PlanModel::Slip, 62},
                                                            {PlanModel::Cost, 100},
                                                            {PlanModel::Deadline, 88}};
    int tableWidth = 0;
    for (const auto &[column, width] : widths) {
        m_table->setColumnWidth(column, look.px(width));
        m_table->setColumnHidden(column, column > PlanModel::Done);
        tableWidth += column > PlanModel::Done ? 0 : look.px(width);
    }
    header->moveSection(header->visualIndex(PlanModel::Number), 0);
    m_table->rememberColumns(context().settings, u"plan"_s, language());
    header->setFixedHeight(m_chart->headerHeight());

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
    planColumn->addWidget(makeReviewStrip());
    planColumn->addWidget(makeStatusStrip());
    planColumn->addLayout(withSide(new LoadStrip(context(), m_state, m_chart, halves, m_planView)), 1);
    m_legend = new PlanLegend(look, m_planView);
    planColumn->addWidget(m_legend);
    m_linkEditor = new LinkEditor(context(), this);

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
    m_lookBar = new PlanLookBar(context(), this);
    m_lookBar->hide();
    column->addWidget(m_lookBar);
    m_exchange = new PlanExchange(context(), this);
    m_exchange->offer(*m_bar->pocMenu());
    connect(m_exchange, &PlanExchange::told, this, &PlanPage::told);
    column->addWidget(m_exchange);
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
    connect(m_lookBar, &PlanLookBar::lookChosen, this, &PlanPage::setLook);
    connect(m_lookBar, &PlanLookBar::closed, this, [this] {
        m_lookOpen = false;
        PlanLook plain = m_state.look();
        plain.filter = {};
        plain.groupBy = GroupBy::None;
        setLook(plain);
    });
    connect(m_bar->viewMenu(), &QMenu::aboutToShow, this, &PlanPage::fillViewMenu);
    connect(m_table, &PlanTable::editRequested, this, &PlanPage::editCell);
    connect(m_table, &PlanTable::dropped, this, &PlanPage::drop);
    connect(m_table, &PlanTable::searchBegun, this, [this] { Q_EMIT actionRequested(u"search"_s); });
    connect(m_chart, &GanttChart::refused, this, [this] { mayChange(); });
    connect(m_chart, &GanttChart::linkActivated, this, &PlanPage::editLink);
    connect(m_linkEditor, &LinkEditor::changed, this, [this](LinkId link, schedule::LinkType type, const QString &lag) {
        if (mayChange())
            done(m_edits.changeLink(link, type, lag));
    });
    connect(m_linkEditor, &LinkEditor::removeRequested, this, [this](LinkId link) {
        if (mayChange())
            done(m_edits.unlink(link));
    });
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
        m_side->setTask(m_current);
        if (now.isValid())
            m_chart->showRow(now.row());
    });
    connect(m_model, &PlanModel::typed, this, &PlanPage::typed);
    connect(m_table, &PlanTable::collapseRequested, this,
            [this](int row, bool collapsed) { m_state.setCollapsedAt(row, collapsed); });
    const auto move = [this](bool down) { m_actions.value(down ? u"plan.down"_s : u"plan.up"_s)->trigger(); };
    connect(m_table, &PlanTable::moveRequested, this, move);
    connect(m_chart, &GanttChart::moveRequested, this, move);
    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) {
        if (!m_linkFrom.isNull())
            linkPressed();
        else
            editCell(index.row(), index.column());
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
            editCell(row, PlanModel::Name);
    });
    connect(m_chart, &GanttChart::menuRequested, this, [this](int row, const QPoint &at) {
        rowPressed(row, Qt::NoModifier);
        m_menu->popup(at);
    });
    connect(m_chart, &GanttChart::changed, this, &PlanPage::changed);
    connect(m_chart, &GanttChart::linkDrawn, this, [this](TaskId from, TaskId to) {
        if (mayChange())
            done(m_edits.link({from, to}));
    });
    connect(m_chart, &GanttChart::zoomed, this, [this] { m_bar->setUnit(m_chart->unit()); });

    connect(m_bar, &PlanBar::pocChosen, this, [this](PocId poc) { load(poc); });
    connect(m_bar, &PlanBar::newRequested, this, [this] { newPoc(nullptr); });
    connect(m_bar, &PlanBar::renameRequested, this, &PlanPage::renamePoc);
    connect(m_bar, &PlanBar::removeRequested, this, &PlanPage::removePoc);
    connect(m_bar, &PlanBar::levelRequested, this, [this] { Q_EMIT actionRequested(u"plan.level"_s); });
    connect(m_bar, &PlanBar::startChosen, this, [this](QDate date) {
        poc::Poc poc = m_state.plan().poc;
        poc.starts = date;
        done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Move PoC"), [&] { return context().workspace.pocs().change(poc); }));
    });
    connect(m_bar, &PlanBar::unitChosen, this, [this](picture::TimeUnit unit) { m_chart->setPxPerDay(picture::pxPerDayOf(unit)); });
    connect(m_bar, &PlanBar::fitRequested, m_chart, &GanttChart::fit);
    connect(m_bar, &PlanBar::todayRequested, m_chart, &GanttChart::showToday);

    connect(&context().workspace, &workspace::Workspace::changed, this, &PlanPage::follow);
}

/// What became another in the file. Only what is shown is read again: of a plan of ten thousand tasks an edit of one.
void PlanPage::follow(const journal::Changes &changes)
{
    if (m_poc.isNull() || changes.touches("poc")) {
        if (changes.touches("poc"))
            load(m_poc);
        return;
    }
    if (const auto taken = m_state.take(changes); !taken) {
        context().prompter.tell(taken.error());
        return;
    }
    showPlan();
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
    showPlan();
    if (another && m_seen)
        m_chart->fit();
}

/// Around the rows, which look after themselves.
void PlanPage::showPlan()
{
    m_exchange->setPoc(m_poc, m_poc.isNull() ? QString() : m_state.plan().poc.name);
    m_stack->setCurrentWidget(m_state.plan().tasks.empty() ? m_emptyPlan : m_planView);
    m_bar->showState(m_state);
    showLook();
    showHint();
}

/// Rows are new: the selection comes back by keys.
void PlanPage::takeRows()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    QItemSelection selection;
    const auto addRows = [&](int first, int last) {
        selection.select(m_model->index(first, 0), m_model->index(last, PlanModel::ColumnCount - 1));
    };
    std::vector<int> selected;
    for (const TaskId &task : m_selected) {
        if (const int row = m_state.rowOf(task); row >= 0)
            selected.push_back(row);
    }
    std::sort(selected.begin(), selected.end());
    for (size_t i = 0, first = 0; i < selected.size(); ++i) {
        if (i + 1 < selected.size() && selected[i + 1] == selected[i] + 1)
            continue;
        addRows(selected[first], selected[i]);
        first = i + 1;
    }
    int row = m_state.rowOf(m_current);
    if (row < 0 && m_model->rowCount() > 0 && !m_current.isNull())
        row = std::clamp(m_chart->currentRow(), 0, m_model->rowCount() - 1); // deleted: the one that took its place
    if (row >= 0) {
        m_current = m_state.taskAt(row).id;
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_column), QItemSelectionModel::NoUpdate);
        if (selection.isEmpty())
            addRows(row, row);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->spanHeadings(m_state.look().groupBy != GroupBy::None);
    m_chart->setCurrentRow(row);
    m_table->verticalScrollBar()->setValue(m_chart->verticalScrollBar()->value());
    m_selected = selectedTasks();
    m_side->setTask(m_current);
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
    const PlanLook &look = m_state.look();
    return {{u"group"_s, keyOf(look.groupBy)}, {u"colour"_s, keyOf(look.colourBy)}, {u"lookOpen"_s, m_lookOpen},
            {u"find"_s, look.filter.text}, {u"critical"_s, look.filter.critical}, {u"late"_s, look.filter.late},
            {u"overdue"_s, look.filter.overdue}, {u"thisWeek"_s, look.filter.thisWeek}, {u"notDone"_s, look.filter.notDone},
            {u"resource"_s, look.filter.resource.toString()}, {u"baseline"_s, m_state.baseline().toString()},
            {u"poc"_s, m_poc.toString()},   {u"task"_s, m_current.toString()},     {u"column"_s, m_column},
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
    PlanLook look;
    look.groupBy = fromKey<GroupBy>(state.value(u"group"_s).toString()).value_or(GroupBy::None);
    look.colourBy = fromKey<ColourBy>(state.value(u"colour"_s).toString()).value_or(ColourBy::Critical);
    look.filter.text = state.value(u"find"_s).toString();
    look.filter.critical = state.value(u"critical"_s).toBool();
    look.filter.late = state.value(u"late"_s).toBool();
    look.filter.overdue = state.value(u"overdue"_s).toBool();
    look.filter.thisWeek = state.value(u"thisWeek"_s).toBool();
    look.filter.notDone = state.value(u"notDone"_s).toBool();
    look.filter.resource = ResourceId::fromString(state.value(u"resource"_s).toString());
    m_lookOpen = state.value(u"lookOpen"_s).toBool();
    setLook(look);
    if (state.contains(u"baseline"_s))
        done(m_state.setBaseline(BaselineId::fromString(state.value(u"baseline"_s).toString())));
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
        m_side->restore(width());
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
