// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/fileedit.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

FileAnswer::FileAnswer(const EditContext &context, QWidget *parent) :
    AnswerEdit(parent), m_name(new ElidedText(context.theme, Size::Body, true, Colour::Text, this)), m_choose(new QPushButton(this)),
    m_hint(new SoftText(context.theme, tr("Or drop it here"), Size::Body, this)), m_clear(new QPushButton(tr("Take away"), this))
{
    const Theme &theme = context.theme;
    m_name->setObjectName(u"fileName"_s);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setIcon(theme.icon(u"mail-attachment"_s));
    m_clear->setObjectName(u"clearFile"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    row->addWidget(m_hint, 1);
    row->addWidget(m_clear);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &AnswerEdit::fileWanted);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT given({}, {}); });
}

void FileAnswer::setQuestion(const Question &question)
{
    m_choose->setText(question.isAnswered() ? tr("Another file…") : tr("Choose a file…"));
    m_choose->setAccessibleName(u"%1: %2"_s.arg(question.label, m_choose->text()));
    m_choose->setEnabled(!question.readOnly);
    m_name->setText(question.value);
    m_name->setVisible(question.isAnswered());
    m_hint->setVisible(!question.isAnswered());
    m_clear->setVisible(question.isAnswered() && !question.readOnly);
    m_clear->setAccessibleName(u"%1: %2"_s.arg(question.label, m_clear->text()));
}

} // namespace axw::diagnosis
