// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/benchmarkmodel.h"

#include "core/base/formats.h"
#include "core/workspace/benchmarks.h"
#include "ui/widgets/tableview.h"

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using diagnosis::BenchmarkFigure;
using diagnosis::BenchmarkGroup;

BenchmarkModel::BenchmarkModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void BenchmarkModel::setBenchmark(diagnosis::Benchmark benchmark, const diagnosis::Form &form)
{
    beginResetModel();
    m_benchmark = std::move(benchmark);
    m_keys.clear();
    m_names.clear();
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        m_keys << dimension.key;
        m_names << dimension.shortLabel.in(m_language);
    }
    for (const BenchmarkGroup &group : m_benchmark.groups) {
        for (auto each = group.dimensions.begin(); each != group.dimensions.end(); ++each) {
            if (!m_keys.contains(each.key())) {
                m_keys << each.key();
                m_names << each.key();
            }
        }
    }
    endResetModel();
}

int BenchmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_benchmark.groups.size());
}

int BenchmarkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDimension + int(m_keys.size());
}

QVariant BenchmarkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BenchmarkGroup &group = m_benchmark.groups[size_t(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return column == Group ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role == widgets::StrongRole)
        return column == Group;
    if (role == widgets::IdRole)
        return group.industry + u'/' + group.size;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == Group)
        return workspace::groupName(group.industry, group.size).in(m_language);
    if (column >= FirstDimension) {
        const auto found = group.dimensions.constFind(m_keys.value(column - FirstDimension));
        if (found == group.dimensions.cend())
            return u"–"_s;
        const BenchmarkFigure &figure = *found;
        return role == Qt::DisplayRole ? formatDecimal(figure.median, 1)
                                       : tr("%1 (%2), %n company(ies)", nullptr, figure.companies)
                                             .arg(formatDecimal(figure.median, 1), middleHalfText(figure, m_language));
    }
    if (!group.overall)
        return u"–"_s;
    switch (column) {
    case Companies: return formatNumber(group.overall->companies);
    case Median: return formatDecimal(group.overall->median, 1);
    default: return middleHalfText(*group.overall, m_language);
    }
}

QVariant BenchmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Group)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Group: return tr("Companies of");
    case Companies: return tr("Count");
    case Median: return tr("Overall, median");
    case Half: return tr("Middle half");
    default: return m_names.value(section - FirstDimension);
    }
}

} // namespace axw::settings
