// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/officelooks.h"

#include <QByteArray>
#include <QSize>

#include <optional>
#include <vector>

/// What an office document is made of, between a report's blocks and a file format: paragraphs and tables.
namespace axw::report::office {

/// A run of exactly this is a box to tick.
inline constexpr char16_t tickBox[] = u"☐";

/// A picture's bytes, as they lie in the package.
struct Picture
{
    QString item;   ///< image1
    QString suffix; ///< png, jpg
    QByteArray bytes;
    QByteArray svg; ///< the same as lines and words; empty where there are none, or the format takes none
};

/// A picture in the flow, by the name its bytes have in the package.
struct Image
{
    QString item;  ///< image1
    QSize points;  ///< pixels
    QSize size;    ///< HWPUNIT
    QString words; ///< for readers who do not see it
    bool vector = false; ///< it is there as SVG too
};

/// Where a paragraph stands in a list.
struct ListPlace
{
    Outline::Style style = Outline::Style::Points;
    int list = 0; ///< which list of the document, from 0
    int depth = 0;
    QString mark; ///< ○, 1., 가.
};

/// One paragraph: words in a style, or a picture.
struct Line
{
    Style style = Style::Body;
    Runs runs{};
    std::optional<ParaLook::Align> align{};
    std::optional<CharLook> chars{};
    std::optional<Image> image{};
    std::optional<ListPlace> list{};
    std::optional<QString> number{}; ///< of a heading: the number that the document gave it
    QString key{};             ///< of a caption: what runs refer to it by
    int heading = -1;          ///< which heading of the document this is, or leads to
    bool rule = false;         ///< ends in a line to write on
    std::optional<bool> keep{}; ///< with the next, unlike the style
};

/// A cell of a grid; where it stands follows from its neighbours.
struct Box
{
    std::vector<Line> lines;
    int columns = 1;
    int rows = 1;
    FillLook fill{.lines = true};
    bool head = false; ///< repeated on every page
    bool keep = false; ///< its row stays with the next one, where the format can say so
};

/// A table as it is written.
struct Grid
{
    std::vector<int> widths; ///< by column
    std::vector<std::vector<Box>> rows; ///< places that a cell above or at the left covers are left out
    bool strong = false; ///< a thicker line above and below
    int indent = 0;
    bool tight = false; ///< less room beside the words
    QString words{}; ///< what it is, for readers who do not see it
};

/// A grid without holes: every place of every row is a box's, or covered by one. Spans that reach too far are cut.
struct Placed
{
    const Box *box = nullptr; ///< nullptr: an empty one
    int column = 0;
    int columns = 1;
    int rows = 1; ///< 0: covered from above
};
std::vector<std::vector<Placed>> placed(const Grid &grid);

/// What a file format does with them.
class Flow
{
public:
    virtual ~Flow() = default;

    virtual void paragraph(const Line &line) = 0;
    virtual void table(const Grid &grid) = 0;
    /// The lines of the contents, each leading to its heading.
    virtual void contents(const std::vector<Line> &lines) = 0;
    virtual void callout(const Callout &callout) = 0;
    /// What follows begins a page.
    virtual void pageBreak() = 0;
};

} // namespace axw::report::office
