// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/itemstate.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace axw::diagnosis {

/// An item on one line: its number and question, what evidence there is, and the answer. Pressed, it comes into focus.
class ItemLine final : public QAbstractButton
{
    Q_OBJECT

public:
    ItemLine(const widgets::Theme &theme, const QString &number, const QString &question, QWidget *parent);

    void setState(const ItemState &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList chips() const;
    void paintAnswer(QPainter &painter, const QRect &box) const;

    const widgets::Theme &m_theme;
    QString m_number;
    QString m_question;
    ItemState m_state;
};

/// "3", "N", "U" or a dash: the answer where there is room for one letter.
QString answerLetter(const Answer &answer);
/// "level 3, evidence E1", "not applicable" …: the answer for a screen reader.
QString answerWords(const Answer &answer);

} // namespace axw::diagnosis
