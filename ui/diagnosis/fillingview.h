// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace axw::diagnosis {

/// One assessment being filled, however it is shown. Items are told by their keys.
class FillingView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString item() const = 0;
    virtual void showItem(const QString &item) = 0;
    virtual void showNextUnanswered() = 0;
    virtual void freeze() = 0;
    virtual void focusItem() = 0;

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);
    void itemShown();
    /// The person wants out of the field mode.
    void fieldLeft();
};

} // namespace axw::diagnosis
