// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pageddocument.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/frontlayout.h"
#include "core/report/planfigure.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longDocument = 4; // pages from which on a document has a contents page

void paintInk(picture::Canvas &canvas, const Ink &ink)
{
    QPainter &painter = canvas.painter();
    if (const auto *text = std::get_if<TextInk>(&ink)) {
        text->text->draw(painter, text->firstLine, text->lines, text->at);
    } else if (const auto *fill = std::get_if<FillInk>(&ink)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill->colour);
        if (fill->radius > 0)
            painter.drawRoundedRect(fill->area, fill->radius, fill->radius);
        else
            painter.drawRect(fill->area);
    } else if (const auto *line = std::get_if<LineInk>(&ink)) {
        QPen pen(line->colour, line->width, line->dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(line->from, line->to);
    } else if (const auto *image = std::get_if<ImageInk>(&ink)) {
        painter.drawImage(image->area, image->image);
    } else if (const auto *chart = std::get_if<ChartInk>(&ink)) {
        canvas.draw(chart->chart, chart->area, printChartLook());
    } else if (const auto *plan = std::get_if<PlanInk>(&ink)) {
        picture::paintPlan(painter, plan->plan, plan->area, printPlanStyle());
    } else if (const auto *frame = std::get_if<FrameInk>(&ink)) {
        painter.setPen(QPen(frame->colour, frame->width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame->area);
    }
}

void paintAtom(picture::Canvas &canvas, const Atom &atom, const QPointF &at)
{
    QPainter &painter = canvas.painter();
    painter.save();
    painter.translate(at);
    // Grounds first, then what stands on them: a tall cell's colour must not hide its neighbour's text.
    for (const Ink &ink : atom.inks) {
        if (std::holds_alternative<FillInk>(ink))
            paintInk(canvas, ink);
    }
    for (const Ink &ink : atom.inks) {
        if (!std::holds_alternative<FillInk>(ink))
            paintInk(canvas, ink);
    }
    painter.restore();
}

} // namespace

PagedDocument::PagedDocument(const Document &document, const Progress &progress)
{
    m_size = document.shape == Document::Shape::Upright ? QSizeF(5950, 8420) : QSizeF(8420, 5950);
    const double side = mm(18);
    m_body = QRectF(side, mm(22), m_size.width() - 2 * side, m_size.height() - mm(22) - mm(20));
    m_frame = document.front == Document::Front::Cover;
    m_head = document.title;
    m_subject = document.subject;
    m_foot = document.foot();
    m_cover = document.hasCoverPage();

    Atoms front;
    Atoms blocks;
    const auto layOut = [&](double air) {
        const Measure measure{m_body.width(), m_body.height(), air, progress.cancelled};
        front = layOutFront(document, measure);
        blocks = layOutBlocks(document, measure);
        if (m_cover && !blocks.empty())
            blocks.front().pageBefore = true;
        Atoms all = front;
        all.insert(all.end(), blocks.begin(), blocks.end());
        m_pages = paginate(std::move(all), m_body.height());
    };
    // A sheet to sign takes the room of its page, and less where it would spill over.
    layOut(m_frame ? 0 : 1);
    for (double air = 0.5; !m_frame && pageCount() > 1 && air >= 0; air -= 0.5)
        layOut(air);

    if (!progress.isCancelled() && pageCount() >= longDocument && !contentsHeadings(document).isEmpty())
        addContents(document, std::move(front), paginate(std::move(blocks), m_body.height()));
    else
        takePlaces(document, m_pages, 0);
}

void PagedDocument::takePlaces(const Document &document, const std::vector<AtomPage> &pages, int firstPage)
{
    QList<const Heading *> headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            headings.append(heading);
    }
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedAtom &placed : pages[page]) {
            if (placed.atom->heading < 0)
                continue;
            const Heading &heading = *headings.at(placed.atom->heading);
            m_places.append({heading.level, safeText((heading.number + u' ' + heading.text).simplified()), firstPage + int(page),
                             m_body.top() + placed.y});
        }
    }
}

