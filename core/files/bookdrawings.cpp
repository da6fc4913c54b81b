// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookdrawings.h"

#include <QCoreApplication>

#include <xlsxwriter.h>

namespace axw::files {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

// What the library takes for a chart's natural size.
constexpr double usualWidth = 480;
constexpr double usualHeight = 288;
constexpr double pixelsPerPoint = 96.0 / 72.0;

lxw_chart_line lineOf(quint32 colour, float width, uint8_t dash = LXW_CHART_LINE_DASH_SOLID)
{
    lxw_chart_line line{};
    line.color = colour;
    line.width = width;
    line.dash_type = dash;
    return line;
}

void setNumberAxis(lxw_chart_axis *axis, const BookChart &chart)
{
    chart_axis_set_min(axis, 0);
    chart_axis_set_max(axis, chart.maximum);
    chart_axis_set_major_unit(axis, chart.step);
    chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
    lxw_chart_line grid = lineOf(0xD9DDE3, 0.75F);
    chart_axis_major_gridlines_set_line(axis, &grid);
}

void addSeries(lxw_chart *made, const BookChart &chart, const BookChart::Series &one)
{
    const QByteArray sheet = chart.sheet.toUtf8();
    lxw_chart_series *series = chart_add_series(made, nullptr, nullptr);
    chart_series_set_categories(series, sheet.constData(), lxw_row_t(chart.firstRow), lxw_col_t(chart.categories), lxw_row_t(chart.lastRow), lxw_col_t(chart.categories));
    chart_series_set_values(series, sheet.constData(), lxw_row_t(chart.firstRow), lxw_col_t(one.column), lxw_row_t(chart.lastRow), lxw_col_t(one.column));
    chart_series_set_name_range(series, sheet.constData(), lxw_row_t(chart.firstRow - 1), lxw_col_t(one.column));
    const uint8_t dash = one.dotted ? LXW_CHART_LINE_DASH_ROUND_DOT : one.dashed ? LXW_CHART_LINE_DASH_DASH : LXW_CHART_LINE_DASH_SOLID;
    lxw_chart_line line = lineOf(one.colour, chart.kind == BookChart::Kind::Radar ? 2.25F : 1.0F, dash);
    chart_series_set_line(series, &line);
    const bool plain = one.dashed || one.dotted; // what is compared with is not filled
    lxw_chart_fill fill{};
    fill.color = plain ? 0xFFFFFF : one.colour;
    if (chart.kind == BookChart::Kind::Radar) {
        lxw_chart_line edge = lineOf(one.colour, 1.0F);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(series, 6);
        chart_series_set_marker_line(series, &edge);
        chart_series_set_marker_fill(series, &fill);
        return;
    }
    chart_series_set_fill(series, &fill);
    chart_series_set_labels(series);
    chart_series_set_labels_num_format(series, chart.format.toUtf8().constData());
}

} // namespace

tl::unexpected<Error> bookNotWritten(int why)
{
    return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), QString::fromUtf8(lxw_strerror(lxw_error(why))));
}

Result<> addPicture(lxw_worksheet *sheet, const BookPicture &picture)
{
    QByteArray description = picture.description.toUtf8();
    lxw_image_options options{};
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    const lxw_error failed = worksheet_insert_image_buffer_opt(sheet, lxw_row_t(picture.row), lxw_col_t(picture.column),
                                                               reinterpret_cast<const unsigned char *>(picture.data.constData()),
                                                               size_t(picture.data.size()), &options);
    return failed == LXW_NO_ERROR ? Result<>() : Result<>(bookNotWritten(failed));
}

Result<> addChart(lxw_workbook *book, lxw_worksheet *sheet, const BookChart &chart)
{
    const bool radar = chart.kind == BookChart::Kind::Radar;
    lxw_chart *made = workbook_add_chart(book, radar ? LXW_CHART_RADAR_WITH_MARKERS : LXW_CHART_BAR);
    if (made == nullptr)
        return fail(Error::Kind::Internal, Words::tr("The workbook could not be written."), chart.description);
    for (const BookChart::Series &one : chart.series)
        addSeries(made, chart, one);
    // The axes of lying bars have changed places.
    setNumberAxis(radar ? made->y_axis : made->x_axis, chart);
    if (!radar) {
        chart_axis_set_reverse(made->y_axis);      // the first on top …
        chart_axis_set_crossing_max(made->y_axis); // … and the numbers below
        chart_set_series_gap(made, 60);
    }
    if (chart.series.size() == 1)
        chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    QByteArray description = chart.description.toUtf8();
    lxw_chart_options options{};
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = description.data();
    options.x_scale = chart.width * pixelsPerPoint / usualWidth;
    options.y_scale = chart.height * pixelsPerPoint / usualHeight;
    const lxw_error failed = worksheet_insert_chart_opt(sheet, lxw_row_t(chart.row), lxw_col_t(chart.column), made, &options);
    return failed == LXW_NO_ERROR ? Result<>() : Result<>(bookNotWritten(failed));
}

} // namespace axw::files
