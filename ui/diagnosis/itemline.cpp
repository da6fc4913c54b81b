// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/itemline.h"

#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int lineHeight = 46;
constexpr int boxSide = 26;
constexpr int side = 15;
constexpr int numberWidth = 28;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::ItemLine)
};

/// The grade with a word: "E1 확인". Short, for chips.
QString gradeWords(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Stated: return Words::tr("E0 Stated");
    case Evidence::Shown: return Words::tr("E1 Shown");
    case Evidence::Measured: return Words::tr("E2 Measured");
    }
    Q_UNREACHABLE();
}

} // namespace

QString answerLetter(const Answer &answer)
{
    switch (answer.mark) {
    case Mark::Absent: return u"–"_s;
    case Mark::Level: return QString::number(answer.level);
    case Mark::NotApplicable: return u"N"_s;
    case Mark::Unknown: return u"U"_s;
    }
    Q_UNREACHABLE();
}

QString answerWords(const Answer &answer)
{
    if (answer.checkAgain) {
        Answer given = answer;
        given.checkAgain = false;
        return Words::tr("%1, to be checked again").arg(answerWords(given));
    }
    switch (answer.mark) {
    case Mark::Absent: return Words::tr("not answered");
    case Mark::Level: return Words::tr("level %1, evidence %2").arg(answer.level).arg(gradeWords(answer.evidence));
    case Mark::NotApplicable: return Words::tr("not applicable");
    case Mark::Unknown: return Words::tr("not known yet");
    }
    Q_UNREACHABLE();
}

ItemLine::ItemLine(const Theme &theme, const QString &number, const QString &question, QWidget *parent) :
    QAbstractButton(parent), m_theme(theme), m_number(number), m_question(question)
{
    setText(question);
    setToolTip(question);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setState({});
}

void ItemLine::setState(const ItemState &state)
{
    m_state = state;
    setAccessibleName(u"%1 %2: %3"_s.arg(m_number, m_question, answerWords(state.answer)));
    update();
}

QStringList ItemLine::chips() const
{
    QStringList chips;
    if (m_state.answer.checkAgain)
        chips << Words::tr("check again");
    if (m_state.photos > 0)
        chips << Words::tr("photos %1").arg(m_state.photos);
    if (m_state.files > 0)
        chips << Words::tr("files %1").arg(m_state.files);
    if (m_state.requested)
        chips << Words::tr("data requested");
    if (!m_state.answer.note.isEmpty())
        chips << Words::tr("note");
    if (m_state.answer.isScored())
        chips << gradeWords(m_state.answer.evidence);
    return chips;
}

QSize ItemLine::sizeHint() const
{
    return {m_theme.px(480), m_theme.px(lineHeight)};
}

QSize ItemLine::minimumSizeHint() const
{
    return {m_theme.px(240), m_theme.px(lineHeight)};
}

void ItemLine::paintAnswer(QPainter &painter, const QRect &box) const
{
    const bool scored = m_state.answer.isScored();
    const double radius = m_theme.px(5);
    painter.setPen(scored ? QPen(Qt::NoPen) : QPen(m_theme.colour(Colour::Line), 1));
    painter.setBrush(m_theme.colour(scored ? Colour::Accent : m_state.answer.mark == Mark::Absent ? Colour::Surface : Colour::Sunken));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(m_theme.font(Size::Body, m_state.answer.mark != Mark::Absent));
    painter.setPen(m_theme.colour(scored ? Colour::TextOnAccent : Colour::TextSoft));
    painter.drawText(box, Qt::AlignCenter, answerLetter(m_state.answer));
}

void ItemLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.setBrush(m_theme.colour(underMouse() ? Colour::Sunken : Colour::Surface));
    const double radius = m_theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int box = m_theme.px(boxSide);
    int right = width() - m_theme.px(side);
    paintAnswer(painter, QRect(right - box, (height() - box) / 2, box, box));
    right -= box + m_theme.px(10);
    const int left = m_theme.px(side + numberWidth);
    const QStringList all = chips();
    for (auto chip = all.crbegin(); chip != all.crend(); ++chip) {
        const QSize size = chipSize({*chip}, m_theme);
        if (right - size.width() < left + m_theme.px(120))
            break; // the question matters more than one more chip
        paintChip(painter, QRect(QPoint(right - size.width(), (height() - size.height()) / 2), size), {*chip}, m_theme);
        right -= size.width() + m_theme.px(10);
    }
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.colour(Colour::TextSoft));
    painter.drawText(QRect(m_theme.px(side), 0, m_theme.px(numberWidth), height()), Qt::AlignVCenter | Qt::AlignLeft, m_number);
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect words(left, 0, std::max(right - left, 1), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(m_question, Qt::ElideRight, words.width()));
}

} // namespace axw::diagnosis
