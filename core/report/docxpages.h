// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/docxflow.h"

#include <variant>
#include <vector>

namespace axw::report::docx {

/// A document's flow, kept until it is known on which page each heading will stand: the contents come first and name them.
class KeptFlow final : public Flow
{
public:
    void paragraph(const Line &line) override { m_pieces.emplace_back(line); }
    void table(const Grid &grid) override { m_pieces.emplace_back(grid); }
    void contents(const std::vector<Line> &lines) override { m_pieces.emplace_back(lines); }
    void callout(const Callout &callout) override { m_pieces.emplace_back(callout); }
    void pageBreak() override { m_pieces.emplace_back(PageBreak{}); }

    void play(Flow &flow) const;
    /// The page, from 1, of every heading that flowed, as a word processor with the document's own fonts lays it out:
    /// reckoned from the sizes that the file says, with the letters of the font that we have.
    QHash<int, int> headingPages(const Document &document) const;

private:
    using Piece = std::variant<Line, Grid, std::vector<Line>, Callout, PageBreak>;

    std::vector<Piece> m_pieces;
};

} // namespace axw::report::docx
