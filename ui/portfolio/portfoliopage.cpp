// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliopage.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/portfolio/levelpanel.h"
#include "ui/portfolio/loadpane.h"
#include "ui/portfolio/pocpanel.h"
#include "ui/portfolio/portfoliobar.h"
#include "ui/portfolio/timelinechart.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/portfolio/timelinetable.h"
#include "ui/portfolio/timelinewords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadchart.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

PortfolioPage::PortfolioPage(const widgets::PageContext &context, QWidget *parent)
    : Page(context, parent), m_state(context.workspace, context.language)
{
    setObjectName(u"portfolio"_s);
    setSearchHint(tr("PoC · company · consultant"));
    offerActions();
    build();
    connectParts();
    connectChart();
    m_state.load();
    showFrame();
    showStack();
}

PortfolioPage::~PortfolioPage() = default;

std::optional<int> PortfolioPage::count(workspace::Workspace &workspace)
{
    const auto count = workspace.pocs().count();
    return count ? std::optional(int(*count)) : std::nullopt;
}

void PortfolioPage::build()
{
    const widgets::Theme &look = theme();
    widgets::setGround(this, look, widgets::Colour::Surface);
    m_model = new TimelineModel(m_state, this);
    m_table = new TimelineTable(look, this);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("PoCs"));
    m_table->setModel(m_model);
    m_table->setTypeAheadColumn(TimelineModel::Name);
    m_chart = new TimelineChart(look, m_state, this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(m_chart->headerHeight());
    const bool korean = language() == Language::Korean;
    const std::pair<TimelineModel::Column, double> widths[] = {{TimelineModel::Name, korean ? 154 : 150}, {TimelineModel::Company, korean ? 88 : 92},
                                                               {TimelineModel::Finish, korean ? 110 : 122}, {TimelineModel::Standing, korean ? 68 : 92},
                                                               {TimelineModel::Slip, korean ? 78 : 84}, {TimelineModel::Due, korean ? 82 : 84}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, look.px(width));
    // What has to be read whole: how a PoC stands, by how much it misses its day, and in a preview where its end moves.
    QStringList standings;
    for (const auto &choice : choicesOf<Standing>())
        standings << nameOf(choice.value, language());
    m_table->makeRoomFor(TimelineModel::Standing, standings, true);
    const QString day = formatShortDate(QDate(2026, 12, 30), language());
    m_table->makeRoomFor(TimelineModel::Due, {u"%1 (%2)"_s.arg(day, signedDays(99))});
    m_table->makeRoomFor(TimelineModel::Finish, {u"%1 → %1"_s.arg(day)});
    showColumns();
    const int tableWidth = columnsWidth();
    m_halves = new QSplitter(Qt::Horizontal, this);
    m_halves->setObjectName(u"halves"_s);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(1);
    m_halves->addWidget(m_table);
    m_halves->addWidget(m_chart);
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({tableWidth, look.px(900.0) - tableWidth});
    widgets::setGround(m_halves->handle(1), look, widgets::Colour::Line);
    m_table->setMinimumWidth(look.px(180.0));
    m_chart->setMinimumWidth(look.px(160.0));

    m_loads = new LoadPane(look, m_state, this);
    m_loads->setSizes({tableWidth, look.px(900.0) - tableWidth});
    m_above = new QSplitter(Qt::Vertical, this);
    m_above->setObjectName(u"aboveLoad"_s);
    m_above->setChildrenCollapsible(false);
    m_above->setHandleWidth(1);
    m_above->addWidget(m_halves);
    m_above->addWidget(m_loads);
    m_above->setStretchFactor(0, 1);
    m_above->setStretchFactor(1, 0);
    m_above->setSizes({look.px(430.0), look.px(150.0)});
    widgets::setGround(m_above->handle(1), look, widgets::Colour::LineStrong);

    m_panel = new PocPanel(context(), m_state, this);
    m_level = new LevelPanel(context(), m_state, this);
    m_side = new QStackedWidget(this);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_level);
    m_side->setFixedWidth(look.px(Size::Inspector));
    m_view = new QWidget(this);
    auto *row = new QHBoxLayout(m_view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_above, 1);
    row->addWidget(widgets::makeLine(look, Qt::Vertical, m_view));
    row->addWidget(m_side);

    m_empty = makeEmpty();
    auto *nothing = new widgets::EmptyState(look, u"edit-find"_s, tr("No PoC found"), tr("The search and the filters leave none of the PoCs."), this);
    nothing->addButton(tr("Show all"), [this] {
        Arrangement how = m_state.arrangement();
        how.filter = {};
        arrange(how);
        Q_EMIT frameChanged();
    })->setObjectName(u"showAll"_s);
    m_nothing = nothing;
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothing);
    m_bar = new PortfolioBar(look, language(), context().workspace.person(), this);
    m_bar->addToMenu(m_actions.value(u"portfolio.pdf"_s));
    m_bar->addToMenu(m_actions.value(u"portfolio.print"_s));
    m_bar->setArrangement(m_state.arrangement());
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"pocMenu"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(widgets::makeLine(look, Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *PortfolioPage::makeEmpty()
{
    auto *empty = new widgets::EmptyState(theme(), u"view-calendar-timeline"_s, tr("No PoCs yet"),
                                          tr("A PoC is planned in the file of its company; here all of them stand on one timeline."), this);
    empty->addButton(tr("Go to the companies"), [this] { Q_EMIT openRequested(widgets::RailTarget{u"clients"_s, {}}); }, true)->setObjectName(u"toClients"_s);
    return empty;
}

void PortfolioPage::connectParts()
{
    // One place decides where the rows are: either half may be scrolled.
    connect(m_chart->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_chart->verticalScrollBar(), &QScrollBar::setValue);
    // The load stands below the chart, whose left edge it shares.
    connect(m_halves, &QSplitter::splitterMoved, this, [this] { m_loads->setSizes(m_halves->sizes()); });
    connect(m_loads, &QSplitter::splitterMoved, this, [this] { m_halves->setSizes(m_loads->sizes()); });

    connect(&m_state, &PortfolioState::rowsChanged, this, &PortfolioPage::takeRows);
    connect(&m_state, &PortfolioState::contentChanged, this, &PortfolioPage::showFrame);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_refreshing)
            return;
        m_selected = selectedPocs();
        m_level->setSelected(m_selected);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_refreshing)
            return;
        const Entry *entry = m_state.entryAt(now.row());
        m_current = entry ? entry->id() : PocId();
        m_chart->setCurrentRow(now.row());
        m_chart->showRow(now.row());
        m_panel->setPoc(m_current);
        Q_EMIT placeChanged();
    });
    connect(m_table, &TimelineTable::collapseRequested, this, &PortfolioPage::collapse);
    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) { rowActivated(index.row()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at).isValid() ? m_table->indexAt(at) : m_table->currentIndex();
        if (m_state.entryAt(index.row()))
            m_menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &PortfolioPage::sortBy);
    connect(m_menu, &QMenu::aboutToShow, this, &PortfolioPage::fillMenu);

    connect(m_bar, &PortfolioBar::arrangementChanged, this, [this] {
        Arrangement how = m_bar->arrangement();
        how.filter.text = m_state.arrangement().filter.text;
        arrange(how);
    });
    connect(m_panel, &PocPanel::openRequested, this, &PortfolioPage::open);
    connect(m_panel, &PocPanel::told, this, &Page::told);
    connect(m_level, &LevelPanel::told, this, &Page::told);
    connect(m_level, &LevelPanel::closeRequested, this, [this] { setLevelling(false); });
    connect(m_level, &LevelPanel::pocChosen, this, &PortfolioPage::select);
}

