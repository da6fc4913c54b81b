// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/poc/plantemplates.h"
#include "core/poc/planreview.h"
#include "core/schedule/duration.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/linkeditor.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/planpage.h"
#include "ui/gantt/plantable.h"
#include "ui/prompts/prompter.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <limits>

/// What the keys, menus and hands of the plan's page do.
namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

void PlanPage::offerActions()
{
    const auto add = [this](const QString &id, std::function<void()> handler) {
        m_actions.insert(id, offer(id, [this, handler = std::move(handler)] {
            // A cell that is being typed into is finished first, so that the command meets what is seen.
            if (m_table->isEditing())
                m_table->commitPending();
            if (!m_poc.isNull())
                handler();
        }));
    };
    const auto change = [this, add](const QString &id, std::function<void()> handler) {
        add(id, [this, handler = std::move(handler)] {
            if (mayChange())
                handler();
        });
    };
    const auto onRow = [this, change](const QString &id, std::function<Result<>(int row)> handler) {
        change(id, [this, handler = std::move(handler)] {
            if (!currentTask().isNull())
                done(handler(currentRow()));
        });
    };
    const auto onTasks = [this, change](const QString &id, std::function<Result<>(const std::vector<TaskId> &)> handler) {
        change(id, [this, handler = std::move(handler)] {
            if (const auto tasks = topmostSelected(); !tasks.empty())
                done(handler(tasks));
        });
    };
    const auto onOutline = [this, onTasks](const QString &id, std::function<Result<>(const std::vector<TaskId> &)> handler) {
        onTasks(id, [this, handler = std::move(handler)](const std::vector<TaskId> &tasks) {
            return mayReorder() ? handler(tasks) : Result<>();
        });
    };
    change(u"plan.add"_s, [this] { addTask(); });
    change(u"plan.edit"_s, [this] { editCell(currentRow(), m_column); });
    change(u"plan.paste"_s, [this] { paste(); });
    onTasks(u"plan.remove"_s, [this](const auto &tasks) { return m_edits.remove(tasks); });
    onOutline(u"plan.indent"_s, [this](const auto &tasks) { return m_edits.indent(tasks); });
    onOutline(u"plan.outdent"_s, [this](const auto &tasks) { return m_edits.outdent(tasks); });
    onOutline(u"plan.up"_s, [this](const auto &tasks) { return m_edits.move(tasks, false); });
    onOutline(u"plan.down"_s, [this](const auto &tasks) { return m_edits.move(tasks, true); });
    const auto shift = [this](int days) {
        return [this, days](int row) -> Result<> {
            const TaskId task = m_state.taskAt(row).id;
            const schedule::Moment wanted = m_edits.shifted(row, days);
            AXW_TRY(m_edits.shift(row, days));
            tellWhatHolds(task, wanted);
            return {};
        };
    };
    onRow(u"plan.later"_s, shift(1));
    onRow(u"plan.earlier"_s, shift(-1));
    onRow(u"plan.longer"_s, [this](int row) { return m_edits.stretch(row, 1); });
    onRow(u"plan.shorter"_s, [this](int row) { return m_edits.stretch(row, -1); });
    onRow(u"plan.more"_s, [this](int row) { return m_edits.progress(row, 10); });
    onRow(u"plan.less"_s, [this](int row) { return m_edits.progress(row, -10); });
    onRow(u"plan.milestone"_s, [this](int row) -> Result<> {
        if (m_state.isSummary(m_state.taskIndex(row)))
            return {};
        return m_edits.setMilestone(m_state.taskAt(row).id, m_state.taskAt(row).duration != 0);
    });
    change(u"plan.link"_s, [this] { linkPressed(); });
    add(u"plan.copy"_s, [this] { copy(); });
    add(u"plan.fit"_s, [this] { m_chart->fit(); });
    add(u"plan.today"_s, [this] { m_chart->showToday(); });
    add(u"plan.zoomIn"_s, [this] { m_chart->setPxPerDay(m_chart->pxPerDay() * 1.4); });
    add(u"plan.zoomOut"_s, [this] { m_chart->setPxPerDay(m_chart->pxPerDay() / 1.4); });
    add(u"plan.collapseAll"_s, [this] { m_state.showLevels(0); });
    add(u"plan.expandAll"_s, [this] { m_state.showLevels(std::numeric_limits<int>::max()); });
    add(u"plan.look"_s, [this] {
        m_lookOpen = !m_lookOpen;
        showLook();
    });
    offerSideActions();
}

bool PlanPage::mayChange()
{
    const auto unlocked = poc::checkUnlocked(m_state.plan().poc);
    if (!unlocked)
        Q_EMIT told(unlocked.error().sentence, false);
    return unlocked.has_value();
}

bool PlanPage::mayReorder()
{
    const bool grouped = m_state.look().groupBy != GroupBy::None;
    if (grouped)
        Q_EMIT told(tr("Tasks stand in groups now. Show them without groups to change their order or outline."), false);
    return !grouped;
}

