// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/formeval.h"

#include "app/axwb/opened.h"
#include "core/diagnosis/formscores.h"
#include "core/forms/reader.h"
#include "core/forms/sessionjson.h"
#include "core/forms/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

constexpr qint64 largestAnswers = qint64(16) << 20;

Result<QJsonObject> answersIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return fail(Error::Kind::NotFound, Words::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The file %1 may not be read.").arg(path), file.errorString());
    if (file.size() > largestAnswers)
        return fail(Error::Kind::Invalid, Words::tr("The file %1 is too large for answers to a form.").arg(path));
    const QString name = QFileInfo(path).fileName();
    const QByteArray bytes = file.readAll();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, Words::tr("%1, line %2: this is no JSON (%3).")
                                              .arg(name).arg(bytes.left(error.offset).count('\n') + 1).arg(error.errorString()));
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Words::tr("%1 holds no object; right would be {\"name\": answer, …}.").arg(name));
    return document.object();
}

QString textOf(const QJsonObject &json)
{
    const qsizetype missing = json[u"required_missing"_s].toArray().size();
    const qsizetype violations = json[u"violations"_s].toArray().size();
    QString text = Words::tr("%n answer(s) are missing.", nullptr, int(missing)) + u'\n' + Words::tr("%n answer(s) break a rule.", nullptr, int(violations)) + u'\n';
    if (const QJsonValue overall = json[u"scores"_s][u"overall"_s]; overall.isDouble())
        text += Words::tr("Overall") + u'\t' + QString::number(overall.toDouble(), 'f', 1) + u'\n';
    return text;
}

} // namespace

Outcome evaluateForm(const Call &call)
{
    const QString path = call.argument(1);
    const forms::Reading reading = forms::readWorkbook(path);
    if (!reading.isGood()) {
        QStringList sentences;
        for (const forms::Problem &problem : reading.problems) {
            if (problem.severity == forms::Problem::Severity::Error)
                sentences += problemSentence(QFileInfo(path).fileName(), problem);
        }
        return tl::unexpected<Failure>(Failure(1, sentences.join(u'\n')));
    }
    AXWB_TRY_ASSIGN(answers, answersIn(call.argument(2)));
    const SystemClock clock;
    const forms::Surroundings surroundings{.clock = &clock,
                                           .language = forms::languageFor(reading.form, call.language),
                                           .username = call.person(),
                                           .deviceId = {},
                                           .seed = {}};
    AXWB_TRY_ASSIGN(session, forms::Session::start(reading.form, surroundings, false));
    auto filled = forms::fillFromJson(*session, answers);
    if (!filled)
        return tl::unexpected<Failure>(Failure(1, QFileInfo(call.argument(2)).fileName() + u": "_s + filled.error().sentence));
    QJsonObject json = forms::toJson(*session);
    const auto scores = diagnosis::score(*session, *filled);
    json[u"scores"_s] = scores ? QJsonValue(diagnosis::toJson(*scores)) : QJsonValue(QJsonValue::Null);
    QStringList messages;
    for (const forms::Place &place : session->places()) {
        if (const QString trouble = session->standing(place).trouble; !trouble.isEmpty())
            messages += forms::pathOf(session->form(), place) + u": "_s + trouble;
    }
    return Answer{.json = json, .text = textOf(json), .messages = messages};
}

} // namespace axw::app