void PortfolioPage::connectChart()
{
    connect(m_chart, &TimelineChart::rowPressed, this, &PortfolioPage::rowPressed);
    connect(m_chart, &TimelineChart::rowActivated, this, &PortfolioPage::rowActivated);
    connect(m_chart, &TimelineChart::menuRequested, this, [this](int row, const QPoint &at) {
        rowPressed(row, Qt::NoModifier);
        m_menu->popup(at);
    });
    connect(m_chart, &TimelineChart::linkDrawn, this, &PortfolioPage::link);
    connect(m_chart, &TimelineChart::scaleChanged, this, [this] {
        m_bar->setUnit(m_chart->unit());
        m_loads->setScale(m_chart->scale());
    });
    connect(m_bar, &PortfolioBar::unitChosen, this, [this](picture::TimeUnit unit) { m_chart->setPxPerDay(picture::pxPerDayOf(unit)); });
    connect(m_bar, &PortfolioBar::fitRequested, m_chart, &TimelineChart::fit);
    connect(m_bar, &PortfolioBar::todayRequested, m_chart, &TimelineChart::showToday);
    connect(m_loads->chart(), &widgets::LoadChart::barShown, this,
            [this](qint64 from, qint64 to) { m_chart->showDays(double(from), double(to)); });
    connect(m_loads->chart(), &widgets::LoadChart::zoomAsked, this, [this](double x, int steps) { m_chart->zoomBy(steps, x); });
}

