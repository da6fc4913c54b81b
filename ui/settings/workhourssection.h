// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/workhours.h"
#include "ui/widgets/page.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;

namespace axw::widgets {
class TableView;
}

namespace axw::settings {

/// Working hours beside the centre's Korean calendar.
class WorkHoursModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Base, Week, For, ColumnCount };

    /// `plans`: the names of the PoCs that hours belong to.
    explicit WorkHoursModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setHours(std::vector<poc::WorkHours> hours, QHash<PocId, QString> plans);
    const std::vector<poc::WorkHours> &hours() const { return m_hours; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString baseOf(const poc::WorkHours &hours) const;
    QString weekOf(const poc::WorkHours &hours) const;

    std::vector<poc::WorkHours> m_hours;
    QHash<PocId, QString> m_plans;
};

/// The list of them in the settings: add, change, remove.
class WorkHoursSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkHoursSection(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// Takes over what changed in the workspace.
    void look();

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);

private:
    void add();
    void changeSelected();
    void removeSelected();
    const poc::WorkHours *selected() const;
    void edit(const poc::WorkHours &hours);

    widgets::PageContext m_context;
    WorkHoursModel *m_model;
    widgets::TableView *m_table;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace axw::settings
