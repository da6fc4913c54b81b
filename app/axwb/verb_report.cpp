// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/formfilling.h"
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/report/glyphs.h"
#include "core/report/writereport.h"
#include "core/workspace/snapshots.h"
#include "ui/widgets/figurepainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <type_traits>

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

tl::expected<int, Failure> yearOf(const Call &call)
{
    bool isNumber = false;
    const int year = call.value(u"year"_s).toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 9999)
        return wrongCall(Words::tr("“%1” is no year.").arg(call.value(u"year"_s)));
    return year;
}

/// What a request for data is to list.
tl::expected<workspace::DataChoice, Failure> dataChoiceOf(const Call &call, report::Kind kind)
{
    workspace::DataChoice choice;
    for (const QString &option : {u"list"_s, u"columns"_s, u"stage"_s, u"field"_s, u"owner"_s, u"unmasked"_s}) {
        if (call.has(option) && kind != report::Kind::Request)
            return wrongCall(Words::tr("--%1 belongs to the report “request”.").arg(option));
    }
    if (kind != report::Kind::Request)
        return choice;
    const auto rightWords = []<class E>(std::type_identity<E>) {
        QStringList keys;
        for (const auto &one : choicesOf<E>())
            keys << QString::fromUtf16(one.key);
        return keys.join(u", "_s);
    };
    const auto chosen = [&]<class E>(const QString &option, std::optional<E> &into) -> std::optional<Failure> {
        if (!call.has(option))
            return {};
        into = fromWord<E>(call.value(option));
        if (into)
            return {};
        return Failure(2, Words::tr("--%1: “%2” cannot be; right would be %3.").arg(option, call.value(option), rightWords(std::type_identity<E>())));
    };
    std::optional<report::RequestList> list = report::RequestList::Clients;
    for (const auto &failure : {chosen(u"list"_s, list), chosen(u"stage"_s, choice.stage), chosen(u"field"_s, choice.field)}) {
        if (failure)
            return tl::unexpected<Failure>(*failure);
    }
    choice.list = list.value_or(report::RequestList::Clients);
    for (const QString &key : call.value(u"columns"_s).split(u',', Qt::SkipEmptyParts))
        choice.columns << key.trimmed();
    if (call.has(u"columns"_s) && choice.columns.isEmpty())
        return wrongCall(Words::tr("--columns names no column."));
    choice.owner = call.value(u"owner"_s);
    if (call.has(u"year"_s)) {
        AXWB_TRY_ASSIGN(year, yearOf(call));
        choice.year = year;
    }
    choice.masked = !call.has(u"unmasked"_s);
    return choice;
}

Outcome run(const Call &call)
{
    if (call.has(u"template"_s))
        return fillForm(call);
    if (call.has(u"set"_s))
        return wrongCall(Words::tr("--%1 belongs to --template.").arg(u"set"_s));
    const QString ending = QFileInfo(call.value(u"out"_s)).suffix().toLower();
    if (!call.has(u"kind"_s) && !call.value(u"out"_s).isEmpty())
        return wrongCall(Words::tr("Which report? Name it with --kind: %1.").arg(kindCodes()));
    if (!call.has(u"kind"_s) || call.value(u"out"_s).isEmpty() || (!call.has(u"format"_s) && ending.isEmpty()))
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb report W --kind %1 --format %2 --out FILE"_s.arg(kindCodes(), formatCodes())));
    const auto kind = report::kindFromCode(call.value(u"kind"_s));
    if (!kind && report::isToCome(call.value(u"kind"_s)))
        return wrongCall(Words::tr("The report “%1” is not available yet: this version does not keep what it tells of. Available are %2.").arg(call.value(u"kind"_s), kindCodes()));
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
    if (!report::takesClient(*kind) && call.has(u"client"_s))
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
    AXWB_TRY_ASSIGN(data, dataChoiceOf(call, *kind));
    request.data = data;
    if (call.has(u"year"_s)) {
        AXWB_TRY_ASSIGN(year, yearOf(call));
        request.year = year;
    }
    if (call.has(u"date"_s)) {
        request.date = QDate::fromString(call.value(u"date"_s), Qt::ISODate);
        if (!request.date.isValid())
            return wrongCall(Words::tr("“%1” is no date; right would be 2026-11-25.").arg(call.value(u"date"_s)));
    }
    request.person = call.value(u"person"_s);
    request.assessment = AssessmentId::fromString(call.value(u"assessment"_s));
    request.visit = VisitId::fromString(call.value(u"visit"_s));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, call.value(u"out"_s)));
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        request.client = client;
    }
    if (call.has(u"poc"_s)) {
        if (*kind != report::Kind::Timeline)
            return wrongCall(Words::tr("--poc belongs to the report “timeline”."));
        AXWB_TRY_ASSIGN(poc, pocNamed(*workspace, call.value(u"poc"_s)));
        request.poc = poc;
    }
    if (call.has(u"design"_s)) {
        AXWB_TRY_ASSIGN(design, designNamed(*workspace, call.value(u"design"_s)));
        request.design = design.id;
    }
    for (const auto &[option, name] : {std::pair(u"owner"_s, request.data.owner), std::pair(u"person"_s, request.person)}) {
        if (const auto remark = unknownPerson(*workspace, option, name))
            messages += *remark;
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
                              {u"lang"_s, languageCode(call.language)},
                              {u"warnings"_s, saidJson(messages)}},
                  file.absoluteFilePath(), 0, messages};
}

} // namespace

