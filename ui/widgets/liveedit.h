// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace axw::widgets {

/// A line that tells what stands in it at every letter, the syllable that is being composed included.
class LiveEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LiveEdit(QWidget *parent = nullptr);

    QString typed() const;

Q_SIGNALS:
    void typedChanged(const QString &typed);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void tellChange();

    QString m_composing;
    QString m_told;
};

} // namespace axw::widgets
