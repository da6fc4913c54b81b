// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/figures.h"
#include "core/report/xlsxsheets.h"

#include <QImage>

namespace axw::report::xlsx {

/// The sheet that is read: everything the report says but its tables, in its order, in three columns (number or label,
/// text, note). Tables stand on sheets of their own; here is a link to each. Charts stand here over the cells, as charts
/// of the spreadsheet where it can draw all of them, else as pictures; the numbers of both are on one more sheet.
class TextSheet
{
public:
    TextSheet(Sheets &sheets, const picture::Figures &figures);

    void begin();
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Outline &outline);
    void add(const Table &table);
    void add(const Facts &facts);
    void add(const KeyFigures &figures);
    void add(const Figure &figure);
    void add(const PlanFigure &figure);
    void add(const Pictures &pictures);
    void add(const Callout &callout);
    void add(const PageBreak &);
    void add(const Signatures &signatures);
    void add(const Entry &entry);

    /// In the order of their tabs: this one, the tables', the numbers of the charts.
    std::vector<files::BookSheet> takeSheets();

private:
    using Row = std::vector<files::BookCell>;

    int nextRow() const { return int(m_sheet.rows.size()); }
    files::BookCell kept(files::BookCell cell, int column) { return m_sheets.kept(std::move(cell), m_sheet.name, nextRow(), column); }
    void addRow(Row row, double height = 0);
    void addGap();
    void addLine(const Runs &runs, files::CellLook look);
    /// A text in as many rows as it takes; `label` and `note` stand in the first.
    void addText(const Runs &runs, const files::BookCell &like, const QString &label = {}, const QString &note = {});
    void addText(const Runs &runs) { addText(runs, {}); }
    void addPicture(QImage image, double width, double height, int column, const QString &description);
    void addSpace(double height);
    void addRuled(int lines);

    Sheets &m_sheets;
    const picture::Figures &m_figures;
    files::BookSheet m_sheet;
    files::BookSheet m_numbers;
    std::vector<files::BookSheet> m_tables;
    QString m_heading; ///< the last one: what a table without a caption is called by
};

} // namespace axw::report::xlsx
