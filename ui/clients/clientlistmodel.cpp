// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientlistmodel.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "ui/widgets/tableview.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beyond this many touched rows it is quicker to read all.
constexpr qsizetype fewRows = 100;

/// The order of the store: newest case first, clients without a case last.
bool isNewer(const ClientSummary &one, const ClientSummary &other)
{
    if (one.opened != other.opened)
        return other.opened.isValid() ? one.opened > other.opened : true;
    if (one.number.size() != other.number.size())
        return one.number.size() > other.number.size();
    if (one.number != other.number)
        return one.number > other.number;
    return other.client.id < one.client.id;
}

/// What a column is sorted by: a number, then words by their Hangul, which code points follow. The words belong to the
/// summary or to the model.
struct SortKey
{
    qint64 number = 0;
    QStringView words;
    int row = 0;
};

SortKey sortKey(const ClientSummary &summary, QStringView name, int column)
{
    switch (ClientListModel::Column(column)) {
    case ClientListModel::NumberColumn: return {0, summary.number};
    case ClientListModel::NameColumn: return {0, name};
    case ClientListModel::IndustryColumn: return {summary.client.field ? int(*summary.client.field) : 99, summary.client.ksic};
    case ClientListModel::StageColumn: return {summary.stage ? int(*summary.stage) : stageCount, {}};
    case ClientListModel::OwnerColumn: return {0, ClientListModel::ownerOf(summary)};
    // Without a date: after every date.
    case ClientListModel::DueColumn: return {summary.nextDue.isValid() ? summary.nextDue.toJulianDay() : std::numeric_limits<qint64>::max(), {}};
    case ClientListModel::DaysColumn: return {summary.stageSince.isValid() ? -summary.stageSince.toJulianDay() : 0, {}};
    }
    return {};
}

bool isBefore(const SortKey &one, const SortKey &other)
{
    return one.number != other.number ? one.number < other.number : one.words.compare(other.words) < 0;
}

} // namespace

ClientListModel::ClientListModel(workspace::Workspace &workspace, const Clock &clock, Language language, QObject *parent) :
    QAbstractTableModel(parent), m_workspace(workspace), m_clock(clock), m_language(language),
    m_calendar(calendarAround(workspace, clock.today()))
{}

const QString &ClientListModel::ownerOf(const ClientSummary &summary)
{
    return summary.caseOwner.isEmpty() ? summary.client.owner : summary.caseOwner;
}

Result<> ClientListModel::load()
{
    AXW_TRY_ASSIGN(all, m_workspace.clients().summaries());
    beginResetModel();
    m_all = std::move(all);
    forgetOrders();
    m_index.clear();
    m_index.reserve(qsizetype(m_all.size()));
    for (size_t i = 0; i < m_all.size(); ++i)
        m_index.insert(m_all[i].client.id, int(i));
    auto found = findMatches();
    setRows(arranged());
    endResetModel();
    return found;
}

Result<> ClientListModel::setFilter(const ClientFilter &filter)
{
    if (filter == m_filter)
        return {};
    const bool otherText = filter.text != m_filter.text;
    m_filter = filter;
    if (otherText)
        AXW_TRY(findMatches());
    arrange();
    return {};
}

Result<> ClientListModel::findMatches()
{
    m_matches.clear();
    if (m_filter.text.trimmed().isEmpty())
        return {};
    AXW_TRY_ASSIGN(found, m_workspace.clients().search(m_filter.text, int(m_all.size()) + 1));
    m_matches = std::move(found);
    return {};
}

