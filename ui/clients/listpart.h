// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/columnform.h"
#include "ui/widgets/tableview.h"

namespace axw::clients {

/// A short list with its title and buttons: as high as its rows up to a limit, then it scrolls; empty, it says so.
class ListPart final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's object name; `most` the rows that are seen at once (0: the list takes what room there is).
    ListPart(const widgets::Theme &theme, const QString &title, const QString &nothing, const QString &name, int most, QWidget *parent = nullptr);

    /// Takes the model over.
    void setModel(QAbstractItemModel *model);
    SectionHead *head() const { return m_head; }
    widgets::TableView *view() const { return m_view; }
    void setNothing(const QString &words);
    /// When the selected row went, selects the one that stands in its place now.
    void keepSelection(int row);
    /// Widths of the columns at 96 dpi; the one with 0 takes what is left.
    void setWidths(const QList<int> &widths);

private:
    void fit();

    const widgets::Theme &m_theme;
    SectionHead *m_head;
    widgets::TableView *m_view;
    QLabel *m_nothing;
    int m_most;
};

} // namespace axw::clients
