// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinemodel.h"

#include "core/base/formats.h"
#include "core/base/companyname.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/portfolio/standingtone.h"
#include "ui/portfolio/timelinewords.h"

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

TimelineModel::TimelineModel(PortfolioState &state, QObject *parent) : QAbstractTableModel(parent), m_state(state)
{
    connect(&state, &PortfolioState::rowsChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&state, &PortfolioState::contentChanged, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, Slip, Slip);
    });
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_state.rows().size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

QString dayText(QDate date, Language language, TimelineModel::Days days)
{
    return days == TimelineModel::Days::Short ? formatShortDate(date, language) : formatDate(date, language);
}

} // namespace

QString TimelineModel::finishText(int row, Days days) const
{
    const Entry *entry = m_state.shownAt(row);
    if (!entry->hasPlan())
        return {};
    const auto day = [this, days](const Entry &of) { return dayText(schedule::lastDayOf(of.start, of.finish), m_state.language(), days); };
    const Entry *before = m_state.storedBehind(row);
    return before && day(*before) != day(*entry) ? u"%1 → %2"_s.arg(day(*before), day(*entry)) : day(*entry);
}

QString TimelineModel::slipText(int row) const
{
    const Entry *entry = m_state.shownAt(row);
    if (!m_state.proposal())
        return entry->slip ? signedDays(*entry->slip) : QString();
    const Entry *before = m_state.storedBehind(row);
    return before ? signedDays(entry->planned->calendar().workingDaysBetween(schedule::lastDayOf(before->start, before->finish), schedule::lastDayOf(entry->start, entry->finish)))
                  : QString();
}

QString TimelineModel::text(int row, int column, Days days) const
{
    const ArrangedRow &at = m_state.rows()[size_t(row)];
    const Entry *entry = m_state.shownAt(row);
    if (!entry)
        return column == Name ? tr("%1 (%2)", "a group and how many PoCs are in it").arg(at.heading, formatNumber(at.count)) : QString();
    switch (column) {
    case Name:
        return entry->poc().name;
    case Company:
        return bareCompanyName(entry->client);
    case Finish:
        return finishText(row, days);
    case Standing:
        return nameOf(entry->standing, m_state.language());
    case Slip:
        return slipText(row);
    case Due: {
        const QDate due = entry->poc().due;
        const QString day = due.isValid() ? dayText(due, m_state.language(), days) : QString();
        const int past = due.isValid() ? daysPastPromise(*entry) : 0;
        return past > 0 ? u"%1 (%2)"_s.arg(day, signedDays(past)) : day;
    }
    default:
        return {};
    }
}

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool number = column == TimelineModel::Finish || column == TimelineModel::Slip || column == TimelineModel::Due;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ArrangedRow &row = m_state.rows()[size_t(index.row())];
    const Entry *entry = m_state.shownAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        if (row.isHeading() && index.column() == Name)
            return row.collapsed ? tr("Group %1, closed").arg(text(index.row(), Name)) : tr("Group %1, open").arg(text(index.row(), Name));
        if (entry && index.column() == Name && entry->poc().isLocked())
            return tr("%1, submitted for review").arg(entry->poc().name);
        if (const Entry *before = m_state.storedBehind(index.row()); before && index.column() == Standing && before->standing != entry->standing)
            return tr("%1, before: %2", "how a PoC stands").arg(text(index.row(), Standing), nameOf(before->standing, m_state.language()));
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return entry ? QVariant(m_state.hoverText(index.row())) : QVariant();
    case Qt::TextAlignmentRole:
        return int(alignmentOf(index.column()));
    case HeadingRole:
        return row.isHeading();
    case CollapsedRole:
        return row.collapsed;
    case LockedRole:
        return entry && entry->poc().isLocked();
    case widgets::IdRole:
        return entry ? QVariant(entry->id().bytes()) : QVariant(u"group:"_s + row.key);
    case widgets::StrongRole:
        return row.isHeading() || index.column() == Name;
    case widgets::SoftRole:
        return index.column() == Company;
    case widgets::ToneRole:
        return entry && index.column() == Standing ? QVariant(int(toneOf(entry->standing))) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Slip)
        return m_state.proposal() ? tr("Working days by which levelling ends it later") : tr("Working days by which it ends later than in the newest baseline");
    if (role == Qt::ToolTipRole && section == Due)
        return tr("The promised day, and by how many working days the plan ends after it");
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("PoC");
    case Company:
        return tr("Company");
    case Finish:
        return tr("Finish");
    case Standing:
        return tr("Standing");
    case Slip:
        return m_state.proposal() ? tr("Added (d)", "working days by which levelling delays") : tr("Baseline (d)", "working days later or earlier than it");
    case Due:
        return tr("Promised");
    default:
        return {};
    }
}

} // namespace axw::portfolio
