// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLineEdit>

namespace axw::widgets {

/// A field that tells every letter, a composing syllable included, and shows the key that leads to it. Escape empties it;
/// Down leaves it for the list it searches.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const Theme &theme, const QString &hint, const QString &key, QWidget *parent = nullptr);

    void setHint(const QString &hint, const QString &key);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// What stands there with the syllable that is being composed.
    void searched(const QString &text);
    void leftDown();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellChange();

    const Theme &m_theme;
    QString m_key;
    QString m_preedit;
    QString m_told;
};

} // namespace axw::widgets
