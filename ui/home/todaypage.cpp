// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/todaypage.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/workspace/calendar.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "ui/home/todaymodel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace axw::home {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::Colour;
using widgets::Fact;
using widgets::Tone;

namespace {

Result<std::vector<TodayItem>> listOf(workspace::Workspace &workspace, const Clock &clock)
{
    const QDate today = clock.today();
    AXW_TRY_ASSIGN(calendar, workspace::workCalendar(workspace, today.year() - 1, today.year() + 1));
    return todayList(workspace, today, calendar);
}

/// Where the thing is worked on.
widgets::Target targetOf(const TodayItem &item)
{
    const auto section = [&](const QString &name, const QString &row) {
        return ClientTarget{item.client, u"overview"_s, {{u"section"_s, name}, {row, item.row.toString(QUuid::WithoutBraces)}}, {}};
    };
    switch (item.kind) {
    case TodayItem::Kind::NextAction:
        return ClientTarget{item.client, item.stage ? widgets::stageTab(*item.stage) : QString(), {}, {}};
    case TodayItem::Kind::VisitAction:
        return section(u"visits"_s, u"visit"_s);
    case TodayItem::Kind::DataRequest:
        return section(u"requests"_s, u"request"_s);
    case TodayItem::Kind::PocTask:
        return ClientTarget{item.client, widgets::stageTab(Stage::Poc), {{u"poc"_s, item.poc.toString()}, {u"task"_s, TaskId(item.row).toString()}}, {}};
    case TodayItem::Kind::Letter: {
        const QVariantMap place{{u"part"_s, u"letters"_s}, {u"letter"_s, item.row.toString(QUuid::WithoutBraces)}};
        if (item.client.isNull())
            return widgets::RailTarget{u"letters"_s, place};
        return ClientTarget{item.client, u"documents"_s, place, {}};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(const widgets::PageContext &context, QWidget *parent) :
    Page(context, parent), m_model(new TodayModel(context.language, this)), m_reading(new widgets::Background(this)), m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    look();
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const journal::Changes &changes) {
        m_tasksStale = m_tasksStale || workspace::concernsPortfolio(changes);
        if (isVisible())
            look();
        else
            m_stale = true;
    });
    connect(&context.workspace, &workspace::Workspace::backedUp, this, [this] {
        if (m_inspector)
            inspect();
    });
}

std::optional<int> TodayPage::count(workspace::Workspace &workspace, const Clock &clock)
{
    const auto items = listOf(workspace, clock);
    const int due = items ? dueCount(*items, workspace.person()) : 0;
    return due > 0 ? std::optional(due) : std::nullopt;
}

QWidget *TodayPage::makeEmpty()
{
    auto *empty = new widgets::EmptyState(theme(), u"go-home"_s, tr("No company yet"),
                                          tr("What is due and what waits for you will stand here. Begin with the first company."), this);
    if (!context().workspace.isReadOnly()) {
        empty->addButton(tr("New client"), [this] { Q_EMIT actionRequested(u"client.new"_s); }, true);
        empty->addButton(tr("Import a list…"), [this] { Q_EMIT actionRequested(u"clients.import"_s); });
    }
    empty->addButton(tr("Open the example centre"), [this] { Q_EMIT actionRequested(u"workspace.example"_s); });
    return empty;
}

QWidget *TodayPage::makeList()
{
    auto *list = new QWidget(this);
    widgets::setGround(list, theme(), Colour::Surface);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);

    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(theme().px(16), theme().px(9), theme().px(16), theme().px(9));
    chips->setSpacing(theme().px(6));
    m_mine = new widgets::FilterChip(theme(), tr("Mine"), list);
    m_mine->setObjectName(u"today.mine"_s);
    m_late = new widgets::FilterChip(theme(), tr("Overdue or due soon"), list);
    m_late->setObjectName(u"today.late"_s);
    for (widgets::FilterChip *chip : {m_mine, m_late}) {
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &TodayPage::filter);
    }
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(widgets::makeLine(theme(), Qt::Horizontal, list));

    m_body = new QStackedWidget(list);
    m_table = new widgets::TableView(theme(), list);
    m_table->setObjectName(u"today.table"_s);
    m_table->setAccessibleName(tr("To do"));
    m_table->setModel(m_model);
    m_table->setTypeAheadColumn(TodayModel::Client);
    const int widths[] = {92, 88, 200, 168, 112, 100, 76};
    for (int i = 0; i < TodayModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, theme().px(widths[i]));
    m_table->setStretchColumn(TodayModel::What);
    for (int i = 0; i < TodayModel::ColumnCount; ++i)
        m_table->makeRoomFor(i, {});
    m_table->rememberColumns(context().settings, u"today"_s, language());
    m_body->addWidget(m_table);
    m_body->addWidget(new widgets::EmptyState(theme(), u"view-task"_s, tr("Nothing is due"),
                                              tr("Next actions of open cases, what was agreed on visits and data requested of companies appear here."), list));
    column->addWidget(m_body, 1);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, list));
    m_inspector = new widgets::Inspector(theme(), list);
    row->addWidget(m_inspector);

    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TodayPage::inspect);
    setFocusProxy(m_table);
    return list;
}

