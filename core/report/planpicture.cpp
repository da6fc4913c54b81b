// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/planpicture.h"

#include "core/base/formats.h"
#include "core/picture/ganttnote.h"
#include "core/picture/planpages.h"
#include "core/poc/overdue.h"
#include "core/report/glyphs.h"
#include "core/report/printstyle.h"
#include "core/schedule/duration.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using picture::GanttStyle;
using picture::PlanPages;
using picture::PlanSheet;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

constexpr double paperPixel = pt(0.75);  // a pixel of the design is three quarters of a point
constexpr double pngPixel = 2;           // sharp on screens of any kind
constexpr double chartWidth = 1100;      // of a picture, in pixels of the design
constexpr double margin = mm(10);
constexpr int mostPngRows = 1'000;
constexpr int mostSvgRows = 10'000;
constexpr int smallSize = 11;

// Of the column of names, in pixels of the design.
constexpr double narrowestName = 150;
constexpr double widestName = 450;
constexpr double mostName = 0.3; // of a page
constexpr double indentOfLevel = 12;

GanttStyle styleOf(double px)
{
    const PrintColours &colours = printColours();
    GanttStyle style;
    style.surface = Qt::white;
    style.line = colours.line;
    style.lineStrong = colours.lineStrong;
    style.text = colours.text;
    style.textSoft = colours.textSoft;
    style.textOnAccent = Qt::white;
    style.accent = colours.accent;
    style.accentSoft = colours.accentSoft;
    style.critical = colours.bad;
    style.baseline = colours.lineStrong;
    style.weekend = colours.sunken;
    style.holiday = colours.badSoft;
    style.today = colours.accent;
    style.good = colours.good;
    style.warn = colours.warn;
    style.bad = colours.bad;
    style.series.assign(colours.series.begin(), colours.series.end());
    style.small = QFont(printFamily());
    style.small.setPixelSize(int(std::lround(smallSize * px)));
    style.small.setHintingPreference(QFont::PreferNoHinting);
    style.smallBold = style.small;
    style.smallBold.setBold(true);
    style.px = px;
    style.paper = true;
    return style;
}

QString pick(Language language, const QString &ko, const QString &en)
{
    return language == Language::Korean ? ko : en;
}

} // namespace

picture::GanttScene planScene(const PlanPicture &in)
{
    picture::GanttScene scene;
    scene.calendar = &in.calendars.ofPlan();
    scene.today = schedule::momentOf(in.today, 12 * 60);
    if (in.plan.poc.statusDate)
        scene.statusDate = in.plan.poc.statusDate->moment;
    QHash<TaskId, int> index;
    for (size_t i = 0; i < in.plan.tasks.size(); ++i) {
        const poc::Task &task = in.plan.tasks[i];
        const schedule::TaskDates &dates = in.dates.schedule.tasks[i];
        picture::GanttTask one;
        one.name = task.name;
        one.level = in.dates.levels[i];
        one.summary = dates.summary;
        one.milestone = !dates.summary && in.dates.network.tasks[i].duration == 0 && dates.start == dates.finish;
        one.gate = one.milestone && task.gate;
        one.critical = in.dates.critical[i];
        one.inactive = task.inactive;
        one.manual = task.manual && !dates.summary;
        one.start = dates.start;
        one.finish = dates.finish;
        one.lateFinish = dates.summary ? dates.finish : dates.lateFinish;
        one.done = in.dates.done[i];
        if (const auto at = in.baseline.constFind(task.id); at != in.baseline.cend() && at->start && at->finish)
            one.baseline = std::pair(at->start->moment, at->finish->moment);
        if (task.deadline)
            one.deadline = task.deadline->moment;
        if (const auto overdue = poc::overdueOf(in.plan, in.dates, in.calendars.ofPlan(), in.today, int(i)))
            one.overdue = overdue->days;
        one.note = picture::noteOf(one, in.dates.schedule.start, in.calendars.ofPlan(), in.language);
        index.insert(task.id, int(i));
        scene.tasks.push_back(std::move(one));
    }
    for (const poc::Link &link : in.plan.links) {
        const int from = index.value(link.predecessor, -1);
        const int to = index.value(link.successor, -1);
        if (from >= 0 && to >= 0)
            scene.links.push_back({from, to, link.type, in.dates.critical[size_t(from)] && in.dates.critical[size_t(to)]});
    }
    return scene;
}

