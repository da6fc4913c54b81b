// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/bookwriter.h"

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;

/// How cells and letters look; only for this room.
namespace axw::files {

/// The formats of a workbook, each made once.
class BookFormats
{
public:
    /// Titles and headings are in `accent` where there is one.
    BookFormats(lxw_workbook *book, std::optional<quint32> accent) : m_book(book), m_accent(accent) {}

    lxw_format *of(const BookCell &cell);
    /// Of a part of a text; null where it looks as its cell does.
    lxw_format *of(const BookRun &run);

private:
    using Key = std::tuple<CellLook, QString, CellTone, CellAlign, int, bool, bool, bool, bool>;

    lxw_workbook *m_book;
    std::optional<quint32> m_accent;
    std::map<Key, lxw_format *> m_cells;
    std::map<std::tuple<bool, bool, bool>, lxw_format *> m_runs;
};

} // namespace axw::files
