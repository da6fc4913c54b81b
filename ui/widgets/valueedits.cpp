// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valueedits.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/base/korean.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

ValueEdit::ValueEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    connect(this, &QLineEdit::textEdited, this, [this] { setWrong(false); });
}

void ValueEdit::commitPending()
{
    if (hasFocus())
        commitComposition();
    flush();
}

void ValueEdit::flush()
{
    if (isReadOnly() || text() == shown())
        return;
    const bool taken = take(normalLine(text()));
    setWrong(!taken);
    if (taken)
        showValue();
}

void ValueEdit::showValue()
{
    setText(shown());
    setCursorPosition(0);
    setWrong(false);
}

void ValueEdit::setWrong(bool wrong)
{
    m_wrong = wrong;
    setToolTip(wrong ? rightWay() : QString());
    update();
}

void ValueEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    flush();
}

void ValueEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commitPending();
    QLineEdit::keyPressEvent(event);
}

void ValueEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_wrong)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::Bad), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(Size::Radius), m_theme.px(Size::Radius));
}

DateEdit::DateEdit(const Theme &theme, Language language, const Clock &clock, QWidget *parent) :
    ValueEdit(theme, parent), m_language(language), m_clock(clock)
{
    setPlaceholderText(tr("Date"));
    QAction *pick = addAction(theme.icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose in the calendar"));
    connect(pick, &QAction::triggered, this, &DateEdit::pick);
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    showValue();
}

void DateEdit::setBrief(bool brief)
{
    m_brief = brief;
    showValue();
    updateGeometry();
}

QString DateEdit::written(QDate date) const
{
    if (!m_brief)
        return formatDateWithWeekday(date, m_language);
    return m_language == Language::Korean ? formatDate(date, m_language)
                                          : formatShortDate(date, m_language) + u' ' + QString::number(date.year());
}

QSize DateEdit::minimumSizeHint() const
{
    constexpr int buttonAndMargins = 44;
    const int words = fontMetrics().horizontalAdvance(written(QDate(2026, 9, 30)));
    return {words + m_theme.px(buttonAndMargins), ValueEdit::minimumSizeHint().height()};
}

void DateEdit::pick()
{
    if (isReadOnly())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(m_theme.px(4), m_theme.px(4), m_theme.px(4), m_theme.px(4));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(m_language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                       : QLocale(QLocale::English, QLocale::UnitedKingdom));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock.today());
    column->addWidget(calendar);
    const auto chosen = [this, popup](QDate date) {
        popup->close();
        setDate(date);
        Q_EMIT dateCommitted(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, chosen);
    connect(calendar, &QCalendarWidget::activated, this, chosen);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

bool DateEdit::take(const QString &typed)
{
    const QDate read = typed.isEmpty() ? QDate() : parseDate(typed, m_clock.today());
    if (!typed.isEmpty() && !read.isValid())
        return false;
    const bool other = read != m_date;
    m_date = read;
    if (other)
        Q_EMIT dateCommitted(read);
    return true;
}

QString DateEdit::shown() const
{
    return m_date.isValid() ? written(m_date) : QString();
}

QString DateEdit::rightWay() const
{
    return tr("This is not read as a date. Type it like 12/3, 2026-12-03, tomorrow or +3.");
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (vertical && event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        pick();
        return;
    }
    if (vertical && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        commitPending();
        const QDate from = m_date.isValid() ? m_date : m_clock.today();
        setDate(from.addDays(event->key() == Qt::Key_Up ? 1 : -1));
        Q_EMIT dateCommitted(m_date);
        return;
    }
    ValueEdit::keyPressEvent(event);
}

MoneyEdit::MoneyEdit(const Theme &theme, QWidget *parent) : ValueEdit(theme, parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyEdit::setMoney(std::optional<Won> money)
{
    m_money = money;
    showValue();
}

std::optional<Won> MoneyEdit::parse(const QString &typed)
{
    QString plain = typed;
    plain.remove(QRegularExpression(u"[\\s,₩원]"_s));
    static const QRegularExpression pattern(u"^(-?)(?:(\\d{1,7})억)?(?:(\\d{1,8})만)?(\\d{1,16})?$"_s);
    const QRegularExpressionMatch match = pattern.match(plain);
    if (plain.isEmpty() || plain == u"-" || !match.hasMatch())
        return std::nullopt;
    const qint64 won = match.captured(2).toLongLong() * 100'000'000 + match.captured(3).toLongLong() * 10'000
                       + match.captured(4).toLongLong();
    return Won{match.captured(1).isEmpty() ? won : -won};
}

bool MoneyEdit::take(const QString &typed)
{
    const std::optional<Won> read = parse(typed);
    if (!typed.isEmpty() && !read)
        return false;
    const bool other = read != m_money;
    m_money = read;
    if (other)
        Q_EMIT moneyCommitted(read);
    return true;
}

QString MoneyEdit::shown() const
{
    return m_money ? formatNumber(m_money->amount) : QString();
}

QString MoneyEdit::rightWay() const
{
    return tr("This is not read as an amount. Type whole won like 3,000,000 or 300만.");
}

} // namespace axw::widgets