void PlanPage::editCell(int row, int column)
{
    if (row < 0 || row >= m_model->rowCount() || !mayChange())
        return;
    const QModelIndex index = m_model->index(row, column);
    if (index.flags() & Qt::ItemIsEditable)
        m_table->editCell(row, column);
    else if (m_state.taskIndex(row) >= 0 && m_state.isSummary(m_state.taskIndex(row)))
        Q_EMIT told(tr("A summary task takes this from the tasks within it."), false);
}

bool PlanPage::done(const Result<> &result)
{
    if (!result)
        context().prompter.tell(result.error());
    return result.has_value();
}

int PlanPage::currentRow() const
{
    return m_table->currentIndex().row();
}

TaskId PlanPage::currentTask() const
{
    return currentRow() < 0 ? TaskId() : m_state.taskAt(currentRow()).id;
}

std::vector<TaskId> PlanPage::selectedTasks() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<TaskId> tasks;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (m_state.taskIndex(row.row()) >= 0)
            tasks.push_back(m_state.taskAt(row.row()).id);
    }
    return tasks;
}

std::vector<TaskId> PlanPage::topmostSelected() const
{
    const std::vector<TaskId> all = selectedTasks();
    const QSet<TaskId> chosen(all.begin(), all.end());
    const PlanFacts &facts = m_state.facts();
    std::vector<TaskId> tops;
    for (const TaskId &task : all) {
        bool within = false;
        for (int above = facts.parents[size_t(facts.index.value(task))]; above >= 0 && !within; above = facts.parents[size_t(above)])
            within = chosen.contains(m_state.plan().tasks[size_t(above)].id);
        if (!within)
            tops.push_back(task);
    }
    return tops;
}

void PlanPage::select(TaskId task)
{
    const int row = m_state.rowOf(task);
    if (row < 0)
        return;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, m_column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (m_table->isVisible()) // else the chart does when it has a size, and takes the table along
        m_table->scrollTo(m_model->index(row, 0));
}

