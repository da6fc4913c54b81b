// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/figures.h"
#include "core/report/pageddocument.h"
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

class QTimer;

namespace axw::reports {

/// The pages of a report below each other, as they will be printed. Only what is in sight is painted, one page at a
/// time between other events.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page };

    PagePreview(const widgets::Theme &theme, const picture::Figures &figures, QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Keeps its place as far as there are pages. Null shows nothing.
    void setPages(std::shared_ptr<const report::PagedDocument> pages);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }

    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// The page that takes most of the sight, from 0.
    int currentPage() const { return m_current; }
    void showPage(int page);
    /// True when every page in sight is painted.
    bool isPainted() const;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QSize pageSize() const;
    int gap() const;
    QRect pageRect(int page) const; ///< in the viewport
    QList<int> inSight() const;
    void layOut();
    void paintNext();
    QImage painted(int page) const;
    void takeCurrent();

    const widgets::Theme &m_theme;
    const picture::Figures &m_figures;
    std::shared_ptr<const report::PagedDocument> m_pages;
    Fit m_fit = Fit::Width;
    int m_current = 0;
    QHash<int, QImage> m_images;
    QTimer *m_painting;
};

} // namespace axw::reports
