// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxreport.h"

#include "core/files/savefile.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"
#include "core/report/xlsxtext.h"

#include <QCoreApplication>

namespace axw::report {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

} // namespace

Result<QByteArray> xlsxBytes(const Document &document, const picture::Figures &figures, const Progress &progress)
{
    xlsx::Sheets sheets(document);
    xlsx::TextSheet text(sheets, figures);
    text.begin();
    const qsizetype count = document.blocks.size();
    for (qsizetype i = 0; i < count; ++i) {
        progress.at(int(i), int(count));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("The report was cancelled; no file was written."));
        std::visit([&text](const auto &block) { text.add(block); }, document.blocks.at(i));
    }
    files::Book book;
    book.title = safeText(document.title);
    book.subject = safeText(document.subject);
    book.author = safeText(document.author);
    book.company = safeText(document.centre);
    if (document.design.colour.isValid())
        book.accent = printColours(document).accent.rgb() & 0xFFFFFFU;
    book.made = document.date;
    book.sheets = text.takeSheets();
    if (const auto more = sheets.longTexts())
        book.sheets.push_back(*more);
    return files::bookBytes(book);
}

Result<> writeXlsx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress)
{
    AXW_TRY_ASSIGN(bytes, xlsxBytes(document, figures, progress));
    return files::saveFile(path, bytes);
}

} // namespace axw::report
