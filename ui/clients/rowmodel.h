// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace axw::clients {

/// A column of a table of values: its title, its words, and whatever else a cell says by role.
template<class T>
struct RowColumn
{
    QString title;
    std::function<QString(const T &)> text;
    std::function<QVariant(const T &, int role)> more = {}; ///< ToneRole, StrongRole, TextAlignmentRole …
};

/// A table of values with an id, read anew as a whole. What stays keeps its row, so that a selection survives.
template<class T>
class RowModel final : public QAbstractTableModel
{
public:
    RowModel(std::vector<RowColumn<T>> columns, QObject *parent = nullptr) :
        QAbstractTableModel(parent), m_columns(std::move(columns))
    {}

    void setRows(std::vector<T> rows)
    {
        size_t head = 0;
        while (head < rows.size() && head < m_rows.size() && rows[head].id == m_rows[head].id)
            ++head;
        size_t tail = 0;
        while (tail + head < rows.size() && tail + head < m_rows.size()
               && rows[rows.size() - 1 - tail].id == m_rows[m_rows.size() - 1 - tail].id)
            ++tail;
        const size_t gone = m_rows.size() - head - tail;
        const size_t come = rows.size() - head - tail;
        if (gone > 0) {
            beginRemoveRows({}, int(head), int(head + gone) - 1);
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(head), m_rows.begin() + std::ptrdiff_t(head + gone));
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, int(head), int(head + come) - 1);
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(head), rows.begin() + std::ptrdiff_t(head),
                          rows.begin() + std::ptrdiff_t(head + come));
            endInsertRows();
        }
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
    }

    const std::vector<T> &rows() const { return m_rows; }
    const T *row(const QModelIndex &at) const
    {
        return at.isValid() && size_t(at.row()) < m_rows.size() ? &m_rows[size_t(at.row())] : nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || size_t(section) >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[size_t(section)].title;
        if (role == Qt::TextAlignmentRole && !m_rows.empty() && m_columns[size_t(section)].more) {
            const QVariant align = m_columns[size_t(section)].more(m_rows.front(), role);
            return align.isValid() ? align : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
        }
        return {};
    }
    QVariant data(const QModelIndex &at, int role) const override
    {
        const T *value = row(at);
        if (!value)
            return {};
        if (role == widgets::IdRole)
            return value->id.bytes();
        const RowColumn<T> &column = m_columns[size_t(at.column())];
        if (role == Qt::DisplayRole)
            return column.text(*value);
        if (role == Qt::ToolTipRole) {
            const QString text = column.text(*value);
            return text.size() > 24 ? QVariant(text) : QVariant();
        }
        return column.more ? column.more(*value, role) : QVariant();
    }

private:
    std::vector<RowColumn<T>> m_columns;
    std::vector<T> m_rows;
};

/// What a column says beside its words, for the usual cases.
template<class T>
std::function<QVariant(const T &, int)> strong()
{
    return [](const T &, int role) { return role == widgets::StrongRole ? QVariant(true) : QVariant(); };
}
template<class T>
std::function<QVariant(const T &, int)> soft()
{
    return [](const T &, int role) { return role == widgets::SoftRole ? QVariant(true) : QVariant(); };
}
template<class T>
std::function<QVariant(const T &, int)> rightAligned()
{
    return [](const T &, int role) {
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    };
}
/// A chip of the tone that `tone` gives; Neutral gives plain words.
template<class T>
std::function<QVariant(const T &, int)> chip(std::function<widgets::Tone(const T &)> tone)
{
    return [tone = std::move(tone)](const T &row, int role) {
        return role == widgets::ToneRole && tone(row) != widgets::Tone::Neutral ? QVariant(int(tone(row))) : QVariant();
    };
}

} // namespace axw::clients
