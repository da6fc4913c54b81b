// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/pointedit.h"

#include "core/forms/value.h"
#include "ui/diagnosis/textedit.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

PointAnswer::PointAnswer(const EditContext &context, QWidget *parent) : AnswerEdit(parent)
{
    const std::array names{tr("Latitude (°)"), tr("Longitude (°)"), tr("Altitude (m)"), tr("Accuracy (m)")};
    const std::array objects{u"latitude"_s, u"longitude"_s, u"altitude"_s, u"accuracy"_s};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(context.theme.px(8));
    grid->setVerticalSpacing(context.theme.px(2));
    for (int at = 0; at < 4; ++at) {
        auto *field = new FieldEdit(this);
        field->setObjectName(objects.at(size_t(at)));
        field->setAlignment(Qt::AlignRight);
        field->setMinimumHeight(context.theme.px(Size::FormRow));
        grid->addWidget(new SoftText(context.theme, names.at(size_t(at)), Size::Small, this), 0, at);
        grid->addWidget(field, 1, at);
        connect(field, &FieldEdit::committed, this, [this, at](const QString &value, const QString &group) { tell(at, value, group); });
        m_fields.at(size_t(at)) = field;
        field->setAccessibleDescription(names.at(size_t(at)));
    }
    setFocusProxy(m_fields.front());
}

void PointAnswer::setQuestion(const Question &question)
{
    if (question.value != m_value) {
        m_value = question.value;
        const QStringList words = forms::wordsOf(question.value);
        for (size_t at = 0; at < m_parts.size(); ++at)
            m_parts.at(at) = words.value(qsizetype(at));
    }
    for (size_t at = 0; at < m_fields.size(); ++at) {
        m_fields.at(at)->setAccessibleName(u"%1: %2"_s.arg(question.label, m_fields.at(at)->accessibleDescription()));
        m_fields.at(at)->setReadOnly(question.readOnly);
        m_fields.at(at)->setValue(m_parts.at(at));
    }
}

void PointAnswer::tell(int at, const QString &value, const QString &group)
{
    m_parts.at(size_t(at)) = plainNumber(value);
    QString answer;
    if (!m_parts[0].isEmpty() && !m_parts[1].isEmpty()) {
        answer = m_parts[0] + u' ' + m_parts[1];
        if (!m_parts[2].isEmpty() || !m_parts[3].isEmpty())
            answer += u' ' + (m_parts[2].isEmpty() ? u"0"_s : m_parts[2]) + u' ' + (m_parts[3].isEmpty() ? u"0"_s : m_parts[3]);
    }
    if (answer == m_value)
        return;
    m_value = answer;
    Q_EMIT given(answer, group);
}

} // namespace axw::diagnosis
