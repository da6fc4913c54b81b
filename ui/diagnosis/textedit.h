// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

namespace axw::widgets {
class FieldEdit;
class NoteEdit;
}

namespace axw::diagnosis {

/// One line: a text, a number, a code.
class LineAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    LineAnswer(const EditContext &context, bool number, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    widgets::FieldEdit *m_field;
    bool m_number;
};

/// Several lines.
class PageAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    PageAnswer(const EditContext &context, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    widgets::NoteEdit *m_field;
};

/// A number as people write it: '1,234' and full-width digits become '1234'.
QString plainNumber(const QString &typed);

} // namespace axw::diagnosis
