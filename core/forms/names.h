// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace axw::forms {

/// True for what may name a question: an XML name without a colon (letters of any script, digits, '_', '-' and '.'; it
/// begins with a letter or '_').
bool isName(QStringView text);

/// Of these the one that was probably meant; empty when none is near. Upper and lower case do not count.
QString nearest(QStringView word, const QStringList &among);

} // namespace axw::forms
