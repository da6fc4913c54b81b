// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxwriter.h"

#include "core/report/docxcheck.h"
#include "core/report/docxflow.h"
#include "core/report/docxpackage.h"
#include "core/report/officeblocks.h"
#include "core/report/savefile.h"

#include <QCoreApplication>

namespace axw::report {

using namespace docx;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::report)
};

} // namespace

Result<QByteArray> docxBytes(const Document &document, const picture::Figures &figures, const Progress &progress)
{
    DocumentPart part(document);
    Blocks blocks(document, figures, part, Blocks::Vectors::Yes);
    blocks.begin();
    const qsizetype count = document.blocks.size();
    for (qsizetype i = 0; i < count; ++i) {
        progress.at(int(i), int(count));
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("The report was cancelled; no file was written."));
        std::visit([&blocks](const auto &block) { blocks.add(block); }, document.blocks.at(i));
    }
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
    return saveFile(path, bytes);
}

} // namespace axw::report
