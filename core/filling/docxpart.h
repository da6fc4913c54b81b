// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/part.h"

namespace axw::filling {

/// The document, a header, a footer or the notes of a DOCX file. Its fields are content controls with a tag or a title,
/// in running text, around paragraphs or around a cell. What a control asks for (its placeholder) and a binding to data
/// elsewhere in the file, which would bring the old text back, go with the old text. A repeating section whose tag is a
/// list, or whose controls are columns of one, has an item for each row; so has any control around rows or paragraphs
/// whose tag is a list.
class DocxPart final : public Part
{
public:
    DocxPart(const XmlTree &tree, const QString &name, const QString &words);

protected:
    void put(const Field &field, const QString &text, Splices &splices) const override;
    void prepareCopy(const Block &block, int copy, const TablePlan *plan, const TablePlan::Growth *growth, Splices &splices, FreeNumbers &numbers) const override;
    void grow(const TablePlan &, Splices &) const override {} // rows of a DOCX table have no numbers
    std::vector<int> rowsOf(int table) const override;
    std::vector<Cell> cellsOf(const std::vector<int> &rows) const override;
    int tableOf(int row) const override;
    void markBlocks(const Values &values) override;
    void collectNumbers(FreeNumbers &numbers) const override;
    QString partWords() const override { return m_words; }
    int bodyOf(int element) const override;

private:
    enum class Level { Inline, Paragraphs, Cell, Rows };

    void findFields();
    Level levelOf(int control) const;
    Obstacle obstacleOf(int control) const;
    Obstacle runObstacle(int run) const;
    Obstacle paragraphObstacle(int paragraph) const;
    QString listOf(int control, const Values &values) const;
    QStringList namesOf(int control) const;
    void putInline(int control, const QString &text, Splices &splices) const;
    void putParagraphs(int control, int holder, const QString &text, Splices &splices) const;
    QByteArray runBytes(int control, const QStringList &lines, int likeRun) const;
    Block blockOf(const std::vector<int> &elements);
    void rowsIn(int element, std::vector<int> &rows) const;

    QString m_words;
};

} // namespace axw::filling
