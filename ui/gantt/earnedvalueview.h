// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/poc/earnedvalue.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace axw::gantt {

/// One figure of the earned value with the sentence that says what it means.
struct ValueLine
{
    QString name;  ///< "PV"
    QString value; ///< "12,000,000원"
    QString meaning;
    widgets::Tone tone = widgets::Tone::Neutral;

    bool operator==(const ValueLine &) const = default;
};

/// PV, EV, AC, SPI, CPI and EAC, as far as they can be told.
QList<ValueLine> valueLines(const poc::EarnedValue &value, Language language);

/// What was planned, done and spent, in won, each figure with a sentence.
class EarnedValueView final : public QWidget
{
    Q_OBJECT

public:
    EarnedValueView(const widgets::Theme &theme, Language language, QWidget *parent = nullptr);

    /// Nothing: says why there is nothing to tell.
    void setValue(const std::optional<poc::EarnedValue> &value);

private:
    void addSoft(const QString &text);

    const widgets::Theme &m_theme;
    Language m_language;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    std::optional<std::optional<poc::EarnedValue>> m_shown;
};

} // namespace axw::gantt
