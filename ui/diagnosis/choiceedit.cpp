// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/choiceedit.h"

#include "core/forms/value.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int lowest = 44;
constexpr int keyAt = 13;
constexpr int markAt = 34;
constexpr int markSide = 16;
constexpr int labelAt = 62;
constexpr int endSpace = 13;

} // namespace

ChoiceTarget::ChoiceTarget(const Theme &theme, const QString &key, const TwoTexts &label, bool several, QWidget *parent) :
    AnswerTarget(theme, parent), m_key(key), m_label(label), m_several(several)
{
    const QString words = label.second.isEmpty() ? label.first : label.first + u'\n' + label.second;
    setText(words);
    setAccessibleName(key.isEmpty() ? words : u"%1 %2"_s.arg(key, words));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceTarget::setAtHand(bool atHand)
{
    m_atHand = atHand;
    update();
}

QRect ChoiceTarget::labelRect(int width, int height) const
{
    const int left = m_theme.px(labelAt);
    return {left, 0, std::max(width - left - m_theme.px(endSpace), m_theme.px(60)), height};
}

int ChoiceTarget::heightForWidth(int width) const
{
    return std::max(m_theme.px(lowest), twoTextsHeight(m_theme, labelRect(width, 0).width(), m_label) + 2 * m_theme.px(6));
}

QSize ChoiceTarget::sizeHint() const
{
    return {m_theme.px(480), heightForWidth(m_theme.px(480))};
}

QSize ChoiceTarget::minimumSizeHint() const
{
    return {m_theme.px(labelAt + 120), m_theme.px(lowest)};
}

void ChoiceTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    painter.setFont(m_theme.font(Size::Body, true));
    painter.setPen(ink(Colour::TextSoft));
    painter.drawText(QRect(m_theme.px(keyAt), 0, m_theme.px(markAt - keyAt), height()), Qt::AlignVCenter | Qt::AlignLeft, m_key);

    const double side = m_theme.px(markSide);
    const QRectF mark(m_theme.px(markAt) + 0.5, (height() - side) / 2 + 0.5, side, side);
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::LineStrong), 1.5));
    painter.setBrush(m_theme.colour(isChecked() && m_several ? Colour::Accent : Colour::Surface));
    if (m_several)
        painter.drawRoundedRect(mark, 3, 3);
    else
        painter.drawEllipse(mark);
    if (isChecked() && m_several) {
        painter.setPen(QPen(m_theme.colour(Colour::TextOnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = mark.topLeft();
        painter.drawPolyline(QPolygonF({at + QPointF(side * 0.22, side * 0.52), at + QPointF(side * 0.43, side * 0.72), at + QPointF(side * 0.78, side * 0.3)}));
    } else if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Accent));
        painter.drawEllipse(mark.adjusted(side / 4, side / 4, -side / 4, -side / 4));
    }
    paintTwoTexts(painter, m_theme, labelRect(width(), height()), m_label, m_theme.colour(Colour::Text));
    if (m_atHand) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 1.5));
        painter.setBrush(Qt::NoBrush);
        const double radius = m_theme.px(Size::Radius) - 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
}

ChoiceAnswer::ChoiceAnswer(const EditContext &context, Kind kind, QWidget *parent) :
    AnswerEdit(parent), m_context(context), m_kind(kind),
    m_none(new SoftText(context.theme, tr("The answers so far leave nothing to choose."), Size::Body, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    column->addWidget(m_none);
    setObjectName(u"choices"_s);
    setAccessibleDescription(tr("Digits give a choice, Left and Right go through them, Space gives the one at hand, Backspace takes the answer back."));
    if (kind == Kind::Confirmed) {
        m_none->hide();
        offer({{u"OK"_s, tr("Confirmed")}});
    }
}

void ChoiceAnswer::setQuestion(const Question &question)
{
    m_question = question;
    setAccessibleName(question.label);
    if (m_kind != Kind::Confirmed && m_choices != question.choices)
        offer(question.choices);
    m_none->setVisible(m_choices.empty());
    const QStringList given = m_kind == Kind::One ? QStringList{question.value} : forms::wordsOf(question.value);
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        m_targets.at(i)->setGiven(given.contains(m_choices[size_t(i)].name));
        m_targets.at(i)->setEnabled(!question.readOnly);
    }
}

void ChoiceAnswer::offer(const std::vector<Offered> &choices)
{
    for (ChoiceTarget *target : std::as_const(m_targets)) {
        target->hide();
        target->deleteLater(); // it may be the one that was pressed
    }
    m_targets.clear();
    m_choices = choices;
    m_atHand = -1;
    for (size_t i = 0; i < choices.size(); ++i) {
        const QString key = m_kind == Kind::Confirmed ? QString() : keyOfChoice(choices, i);
        auto *target = new ChoiceTarget(m_context.theme, key, {choices[i].label, choices[i].other}, m_kind != Kind::One, this);
        target->setObjectName(u"choice_"_s + choices[i].name);
        const int at = int(i);
        connect(target, &QAbstractButton::clicked, this, [this, at] {
            setFocus(Qt::MouseFocusReason);
            press(at);
        });
        layout()->addWidget(target);
        m_targets << target;
    }
}

int ChoiceAnswer::placeOfKey(const QString &key) const
{
    return m_kind == Kind::Confirmed ? -1 : choiceOfKey(m_choices, key);
}

void ChoiceAnswer::press(int at)
{
    if (m_question.readOnly || at < 0 || size_t(at) >= m_choices.size())
        return;
    m_atHand = at;
    showAtHand();
    const QString name = m_choices[size_t(at)].name;
    if (m_kind == Kind::One) {
        if (m_question.value != name)
            Q_EMIT given(name, {});
        return;
    }
    // In the order of the list, as other programs store it.
    QStringList given = forms::wordsOf(m_question.value);
    const bool taken = given.removeAll(name) > 0;
    QStringList now;
    for (const Offered &each : m_choices) {
        if (given.contains(each.name) || (each.name == name && !taken))
            now << each.name;
    }
    Q_EMIT AnswerEdit::given(now.join(u' '), {});
}

void ChoiceAnswer::showAtHand()
{
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        m_targets.at(i)->setAtHand(hasFocus() && i == m_atHand);
}

bool ChoiceAnswer::isMine(const QKeyEvent &event) const
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete: return true;
    default: return placeOfKey(event.text()) >= 0;
    }
}

void ChoiceAnswer::keyPressEvent(QKeyEvent *event)
{
    if (!isMine(*event)) {
        AnswerEdit::keyPressEvent(event);
        return;
    }
    const int last = int(m_choices.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_atHand = std::max(m_atHand - 1, 0); showAtHand(); return;
    case Qt::Key_Right: m_atHand = std::min(m_atHand + 1, last); showAtHand(); return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: press(m_kind == Kind::Confirmed ? 0 : m_atHand); return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (!m_question.readOnly && m_question.isAnswered())
            Q_EMIT given({}, {});
        return;
    default: press(placeOfKey(event->text())); return;
    }
}

bool ChoiceAnswer::event(QEvent *event)
{
    // A one-letter shortcut of the window must not take a key from the answer.
    if (event->type() == QEvent::ShortcutOverride && isMine(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return AnswerEdit::event(event);
}

void ChoiceAnswer::focusInEvent(QFocusEvent *event)
{
    AnswerEdit::focusInEvent(event);
    showAtHand();
}

void ChoiceAnswer::focusOutEvent(QFocusEvent *event)
{
    AnswerEdit::focusOutEvent(event);
    showAtHand();
}

} // namespace axw::diagnosis
