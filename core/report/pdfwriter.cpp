// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfwriter.h"

#include "core/files/savefile.h"
#include "core/report/pageddocument.h"
#include "core/report/pdffinish.h"
#include "core/report/printstyle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

} // namespace

Result<QByteArray> pdfBytes(const Document &document, const picture::Figures &figures, const Progress &progress, PdfKind kind)
{
    const PagedDocument pages(document, progress);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        if (kind == PdfKind::Archive)
            writer.setPdfVersion(QPdfWriter::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         document.shape == Document::Shape::Upright ? QPageLayout::Portrait : QPageLayout::Landscape,
                                         QMarginsF(0, 0, 0, 0)));
        const std::unique_ptr<picture::Canvas> canvas = figures.canvas(writer);
        if (!canvas->painter().isActive())
            return fail(Error::Kind::Internal, Words::tr("The report could not be drawn."), u"no painter for the PDF"_s);
        for (int page = 0; page < pages.pageCount(); ++page) {
            progress.at(page, pages.pageCount());
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Words::tr("The report was cancelled; no file was written."));
            if (page > 0)
                writer.newPage();
            pages.paint(*canvas, page);
        }
    }
    progress.at(pages.pageCount(), pages.pageCount());
    return finishedPdf(buffer.data(), document, pages, kind);
}

Result<> writePdf(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress, PdfKind kind)
{
    AXW_TRY_ASSIGN(bytes, pdfBytes(document, figures, progress, kind));
    return files::saveFile(path, bytes);
}

} // namespace axw::report
