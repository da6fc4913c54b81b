// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxfigures.h"

#include "core/report/printstyle.h"
#include "core/report/xlsxcells.h"

#include <algorithm>

namespace axw::report::xlsx {

using namespace Qt::Literals::StringLiterals;
using files::BookCell;
using files::BookChart;
using files::CellLook;
using picture::BarChart;
using picture::ChartSeries;
using picture::RadarChart;

namespace {

constexpr double categoryWidth = 22;
constexpr double numberWidth = 14;

bool hasBand(const ChartSeries &series)
{
    const auto known = [](const QList<std::optional<double>> &values) { return std::any_of(values.begin(), values.end(), [](const auto &one) { return one.has_value(); }); };
    return known(series.low) || known(series.high);
}

bool hasConfidence(const QList<ChartSeries> &all)
{
    return std::any_of(all.begin(), all.end(), [](const ChartSeries &series) { return !series.confidence.isEmpty(); });
}

BookCell numberCell(std::optional<double> value, const QString &format)
{
    BookCell cell;
    cell.look = CellLook::Box;
    cell.number = value;
    cell.format = format;
    return cell;
}

/// A column of numbers and its head.
struct NumberColumn
{
    QString head;
    QList<std::optional<double>> values;
    QString format;
};

QList<NumberColumn> columnsOf(const QList<ChartSeries> &all, const QString &format, Language language)
{
    const LocalizedText sure{u"%1: 확신도"_s, u"%1: confidence"_s};
    const LocalizedText low{u"%1: 아래"_s, u"%1: lower end"_s};
    const LocalizedText high{u"%1: 위"_s, u"%1: upper end"_s};
    QList<NumberColumn> columns;
    for (const ChartSeries &series : all)
        columns.append({series.name, series.values, format});
    for (const ChartSeries &series : all) {
        if (!series.confidence.isEmpty()) {
            NumberColumn column{sure.in(language).arg(series.name), {}, u"0%"_s};
            for (qsizetype i = 0; i < series.values.size(); ++i)
                column.values.append(i < series.confidence.size() && series.values.at(i) ? std::optional(series.confidence.at(i)) : std::nullopt);
            columns.append(column);
        }
        if (hasBand(series)) {
            const QString name = series.band.isEmpty() ? series.name : series.band;
            columns.append({low.in(language).arg(name), series.low, format});
            columns.append({high.in(language).arg(name), series.high, format});
        }
    }
    return columns;
}

} // namespace

bool isDrawnWhole(const picture::Chart &chart)
{
    const auto *radar = std::get_if<RadarChart>(&chart);
    const QList<ChartSeries> &all = radar ? radar->series : std::get<BarChart>(chart).series;
    // Bars are drawn alike everywhere; on a web uncertainty shows.
    return !radar || (!hasConfidence(all) && std::none_of(all.begin(), all.end(), hasBand));
}

BookChart addNumbers(files::BookSheet &sheet, const picture::Chart &chart, const QString &caption, Language language)
{
    const auto *radar = std::get_if<RadarChart>(&chart);
    const bool web = radar && picture::isWeb(*radar);
    const BarChart bars = radar ? picture::barsOf(*radar) : std::get<BarChart>(chart);
    const QList<ChartSeries> &all = radar ? radar->series : bars.series;
    const int decimals = radar ? 1 : std::clamp(bars.decimals, 0, 6);
    const QString format = decimals > 0 ? u"0."_s + QString(decimals, u'0') : u"0"_s;
    const QList<NumberColumn> columns = columnsOf(all, format, language);

    if (!sheet.rows.empty())
        sheet.rows.emplace_back();
    if (!caption.isEmpty())
        sheet.rows.push_back({textCell(caption, CellLook::Caption)});
    std::vector<BookCell> head{textCell(QString(), CellLook::BoxHead)};
    for (const NumberColumn &column : columns)
        head.push_back(textCell(column.head, CellLook::BoxHead));
    sheet.rows.push_back(std::move(head));

    BookChart made;
    made.kind = web ? BookChart::Kind::Radar : BookChart::Kind::Bars;
    made.sheet = sheet.name;
    made.firstRow = int(sheet.rows.size());
    const QStringList &categories = radar ? radar->axes : bars.categories;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        std::vector<BookCell> row{textCell(categories.at(i), CellLook::Box)};
        for (const NumberColumn &column : columns)
            row.push_back(numberCell(column.values.value(i), column.format));
        sheet.rows.push_back(std::move(row));
    }
    made.lastRow = int(sheet.rows.size()) - 1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        BookChart::Series one;
        one.column = int(i) + 1;
        const QList<QColor> &colours = printColours().series;
        one.colour = colours.at(picture::colourPlace(all, i) % colours.size()).rgb() & 0xFFFFFF;
        one.dashed = all.at(i).role == ChartSeries::Role::Reference;
        one.dotted = all.at(i).role == ChartSeries::Role::Benchmark;
        made.series.push_back(one);
    }
    made.maximum = radar ? radar->maximum : bars.maximum;
    made.step = radar && radar->rings > 0 ? radar->maximum / radar->rings : made.maximum / 5;
    made.format = format;
    sheet.widths.resize(std::max(sheet.widths.size(), size_t(columns.size()) + 1), numberWidth);
    sheet.widths.front() = categoryWidth;
    return made;
}

} // namespace axw::report::xlsx