std::vector<int> ClientListModel::arranged()
{
    std::vector<int> rows;
    if (m_filter.text.trimmed().isEmpty()) {
        rows.reserve(m_all.size());
        for (const int at : newestFirst()) {
            if (passes(m_all[size_t(at)], m_filter))
                rows.push_back(at);
        }
    } else {
        for (const ClientId &id : m_matches) {
            const int at = m_index.value(id, -1);
            if (at >= 0 && passes(m_all[size_t(at)], m_filter))
                rows.push_back(at);
        }
    }
    if (m_sortColumn < 0)
        return rows;

    const bool byName = m_sortColumn == NameColumn;
    if (byName && m_nameKeys.size() != m_all.size()) {
        m_nameKeys.clear();
        m_nameKeys.reserve(m_all.size());
        for (const ClientSummary &summary : m_all)
            m_nameKeys.push_back(nameKey(summary.client.name));
    }
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows) {
        keys.push_back(sortKey(m_all[size_t(row)], byName ? QStringView(m_nameKeys[size_t(row)]) : QStringView(), m_sortColumn));
        keys.back().row = row;
    }
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(keys, isBefore);
    else
        std::ranges::stable_sort(keys, [](const SortKey &one, const SortKey &other) { return isBefore(other, one); });
    std::ranges::transform(keys, rows.begin(), &SortKey::row);
    return rows;
}

const std::vector<int> &ClientListModel::newestFirst()
{
    if (m_newest.size() != m_all.size()) {
        m_newest.resize(m_all.size());
        std::iota(m_newest.begin(), m_newest.end(), 0);
        std::ranges::sort(m_newest, [this](int one, int other) { return isNewer(m_all[size_t(one)], m_all[size_t(other)]); });
    }
    return m_newest;
}

void ClientListModel::forgetOrders()
{
    m_newest.clear();
    m_nameKeys.clear();
}

void ClientListModel::setRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    m_rowAt.assign(m_all.size(), -1);
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowAt[size_t(m_rows[row])] = int(row);
}

void ClientListModel::arrange()
{
    beginResetModel();
    setRows(arranged());
    endResetModel();
}

void ClientListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

Result<QSet<ClientId>> ClientListModel::touched(const journal::Changes &changes)
{
    QSet<ClientId> found;
    for (const QUuid &row : changes.rows.value("client"))
        found.insert(ClientId(row));
    for (const QUuid &row : changes.rows.value("case_file")) {
        const CaseId id(row);
        // A case that is new says whose it is; one that is gone is still known here.
        if (auto file = m_workspace.cases().get(id))
            found.insert(file->client);
        else if (file.error().kind != Error::Kind::NotFound)
            return fail(std::move(file).error());
        const auto known = std::ranges::find(m_all, id, &ClientSummary::caseFile);
        if (known != m_all.end())
            found.insert(known->client.id);
    }
    return found;
}

