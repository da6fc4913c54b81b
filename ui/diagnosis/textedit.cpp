// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/textedit.h"

#include "ui/widgets/fieldedit.h"

#include <QHBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

QString plainNumber(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC);
    plain.remove(u',');
    plain.replace(QChar(0x2212), u'-');
    return plain.trimmed();
}

LineAnswer::LineAnswer(const EditContext &context, bool number, QWidget *parent) :
    AnswerEdit(parent), m_field(new FieldEdit(this)), m_number(number)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(u"answer"_s);
    m_field->setMinimumHeight(context.theme.px(Size::FormRow));
    row->addWidget(m_field);
    if (number) {
        m_field->setAlignment(Qt::AlignRight);
        m_field->setFixedWidth(context.theme.px(200));
        row->addStretch(1);
    }
    setFocusProxy(m_field);
    connect(m_field, &FieldEdit::committed, this, [this](const QString &value, const QString &group) {
        Q_EMIT given(m_number ? plainNumber(value) : value, group);
    });
}

void LineAnswer::setQuestion(const Question &question)
{
    m_field->setReadOnly(question.readOnly);
    m_field->setAccessibleName(question.label);
    if (!m_number || plainNumber(m_field->value()) != question.value)
        m_field->setValue(question.value);
}

PageAnswer::PageAnswer(const EditContext &context, QWidget *parent) : AnswerEdit(parent), m_field(new NoteEdit(this))
{
    Q_UNUSED(context)
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(u"answer"_s);
    m_field->setLines(5);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &NoteEdit::committed, this, &AnswerEdit::given);
}

void PageAnswer::setQuestion(const Question &question)
{
    m_field->setReadOnly(question.readOnly);
    m_field->setAccessibleName(question.label);
    m_field->setValue(question.value);
}

} // namespace axw::diagnosis