void TodayPage::look()
{
    m_stale = false;
    auto &workspace = context().workspace;
    const QDate today = context().clock.today();
    const bool anyClient = workspace.clients().count().value_or(0) > 0;
    if (!anyClient) {
        if (!m_table && m_stack->count() == 0)
            m_stack->addWidget(makeEmpty());
        setTitle(tr("Today"), formatDateWithWeekday(today, language()));
        m_stack->setCurrentIndex(0);
        return;
    }
    if (!m_table) {
        while (m_stack->count() > 0)
            delete m_stack->widget(0);
        m_stack->addWidget(makeList());
    }
    if (auto items = listOf(workspace, context().clock))
        m_own = std::move(*items);
    if (m_day != today) {
        m_tasks.clear(); // another day's working days
        m_tasksStale = true;
    }
    m_day = today;
    if (m_tasksStale)
        lookAtTasks();
    compose();
}

/// With few PoCs at once. With many they are read on another thread by a connection of its own; until it is done, what was
/// known is shown and said to be old.
void TodayPage::lookAtTasks()
{
    if (m_reading->isRunning())
        return; // and again, as what it read is stale
    m_tasksStale = false;
    auto &workspace = context().workspace;
    if (workspace.pocs().count().value_or(0) <= workspace::fewPocs) {
        takeTasks(overdueTaskItems(workspace));
        return;
    }
    auto read = std::make_shared<std::vector<TodayItem>>();
    m_reading->start(
        [read, folder = workspace.folder(), clock = &workspace.clock()](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(companion, workspace::Workspace::open(folder, workspace::Access::Read, *clock));
            AXW_TRY_ASSIGN(items, overdueTaskItems(*companion, progress));
            *read = std::move(items);
            return {};
        },
        [this, read](const Result<> &done) {
            if (m_tasksStale) {
                lookAtTasks();
            } else if (done) {
                takeTasks(std::move(*read));
            } else {
                takeTasks(tl::unexpected(done.error()));
            }
            compose();
        });
}

void TodayPage::takeTasks(const Result<std::vector<TodayItem>> &read)
{
    m_tasks = read.value_or(std::vector<TodayItem>());
    m_tasksProblem = read ? QString() : read.error().sentence;
}

/// Everything together, with what is known of the plans now.
void TodayPage::compose()
{
    m_all = m_own;
    m_all.insert(m_all.end(), m_tasks.begin(), m_tasks.end());
    putInDueOrder(m_all);
    const QDate today = m_day;
    const auto late = std::count_if(m_all.cbegin(), m_all.cend(), [](const TodayItem &item) { return urgencyOf(item) == Urgency::Late; });
    QString subtitle = formatDateWithWeekday(today, language());
    if (late > 0)
        subtitle += u" · "_s + tr("%n overdue", nullptr, int(late));
    if (m_reading->isRunning())
        subtitle += u" · "_s + tr("reading the plans of PoCs…");
    else if (!m_tasksProblem.isEmpty())
        subtitle += u" · "_s + tr("the plans of PoCs could not be read: %1").arg(m_tasksProblem);
    setTitle(tr("Today"), subtitle);
    filter();
}

