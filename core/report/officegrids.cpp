// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/officeblocks.h"

#include "core/report/columnwidths.h"
#include "core/report/pictures.h"
#include "core/report/planfigure.h"
#include "core/report/printstyle.h"
#include "core/report/svgchart.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

/// Tables, figures and what else is drawn as a grid.
namespace axw::report::office {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dotsPerInch = 200;
/// Of the table's styles, in paper units, and a little wider: whoever opens the document may have another font.
constexpr double widestLetters = 94;
constexpr double cellAir = 110; ///< margins and borders
constexpr double tightAir = 60;
/// Whoever opens the document has one of them.
constexpr char16_t vectorFamilies[] = u"맑은 고딕, Malgun Gothic, Apple SD Gothic Neo, NanumBarunGothic, Noto Sans CJK KR, sans-serif";

} // namespace

std::vector<std::vector<Placed>> placed(const Grid &grid)
{
    const int columns = int(grid.widths.size());
    const int rows = int(grid.rows.size());
    std::vector<std::vector<Placed>> all;
    std::vector<int> covered(size_t(columns), 0); // rows that a cell above still takes
    std::vector<int> across(size_t(columns), 1);  // and how wide it is, at its first column
    for (int row = 0; row < rows; ++row) {
        std::vector<Placed> line;
        size_t next = 0;
        const std::vector<Box> &boxes = grid.rows[size_t(row)];
        for (int column = 0; column < columns;) {
            if (covered[size_t(column)] > 0) {
                const int wide = across[size_t(column)];
                line.push_back({nullptr, column, wide, 0});
                for (int i = 0; i < wide; ++i)
                    --covered[size_t(column + i)];
                column += wide;
                continue;
            }
            const Box *box = next < boxes.size() ? &boxes[next++] : nullptr;
            int free = 1; // how far it can reach to the right before a cell from above
            while (column + free < columns && covered[size_t(column + free)] == 0)
                ++free;
            const int wide = std::clamp(box == nullptr ? 1 : box->columns, 1, free);
            const int down = std::clamp(box == nullptr ? 1 : box->rows, 1, rows - row);
            line.push_back({box, column, wide, down});
            for (int i = 0; i < wide; ++i)
                covered[size_t(column + i)] = down - 1;
            across[size_t(column)] = wide;
            column += wide;
        }
        all.push_back(std::move(line));
    }
    return all;
}

std::vector<int> widths(const std::vector<double> &shares, int width)
{
    double all = 0;
    for (const double share : shares)
        all += std::max(0.01, share);
    std::vector<int> whole;
    double reached = 0;
    int used = 0;
    for (const double share : shares) {
        reached += std::max(0.01, share) / all * width;
        whole.push_back(int(std::lround(reached)) - used);
        used += whole.back();
    }
    return whole;
}

void Blocks::addRows(Grid &grid, const Table &table, const QList<Row> &rows, bool head, double scale) const
{
    const PrintColours colours = printColours(m_document);
    QList<int> covered(table.columns.size(), 0);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const Row &row = rows.at(at);
        // As on paper: a head stays with the first rows, a group's title with its first row, a total with the row above.
        const bool last = at + 1 == rows.size();
        const bool keep = head || (!last && (row.kind == Row::Kind::Group || rows.at(at + 1).kind == Row::Kind::Total || at == 0));
        std::vector<Box> boxes;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                ++column;
            const Align align = cell.align.value_or(column < table.columns.size() ? table.columns.at(column).align : Align::Start);
            Box box;
            box.columns = cell.columns;
            box.rows = cell.rows;
            box.head = head;
            box.keep = keep;
            Line words{.style = head ? Style::TableHead : Style::TableCell, .runs = cell.runs, .align = head ? ParaLook::Align::Centre : alignOf(align)};
            if (head || row.kind != Row::Kind::Normal)
                box.fill.ground = row.kind == Row::Kind::Group ? colours.accentSoft.rgb() : colours.sunken.rgb();
            CharLook look = lookOf(words.style).chars;
            if (cell.tone != Tone::Neutral)
                look.colour = toneColour(cell.tone).rgb();
            look.bold = look.bold || cell.tone != Tone::Neutral || row.kind != Row::Kind::Normal;
            look.height = int(look.height * scale / 50) * 50; // word processors know halves of a point
            if (look != lookOf(words.style).chars)
                words.chars = look;
            box.lines.push_back(words);
            boxes.push_back(std::move(box));
            for (int i = 0; i < std::max(1, cell.columns) && column < covered.size(); ++i)
                covered[column++] = std::max(1, cell.rows);
        }
        for (int &left : covered)
            left = std::max(0, left - 1);
        grid.rows.push_back(std::move(boxes));
    }
}

