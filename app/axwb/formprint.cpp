// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/formprint.h"

#include "app/axwb/formeval.h"
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/form.h"
#include "core/forms/reader.h"
#include "core/report/blankform.h"
#include "core/report/pageddocument.h"
#include "core/report/writereport.h"
#include "core/workspace/paperforms.h"
#include "ui/widgets/figurepainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

tl::expected<report::Document, Failure> ofWorkspace(const Call &call, int version)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read, 1));
    AXWB_TRY(notOneOfItsOwn(*workspace, call.value(u"out"_s)));
    workspace::PaperRequest request;
    request.key = call.argument(2);
    request.version = version;
    request.language = call.language;
    request.inBoth = call.has(u"both"_s);
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        request.client = client;
    }
    AXWB_TRY_ASSIGN(document, workspace::blankForm(*workspace, request));
    return document;
}

/// A workbook that is in no workspace, or a form that the program carries.
tl::expected<report::Document, Failure> byItself(const Call &call)
{
    const QString named = call.argument(1);
    report::BlankForm blank;
    blank.issue.date = systemClock().today();
    if (named.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        const forms::Reading reading = forms::readWorkbook(named);
        const QString file = QFileInfo(named).fileName();
        QStringList wrong;
        for (const forms::Problem &problem : reading.problems) {
            if (problem.severity == forms::Problem::Severity::Error)
                wrong += problemSentence(file, problem);
        }
        if (!reading.isGood())
            return tl::unexpected<Failure>(Error{Error::Kind::Invalid, wrong.join(u'\n'), {}});
        blank.key = reading.form.settings.id.isEmpty() ? QFileInfo(named).completeBaseName() : reading.form.settings.id;
        blank.version = reading.form.settings.version;
        blank.form = diagnosis::paperForm(reading.form);
    } else {
        AXWB_TRY_ASSIGN(form, diagnosis::builtinQuestionnaire(named));
        blank.key = named;
        blank.version = form->settings.version;
        blank.form = diagnosis::paperForm(*form);
        if (diagnosis::levelFormKeys().contains(named)) {
            AXWB_TRY_ASSIGN(levels, diagnosis::builtinForm(named));
            const LocalizedText name = diagnosis::formName(levels);
            blank.form.title = {u"AX 수준진단 "_s + name.ko, u"AX maturity diagnosis: "_s + name.en};
        }
    }
    const bool english = call.language == Language::English;
    return report::blankFormReport(blank, call.has(u"both"_s) ? report::PaperLanguages::Both
                                          : english           ? report::PaperLanguages::English
                                                              : report::PaperLanguages::Korean);
}

} // namespace

tl::expected<int, Failure> formVersionOf(const Call &call)
{
    if (!call.has(u"version"_s))
        return 0;
    bool isNumber = false;
    const int version = call.value(u"version"_s).toInt(&isNumber);
    if (!isNumber || version < 1)
        return wrongCall(Words::tr("“%1” is no version of a form; right would be a whole number from 1.").arg(call.value(u"version"_s)));
    return version;
}

Outcome printForm(const Call &call)
{
    const QString path = call.value(u"out"_s);
    const bool fromWorkspace = call.arguments().size() > 2;
    const auto format = report::formatFromCode(QFileInfo(path).suffix().toLower());
    if (!format)
        return wrongCall(Words::tr("“%1” does not end in .pdf, .docx or another kind of report.").arg(path));
    if (!fromWorkspace && call.has(u"client"_s))
        return wrongCall(Words::tr("A client is one of a workspace. The call is: %1").arg(u"axwb form print W KEY --client C --out FILE.pdf"_s));
    AXWB_TRY_ASSIGN(version, formVersionOf(call));
    auto document = fromWorkspace ? ofWorkspace(call, version) : byItself(call);
    if (!document)
        return tl::unexpected<Failure>(std::move(document).error());
    const widgets::FigurePainter figures;
    AXWB_TRY(report::writeReport(*document, *format, figures, path));
    const QFileInfo file(path);
    return Answer{.json = QJsonObject{{u"file"_s, file.absoluteFilePath()},
                                      {u"bytes"_s, file.size()},
                                      {u"title"_s, document->title},
                                      {u"pages"_s, report::PagedDocument(*document).pageCount()},
                                      {u"lang"_s, languageCode(call.language)}},
                  .text = Words::tr("Written: %1").arg(path)};
}

} // namespace axw::app
