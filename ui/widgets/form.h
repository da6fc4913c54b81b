// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace axw::widgets {

/// Labelled fields below each other, rows of the form height; the label is the field's accessible name.
class Form final : public QWidget
{
    Q_OBJECT

public:
    explicit Form(const Theme &theme, QWidget *parent = nullptr);

    /// `hint` are soft words under the field. The form takes the field over. The returned label can be hidden with it.
    QLabel *addRow(const QString &label, QWidget *field, const QString &hint = {});
    /// Words or a control under the field of the row before, as wide as the field; no gap while it is hidden.
    void addBelow(QWidget *widget);
    /// A heading over the rows that follow.
    void addSection(const QString &title);
    /// A widget over both columns.
    void addWide(QWidget *widget);

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace axw::widgets
