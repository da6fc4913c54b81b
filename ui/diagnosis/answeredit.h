// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/question.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace axw {
class Clock;
}

namespace axw::diagnosis {

/// What every editor of an answer is handed.
struct EditContext
{
    const widgets::Theme &theme;
    Language language;
    const Clock &clock;
};

/// The controls that answer one question, by its type. It only asks; what is answered comes back by setQuestion().
/// Its focus proxy is where typing begins.
class AnswerEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setQuestion(const Question &question) = 0;

Q_SIGNALS:
    /// As the form writes it; empty takes the answer back. `group`: one spell of typing is one step of undo.
    void given(const QString &value, const QString &group);
    /// A file is to be chosen as the answer.
    void fileWanted();
};

AnswerEdit *makeAnswerEdit(const EditContext &context, const Question &question, QWidget *parent);

} // namespace axw::diagnosis
