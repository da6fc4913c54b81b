// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/picture/chart.h"
#include "core/picture/plandrawing.h"

#include <QByteArray>
#include <QColor>
#include <QDate>
#include <QList>
#include <QString>

#include <variant>

/// What a report says, as values: blocks without a word about pages, fonts or file formats. A report is written in
/// one language, chosen when it is made; every writer (PDF, HTML, office formats) reads the same blocks.
namespace axw::report {

/// A meaning that a writer shows by colour and always beside a word.
enum class Tone { Neutral, Information, Good, Warning, Bad };

struct Run
{
    QString text;
    bool bold = false;
    bool soft = false;
    bool emphasis = false;
    /// The key of a table or a figure: numberCaptions() makes the text its number, "표 2" or "Table 2".
    QString refersTo = {};

    bool operator==(const Run &) const = default;
};

using Runs = QList<Run>;

enum class Align { Start, Centre, End };

/// Level 1 to 3. The number is given by numberHeadings() in the document's numbering.
struct Heading
{
    int level = 1;
    QString text;
    QString number;

    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    Runs runs;
    Align align = Align::Start;

    bool operator==(const Paragraph &) const = default;
};

/// An outline in noun endings as Korean public reports write it (○ - ※ under the headings' Ⅰ and □); in English the
/// same items are bullets. A numbered list counts 1. 가. 1) in Korean and 1. a. i. in English.
struct Outline
{
    struct Item
    {
        int depth = 0; ///< 0 to 2
        Runs runs;

        bool operator==(const Item &) const = default;
    };

    enum class Style { Points, Numbers };

    Style style = Style::Points;
    QList<Item> items;

    bool operator==(const Outline &) const = default;
};

/// What stands behind a cell's text, for the writers whose cells hold numbers and dates.
using CellValue = std::variant<std::monostate, qint64, double, Won, QDate>;

struct Cell
{
    Runs runs;
    CellValue value;
    int columns = 1;
    int rows = 1;
    std::optional<Align> align; ///< else the column's
    Tone tone = Tone::Neutral;

    bool operator==(const Cell &) const = default;
};

struct Row
{
    enum class Kind { Normal, Group, Total };

    /// Left to right; a place covered by a span from above or from the left is left out.
    QList<Cell> cells;
    Kind kind = Kind::Normal;

    bool operator==(const Row &) const = default;
};

struct Column
{
    double share = 1; ///< of the table's width, relative to the other columns
    Align align = Align::Start;

    bool operator==(const Column &) const = default;
};

struct Table
{
    QString caption;
    QString unit; ///< written above, at the right: (단위: 천원)
    QList<Column> columns;
    QList<Row> head; ///< repeated on every page
    QList<Row> rows;
    QString whenEmpty;
    QString key = {}; ///< what a run refers to it by

    bool operator==(const Table &) const = default;
};

struct Fact
{
    QString label;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// Labelled values, two pairs a row where there is room.
struct Facts
{
    QList<Fact> facts;
    int perRow = 2;

    bool operator==(const Facts &) const = default;
};

struct KeyFigure
{
    QString label;
    QString value;
    QString note;
    Tone tone = Tone::Neutral;

    bool operator==(const KeyFigure &) const = default;
};

struct KeyFigures
{
    QList<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

struct Figure
{
    picture::Chart chart;
    QString caption;
    QString description; ///< the same in words, for readers who do not see it
    double heightMm = 80;
    QString key = {}; ///< what a run refers to it by

    bool operator==(const Figure &) const = default;
};

/// Plans with their bars, painted as on the screen; planfigure.h has it for every format. As high as its lines are: whoever
/// makes it keeps it lower than a page.
struct PlanFigure
{
    picture::PlanDrawing plan;
    QString caption;
    QString description; ///< the same in words, for readers who do not see it
    QString key = {};    ///< what a run refers to it by

