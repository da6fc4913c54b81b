// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace axw::forms {

/// One text of a form in the languages it was written in. The key is the language as the column's header gives it,
/// "한국어 (ko)"; "" for a column without a language.
using Texts = QMap<QString, QString>;

} // namespace axw::forms
