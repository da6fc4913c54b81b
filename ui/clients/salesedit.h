// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/valueedits.h"

namespace axw::clients {

/// In which unit amounts are shown; they are stored in whole won.
enum class AmountUnit { Thousand, Million };

QString amountUnitName(AmountUnit unit);

/// An amount shown in thousands or millions of won. A bare number is typed in that unit; '3억', '5000만', '1200원' are
/// read as what they say.
class SalesEdit final : public widgets::ValueEdit
{
    Q_OBJECT

public:
    explicit SalesEdit(const widgets::Theme &theme, QWidget *parent = nullptr);

    void setUnit(AmountUnit unit);
    void setMoney(std::optional<Won> money);
    std::optional<Won> money() const { return m_money; }

    /// An amount as it is written in a unit: rounded to it, digits grouped, a decimal where the million would hide it.
    static QString written(Won money, AmountUnit unit);
    static std::optional<Won> parse(const QString &typed, AmountUnit unit);

Q_SIGNALS:
    void moneyCommitted(std::optional<axw::Won> money);

protected:
    bool take(const QString &typed) override;
    QString shown() const override;
    QString rightWay() const override;

private:
    AmountUnit m_unit = AmountUnit::Thousand;
    std::optional<Won> m_money;
};

} // namespace axw::clients