void PlanPage::rowPressed(int row, Qt::KeyboardModifiers modifiers)
{
    if (m_table->isEditing())
        m_table->commitPending();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, m_column);
    QItemSelectionModel *selection = m_table->selectionModel();
    if (modifiers & Qt::ControlModifier) {
        selection->setCurrentIndex(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if ((modifiers & Qt::ShiftModifier) && currentRow() >= 0) {
        const QItemSelection span(m_model->index(std::min(row, currentRow()), 0), m_model->index(std::max(row, currentRow()), 0));
        selection->select(span, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

void PlanPage::newPoc(const poc::PlanTemplate *from)
{
    auto &workspace = context().workspace;
    CaseId caseFile = m_file.caseId;
    const bool isKind = from != nullptr && from != &poc::planTemplates().front();
    QString suggested = isKind ? tr("%1 PoC").arg(from->name.in(language())) : tr("New PoC");
    if (const auto current = workspace.cases().current(m_file.client); current && *current) {
        if (caseFile.isNull())
            caseFile = (*current)->id;
        if (!(*current)->title.isEmpty())
            suggested = tr("%1 PoC").arg((*current)->title);
    }
    const auto name = context().prompter.askText(tr("New PoC"), tr("Name"), suggested);
    if (!name)
        return;
    const QDate today = context().clock.today();
    const QDate starts = schedule::koreanCalendar(today.year(), today.year() + 1).addWorkingDays(today.addDays(8 - today.dayOfWeek()), 0);
    PocId made;
    const auto result = workspace.edit(QT_TRANSLATE_NOOP("edit", "New PoC"), [&]() -> Result<> {
        AXW_TRY_ASSIGN(poc, workspace.pocs().add(m_file.client, caseFile, *name, starts));
        made = poc;
        return from != nullptr ? workspace.pocs().addPlan(poc, *from, language()) : Result<>();
    });
    if (done(result))
        load(made);
    if (m_state.rows().count() > 0) {
        select(m_state.taskAt(0).id);
        m_table->setFocus();
    }
}

void PlanPage::addTemplate(const poc::PlanTemplate &from)
{
    done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Add the usual tasks"),
                                  [&] { return context().workspace.pocs().addPlan(m_poc, from, language()); }));
}

void PlanPage::renamePoc()
{
    poc::Poc poc = m_state.plan().poc;
    const auto name = context().prompter.askText(tr("Rename PoC"), tr("Name"), poc.name);
    if (!name)
        return;
    poc.name = *name;
    done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Rename PoC"), [&] { return context().workspace.pocs().change(poc); }));
}

void PlanPage::removePoc()
{
    const QString name = m_state.plan().poc.name;
    const PocId poc = m_poc;
    if (done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Delete PoC"), [&] { return context().workspace.pocs().remove(poc); })))
        Q_EMIT told(tr("“%1” was deleted with its plan.").arg(name), true);
}

void PlanPage::addTask()
{
    if (m_poc.isNull())
        return;
    const auto added = m_edits.add(currentTask());
    if (!added) {
        context().prompter.tell(added.error());
        return;
    }
    if (m_state.rowOf(*added) < 0) {
        // What was just made is seen, whatever was looked for.
        PlanLook all = m_state.look();
        all.filter = {};
        setLook(all);
        Q_EMIT frameChanged();
    }
    // A summary that hides its children would hide the new one as well only if it stood within it; it stands below.
    if (const int row = m_state.rowOf(*added); row >= 0) {
        select(*added);
        m_table->setFocus();
        m_table->editCell(row, PlanModel::Name);
    }
}

void PlanPage::typed(int row, int column, const QString &text)
{
    const TaskId task = m_state.taskAt(row).id;
    if (!mayChange() || !done(m_edits.type(row, PlanColumn(column), text, context().clock.today())) || column != PlanModel::Start)
        return;
    const QDate wanted = parseDate(text, context().clock.today());
    if (wanted.isValid())
        tellWhatHolds(task, m_state.calendar().momentAtShare(wanted, 0));
}

void PlanPage::changed(const TaskChange &change)
{
    if (done(m_edits.change(change)) && change.start)
        tellWhatHolds(change.task, *change.start);
}

/// A task that was to start earlier than its links allow stays where it is; a person must hear why.
void PlanPage::tellWhatHolds(TaskId task, schedule::Moment wanted)
{
    const int row = m_state.rowOf(task);
    if (row < 0)
        return;
    const schedule::WorkCalendar &calendar = m_state.calendar();
    const schedule::TaskDates &dates = m_state.datesAt(row);
    if (dates.summary || calendar.nextStart(dates.start) <= calendar.nextStart(wanted))
        return;
    const QStringList why = poc::reasonOf(m_state.plan(), m_state.dates(), m_state.calendars(), m_state.taskIndex(row), language());
    if (!why.isEmpty())
        Q_EMIT told(tr("“%1” stays where it is. %2").arg(m_state.taskAt(row).name, why.front()), false);
}

/// Several rows: each waits for the one above. One row: it waits to be told what follows it.
void PlanPage::linkPressed()
{
    const auto tasks = selectedTasks();
    if (!m_linkFrom.isNull()) {
        const TaskId from = m_linkFrom;
        const TaskId to = currentTask();
        endLinking();
        if (!to.isNull() && to != from)
            done(m_edits.link({from, to}));
        return;
    }
    if (tasks.size() > 1) {
        done(m_edits.link(tasks));
    } else if (!currentTask().isNull()) {
        m_linkFrom = currentTask();
        m_chart->setLinkFrom(m_linkFrom);
        showHint();
    }
}

void PlanPage::endLinking()
{
    if (m_linkFrom.isNull())
        return;
    m_linkFrom = {};
    m_chart->setLinkFrom({});
    showHint();
}

void PlanPage::fillMenu()
{
    m_menu->clear();
    const QStringList ids{u"plan.add"_s,    u"plan.edit"_s, u"plan.milestone"_s, u"plan.remove"_s, {},
                          u"plan.indent"_s, u"plan.outdent"_s, u"plan.up"_s,     u"plan.down"_s,   {},
                          u"plan.link"_s, {},
                          u"plan.copy"_s, u"plan.paste"_s};
    for (const QString &id : ids) {
        if (id.isEmpty())
            m_menu->addSeparator();
        else
            m_menu->addAction(m_actions.value(id));
    }
    if (!currentTask().isNull())
        addLinkMenu(*m_menu, currentTask());
}

/// The links into a task, each with the way to change or remove it.
void PlanPage::addLinkMenu(QMenu &menu, TaskId task)
{
    const schedule::DurationUnits units = m_edits.reading({}).units();
    for (const int index : m_state.facts().linksInto[size_t(m_state.facts().index.value(task))]) {
        const poc::Link &link = m_state.plan().links[size_t(index)];
        QString title = tr("After “%1”").arg(m_state.plan().find(link.predecessor)->name);
        if (link.type != schedule::LinkType::FinishToStart)
            title += u" · "_s + nameOf(link.type, language());
        if (link.lag != 0)
            title += u" · "_s + poc::lagText(link.lag, link.unit, language(), units);
        QMenu *each = menu.addMenu(title);
        connect(each->addAction(tr("Change link…")), &QAction::triggered, this, [this, id = link.id] {
            const QRectF bar = m_chart->barRect(std::max(0, currentRow()));
            editLink(id, m_chart->viewport()->mapToGlobal(bar.bottomLeft().toPoint()));
        });
        connect(each->addAction(tr("Remove link")), &QAction::triggered, this, [this, id = link.id] {
            if (mayChange())
                done(m_edits.unlink(id));
        });
    }
}

void PlanPage::editLink(LinkId link, const QPoint &global)
{
    const poc::Link *known = m_state.plan().findLink(link);
    if (known && mayChange())
        m_linkEditor->show(*known, m_state.plan(), m_edits.reading({}).units(), global);
}

} // namespace axw::gantt
