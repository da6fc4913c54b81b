// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xlsx.h"
#include "core/forms/columns.h"
#include "core/forms/problems.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace axw::forms {

/// One sheet of a form: a row of headers, and the rows under it that hold something.
class Sheet
{
public:
    struct Column
    {
        QString header; ///< as written
        ColumnMeaning meaning;
        int at = 0; ///< which column of the sheet, from 0
    };

    /// Reads a sheet whose name is `kind`'s in letters of either case. Nothing when the workbook has none. What is wrong
    /// with its headers is told to `problems`: two columns of one meaning, a column without a header.
    static Result<std::optional<Sheet>> read(const files::Workbook &book, SheetKind kind, Problems &problems);

    SheetKind kind() const { return m_kind; }
    const QString &name() const { return m_name; } ///< as the workbook spells it
    int headerRow() const { return m_headerRow; }
    const std::vector<Column> &columns() const { return m_columns; }
    const std::vector<files::SheetRow> &rows() const { return m_rows; }

    bool has(const QString &column) const { return m_known.contains(column); }
    /// The header of a column, as a person finds it in the sheet; our own name where the sheet lacks it.
    QString header(const QString &column, const QString &language = {}) const;

    /// As other tools do with 'survey' unless its settings say clean_text_values = no: several blanks are one.
    void setOneBlank(bool one) { m_oneBlank = one; }

    /// What stands there, ready to be worked with: without blanks around it, straight quotation marks.
    QString value(const files::SheetRow &row, const QString &column) const;
    /// What stands there for people to read, in each language.
    Texts texts(const files::SheetRow &row, const QString &column) const;
    /// Columns that the standard does not name or that have no effect here, by their headers.
    QMap<QString, QString> others(const files::SheetRow &row) const;
    /// True when a row holds nothing but blanks.
    static bool isBlank(const files::SheetRow &row);

    /// Makes columns without a language ones of this language wherever the sheet has the same in another language.
    void setDefaultLanguage(const QString &language);
    /// Languages in the order of their columns; "" for columns without one beside the same ones with one.
    QStringList languages() const;
    /// True when some column of this name is there for a language.
    bool isTranslated(const QString &column) const;

    /// Tells about cells that hold an error of the spreadsheet (#N/A), and about columns that will have no effect.
    void checkCells(Problems &problems) const;

private:
    void readHeader(const files::SheetRow &row, Problems &problems);
    void index();

    SheetKind m_kind = SheetKind::Survey;
    QString m_name;
    int m_headerRow = 1;
    bool m_oneBlank = false;
    std::vector<Column> m_columns;
    QSet<int> m_twins; ///< places of columns that were refused
    std::vector<files::SheetRow> m_rows;
    QHash<QString, QList<size_t>> m_known; ///< columns by the name of their meaning
};

/// Characters in their composed form, without blanks around them.
QString textOf(const QString &cell);
/// The same for what a program reads: non-breaking blanks are blanks, typographic quotation marks are straight.
QString valueOf(const QString &cell);

/// What "yes", "TRUE", "true()" and "no" … say; nothing for other words.
std::optional<bool> yesOrNo(const QString &text);

} // namespace axw::forms
