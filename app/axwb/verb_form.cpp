// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/formeval.h"
#include "app/axwb/formprint.h"
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/builtin.h"
#include "core/files/savefile.h"
#include "core/forms/compare.h"
#include "core/forms/lint.h"
#include "core/forms/reader.h"
#include "core/workspace/answerimport.h"
#include "core/workspace/formimport.h"
#include "core/workspace/formlist.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using forms::Problem;
using forms::Reading;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

const QString formArguments = u"check FILE.xlsx | eval FILE.xlsx ANSWERS.json | compare OLD.xlsx NEW.xlsx | import W FILE.xlsx | export [W] full|quick|oairi|KEY [--version N] --out FILE.xlsx | print [W] KEY [--version N] [--client C] [--both] --out FILE.pdf | blank W --form KEY --client C --out FILE.xlsx"_s;

QString severityCode(Problem::Severity severity)
{
    return severity == Problem::Severity::Error ? u"error"_s : u"warning"_s;
}

/// A language as people who have no word for it call it: texts without one are in the default language.
QString languageCodeOf(const QString &language)
{
    return language.isEmpty() ? u"default"_s : language;
}

QJsonObject jsonOf(const Reading &reading)
{
    QJsonArray languages;
    for (const QString &language : reading.form.languages)
        languages += languageCodeOf(language);
    QJsonArray problems;
    for (const Problem &problem : reading.problems)
        problems += QJsonObject{{u"sheet"_s, problem.sheet},
                                {u"row"_s, problem.row},
                                {u"column"_s, problem.column},
                                {u"why"_s, problem.why},
                                {u"severity"_s, severityCode(problem.severity)}};
    QJsonArray missing;
    for (const forms::MissingTranslation &text : reading.missingTranslations)
        missing += QJsonObject{{u"sheet"_s, text.sheet},
                               {u"row"_s, text.row},
                               {u"column"_s, text.column},
                               {u"language"_s, languageCodeOf(text.language)},
                               {u"name"_s, text.name}};
    return {{u"ok"_s, reading.isGood()},
            {u"title"_s, reading.form.settings.title},
            {u"id"_s, reading.form.settings.id},
            {u"version"_s, reading.form.settings.version},
            {u"items"_s, reading.form.itemCount()},
            {u"languages"_s, languages},
            {u"problems"_s, problems},
            {u"missing_translations"_s, missing}};
}

Outcome check(const Call &call)
{
    const QString path = call.argument(1);
    Reading reading = forms::readWorkbook(path);
    if (reading.isGood()) {
        const std::vector<Problem> remarks = forms::lint(reading.form);
        reading.problems.insert(reading.problems.end(), remarks.cbegin(), remarks.cend());
    }
    const QString file = QFileInfo(path).fileName();
    QStringList messages;
    for (const Problem &problem : reading.problems)
        messages += problemSentence(file, problem);
    QString text;
    if (reading.isGood()) {
        text = Words::tr("The form is sound: %n question(s).", nullptr, reading.form.itemCount());
        if (!reading.missingTranslations.empty())
            text += u'\n' + Words::tr("%n text(s) miss a translation.", nullptr, int(reading.missingTranslations.size()));
    }
    return Answer{.json = jsonOf(reading), .text = text, .exit = reading.isGood() ? 0 : 1, .messages = messages};
}

/// A version of a form that the workspace holds, as the workbook it was imported from.
Outcome exportedFrom(const Call &call)
{
    const QString path = call.value(u"out"_s);
    AXWB_TRY_ASSIGN(version, formVersionOf(call));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read, 1));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    AXWB_TRY_ASSIGN(entry, workspace::formEntry(*workspace, call.argument(2), version));
    AXWB_TRY_ASSIGN(form, workspace::formOf(*workspace, entry));
    AXWB_TRY(workspace::exportForm(*workspace, entry, path));
    QStringList messages;
    if (form.settings.id.isEmpty() && QFileInfo(path).completeBaseName() != entry.key)
        messages += Words::tr("This workbook has no form_id: when it comes back it is known by the name of its file, which was “%1”.").arg(entry.key);
    return Answer{.json = QJsonObject{{u"form"_s, entry.key},
                                      {u"version"_s, entry.version},
                                      {u"items"_s, form.itemCount()},
                                      {u"file"_s, path},
                                      {u"beside"_s, QJsonArray::fromStringList(form.files.keys())}},
                  .text = Words::tr("Written: %1").arg(path),
                  .messages = messages};
}

