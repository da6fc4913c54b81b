// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"

#include <QDate>
#include <QString>

#include <optional>

/// The words of other people's lists as our values. Nothing when a word says none of them.
namespace axw::exchange {

/// True for what lists write into a cell that has nothing to say: -, 없음, 해당없음, N/A …
bool saysNothing(QStringView cell);

/// 중소, 중소기업, SME, 소상공인, 대기업 …
std::optional<clients::CompanySize> companySizeOf(QStringView text);
/// 제조, 제조업, manufacturing …, or a KSIC code or section.
std::optional<clients::Field> companyFieldOf(QStringView text);
/// What a line of business hints at (의류 제조 → 패션); only when it hints at one field alone.
std::optional<clients::Field> suggestedField(QStringView lineOfBusiness);
/// 12, 12명, 1,200 人.
std::optional<int> employeesOf(QStringView text);
/// 2019-03-04, 2019. 3. 4., 2019.03.04, 20190304, 2019년 3월 4일, with or without a time after it.
QDate dateOf(QStringView text);

} // namespace axw::exchange