void PortfolioPage::arrange(const Arrangement &how)
{
    m_bar->setArrangement(how);
    m_state.setArrangement(how);
    showFrame();
    showStack();
    Q_EMIT placeChanged();
}

int PortfolioPage::columnsWidth() const
{
    int width = 0;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        width += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    return width;
}

/// In a preview of levelling it is seen when PoCs end, before and after, where else the companies stand.
void PortfolioPage::showColumns()
{
    const bool preview = m_state.proposal() != nullptr;
    if (m_table->isColumnHidden(TimelineModel::Company) == preview && m_table->isColumnHidden(TimelineModel::Finish) == !preview)
        return;
    const int before = columnsWidth();
    m_table->setColumnHidden(TimelineModel::Company, preview);
    m_table->setColumnHidden(TimelineModel::Finish, !preview);
    if (!m_halves || m_halves->sizes().value(0) == 0)
        return;
    const int wider = columnsWidth() - before;
    const QList<int> sizes = m_halves->sizes();
    m_halves->setSizes({sizes[0] + wider, sizes[1] - wider});
    m_loads->setSizes(m_halves->sizes());
    if (preview)
        m_chart->fit(); // what the proposal costs stands behind the bars
}

/// Rows are new: the selection comes back by keys.
void PortfolioPage::takeRows()
{
    {
        const QScopedValueRollback refreshing(m_refreshing, true);
        m_table->spanHeadings();
        QItemSelection selection;
        for (const PocId &poc : std::as_const(m_selected)) {
            if (const int row = m_state.rowOf(poc); row >= 0)
                selection.select(m_model->index(row, 0), m_model->index(row, TimelineModel::ColumnCount - 1));
        }
        int row = m_state.rowOf(m_current);
        for (int first = 0; row < 0 && first < m_model->rowCount(); ++first) {
            if (m_state.entryAt(first))
                row = first; // the first that is left takes its place, so that Enter opens the best match
        }
        const Entry *entry = m_state.entryAt(row);
        m_current = entry ? entry->id() : PocId();
        if (row >= 0) {
            m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
            if (selection.isEmpty())
                selection.select(m_model->index(row, 0), m_model->index(row, TimelineModel::ColumnCount - 1));
        }
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        m_chart->setCurrentRow(row);
        m_table->verticalScrollBar()->setValue(m_chart->verticalScrollBar()->value());
        m_selected = selectedPocs();
    }
    m_panel->setPoc(m_current);
    m_level->setSelected(m_selected);
    m_bar->offer(m_state.portfolio());
    showFrame();
    showStack();
    if (m_seen && !m_levelSoon.isNull() && m_state.portfolio().find(m_levelSoon)) {
        const PocId poc = std::exchange(m_levelSoon, PocId());
        select(poc);
        setLevelling(true);
        m_level->startFor(poc);
    }
    // The last plan was answered: all the others come back.
    if (m_state.arrangement().filter.submitted && m_state.rows().empty() && !m_state.isReading()) {
        Arrangement how = m_state.arrangement();
        how.filter.submitted = false;
        arrange(how);
    }
}

void PortfolioPage::showFrame()
{
    showColumns();
    const int total = int(m_state.portfolio().entries.size());
    const int shown = m_state.shownCount();
    QString words = shown == total ? tr("%n PoC(s)", nullptr, total) : tr("%1 of %n PoC(s)", nullptr, total).arg(formatNumber(shown));
    if (const int late = m_state.shownCount(Standing::Late); late > 0)
        words += u" · "_s + tr("%n late", nullptr, late);
    if (m_state.isReading())
        words = tr("reading…");
    if (!m_state.problem().isEmpty())
        words = m_state.problem();
    if (title().isEmpty() || subtitle() != words)
        setTitle(tr("PoC timeline"), words);
    const Entry *from = m_state.portfolio().find(m_linkFrom);
    setStatusHint(from ? tr("Choose the PoC that waits for “%1”, then L; Esc to leave it").arg(from->poc().name)
                       : tr("Enter opens the plan · L links · Space closes a group · Ctrl+wheel zooms"));
}

