// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxwriter.h"

#include "core/files/savefile.h"
#include "core/report/hwpxpackage.h"
#include "core/report/hwpxsection.h"
#include "core/report/officeblocks.h"
#include "core/report/pageddocument.h"

#include <QPainter>

#include <algorithm>

namespace axw::report {

using namespace hwpx;

namespace {

/// What file managers show of the document: its first page.
QByteArray previewOf(const Document &document, const picture::Figures &figures, const Progress &progress)
{
    const PagedDocument pages(document, progress);
    constexpr double longSide = 1024;
    const double scale = longSide / std::max(pages.pageSize().width(), pages.pageSize().height());
    QImage image((pages.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    if (pages.pageCount() > 0) {
        const std::unique_ptr<picture::Canvas> canvas = figures.canvas(image);
        canvas->painter().setRenderHint(QPainter::Antialiasing);
        canvas->painter().scale(scale, scale);
        pages.paint(*canvas, 0);
    }
    return pngOf(image);
}

} // namespace

Result<QByteArray> hwpxBytes(const Document &document, const picture::Figures &figures, const Progress &progress)
{
    Looks looks(document);
    XmlOut out(spaces());
    out.root("hs:sec");
    Section section(document, looks, out);
    Blocks blocks(document, figures, section);
    AXW_TRY(blocks.addAll(progress));
    out.close();
    Package package;
    package.title = document.title;
    package.subject = document.subject;
    package.author = document.author;
    package.centre = document.centre;
    package.date = document.date;
    package.language = document.language;
    package.section = out.take();
    package.header = looks.header(1); // last: the section asked for its looks while it was written
    package.pictures = blocks.takePictures();
    package.previewText = section.text();
    package.previewImage = previewOf(document, figures, progress);
    return package.bytes();
}

Result<> writeHwpx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress)
{
    AXW_TRY_ASSIGN(bytes, hwpxBytes(document, figures, progress));
    return files::saveFile(path, bytes);
}

} // namespace axw::report
