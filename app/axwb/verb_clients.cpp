// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/clientfields.h"
#include "app/axwb/clientjson.h"
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"

#include <QCoreApplication>

#include <limits>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All that match, not only as many as a person would look at.
Result<std::vector<clients::ClientSummary>> matching(workspace::Workspace &workspace, const QString &text)
{
    if (text.trimmed().isEmpty())
        return workspace.clients().summaries();
    std::vector<clients::ClientSummary> found;
    AXW_TRY_ASSIGN(ids, workspace.clients().search(text, std::numeric_limits<int>::max()));
    for (const ClientId &id : ids) {
        AXW_TRY_ASSIGN(summary, workspace.clients().summary(id));
        if (summary)
            found.push_back(std::move(*summary));
    }
    return found;
}

Outcome run(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY_ASSIGN(found, matching(*workspace, call.value(u"find"_s)));
    QJsonArray list;
    QString text;
    for (const clients::ClientSummary &summary : found) {
        const QJsonObject object = summaryJson(summary);
        list += object;
        const QString stage = summary.stage ? nameOf(*summary.stage, call.language) : QString();
        text += QStringList{object[u"id"_s].toString(), summary.number, clientField(summary.client, u"brn"_s), summary.client.name, stage,
                            object[u"owner"_s].toString()}
                    .join(u'\t')
                + u'\n';
    }
    return Answer{list, text};
}

} // namespace

VerbSpec clientsVerb()
{
    return {.name = u"clients"_s,
            .arguments = u"W [--find TEXT]"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists the clients"),
            .options = {{u"find"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("axwb", "part of a name, initial consonants, or a business registration number")}},
            .run = run};
}

} // namespace axw::app
