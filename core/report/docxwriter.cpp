// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxwriter.h"

#include "core/files/savefile.h"
#include "core/report/docxcheck.h"
#include "core/report/docxflow.h"
#include "core/report/docxpackage.h"
#include "core/report/docxpages.h"
#include "core/report/officeblocks.h"

namespace axw::report {

using namespace docx;

Result<QByteArray> docxBytes(const Document &document, const picture::Figures &figures, const Progress &progress)
{
    KeptFlow kept;
    Blocks blocks(document, figures, kept, Blocks::Vectors::Yes);
    AXW_TRY(blocks.addAll(progress));
    DocumentPart part(document, contentsHeadings(document).isEmpty() ? QHash<int, int>() : kept.headingPages(document));
    kept.play(part);
    const int numberedLists = part.numberedLists();
    const Package package{document, part.take(), numberingPart(document.language, document.numbering, numberedLists), blocks.takePictures()};
    AXW_TRY_ASSIGN(bytes, package.bytes());
#ifndef QT_NO_DEBUG
    const QStringList problems = docxProblems(bytes);
    Q_ASSERT_X(problems.isEmpty(), "docxBytes", qPrintable(problems.join(QLatin1Char('\n'))));
#endif
    return bytes;
}

Result<> writeDocx(const Document &document, const picture::Figures &figures, const QString &path, const Progress &progress)
{
    AXW_TRY_ASSIGN(bytes, docxBytes(document, figures, progress));
    return files::saveFile(path, bytes);
}

} // namespace axw::report
