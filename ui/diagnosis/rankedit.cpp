// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/rankedit.h"

#include "core/forms/value.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int mostRows = 10;

} // namespace

RankAnswer::RankAnswer(const EditContext &context, QWidget *parent) :
    AnswerEdit(parent), m_context(context), m_list(new QListWidget(this)), m_up(new QPushButton(tr("Up  Alt+↑"), this)),
    m_down(new QPushButton(tr("Down  Alt+↓"), this)), m_keep(new QPushButton(tr("Keep this order"), this))
{
    const Theme &theme = context.theme;
    m_list->setObjectName(u"rank"_s);
    m_list->installEventFilter(this);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_up->setObjectName(u"rankUp"_s);
    m_down->setObjectName(u"rankDown"_s);
    m_keep->setObjectName(u"rankKeep"_s);
    for (QPushButton *button : {m_up, m_down, m_keep})
        button->setFocusPolicy(Qt::TabFocus);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.px(6));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_keep, &QPushButton::clicked, this, &RankAnswer::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RankAnswer::tell, Qt::QueuedConnection);
}

void RankAnswer::setQuestion(const Question &question)
{
    m_question = question;
    m_list->setAccessibleName(question.label);
    QStringList names = forms::wordsOf(question.value);
    for (const Offered &each : question.choices) {
        if (!names.contains(each.name))
            names << each.name;
    }
    showOrder(names);
    m_up->setEnabled(!question.readOnly);
    m_down->setEnabled(!question.readOnly);
    m_keep->setVisible(!question.isAnswered() && !question.readOnly);
    m_list->setDragEnabled(!question.readOnly);
}

void RankAnswer::showOrder(const QStringList &names)
{
    const int current = std::max(m_list->currentRow(), 0);
    const QListWidgetItem *item = m_list->currentItem();
    const QString at = item ? item->data(nameRole).toString() : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &name : names) {
        const auto found = std::find_if(m_question.choices.begin(), m_question.choices.end(), [&](const Offered &each) { return each.name == name; });
        const QString label = found == m_question.choices.end() ? name : found->label;
        auto *row = new QListWidgetItem(u"%1. %2"_s.arg(m_list->count() + 1).arg(label), m_list);
        row->setData(nameRole, name);
        row->setSizeHint({0, m_context.theme.px(Size::FormRow)});
    }
    const auto kept = names.indexOf(at);
    m_list->setCurrentRow(kept >= 0 ? int(kept) : std::min(current, m_list->count() - 1));
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * m_context.theme.px(Size::FormRow) + 2 * m_list->frameWidth() + m_context.theme.px(4));
}

void RankAnswer::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (m_question.readOnly || from < 0 || to < 0 || to >= m_list->count())
        return;
    QStringList order = names();
    order.move(from, to);
    Q_EMIT given(order.join(u' '), {});
}

QStringList RankAnswer::names() const
{
    QStringList order;
    for (int row = 0; row < m_list->count(); ++row)
        order << m_list->item(row)->data(nameRole).toString();
    return order;
}

void RankAnswer::tell()
{
    Q_EMIT given(names().join(u' '), {});
}

bool RankAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return AnswerEdit::eventFilter(watched, event);
}

} // namespace axw::diagnosis
