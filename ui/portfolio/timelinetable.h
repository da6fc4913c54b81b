// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tableview.h"

namespace axw::portfolio {

/// Paints the heads of groups across the row, and a lock before a plan that is submitted.
class TimelineDelegate final : public widgets::TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The left half of the timeline. Space, plus and minus close and open a group, as does a click on its head.
class TimelineTable final : public widgets::TableView
{
    Q_OBJECT

public:
    explicit TimelineTable(const widgets::Theme &theme, QWidget *parent = nullptr);

    /// Heads reach over all columns; after the rows became others.
    void spanHeadings();

Q_SIGNALS:
    void collapseRequested(int row, bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const widgets::Theme &m_look;
};

} // namespace axw::portfolio
