// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// A workbook as values, and its bytes: whatever is written as .xlsx goes through here.
namespace axw::files {

/// How a cell looks and what may be done with it.
enum class CellLook {
    Plain,   ///< broken over lines, at the top of its row
    Header,
    Section, ///< begins a part of the sheet
    Quiet,   ///< says something beside the point
    Entry,   ///< to be filled in: not locked; what is typed stays text
    NumberEntry,
    DateEntry,
    // Of sheets that are read rather than filled in:
    Title,      ///< not broken unless it takes several columns: it goes on over the empty cells beside it
    Heading,    ///< the same, of a part of the text
    Subheading, ///< of a part of a part
    Caption,    ///< of a table or a figure, not broken
    Label,      ///< before a value
    Figure,     ///< a value that is worth large letters
    Line,       ///< plain, not broken
    Ruled,      ///< to be written on by hand
    Link,       ///< leads to another sheet
    Box,        ///< of a table with lines
    BoxHead,
    BoxGroup,
    BoxTotal,
};

/// Of its letters, in points.
double letterSize(CellLook look);

enum class CellTone { Neutral, Information, Good, Warning, Bad };
enum class CellAlign { Usual, Start, Centre, End };

/// A part of a text that looks otherwise than the rest.
struct BookRun
{
    QString text;
    bool bold = false;
    bool soft = false;
    bool italic = false;

    bool operator==(const BookRun &) const = default;
};

/// A cell as it is written. A text is never taken for a formula.
struct BookCell
{
    QString text;
    CellLook look = CellLook::Plain;
    bool isNumber = false; ///< a number wherever it can be without losing a digit
    std::optional<double> number = {}; ///< stands in the cell in place of the text
    QString format = {};               ///< how a number is shown, in a spreadsheet's words: 0%, yyyy-mm-dd
    std::vector<BookRun> runs = {};    ///< the same text in parts; may be empty
    CellTone tone = CellTone::Neutral;
    CellAlign align = CellAlign::Usual;
    int indent = 0;
    int columns = 1; ///< it takes those beside it …
    int rows = 1;    ///< … and below it: they are left empty by whoever fills the sheet
    QString sheet = {}; ///< where a link leads
};

/// A cell that offers a list: the texts of a column of another sheet.
struct BookList
{
    int row = 0;    ///< from 0, of the cell
    int column = 0; ///< from 0
    QString sheet;  ///< where the list stands
    int listColumn = 0;
    int firstRow = 0;
    int lastRow = 0;
    QString hint; ///< shown beside the cell while it is chosen; cut to what spreadsheets show
    QString wrong; ///< said when something else is typed; the same
};

/// A picture over the cells, its upper left corner in one of them, as large as it says itself.
struct BookPicture
{
    int row = 0;
    int column = 0;
    QByteArray data; ///< PNG or JPEG
    QString description;
};

/// A chart over the cells, of numbers that stand in columns of a sheet.
struct BookChart
{
    enum class Kind {
        Bars, ///< lying, the first on top
        Radar,
    };
    struct Series
    {
        int column = 0; ///< its name stands in the row above the first
        quint32 colour = 0; ///< 0xRRGGBB
        bool dashed = false;
        bool dotted = false;
    };

    Kind kind = Kind::Bars;
    int row = 0;
    int column = 0;
    double width = 0; ///< points
    double height = 0;
    QString sheet; ///< where its numbers stand
    int firstRow = 0;
    int lastRow = 0;
    int categories = 0; ///< their column
    std::vector<Series> series;
    double maximum = 0;
    double step = 1;
    QString format; ///< of its numbers
    QString description;
};

/// Paper is A4. Texts of the edges are plain.
struct BookPage
{
    bool across = false;
    bool fitWidth = false; ///< no page beside another
    QString header;        ///< at the left
    QString headerEnd;     ///< at the right
    QString footer;        ///< at the left; the page's number stands in the middle
};

struct BookSheet
{
    QString name;
    std::vector<double> widths; ///< of the columns, in characters
    std::vector<std::vector<BookCell>> rows;
    std::vector<BookList> lists;
    std::vector<BookPicture> pictures = {};
    std::vector<BookChart> charts = {};
    std::vector<double> heights = {}; ///< of the rows, in points; 0: as its texts ask
    int frozenRows = 0;
    int frozenColumns = 0;
    std::optional<int> filterRow = {}; ///< this row's cells filter those below …
    std::optional<int> lastFilteredRow = {}; ///< … down to this one; else to the last
    std::vector<int> breaks = {}; ///< a page ends above these rows
    int repeatedFrom = 0; ///< rows from here to before the next are printed on every page
    int repeatedTo = 0;
    std::optional<BookPage> page = {};
    bool hidesLines = false; ///< between cells
    bool isHidden = false;
    bool isProtected = false; ///< only entries can be changed; without a password
};

struct Book
{
    QString title;
    std::vector<BookSheet> sheets;
    QString subject = {};
    QString author = {};
    QString company = {};
    std::optional<quint32> accent = {}; ///< 0xRRGGBB, of titles and headings; none: they are black
    QDate made = {}; ///< said in the properties; none: a day long ago, so that the same book gives the same bytes
};

/// What a cell holds at most, in characters.
inline constexpr qsizetype longestCell = 32'767;

/// A name that a sheet may have: 31 characters, without []:*?/\, not one of those that are taken, whatever their case.
QString sheetName(const QString &wish, const QStringList &taken);

/// The bytes of an .xlsx workbook. The same book gives the same bytes. Invalid for a text no cell holds.
Result<QByteArray> bookBytes(const Book &book);

} // namespace axw::files
