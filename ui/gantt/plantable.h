// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/widgets/tableview.h"

#include <optional>

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
    /// How deep a point would stand; may be negative.
    int levelAt(int x, const QRect &cell) const;

private:
    int paintOverdue(QPainter &painter, const QRect &room, int nameWidth, const QString &words) const;
};

/// Between which rows a hand would put what it holds, and how deep.
struct DropPlace
{
    int row = 0; ///< before this one; the count of rows: at the end
    int level = 0;

    bool operator==(const DropPlace &) const = default;
};

/// The left half of the plan: a flat table of the rows in sight (a tree view takes seconds to open a hundred thousand).
/// F2 or a double click types into a cell; a row that is held by its name is dragged to another place. Letters are
/// commands here, so its input method is off; other letters begin a search.
class PlanTable final : public widgets::TableView, public widgets::PendingEditor
{
    Q_OBJECT

public:
    explicit PlanTable(const widgets::Theme &theme, QWidget *parent = nullptr);

    bool isEditing() const { return state() == EditingState; }
    void commitPending() override;
    /// Rows are new: with groups among them, the name of one goes on over the duration, which it has not.
    void spanHeadings(bool any);
    /// Opens a cell for typing.
    void editCell(int row, int column);

Q_SIGNALS:
    /// Ctrl+Up and Ctrl+Down, which elsewhere mean something else.
    void moveRequested(bool down);
    void collapseRequested(int row, bool collapsed);
    void editRequested(int row, int column);
    /// The selected rows were dragged to another place.
    void dropped(const axw::gantt::DropPlace &place);
    void searchBegun(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyboardSearch(const QString &search) override;

private:
    bool isOnMark(const QPoint &point) const;
    DropPlace placeAt(const QPoint &point) const;

    const widgets::Theme &m_look;
    PlanDelegate *m_delegate;
    std::optional<QPoint> m_pressed; ///< on a name
    std::optional<DropPlace> m_place; ///< while rows are dragged
};

} // namespace axw::gantt
