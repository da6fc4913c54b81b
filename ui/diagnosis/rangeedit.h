// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

class QLabel;
class QSlider;

namespace axw::widgets {
class FieldEdit;
}

namespace axw::diagnosis {

/// A slider with its ticks, and the number beside it to read and to type.
class RangeAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    RangeAnswer(const EditContext &context, const Question &question, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    QString valueAt(int position) const;
    void slid();

    double m_start = 0;
    double m_step = 1;
    int m_steps = 0;
    QString m_value;
    QString m_group; ///< one go at the slider
    QSlider *m_slider;
    widgets::FieldEdit *m_field;
};

} // namespace axw::diagnosis
