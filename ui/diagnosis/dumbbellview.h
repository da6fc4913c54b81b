// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/dumbbell.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace axw::diagnosis {

/// A dumbbell chart on screen. What it says stands in the table beside it too; a screen reader hears it in words.
class DumbbellView final : public QWidget
{
    Q_OBJECT

public:
    DumbbellView(const widgets::Theme &theme, QWidget *parent);
    void setChart(const picture::DumbbellChart &chart, const QString &title, const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    picture::ChartLook m_look;
    int m_width;
    picture::DumbbellChart m_chart;
};

} // namespace axw::diagnosis
