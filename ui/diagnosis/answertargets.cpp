// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/answertargets.h"

#include "ui/widgets/chip.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int lowest = 44;
constexpr int numberAt = 13;
constexpr int labelAt = 39;
constexpr int labelWidth = 96;
constexpr int markerAt = 143;
constexpr int endSpace = 13;
constexpr int secondGap = 2; ///< above the text in the other language
constexpr int wrapped = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

int textHeight(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), wrapped, text).height();
}

} // namespace

int twoTextsHeight(const Theme &theme, int width, const TwoTexts &texts, bool bold)
{
    const int first = textHeight(theme.font(Size::Body, bold), width, texts.first);
    return texts.second.isEmpty() ? first : first + theme.px(secondGap) + textHeight(theme.font(Size::Small), width, texts.second);
}

void paintTwoTexts(QPainter &painter, const Theme &theme, const QRect &rect, const TwoTexts &texts, const QColor &ink, bool bold)
{
    const int first = textHeight(theme.font(Size::Body, bold), rect.width(), texts.first);
    const int all = twoTextsHeight(theme, rect.width(), texts, bold);
    const int top = rect.top() + (rect.height() - all) / 2;
    painter.setFont(theme.font(Size::Body, bold));
    painter.setPen(ink);
    painter.drawText(QRect(rect.left(), top, rect.width(), first), wrapped, texts.first);
    if (texts.second.isEmpty())
        return;
    painter.setFont(theme.font(Size::Small));
    painter.setPen(theme.colour(Colour::TextSoft));
    const int below = top + first + theme.px(secondGap);
    painter.drawText(QRect(rect.left(), below, rect.width(), top + all - below), wrapped, texts.second);
}

AnswerTarget::AnswerTarget(const Theme &theme, QWidget *parent) : QRadioButton(parent), m_theme(theme)
{
    // The item that it belongs to holds the focus and the keys.
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::PointingHandCursor);
}

/// One of several for a screen reader, yet none may be given: an exclusive button cannot be unchecked by itself.
void AnswerTarget::setGiven(bool given)
{
    setAutoExclusive(false);
    setChecked(given);
    setAutoExclusive(true);
}

void AnswerTarget::paintFrame(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = isEnabled() && underMouse();
    QColor ground = m_theme.colour(isChecked() ? Colour::AccentSoft : Colour::Surface);
    if (isDown() || (hover && !isChecked()))
        ground = m_theme.colour(isDown() ? Colour::AccentSoft : Colour::Sunken);
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Line), 1));
    painter.setBrush(ground);
    const double radius = m_theme.px(Size::Radius) - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QColor AnswerTarget::ink(Colour otherwise) const
{
    return m_theme.colour(isChecked() ? Colour::Accent : otherwise);
}

LevelTarget::LevelTarget(const Theme &theme, int level, const TwoTexts &label, const TwoTexts &marker, QWidget *parent) :
    AnswerTarget(theme, parent), m_level(level), m_label(label), m_marker(marker)
{
    const QString words = u"%1 %2: %3"_s.arg(QString::number(level), label.first, marker.first);
    const QString other = label.second.isEmpty() || marker.second.isEmpty() ? label.second + marker.second : label.second + u": "_s + marker.second;
    setText(other.isEmpty() ? words : words + u'\n' + other);
    setAccessibleName(text());
    setObjectName(u"level%1"_s.arg(level));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LevelTarget::labelRect(int height) const
{
    return {m_theme.px(labelAt), 0, m_theme.px(labelWidth), height};
}

QRect LevelTarget::markerRect(int width, int height) const
{
    const int left = m_theme.px(markerAt);
    return {left, 0, std::max(width - left - m_theme.px(endSpace), m_theme.px(60)), height};
}

int LevelTarget::heightForWidth(int width) const
{
    const int marker = twoTextsHeight(m_theme, markerRect(width, 0).width(), m_marker);
    const int label = twoTextsHeight(m_theme, labelRect(0).width(), m_label, true);
    return std::max(m_theme.px(lowest), std::max(marker, label) + 2 * m_theme.px(6));
}

QSize LevelTarget::sizeHint() const
{
    return {m_theme.px(480), heightForWidth(m_theme.px(480))};
}

QSize LevelTarget::minimumSizeHint() const
{
    return {m_theme.px(markerAt + 120), m_theme.px(lowest)};
}

void LevelTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    painter.setFont(m_theme.font(Size::Body, true));
    painter.setPen(ink(Colour::Text));
    painter.drawText(QRect(m_theme.px(numberAt), 0, m_theme.px(labelAt - numberAt), height()),
                     Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_level));
    paintTwoTexts(painter, m_theme, labelRect(height()), m_label, m_theme.colour(Colour::Text), true);
    paintTwoTexts(painter, m_theme, markerRect(width(), height()), m_marker, m_theme.colour(isChecked() ? Colour::Text : Colour::TextSoft));
}

MarkTarget::MarkTarget(const Theme &theme, const QString &key, const QString &words, QWidget *parent) :
    AnswerTarget(theme, parent), m_shown(key + u' ' + words)
{
    setText(words);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize MarkTarget::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Size::Small));
    return {metrics.horizontalAdvance(m_shown) + 2 * m_theme.px(9), m_theme.px(Size::FormRow)};
}

void MarkTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(painter);
    painter.setFont(m_theme.font(Size::Small));
    painter.setPen(ink(Colour::TextSoft));
    painter.drawText(rect(), Qt::AlignCenter, m_shown);
}

EvidenceButton::EvidenceButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &EvidenceButton::goOn);
}

void EvidenceButton::setGrade(bool answered, Evidence grade, Language language)
{
    m_grade = grade;
    setText(answered ? evidenceCode(grade) + u' ' + evidenceName(grade).in(language) : tr("Evidence grade E"));
    setAccessibleName(tr("Evidence grade: %1").arg(text()));
    updateGeometry();
    update();
}

void EvidenceButton::goOn()
{
    switch (m_grade) {
    case Evidence::Stated: Q_EMIT gradeWanted(Evidence::Shown); return;
    case Evidence::Shown: Q_EMIT gradeWanted(Evidence::Measured); return;
    case Evidence::Measured: Q_EMIT gradeWanted(Evidence::Stated); return;
    }
}

QSize EvidenceButton::sizeHint() const
{
    return chipSize({text()}, m_theme);
}

void EvidenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), {text()}, m_theme);
}

void paintFocusFrame(QWidget &widget, const Theme &theme)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = theme.px(Size::FocusRing);
    painter.setPen(QPen(theme.colour(Colour::Accent), width));
    painter.setBrush(theme.colour(Colour::Surface));
    const double radius = theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
}

} // namespace axw::diagnosis
