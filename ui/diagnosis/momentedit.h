// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"
#include "ui/widgets/valueedits.h"

#include <QTime>

namespace axw::diagnosis {

/// A time of the day typed freely: '14:30', '1430', '오후 2:30', '2시 30분', '2:30 pm'.
class TimeEdit final : public widgets::ValueEdit
{
    Q_OBJECT

public:
    TimeEdit(const widgets::Theme &theme, QWidget *parent);

    /// Shows a time without telling it back; an invalid one shows nothing.
    void setTime(QTime time);
    QTime time() const { return m_time; }

    /// Invalid when it cannot be read.
    static QTime parse(const QString &typed);

Q_SIGNALS:
    /// Invalid when the field was emptied.
    void timeCommitted(QTime time);

protected:
    bool take(const QString &typed) override;
    QString shown() const override;
    QString rightWay() const override;

private:
    QTime m_time;
};

/// A date, a time, or both; with both, the answer is told when both are there.
class MomentAnswer final : public AnswerEdit
{
    Q_OBJECT

public:
    MomentAnswer(const EditContext &context, bool date, bool time, QWidget *parent);
    void setQuestion(const Question &question) override;

private:
    void tell();

    Question m_question;
    widgets::DateEdit *m_date = nullptr;
    TimeEdit *m_time = nullptr;
};

} // namespace axw::diagnosis
