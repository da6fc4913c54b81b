// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/questionline.h"

#include "ui/widgets/chip.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int lineHeight = 46;
constexpr int side = 15;
constexpr int numberWidth = 28;

} // namespace

QuestionMark markOf(const Question &question)
{
    if (!question.violation.isEmpty())
        return {QuestionLine::tr("to be corrected"), Tone::Bad};
    if (!question.trouble.isEmpty())
        return {QuestionLine::tr("not worked out"), Tone::Bad};
    if (question.beside.checkAgain)
        return {QuestionLine::tr("check again"), Tone::Info};
    if (question.required && !question.isAnswered())
        return {QuestionLine::tr("required"), Tone::Warn};
    return {};
}

QuestionLine::QuestionLine(const Theme &theme, Language language, int number, QWidget *parent) :
    QAbstractButton(parent), m_theme(theme), m_language(language), m_number(QString::number(number))
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuestionLine::setQuestion(const Question &question)
{
    m_question = question.label;
    m_answer = answerWords(question, m_language);
    m_mark = markOf(question);
    setText(m_question);
    setToolTip(m_question);
    QStringList said{m_answer.isEmpty() ? tr("not answered") : m_answer};
    if (!m_mark.words.isEmpty())
        said << m_mark.words;
    setAccessibleName(u"%1 %2: %3"_s.arg(m_number, m_question, said.join(u", "_s)));
    update();
}

QSize QuestionLine::sizeHint() const
{
    return {m_theme.px(480), m_theme.px(lineHeight)};
}

QSize QuestionLine::minimumSizeHint() const
{
    return {m_theme.px(240), m_theme.px(lineHeight)};
}

void QuestionLine::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        Q_EMIT reached();
}

void QuestionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(hasFocus() ? Colour::Focus : Colour::Line), 1));
    painter.setBrush(m_theme.colour(underMouse() ? Colour::Sunken : Colour::Surface));
    const double radius = m_theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    int right = width() - m_theme.px(side);
    const int left = m_theme.px(side + numberWidth);
    if (!m_mark.words.isEmpty()) {
        const ChipLook look{m_mark.words, m_mark.tone};
        const QSize size = chipSize(look, m_theme);
        paintChip(painter, QRect(QPoint(right - size.width(), (height() - size.height()) / 2), size), look, m_theme);
        right -= size.width() + m_theme.px(10);
    }
    painter.setFont(m_theme.font(Size::Body, true));
    const QString answer = m_answer.isEmpty() ? u"–"_s : m_answer;
    const int most = std::max((right - left) * 2 / 5, 1);
    const QFontMetrics bold(painter.font());
    const int wide = std::min(bold.horizontalAdvance(answer) + 1, most);
    painter.setPen(m_theme.colour(m_answer.isEmpty() ? Colour::TextSoft : Colour::Text));
    painter.drawText(QRect(right - wide, 0, wide, height()), Qt::AlignVCenter | Qt::AlignRight,
                     bold.elidedText(answer, Qt::ElideRight, wide));
    right -= wide + m_theme.px(14);

    painter.setFont(m_theme.font());
    painter.setPen(m_theme.colour(Colour::TextSoft));
    painter.drawText(QRect(m_theme.px(side), 0, m_theme.px(numberWidth), height()), Qt::AlignVCenter | Qt::AlignLeft, m_number);
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect words(left, 0, std::max(right - left, 1), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(m_question, Qt::ElideRight, words.width()));
}

} // namespace axw::diagnosis