void Blocks::add(const Table &table)
{
    if (!table.caption.isEmpty())
        m_flow.paragraph({.style = Style::Caption, .runs = plain(table.caption), .key = table.key});
    if (!table.unit.isEmpty())
        m_flow.paragraph(line(Style::Unit, table.unit));
    Grid grid;
    grid.strong = true;
    grid.words = table.caption;
    grid.tight = table.columns.size() > manyColumns;
    const TableFit fit = fitTable(table, m_width * unitsPerInch / 7200.0, widestLetters, grid.tight ? tightAir : cellAir);
    grid.widths = widths(fit.widths, m_width);
    const double scale = fit.letters / widestLetters;
    addRows(grid, table, table.head, true, scale);
    addRows(grid, table, table.rows, false, scale);
    if (table.rows.isEmpty()) {
        Box box;
        box.columns = int(std::max(qsizetype(1), table.columns.size()));
        box.lines.push_back({.style = Style::TableCell, .runs = soft(table.whenEmpty)});
        grid.rows.push_back({box});
    }
    m_flow.table(grid);
    blank();
}

void Blocks::addFacts(const QList<Fact> &facts, int perRow)
{
    const int pairs = std::clamp(perRow, 1, 3);
    std::vector<double> shares;
    for (int i = 0; i < pairs; ++i) {
        shares.push_back(pairs == 1 ? 1.0 : 1.1);
        shares.push_back(pairs == 1 ? 4.0 : 2.2);
    }
    Grid grid;
    grid.widths = widths(shares, m_width);
    for (qsizetype i = 0; i < facts.size(); i += pairs) {
        std::vector<Box> row;
        for (int pair = 0; pair < pairs; ++pair) {
            const bool there = i + pair < facts.size();
            Box label;
            label.fill.ground = printColours().sunken.rgb();
            label.lines.push_back({.style = Style::TableHead, .runs = plain(there ? facts.at(i + pair).label : QString()), .align = ParaLook::Align::Left});
            Box value;
            value.lines.push_back(line(Style::TableCell, there ? facts.at(i + pair).value : QString()));
            row.push_back(std::move(label));
            row.push_back(std::move(value));
        }
        grid.rows.push_back(std::move(row));
    }
    m_flow.table(grid);
    blank();
}

void Blocks::add(const KeyFigures &block)
{
    const qsizetype across = figuresInARow(block.figures.size());
    if (across == 0)
        return;
    Grid grid;
    grid.widths = widths(std::vector<double>(size_t(across), 1), m_width);
    for (qsizetype first = 0; first < block.figures.size(); first += across) {
        std::vector<Box> row;
        for (qsizetype i = first; i < std::min(first + across, block.figures.size()); ++i) {
            const KeyFigure &figure = block.figures.at(i);
            Box box;
            box.fill.ground = toneGround(figure.tone).rgb();
            const QRgb colour = (figure.tone == Tone::Neutral ? printColours().text : toneColour(figure.tone)).rgb();
            box.lines.push_back({.style = Style::TableCell, .runs = soft(figure.label)});
            box.lines.push_back({.style = Style::TableCell, .runs = plain(figure.value), .chars = CharLook{.height = 1500, .bold = true, .colour = colour}});
            if (!figure.note.isEmpty())
                box.lines.push_back({.style = Style::TableCell, .runs = soft(figure.note)});
            row.push_back(std::move(box));
        }
        grid.rows.push_back(std::move(row));
    }
    m_flow.table(grid);
    blank();
}