/// A built-in form as a workbook, to be edited in a spreadsheet.
Outcome exported(const Call &call)
{
    if (call.arguments().size() > 2)
        return exportedFrom(call);
    const QString path = call.value(u"out"_s);
    const QString key = call.argument(1);
    AXWB_TRY_ASSIGN(form, diagnosis::builtinQuestionnaire(key));
    AXWB_TRY_ASSIGN(bytes, diagnosis::builtinWorkbook(key));
    AXWB_TRY(files::saveFile(path, bytes));
    return Answer{.json = QJsonObject{{u"form"_s, key}, {u"version"_s, form->settings.version.toInt()}, {u"items"_s, form->itemCount()}, {u"file"_s, path}},
                  .text = Words::tr("Written: %1").arg(path)};
}

/// What a later workbook changed against an earlier one.
Outcome compared(const Call &call)
{
    std::vector<forms::Form> two;
    for (const int at : {1, 2}) {
        const QString path = call.argument(at);
        Reading reading = forms::readWorkbook(path);
        if (!reading.isGood()) {
            QStringList messages;
            for (const Problem &problem : reading.problems)
                messages += problemSentence(QFileInfo(path).fileName(), problem);
            return Answer{.json = jsonOf(reading), .text = {}, .exit = 1, .messages = messages};
        }
        two.push_back(std::move(reading.form));
    }
    static const QStringList kinds{u"added"_s, u"removed"_s, u"moved"_s, u"changed"_s};
    const QStringList words{Words::tr("added"), Words::tr("removed"), Words::tr("moved"), Words::tr("changed")};
    QJsonArray differences;
    QStringList lines;
    for (const forms::Difference &each : forms::differences(two.front(), two.back())) {
        const QString &kind = kinds.at(int(each.kind));
        differences += QJsonObject{{u"kind"_s, kind}, {u"sheet"_s, each.sheet}, {u"name"_s, each.name},
                                   {u"column"_s, each.column}, {u"before"_s, each.before}, {u"after"_s, each.after}};
        lines += QStringList{words.at(int(each.kind)), each.sheet, each.name, each.column, each.before, each.after}.join(u'\t');
    }
    if (lines.isEmpty())
        lines += Words::tr("Both ask the same.");
    return Answer{.json = QJsonObject{{u"differences"_s, differences}}, .text = lines.join(u'\n')};
}

/// Keeps a workbook as the next version of its form in a workspace.
Outcome imported(const Call &call)
{
    const QString path = call.argument(2);
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write, 1));
    AXWB_TRY_ASSIGN(import, workspace::importForm(*workspace, path));
    const QString file = QFileInfo(path).fileName();
    QStringList messages;
    for (const Problem &problem : import.reading.problems)
        messages += problemSentence(file, problem);
    QJsonObject json = jsonOf(import.reading);
    if (!import.record)
        return Answer{.json = json, .text = {}, .exit = 1, .messages = messages};
    json[u"key"_s] = import.record->key;
    json[u"stored_version"_s] = import.record->version;
    json[u"unchanged"_s] = import.wasThere;
    const QString text = import.wasThere ? Words::tr("The workspace holds this form already: %1, version %2.") : Words::tr("Imported: %1, version %2.");
    return Answer{.json = json, .text = text.arg(import.record->key).arg(import.record->version), .exit = 0, .messages = messages};
}

