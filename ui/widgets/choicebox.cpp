// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QWheelEvent>

namespace axw::widgets {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyChosen(key()); });
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // the field may be too narrow for it
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
