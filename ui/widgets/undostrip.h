// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace axw::widgets {

/// The strip that says for a few seconds what was just done, with Undo beside it. Floats at the foot of its parent.
/// Nothing waits for it: everything it offers stays in the menus.
class UndoStrip final : public QFrame
{
    Q_OBJECT

public:
    UndoStrip(const Theme &theme, QWidget *parent);

    void tell(const QString &sentence, bool withUndo);
    /// Above a bar of this height at the foot of the parent.
    void setFoot(int height);

Q_SIGNALS:
    void undoRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QLabel *m_words;
    QPushButton *m_undo;
    QTimer *m_timer;
    int m_foot = 0;
};

} // namespace axw::widgets
