// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/paperforms.h"

#include "core/report/blankform.h"
#include "core/report/pdfwriter.h"
#include "core/workspace/formlist.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

Result<report::Document> blankForm(Workspace &workspace, const PaperRequest &request)
{
    AXW_TRY_ASSIGN(entry, formEntry(workspace, request.key, request.version));
    AXW_TRY_ASSIGN(form, formOf(workspace, entry));
    report::BlankForm blank;
    blank.key = entry.key;
    blank.version = QString::number(entry.version);
    blank.form = diagnosis::paperForm(form);
    if (!entry.record)
        blank.form.title = {u"AX 수준진단 "_s + entry.title.ko, u"AX maturity diagnosis: "_s + entry.title.en};
    AXW_TRY_ASSIGN(centre, workspace.setting(u"centre.name"_s));
    blank.issue = {centre, workspace.person(), request.date.isValid() ? request.date : workspace.clock().today()};
    if (!request.client.isNull()) {
        AXW_TRY_ASSIGN(client, workspace.clients().get(request.client));
        AXW_TRY_ASSIGN(current, workspace.cases().current(request.client));
        report::Company company;
        company.name = client.name;
        company.caseNumber = current ? current->number : QString();
        blank.company = company;
    }
    const bool english = request.language == Language::English;
    return report::blankFormReport(blank, request.inBoth ? report::PaperLanguages::Both
                                          : english      ? report::PaperLanguages::English
                                                         : report::PaperLanguages::Korean);
}

Result<> writeBlankForm(Workspace &workspace, const PaperRequest &request, const picture::Figures &figures, const QString &path, const Progress &progress)
{
    AXW_TRY_ASSIGN(document, blankForm(workspace, request));
    return report::writePdf(document, figures, path, progress);
}

} // namespace axw::workspace
