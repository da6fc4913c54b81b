// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/schedule/moment.h"
#include "core/schedule/network.h"

#include <QString>

#include <optional>
#include <vector>

/// What cells of a table of tasks say, in words.
namespace axw::exchange {

/// A resource with the share of its time, in percent.
struct NamedUnits
{
    QString name;
    double units = 100;

    bool operator==(const NamedUnits &) const = default;
};

/// '김민수[50%]; 박지훈': 100 percent goes without saying. A name with one of these signs stands in quotation marks.
QString resourcesText(const std::vector<NamedUnits> &resources);
/// Reads it, parted by commas, semicolons or line breaks. Nothing when a bracket is not closed or holds no percentage.
std::optional<std::vector<NamedUnits>> resourcesFromText(const QString &text);

QString yesNoText(bool yes, Language language);
/// 예, yes, true, 1, O, 수동 … or their contraries; nothing for other words.
std::optional<bool> yesNoFromText(const QString &text);

/// By our words, MS Project's, or their short forms (SNET).
std::optional<schedule::Constraint> constraintFromText(const QString &text);

/// A date with or without a time behind it.
struct DayAndMinute
{
    QDate date;
    std::optional<int> minute;
};
/// 2026-03-02 09:00, 2026. 3. 2. 오전 9:00, 2026년 3월 2일, 20260302.
std::optional<DayAndMinute> dayAndMinuteFromText(const QString &text);

} // namespace axw::exchange