/// A workbook that a company fills in by itself.
Outcome blank(const Call &call)
{
    const QString path = call.value(u"out"_s);
    if (!call.has(u"form"_s) || !call.has(u"client"_s))
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb form blank W --form full|quick|KEY --client C --out FILE.xlsx"_s));
    const auto round = fromKey<diagnosis::Round>(call.has(u"round"_s) ? call.value(u"round"_s) : u"T0"_s);
    if (!round)
        return wrongCall(Words::tr("“%1” is no round; right would be T0, T1 or T2.").arg(call.value(u"round"_s)));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read, 1));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
    AXWB_TRY_ASSIGN(bytes, workspace::answerWorkbook(*workspace, client, call.value(u"form"_s), *round, call.language));
    AXWB_TRY(files::saveFile(path, bytes));
    return Answer{.json = QJsonObject{{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"form"_s, call.value(u"form"_s)}, {u"round"_s, keyOf(*round)}},
                  .text = Words::tr("Written: %1").arg(path)};
}

Outcome run(const Call &call)
{
    const QString what = call.argument(0);
    const QString usage = u"axwb form "_s + formArguments;
    static const QStringList known{u"check"_s, u"eval"_s, u"compare"_s, u"import"_s, u"export"_s, u"print"_s, u"blank"_s};
    if (!known.contains(what))
        return wrongCall(Words::tr("“%1” is none of %2. The call is: %3").arg(what, known.join(u", "_s), usage));
    // Those that write a form take it from a workspace where one stands before it.
    const bool writes = what == u"export" || what == u"print";
    const bool three = what == u"eval" || what == u"compare" || what == u"import" || (writes && call.arguments().size() > 2);
    const auto fits = [&](const QString &option, bool may) { return !call.has(option) || may; };
    const bool optionsFit = call.has(u"out"_s) == (writes || what == u"blank") && fits(u"version"_s, writes && three)
        && fits(u"both"_s, what == u"print") && fits(u"client"_s, what == u"print" || what == u"blank")
        && fits(u"form"_s, what == u"blank") && fits(u"round"_s, what == u"blank");
    if (call.arguments().size() != (three ? 3 : 2) || !optionsFit)
        return wrongCall(Words::tr("The call is: %1").arg(usage));
    if (what == u"blank")
        return blank(call);
    if (what == u"print")
        return printForm(call);
    return what == u"check" ? check(call) : what == u"eval" ? evaluateForm(call) : what == u"compare" ? compared(call) : what == u"import" ? imported(call) : exported(call);
}

} // namespace

QString problemSentence(const QString &file, const Problem &problem)
{
    QStringList place;
    if (!problem.sheet.isEmpty())
        place += problem.sheet;
    if (problem.row > 0)
        place += Words::tr("row %1").arg(problem.row);
    if (!problem.column.isEmpty())
        place += problem.column;
    const QString why = problem.severity == Problem::Severity::Warning ? Words::tr("(remark) %1").arg(problem.why) : problem.why;
    return file + u": "_s + (place.isEmpty() ? QString() : place.join(u", "_s) + u": "_s) + why;
}

VerbSpec formVerb()
{
    return {.name = u"form"_s,
            .arguments = formArguments,
            .least = 2,
            .most = -1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "checks a questionnaire in XLSForm and names what is wrong, fills one with answers, says what a later version changed, keeps it in a workspace, writes a built-in one or one of a workspace, prints one blank, or makes a file that a company fills in by itself"),
            .options = {{u"form"_s, u"full|quick|KEY"_s, QT_TRANSLATE_NOOP("axwb", "which form is to be filled in: a built-in one or an imported one by its form_id")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "who is to fill it in")},
                        {u"both"_s, {}, QT_TRANSLATE_NOOP("axwb", "print the questions in Korean and English")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment it is: before, after the PoC, later; T0 when left out")},
                        {u"version"_s, u"N"_s, QT_TRANSLATE_NOOP("axwb", "which version of a form of the workspace; the newest when left out")},
                        {u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("axwb", "the workbook or the PDF to write")}},
            .run = run,
            .paintsFor = u"print"_s};
}

} // namespace axw::app
