// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/hwpxlooks.h"
#include "core/report/hwpxxml.h"

#include <QSize>

#include <optional>
#include <vector>

namespace axw::report::hwpx {

/// A picture of the package, by the name its bytes have there.
struct Image
{
    QString item;  ///< image1
    QSize points;  ///< pixels
    QSize size;    ///< HWPUNIT
    QString words; ///< for readers who do not see it
};

/// One paragraph: words in a style, or a picture.
struct Line
{
    Style style = Style::Body;
    Runs runs{};
    std::optional<ParaLook::Align> align{};
    std::optional<CharLook> chars{};
    std::optional<Image> image{};
};

/// A cell of a grid; where it stands follows from its neighbours.
struct Box
{
    std::vector<Line> lines;
    int columns = 1;
    int rows = 1;
    FillLook fill{.lines = true};
    bool head = false; ///< repeated on every page
};

/// A table as it is written.
struct Grid
{
    std::vector<int> widths; ///< by column
    std::vector<std::vector<Box>> rows; ///< places that a cell above or at the left covers are left out
    bool strong = false; ///< a thicker line above and below
};

/// Writes paragraphs and tables; numbers what HWPX wants numbered.
class FlowOut
{
public:
    FlowOut(XmlOut &out, Looks &looks) : m_out(out), m_looks(looks) {}

    /// `before` is written into the paragraph's first run: what belongs to the section or the page.
    template<class Before>
    void paragraph(const Line &line, Before before)
    {
        open(line);
        m_out.open("hp:run", {{"charPrIDRef", charsOf(line, {})}});
        before();
        m_out.close();
        content(line);
        m_out.close();
    }
    void paragraph(const Line &line);
    /// A paragraph that holds the table. Places that no cell covers are filled with empty ones.
    void table(const Grid &grid);

private:
    void open(const Line &line);
    void content(const Line &line);
    void words(const QString &text);
    void picture(const Image &image);
    void cell(const Box &box, int column, int row, int width, int height);
    int charsOf(const Line &line, const Run &run);

    XmlOut &m_out;
    Looks &m_looks;
    int m_shapes = 0;
};

} // namespace axw::report::hwpx
