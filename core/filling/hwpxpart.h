// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/part.h"

namespace axw::filling {

/// A section or master page of an HWPX file. Its fields are click-here fields (누름틀) and cells that have a name.
///
/// What is between a field's beginning and end is put anew, in the look of the text that stood there; a field over
/// several paragraphs becomes one, as the word processor does it. Lines of a value are parted by line breaks. A filled
/// field is marked as changed (dirty), or its text would still count as what it asks for. The stored layout of changed
/// paragraphs, and of those around their tables, goes (hp:linesegarray): a stale one prints letters over each other.
class HwpxPart final : public Part
{
public:
    /// `number` is the section's, from 1; 0 is a master page.
    HwpxPart(const XmlTree &tree, const QString &name, int number);

protected:
    void put(const Field &field, const QString &text, Splices &splices) const override;
    void prepareCopy(const Block &block, int copy, const TablePlan *plan, const TablePlan::Growth *growth, Splices &splices, FreeNumbers &numbers) const override;
    void grow(const TablePlan &plan, Splices &splices) const override;
    std::vector<int> rowsOf(int table) const override;
    std::vector<Cell> cellsOf(const std::vector<int> &rows) const override;
    int tableOf(int row) const override;
    void collectNumbers(FreeNumbers &numbers) const override;
    QString partWords() const override;
    int bodyOf(int element) const override;

private:
    void findFields();
    void findNested();
    Obstacle obstacleOf(const Field &field) const;
    Obstacle contentObstacle(Range inside, int from, int cell) const;
    void putInCell(const Field &field, const QString &text, Splices &splices) const;
    void putInParagraph(int begin, int end, const QByteArray &value, Splices &splices) const;
    void putInto(int text, const QByteArray &value, Splices &splices) const;
    void forgetLayout(int paragraph, Splices &splices) const;
    QByteArray valueBytes(const QString &text, const QByteArray &prefix) const;
    int controlOf(int element) const;
    void setNumber(int element, const char *attribute, qint64 value, Splices &splices) const;
    int rowHeight(int row) const;
    void patchCells(int row, const TablePlan &plan, int rowsAbove, Splices &splices) const;

    int m_number;
};

} // namespace axw::filling