/// Takes a picture into the package, as large as it may stand.
std::optional<Image> Blocks::image(const QImage &picture, int most, int mostHeight, const QString &words)
{
    if (picture.isNull())
        return std::nullopt;
    const double scale = std::min(double(most) / picture.width(), double(mostHeight) / picture.height());
    const QString item = u"image%1"_s.arg(m_pictures.size() + 1);
    const bool clear = picture.hasAlphaChannel();
    QByteArray bytes;
    if (clear) {
        bytes = pngOf(picture);
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "JPEG", 85);
    }
    m_pictures.push_back({item, clear ? u"png"_s : u"jpg"_s, bytes, {}});
    return Image{item, picture.size(), {std::max(1, int(picture.width() * scale)), std::max(1, int(picture.height() * scale))}, words, false};
}

void Blocks::add(const Figure &figure)
{
    const double widthInches = m_width / 7200.0;
    const QSize dots(int(widthInches * dotsPerInch), int(figure.heightMm / 25.4 * dotsPerInch));
    QImage drawn(dots, QImage::Format_ARGB32_Premultiplied);
    drawn.fill(Qt::white);
    {
        const std::unique_ptr<picture::Canvas> canvas = m_figures.canvas(drawn);
        const double scale = dotsPerInch / unitsPerInch;
        canvas->painter().scale(scale, scale);
        canvas->draw(figure.chart, QRectF(0, 0, dots.width() / scale, dots.height() / scale), printChartLook());
    }
    const auto svg = [&] { return svgPicture(figure.chart, QSizeF(m_width / 100.0, figure.heightMm / 25.4 * 72), figure.description, QString::fromUtf16(vectorFamilies)); };
    addFigure(drawn.convertToFormat(QImage::Format_RGB32), fromMm(figure.heightMm), m_vectors == Vectors::Yes ? svg() : QString(), figure.caption, figure.description,
              figure.key);
}

void Blocks::add(const PlanFigure &figure)
{
    const QImage drawn = planImage(figure, m_document.shape, dotsPerInch);
    const QString svg = m_vectors == Vectors::Yes ? planSvg(figure, m_document.shape) : QString();
    addFigure(drawn, int(qint64(m_width) * drawn.height() / std::max(1, drawn.width())), svg, figure.caption, figure.description, figure.key);
}

/// A picture as wide as the text, with its caption below.
void Blocks::addFigure(const QImage &drawn, int height, const QString &svg, const QString &caption, const QString &description, const QString &key)
{
    const QString item = u"image%1"_s.arg(m_pictures.size() + 1);
    m_pictures.push_back({item, u"png"_s, pngOf(drawn), svg.toUtf8()});
    const Image image{item, drawn.size(), {m_width, height}, description, !svg.isEmpty()};
    m_flow.paragraph({.style = Style::Normal, .align = ParaLook::Align::Centre, .image = image, .keep = !caption.isEmpty()});
    if (!caption.isEmpty())
        m_flow.paragraph({.style = Style::Caption, .runs = plain(caption), .align = ParaLook::Align::Centre, .key = key, .keep = false});
    blank();
}

void Blocks::add(const Pictures &block)
{
    const int across = std::clamp(block.perRow, 1, 4);
    const LocalizedText unreadable{u"읽을 수 없는 그림 파일"_s, u"picture file cannot be read"_s};
    Grid grid;
    grid.widths = widths(std::vector<double>(size_t(across), 1), m_width);
    for (qsizetype first = 0; first < block.pictures.size(); first += across) {
        std::vector<Box> row;
        for (int i = 0; i < across; ++i) {
            Box box;
            box.fill.lines = false;
            if (first + i < block.pictures.size()) {
                const Pictures::Picture &one = block.pictures.at(first + i);
                const auto shown = image(readPicture(one.data, 1200), grid.widths.front() - fromMm(5), fromMm(block.heightMm), one.caption);
                if (shown)
                    box.lines.push_back({.style = Style::TableCell, .image = shown});
                else
                    box.lines.push_back({.style = Style::TableCell, .runs = soft(unreadable.in(m_document.language))});
                box.lines.push_back({.style = Style::TableCell, .runs = soft(one.caption)});
            }
            row.push_back(std::move(box));
        }
        grid.rows.push_back(std::move(row));
    }
    m_flow.table(grid);
    blank();
}

