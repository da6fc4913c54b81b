// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientspage.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/importwizard.h"
#include "ui/clients/newclientform.h"
#include "ui/clients/stageboard.h"
#include "ui/clients/stagemove.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

ClientsPage::ClientsPage(const widgets::PageContext &context, InspectorExtra extra) :
    Page(context), m_extra(std::move(extra)), m_model(new ClientListModel(context.workspace, context.clock, context.language, this)),
    m_filters(new ClientFilterBar(context.theme, context.language, context.workspace.person(), this)),
    m_filterLine(widgets::makeLine(context.theme, Qt::Horizontal, this)), m_stack(new QStackedWidget(this)),
    m_table(new widgets::TableView(context.theme, this)), m_nothing(makeNothingFound()), m_empty(makeEmpty()),
    m_inspector(new widgets::Inspector(context.theme, this)), m_inspectorLine(widgets::makeLine(context.theme, Qt::Vertical, this)),
    m_inspectorSoon(new QTimer(this))
{
    setObjectName(u"clients"_s);
    setSearchHint(tr("Name · initials · BRN"));
    setStatusHint(tr("Enter opens · Ctrl+C copies as a table"));
    QAction *make = offer(u"client.new"_s, [this] { takeIn(); });
    make->setEnabled(!context.workspace.isReadOnly());
    setPrimaryAction(make);
    QAction *bring = offer(u"clients.import"_s, [this] { importList(); });
    bring->setEnabled(!context.workspace.isReadOnly());
    showInBar(bring);
    build();
    load();

    connect(m_filters, &ClientFilterBar::filterChanged, this, &ClientsPage::applyFilter);
    connect(m_filters, &ClientFilterBar::viewChanged, this, &ClientsPage::showView);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ClientsPage::keepSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, m_inspectorSoon, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_selected = m_table->selectedIds();
        m_inspectorSoon->start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_current = ClientId::fromBytes(now.data(widgets::IdRole).toByteArray());
    });
    connect(m_table, &widgets::TableView::opened, this,
            [this](const QModelIndex &index) { open(ClientId::fromBytes(index.data(widgets::IdRole).toByteArray())); });
    connect(m_inspectorSoon, &QTimer::timeout, this, &ClientsPage::showSelected);
    connect(&context.workspace, &workspace::Workspace::changed, this, &ClientsPage::follow);
    if (m_model->rowCount() > 0)
        select(m_model->at(0).client.id);
}

ClientsPage::~ClientsPage() = default;

void ClientsPage::build()
{
    auto *column = new QVBoxLayout(this);
    setAcceptDrops(true);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    widgets::setGround(this, theme(), widgets::Colour::Surface);
    column->addWidget(m_filters);
    column->addWidget(m_filterLine);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_inspectorLine);
    row->addWidget(m_inspector);
    column->addLayout(row, 1);

    m_table->setObjectName(u"clients.table"_s);
    m_table->setAccessibleName(tr("Demand companies"));
    m_table->setModel(m_model);
    m_table->setTypeAheadColumn(ClientListModel::NameColumn);
    m_table->setSortingEnabled(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    setWidths();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->rememberColumns(context().settings, u"clients"_s, language());
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ClientListModel::NameColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_empty);
    m_inspector->setObjectName(u"clients.inspector"_s);
    m_inspector->setAccessibleName(tr("Selected company"));
    m_inspectorSoon->setSingleShot(true);
    m_inspectorSoon->setInterval(0);
    setFocusProxy(m_table);
}

void ClientsPage::setWidths()
{
    static constexpr double widths[] = {84, 240, 100, 96, 84, 104, 84};
    for (int section = 0; section < ClientListModel::columns; ++section) {
        m_table->horizontalHeader()->resizeSection(section, theme().px(widths[section]));
        m_table->makeRoomFor(section, {});
    }
    // The words of a choice are shown in full, whatever the language.
    QStringList stages;
    for (const Choice<Stage> &stage : choicesOf<Stage>())
        stages.append(nameOf(stage.value, language()));
    m_table->makeRoomFor(ClientListModel::StageColumn, stages, true);
    QStringList fields;
    for (const Choice<Field> &field : choicesOf<Field>())
        fields.append(nameOf(field.value, language()) + u" C29"_s);
    m_table->makeRoomFor(ClientListModel::IndustryColumn, fields);
}

QWidget *ClientsPage::makeNothingFound()
{
    auto *state = new widgets::EmptyState(theme(), u"edit-find"_s, tr("No company found"),
                                          tr("The search and the filters leave none of the companies."), this);
    state->addButton(tr("Show all"), [this] { clearFilter(); })->setObjectName(u"clients.showall"_s);
    return state;
}

