// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxtext.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/pictures.h"
#include "core/report/planfigure.h"
#include "core/report/printstyle.h"
#include "core/report/xlsxcells.h"
#include "core/report/xlsxfigures.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace axw::report::xlsx {

using namespace Qt::Literals::StringLiterals;
using files::BookCell;
using files::CellLook;
using files::letterSize;

namespace {

// Columns: number or label, text, note; in characters.
constexpr double labelWidth = 18;
constexpr double textWidth = 72;
constexpr double noteWidth = 26;
constexpr double allWidth = labelWidth + textWidth + noteWidth;
constexpr int mostLines = 22; // of a row: spreadsheets show no more than 409 points

// In points.
constexpr double widthOfText = 380;
constexpr double widthOfAll = 600;
constexpr double tallestRow = 400;
constexpr double lineHeight = 15;
constexpr double signatureHeight = 36;
constexpr double dotsPerInch = 150;

constexpr double pointsOf(double millimetres)
{
    return millimetres * 72 / 25.4;
}

QByteArray bytesOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool clear = image.hasAlphaChannel(); // drawn ones have one, photographs mostly none
    image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : 88);
    return bytes;
}

} // namespace

TextSheet::TextSheet(Sheets &sheets, const picture::Figures &figures) : m_sheets(sheets), m_figures(figures)
{
    const LocalizedText name{u"보고서"_s, u"Report"_s};
    const LocalizedText numbers{u"그림 자료"_s, u"Figure data"_s};
    m_sheet.name = sheets.newName(name.in(sheets.language()));
    m_sheet.widths = {labelWidth, textWidth, noteWidth};
    m_sheet.page = sheets.page(false);
    m_sheet.hidesLines = true;
    m_numbers.name = sheets.newName(numbers.in(sheets.language()));
    m_numbers.page = sheets.page(false);
}

void TextSheet::addRow(Row row, double height)
{
    m_sheet.heights.resize(m_sheet.rows.size(), 0);
    m_sheet.heights.push_back(height);
    m_sheet.rows.push_back(std::move(row));
}

void TextSheet::addGap()
{
    if (!m_sheet.rows.empty() && !m_sheet.rows.back().empty())
        addRow({});
}

/// A line over all columns. One that is too long for them is broken, in a row as high as that takes.
void TextSheet::addLine(const Runs &runs, CellLook look)
{
    const double across = allWidth * letterSize(CellLook::Line) / letterSize(look) * 0.95;
    for (const Runs &piece : pieces(runs, across, 8)) {
        BookCell cell = textCell(piece, look);
        const double lines = std::ceil(widthOf(cell.text) / across) + double(cell.text.trimmed().count(u'\n'));
        Row row{std::move(cell)};
        if (lines > 1)
            row.front().columns = 3;
        else if (look == CellLook::Heading) // its line runs across
            row.resize(3, textCell(QString(), look));
        addRow(std::move(row), std::max(1.0, lines) * letterSize(look) * 1.6);
    }
}

void TextSheet::addText(const Runs &runs, const BookCell &like, const QString &label, const QString &note)
{
    const double letters = letterSize(like.look) / letterSize(CellLook::Plain);
    const double room = (textWidth - 1 - 2 * like.indent) / letters;
    bool first = true;
    for (const Runs &piece : pieces(runs, room / 1.12, mostLines)) {
        BookCell cell = textCell(piece, like.look);
        cell.tone = like.tone;
        cell.align = like.align;
        cell.indent = like.indent;
        Row row{kept(textCell(first ? label : QString(), CellLook::Label), 0), std::move(cell)};
        if (first && !note.isEmpty())
            row.push_back(kept(textCell(note, CellLook::Quiet), 2));
        int lines = linesOf(row[1].text, room);
        lines = std::max({lines == 1 ? 1 : int(std::ceil(lines * letters)), linesOf(row[0].text, labelWidth - 1), row.size() > 2 ? linesOf(row[2].text, noteWidth - 1) : 1});
        addRow(std::move(row), heightOf(lines));
        first = false;
    }
}

/// Empty rows for something that lies over the cells.
void TextSheet::addSpace(double height)
{
    for (; height > tallestRow; height -= tallestRow)
        addRow({}, tallestRow);
    addRow({}, height);
}

