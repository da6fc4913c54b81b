// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/question.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace axw::diagnosis {

/// How a question stands, as a word with the shape of its tone; no words when there is nothing to say.
struct QuestionMark
{
    QString words;
    widgets::Tone tone = widgets::Tone::Neutral;
};
QuestionMark markOf(const Question &question);

/// A question on one line: its number and words, its answer, and a mark. Pressed or reached by Tab, it comes into focus.
class QuestionLine final : public QAbstractButton
{
    Q_OBJECT

public:
    QuestionLine(const widgets::Theme &theme, Language language, int number, QWidget *parent);

    void setQuestion(const Question &question);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reached();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    Language m_language;
    QString m_number;
    QString m_question;
    QString m_answer;
    QuestionMark m_mark;
};

} // namespace axw::diagnosis
