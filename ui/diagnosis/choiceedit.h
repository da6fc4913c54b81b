// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"
#include "ui/diagnosis/answertargets.h"

class QKeyEvent;

namespace axw::diagnosis {

/// A choice as wide as the column, never lower than 44 px, with the key that gives it and a mark that says by its shape
/// whether it is given.
class ChoiceTarget final : public AnswerTarget
{
    Q_OBJECT

public:
    /// `several`: a box to tick, not one of them.
    ChoiceTarget(const widgets::Theme &theme, const QString &key, const TwoTexts &label, bool several, QWidget *parent);

    /// The one that Space gives.
    void setAtHand(bool atHand);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect labelRect(int width, int height) const;

    QString m_key;
    TwoTexts m_label;
    bool m_several;
    bool m_atHand = false;
};

/// One choice, several, or the one to confirm. It holds the focus and has the input method switched off, so that digits
/// are keys: 1 to 9 and 0 by place, or the digits that the choices are named by. Left and Right go through the choices,
/// Space gives the one at hand, Backspace takes the answer back.
class ChoiceAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    enum class Kind { One, Several, Confirmed };

    ChoiceAnswer(const EditContext &context, Kind kind, QWidget *parent);
    void setQuestion(const Question &question) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offer(const std::vector<Offered> &choices);
    void press(int at);
    int placeOfKey(const QString &key) const;
    void showAtHand();
    bool isMine(const QKeyEvent &event) const;

    const EditContext m_context;
    Kind m_kind;
    Question m_question;
    std::vector<Offered> m_choices;
    int m_atHand = -1;
    QList<ChoiceTarget *> m_targets;
    QWidget *m_none;
};

} // namespace axw::diagnosis
