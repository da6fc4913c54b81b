// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/planfigure.h"

#include "core/picture/timelinepages.h"
#include "core/report/compose.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"
#include "core/report/svgchart.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The room for a figure on a page, in paper units.
QRectF roomOf(const PlanFigure &figure, Document::Shape shape)
{
    const double width = (shape == Document::Shape::Upright ? 5950 : 8420) - 2 * mm(18);
    return {0, 0, width, picture::heightOf(figure.plan, printPlanStyle().px)};
}

picture::GanttStyle madeStyle()
{
    const PrintColours &colours = printColours();
    picture::GanttStyle style = picture::paperStyle(printFamily());
    style.text = colours.text;
    style.textSoft = colours.textSoft;
    style.line = colours.line;
    style.lineStrong = colours.lineStrong;
    style.accent = style.today = colours.accent;
    style.accentSoft = colours.accentSoft;
    style.critical = style.bad = colours.bad;
    style.good = colours.good;
    style.warn = colours.warn;
    style.series.assign(colours.series.begin(), colours.series.end());
    style.small.setHintingPreference(QFont::PreferNoHinting);
    style.smallBold = style.small;
    style.smallBold.setBold(true);
    return style;
}

void clean(QString &text)
{
    text = printableText(text).simplified();
}

} // namespace

std::shared_ptr<const picture::PlanSight> printableSight(picture::PlanSight sight)
{
    for (QStringList &cells : sight.cells) {
        for (QString &cell : cells)
            clean(cell);
    }
    auto made = std::make_shared<picture::PlanSight>(std::move(sight));
    if (auto *gantt = std::get_if<picture::GanttScene>(&made->scene)) {
        gantt->calendar = made->calendar.get();
        for (picture::GanttTask &task : gantt->tasks) {
            clean(task.name);
            clean(task.note);
        }
    } else {
        auto &timeline = std::get<picture::TimelineScene>(made->scene);
        timeline.calendar = made->calendar.get();
        timeline.indexLinks();
        for (picture::TimelineRow &row : timeline.rows) {
            clean(row.name);
            clean(row.note);
        }
    }
    return made;
}

QList<Block> planFigures(const std::shared_ptr<const picture::PlanSight> &sight, const QString &caption, const QString &description, int linesEach)
{
    const LocalizedText goesOn{u"%1(계속)"_s, u"%1 (continued)"_s};
    QList<Block> figures;
    const int lines = sight->lines();
    for (int first = 0; first < lines; first += linesEach) {
        PlanFigure figure;
        figure.plan = {sight, first, std::min(linesEach, lines - first)};
        figure.caption = first == 0 || caption.isEmpty() ? caption : filled(goesOn, sight->language, {caption});
        figure.description = description;
        figures.append(figure);
    }
    return figures;
}

const picture::GanttStyle &printPlanStyle()
{
    static const picture::GanttStyle style = madeStyle();
    return style;
}

QString planSvg(const PlanFigure &figure, Document::Shape shape)
{
    const QRectF room = roomOf(figure, shape);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(room.size().toSize());
    generator.setViewBox(room);
    {
        QPainter painter(&generator);
        picture::paintPlan(painter, figure.plan, room, printPlanStyle());
    }
    // Within a page the element alone, as wide as there is room, and said in words.
    QString svg = QString::fromUtf8(buffer.data());
    svg.remove(0, std::max(qsizetype(0), svg.indexOf(u"<svg"_s)));
    // Behind the head stand a title and a description of the generator's own, which a screen reader would read out.
    const QString described = u"</desc>"_s;
    const qsizetype end = svg.indexOf(described);
    const auto plain = [](const QString &text) { return escaped(text).replace(u"<br/>"_s, u" "_s); };
    const QString head = u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 "_s + QString::number(qRound(room.width())) + u' '
        + QString::number(qRound(room.height())) + u"\" aria-label=\""_s + plain(figure.description) + u"\"><title>"_s + plain(figure.caption) + u"</title><desc>"_s + plain(figure.description) + described;
    return head + svg.mid(end < 0 ? svg.indexOf(u'>') + 1 : end + described.size()).trimmed();
}

QImage planImage(const PlanFigure &figure, Document::Shape shape, double dotsPerInch)
{
    const QRectF room = roomOf(figure, shape);
    const double scale = dotsPerInch / unitsPerInch;
    QImage image((room.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    picture::paintPlan(painter, figure.plan, room, printPlanStyle());
    return image;
}

} // namespace axw::report