VerbSpec reportVerb()
{
    return {.name = u"report"_s,
            .arguments = u"W --kind KIND|--template FORM [--client C | --poc P] --out FILE"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "writes a report in the language of --lang"),
            .options = {{u"kind"_s, kindCodes(), QT_TRANSLATE_NOOP("axwb", "which report")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "whom it is about, for a report about one client")},
                        {u"poc"_s, u"POC"_s, QT_TRANSLATE_NOOP("axwb", "which PoC, for the timeline of one or for a form; a form takes the client's newest when left out")},
                        {u"year"_s, u"YEAR"_s, QT_TRANSLATE_NOOP("axwb", "which year, for portfolio, letters and request")},
                        {u"date"_s, u"DATE"_s, QT_TRANSLATE_NOOP("axwb", "the report's date, and so the week of a weekly one; today when left out")},
                        {u"person"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "whose week; the whole centre's when left out")},
                        {u"list"_s, u"LIST"_s, QT_TRANSLATE_NOOP("axwb", "what a request lists: clients, cases, pocs, visits or letters")},
                        {u"columns"_s, u"KEY,KEY…"_s, QT_TRANSLATE_NOOP("axwb", "the columns of a request; the usual ones when left out")},
                        {u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("axwb", "only what is at this stage, for a request")},
                        {u"field"_s, u"FIELD"_s, QT_TRANSLATE_NOOP("axwb", "only companies of this industry, for a request")},
                        {u"owner"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "only what this consultant looks after, for a request")},
                        {u"unmasked"_s, {}, QT_TRANSLATE_NOOP("axwb", "a request with full names and numbers")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment; the newest when left out")},
                        {u"assessment"_s, u"ID"_s, QT_TRANSLATE_NOOP("axwb", "which assessment, by its id")},
                        {u"visit"_s, u"ID"_s, QT_TRANSLATE_NOOP("axwb", "which visit is confirmed; when left out the newest in person, else the newest of any kind")},
                        {u"template"_s, u"FORM"_s, QT_TRANSLATE_NOOP("axwb", "an office's own form (HWPX, DOCX) to be filled instead of a report")},
                        {u"set"_s, u"NAME=TEXT"_s, QT_TRANSLATE_NOOP("axwb", "puts this text into the form's field of that name"), true},
                        {u"format"_s, formatCodes(), QT_TRANSLATE_NOOP("axwb", "which kind of file; else by its ending")},
                        {u"design"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "how it looks: the name of a design")},
                        {u"pdfa"_s, {}, QT_TRANSLATE_NOOP("axwb", "a PDF that archives take: PDF/A-1b")},
                        {u"messages"_s, u"ko|en"_s, QT_TRANSLATE_NOOP("axwb", "the language of messages, when it is not the report's")},
                        {u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("axwb", "where it is written")}},
            .run = run,
            .paints = true};
}

} // namespace axw::app
