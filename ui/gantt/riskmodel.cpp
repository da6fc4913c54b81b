// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/riskmodel.h"

#include "core/base/formats.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::gantt {

void RiskModel::setTasks(std::vector<TaskSwing> tasks)
{
    std::ranges::stable_sort(tasks, [](const TaskSwing &a, const TaskSwing &b) {
        return std::pair(std::abs(a.days), a.criticality) > std::pair(std::abs(b.days), b.criticality);
    });
    if (tasks == m_tasks)
        return;
    const bool sameRows = std::ranges::equal(tasks, m_tasks, {}, &TaskSwing::task, &TaskSwing::task);
    if (!sameRows)
        beginResetModel();
    m_tasks = std::move(tasks);
    if (!sameRows)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RiskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int RiskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RiskModel::data(const QModelIndex &index, int role) const
{
    const TaskSwing &row = m_tasks[size_t(index.row())];
    // The bars of the days are measured by the longest, which stands at the top.
    const double longest = std::abs(m_tasks.front().days);
    const double share = index.column() == Criticality ? row.criticality : longest > 0 ? std::abs(row.days) / longest : 0;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return row.name;
        return index.column() == Criticality ? formatPercent(row.criticality, 0) : formatDecimal(row.days, 1);
    case Qt::ToolTipRole:
        return row.name;
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case ShareRole:
        return index.column() == Name ? QVariant() : QVariant(share);
    case widgets::IdRole:
        return row.task.bytes();
    default:
        return {};
    }
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Task");
    case Criticality:
        return tip ? tr("How often a delay of the task delays the finish") : tr("Critical");
    case Swing:
        return tip ? tr("By how many working days the finish moves between the task going well (10%) and badly (90%)") : tr("Swing (d)");
    default:
        return {};
    }
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    const QVariant share = index.data(RiskModel::ShareRole);
    if (!share.isValid())
        return;
    const int edge = m_theme.px(4.0);
    const double height = m_theme.px(3.0);
    const double room = option.rect.width() - 2 * edge;
    const QRectF line(option.rect.left() + edge, option.rect.bottom() - edge - height + 1, room, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colour(widgets::Colour::Line));
    painter->drawRoundedRect(line, height / 2, height / 2);
    painter->setBrush(m_theme.colour(widgets::Colour::Accent));
    const double length = std::clamp(share.toDouble(), 0.0, 1.0) * room;
    // The longest grow from the right edge, under the numbers.
    if (length > 0.5)
        painter->drawRoundedRect(QRectF(line.right() - length, line.top(), length, height), height / 2, height / 2);
    painter->restore();
}

} // namespace axw::gantt