QWidget *ClientsPage::makeEmpty()
{
    auto *state = new widgets::EmptyState(theme(), u"clients"_s, tr("No demand companies yet"),
                                          tr("A company that asks for help is registered here, and its file goes through the seven stages."), this);
    if (!context().workspace.isReadOnly()) {
        state->addButton(tr("New request"), [this] { takeIn(); }, true)->setObjectName(u"clients.first"_s);
        state->addButton(tr("Import a list…"), [this] { importList(); });
    }
    return state;
}

void ClientsPage::load()
{
    const auto loaded = m_model->load();
    m_problem = loaded ? QString() : loaded.error().sentence;
    m_filters->offer(m_model->owners(), m_model->years());
    afterChange();
}

void ClientsPage::follow(const journal::Changes &changes)
{
    // What the inspector shows of a client stands in these tables too.
    const bool inspected = changes.touches("contact") || changes.touches("request") || changes.touches("answer") || changes.touches("assessment");
    const auto refreshed = m_model->refresh(changes);
    m_problem = refreshed ? QString() : refreshed.error().sentence;
    m_filters->offer(m_model->owners(), m_model->years());
    afterChange();
    if (inspected)
        m_inspectorSoon->start();
}

void ClientsPage::applyFilter()
{
    ClientFilter filter = m_filters->filter();
    filter.text = m_model->filter().text;
    const auto done = m_model->setFilter(filter);
    m_problem = done ? QString() : done.error().sentence;
    afterChange();
}

void ClientsPage::search(const QString &text)
{
    ClientFilter filter = m_filters->filter();
    filter.text = text;
    const auto done = m_model->setFilter(filter);
    m_problem = done ? QString() : done.error().sentence;
    afterChange();
}

QString ClientsPage::searchText() const
{
    return m_model->filter().text;
}

void ClientsPage::clearFilter()
{
    m_filters->setFilter({});
    search({});
    Q_EMIT frameChanged();
}

void ClientsPage::afterChange()
{
    showFrame();
    showView();
}

void ClientsPage::showFrame()
{
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    const QString counts = shown == total ? tr("%n company(-ies)", nullptr, total)
                                          : tr("%1 of %n company(-ies)", nullptr, total).arg(formatNumber(shown));
    const QString now = m_problem.isEmpty() ? counts : m_problem;
    if (title().isEmpty() || subtitle() != now)
        setTitle(tr("Clients"), now);
}

void ClientsPage::showView()
{
    const bool none = m_model->total() == 0;
    const bool nothing = !none && m_model->rowCount() == 0;
    const bool board = m_filters->view() == View::Board;
    if (board && !m_board) {
        m_board = new StageBoard(theme(), language(), *m_model, this);
        m_board->setObjectName(u"clients.board"_s);
        m_stack->addWidget(m_board);
        connect(m_board, &StageBoard::moveAsked, this, &ClientsPage::move);
        connect(m_board, &StageBoard::opened, this, &ClientsPage::open);
        connect(m_board, &StageBoard::currentChanged, this, [this] {
            if (const ClientId client = m_board->currentClient(); !client.isNull())
                m_current = client;
            m_inspectorSoon->start();
        });
        m_board->select(m_current);
    }
    QWidget *wanted = none ? m_empty : nothing ? m_nothing : board ? static_cast<QWidget *>(m_board) : m_table;
    const bool other = m_stack->currentWidget() != wanted;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget()) && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(wanted);
    setFocusProxy(board ? static_cast<QWidget *>(m_board) : m_table);
    if (other && (wanted == m_board || wanted == m_table)) {
        select(m_current);
        if (hadFocus)
            setFocus();
    }
    m_filters->setVisible(!none);
    m_filterLine->setVisible(!none);
    m_inspector->setVisible(!none);
    m_inspectorLine->setVisible(!none);
}

void ClientsPage::keepSelection()
{
    QItemSelection selection;
    for (const QVariant &id : std::as_const(m_selected)) {
        if (const int row = m_model->rowOf(ClientId::fromBytes(id.toByteArray())); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, ClientListModel::columns - 1));
    }
    int row = m_model->rowOf(m_current);
    // What was selected is filtered out: the first that is left takes its place, so that Enter opens the best match.
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    if (row >= 0) {
        const QModelIndex index = m_model->index(row, 0);
        if (selection.isEmpty())
            selection.select(index, m_model->index(row, ClientListModel::columns - 1));
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        m_table->scrollTo(index);
    }
    m_inspectorSoon->start();
}

