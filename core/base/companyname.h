// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QRegularExpression;

namespace axw {

/// What says of a name that it is a company's: (주), ㈜, 주식회사, Co., Ltd. and the like.
const QRegularExpression &corporateForms();

/// The name without its corporate form, as a company is called where there is little room: (주)한빛물류 and 한빛물류
/// 주식회사 are 한빛물류. The name itself when it is nothing else.
QString bareCompanyName(const QString &name);

} // namespace axw