namespace {

/// As wide as the longest name asks for, within reason.
double nameWidth(const PlanPicture &in, const GanttStyle &style, double pageWidth)
{
    const QFontMetricsF metrics(style.smallBold);
    double widest = narrowestName;
    for (size_t i = 0; i < in.plan.tasks.size(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(in.plan.tasks[i].name) / style.px + indentOfLevel * (std::min(in.dates.levels[i], 12) + 1));
    return std::min({widest, widestName, pageWidth / style.px * mostName});
}

PlanSheet sheetOf(const PlanPicture &in, const GanttStyle &style, double pageWidth)
{
    PlanSheet sheet;
    sheet.language = in.language;
    sheet.title = in.client.isEmpty() ? in.plan.poc.name : u"%1 · %2"_s.arg(in.plan.poc.name, in.client);
    QStringList facts;
    if (!in.plan.tasks.empty())
        facts += formatDateRange(schedule::dateOf(in.dates.schedule.start), in.dates.lastDay(), in.language);
    if (in.plan.poc.due.isValid())
        facts += pick(in.language, u"약속한 완료일 %1"_s, u"Promised finish %1"_s).arg(formatDate(in.plan.poc.due, in.language));
    if (!in.baselineName.isEmpty())
        facts += pick(in.language, u"기준계획 “%1”"_s, u"Baseline “%1”"_s).arg(in.baselineName);
    if (in.plan.poc.statusDate)
        facts += pick(in.language, u"기준일 %1"_s, u"Status date %1"_s).arg(formatDate(schedule::dateOf(in.plan.poc.statusDate->moment), in.language));
    sheet.aside = pick(in.language, u"작성일 %1"_s, u"Made on %1"_s).arg(formatDate(in.today, in.language));
    sheet.subtitle = facts.join(u"  ·  "_s);
    sheet.columns = {{pick(in.language, u"작업"_s, u"Task"_s), nameWidth(in, style, pageWidth), false},
                     {pick(in.language, u"기간"_s, u"Duration"_s), 64, true},
                     {pick(in.language, u"시작"_s, u"Start"_s), 60, true},
                     {pick(in.language, u"완료"_s, u"Finish"_s), 60, true},
                     {pick(in.language, u"진척"_s, u"Done"_s), 50, true}};
    const auto &calendar = in.calendars.ofPlan();
    const schedule::DurationUnits units{calendar.minutesPerDay(), calendar.minutesPerWeek()};
    for (size_t i = 0; i < in.plan.tasks.size(); ++i) {
        const poc::Task &task = in.plan.tasks[i];
        const schedule::TaskDates &dates = in.dates.schedule.tasks[i];
        const schedule::WorkMinutes duration = dates.summary ? calendar.between(dates.start, dates.finish) : task.duration;
        const bool point = !dates.summary && duration == 0;
        sheet.cells.push_back({point ? QString() : schedule::formatLength({duration, task.elapsed && !dates.summary}, in.language, units),
                               formatShortDate(in.dates.firstDay(dates), in.language),
                               formatShortDate(in.dates.lastDay(dates), in.language),
                               formatPercent(std::round(in.dates.done[i] * 100) / 100, 0)});
    }
    return sheet;
}

} // namespace

Result<QByteArray> planPdf(const PlanPicture &in, PaperSize paper, const Progress &progress)
{
    const picture::GanttScene scene = planScene(in);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(in.plan.poc.name);
        writer.setCreator(u"AX Workbench"_s);
        const QPageSize size(paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
        const QSizeF whole(writer.width(), writer.height());
        const GanttStyle style = styleOf(paperPixel);
        const QSizeF inner = whole - QSizeF(2 * margin, 2 * margin);
        const PlanPages pages(scene, sheetOf(in, style, inner.width()), inner, style);
        QPainter painter(&writer);
        if (!painter.isActive())
            return fail(Error::Kind::Internal, Words::tr("The plan could not be drawn."), u"no painter for the PDF"_s);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(margin, margin);
        for (int page = 0; page < pages.count(); ++page) {
            progress.at(page, pages.count());
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Words::tr("The export was stopped; no file was written."));
            if (page > 0)
                writer.newPage();
            pages.paint(painter, page);
        }
        progress.at(pages.count(), pages.count());
    }
    return buffer.data();
}

namespace {

/// The whole plan on one page, and a device of that size to paint it on.
template<class Paint>
Result<> paintWhole(const PlanPicture &in, int most, double px, Paint paint)
{
    const picture::GanttScene scene = planScene(in);
    const GanttStyle style = styleOf(px);
    const PlanSheet sheet = sheetOf(in, style, 2 * chartWidth * px);
    const int rows = int(scene.tasks.size());
    if (rows > most)
        return fail(Error::Kind::Invalid, Words::tr("A picture of this kind holds %1 rows at most, and the plan has %2. Export it as PDF.").arg(most).arg(rows));
    const double edge = 12 * px;
    const QSizeF page = PlanPages::sizeOf(scene, sheet, chartWidth, style);
    const PlanPages pages(scene, sheet, page, style);
    const QSizeF whole = page + QSizeF(2 * edge, 2 * edge);
    return paint(whole.toSize(), [&](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), whole), Qt::white);
        painter.translate(edge, edge);
        pages.paint(painter, 0);
    });
}

} // namespace

Result<QByteArray> planPng(const PlanPicture &in)
{
    QByteArray bytes;
    AXW_TRY(paintWhole(in, mostPngRows, pngPixel, [&](QSize size, const auto &paint) -> Result<> {
        QImage image(size, QImage::Format_RGB32);
        if (image.isNull())
            return fail(Error::Kind::Internal, Words::tr("The plan could not be drawn."), u"no memory for the picture"_s);
        {
            QPainter painter(&image);
            paint(painter);
        }
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        return image.save(&buffer, "PNG") ? Result<>() : fail(Error::Kind::Internal, Words::tr("The plan could not be drawn."), u"no PNG"_s);
    }));
    return bytes;
}

Result<QByteArray> planSvg(const PlanPicture &in)
{
    QByteArray bytes;
    AXW_TRY(paintWhole(in, mostSvgRows, 1, [&](QSize size, const auto &paint) -> Result<> {
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(in.plan.poc.name);
        generator.setDescription(in.client.isEmpty() ? in.plan.poc.name : u"%1 · %2"_s.arg(in.plan.poc.name, in.client));
        QPainter painter(&generator);
        if (!painter.isActive())
            return fail(Error::Kind::Internal, Words::tr("The plan could not be drawn."), u"no painter for the SVG"_s);
        paint(painter);
        return {};
    }));
    return bytes;
}

QStringList missingGlyphs(const PlanPicture &in)
{
    QStringList texts{in.plan.poc.name, in.client, in.baselineName};
    for (const poc::Task &task : in.plan.tasks)
        texts << task.name;
    return missingGlyphs(texts);
}

} // namespace axw::report
