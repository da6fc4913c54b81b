// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace axw::reports {

using namespace widgets;

namespace {

constexpr int kept = 6; // painted pages in memory, some three megabytes each

} // namespace

PagePreview::PagePreview(const Theme &theme, const picture::Figures &figures, QWidget *parent) :
    QAbstractScrollArea(parent), m_theme(theme), m_figures(figures), m_painting(new QTimer(this))
{
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_painting->setSingleShot(true);
    m_painting->setInterval(0);
    connect(m_painting, &QTimer::timeout, this, &PagePreview::paintNext);
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::shared_ptr<const report::PagedDocument> pages)
{
    const int page = m_current;
    m_pages = std::move(pages);
    m_images.clear();
    layOut();
    if (page >= pageCount())
        showPage(pageCount() - 1);
    takeCurrent();
    viewport()->update();
}

void PagePreview::setFit(Fit fit)
{
    const int page = m_current;
    m_fit = fit;
    m_images.clear();
    layOut();
    showPage(page);
    viewport()->update();
}

int PagePreview::gap() const
{
    return m_theme.px(16);
}

QSize PagePreview::pageSize() const
{
    if (!m_pages)
        return {};
    const QSizeF paper = m_pages->pageSize();
    const double wide = std::min(viewport()->width() - 2 * gap(), m_theme.px(980));
    const double high = viewport()->height() - 2 * gap();
    const double scale = m_fit == Fit::Width ? wide / paper.width() : std::min(wide / paper.width(), high / paper.height());
    return (paper * std::max(scale, 0.01)).toSize();
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int top = gap() + page * (size.height() + gap()) - verticalScrollBar()->value();
    return QRect(QPoint((viewport()->width() - size.width()) / 2, top), size);
}

QList<int> PagePreview::inSight() const
{
    QList<int> pages;
    if (!m_pages)
        return pages;
    const int step = pageSize().height() + gap();
    const int first = std::clamp((verticalScrollBar()->value() - gap()) / step, 0, pageCount() - 1);
    for (int page = first; page < pageCount() && pageRect(page).top() < viewport()->height(); ++page) {
        if (pageRect(page).bottom() > 0)
            pages.append(page);
    }
    return pages;
}

bool PagePreview::isPainted() const
{
    const QList<int> pages = inSight();
    return std::all_of(pages.begin(), pages.end(), [this](int page) { return m_images.contains(page); });
}

void PagePreview::layOut()
{
    const int step = pageSize().height() + gap();
    const int all = pageCount() > 0 ? gap() + pageCount() * step : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.px(48));
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
}

void PagePreview::showPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(wanted == 0 ? 0 : wanted * (pageSize().height() + gap()));
    takeCurrent();
}

void PagePreview::takeCurrent()
{
    int best = 0;
    int most = -1;
    for (const int page : inSight()) {
        const int seen = pageRect(page).intersected(viewport()->rect()).height();
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    const bool other = best != m_current;
    m_current = best;
    setAccessibleDescription(pageCount() > 0 ? tr("Page %1 of %2").arg(best + 1).arg(pageCount()) : QString());
    if (other)
        Q_EMIT currentPageChanged(best);
}

QImage PagePreview::painted(int page) const
{
    const double ratio = devicePixelRatioF();
    const QSize size = pageSize();
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    const std::unique_ptr<picture::Canvas> canvas = m_figures.canvas(image);
    const double scale = size.width() / m_pages->pageSize().width();
    canvas->painter().scale(scale, scale);
    m_pages->paint(*canvas, page);
    return image;
}

void PagePreview::paintNext()
{
    const QList<int> pages = inSight();
    for (const int page : pages) {
        if (m_images.contains(page))
            continue;
        m_images.insert(page, painted(page));
        viewport()->update(pageRect(page));
        break;
    }
    for (auto image = m_images.begin(); m_images.size() > kept && image != m_images.end();)
        image = std::abs(image.key() - m_current) > kept / 2 && !pages.contains(image.key()) ? m_images.erase(image) : std::next(image);
    if (!isPainted())
        m_painting->start();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colour(Colour::Sunken));
    for (const int page : inSight()) {
        const QRect rect = pageRect(page);
        const auto image = m_images.constFind(page);
        if (image != m_images.constEnd())
            painter.drawImage(rect.topLeft(), *image);
        else
            painter.fillRect(rect, Qt::white);
        painter.setPen(m_theme.colour(Colour::LineStrong));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), m_theme.px(Size::FocusRing)));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (!isPainted() && !m_painting->isActive())
        m_painting->start();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    m_images.clear();
    layOut();
    showPage(page);
}

void PagePreview::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    takeCurrent();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home) {
        showPage(0);
    } else if (event->key() == Qt::Key_End) {
        showPage(pageCount() - 1);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace axw::reports
