// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/sync/outbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using sync::Parcel;
using sync::ParcelState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QJsonValue moment(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject parcelJson(const Parcel &parcel)
{
    return {{u"id"_s, parcel.id.toString()},
            {u"name"_s, parcel.name},
            {u"about"_s, parcel.about},
            {u"client"_s, parcel.client.isNull() ? QJsonValue() : QJsonValue(parcel.client.toString())},
            {u"destination"_s, parcel.destination.isEmpty() ? QJsonValue() : QJsonValue(parcel.destination)},
            {u"state"_s, keyOf(parcel.state)},
            {u"bytes"_s, parcel.size},
            {u"sha256"_s, QString::fromLatin1(parcel.sha256.toHex())},
            {u"queued"_s, moment(parcel.queued)},
            {u"next_try"_s, moment(parcel.nextTry)},
            {u"sent"_s, moment(parcel.sent)},
            {u"tries"_s, parcel.tries},
            {u"delivered_as"_s, parcel.deliveredAs.isEmpty() ? QJsonValue() : QJsonValue(parcel.deliveredAs)},
            {u"problem"_s, parcel.problem.isEmpty() ? QJsonValue() : QJsonValue(parcel.problem)}};
}

/// A folder of the command line is meant from where the call is made.
QString absolute(const QString &word)
{
    return word.contains(u"://"_s) ? word : QFileInfo(word).absoluteFilePath();
}

/// The password of a server is not for the list of processes to show.
Result<sync::Login> loginOf(const Call &call)
{
    sync::Login login{call.value(u"user"_s), {}};
    if (!call.has(u"password-file"_s))
        return login;
    QFile file(call.value(u"password-file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Words::tr("The file %1 cannot be read.").arg(file.fileName()), file.errorString());
    login.password = QString::fromUtf8(file.readLine()).trimmed();
    return login;
}

Outcome list(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY_ASSIGN(parcels, workspace->outbox().all());
    QJsonArray all;
    QStringList lines;
    for (const Parcel &parcel : parcels) {
        all.append(parcelJson(parcel));
        QStringList parts{parcel.id.toString(), nameOf(parcel.state, call.language), parcel.name, parcel.destination};
        if (!parcel.problem.isEmpty())
            parts << parcel.problem;
        lines << parts.join(u'\t');
    }
    return Answer{all, lines.join(u'\n')};
}

Outcome add(const Call &call)
{
    if (call.arguments().size() != 3)
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb outbox W add FILE [--to REMOTE] [--client C]"_s));
    const QFileInfo file(call.argument(2));
    if (!file.isFile())
        return fail(Error::Kind::NotFound, Words::tr("The file %1 cannot be read.").arg(call.argument(2)));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    Parcel parcel;
    parcel.name = file.fileName();
    parcel.destination = call.has(u"to"_s) ? absolute(call.value(u"to"_s)) : QString();
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        parcel.client = client;
    }
    AXWB_TRY(sync::Outbox::check(parcel));
    AXWB_TRY_ASSIGN(taken, sync::Outbox::take(workspace->outbox().files(), call.argument(2)));
    AXWB_TRY_ASSIGN(id, workspace->outbox().queue(parcel, taken, systemClock().nowUtc()));
    AXWB_TRY_ASSIGN(queued, workspace->outbox().get(id));
    return Answer{parcelJson(queued), id.toString()};
}

/// A place is the same for several users; a call that names none means all of them.
bool isMeant(const QString &destination, const std::optional<sync::Place> &only)
{
    return !only || destination == only->address() || (only->login.user.isEmpty() && sync::withoutUser(destination) == only->address());
}

Outcome send(const Call &call)
{
    if (call.arguments().size() > 3)
        return wrongCall(Words::tr("Something is too much. The call is: %1").arg(u"axwb outbox W send [REMOTE]"_s));
    AXWB_TRY_ASSIGN(login, loginOf(call));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    sync::Outbox &outbox = workspace->outbox();
    std::optional<sync::Place> only;
    if (call.arguments().size() == 3) {
        AXWB_TRY_ASSIGN(place, sync::placeOf(absolute(call.argument(2))));
        only = place;
        login = sync::completed(login, place.login);
    }
    AXWB_TRY_ASSIGN(parcels, outbox.all());
    std::reverse(parcels.begin(), parcels.end()); // in the order they were queued
    int sent = 0;
    int waiting = 0;
    int failed = 0;
    int nowhere = 0;
    QJsonArray tried;
    QStringList lines;
    for (Parcel parcel : parcels) {
        const bool due = parcel.state == ParcelState::Waiting || parcel.state == ParcelState::Failed;
        if (!due || (parcel.destination.isEmpty() ? !only : !isMeant(parcel.destination, only))) {
            waiting += int(due);
            nowhere += int(due && parcel.destination.isEmpty());
            continue;
        }
        const bool isFree = parcel.destination.isEmpty();
        if (isFree) {
            parcel.destination = only->address();
            AXWB_TRY(outbox.address(parcel.id, parcel.destination));
        }
        AXWB_TRY(outbox.begin(parcel.id));
        AXWB_TRY(outbox.record(parcel, sync::deliver(parcel, outbox.files(), login), systemClock().nowUtc()));
        AXWB_TRY_ASSIGN(after, outbox.get(parcel.id));
        if (isFree)
            AXWB_TRY(outbox.release(parcel.id));
        sent += int(after.state == ParcelState::Sent);
        waiting += int(after.state == ParcelState::Waiting);
        failed += int(after.state == ParcelState::Failed);
        tried.append(parcelJson(after));
        if (!after.problem.isEmpty())
            lines << u"%1: %2"_s.arg(after.name, after.problem);
    }
    if (nowhere > 0)
        lines << Words::tr("%n wait(s) without a place to go to: name it with %1.", nullptr, nowhere).arg(u"axwb outbox W send REMOTE"_s);
    if (only && tried.isEmpty() && waiting > 0)
        lines << Words::tr("Nothing waits for %1; what waits is meant for another place.").arg(only->address());
    AXWB_TRY(outbox.retrySweeps());
    AXWB_TRY_ASSIGN(leftovers, outbox.leftovers(systemClock().nowUtc()));
    for (const sync::Leftover &leftover : leftovers) {
        if (isMeant(leftover.destination, only))
            AXWB_TRY(outbox.swept(leftover.id, sync::sweep(leftover, login), systemClock().nowUtc()));
    }
    Answer answer{QJsonObject{{u"sent"_s, sent}, {u"waiting"_s, waiting}, {u"failed"_s, failed}, {u"tried"_s, tried}},
                  Words::tr("sent %1, waiting %2, failed %3").arg(sent).arg(waiting).arg(failed), failed > 0 || (sent == 0 && (!tried.isEmpty() || nowhere > 0)) ? 1 : 0, lines};
    return answer;
}

Outcome removeOne(const Call &call)
{
    const auto id = sync::ParcelId::fromString(call.argument(2));
    if (call.arguments().size() != 3)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb outbox W remove ID"_s));
    if (id.isNull())
        return wrongCall(Words::tr("“%1” is no id; axwb outbox W --json shows the ids.").arg(call.argument(2)));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(parcel, workspace->outbox().get(id));
    AXWB_TRY(workspace->outbox().remove(id));
    return Answer{parcelJson(parcel), id.toString()};
}

Outcome run(const Call &call)
{
    if (call.arguments().size() == 1)
        return list(call);
    const QString what = call.argument(1);
    if (what == "add"_L1)
        return add(call);
    if (what == "send"_L1)
        return send(call);
    if (what == "remove"_L1)
        return removeOne(call);
    return wrongCall(Words::tr("“%1” is nothing that the outbox can do; right would be add, send or remove.").arg(what));
}

} // namespace

VerbSpec outboxVerb()
{
    return {.name = u"outbox"_s,
            .arguments = u"W [add FILE | send [REMOTE] | remove ID]"_s,
            .least = 1,
            .most = 3,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists exports that wait to be delivered, or delivers them (REMOTE: a folder or webdavs://…)"),
            .options = {{u"to"_s, u"REMOTE"_s, QT_TRANSLATE_NOOP("axwb", "where an added file goes; else wherever it is sent to")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "whom an added file is about: it goes when the client is erased")},
                        {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "who we are to the server")},
                        {u"password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("axwb", "a file with the password in its first line")}},
            .run = run};
}

} // namespace axw::app
