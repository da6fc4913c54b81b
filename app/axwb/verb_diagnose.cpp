// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/diagnosis/formreader.h"
#include "core/diagnosis/why.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

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

/// The assessment the answers belong to: the open one of this form and round, else a new one.
Result<Assessment> assessmentFor(workspace::Workspace &workspace, ClientId client, const QString &form, Round round)
{
    AXW_TRY_ASSIGN(newest, workspace.assessments().newest(client, form, round));
    if (!newest)
        return workspace.assessments().begin(client, form, round);
    if (newest->isFrozen())
        return fail(Error::Kind::ReadOnly, Words::tr("The %1 assessment with the form “%2” is frozen since %3; its answers stay as they are.")
                                               .arg(keyOf(round), form, newest->frozenAt.date().toString(Qt::ISODate)));
    return *newest;
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
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb diagnose W CLIENT --form full|quick --round T0|T1|T2 --answers A.json"_s));
    const auto round = fromKey<Round>(call.has(u"round"_s) ? call.value(u"round"_s) : u"T0"_s);
    if (!round)
        return wrongCall(Words::tr("“%1” is no round; right would be T0, T1 or T2.").arg(call.value(u"round"_s)));
    AXWB_TRY_ASSIGN(form, diagnosis::builtinForm(call.value(u"form"_s)));
    AXWB_TRY_ASSIGN(bytes, answersFile(call.value(u"answers"_s)));
    auto answers = diagnosis::readAnswers(bytes, form);
    if (!answers) {
        Error error = answers.error();
        error.sentence = QFileInfo(call.value(u"answers"_s)).fileName() + u": "_s + error.sentence;
        return tl::unexpected<Failure>(std::move(error));
    }
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.argument(1)));
    AXWB_TRY_ASSIGN(stored, workspace->edit(QT_TRANSLATE_NOOP("edit", "Fill diagnosis"), [&]() -> Result<AssessmentId> {
        AXW_TRY_ASSIGN(assessment, assessmentFor(*workspace, client, form.key, *round));
        AXW_TRY(workspace->assessments().setAnswers(assessment.id, *answers));
        if (call.has(u"freeze"_s))
            AXW_TRY(workspace->assessments().freeze(assessment.id, workspace->person()));
        return assessment.id;
    }));
    AXWB_TRY_ASSIGN(assessment, workspace->assessments().assessment(stored));
    AXWB_TRY_ASSIGN(scores, workspace->assessments().scores(assessment));
    QJsonObject json = diagnosis::toJson(scores);
    json[u"assessment"_s] = assessment.id.toString();
    json[u"form"_s] = assessment.formKey;
    json[u"round"_s] = keyOf(assessment.round);
    json[u"frozen"_s] = assessment.isFrozen();
    return Answer{json, scoreLines(form, scores, call.language)};
}

} // namespace

VerbSpec diagnoseVerb()
{
    return {.name = u"diagnose"_s,
            .arguments = u"W CLIENT --form NAME --answers A.json"_s,
            .least = 2,
            .most = 2,
            .purpose = QT_TRANSLATE_NOOP("axwb", "stores the answers to a form and prints the scores"),
            .options = {{u"form"_s, u"full|quick"_s, QT_TRANSLATE_NOOP("axwb", "which form was filled")},
                        {u"round"_s, u"T0|T1|T2"_s, QT_TRANSLATE_NOOP("axwb", "which assessment it is: before, after the PoC, later; T0 when left out")},
                        {u"answers"_s, u"A.json"_s, QT_TRANSLATE_NOOP("axwb", "the answers by item")},
                        {u"freeze"_s, {}, QT_TRANSLATE_NOOP("axwb", "make it a snapshot that stays as it is")}},
            .run = run};
}

} // namespace axw::app