void Blocks::add(const Signatures &signatures)
{
    Grid grid;
    grid.widths = widths({1.2, 2.6, 2.2}, m_width);
    for (const Signatures::Line &each : signatures.lines) {
        Box role;
        role.fill.ground = printColours().sunken.rgb();
        role.lines.push_back({.style = Style::TableHead, .runs = plain(each.role), .align = ParaLook::Align::Left});
        Box who;
        if (!each.affiliation.isEmpty())
            who.lines.push_back({.style = Style::TableCell, .runs = soft(each.affiliation)});
        who.lines.push_back(line(Style::TableCell, each.name));
        Box sign;
        if (const auto drawn = image(readPicture(each.signature, 600), grid.widths[2] / 2, fromMm(14), signatures.mark))
            sign.lines.push_back({.style = Style::TableCell, .align = ParaLook::Align::Right, .image = drawn});
        sign.lines.push_back({.style = Style::TableCell, .runs = plain(each.when.isEmpty() ? signatures.mark : each.when + u' ' + signatures.mark), .align = ParaLook::Align::Right});
        grid.rows.push_back({std::move(role), std::move(who), std::move(sign)});
    }
    m_flow.table(grid);
    blank();
}

/// Boxes for one character each in a row, with the words behind them.
void Blocks::addCells(const QList<Entry::Cells> &cells)
{
    constexpr int side = fromMm(7);
    Grid grid;
    grid.indent = lookOf(Style::Choice).para.left;
    std::vector<Box> row;
    for (const Entry::Cells &each : cells) {
        for (int i = 0; i < std::clamp(each.count, 1, 20); ++i) {
            grid.widths.push_back(side);
            row.push_back({.lines = {{.style = Style::TableCell}}});
        }
        grid.widths.push_back(fromMm(6) + fromMm(4) * int(each.after.size()));
        row.push_back({.lines = {line(Style::TableCell, each.after)}, .fill = {}});
    }
    grid.rows.push_back(std::move(row));
    m_flow.table(grid);
    blank();
}

void Blocks::add(const Entry &entry)
{
    const auto box = [](const Entry::Choice &choice) {
        Runs runs = plain(QString::fromUtf16(tickBox)) + plain(u" "_s);
        if (!choice.mark.isEmpty())
            runs += bold(choice.mark + u' ');
        return runs + choice.label;
    };
    std::vector<Line> lines;
    // A question stays with its answers where they are few; a long list may be divided, but not behind its question.
    const auto flush = [&] {
        constexpr size_t few = 14;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (i + 1 < lines.size() && (lines.size() <= few || i < 2))
                lines[i].keep = true;
            m_flow.paragraph(lines[i]);
        }
        lines.clear();
    };
    const Runs number = entry.number.isEmpty() ? Runs() : bold(entry.number + u' ');
    lines.push_back({.style = Style::Body, .runs = number + entry.question, .keep = true});
    for (const Runs &hint : entry.hints) {
        Runs words;
        for (Run run : hint) {
            run.soft = true;
            words += run;
        }
        lines.push_back({.style = Style::Notice, .runs = words, .keep = true});
    }
    for (const Entry::Choice &choice : entry.choices)
        lines.push_back({.style = Style::Choice, .runs = box(choice)});
    if (!entry.other.isEmpty())
        lines.push_back({.style = Style::Choice, .runs = box({{}, plain(entry.other + u' ')}), .rule = true});
    if (!entry.cells.isEmpty()) {
        flush();
        addCells(entry.cells);
    }
    for (int i = 0; i < entry.lines; ++i)
        lines.push_back({.style = Style::Choice, .rule = true});
    for (const Entry::Strip &strip : entry.strips) {
        Runs runs = soft(strip.label + u"  "_s);
        for (const Entry::Choice &choice : strip.choices)
            runs += box(choice) + plain(u"  "_s);
        lines.push_back({.style = Style::Choice, .runs = runs});
    }
    for (int i = 0; i < entry.noteLines; ++i)
        lines.push_back({.style = Style::Choice, .runs = i == 0 && !entry.noteLabel.isEmpty() ? soft(entry.noteLabel + u' ') : Runs(), .rule = true});
    flush();
}

} // namespace axw::report::office
