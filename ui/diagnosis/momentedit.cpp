// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/momentedit.h"

#include "core/base/clock.h"
#include "core/forms/moment.h"

#include <QHBoxLayout>
#include <QRegularExpression>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

TimeEdit::TimeEdit(const Theme &theme, QWidget *parent) : ValueEdit(theme, parent)
{
    setPlaceholderText(tr("Time"));
}

void TimeEdit::setTime(QTime time)
{
    m_time = time;
    showValue();
}

QTime TimeEdit::parse(const QString &typed)
{
    static const QRegularExpression pattern(
        u"^(오전|오후|am|pm)?\\s*(\\d{1,2})\\s*(?:[:.시]\\s*(\\d{1,2})?\\s*분?|(\\d{2}))?\\s*(am|pm|오전|오후)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(2).toInt();
    const int minute = (match.captured(3) + match.captured(4)).toInt();
    const QString half = (match.captured(1).isEmpty() ? match.captured(5) : match.captured(1)).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == u"pm"_s || half == u"오후"_s ? 12 : 0);
    }
    return QTime(hour, minute); // invalid beyond the day
}

bool TimeEdit::take(const QString &typed)
{
    const QTime time = parse(typed);
    if (!typed.isEmpty() && !time.isValid())
        return false;
    m_time = time;
    Q_EMIT timeCommitted(time);
    return true;
}

QString TimeEdit::shown() const
{
    return m_time.isValid() ? m_time.toString(u"HH:mm"_s) : QString();
}

QString TimeEdit::rightWay() const
{
    return tr("A time of the day, for example 14:30 or 2:30 pm");
}

MomentAnswer::MomentAnswer(const EditContext &context, bool date, bool time, QWidget *parent) : AnswerEdit(parent)
{
    const Theme &theme = context.theme;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    if (date) {
        m_date = new DateEdit(theme, context.language, context.clock, this);
        m_date->setObjectName(u"date"_s);
        m_date->setMinimumHeight(theme.px(Size::FormRow));
        connect(m_date, &DateEdit::dateCommitted, this, &MomentAnswer::tell);
        row->addWidget(m_date);
    }
    if (time) {
        m_time = new TimeEdit(theme, this);
        m_time->setObjectName(u"time"_s);
        m_time->setFixedWidth(theme.px(120));
        m_time->setMinimumHeight(theme.px(Size::FormRow));
        connect(m_time, &TimeEdit::timeCommitted, this, &MomentAnswer::tell);
        row->addWidget(m_time);
    }
    row->addStretch(1);
    setFocusProxy(m_date ? static_cast<QWidget *>(m_date) : m_time);
}

void MomentAnswer::setQuestion(const Question &question)
{
    const bool other = question.value != m_question.value || m_question.key.isEmpty();
    m_question = question;
    QDate date;
    QTime time;
    if (const auto moment = forms::Moment::read(question.value)) {
        date = moment->date;
        time = moment->time;
    } else if (const auto read = forms::Moment::readTime(question.value)) {
        time = *read;
    }
    if (m_date) {
        m_date->setReadOnly(question.readOnly);
        m_date->setAccessibleName(m_time ? tr("%1: date").arg(question.label) : question.label);
        if (other && date != m_date->date())
            m_date->setDate(date);
    }
    if (m_time) {
        m_time->setReadOnly(question.readOnly);
        m_time->setAccessibleName(m_date ? tr("%1: time").arg(question.label) : question.label);
        if (other && time != m_time->time())
            m_time->setTime(time);
    }
}

void MomentAnswer::tell()
{
    QString value;
    if (m_date && m_time) {
        if (m_date->date().isValid() && m_time->time().isValid())
            value = m_date->date().toString(Qt::ISODate) + u'T' + m_time->time().toString(u"HH:mm:ss"_s);
    } else if (m_date) {
        value = m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : QString();
    } else if (m_time->time().isValid()) {
        value = m_time->time().toString(u"HH:mm:ss"_s);
    }
    if (value != m_question.value) {
        m_question.value = value; // one half that is missing is not taken from the field by the answer that is empty now
        Q_EMIT given(value, {});
    }
}

} // namespace axw::diagnosis
