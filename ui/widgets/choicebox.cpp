// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace axw::widgets {

namespace {

constexpr int closedRole = Qt::UserRole + 1;

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(key()); });
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // the field may be too narrow for it
}

void ChoiceBox::addShortItem(const QString &words, const QString &closed, const QString &key)
{
    addItem(words, key);
    setItemData(count() - 1, closed, closedRole);
}

void ChoiceBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    if (const QString closed = currentData(closedRole).toString(); !closed.isEmpty())
        option->currentText = closed;
}

/// The list shows whole words, however narrow the box is.
void ChoiceBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * view()->frameWidth());
    QComboBox::showPopup();
}

void ChoiceBox::setKey(const QString &key)
{
    setCurrentIndex(findData(key));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace axw::widgets
