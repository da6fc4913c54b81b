// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/clientfields.h"
#include "app/axwb/clientjson.h"
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/clients/numbers.h"

#include <QCoreApplication>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using clients::Client;
using workspace::Access;
using workspace::Workspace;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

Outcome show(const Call &call)
{
    if (call.arguments().size() != 3)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb client W show CLIENT"_s));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Read));
    AXWB_TRY_ASSIGN(id, clientNamed(*workspace, call.argument(2)));
    AXWB_TRY_ASSIGN(summary, workspace->clients().summary(id));
    if (!summary) // resolved a moment ago; another process may have taken it away since
        return tl::unexpected<Failure>(workspace->clients().get(id).error());
    AXWB_TRY_ASSIGN(json, fileJson(*workspace, *summary));
    QString text = u"id\t%1\n"_s.arg(id.toString());
    for (const QString &field : clientFieldNames()) {
        const QString value = clientField(summary->client, field);
        if (!value.isEmpty())
            text += field + u'\t' + value + u'\n';
    }
    if (summary->stage)
        text += u"stage\t%1\ncase_number\t%2\n"_s.arg(keyOf(*summary->stage), summary->number);
    return Answer{json, text};
}

/// What a person should look at though it is no error.
QStringList remarksOn(const Client &client)
{
    QStringList remarks;
    if (clients::brnState(client.brn) == clients::BrnState::Implausible)
        remarks += Words::tr("%1 passes the check but looks unlike a number that is given out.").arg(clients::formatBrn(clients::digitsOf(client.brn)));
    if (clients::corporateNoState(client.corporateNo) == clients::CorporateNoState::WrongCheckDigit)
        remarks += Words::tr("The check digit of the corporate registration number does not fit (newer numbers may have none).");
    return remarks;
}

/// A second file of one number splits a company's history: that needs --duplicate. A like name is only told.
tl::expected<QStringList, Failure> duplicatesOf(Workspace &workspace, const Client &client, bool allowed)
{
    QStringList remarks;
    AXWB_TRY_ASSIGN(others, workspace.clients().possibleDuplicates(client));
    for (const Client &other : others) {
        const bool sameNumber = !client.brn.isEmpty() && other.brn == clients::digitsOf(client.brn);
        const QString who = u"%1 (%2)"_s.arg(other.name, other.id.toString());
        if (sameNumber && !allowed)
            return tl::unexpected<Failure>(
                Failure(1, Words::tr("%1 has the business registration number %2 already. Nothing was changed; --duplicate makes a second file.")
                               .arg(who, clients::formatBrn(other.brn))));
        remarks += Words::tr("Possibly the same company: %1").arg(who);
    }
    return remarks;
}

Outcome add(const Call &call)
{
    AXWB_TRY_ASSIGN(client, withFields({}, call.arguments().mid(2)));
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Write));
    AXWB_TRY(clients::ClientStore::validate(clients::ClientStore::normalized(client)));
    AXWB_TRY_ASSIGN(remarks, duplicatesOf(*workspace, client, call.has(u"duplicate"_s)));
    AXWB_TRY_ASSIGN(file, workspace->edit(QT_TRANSLATE_NOOP("edit", "Add client"), [&]() -> Result<clients::CaseFile> {
        AXW_TRY_ASSIGN(id, workspace->clients().add(client));
        return workspace->cases().open(id, {}, client.owner);
    }));
    return Answer{.json = QJsonObject{{u"id"_s, file.client.toString()}, {u"case_number"_s, file.number}},
                  .text = file.client.toString(),
                  .messages = remarks + remarksOn(client)};
}

Outcome set(const Call &call)
{
    if (call.arguments().size() < 4)
        return wrongCall(Words::tr("The call is: %1").arg(u"axwb client W set CLIENT FIELD=VALUE…"_s));
    const QStringList words = call.arguments().mid(3);
    AXWB_TRY(withFields({}, words)); // a wrong call is told before the workspace is asked for
    AXWB_TRY_ASSIGN(workspace, opened(call, Access::Write));
    AXWB_TRY_ASSIGN(id, clientNamed(*workspace, call.argument(2)));
    AXWB_TRY_ASSIGN(before, workspace->clients().get(id));
    AXWB_TRY_ASSIGN(client, withFields(before, words));
    QStringList remarks;
    if (clients::digitsOf(client.brn) != before.brn) {
        AXWB_TRY_ASSIGN(found, duplicatesOf(*workspace, client, call.has(u"duplicate"_s)));
        remarks = found;
    }
    AXWB_TRY_ASSIGN(edits, workspace->journal().newest());
    AXWB_TRY(workspace->edit(QT_TRANSLATE_NOOP("edit", "Change client"), [&]() -> Result<> {
        AXW_TRY(workspace->clients().change(client));
        if (client.owner == before.owner)
            return {};
        // The open case follows its client's consultant unless it has one of its own.
        AXW_TRY_ASSIGN(current, workspace->cases().current(id));
        if (!current || (!current->owner.isEmpty() && current->owner != before.owner))
            return {};
        current->owner = client.owner;
        return workspace->cases().change(*current);
    }));
    AXWB_TRY_ASSIGN(after, workspace->journal().newest());
    return Answer{.json = QJsonObject{{u"id"_s, id.toString()}, {u"changed"_s, after != edits}}, .text = {}, .messages = remarks + remarksOn(client)};
}

Outcome run(const Call &call)
{
    const QString what = call.argument(1);
    if (call.has(u"duplicate"_s) && what == u"show"_s)
        return wrongCall(Words::tr("--duplicate belongs to add and set."));
    if (what == u"show"_s)
        return show(call);
    if (what == u"set"_s)
        return set(call);
    if (what == u"add"_s)
        return add(call);
    return wrongCall(Words::tr("“%1” is none of show, set, add. The call is: %2").arg(what, u"axwb client W show|set|add …"_s));
}

} // namespace

VerbSpec clientVerb()
{
    return {.name = u"client"_s,
            .arguments = u"W show CLIENT | set CLIENT FIELD=VALUE… | add FIELD=VALUE…"_s,
            .least = 2,
            .most = -1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "shows, changes or adds one client, named by its key, business registration number or case number"),
            .options = {{u"duplicate"_s, {}, QT_TRANSLATE_NOOP("axwb", "allow a business registration number that another client has")}},
            .run = run};
}

} // namespace axw::app
