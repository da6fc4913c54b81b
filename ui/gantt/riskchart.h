// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace axw::widgets {
class Theme;
}

namespace axw::gantt {

/// What the chart of a plan's risk shows.
struct RiskChartData
{
    struct Bar
    {
        QDate from;
        QDate to; ///< included
        int count = 0;

        bool operator==(const Bar &) const = default;
    };

    std::vector<Bar> bars; ///< in order, gaps included as bars of none
    int samples = 0;
    QDate likely;  ///< by which it has ended with a chance of 80 %
    QDate planned; ///< the finish of the plan
    QDate due;     ///< may be none

    bool operator==(const RiskChartData &) const = default;
};

/// Gathers days into at most so many bars of equally many days of the calendar.
std::vector<RiskChartData::Bar> barsOf(const std::vector<std::pair<QDate, int>> &days, int most);

/// How often a plan ended when, as bars, and how likely it has ended by then, as the curve over them. What it shows stands
/// in words beside it, and is told to screen readers.
class RiskChart final : public QWidget
{
    Q_OBJECT

public:
    RiskChart(const widgets::Theme &theme, Language language, QWidget *parent = nullptr);

    void setData(RiskChartData data);
    const RiskChartData &data() const { return m_data; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Axes;
    void paintBars(QPainter &painter, const Axes &axes) const;
    void paintCurve(QPainter &painter, const Axes &axes) const;
    void paintDates(QPainter &painter, const Axes &axes) const;

    const widgets::Theme &m_theme;
    Language m_language;
    RiskChartData m_data;
};

} // namespace axw::gantt
