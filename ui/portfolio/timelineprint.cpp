// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelineprint.h"

#include "core/base/formats.h"
#include "core/files/savefile.h"
#include "core/report/glyphs.h"
#include "core/report/printstyle.h"
#include "ui/portfolio/portfoliostate.h"
#include "ui/portfolio/timelinemodel.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSet>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using picture::TimelinePages;
using picture::TimelinePaper; // lupdate takes a qualified name here for the context of the words

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::portfolio)
};

constexpr double unitsPerInch = 72 * TimelinePages::unitsPerPoint;

QPageLayout a3()
{
    return {QPageSize(QPageSize::A3), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
}

/// A sheet that goes over the end of a year says the year with its days.
TimelineModel::Days daysOf(const PortfolioState &state)
{
    QSet<int> years;
    const picture::TimelineScene &scene = state.scene();
    for (const picture::TimelineRow &row : scene.rows) {
        if (row.planned)
            years << schedule::dateOf(row.start).year() << schedule::lastDayOf(row.start, row.finish).year() << schedule::dateOf(row.due.value_or(row.finish)).year();
    }
    return years.size() > 1 ? TimelineModel::Days::WithYear : TimelineModel::Days::Short;
}

/// Paints all pages; `newPage` begins another. The painter counts as TimelinePages does.
template<class NewPage>
Result<> paintPages(QPainter &painter, const PortfolioState &state, const TimelineModel &model, QSizeF page, NewPage newPage)
{
    const picture::TimelineScene scene = paperScene(state, model);
    const TimelinePages pages(scene, paperOf(state, model), page);
    const picture::GanttStyle style = picture::paperStyle(report::printFamily());
    for (int number = 0; number < pages.count(); ++number) {
        if (number > 0 && !newPage())
            return fail(Error::Kind::Io, Words::tr("The timeline could not be printed to the end."));
        pages.paint(painter, number, style);
    }
    return {};
}

QStringList missingGlyphs(const PortfolioState &state, const TimelineModel &model)
{
    const TimelinePaper paper = paperOf(state, model);
    QStringList texts{paper.title, paper.subtitle};
    const picture::TimelineScene scene = paperScene(state, model);
    for (const picture::TimelineRow &row : scene.rows)
        texts << row.name << row.cells << row.note;
    return report::missingGlyphs(texts);
}

} // namespace

TimelinePaper paperOf(const PortfolioState &state, const TimelineModel &model)
{
    TimelinePaper paper;
    paper.language = state.language();
    paper.title = Words::tr("PoC timeline");
    const Arrangement &how = state.arrangement();
    QStringList parts{formatDateWithWeekday(state.portfolio().today, paper.language), Words::tr("%n PoC(s)", nullptr, state.shownCount())};
    if (how.grouping != Grouping::None)
        parts << Words::tr("by %1", "how the rows are grouped").arg(nameOf(how.grouping, paper.language));
    if (how.filter.isNarrowing())
        parts << Words::tr("narrowed by a filter");
    if (state.proposal()) {
        parts << Words::tr("levelled, not saved");
        paper.beforeWord = Words::tr("Before levelling");
    }
    paper.subtitle = parts.join(u" · "_s);
    // As wide as their words, within reason: names are what is looked for.
    const picture::GanttStyle style = picture::paperStyle(report::printFamily());
    const QFontMetricsF metrics(style.small);
    const QFontMetricsF bold(style.smallBold);
    const double mostPoints[] = {200, 130, 140, 70, 80, 110};
    const TimelineModel::Days days = daysOf(state);
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        const QString head = model.headerData(column, Qt::Horizontal).toString();
        double width = bold.horizontalAdvance(head);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (state.entryAt(row))
                width = std::max(width, metrics.horizontalAdvance(model.text(row, column, days)));
        }
        paper.heads << head;
        paper.widths.push_back(std::min(width / TimelinePages::unitsPerPoint + 10, mostPoints[column]) * TimelinePages::unitsPerPoint);
        paper.numbers.push_back(bool(Qt::Alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt()) & Qt::AlignRight));
    }
    return paper;
}

picture::TimelineScene paperScene(const PortfolioState &state, const TimelineModel &model)
{
    picture::TimelineScene scene = state.scene();
    const TimelineModel::Days days = daysOf(state);
    for (int row = 0; row < int(scene.rows.size()); ++row) {
        picture::TimelineRow &one = scene.rows[size_t(row)];
        one.name = model.text(row, TimelineModel::Name);
        for (int column = TimelineModel::Name + 1; column < TimelineModel::ColumnCount; ++column)
            one.cells << model.text(row, column, days);
    }
    return scene;
}

Result<QStringList> writePdf(const PortfolioState &state, const TimelineModel &model, const QString &path)
{
    if (!state.scene().calendar)
        return fail(Error::Kind::Invalid, Words::tr("The timeline is still being read."));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(int(unitsPerInch));
        writer.setPageLayout(a3());
        writer.setTitle(Words::tr("PoC timeline"));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(Error::Kind::Internal, Words::tr("The timeline could not be printed to the end."));
        const QSizeF page = writer.pageLayout().paintRectPixels(int(unitsPerInch)).size();
        AXW_TRY(paintPages(painter, state, model, page, [&writer] { return writer.newPage(); }));
    }
    AXW_TRY(files::saveFile(path, pdf.data()));
    return missingGlyphs(state, model);
}

Result<> print(const PortfolioState &state, const TimelineModel &model, QPrinter &printer)
{
    if (!state.scene().calendar)
        return fail(Error::Kind::Invalid, Words::tr("The timeline is still being read."));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Error::Kind::Io, Words::tr("The printer does not take the timeline."));
    // Whatever the printer counts in, the pages count in tenths of a point.
    const double scale = printer.resolution() / unitsPerInch;
    painter.scale(scale, scale);
    const QSizeF page = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()) / scale;
    return paintPages(painter, state, model, page, [&printer] { return printer.newPage(); });
}

} // namespace axw::portfolio
