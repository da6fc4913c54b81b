// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/bookwriter.h"
#include "core/report/document.h"

#include <QStringList>

namespace axw::report::xlsx {

/// What the sheets of one report share: their names, their pages, and where texts go that no cell holds.
class Sheets
{
public:
    explicit Sheets(const Document &document);

    const Document &document() const { return m_document; }
    Language language() const { return m_document.language; }

    /// A name that no sheet has yet, as near to the wish as spreadsheets allow.
    QString newName(const QString &wish);
    files::BookPage page(bool across) const;

    /// The cell as it may be written. Of a text that is longer than a cell holds, it keeps the beginning and says where all
    /// of it stands: on a sheet of its own, in pieces.
    files::BookCell kept(files::BookCell cell, const QString &sheet, int row, int column);

    /// That sheet, when there are such texts.
    std::optional<files::BookSheet> longTexts() const;

private:
    const Document &m_document;
    QStringList m_names;
    files::BookSheet m_long;
};

/// A table as a sheet of its own, named by its title: title and unit on top, then the head, frozen, repeated on every printed page and, where
/// no cell of the body takes several places, with a filter; totals stay below what is filtered. Values are typed.
files::BookSheet tableSheet(Sheets &sheets, const Table &table, const QString &title);

} // namespace axw::report::xlsx