void ClientsPage::showSelected()
{
    const bool board = m_board && m_stack->currentWidget() == m_board;
    if (!board && m_selected.size() > 1) {
        m_inspector->clear();
        m_inspector->addHeading(tr("%n company(-ies) selected", nullptr, int(m_selected.size())));
        return;
    }
    const ClientId client = current();
    if (m_model->rowOf(client) < 0)
        m_inspector->clear();
    else
        showClient(*m_inspector, context(), *m_model, client, m_extra);
}

ClientId ClientsPage::current() const
{
    if (m_board && m_stack->currentWidget() == m_board)
        return m_board->currentClient();
    return m_selected.isEmpty() ? ClientId() : ClientId::fromBytes(m_selected.first().toByteArray());
}

void ClientsPage::select(ClientId client)
{
    if (client.isNull())
        return;
    m_current = client;
    m_table->selectId(client.bytes());
    if (m_board)
        m_board->select(client);
}

void ClientsPage::open(ClientId client)
{
    Q_EMIT openRequested(widgets::ClientTarget{client, {}, {}, {}});
}

void ClientsPage::move(const QList<CaseId> &cases, Stage stage)
{
    const auto moved = moveToStage(context(), std::vector<CaseId>(cases.begin(), cases.end()), stage);
    if (!moved)
        context().prompter.tell(moved.error());
    else if (*moved > 0)
        Q_EMIT told(tr("%n case(s) moved to %1.", nullptr, *moved).arg(nameOf(stage, language())), true);
}

void ClientsPage::takeIn()
{
    if (!m_form) {
        m_form = new NewClientForm(context(), this);
        connect(m_form, &NewClientForm::registered, this, [this](const CaseFile &file) {
            // A search or a chip that leaves the new one out would hide what was just done.
            if (m_model->rowOf(file.client) < 0)
                clearFilter();
            select(file.client);
            setFocus();
            const ClientSummary *made = m_model->find(file.client);
            Q_EMIT told(tr("%1 is registered as %2.").arg(made ? made->client.name : QString(), file.number), true);
        });
        connect(m_form, &NewClientForm::openOther, this, &ClientsPage::open);
    }
    m_form->start();
}

void ClientsPage::importList(const QString &path)
{
    auto *wizard = new ImportWizard(context(), this);
    connect(wizard, &QDialog::finished, wizard, &QObject::deleteLater);
    connect(wizard, &ImportWizard::imported, this, [this](int created, int updated, int refused) {
        const QString done = tr("%1 companies added, %2 updated.").arg(formatNumber(created), formatNumber(updated));
        Q_EMIT told(refused == 0 ? done : done + u' ' + tr("%n row(s) refused.", nullptr, refused), true);
    });
    wizard->start(path);
}

void ClientsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!context().workspace.isReadOnly() && !ImportWizard::listIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClientsPage::dropEvent(QDropEvent *event)
{
    const QString path = ImportWizard::listIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    importList(path);
}

QVariantMap ClientsPage::saveState() const
{
    const ClientFilter &filter = m_model->filter();
    QVariantMap state{{u"view"_s, m_filters->view() == View::Board ? u"board"_s : u"list"_s}, {u"client"_s, m_current.toString()}};
    if (!filter.text.isEmpty())
        state.insert(u"text"_s, filter.text);
    if (filter.stage)
        state.insert(u"stage"_s, keyOf(*filter.stage));
    if (filter.field)
        state.insert(u"field"_s, keyOf(*filter.field));
    if (!filter.owner.isEmpty())
        state.insert(u"owner"_s, filter.owner);
    if (filter.year)
        state.insert(u"year"_s, *filter.year);
    return state;
}

void ClientsPage::restoreState(const QVariantMap &state)
{
    ClientFilter filter;
    filter.text = state.value(u"text"_s).toString();
    filter.stage = fromKey<Stage>(state.value(u"stage"_s).toString());
    filter.field = fromKey<Field>(state.value(u"field"_s).toString());
    filter.owner = state.value(u"owner"_s).toString();
    if (state.contains(u"year"_s))
        filter.year = state.value(u"year"_s).toInt();
    m_filters->setFilter(filter);
    if (state.contains(u"view"_s))
        m_filters->setView(state.value(u"view"_s) == u"board"_s ? View::Board : View::List);
    search(filter.text);
    Q_EMIT frameChanged();
    if (const auto client = ClientId::fromString(state.value(u"client"_s).toString()); m_model->rowOf(client) >= 0)
        select(client);
    if (state.value(u"new"_s).toBool() && !context().workspace.isReadOnly())
        takeIn();
}

} // namespace axw::clients
