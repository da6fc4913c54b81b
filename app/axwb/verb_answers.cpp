// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/answertable.h"
#include "core/files/savefile.h"
#include "core/forms/translations.h"
#include "core/workspace/answerimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Rater;
using diagnosis::Round;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

const QString usage = u"axwb answers W CLIENT --form full|quick|KEY [--round T0|T1|T2] [--rater consultant|company] --out FILE.csv|FILE.xlsx"_s;
const QString importUsage = u"axwb answers W CLIENT import FILE.xlsx [--round T0|T1|T2] [--rater consultant|company]"_s;

/// Every answer of an assessment as a table.
Outcome exported(const Call &call, Round round, Rater rater)
{
    const QString path = call.value(u"out"_s);
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!call.has(u"form"_s) || path.isEmpty())
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(usage));
    if (ending != u"csv" && ending != u"xlsx")
        return wrongCall(Words::tr("“%1” ends neither in .csv nor in .xlsx.").arg(path));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.argument(1)));
    AXWB_TRY_ASSIGN(about, workspace->clients().get(client));
    const QString key = call.value(u"form"_s);
    AXWB_TRY_ASSIGN(assessment, workspace->assessments().newest(client, key, round, rater));
    if (!assessment)
        return tl::unexpected<Failure>(Error{Error::Kind::NotFound, Words::tr("%1 has no assessment of round %2 with the form “%3” by this rater.").arg(about.name, keyOf(round), key), {}});
    AXWB_TRY_ASSIGN(rules, workspace->assessments().rulebook(*assessment));
    AXWB_TRY_ASSIGN(filling, workspace->assessments().fill(assessment->id, forms::languageFor(rules->form(), call.language), workspace->person()));
    const auto rows = diagnosis::answerLines(*filling, call.language);
    QByteArray bytes;
    if (ending == u"csv") {
        bytes = diagnosis::answersAsCsv(rows, call.language);
    } else {
        AXWB_TRY_ASSIGN(book, diagnosis::answersAsWorkbook(rows, about.name, call.language));
        bytes = book;
    }
    AXWB_TRY(files::saveFile(path, bytes));
    const auto answered = std::count_if(rows.begin(), rows.end(), [](const diagnosis::AnswerLine &row) { return !row.code.isEmpty(); });
    return Answer{.json = QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()},
                                      {u"assessment"_s, assessment->id.toString()},
                                      {u"form"_s, key},
                                      {u"version"_s, assessment->formVersion},
                                      {u"round"_s, keyOf(round)},
                                      {u"rater"_s, keyOf(rater)},
                                      {u"rows"_s, qint64(rows.size())},
                                      {u"answered"_s, qint64(answered)}},
                  .text = Words::tr("Written: %1").arg(path),
                  .messages = filling->troubles()};
}

/// A workbook that came back, filled in by the company.
Outcome imported(const Call &call, Round round, Rater rater)
{
    if (call.arguments().size() != 4 || call.has(u"out"_s) || call.has(u"form"_s))
        return wrongCall(Words::tr("The call is: %1").arg(importUsage));
    const QString path = call.argument(3);
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.argument(1)));
    auto import = workspace::importAnswers(*workspace, client, path, round, rater);
    if (!import) {
        Error error = import.error();
        if (error.kind == Error::Kind::Invalid) { // every line says which file it is about
            const QString file = QFileInfo(path).fileName() + u": "_s;
            error.sentence = file + QString(error.sentence).replace(u'\n', u'\n' + file);
        }
        return tl::unexpected<Failure>(std::move(error));
    }
    AXWB_TRY_ASSIGN(scores, workspace->assessments().scores(import->assessment));
    return Answer{.json = QJsonObject{{u"assessment"_s, import->assessment.id.toString()},
                                      {u"form"_s, import->assessment.formKey},
                                      {u"version"_s, import->assessment.formVersion},
                                      {u"round"_s, keyOf(round)},
                                      {u"rater"_s, keyOf(rater)},
                                      {u"rows"_s, import->rows},
                                      {u"changed"_s, import->changed},
                                      {u"remarks"_s, QJsonArray::fromStringList(import->remarks)},
                                      {u"scores"_s, diagnosis::toJson(scores)}},
                  .text = Words::tr("%n answer(s) and notes changed.", nullptr, import->changed),
                  .messages = import->remarks};
}

Outcome run(const Call &call)
{
    const bool import = call.arguments().size() > 2;
    if (import && call.argument(2) != u"import")
        return wrongCall(Words::tr("“%1” is none of %2. The call is: %3").arg(call.argument(2), u"import"_s, importUsage));
    const auto round = fromKey<Round>(call.has(u"round"_s) ? call.value(u"round"_s) : u"T0"_s);
    if (!round)
        return wrongCall(Words::tr("“%1” is no round; right would be T0, T1 or T2.").arg(call.value(u"round"_s)));
    const auto rater = fromKey<Rater>(call.has(u"rater"_s) ? call.value(u"rater"_s) : import ? u"company"_s : u"consultant"_s);
    if (!rater)
        return wrongCall(Words::tr("“%1” is no rater; right would be %2 or %3.").arg(call.value(u"rater"_s), u"consultant"_s, u"company"_s));
    return import ? imported(call, *round, *rater) : exported(call, *round, *rater);
}

} // namespace

VerbSpec answersVerb()
{
    return {.name = u"answers"_s,
            .arguments = u"W CLIENT --form NAME --out FILE.csv|.xlsx | W CLIENT import FILE.xlsx"_s,
            .least = 2,
            .most = 4,
            .purpose = QT_TRANSLATE_NOOP("axwb", "writes every answer of an assessment as a table, or takes those of a workbook that a company filled in"),
            .options = {{u"form"_s, u"full|quick|KEY"_s, QT_TRANSLATE_NOOP("axwb", "which form was filled: a built-in one or an imported one by its form_id")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment it is: before, after the PoC, later; T0 when left out")},
                        {u"rater"_s, u"consultant|company"_s, QT_TRANSLATE_NOOP("axwb", "who gave the answers; when left out the consultant, of a workbook that is imported the company")},
                        {u"out"_s, u"FILE.csv|FILE.xlsx"_s, QT_TRANSLATE_NOOP("axwb", "the table to write")}},
            .run = run};
}

} // namespace axw::app