void TodayPage::filter()
{
    const QVariantList selected = m_table->selectedIds();
    const QString person = context().workspace.person();
    std::vector<TodayItem> shown;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(shown), [&](const TodayItem &item) {
        const bool mine = !m_mine->isChecked() || item.owner == person;
        const bool late = !m_late->isChecked() || urgencyOf(item) == Urgency::Late || urgencyOf(item) == Urgency::Soon;
        return mine && late;
    });
    m_body->setCurrentIndex(shown.empty() && !m_reading->isRunning() ? 1 : 0);
    m_model->setItems(std::move(shown));
    if (!selected.isEmpty())
        m_table->selectId(selected.constFirst());
    else if (m_wanted.isValid())
        m_table->selectId(m_wanted);
    if (!m_reading->isRunning())
        m_wanted.clear();
    inspect();
}

void TodayPage::inspect()
{
    auto &workspace = context().workspace;
    m_inspector->clear();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const TodayItem *item = rows.size() == 1 ? m_model->item(rows.constFirst().row()) : nullptr;
    if (item) {
        m_inspector->addHeading(item->clientName, item->what);
        QList<Fact> facts;
        if (!item->number.isEmpty())
            facts.append({tr("Case"), item->number, Tone::Neutral, {}});
        facts.append({tr("Type"), TodayModel::kindName(*item), Tone::Neutral, {}});
        facts.append({tr("Due"), item->due.isValid() ? formatDateWithWeekday(item->due, language()) : QString(), Tone::Neutral, {}});
        if (item->workingDays)
            facts.append({tr("Working days"), TodayModel::daysText(*item), urgencyOf(*item) == Urgency::Late ? Tone::Bad : Tone::Neutral, {}});
        facts.append({tr("In charge of it"), item->owner, Tone::Neutral, {}});
        facts.append({tr("File"), tr("Open"), Tone::Neutral, [this, row = rows.constFirst().row()] { open(row); }});
        m_inspector->addFacts(facts);
    }
    QList<Fact> recent;
    for (const ClientId &client : widgets::recentClients(context().settings, workspace.id())) {
        const auto summary = workspace.clients().summary(client);
        if (!summary || !*summary)
            continue;
        const QString stage = (*summary)->stage ? nameOf(*(*summary)->stage, language()) : u"–"_s;
        recent.append({stage, (*summary)->client.name, Tone::Neutral, [this, client] { Q_EMIT openRequested(ClientTarget{client, {}, {}, {}}); }});
    }
    if (!recent.isEmpty()) {
        m_inspector->addSection(tr("Recently opened"));
        m_inspector->addFacts(recent);
    }
    m_inspector->addSection(tr("Backup"));
    QList<Fact> safety;
    const QDateTime backup = workspace.lastBackup();
    if (backup.isValid()) {
        const qint64 days = seoulTime(backup.toMSecsSinceEpoch()).date().daysTo(context().clock.today());
        safety.append({tr("Last backup"), formatDateTime(seoulTime(backup.toMSecsSinceEpoch()), language()), days > 7 ? Tone::Warn : Tone::Neutral, {}});
    } else {
        safety.append({tr("Last backup"), tr("none yet"), Tone::Warn, {}});
    }
    if (!workspace.isReadOnly())
        safety.append({tr("Backup"), tr("Back up now"), Tone::Neutral, [this] { Q_EMIT actionRequested(u"workspace.backup"_s); }});
    m_inspector->addFacts(safety);
}

void TodayPage::open(int row)
{
    if (const TodayItem *item = m_model->item(row))
        Q_EMIT openRequested(targetOf(*item));
}

void TodayPage::activated()
{
    if (m_stale || m_day != context().clock.today())
        look();
    else if (m_inspector)
        inspect(); // what was looked at last may have changed
}

bool TodayPage::isReady() const
{
    return !m_reading->isRunning();
}

QVariantMap TodayPage::saveState() const
{
    if (!m_table)
        return {};
    const QVariantList selected = m_table->selectedIds();
    return {{u"selected"_s, selected.isEmpty() ? m_wanted : selected.constFirst()},
            {u"mine"_s, m_mine->isChecked()},
            {u"late"_s, m_late->isChecked()}};
}

void TodayPage::restoreState(const QVariantMap &state)
{
    if (!m_table || state.isEmpty())
        return;
    m_mine->setChecked(state.value(u"mine"_s).toBool());
    m_late->setChecked(state.value(u"late"_s).toBool());
    if (!m_table->selectId(state.value(u"selected"_s)) && m_reading->isRunning())
        m_wanted = state.value(u"selected"_s);
}

} // namespace axw::home
