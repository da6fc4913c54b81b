// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/formfile.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace axw::reports {

/// The fields of a form with what will stand in them: what is known, what a person typed, and what is missing.
class FillModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, State, columnCount_ };
    enum class Standing { Filled, Typed, Rows, Empty, Unknown, Hindered };

    explicit FillModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// A form, what is known, and what filling it with that came to.
    void show(const std::vector<filling::FormField> &fields, const filling::Values &values, const filling::Filled &trial);
    void clear();
    /// For whom the form is filled now. What is typed belongs to them alone, and is there again when they are.
    void setWhose(const QString &whose);

    /// What is known, and above it what was typed.
    filling::Values values() const;
    QString text(int row) const;
    /// False for rows of a list and for fields that cannot be filled.
    bool isTyping(int row) const;
    bool isTyped(int row) const;
    /// What a person wants to stand there; what is known again when it is that.
    void type(int row, const QString &text);
    void typeNothing(int row);
    Standing standing(int row) const;
    const filling::FormField &field(int row) const { return m_fields[size_t(row)]; }
    /// Why a field cannot be filled, what it asks for, where it stands: lines.
    QString about(int row) const;
    int count(Standing standing) const;
    static QString words(Standing standing);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_fields.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnCount_; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString known(int row) const;

    std::vector<filling::FormField> m_fields;
    filling::Values m_values;
    filling::Filled m_trial;
    QString m_whose;
    QHash<QString, QString> m_typed; ///< by key
    QHash<QString, QHash<QString, QString>> m_typedForOthers; ///< by whose it is; goes with the form
};

} // namespace axw::reports
