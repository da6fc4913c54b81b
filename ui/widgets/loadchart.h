// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/loadpainter.h"

#include <QWidget>

#include <functional>

namespace axw::widgets {

class Theme;

/// A histogram of load below a picture over time, on the same scale. Left and Right walk through its columns; what the
/// one under the pointer or the chosen one stands for is said by `words`.
class LoadChart final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadChart(const Theme &theme, QWidget *parent = nullptr);

    void setScene(picture::LoadScene scene, std::function<QString(int bar)> words);
    const picture::LoadScene &scene() const { return m_scene; }
    void setScale(const picture::TimeScale &scale);

    int currentBar() const { return m_current; }
    /// -1 for none; shows it in the picture above by barShown().
    void setCurrentBar(int bar);
    QRectF barRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentBarChanged(int bar);
    /// A column was chosen that lies outside of what is seen.
    void barShown(qint64 firstDay, qint64 endDay);
    /// Ctrl and the wheel: the picture above zooms around this x.
    void zoomAsked(double x, int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    picture::LoadView view() const;

    const Theme &m_theme;
    picture::GanttStyle m_style;
    picture::LoadScene m_scene;
    picture::TimeScale m_scale;
    std::function<QString(int)> m_words;
    int m_current = -1;
};

} // namespace axw::widgets
