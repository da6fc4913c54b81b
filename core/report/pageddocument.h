// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/picture/figures.h"
#include "core/report/document.h"
#include "core/report/pagination.h"

#include <QSizeF>

namespace axw::report {

/// A document divided into A4 pages. The same document gives the same pages on every device: the printer's and the
/// preview's. It is plain data and may be made on a worker; painting charts wants the thread that owns the Figures.
class PagedDocument
{
public:
    /// A heading and where it stands, for bookmarks and the contents page.
    struct Place
    {
        int level = 1;
        QString title;
        int page = 0;
        double y = 0; ///< from the top of the page, in paper units
    };

    /// A line of the contents page that leads somewhere.
    struct Link
    {
        int page = 0;
        QRectF area;
        int place = 0;
    };

    /// Stops early when `progress` is cancelled; what is there then is not to be used.
    explicit PagedDocument(const Document &document, const Progress &progress = {});

    int pageCount() const { return int(m_pages.size()); }
    /// Of every page, in paper units.
    QSizeF pageSize() const { return m_size; }
    const QList<Place> &places() const { return m_places; }
    const QList<Link> &links() const { return m_links; }

    /// Paints one page; the canvas' painter stands at the page's top left corner, one unit a paper unit.
    void paint(picture::Canvas &canvas, int page) const;

private:
    void takePlaces(const Document &document, const std::vector<AtomPage> &pages, int firstPage);
    void addContents(const Document &document, Atoms front, std::vector<AtomPage> body);
    void paintFrame(QPainter &painter, int page) const;

    QSizeF m_size;
    QRectF m_body;
    bool m_frame = true;
    bool m_cover = false; ///< the first page is one
    QString m_head;
    QString m_subject;
    QString m_foot;
    std::vector<AtomPage> m_pages;
    QList<Place> m_places;
    QList<Link> m_links;
};

} // namespace axw::report
