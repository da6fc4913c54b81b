// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>

#include <vector>

namespace axw::workspace {

class Workspace;

using SpecialDayId = Id<struct SpecialDayKind>;

/// A day that this centre keeps unlike the country's rules: free although others work, or worked although it is a holiday.
struct SpecialDay
{
    SpecialDayId id;
    QDate day;
    QString nameKo;
    QString nameEn;
    bool working = false;
    bool operator==(const SpecialDay &) const = default;
};

/// In the order of dates.
Result<std::vector<SpecialDay>> specialDays(Workspace &workspace);
/// Within Workspace::edit. Invalid without a date, or for a date that has one already.
Result<> putSpecialDay(Workspace &workspace, SpecialDay day);
Result<> dropSpecialDay(Workspace &workspace, SpecialDayId id);

} // namespace axw::workspace