Result<> ClientListModel::refresh(const journal::Changes &changes)
{
    if (changes.everything || changes.rows.value("client").size() + changes.rows.value("case_file").size() > fewRows)
        return load();
    AXW_TRY_ASSIGN(ids, touched(changes));
    if (ids.isEmpty())
        return {};
    std::vector<std::pair<ClientId, std::optional<ClientSummary>>> fresh;
    for (const ClientId &id : std::as_const(ids)) {
        AXW_TRY_ASSIGN(one, m_workspace.clients().summary(id));
        fresh.emplace_back(id, std::move(one));
    }
    // Rows are places in m_all, which change only when a client comes or goes: then everything is told anew.
    const bool sameClients = std::ranges::all_of(fresh, [this](const auto &each) { return each.second && m_index.contains(each.first); });
    if (!sameClients)
        beginResetModel();
    forgetOrders();
    for (auto &[id, summary] : fresh) {
        if (summary)
            put(std::move(*summary));
        else
            drop(id);
    }
    auto found = findMatches();
    std::vector<int> rows = arranged();
    if (!sameClients) {
        setRows(std::move(rows));
        endResetModel();
    } else if (rows != m_rows) {
        beginResetModel();
        setRows(std::move(rows));
        endResetModel();
    } else {
        for (const ClientId &id : std::as_const(ids)) {
            if (const int row = rowOf(id); row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
    return found;
}

void ClientListModel::put(ClientSummary summary)
{
    const auto known = m_index.constFind(summary.client.id);
    if (known != m_index.constEnd()) {
        m_all[size_t(*known)] = std::move(summary);
        return;
    }
    m_index.insert(summary.client.id, int(m_all.size()));
    m_all.push_back(std::move(summary));
}

void ClientListModel::drop(ClientId id)
{
    const auto known = m_index.constFind(id);
    if (known == m_index.constEnd())
        return;
    const size_t at = size_t(*known);
    m_index.remove(id);
    if (at + 1 < m_all.size()) {
        m_all[at] = std::move(m_all.back());
        m_index.insert(m_all[at].client.id, int(at));
    }
    m_all.pop_back();
}

const ClientSummary *ClientListModel::find(ClientId id) const
{
    const int at = m_index.value(id, -1);
    return at < 0 ? nullptr : &m_all[size_t(at)];
}

int ClientListModel::rowOf(ClientId id) const
{
    const int at = m_index.value(id, -1);
    return at < 0 ? -1 : m_rowAt[size_t(at)];
}

QStringList ClientListModel::owners() const
{
    QSet<QString> found;
    for (const ClientSummary &summary : m_all)
        found.insert(ownerOf(summary));
    found.remove(QString());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

QList<int> ClientListModel::years() const
{
    std::set<int, std::greater<>> found;
    for (const ClientSummary &summary : m_all) {
        const int year = QStringView(summary.number).left(4).toInt();
        if (year > 0)
            found.insert(year);
    }
    return QList<int>(found.begin(), found.end());
}

DueText ClientListModel::due(const ClientSummary &summary) const
{
    return dueText(summary.nextDue, m_clock.today(), m_calendar);
}

QString ClientListModel::industry(const Client &client) const
{
    const QString field = client.field ? nameOf(*client.field, m_language) : QString();
    return client.ksic.isEmpty() || field.isEmpty() ? field + client.ksic : u"%1 %2"_s.arg(field, client.ksic);
}

std::optional<int> ClientListModel::daysInStage(const ClientSummary &summary) const
{
    return summary.stageSince.isValid() ? std::optional(int(summary.stageSince.daysTo(m_clock.today()))) : std::nullopt;
}

int ClientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClientListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ClientListModel::text(const ClientSummary &summary, int column) const
{
    switch (Column(column)) {
    case NumberColumn: return summary.number;
    case NameColumn: return summary.client.name;
    case IndustryColumn: return industry(summary.client);
    case StageColumn: return summary.stage ? nameOf(*summary.stage, m_language) : QString();
    case OwnerColumn: return ownerOf(summary);
    case DueColumn: return formatShortDate(summary.nextDue, m_language);
    case DaysColumn:
        if (const auto days = daysInStage(summary))
            return tr("%n day(s)", nullptr, *days);
        return {};
    }
    return {};
}

QVariant ClientListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientSummary &summary = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: {
        const QString words = text(summary, column);
        return words.isEmpty() ? u"–"_s : words;
    }
    case Qt::ToolTipRole:
        if (column == DueColumn && !summary.nextAction.isEmpty()) {
            const QString words = due(summary).text;
            return words.isEmpty() ? summary.nextAction : u"%1 · %2"_s.arg(summary.nextAction, words);
        }
        return column == NameColumn ? QVariant(summary.client.name) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == DueColumn || column == DaysColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::IdRole: return summary.client.id.bytes();
    case widgets::StrongRole: return column == NameColumn;
    case widgets::SoftRole: return column == NumberColumn || column == IndustryColumn;
    case widgets::ToneRole:
        if (column == StageColumn && summary.stage)
            return int(widgets::Tone::Info);
        if (column == DueColumn && summary.nextDue.isValid())
            return int(due(summary).tone);
        return {};
    case widgets::ChipShapeRole: return column == DueColumn && due(summary).tone != widgets::Tone::Good;
    default: return {};
    }
}

QVariant ClientListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DueColumn || section == DaysColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn: return tr("No.");
    case NameColumn: return tr("Company");
    case IndustryColumn: return tr("Industry");
    case StageColumn: return tr("Stage");
    case OwnerColumn: return tr("Owner");
    case DueColumn: return tr("Next action");
    case DaysColumn: return tr("In stage");
    }
    return {};
}

} // namespace axw::clients
