// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/loadpane.h"

#include "ui/widgets/loadchart.h"
#include "ui/widgets/text.h"

#include <QHeaderView>

#include <algorithm>
#include <map>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using picture::TimeUnit;
using widgets::Tone;

namespace {

/// Columns wide enough to be seen and narrow enough to say something.
poc::LoadUnit loadUnitOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return poc::LoadUnit::Day;
    case TimeUnit::Week:
    case TimeUnit::Month:
        return poc::LoadUnit::Week;
    case TimeUnit::Quarter:
        return poc::LoadUnit::Month;
    }
    Q_UNREACHABLE();
}

} // namespace

ResourceModel::ResourceModel(PortfolioState &state, QObject *parent) : QAbstractTableModel(parent), m_state(state)
{
    arrange();
    const auto renew = [this] {
        beginResetModel();
        arrange();
        endResetModel();
    };
    connect(&state, &PortfolioState::rowsChanged, this, renew);
    connect(&state, &PortfolioState::contentChanged, this, renew);
}

void ResourceModel::arrange()
{
    const std::vector<LoadOfResource> &loads = m_state.resourceLoads();
    m_order.clear();
    for (int i = 0; i < int(loads.size()); ++i)
        m_order.push_back(i);
    const QDate today = m_state.portfolio().today;
    std::stable_sort(m_order.begin(), m_order.end(), [&loads, today](int one, int other) {
        return overbookedDays(loads[size_t(one)].load, today) > overbookedDays(loads[size_t(other)].load, today);
    });
}

int ResourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ResourceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResourceModel::text(int row, int column) const
{
    const LoadOfResource &load = m_state.resourceLoads()[size_t(loadOf(row))];
    switch (column) {
    case Name:
        return load.resource.name;
    case Over: {
        const int days = overbookedDays(load.load, m_state.portfolio().today);
        return days == 0 ? QString() : tr("%n day(s)", nullptr, days);
    }
    case When:
        return overbookingChip(load.load, m_state.portfolio().today, m_state.language());
    default:
        return {};
    }
}

QVariant ResourceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LoadOfResource &load = m_state.resourceLoads()[size_t(loadOf(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1 · %2, %3% at most", "a resource, its kind and its capacity")
                              .arg(load.resource.name, nameOf(load.resource.kind, m_state.language())).arg(load.resource.capacity)};
        for (const poc::Overbooking &each : overbookedFrom(load.load, m_state.portfolio().today)) {
            if (lines.size() == 9) {
                lines << u"…"_s;
                break;
            }
            lines << overbookingText(each, m_state.language());
        }
        if (const int over = load.load.overbookedDays() - overbookedDays(load.load, m_state.portfolio().today); over > 0)
            lines << tr("%n day(s) before today, which no longer count", nullptr, over);
        return lines.join(u'\n');
    }
    case widgets::IdRole:
        return load.resource.id.bytes();
    case widgets::StrongRole:
        return index.column() == Name;
    case widgets::SoftRole:
        return index.column() == When;
    case widgets::ToneRole:
        return index.column() == Over && overbookedDays(load.load, m_state.portfolio().today) > 0 ? QVariant(int(Tone::Bad)) : QVariant();
    default:
        return {};
    }
}

QVariant ResourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Resource load");
    case Over:
        return tr("Over from today", "overbooked days, column");
    case When:
        return tr("Worst");
    default:
        return {};
    }
}

LoadPane::LoadPane(const widgets::Theme &theme, PortfolioState &state, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_state(state), m_model(new ResourceModel(state, this)), m_table(new widgets::TableView(theme, this)),
      m_chart(new widgets::LoadChart(theme, this))
{
    setObjectName(u"loadPane"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    m_table->setObjectName(u"resources"_s);
    m_table->setAccessibleName(tr("Resources"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // few rows are in sight: no half ones among them
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(ResourceModel::Over, theme.px(112.0));
    m_table->setColumnWidth(ResourceModel::When, theme.px(190.0));
    m_table->setStretchColumn(ResourceModel::Name);
    addWidget(m_table);
    addWidget(m_chart);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    widgets::setGround(handle(1), theme, widgets::Colour::Line);
    m_table->setMinimumWidth(theme.px(180.0));

    connect(&state, &PortfolioState::rowsChanged, this, &LoadPane::renew);
    connect(&state, &PortfolioState::contentChanged, this, &LoadPane::renew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_renewing || !now.isValid())
            return;
        m_current = ResourceId::fromBytes(now.data(widgets::IdRole).toByteArray());
        showLoad();
    });
    renew();
}

int LoadPane::heightOf(int rows) const
{
    const QHeaderView &header = *m_table->horizontalHeader();
    const int head = std::max(header.sizeHint().height(), header.isVisible() ? header.height() : 0);
    return head + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
}

void LoadPane::choose(ResourceId resource)
{
    if (!resource.isNull())
        m_current = resource;
    renew();
}

/// Rows are new: the chosen one comes back by its key; at first the one that is overbooked most.
void LoadPane::renew()
{
    m_renewing = true;
    if (!m_table->selectId(m_current.bytes()) && m_model->rowCount() > 0) {
        m_current = m_state.resourceLoads()[size_t(m_model->loadOf(0))].resource.id;
        m_table->selectId(m_current.bytes());
    }
    m_renewing = false;
    showLoad();
}

void LoadPane::setScale(const picture::TimeScale &scale)
{
    const poc::LoadUnit unit = loadUnitOf(scale.unit());
    if (unit != m_unit) {
        m_unit = unit;
        showLoad();
    }
    m_chart->setScale(scale);
}

void LoadPane::showLoad()
{
    const std::vector<LoadOfResource> &loads = m_state.resourceLoads();
    const auto found = std::find_if(loads.begin(), loads.end(), [this](const LoadOfResource &each) { return each.resource.id == m_current; });
    if (found == loads.end()) {
        m_chart->setScene({}, {});
        return;
    }
    const auto index = size_t(found - loads.begin());
    picture::LoadScene scene;
    scene.calendar = found->calendar.get();
    scene.language = m_state.language();
    const std::vector<poc::LoadCell> cells = found->load.cells(m_unit);
    std::map<qint64, picture::LoadBar> bars;
    for (const poc::LoadCell &cell : cells)
        bars[cell.firstDay] = {cell.firstDay, cell.endDay, cell.share(), cell.isOver(), cell.peak};
    if (index < m_state.loadsBefore().size()) {
        for (auto &[day, bar] : bars)
            bar.before = 0;
        for (const poc::LoadCell &cell : m_state.loadsBefore()[index].load.cells(m_unit)) {
            const auto [bar, isNew] = bars.try_emplace(cell.firstDay, picture::LoadBar{cell.firstDay, cell.endDay});
            bar->second.before = cell.share();
        }
    }
    for (const auto &[day, bar] : bars)
        scene.bars.push_back(bar);
    m_chart->setAccessibleName(tr("Load of %1").arg(found->resource.name));
    m_chart->setScene(std::move(scene), [this, index, cells](int bar) {
        const qint64 day = m_chart->scene().bars[size_t(bar)].firstDay;
        const auto cell = std::find_if(cells.begin(), cells.end(), [day](const poc::LoadCell &each) { return each.firstDay == day; });
        return cell == cells.end() || index >= m_state.resourceLoads().size()
            ? QString() : cellText(m_state.resourceLoads()[index], m_state.plans(), *cell, m_state.language());
    });
}

} // namespace axw::portfolio
