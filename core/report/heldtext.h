// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::report {

/// The text as lines may end in it: the spaces within a date, between a number and its unit, within a telephone number,
/// before the tilde of a range and before the number of a table or a figure are U+00A0. As long as the text itself.
/// Texts of a document keep their plain spaces; writers that break lines ask here where they may.
QString heldTogether(const QString &text);

/// A space at which a line may end.
inline bool mayBreakAt(QChar c)
{
    return c.isSpace() && c != QChar(QChar::Nbsp);
}

} // namespace axw::report
