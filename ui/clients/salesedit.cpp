// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/salesedit.h"

#include "core/base/formats.h"

#include <QRegularExpression>

#include <cmath>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 wonOf(AmountUnit unit)
{
    return unit == AmountUnit::Thousand ? 1'000 : 1'000'000;
}

} // namespace

QString amountUnitName(AmountUnit unit)
{
    return unit == AmountUnit::Thousand ? SalesEdit::tr("thousand won") : SalesEdit::tr("million won");
}

SalesEdit::SalesEdit(const widgets::Theme &theme, QWidget *parent) : ValueEdit(theme, parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void SalesEdit::setUnit(AmountUnit unit)
{
    commitPending();
    m_unit = unit;
    if (!isWrong())
        showValue();
}

void SalesEdit::setMoney(std::optional<Won> money)
{
    m_money = money;
    showValue();
}

QString SalesEdit::written(Won money, AmountUnit unit)
{
    const qint64 by = wonOf(unit);
    // Halves away from zero, without leaving whole numbers.
    const qint64 half = money.amount < 0 ? -by / 2 : by / 2;
    return formatNumber((money.amount + half) / by);
}

std::optional<Won> SalesEdit::parse(const QString &typed, AmountUnit unit)
{
    QString plain = typed;
    plain.remove(QRegularExpression(u"[\\s,₩]"_s));
    static const QRegularExpression bare(u"^-?\\d{1,15}(\\.\\d{1,6})?$"_s);
    if (!bare.match(plain).hasMatch())
        return widgets::MoneyEdit::parse(typed);
    if (!plain.contains(u'.')) {
        const qint64 number = plain.toLongLong();
        return std::llabs(number) > std::numeric_limits<qint64>::max() / wonOf(unit) ? std::nullopt : std::optional(Won{number * wonOf(unit)});
    }
    const double won = plain.toDouble() * double(wonOf(unit));
    return std::abs(won) < 9.0e15 ? std::optional(Won{std::llround(won)}) : std::nullopt;
}

bool SalesEdit::take(const QString &typed)
{
    const std::optional<Won> read = parse(typed, m_unit);
    if (!typed.isEmpty() && !read)
        return false;
    const bool other = read != m_money;
    m_money = read;
    if (other)
        Q_EMIT moneyCommitted(read);
    return true;
}

QString SalesEdit::shown() const
{
    return m_money ? written(*m_money, m_unit) : QString();
}

QString SalesEdit::rightWay() const
{
    return tr("This is not read as an amount. Type a number in %1, or an amount like 3억 2000만.").arg(amountUnitName(m_unit));
}

} // namespace axw::clients
