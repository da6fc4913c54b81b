// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/page.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace axw::widgets {

class Theme;

/// A line that is read as a value when it is left, on Enter and on commitPending(). What cannot be read stays as it was
/// typed, is marked and told by its tool tip, and tells nothing.
class ValueEdit : public QLineEdit, public PendingEditor
{
    Q_OBJECT

public:
    void commitPending() override;
    /// True while what stands there cannot be read.
    bool isWrong() const { return m_wrong; }

protected:
    ValueEdit(const Theme &theme, QWidget *parent);

    /// Takes over what was typed; false when it cannot be read.
    virtual bool take(const QString &typed) = 0;
    /// How the value held is written.
    virtual QString shown() const = 0;
    /// What would be right, for the tool tip.
    virtual QString rightWay() const = 0;
    void showValue();

    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;

private:
    void flush();
    void setWrong(bool wrong);

    bool m_wrong = false;
};

/// A date typed freely ('내일', '12/3', '2026. 12. 3.', '+3') or picked from a calendar. Up and Down move by a day.
class DateEdit final : public ValueEdit
{
    Q_OBJECT

public:
    DateEdit(const Theme &theme, Language language, const Clock &clock, QWidget *parent = nullptr);

    /// Shows a date without telling it back; an invalid one shows nothing.
    void setDate(QDate date);
    QDate date() const { return m_date; }
    /// Where room is short: without the weekday, months in three letters.
    void setBrief(bool brief);
    /// Opens the calendar under the field.
    void pick();
    /// Room for a long date with its weekday.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Invalid when the field was emptied.
    void dateCommitted(QDate date);

protected:
    bool take(const QString &typed) override;
    QString shown() const override;
    QString rightWay() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString written(QDate date) const;

    Language m_language;
    const Clock &m_clock;
    QDate m_date;
    bool m_brief = false;
};

/// Whole won, digits grouped, right-aligned. Understands 만 and 억 ('3000만', '1억 2000만').
class MoneyEdit final : public ValueEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const Theme &theme, QWidget *parent = nullptr);

    void setMoney(std::optional<Won> money);
    std::optional<Won> money() const { return m_money; }

    /// '1,234,000', '₩1234000', '300만원', '1억 2000만': empty when it cannot be read.
    static std::optional<Won> parse(const QString &typed);

Q_SIGNALS:
    void moneyCommitted(std::optional<axw::Won> money);

protected:
    bool take(const QString &typed) override;
    QString shown() const override;
    QString rightWay() const override;

private:
    std::optional<Won> m_money;
};

} // namespace axw::widgets
