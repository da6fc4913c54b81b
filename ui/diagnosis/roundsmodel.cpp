// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/roundsmodel.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/diagnosis/why.h"
#include "ui/widgets/tableview.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

RoundsModel::RoundsModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

void RoundsModel::setRows(std::vector<RoundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const RoundRow *RoundsModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int RoundsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RoundsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoundsModel::words(const RoundRow &row, int column) const
{
    const Assessment &assessment = row.assessment;
    switch (column) {
    case RoundColumn: return keyOf(assessment.round);
    case RaterColumn: return nameOf(assessment.rater, m_language);
    case FormColumn: return row.form;
    case BegunColumn: return formatDate(assessment.started, m_language);
    case StateColumn:
        if (assessment.isFrozen())
            return tr("frozen");
        return row.again > 0 ? tr("%n to check again", nullptr, row.again) : tr("being filled");
    case FrozenColumn:
        if (!assessment.isFrozen())
            return {};
        return formatDateTime(seoulTime(assessment.frozenAt.toMSecsSinceEpoch()), m_language)
               + (assessment.frozenBy.isEmpty() ? QString() : u" · "_s + assessment.frozenBy);
    case CoverageColumn: return u"%1 (%2/%3)"_s.arg(formatPercent(row.coverage.share(), 0)).arg(row.coverage.answered).arg(row.coverage.applicable);
    case OverallColumn: return scoreText(row.overall);
    default: return {};
    }
}

QVariant RoundsModel::data(const QModelIndex &index, int role) const
{
    const RoundRow *row = at(index.row());
    if (!row || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words(*row, index.column());
    case widgets::IdRole: return row->assessment.id.toString();
    case widgets::StrongRole: return index.column() == RoundColumn;
    case widgets::SoftRole: return index.column() == FormColumn || index.column() == BegunColumn;
    case widgets::ToneRole:
        if (index.column() != StateColumn)
            return {};
        return int(row->assessment.isFrozen() ? Tone::Good : row->again > 0 ? Tone::Warn : Tone::Info);
    case Qt::TextAlignmentRole:
        return index.column() >= CoverageColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default: return {};
    }
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= CoverageColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RoundColumn: return tr("Round");
    case RaterColumn: return tr("Who answered");
    case FormColumn: return tr("Form");
    case BegunColumn: return tr("Begun");
    case StateColumn: return tr("State");
    case FrozenColumn: return tr("Frozen, by whom");
    case CoverageColumn: return tr("Coverage");
    case OverallColumn: return tr("Overall");
    default: return {};
    }
}

} // namespace axw::diagnosis
