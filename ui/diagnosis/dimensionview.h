// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/diagnosis/filllook.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace axw::diagnosis {

struct Dimension;
class AssessmentModel;
class ItemLine;
class ItemPanel;

/// The middle: one dimension, its items below each other, one of them in focus and open.
class DimensionView final : public QWidget
{
    Q_OBJECT

public:
    DimensionView(const widgets::Theme &theme, Language language, AssessmentModel &model, const FillLook &look, QWidget *parent);

    /// Brings an item into focus; its dimension is shown.
    void showItem(const QString &key);
    /// The first item of the dimension that nobody answered, else its first.
    void showDimension(const QString &key);
    const QString &item() const { return m_item; }
    const QString &dimension() const { return m_dimension; }
    ItemPanel *panel() const { return m_panel; }
    void refresh();
    /// To the item before or after, over the ends of the dimension.
    void moveBy(int by);

Q_SIGNALS:
    void itemShown(const QString &item);
    void nextWanted();
    void whyWanted();
    /// The person asks for a change of the item in focus.
    void panelMade(axw::diagnosis::ItemPanel *panel);

private:
    void addHead(QVBoxLayout *column);
    void fill(const Dimension &dimension);
    void open(const QString &key);
    void moveDimension(int by);
    void makeVisible();

    const widgets::Theme &m_theme;
    Language m_language;
    AssessmentModel &m_model;
    FillLook m_look;
    QString m_dimension;
    QString m_item;
    QLabel *m_title = nullptr;
    QLabel *m_weight = nullptr;
    QPushButton *m_score = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_items = nullptr;
    QList<ItemLine *> m_lines;
    ItemPanel *m_panel = nullptr;
};

} // namespace axw::diagnosis