    bool operator==(const PlanFigure &) const = default;
};

/// Photographs and scans, as the bytes of a PNG, JPEG or WebP.
struct Pictures
{
    struct Picture
    {
        QByteArray data;
        QString caption;

        bool operator==(const Picture &) const = default;
    };

    QList<Picture> pictures;
    int perRow = 2;
    double heightMm = 60;

    bool operator==(const Pictures &) const = default;
};

struct Callout
{
    Tone tone = Tone::Information;
    QString title;
    Runs runs;

    bool operator==(const Callout &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

/// Lines to sign on, with a picture of the signature where there is one.
struct Signatures
{
    struct Line
    {
        QString role;
        QString affiliation;
        QString name;
        QString when;
        QByteArray signature;

        bool operator==(const Line &) const = default;
    };

    QList<Line> lines;
    QString mark; ///< what stands at the empty line: (서명)

    bool operator==(const Signatures &) const = default;
};

/// A question that is answered by hand: boxes to tick, cells for figures, lines to write on. It stays on one page where
/// it fits.
struct Entry
{
    struct Choice
    {
        QString mark; ///< beside the box, in bold: "3"
        Runs label;

        bool operator==(const Choice &) const = default;
    };
    /// Boxes for one character each, and the word behind them: 4 "년".
    struct Cells
    {
        int count = 1;
        QString after;

        bool operator==(const Cells &) const = default;
    };
    /// Choices in one row behind a word: the grades of evidence.
    struct Strip
    {
        QString label;
        QList<Choice> choices;

        bool operator==(const Strip &) const = default;
    };

    QString number;
    Runs question;
    QList<Runs> hints; ///< a paragraph each
    QList<Choice> choices;
    int listed = 0; ///< so many of the first choices stand below each other, however short they are
    QString other; ///< a box more with this word and a line behind it
    QList<Cells> cells;
    int lines = 0;
    QList<Strip> strips;
    QString noteLabel;
    int noteLines = 0;

    bool operator==(const Entry &) const = default;
};

using Block = std::variant<Heading, Paragraph, Outline, Table, Facts, KeyFigures, Figure, PlanFigure, Pictures, Callout,
                           PageBreak, Signatures, Entry>;

/// What a centre gives its reports beside their words.
struct Design
{
    QColor colour;          ///< of headings and rules; invalid: the program's
    QByteArray logo;        ///< the bytes of a PNG, JPEG or WebP
    bool coverPage = false; ///< title, facts and centre on a page of their own
    QString foot;           ///< at the foot of every page, in place of the centre's name

    bool operator==(const Design &) const = default;
};

struct Document
{
    enum class Shape { Upright, Across };
    enum class Front {
        Cover, ///< title and facts on top; with a contents page when the document is long
        Form,  ///< a centred title, one sheet to sign
    };

    /// How Korean headings are counted: Ⅰ. □ ○ as public reports (개조식), or 1. 가. 1) as official letters (공문). English
    /// ones are 1, 1.1, 1.1.1 in both.
    enum class Numbering { Outline, Letter };

    QString kind; ///< the word of the command line: diagnosis, register, visit-log, …
    Language language = Language::Korean;
    QString title;
    QString subtitle;
    QString subject; ///< whom it is about: stands in the page's head
    QString centre;
    QString author;
    QDate date;
    Shape shape = Shape::Upright;
    Front front = Front::Cover;
    Numbering numbering = Numbering::Outline;
    int contentsDepth = 2; ///< the deepest level of heading that the contents list; 0 for no contents
    QList<Fact> facts; ///< of the cover
    QList<Block> blocks;
    Design design;

    const QString &foot() const { return design.foot.isEmpty() ? centre : design.foot; }
    /// A sheet to sign has none, whatever the design says.
    bool hasCoverPage() const { return design.coverPage && front == Front::Cover; }

    bool operator==(const Document &) const = default;
};

} // namespace axw::report
