// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

namespace axw::gantt {

/// Paints the outline: indent, the mark that opens and closes a summary, the diamond of a milestone.
class PlanDelegate final : public widgets::TableDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(const widgets::Theme &theme, QObject *parent = nullptr) : TableDelegate(theme, parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the mark of a summary is pressed.
    QRect markRect(const QRect &cell, int level) const;
};

/// The left half of the plan: a flat table of the rows in sight (a tree view takes seconds to open a hundred thousand).
/// F2 or a double click types into a cell. Letters are commands here, so its input method is off.
class PlanTable final : public widgets::TableView, public widgets::PendingEditor
{
    Q_OBJECT

public:
    explicit PlanTable(const widgets::Theme &theme, QWidget *parent = nullptr);

    bool isEditing() const { return state() == EditingState; }
    void commitPending() override;
    /// Opens a cell for typing.
    void editCell(int row, int column);

Q_SIGNALS:
    /// Ctrl+Up and Ctrl+Down, which elsewhere mean something else.
    void moveRequested(bool down);
    void collapseRequested(int row, bool collapsed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }

private:
    bool isOnMark(const QPoint &point) const;

    PlanDelegate *m_delegate;
};

} // namespace axw::gantt