void PortfolioPage::showStack()
{
    const bool none = m_state.portfolio().entries.empty() && !m_state.isReading();
    const bool nothing = !none && m_state.rows().empty() && !m_state.isReading();
    m_stack->setCurrentWidget(none ? m_empty : nothing ? m_nothing : m_view);
    m_bar->setVisible(!none);
}

void PortfolioPage::search(const QString &text)
{
    Arrangement how = m_state.arrangement();
    how.filter.text = text;
    arrange(how);
}

bool PortfolioPage::isReady() const
{
    return !m_state.isReading() && !m_level->isRunning();
}

void PortfolioPage::activated()
{
    if (!m_seen) {
        m_seen = true;
        m_chart->fit(); // widths are known now
        if (m_chart->pxPerDay() > picture::pxPerDayOf(picture::TimeUnit::Week))
            m_chart->setPxPerDay(picture::pxPerDayOf(picture::TimeUnit::Week), 0);
        takeRows();
    }
    if (!m_sized) {
        m_sized = true; // heights are known now: whole rows in the load's table
        const int load = m_loads->heightOf(5);
        m_above->setSizes({m_above->height() - load - m_above->handleWidth(), load});
    }
    if (m_model->rowCount() > 0)
        m_table->setFocus();
}

QVariantMap PortfolioPage::saveState() const
{
    const Arrangement &how = m_state.arrangement();
    QVariantMap state{{u"poc"_s, m_current.toString()}, {u"group"_s, keyOf(how.grouping)}, {u"order"_s, keyOf(how.order)},
                      {u"descending"_s, how.descending}, {u"left"_s, m_chart->leftDay()}, {u"width"_s, m_chart->pxPerDay()},
                      {u"resource"_s, m_loads->current().toString()}, {u"levelling"_s, m_side->currentWidget() == m_level}};
    if (!how.collapsed.isEmpty())
        state.insert(u"collapsed"_s, QStringList(how.collapsed.values()));
    const TimelineFilter &filter = how.filter;
    if (filter.standing)
        state.insert(u"standing"_s, keyOf(*filter.standing));
    if (filter.field)
        state.insert(u"field"_s, keyOf(*filter.field));
    if (filter.stage)
        state.insert(u"stage"_s, keyOf(*filter.stage));
    for (const auto &[name, text] : {std::pair(u"text"_s, filter.text), std::pair(u"consultant"_s, filter.consultant), std::pair(u"adviser"_s, filter.adviser)}) {
        if (!text.isEmpty())
            state.insert(name, text);
    }
    if (filter.overdue)
        state.insert(u"overdue"_s, true);
    if (filter.submitted)
        state.insert(u"review"_s, true);
    return state;
}

void PortfolioPage::restoreState(const QVariantMap &state)
{
    Arrangement how;
    how.grouping = fromKey<Grouping>(state.value(u"group"_s).toString()).value_or(Grouping::Consultant);
    how.order = fromKey<Order>(state.value(u"order"_s).toString()).value_or(Order::Start);
    how.descending = state.value(u"descending"_s).toBool();
    const QStringList closed = state.value(u"collapsed"_s).toStringList();
    how.collapsed = QSet<QString>(closed.begin(), closed.end());
    how.filter.standing = fromKey<Standing>(state.value(u"standing"_s).toString());
    how.filter.field = fromKey<clients::Field>(state.value(u"field"_s).toString());
    how.filter.stage = fromKey<Stage>(state.value(u"stage"_s).toString());
    how.filter.text = state.value(u"text"_s).toString();
    how.filter.consultant = state.value(u"consultant"_s).toString();
    how.filter.adviser = state.value(u"adviser"_s).toString();
    how.filter.overdue = state.value(u"overdue"_s).toBool();
    how.filter.submitted = state.value(u"review"_s).toBool();
    m_current = PocId::fromString(state.value(u"poc"_s).toString());
    m_selected = {m_current};
    arrange(how);
    Q_EMIT frameChanged();
    m_loads->choose(ResourceId::fromString(state.value(u"resource"_s).toString()));
    if (state.contains(u"width"_s)) {
        m_seen = true; // comes back to where it was rather than to everything
        m_chart->setPxPerDay(state.value(u"width"_s).toDouble());
        m_chart->setLeftDay(state.value(u"left"_s).toDouble());
    }
    if (state.value(u"levelling"_s).toBool())
        setLevelling(true);
    m_levelSoon = PocId::fromString(state.value(u"level"_s).toString());
    m_seen = m_seen || !m_levelSoon.isNull();
    takeRows();
}

} // namespace axw::portfolio
