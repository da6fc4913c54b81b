// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/fillmodel.h"

#include "ui/widgets/tableview.h"

#include <algorithm>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using filling::fieldKey;
using widgets::Tone;

namespace {

bool holds(const QStringList &names, const QString &name)
{
    const QString key = fieldKey(name);
    return std::any_of(names.begin(), names.end(), [&](const QString &each) { return fieldKey(each) == key; });
}

Tone toneOf(FillModel::Standing standing)
{
    switch (standing) {
    case FillModel::Standing::Filled:
    case FillModel::Standing::Rows:
        return Tone::Good;
    case FillModel::Standing::Typed:
        return Tone::Info;
    case FillModel::Standing::Empty:
    case FillModel::Standing::Unknown:
        return Tone::Warn;
    case FillModel::Standing::Hindered:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

QString FillModel::words(Standing standing)
{
    switch (standing) {
    case Standing::Filled:
        return tr("Known");
    case Standing::Typed:
        return tr("Typed");
    case Standing::Rows:
        return tr("Rows");
    case Standing::Empty:
        return tr("Nothing known");
    case Standing::Unknown:
        return tr("Unknown name");
    case Standing::Hindered:
        return tr("Cannot be filled");
    }
    Q_UNREACHABLE();
}

void FillModel::show(const std::vector<filling::FormField> &fields, const filling::Values &values, const filling::Filled &trial)
{
    beginResetModel();
    m_fields = fields;
    m_values = values;
    m_trial = trial;
    endResetModel();
}

void FillModel::clear()
{
    beginResetModel();
    m_fields.clear();
    m_typed.clear();
    m_typedForOthers.clear();
    endResetModel();
}

void FillModel::setWhose(const QString &whose)
{
    if (whose == m_whose)
        return;
    m_typedForOthers.insert(m_whose, m_typed);
    m_typed = m_typedForOthers.take(whose);
    m_whose = whose;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

filling::Values FillModel::values() const
{
    filling::Values all = m_values;
    for (auto typed = m_typed.cbegin(); typed != m_typed.cend(); ++typed)
        all.single.insert(typed.key(), typed.value());
    return all;
}

QString FillModel::known(int row) const
{
    for (const QString &name : field(row).names) {
        if (const auto meaning = filling::meaningOf(name, m_values); meaning && !meaning->isList())
            return m_values.single.value(meaning->single);
    }
    return {};
}

FillModel::Standing FillModel::standing(int row) const
{
    const filling::FormField &one = field(row);
    if (one.obstacle != filling::Obstacle::None)
        return Standing::Hindered;
    if (isTyped(row))
        return Standing::Typed;
    if (std::any_of(m_trial.remarks.cbegin(), m_trial.remarks.cend(), [&](const filling::Remark &each) { return holds(one.names, each.field); })
        && !std::any_of(one.names.cbegin(), one.names.cend(), [&](const QString &name) { return holds(m_trial.filled, name); }))
        return Standing::Hindered;
    for (const QString &name : one.names) {
        const auto meaning = filling::meaningOf(name, m_values);
        if (holds(m_trial.filled, name))
            return meaning && !meaning->isList() ? Standing::Filled : Standing::Rows;
        if (holds(m_trial.unfilled, name))
            return Standing::Empty;
    }
    return Standing::Unknown;
}

bool FillModel::isTyped(int row) const
{
    return m_typed.contains(fieldKey(field(row).name));
}

bool FillModel::isTyping(int row) const
{
    const Standing now = standing(row);
    const auto meaning = filling::meaningOf(field(row).name, m_values);
    return now != Standing::Hindered && now != Standing::Rows && !(meaning && meaning->isList());
}

QString FillModel::text(int row) const
{
    if (isTyped(row))
        return m_typed.value(fieldKey(field(row).name));
    if (standing(row) != Standing::Rows)
        return known(row);
    for (const QString &name : field(row).names) {
        if (const auto meaning = filling::meaningOf(name, m_values); meaning && meaning->isList())
            return tr("%n row(s)", nullptr, int(m_values.lists.value(meaning->list).rows.size()));
    }
    return tr("From the rows of a list");
}

void FillModel::type(int row, const QString &text)
{
    const QString key = fieldKey(field(row).name);
    if (text == known(row))
        m_typed.remove(key);
    else
        m_typed.insert(key, text);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount_ - 1));
}

void FillModel::typeNothing(int row)
{
    m_typed.remove(fieldKey(field(row).name));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount_ - 1));
}

QString FillModel::about(int row) const
{
    const filling::FormField &one = field(row);
    QStringList lines{one.count > 1 ? tr("%1, %n place(s) in all", "where a field stands", one.count).arg(one.place) : one.place};
    if (!one.guide.isEmpty() && one.guide != one.name)
        lines += one.guide;
    if (one.obstacle != filling::Obstacle::None)
        lines += filling::obstacleText(one.obstacle);
    for (const filling::Remark &remark : m_trial.remarks) {
        if (holds(one.names, remark.field) && !lines.contains(remark.why))
            lines += remark.why;
    }
    return lines.join(u'\n');
}

int FillModel::count(Standing wanted) const
{
    int number = 0;
    for (int row = 0; row < rowCount(); ++row)
        number += standing(row) == wanted ? 1 : 0;
    return number;
}

QVariant FillModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return field(row).name;
        return index.column() == Value ? text(row).simplified() : words(standing(row));
    case Qt::ToolTipRole:
        return about(row);
    case widgets::IdRole:
        return fieldKey(field(row).name);
    case widgets::StrongRole:
        return index.column() == Name;
    case widgets::SoftRole:
        return index.column() == Value && standing(row) == Standing::Rows;
    case widgets::ToneRole:
        return index.column() == State ? QVariant(int(toneOf(standing(row)))) : QVariant();
    default:
        return {};
    }
}

QVariant FillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Field");
    case Value:
        return tr("What will stand there");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace axw::reports
