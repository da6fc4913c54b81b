// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/reportbatch.h"
#include "ui/widgets/figurepainter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// A batch that is asked to end does so after the report it is at, and says what it wrote.
volatile std::sig_atomic_t isAskedToEnd = 0;

QString codes(bool kinds)
{
    QStringList all;
    if (kinds) {
        for (const report::Kind kind : report::allKinds()) {
            if (report::wantsClient(kind))
                all << report::kindCode(kind);
        }
    } else {
        for (const report::Format format : report::allFormats())
            all << report::formatCode(format);
    }
    return all.join(u'|');
}

tl::expected<std::vector<ClientId>, Failure> chosen(const Call &call, workspace::Workspace &workspace)
{
    std::vector<ClientId> clients;
    for (const QString &word : call.values(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(workspace, word));
        if (std::find(clients.begin(), clients.end(), client) == clients.end())
            clients.push_back(client);
    }
    if (!clients.empty())
        return clients;
    clients::ClientFilter filter;
    if (call.has(u"stage"_s)) {
        filter.stage = fromWord<Stage>(call.value(u"stage"_s));
        if (!filter.stage) {
            QStringList stages;
            for (const auto &one : choicesOf<Stage>())
                stages << QString::fromUtf16(one.key);
            return wrongCall(Words::tr("--%1: “%2” cannot be; right would be %3.").arg(u"stage"_s, call.value(u"stage"_s), stages.join(u", "_s)));
        }
    }
    AXWB_TRY_ASSIGN(all, workspace.clients().summaries(filter));
    for (const clients::ClientSummary &each : all)
        clients.push_back(each.client.id);
    return clients;
}

Outcome run(const Call &call)
{
    const auto kind = report::kindFromCode(call.value(u"kind"_s));
    const auto format = report::formatFromCode(call.value(u"format"_s));
    if (call.has(u"kind"_s) && (!kind || !report::wantsClient(*kind)))
        return wrongCall(Words::tr("--%1: “%2” cannot be; right would be %3.").arg(u"kind"_s, call.value(u"kind"_s), codes(true)));
    if (call.has(u"format"_s) && !format)
        return wrongCall(Words::tr("There is no format “%1”; right would be %2.").arg(call.value(u"format"_s), codes(false)));
    if (!kind || !format || call.value(u"into"_s).isEmpty()) {
        return wrongCall(Words::tr("Something is missing. The call is: %1")
                             .arg(u"axwb reports W --kind %1 --format %2 --into FOLDER"_s.arg(codes(true), codes(false))));
    }
    if (call.has(u"pdfa"_s) && *format != report::Format::Pdf)
        return wrongCall(Words::tr("--pdfa is for the format pdf."));
    if (call.has(u"client"_s) && call.has(u"stage"_s))
        return wrongCall(Words::tr("--client and --stage cannot both be: name the clients, or the stage they are at."));
    workspace::ReportRequest request;
    request.kind = *kind;
    request.language = call.language;
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, call.value(u"into"_s)));
    AXWB_TRY_ASSIGN(clients, chosen(call, *workspace));
    if (call.has(u"design"_s)) {
        AXWB_TRY_ASSIGN(design, designNamed(*workspace, call.value(u"design"_s)));
        request.design = design.id;
    }
    Progress progress;
    for (const int signal : {SIGTERM, SIGINT})
        std::signal(signal, [](int) { isAskedToEnd = 1; });
    progress.cancelled = [] { return isAskedToEnd != 0; };
    if (call.has(u"progress"_s)) {
        progress.report = [](int done, int total) {
            std::fprintf(stderr, "%d/%d\n", done, total);
            std::fflush(stderr);
        };
    }
    const widgets::FigurePainter figures;
    AXWB_TRY_ASSIGN(batch, workspace::writeReports(*workspace, request, clients, *format, call.value(u"into"_s), figures, progress,
                                                   call.has(u"pdfa"_s) ? report::PdfKind::Archive : report::PdfKind::Plain));
    QJsonArray written;
    QJsonArray without;
    QStringList files;
    QStringList messages;
    for (const workspace::BatchLine &line : batch.lines) {
        QJsonObject object{{u"client"_s, line.client.toString()}, {u"name"_s, line.name}};
        if (line.error) {
            object.insert(u"why"_s, line.error->sentence);
            without.append(object);
            messages << u"%1: %2"_s.arg(line.name, line.error->sentence);
        } else {
            object.insert(u"file"_s, line.file);
            written.append(object);
            files << line.file;
        }
    }
    // What was written before it stopped is there, and is said.
    const QString stopped = batch.stopped ? batch.stopped->sentence : QString();
    if (batch.stopped && (batch.lines.empty() || !batch.lines.back().error))
        messages << stopped;
    return Answer{QJsonObject{{u"written"_s, written}, {u"without"_s, without}, {u"stopped"_s, batch.stopped ? QJsonValue(stopped) : QJsonValue()}},
                  files.join(u'\n'), batch.stopped ? 1 : 0, messages};
}

} // namespace

VerbSpec reportsVerb()
{
    return {.name = u"reports"_s,
            .arguments = u"W --kind KIND --format FORMAT --into FOLDER"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "writes a report about each of many clients into a folder"),
            .options = {{u"kind"_s, codes(true), QT_TRANSLATE_NOOP("axwb", "which report")},
                        {u"format"_s, codes(false), QT_TRANSLATE_NOOP("axwb", "which kind of file")},
                        {u"into"_s, u"FOLDER"_s, QT_TRANSLATE_NOOP("axwb", "where the files are written; made when it is not there, and what stands there stays: a taken name gets a number")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "one of those it is about; all when left out"), true},
                        {u"stage"_s, u"STAGE"_s, QT_TRANSLATE_NOOP("axwb", "only clients in this stage; not together with --client")},
                        {u"design"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "how it looks: the name of a design")},
                        {u"pdfa"_s, {}, QT_TRANSLATE_NOOP("axwb", "a PDF that archives take: PDF/A-1b")},
                        {u"progress"_s, {}, QT_TRANSLATE_NOOP("axwb", "tells on stderr how far it is, as DONE/ALL")},
                        {u"messages"_s, u"ko|en"_s, QT_TRANSLATE_NOOP("axwb", "the language of messages, when it is not the report's")}},
            .run = run,
            .paints = true};
}

} // namespace axw::app
