// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

class QListWidget;
class QPushButton;

namespace axw::diagnosis {

/// Choices in an order: moved by Alt+arrows, by buttons or by dragging. It counts as answered once it was moved or
/// the order shown was confirmed.
class RankAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    RankAnswer(const EditContext &context, QWidget *parent);
    void setQuestion(const Question &question) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void tell();
    QStringList names() const;
    void showOrder(const QStringList &names);

    const EditContext m_context;
    Question m_question;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_keep;
};

} // namespace axw::diagnosis
