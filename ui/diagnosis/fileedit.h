// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

class QPushButton;
class QLabel;

namespace axw::diagnosis {

/// A photograph, a recording or another file as the answer: chosen here or dropped on the question.
class FileAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    FileAnswer(const EditContext &context, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    QLabel *m_name;
    QPushButton *m_choose;
    QLabel *m_hint;
    QPushButton *m_clear;
};

} // namespace axw::diagnosis
