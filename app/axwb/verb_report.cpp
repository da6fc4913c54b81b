// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/report/glyphs.h"
#include "core/report/writereport.h"
#include "core/workspace/snapshots.h"
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

QString kindCodes()
{
    QStringList codes;
    for (const report::Kind kind : report::allKinds())
        codes += report::kindCode(kind);
    return codes.join(u'|');
}

QString formatCodes()
{
    QStringList codes;
    for (const report::Format format : report::allFormats())
        codes += report::formatCode(format);
    return codes.join(u'|');
}

Outcome run(const Call &call)
{
    const QString ending = QFileInfo(call.value(u"out"_s)).suffix().toLower();
    if (!call.has(u"kind"_s) || call.value(u"out"_s).isEmpty() || (!call.has(u"format"_s) && ending.isEmpty()))
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb report W --kind %1 --format %2 --out FILE"_s.arg(kindCodes(), formatCodes())));
    const auto kind = report::kindFromCode(call.value(u"kind"_s));
    if (!kind)
        return wrongCall(Words::tr("There is no report “%1”; right would be %2.").arg(call.value(u"kind"_s), kindCodes()));
    const auto format = report::formatFromCode(call.has(u"format"_s) ? call.value(u"format"_s) : ending);
    if (!format)
        return wrongCall(Words::tr("There is no format “%1”; right would be %2.").arg(call.has(u"format"_s) ? call.value(u"format"_s) : ending, formatCodes()));
    if (call.has(u"pdfa"_s) && *format != report::Format::Pdf)
        return wrongCall(Words::tr("--pdfa is for the format pdf."));
    if (report::wantsClient(*kind) && !call.has(u"client"_s))
        return wrongCall(Words::tr("The report “%1” is about one client: --client is missing.").arg(report::kindCode(*kind)));
    QStringList messages;
    if (!report::wantsClient(*kind) && call.has(u"client"_s))
        messages += Words::tr("The report “%1” is about all clients; --client changes nothing in it.").arg(report::kindCode(*kind));
    workspace::ReportRequest request;
    request.kind = *kind;
    request.language = call.language;
    if (call.has(u"round"_s)) {
        request.round = fromKey<diagnosis::Round>(call.value(u"round"_s));
        if (!request.round)
            return wrongCall(Words::tr("“%1” is no round; right would be T0, T1 or T2.").arg(call.value(u"round"_s)));
    }
    // A named row that is no UUID cannot be one of the workspace.
    for (const QString &option : {u"assessment"_s, u"visit"_s}) {
        if (call.has(option) && QUuid::fromString(call.value(option)).isNull())
            return wrongCall(Words::tr("“%1” is no id.").arg(call.value(option)));
    }
    request.assessment = AssessmentId::fromString(call.value(u"assessment"_s));
    request.visit = VisitId::fromString(call.value(u"visit"_s));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, call.value(u"out"_s)));
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        request.client = client;
    }
    AXWB_TRY_ASSIGN(document, workspace::makeReport(*workspace, request));
    const widgets::FigurePainter figures;
    const QString path = call.value(u"out"_s);
    AXWB_TRY(report::writeReport(document, *format, figures, path, {}, call.has(u"pdfa"_s) ? report::PdfKind::Archive : report::PdfKind::Plain));
    if (*format == report::Format::Pdf) {
        for (const report::MissingGlyphs &missing : report::missingGlyphs(document))
            messages += Words::tr("No font here has what stands in “%1”: %2. The PDF shows empty boxes instead.").arg(missing.where, missing.characters.join(u", "_s));
    }
    const QFileInfo file(path);
    return Answer{QJsonObject{{u"file"_s, file.absoluteFilePath()},
                              {u"bytes"_s, file.size()},
                              {u"kind"_s, report::kindCode(*kind)},
                              {u"format"_s, report::formatCode(*format)},
                              {u"lang"_s, languageCode(call.language)}},
                  file.absoluteFilePath(), 0, messages};
}

} // namespace

VerbSpec reportVerb()
{
    return {.name = u"report"_s,
            .arguments = u"W --kind KIND [--client C] --out FILE"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "writes a report in the language of --lang"),
            .options = {{u"kind"_s, kindCodes(), QT_TRANSLATE_NOOP("axwb", "which report")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "whom it is about, for a report about one client")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment; the newest when left out")},
                        {u"assessment"_s, u"ID"_s, QT_TRANSLATE_NOOP("axwb", "which assessment, by its id")},
                        {u"visit"_s, u"ID"_s, QT_TRANSLATE_NOOP("axwb", "which visit is confirmed; the newest when left out")},
                        {u"format"_s, formatCodes(), QT_TRANSLATE_NOOP("axwb", "which kind of file; else by its ending")},
                        {u"pdfa"_s, {}, QT_TRANSLATE_NOOP("axwb", "a PDF that archives take: PDF/A-1b")},
                        {u"messages"_s, u"ko|en"_s, QT_TRANSLATE_NOOP("axwb", "the language of messages, when it is not the report's")},
                        {u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("axwb", "where it is written")}},
            .run = run,
            .paints = true};
}

} // namespace axw::app
