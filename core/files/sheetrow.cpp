// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sheetrow.h"

#include <algorithm>

namespace axw::files {

const SheetCell *SheetRow::cell(int column) const
{
    const auto found = std::lower_bound(cells.cbegin(), cells.cend(), column,
                                        [](const SheetCell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.cend() && found->column == column ? &*found : nullptr;
}

QString SheetRow::text(int column) const
{
    const SheetCell *found = cell(column);
    return found == nullptr ? QString() : found->text;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

int columnFromLetters(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > 3)
        return -1;
    int column = 0;
    for (const QChar c : letters) {
        const char16_t upper = c.toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            return -1;
        column = column * 26 + (upper - u'A' + 1);
    }
    return column <= 16384 ? column - 1 : -1;
}

} // namespace axw::files
