// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/filling.h"
#include "core/diagnosis/why.h"
#include "core/forms/sessionjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Assessment;
using diagnosis::Round;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

constexpr qint64 largestAnswers = qint64(16) << 20;

Result<QByteArray> answersFile(const QString &path)
{
    QFile file(path);
    // A pipe (<(…), /dev/stdin) is as good as a file.
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (QFileInfo(path).isDir())
        return fail(Error::Kind::Invalid, Words::tr("%1 is a folder, not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), file.errorString());
    const QByteArray bytes = file.read(largestAnswers + 1);
    if (bytes.size() > largestAnswers)
        return fail(Error::Kind::Invalid, Words::tr("The file %1 is too large for answers to a form.").arg(path));
    return bytes;
}

/// Answers that were read: of a form that the program carries by item, of any other as a session that holds them.
struct Filled
{
    diagnosis::Answers answers;
    std::unique_ptr<forms::Session> session;
    forms::BesideAnswers beside;
};

Result<Filled> readFilled(workspace::Workspace &workspace, const Assessment &assessment, const diagnosis::Form &form, const QByteArray &json)
{
    Filled filled;
    if (assessment.formRecord.isNull()) {
        AXW_TRY_ASSIGN(answers, diagnosis::readAnswers(json, form));
        filled.answers = answers;
        return filled;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Words::tr("Line %1: this is no JSON object; right would be {\"name\": answer, …}.").arg(json.left(error.offset).count('\n') + 1),
                    error.errorString());
    AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(assessment));
    forms::Surroundings surroundings;
    surroundings.clock = &systemClock();
    surroundings.username = workspace.person();
    AXW_TRY_ASSIGN(session, forms::Session::start(rules, surroundings, false));
    AXW_TRY_ASSIGN(beside, forms::fillFromJson(*session, document.object()));
    filled.session = std::move(session);
    filled.beside = beside;
    return filled;
}

/// The last round before this one, which has to be frozen.
Result<Assessment> lastRound(workspace::Workspace &workspace, ClientId client, const QString &form, Round round, diagnosis::Rater rater)
{
    for (int each = int(round) - 1; each >= int(Round::T0); --each) {
        AXW_TRY_ASSIGN(found, workspace.assessments().newest(client, form, Round(each), rater));
        if (!found)
            continue;
        if (found->isFrozen())
            return *found;
        return fail(Error::Kind::Conflict, Words::tr("The %1 assessment with the form “%2” is still open; freeze it before the next round begins with its answers.").arg(keyOf(found->round), form));
    }
    return fail(Error::Kind::NotFound, Words::tr("There is no round before %1 with the form “%2” whose answers could be taken over.").arg(keyOf(round), form));
}

/// The assessment the answers belong to: the open one of this form, round and rater, else a new one, with the answers of
/// `before` if there is such.
Result<Assessment> assessmentFor(workspace::Workspace &workspace, const std::optional<Assessment> &newest, const std::optional<Assessment> &before,
                                 ClientId client, const QString &form, Round round, diagnosis::Rater rater)
{
    if (!newest && before)
        return workspace.assessments().beginFrom(*before, round);
    if (!newest)
        return workspace.assessments().begin(client, form, round, {}, rater);
    if (newest->isFrozen())
        return fail(Error::Kind::ReadOnly, Words::tr("The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.")
                                               .arg(keyOf(round), form, newest->frozenAt.date().toString(Qt::ISODate)));
    return *newest;
}

struct Remarks
{
    QJsonArray violations;
    QStringList messages;
};

/// What was stored although it breaks a rule of the form, and what was frozen although nobody looked at it again.
Result<Remarks> remarksOf(workspace::Workspace &workspace, const Assessment &assessment)
{
    Remarks remarks;
    AXW_TRY_ASSIGN(filling, workspace.assessments().fill(assessment.id, {}, {}));
    for (const forms::Violation &each : filling->session().violations()) {
        const QString path = forms::pathOf(filling->form(), each.place);
        remarks.violations += QJsonObject{{u"path"_s, path}, {u"message"_s, each.message}};
        remarks.messages += path + u": "_s + each.message;
    }
    if (assessment.isFrozen()) {
        const auto again = std::ranges::count_if(filling->session().places(), [&](const forms::Place &place) { return filling->beside(place).checkAgain; });
        if (again > 0)
            remarks.messages += Words::tr("%n answer(s) were taken over from the round before and not looked at again.", nullptr, int(again));
    }
    return remarks;
}

QString scoreLines(const diagnosis::Form &form, const diagnosis::Scores &scores, Language language)
{
    const auto line = [](const QString &label, const std::optional<double> &score, double coverage) {
        return u"%1\t%2\t%3%\n"_s.arg(label, diagnosis::scoreText(score), QString::number(coverage * 100, 'f', 0));
    };
    QString text = line(Words::tr("Overall"), scores.overall, scores.coverage.share());
    for (const diagnosis::DimensionScore &dimension : scores.dimensions) {
        if (!dimension.switchedOff)
            text += line(form.dimension(dimension.key)->label.in(language), dimension.score, dimension.coverage.share());
    }
    if (const diagnosis::Dimension *bottleneck = form.dimension(scores.bottleneck))
        text += Words::tr("Bottleneck: %1").arg(bottleneck->label.in(language)) + u'\n';
    return text;
}

Outcome run(const Call &call)
{
    if (!call.has(u"form"_s) || !call.has(u"answers"_s))
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb diagnose W CLIENT --form full|quick|oairi|KEY --round T0|T1|T2 --answers A.json"_s));
    const auto round = fromKey<Round>(call.has(u"round"_s) ? call.value(u"round"_s) : u"T0"_s);
    if (!round)
        return wrongCall(Words::tr("“%1” is no round; right would be T0, T1 or T2.").arg(call.value(u"round"_s)));
    const auto rater = fromKey<diagnosis::Rater>(call.has(u"rater"_s) ? call.value(u"rater"_s) : u"consultant"_s);
    if (!rater)
        return wrongCall(Words::tr("“%1” is no rater; right would be %2 or %3.").arg(call.value(u"rater"_s), u"consultant"_s, u"company"_s));
    AXWB_TRY_ASSIGN(bytes, answersFile(call.value(u"answers"_s)));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.argument(1)));
    const QString formKey = call.value(u"form"_s);
    AXWB_TRY_ASSIGN(existing, workspace->assessments().newest(client, formKey, *round, *rater));
    Assessment sample;
    std::optional<Assessment> before;
    if (existing) {
        sample = *existing; // an assessment goes on with the version it was begun with
    } else if (call.has(u"again"_s)) {
        AXWB_TRY_ASSIGN(last, lastRound(*workspace, client, formKey, *round, *rater));
        before = last;
        sample = last;
    } else {
        AXWB_TRY_ASSIGN(fresh, workspace->assessments().prepared(client, formKey, *round, *rater));
        sample = fresh;
    }
    AXWB_TRY_ASSIGN(form, workspace->assessments().form(sample));
    auto filled = readFilled(*workspace, sample, form, bytes);
    if (!filled) {
        Error error = filled.error();
        error.sentence = QFileInfo(call.value(u"answers"_s)).fileName() + u": "_s + error.sentence;
        return tl::unexpected<Failure>(std::move(error));
    }
    AXWB_TRY_ASSIGN(stored, workspace->edit(QT_TRANSLATE_NOOP("edit", "Fill diagnosis"), [&]() -> Result<AssessmentId> {
        AXW_TRY_ASSIGN(assessment, assessmentFor(*workspace, existing, before, client, formKey, *round, *rater));
        if (filled->session) {
            AXW_TRY_ASSIGN(filling, workspace->assessments().fill(assessment.id, {}, workspace->person()));
            AXW_TRY(workspace->assessments().takeOver(*filling, *filled->session, filled->beside));
        } else {
            AXW_TRY(workspace->assessments().setAnswers(assessment.id, filled->answers));
        }
        if (call.has(u"freeze"_s))
            AXW_TRY(workspace->assessments().freeze(assessment.id, workspace->person()));
        return assessment.id;
    }));
    AXWB_TRY_ASSIGN(assessment, workspace->assessments().assessment(stored));
    AXWB_TRY_ASSIGN(scores, workspace->assessments().scores(assessment));
    QJsonObject json = diagnosis::toJson(scores);
    AXWB_TRY_ASSIGN(checked, remarksOf(*workspace, assessment));
    json[u"violations"_s] = checked.violations;
    json[u"assessment"_s] = assessment.id.toString();
    json[u"form"_s] = assessment.formKey;
    json[u"round"_s] = keyOf(assessment.round);
    json[u"frozen"_s] = assessment.isFrozen();
    return Answer{.json = json, .text = scoreLines(form, scores, call.language), .messages = checked.messages};
}

} // namespace

VerbSpec diagnoseVerb()
{
    return {.name = u"diagnose"_s,
            .arguments = u"W CLIENT --form NAME --answers A.json"_s,
            .least = 2,
            .most = 2,
            .purpose = QT_TRANSLATE_NOOP("axwb", "stores the answers to a form and prints the scores"),
            .options = {{u"form"_s, u"full|quick|oairi|KEY"_s, QT_TRANSLATE_NOOP("axwb", "which form was filled: a built-in one or an imported one by its form_id")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment it is: before, after the PoC, later; T0 when left out")},
                        {u"rater"_s, u"consultant|company"_s, QT_TRANSLATE_NOOP("axwb", "who gave the answers; the consultant when left out")},
                        {u"answers"_s, u"A.json"_s, QT_TRANSLATE_NOOP("axwb", "the answers by item")},
                        {u"again"_s, {}, QT_TRANSLATE_NOOP("axwb", "begin with the answers of the round before, each to be checked again; those of the file count as checked")},
                        {u"freeze"_s, {}, QT_TRANSLATE_NOOP("axwb", "make it a snapshot that stays as it is")}},
            .run = run};
}

} // namespace axw::app