void PagedDocument::addContents(const Document &document, Atoms front, std::vector<AtomPage> body)
{
    const PrintColours &colours = printColours();
    const double width = m_body.width();
    const LocalizedText contents{u"목차"_s, u"Contents"_s};

    // Where the headings stand does not depend on the contents page, only its number of lines does: the lines are
    // laid out twice, first without page numbers to count the pages in front.
    takePlaces(document, body, 0);
    const QList<int> shown = contentsHeadings(document);
    const auto withContents = [&](int bodyStart) {
        Atoms atoms = front;
        Atom title;
        const auto word = std::make_shared<TextBox>(plain(contents.in(document.language)), TextStyle{130, true, colours.text, 1.5}, width);
        title.before = 260;
        title.height = word->height() + 40;
        title.keepWithNext = true;
        title.pageBefore = m_cover;
        title.inks.emplace_back(TextInk{word, 0, word->lineCount(), {0, 0}});
        atoms.push_back(std::move(title));
        for (const int i : shown) {
            const Place &place = m_places.at(i);
            const bool top = place.level == 1;
            const TextStyle style{top ? 100.0 : 94.0, top, top ? colours.text : colours.textSoft, 1.55};
            const double indent = top ? 0 : 220;
            const auto number = std::make_shared<TextBox>(plain(QString::number(bodyStart + place.page + 1)),
                                                          TextStyle{94, false, colours.text, 1.55, Align::End}, 300);
            const auto text = std::make_shared<TextBox>(plain(place.title), style, width - indent - 420);
            Atom line;
            line.before = top ? 70 : 10;
            line.height = text->height();
            line.inks.emplace_back(TextInk{text, 0, text->lineCount(), {indent, 0}});
            line.inks.emplace_back(TextInk{number, 0, 1, {width - 300, line.height - number->height()}});
            const double dotsFrom = indent + text->lastWidth() + 60;
            const double dotsTo = width - number->naturalWidth() - 60;
            if (dotsTo > dotsFrom)
                line.inks.emplace_back(LineInk{{dotsFrom, line.height - 45}, {dotsTo, line.height - 45}, colours.lineStrong, 5, true});
            atoms.push_back(std::move(line));
        }
        return atoms;
    };
    const auto inFront = int(paginate(withContents(0), m_body.height()).size());
    std::vector<AtomPage> pages = paginate(withContents(inFront), m_body.height());
    const std::size_t lines = front.size() + 1;
    std::size_t at = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const PlacedAtom &placed : pages[page]) {
            if (at >= lines)
                m_links.append({int(page), QRectF(m_body.left(), m_body.top() + placed.y, width, placed.atom->height),
                                shown.at(qsizetype(at - lines))});
            ++at;
        }
    }
    for (Place &place : m_places)
        place.page += inFront;
    m_pages = std::move(pages);
    m_pages.insert(m_pages.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
}

void PagedDocument::paintFrame(QPainter &painter, int page) const
{
    if (m_cover && page == 0)
        return;
    const PrintColours &colours = printColours();
    const QFont font = printFont(80, false);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colours.textSoft);
    const auto left = [&](double y, const QString &text, double width) {
        painter.drawText(QPointF(m_body.left(), y), metrics.elidedText(printableText(text).simplified(), Qt::ElideRight, width));
    };
    const auto right = [&](double y, const QString &text, double width) {
        const QString shown = metrics.elidedText(printableText(text).simplified(), Qt::ElideRight, width);
        painter.drawText(QPointF(m_body.right() - metrics.horizontalAdvance(shown), y), shown);
    };
    const double half = m_body.width() / 2 - 60;
    if (m_frame && page > 0) {
        left(mm(14), m_head, half);
        right(mm(14), m_subject, half);
        painter.setPen(QPen(colours.line, 5));
        painter.drawLine(QPointF(m_body.left(), mm(16)), QPointF(m_body.right(), mm(16)));
        painter.setPen(colours.textSoft);
    }
    const double foot = m_size.height() - mm(11);
    left(foot, m_foot, half);
    right(foot, u"%1 / %2"_s.arg(page + 1).arg(pageCount()), half);
}

void PagedDocument::paint(picture::Canvas &canvas, int page) const
{
    QPainter &painter = canvas.painter();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintFrame(painter, page);
    for (const PlacedAtom &placed : m_pages.at(std::size_t(page)))
        paintAtom(canvas, *placed.atom, m_body.topLeft() + QPointF(0, placed.y));
    painter.restore();
}

} // namespace axw::report
