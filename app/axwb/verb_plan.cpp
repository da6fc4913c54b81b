// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/files/savefile.h"
#include "core/report/planpicture.h"
#include "core/workspace/planexchange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using workspace::Access;
using workspace::PlanFormat;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

const QString formats = u"xml, csv, xlsx, ics, pdf, png, svg"_s;

std::optional<PlanFormat> dataFormat(const QString &ending)
{
    if (ending == u"xml"_s)
        return PlanFormat::Xml;
    if (ending == u"csv"_s)
        return PlanFormat::Csv;
    if (ending == u"xlsx"_s)
        return PlanFormat::Xlsx;
    return ending == u"ics"_s ? std::optional(PlanFormat::ICalendar) : std::nullopt;
}

tl::expected<std::optional<files::Encoding>, Failure> encodingOf(const Call &call)
{
    if (!call.has(u"encoding"_s))
        return std::nullopt;
    const auto encoding = files::encodingFromName(call.value(u"encoding"_s));
    if (!encoding)
        return wrongCall(Words::tr("“%1” is no encoding; right would be %2.").arg(call.value(u"encoding"_s), files::encodingNames().join(u", "_s)));
    return encoding;
}

Outcome importFile(const Call &call)
{
    AXWB_TRY_ASSIGN(encoding, encodingOf(call));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Write));
    AXWB_TRY_ASSIGN(id, pocNamed(*workspace, call.argument(1)));
    AXWB_TRY_ASSIGN(done, workspace::importPlan(*workspace, id, call.argument(3), encoding));
    const poc::KeptPlan &kept = done.kept;
    return Answer{.json = QJsonObject{{u"poc"_s, id.toString()},
                                      {u"added"_s, kept.added},
                                      {u"changed"_s, kept.changed},
                                      {u"unchanged"_s, kept.unchanged},
                                      {u"removed"_s, kept.removed},
                                      {u"resources"_s, QJsonArray::fromStringList(kept.newResources)},
                                      {u"baselines"_s, QJsonArray::fromStringList(kept.newBaselines)},
                                      {u"recorded"_s, done.changed},
                                      {u"warnings"_s, saidJson(done.remarks)}},
                  .text = Words::tr("%1 tasks added, %2 changed, %3 unchanged, %4 taken away").arg(kept.added).arg(kept.changed).arg(kept.unchanged).arg(kept.removed),
                  .messages = done.remarks};
}

/// A picture of the plan, against its newest baseline.
tl::expected<workspace::PlanExport, Failure> pictureOf(workspace::Workspace &workspace, PocId id, const QString &ending, const Call &call)
{
    AXWB_TRY_ASSIGN(plan, workspace::planToExport(workspace, id));
    AXWB_TRY_ASSIGN(client, workspace.clients().get(plan.plan.poc.client));
    report::PlanPicture picture{plan.plan, plan.dates, plan.calendars, {}, {}, client.name, systemClock().today(), call.language};
    if (!plan.baselines.empty()) {
        picture.baseline = plan.baselines.back().second;
        picture.baselineName = plan.baselines.back().first.name;
    }
    const bool large = call.value(u"paper"_s).compare(u"A3"_s, Qt::CaseInsensitive) == 0;
    auto bytes = ending == u"pdf"_s   ? report::planPdf(picture, large ? report::PaperSize::A3 : report::PaperSize::A4)
                 : ending == u"png"_s ? report::planPng(picture)
                                      : report::planSvg(picture);
    workspace::PlanExport made;
    AXWB_TRY_ASSIGN(drawn, std::move(bytes));
    made.bytes = drawn;
    // The letters of an SVG are drawn with the fonts of whoever opens it.
    const QStringList missing = ending == u"svg"_s ? QStringList() : report::missingGlyphs(picture);
    if (!missing.isEmpty())
        made.remarks << Words::tr("No font here has: %1. The picture leaves them out or shows empty boxes.").arg(missing.join(u", "_s));
    return made;
}

Outcome exportFile(const Call &call)
{
    const QString path = call.argument(3);
    const QString ending = (call.has(u"format"_s) ? call.value(u"format"_s) : QFileInfo(path).suffix()).toLower();
    const auto format = dataFormat(ending);
    const bool drawn = ending == u"pdf"_s || ending == u"png"_s || ending == u"svg"_s;
    if (!format && !drawn)
        return wrongCall(Words::tr("There is no format “%1”; right would be %2.").arg(ending, formats));
    if (call.has(u"paper"_s) && (ending != u"pdf"_s || !QStringList{u"a3"_s, u"a4"_s}.contains(call.value(u"paper"_s).toLower())))
        return wrongCall(Words::tr("--paper is A3 or A4, for PDF."));
    if (call.has(u"encoding"_s) && ending != u"csv"_s)
        return wrongCall(Words::tr("--encoding is for CSV."));
    AXWB_TRY_ASSIGN(encoding, encodingOf(call));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    AXWB_TRY_ASSIGN(id, pocNamed(*workspace, call.argument(1)));
    workspace::PlanExport made;
    if (drawn) {
        AXWB_TRY_ASSIGN(painted, pictureOf(*workspace, id, ending, call));
        made = painted;
    } else {
        AXWB_TRY_ASSIGN(written, workspace::exportPlan(*workspace, id, *format, call.language, encoding.value_or(files::Encoding::Utf8)));
        made = written;
    }
    AXWB_TRY(files::saveFile(path, made.bytes));
    const QFileInfo file(path);
    return Answer{.json = QJsonObject{{u"file"_s, file.absoluteFilePath()},
                                      {u"bytes"_s, file.size()},
                                      {u"format"_s, ending},
                                      {u"lang"_s, languageCode(call.language)},
                                      {u"warnings"_s, saidJson(made.remarks)}},
                  .text = file.absoluteFilePath(),
                  .messages = made.remarks};
}

Outcome run(const Call &call)
{
    const QString what = call.argument(2);
    if (what == u"import"_s && (call.has(u"paper"_s) || call.has(u"format"_s)))
        return wrongCall(Words::tr("%1 belong to %2.", "options, an argument").arg(u"--paper, --format"_s, u"export"_s));
    if (what == u"import"_s)
        return importFile(call);
    if (what == u"export"_s)
        return exportFile(call);
    return wrongCall(Words::tr("“%1” is none of %2. The call is: %3").arg(what, u"import, export"_s, u"axwb plan W POC import|export FILE"_s));
}

} // namespace

VerbSpec planVerb()
{
    return {.name = u"plan"_s,
            .arguments = u"W POC import FILE.xml|.csv|.xlsx | export FILE.xml|.csv|.xlsx|.ics|.pdf|.png|.svg"_s,
            .least = 4,
            .most = 4,
            .purpose = QT_TRANSLATE_NOOP("axwb", "takes the plan of a proof of concept from a file, as one edit, or writes it: for MS Project, as a table, as calendar events, as a picture"),
            .options = {{u"format"_s, u"F"_s, QT_TRANSLATE_NOOP("axwb", "which kind of file; else by its ending")},
                        {u"encoding"_s, u"E"_s, QT_TRANSLATE_NOOP("axwb", "the encoding of a CSV file")},
                        {u"paper"_s, u"A3|A4"_s, QT_TRANSLATE_NOOP("axwb", "the paper of a PDF; A4 when left out")},
                        {u"messages"_s, u"ko|en"_s, QT_TRANSLATE_NOOP("axwb", "the language of messages, when it is not that of the file")}},
            .run = run,
            .paints = true};
}

} // namespace axw::app