void TextSheet::addPicture(QImage image, double width, double height, int column, const QString &description)
{
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(width, height, Qt::KeepAspectRatio);
    const int perMetre = int(std::lround(image.width() / size.width() * 72 / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    m_sheet.pictures.push_back({nextRow(), column, bytesOf(image), description});
    addSpace(size.height() + 6);
}

void TextSheet::addRuled(int lines)
{
    for (int line = 0; line < lines; ++line) {
        BookCell cell;
        cell.look = CellLook::Ruled;
        addRow({{}, std::move(cell)}, lineHeight * 1.5);
    }
}

void TextSheet::begin()
{
    const Document &document = m_sheets.document();
    addPicture(readPicture(document.design.logo, 1200), pointsOf(60), pointsOf(14), 0, document.centre);
    addLine({Run{document.title}}, CellLook::Title);
    if (!document.subtitle.isEmpty())
        addLine({Run{document.subtitle}}, CellLook::Line);
    QStringList by;
    if (document.front == Document::Front::Cover) {
        for (const QString &part : {document.centre, document.author, formatDate(document.date, document.language)}) {
            if (!part.isEmpty())
                by += part;
        }
    }
    if (!by.isEmpty())
        addLine({Run{by.join(u" · "_s), false, true}}, CellLook::Line);
    addGap();
    if (!document.facts.isEmpty())
        add(Facts{document.facts, 1});
}

void TextSheet::add(const Heading &heading)
{
    addGap();
    m_heading = heading.text;
    const QString text = heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
    const bool top = heading.level <= 1;
    addLine({Run{text, heading.level >= 3}}, top ? CellLook::Heading : heading.level == 2 ? CellLook::Subheading : CellLook::Line);
}

void TextSheet::add(const Paragraph &paragraph)
{
    BookCell like;
    like.align = paragraph.align == Align::Start ? files::CellAlign::Usual : alignOf(paragraph.align);
    addText(paragraph.runs, like);
}

void TextSheet::add(const Outline &outline)
{
    const QList<int> indices = outlineIndices(outline);
    for (qsizetype i = 0; i < outline.items.size(); ++i) {
        const Outline::Item &item = outline.items.at(i);
        BookCell like;
        like.indent = std::clamp(item.depth, 0, 2) * 2;
        addText(Runs{Run{outlineMark(outline.style, m_sheets.language(), item.depth, indices.at(i)) + u' '}} + item.runs, like);
    }
}

void TextSheet::add(const Table &table)
{
    const LocalizedText word{u"표"_s, u"Table"_s};
    const QString caption = !table.caption.isEmpty() ? table.caption : !m_heading.isEmpty() ? m_heading : word.in(m_sheets.language());
    m_tables.push_back(tableSheet(m_sheets, table, caption));
    BookCell link = textCell(caption, CellLook::Link);
    link.text = link.text.left(255).simplified(); // a link's words; the caption stands whole on its sheet
    link.sheet = m_tables.back().name;
    addGap();
    addRow({textCell(word.in(m_sheets.language()), CellLook::Label), std::move(link)});
    addGap();
}

void TextSheet::add(const Facts &facts)
{
    for (const Fact &fact : facts.facts)
        addText({Run{fact.value}}, {}, fact.label);
    addGap();
}

void TextSheet::add(const KeyFigures &figures)
{
    addGap();
    for (const KeyFigure &figure : figures.figures) {
        BookCell like;
        like.look = CellLook::Figure;
        like.tone = toneOf(figure.tone);
        addText({Run{figure.value}}, like, figure.label, figure.note);
    }
    addGap();
}

void TextSheet::add(const Figure &figure)
{
    addGap();
    if (!figure.caption.isEmpty())
        addLine({Run{figure.caption, true}}, CellLook::Line);
    files::BookChart chart = addNumbers(m_numbers, figure.chart, figure.caption, m_sheets.language());
    chart.description = figure.description;
    chart.width = widthOfText;
    chart.height = std::max(120.0, pointsOf(figure.heightMm));
    if (isDrawnWhole(figure.chart)) {
        chart.row = nextRow();
        chart.column = 1;
        m_sheet.charts.push_back(chart);
        addSpace(chart.height + 6);
    } else {
        // What the spreadsheet leaves out is on the picture; its own chart stands beside its numbers.
        const double scale = dotsPerInch / 72;
        QImage image((QSizeF(chart.width, chart.height) * scale).toSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        {
            const std::unique_ptr<picture::Canvas> canvas = m_figures.canvas(image);
            canvas->painter().setRenderHint(QPainter::Antialiasing);
            picture::ChartLook look = printChartLook();
            look.letter = 9 * scale;
            canvas->draw(figure.chart, QRectF(QPointF(), QSizeF(image.size())), look);
        }
        addPicture(std::move(image), chart.width, chart.height, 1, figure.description);
        chart.row = chart.firstRow - 1;
        chart.column = int(m_numbers.rows[size_t(chart.firstRow)].size()) + 1;
        m_numbers.charts.push_back(chart);
        // Rows enough for the chart, or the next one would lie over it.
        const auto rows = size_t(chart.row) + size_t(chart.height / lineHeight) + 2;
        m_numbers.rows.resize(std::max(m_numbers.rows.size(), rows));
    }
    if (!figure.description.isEmpty())
        addText({Run{figure.description, false, true}});
    addGap();
}

void TextSheet::add(const PlanFigure &figure)
{
    addGap();
    if (!figure.caption.isEmpty())
        addLine({Run{figure.caption, true}}, CellLook::Line);
    addPicture(planImage(figure, m_sheets.document().shape, dotsPerInch).convertToFormat(QImage::Format_ARGB32), widthOfAll, 10 * tallestRow, 0, figure.description);
    if (!figure.description.isEmpty())
        addText({Run{figure.description, false, true}});
    addGap();
}

void TextSheet::add(const Pictures &pictures)
{
    const LocalizedText unreadable{u"읽을 수 없는 그림 파일"_s, u"picture file cannot be read"_s};
    constexpr int most = 1200;
    addGap();
    for (const Pictures::Picture &one : pictures.pictures) {
        QImage image = readPicture(one.data, most);
        if (image.isNull())
            addText({Run{unreadable.in(m_sheets.language()), false, true}});
        addPicture(std::move(image), widthOfText, pointsOf(pictures.heightMm), 1, one.caption);
        if (!one.caption.isEmpty())
            addText({Run{one.caption, false, true}});
    }
    addGap();
}

void TextSheet::add(const Callout &callout)
{
    addGap();
    BookCell like;
    like.tone = toneOf(callout.tone);
    if (!callout.title.isEmpty())
        addText({Run{callout.title, true}}, like);
    if (!callout.runs.isEmpty())
        addText(callout.runs, like);
    addGap();
}

void TextSheet::add(const PageBreak &)
{
    if (nextRow() > 0)
        m_sheet.breaks.push_back(nextRow());
}

void TextSheet::add(const Signatures &signatures)
{
    addGap();
    for (const Signatures::Line &line : signatures.lines) {
        QStringList who;
        for (const QString &part : {line.affiliation, line.name}) {
            if (!part.isEmpty())
                who += part;
        }
        addText({Run{who.join(u' ')}}, {}, line.role, line.when.isEmpty() ? signatures.mark : line.when + u' ' + signatures.mark);
        addPicture(readPicture(line.signature, 600), widthOfText / 3, signatureHeight, 2, signatures.mark);
    }
    addGap();
}

void TextSheet::add(const Entry &entry)
{
    const auto choice = [](const Entry::Choice &one) { return Runs{Run{one.mark.isEmpty() ? u"☐ "_s : u"☐ "_s + one.mark + u' ', !one.mark.isEmpty()}} + one.label; };
    BookCell deeper;
    deeper.indent = 2;
    addGap();
    addText(entry.question, {}, entry.number);
    for (const Runs &hint : entry.hints) {
        Runs quiet = hint;
        for (Run &run : quiet)
            run.soft = true;
        addText(quiet);
    }
    for (const Entry::Choice &one : entry.choices)
        addText(choice(one), deeper);
    if (!entry.other.isEmpty())
        addText({Run{u"☐ "_s + entry.other + u" ____________"_s}}, deeper);
    QStringList cells;
    for (const Entry::Cells &one : entry.cells)
        cells += QStringList(one.count, u"☐"_s).join(u' ') + u' ' + one.after;
    if (!cells.isEmpty())
        addText({Run{cells.join(u"   "_s)}}, deeper);
    addRuled(entry.lines);
    for (const Entry::Strip &strip : entry.strips) {
        Runs line{Run{strip.label, false, true}};
        for (const Entry::Choice &one : strip.choices)
            line += Runs{Run{u"   "_s}} + choice(one);
        addText(line);
    }
    if (entry.noteLines > 0)
        addText({Run{entry.noteLabel, false, true}});
    addRuled(entry.noteLines);
}

std::vector<files::BookSheet> TextSheet::takeSheets()
{
    std::vector<files::BookSheet> all;
    all.push_back(std::move(m_sheet));
    for (files::BookSheet &table : m_tables)
        all.push_back(std::move(table));
    if (!m_numbers.rows.empty())
        all.push_back(std::move(m_numbers));
    return all;
}

} // namespace axw::report::xlsx
