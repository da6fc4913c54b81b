// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/importwork.h"

#include <QAbstractTableModel>

#include <array>

namespace axw::clients {

/// The rows of a list that is to be imported, each with what would become of it and why.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { New, Update, Unchanged, Refused };
    static constexpr int kinds = 4;
    enum Column { RowColumn, KindColumn, NameColumn, BrnColumn, RemarkColumn };
    static constexpr int columns = RemarkColumn + 1;

    explicit ImportPreviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReading(const ImportReading &reading);
    /// Shows rows of one kind only; nothing shows all.
    void setOnly(std::optional<Kind> kind);
    int count(Kind kind) const { return m_counts[size_t(kind)]; }
    static QString kindName(Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        int row = 0;
        Kind kind = Kind::Unchanged;
        QString name;
        QString brn;
        QString remark;
        bool warned = false;
    };

    void choose();

    std::vector<Line> m_lines;
    std::vector<int> m_shown;
    std::array<int, kinds> m_counts{};
    std::optional<Kind> m_only;
};

} // namespace axw::clients
