// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/dumbbellview.h"

#include "ui/widgets/radarchart.h"

#include <QPainter>

namespace axw::diagnosis {

DumbbellView::DumbbellView(const widgets::Theme &theme, QWidget *parent) :
    QWidget(parent), m_look(widgets::chartLook(theme)), m_width(theme.px(300))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void DumbbellView::setChart(const picture::DumbbellChart &chart, const QString &title, const QString &spoken)
{
    m_chart = chart;
    setAccessibleName(title);
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

QSize DumbbellView::sizeHint() const
{
    return {m_width, int(picture::dumbbellHeight(m_chart.rows.size(), m_look.letter))};
}

QSize DumbbellView::minimumSizeHint() const
{
    return {m_width / 2, int(0.6 * picture::dumbbellHeight(m_chart.rows.size(), m_look.letter))};
}

void DumbbellView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    picture::paintDumbbell(painter, QRectF(rect()), m_chart, m_look);
}

} // namespace axw::diagnosis
