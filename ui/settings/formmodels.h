// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/forms/compare.h"
#include "core/workspace/formlist.h"

#include <QAbstractTableModel>

namespace axw::settings {

/// Every version of every form.
class FormListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Version, Title, Added, AddedBy, Uses, ColumnCount };

    explicit FormListModel(Language language, QObject *parent = nullptr);
    void setEntries(std::vector<workspace::FormEntry> entries);
    /// Null when there is none in this row.
    const workspace::FormEntry *entry(int row) const;
    const workspace::FormEntry *entry(const QString &id) const;
    /// "plant@2".
    static QString idOf(const workspace::FormEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    std::vector<workspace::FormEntry> m_entries;
};

/// What is wrong with a form, or could be better.
class FormFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Sheet, Row, Where, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<forms::Problem> findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<forms::Problem> m_findings;
};

/// Two versions of a form side by side: what the later one changed.
class FormChangesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Sheet, Name, Where, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `before` and `after` name the versions in the heads of their columns.
    void setDifferences(std::vector<forms::Difference> differences, const QString &before, const QString &after);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<forms::Difference> m_differences;
    QString m_before;
    QString m_after;
};

} // namespace axw::settings
