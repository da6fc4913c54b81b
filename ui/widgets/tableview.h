// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace axw::widgets {

class Settings;

/// Roles that the tables of the program understand beside Qt's.
enum TableRole {
    IdRole = Qt::UserRole + 1, ///< the row's id, for a selection that survives a refresh (QByteArray or QString)
    ToneRole,                  ///< int(Tone): the cell is a chip of this tone
    ChipShapeRole,             ///< bool, with ToneRole: show the tone's shape too (default true)
    StrongRole,                ///< bool: the cell is what the row is called; bold
    SoftRole,                  ///< bool: secondary words
    SortRole,                  ///< the value to sort by, where the words would sort wrongly
};

/// Paints cells as the program's tables have them: chips, strong and soft words, a line under each row.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    const Theme &m_theme;
};

/// The table of the program: rows of the token's height, whole rows selected, several with Ctrl and Shift; typing jumps
/// to a row by syllables or initial consonants; Ctrl+C copies the selected rows as a table; columns are remembered and
/// shown or hidden from the header's menu; Enter opens.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Where typing searches; the first column unless told.
    void setTypeAheadColumn(int column) { m_typeAheadColumn = column; }
    /// The column that takes what room the others leave.
    void setStretchColumn(int column);
    /// A column is at first wide enough for its heading and for these words, as chips or not.
    void makeRoomFor(int column, const QStringList &words, bool asChips = false);
    /// Restores widths, order, sorting and hidden columns under this key and keeps them from now on, for each language on its own:
    /// words of another language want other widths. Call after setModel() and the widths to begin with.
    void rememberColumns(Settings &settings, const QString &key, Language language);

    /// IdRole of the first column of the selected rows, in the order shown.
    QVariantList selectedIds() const;
    /// Selects and shows the row of this id; false when there is none.
    bool selectId(const QVariant &id);

    /// The selected rows (all columns that are seen, with their headers when there is more than one row) as tab-separated
    /// lines and as HTML.
    void copySelection() const;

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void focusInEvent(QFocusEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    void jumpTo(const QString &typed);
    void columnMenu(const QPoint &at);
    void saveColumns();

    const Theme &m_theme;
    Settings *m_settings = nullptr;
    QString m_key;
    int m_typeAheadColumn = 0;
    int m_stretchColumn = -1;
    QString m_typed;
    qint64 m_typedAt = 0;
};

} // namespace axw::widgets
