// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/importpreview.h"

#include "core/base/korean.h"
#include "core/clients/numbers.h"
#include "ui/widgets/tableview.h"

#include <QHash>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

namespace {

Tone toneOf(ImportPreviewModel::Kind kind)
{
    switch (kind) {
    case ImportPreviewModel::Kind::New: return Tone::Good;
    case ImportPreviewModel::Kind::Update: return Tone::Info;
    case ImportPreviewModel::Kind::Unchanged: return Tone::Neutral;
    case ImportPreviewModel::Kind::Refused: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportPreviewModel::kindName(Kind kind)
{
    switch (kind) {
    case Kind::New: return tr("New");
    case Kind::Update: return tr("Update");
    case Kind::Unchanged: return tr("Unchanged");
    case Kind::Refused: return tr("Refused");
    }
    Q_UNREACHABLE();
}

void ImportPreviewModel::setReading(const ImportReading &reading)
{
    beginResetModel();
    QHash<int, Line> lines;
    for (const exchange::CompanyRow &row : reading.list.rows)
        lines.insert(row.row, {row.row, Kind::Unchanged, row.values.name, row.values.brn, {}, false});
    for (const exchange::CompanyPlan::Step &step : reading.plan.steps)
        lines[step.row] = {step.row, step.isNew ? Kind::New : Kind::Update, step.client.name, step.client.brn, {}, false};
    const auto remark = [&](const exchange::RowRemark &each, bool refused) {
        Line &line = lines[each.row];
        line.row = each.row;
        if (refused)
            line.kind = Kind::Refused;
        line.warned = !refused;
        const QString words = each.column.isEmpty() ? each.why : tr("%1: %2", "a column and what is wrong there").arg(each.column, each.why);
        line.remark = settledParticles(line.remark.isEmpty() ? words : line.remark + u' ' + words);
    };
    for (const exchange::RowRemark &each : reading.plan.warnings)
        remark(each, false);
    for (const exchange::RowRemark &each : reading.plan.refused)
        remark(each, true);
    m_lines.assign(lines.cbegin(), lines.cend());
    std::ranges::sort(m_lines, {}, &Line::row);
    m_counts = {};
    for (Line &line : m_lines) {
        ++m_counts[size_t(line.kind)];
        // A refused row has no values: what stands in its cells says which company it is.
        const files::SheetRow *cells = line.name.isEmpty() && reading.table ? reading.table->row(line.row) : nullptr;
        const int name = reading.columns.columns.value(exchange::CompanyField::Name, -1);
        const int brn = reading.columns.columns.value(exchange::CompanyField::Brn, -1);
        if (cells && name >= 0)
            line.name = cells->text(name);
        if (cells && brn >= 0 && line.brn.isEmpty())
            line.brn = cells->text(brn);
    }
    choose();
    endResetModel();
}

void ImportPreviewModel::setOnly(std::optional<Kind> kind)
{
    beginResetModel();
    m_only = kind;
    choose();
    endResetModel();
}

void ImportPreviewModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_only || m_lines[i].kind == *m_only)
            m_shown.push_back(int(i));
    }
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case RowColumn: return line.row;
        case KindColumn: return kindName(line.kind);
        case NameColumn: return line.name;
        case BrnColumn: return formatBrn(line.brn);
        case RemarkColumn: return line.remark;
        }
        return {};
    case Qt::ToolTipRole: return index.column() == RemarkColumn || index.column() == NameColumn ? index.data() : QVariant();
    case Qt::TextAlignmentRole: return int((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case widgets::IdRole: return QByteArray::number(line.row);
    case widgets::StrongRole: return index.column() == NameColumn;
    case widgets::SoftRole: return index.column() == RowColumn || line.kind == Kind::Unchanged;
    case widgets::ToneRole: return index.column() == KindColumn ? QVariant(int(line.warned ? Tone::Warn : toneOf(line.kind))) : QVariant();
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RowColumn: return tr("Row");
    case KindColumn: return tr("Becomes");
    case NameColumn: return tr("Company");
    case BrnColumn: return tr("BRN");
    case RemarkColumn: return tr("Why");
    }
    return {};
}

} // namespace axw::clients
