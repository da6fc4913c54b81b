// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxsection.h"

#include "core/report/pictures.h"
#include "core/report/planfigure.h"
#include "core/report/printstyle.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

/// Tables, figures and what else is drawn as a grid.
namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double dotsPerInch = 200;

} // namespace

/// Shares of a width in whole units that sum up to it.
std::vector<int> Section::widths(const std::vector<double> &shares, int width) const
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

void Section::addRows(Grid &grid, const Table &table, const QList<Row> &rows, bool head) const
{
    const PrintColours &colours = printColours();
    QList<int> covered(table.columns.size(), 0);
    for (const Row &row : rows) {
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
            Line words{.style = head ? Style::TableHead : Style::TableCell, .runs = cell.runs, .align = head ? ParaLook::Align::Centre : alignOf(align)};
            if (head || row.kind != Row::Kind::Normal)
                box.fill.ground = row.kind == Row::Kind::Group ? colours.accentSoft.rgb() : colours.sunken.rgb();
            if (cell.tone != Tone::Neutral) {
                CharLook look = m_looks.charLookOf(words.style);
                look.colour = toneColour(cell.tone).rgb();
                look.bold = true;
                words.chars = look;
            } else if (row.kind != Row::Kind::Normal) {
                CharLook look = m_looks.charLookOf(words.style);
                look.bold = true;
                words.chars = look;
            }
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

void Section::add(const Table &table)
{
    if (!table.caption.isEmpty())
        put(line(Style::Caption, table.caption));
    if (!table.unit.isEmpty())
        put({.style = Style::PageHead, .runs = plain(table.unit), .align = ParaLook::Align::Right});
    Grid grid;
    grid.strong = true;
    std::vector<double> shares;
    for (const Column &column : table.columns)
        shares.push_back(column.share);
    grid.widths = widths(shares, m_width);
    addRows(grid, table, table.head, true);
    addRows(grid, table, table.rows, false);
    if (table.rows.isEmpty()) {
        Box box;
        box.columns = int(std::max(qsizetype(1), table.columns.size()));
        box.lines.push_back({.style = Style::TableCell, .runs = soft(table.whenEmpty)});
        grid.rows.push_back({box});
    }
    putGrid(grid);
    blank();
    for (const QList<Row> *rows : {&table.head, &table.rows}) {
        for (const Row &row : *rows) {
            for (const Cell &cell : row.cells)
                remember(cell.runs);
        }
    }
}

void Section::addFacts(const QList<Fact> &facts, int perRow)
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
    putGrid(grid);
    blank();
}

void Section::add(const KeyFigures &block)
{
    constexpr qsizetype most = 4;
    const qsizetype across = std::min(most, block.figures.size());
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
            box.lines.push_back({.style = Style::TableCell, .runs = soft(figure.note)});
            row.push_back(std::move(box));
        }
        grid.rows.push_back(std::move(row));
    }
    putGrid(grid);
    blank();
}

/// Takes a picture into the package, as large as it may stand.
std::optional<Image> Section::image(const QImage &picture, int most, int mostHeight, const QString &words)
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
    m_pictures.push_back({item, clear ? u"png"_s : u"jpg"_s, bytes});
    return Image{item, picture.size(), {std::max(1, int(picture.width() * scale)), std::max(1, int(picture.height() * scale))}, words};
}

void Section::add(const Figure &figure)
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
    const QString item = u"image%1"_s.arg(m_pictures.size() + 1);
    m_pictures.push_back({item, u"png"_s, pngOf(drawn.convertToFormat(QImage::Format_RGB32))});
    if (!figure.caption.isEmpty())
        put(line(Style::Caption, figure.caption));
    put({.style = Style::Normal, .image = Image{item, dots, {m_width, fromMm(figure.heightMm)}, figure.description}});
    blank();
}

void Section::add(const PlanFigure &figure)
{
    const QImage drawn = planImage(figure, m_across ? Document::Shape::Across : Document::Shape::Upright, dotsPerInch);
    const QString item = u"image%1"_s.arg(m_pictures.size() + 1);
    m_pictures.push_back({item, u"png"_s, pngOf(drawn)});
    if (!figure.caption.isEmpty())
        put(line(Style::Caption, figure.caption));
    put({.style = Style::Normal,
         .image = Image{item, drawn.size(), {m_width, int(qint64(m_width) * drawn.height() / drawn.width())}, figure.description}});
    blank();
}

void Section::add(const Pictures &block)
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
    putGrid(grid);
    blank();
}

void Section::add(const Callout &callout)
{
    Box box;
    box.fill = {.ground = toneGround(callout.tone).rgb(), .bar = toneColour(callout.tone).rgb()};
    if (!callout.title.isEmpty())
        box.lines.push_back({.style = Style::Notice, .runs = bold(callout.title)});
    if (!callout.runs.isEmpty())
        box.lines.push_back({.style = Style::Notice, .runs = callout.runs});
    putGrid({.widths = {m_width}, .rows = {{box}}});
    blank();
}

void Section::add(const Signatures &signatures)
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
    putGrid(grid);
    blank();
}

void Section::add(const Entry &entry)
{
    const QString rule(48, u'_');
    const auto box = [](const Entry::Choice &choice) {
        Runs runs = plain(u"☐ "_s);
        if (!choice.mark.isEmpty())
            runs += bold(choice.mark + u' ');
        return runs + choice.label;
    };
    Runs question = entry.number.isEmpty() ? Runs() : bold(entry.number + u' ');
    put({.style = Style::Body, .runs = question + entry.question});
    for (const Runs &hint : entry.hints)
        put({.style = Style::Point3, .runs = hint});
    for (const Entry::Choice &choice : entry.choices)
        put({.style = Style::Point1, .runs = box(choice)});
    if (!entry.other.isEmpty())
        put(line(Style::Point1, u"☐ "_s + entry.other + u' ' + rule));
    if (!entry.cells.isEmpty()) {
        QStringList parts;
        for (const Entry::Cells &cells : entry.cells)
            parts << QString(cells.count * 2, u'_') + u' ' + cells.after;
        put(line(Style::Point1, parts.join(u' ')));
    }
    for (int i = 0; i < entry.lines; ++i)
        put(line(Style::Point1, rule));
    for (const Entry::Strip &strip : entry.strips) {
        Runs runs = soft(strip.label + u"  "_s);
        for (const Entry::Choice &choice : strip.choices)
            runs += box(choice) + plain(u"  "_s);
        put({.style = Style::Point1, .runs = runs});
    }
    if (entry.noteLines > 0)
        put({.style = Style::Point1, .runs = soft(entry.noteLabel)});
    for (int i = 0; i < entry.noteLines; ++i)
        put(line(Style::Point1, rule));
}

} // namespace axw::report::hwpx
