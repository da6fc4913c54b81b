// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/writereport.h"

#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/hwpxwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/xlsxreport.h"

namespace axw::report {

Result<> writeReport(const Document &document, Format format, const picture::Figures &figures, const QString &path,
                     const Progress &progress, PdfKind pdf)
{
    switch (format) {
    case Format::Pdf:
        return writePdf(document, figures, path, progress, pdf);
    case Format::Hwpx:
        return writeHwpx(document, figures, path, progress);
    case Format::Docx:
        return writeDocx(document, figures, path, progress);
    case Format::Xlsx:
        return writeXlsx(document, figures, path, progress);
    case Format::Html:
        return writeHtml(document, path);
    }
    Q_UNREACHABLE();
}

} // namespace axw::report
