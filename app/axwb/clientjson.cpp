// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/clientjson.h"

#include "app/axwb/clientfields.h"

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue json(const QString &value) { return value; }
QJsonValue json(int value) { return value; }
QJsonValue json(qint64 value) { return value; }
QJsonValue json(bool value) { return value; }
QJsonValue json(Won value) { return value.amount; }
QJsonValue json(QDate value) { return orNull(value.toString(Qt::ISODate)); }
QJsonValue json(const QUuid &value) { return value.isNull() ? QJsonValue() : QJsonValue(value.toString(QUuid::WithoutBraces)); }
QJsonValue json(const QByteArray &value) { return orNull(QString::fromLatin1(value.toBase64())); }

/// Moments are kept in UTC, the times of a visit as the clock on the wall said.
QJsonValue json(const QDateTime &value)
{
    if (!value.isValid())
        return {};
    return value.timeSpec() == Qt::UTC ? value.toString(Qt::ISODate) : value.toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

template<class Kind>
QJsonValue json(const Id<Kind> &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
}
template<Chosen E>
QJsonValue json(E value)
{
    return keyOf(value);
}
template<class T>
QJsonValue json(const std::optional<T> &value)
{
    return value ? json(*value) : QJsonValue();
}

/// A row as the workspace keeps it: its columns under their own names.
template<class T>
QJsonObject rowJson(const T &row)
{
    QJsonObject object{{u"id"_s, row.id.toString()}};
    std::apply([&](const auto &...each) { (object.insert(QString::fromLatin1(each.name), json(row.*each.member)), ...); },
               store::TableOf<T>::columns());
    return object;
}

template<class T>
QJsonArray rowsJson(const std::vector<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array += rowJson(row);
    return array;
}

template<class T>
void sortById(std::vector<T> &rows)
{
    std::ranges::sort(rows, [](const T &a, const T &b) { return a.id < b.id; });
}

QJsonObject companyJson(const clients::Client &client)
{
    QJsonObject object = rowJson(client);
    object[u"brn"_s] = clientField(client, u"brn"_s);
    object[u"corporate_no"_s] = clientField(client, u"corporate_no"_s);
    return object;
}

Result<QJsonArray> visitsJson(workspace::Workspace &workspace, ClientId client)
{
    QJsonArray array;
    AXW_TRY_ASSIGN(visits, workspace.clients().of<clients::Visit>(client));
    for (const clients::Visit &visit : visits) {
        QJsonObject object = rowJson(visit);
        AXW_TRY_ASSIGN(people, workspace.clients().people(visit.id));
        AXW_TRY_ASSIGN(actions, workspace.clients().actions(visit.id));
        object[u"people"_s] = rowsJson(people);
        object[u"actions"_s] = rowsJson(actions);
        array += object;
    }
    return array;
}

Result<QJsonArray> casesJson(workspace::Workspace &workspace, ClientId client)
{
    QJsonArray array;
    AXW_TRY_ASSIGN(cases, workspace.cases().of(client));
    sortById(cases);
    for (const clients::CaseFile &file : cases) {
        QJsonObject object = rowJson(file);
        AXW_TRY_ASSIGN(steps, workspace.cases().steps(file.id));
        object[u"stage_index"_s] = int(file.stage) + 1;
        object[u"steps"_s] = rowsJson(steps);
        array += object;
    }
    return array;
}

Result<QJsonArray> assessmentsJson(workspace::Workspace &workspace, ClientId client)
{
    QJsonArray array;
    AXW_TRY_ASSIGN(assessments, workspace.assessments().ofClient(client));
    sortById(assessments);
    for (const diagnosis::Assessment &assessment : assessments) {
        AXW_TRY_ASSIGN(answers, workspace.assessments().storedAnswers(assessment.id));
        QJsonObject given;
        for (const diagnosis::StoredAnswer &answer : answers) {
            if (answer.value.isEmpty() && answer.beside == diagnosis::Beside())
                continue;
            // Within a repeat the key names the instance too: it stays the same wherever the instance moves.
            const RepeatId instance = answer.key.instance;
            given[instance.isNull() ? answer.key.item : answer.key.item + u'@' + instance.toString()]
                = QJsonObject{{u"value"_s, orNull(answer.beside.unknown ? u"unknown"_s : answer.value)},
                              {u"evidence"_s, diagnosis::evidenceCode(answer.beside.evidence)},
                              {u"note"_s, answer.beside.note}};
        }
        array += QJsonObject{{u"id"_s, assessment.id.toString()},
                             {u"form"_s, assessment.formKey},
                             {u"form_version"_s, assessment.formVersion},
                             {u"round"_s, keyOf(assessment.round)},
                             {u"started"_s, json(assessment.started)},
                             {u"frozen"_s, json(assessment.frozenAt)},
                             {u"frozen_by"_s, orNull(assessment.frozenBy)},
                             {u"switched_off"_s, orNull(assessment.switchedOff)},
                             {u"answers"_s, given}};
    }
    return array;
}

} // namespace

QJsonObject summaryJson(const clients::ClientSummary &summary)
{
    const clients::Client &client = summary.client;
    QJsonObject object = companyJson(client);
    object[u"industry"_s] = json(client.field);
    object[u"stage"_s] = json(summary.stage);
    object[u"stage_index"_s] = summary.stage ? QJsonValue(int(*summary.stage) + 1) : QJsonValue();
    object[u"owner"_s] = client.owner.isEmpty() ? summary.caseOwner : client.owner;
    object[u"case_number"_s] = orNull(summary.number);
    object[u"next_action"_s] = orNull(summary.nextAction);
    object[u"next_due"_s] = json(summary.nextDue);
    object[u"opened"_s] = json(summary.opened);
    return object;
}

Result<QJsonObject> fileJson(workspace::Workspace &workspace, const clients::ClientSummary &summary)
{
    const ClientId id = summary.client.id;
    QJsonObject object = companyJson(summary.client);
    object[u"industry"_s] = json(summary.client.field);
    object[u"stage"_s] = json(summary.stage);
    object[u"stage_index"_s] = summary.stage ? QJsonValue(int(*summary.stage) + 1) : QJsonValue();
    object[u"case_number"_s] = orNull(summary.number);
    auto &clients = workspace.clients();
    AXW_TRY_ASSIGN(cases, casesJson(workspace, id));
    AXW_TRY_ASSIGN(contacts, clients.of<clients::Contact>(id));
    AXW_TRY_ASSIGN(requests, clients.of<clients::Request>(id));
    AXW_TRY_ASSIGN(visits, visitsJson(workspace, id));
    AXW_TRY_ASSIGN(dataRequests, clients.of<clients::DataRequest>(id));
    AXW_TRY_ASSIGN(consents, clients.of<clients::Consent>(id));
    AXW_TRY_ASSIGN(certificates, clients.of<clients::Certificate>(id));
    AXW_TRY_ASSIGN(supports, clients.of<clients::Support>(id));
    AXW_TRY_ASSIGN(attachments, clients.of<clients::Attachment>(id));
    AXW_TRY_ASSIGN(assessments, assessmentsJson(workspace, id));
    object[u"cases"_s] = cases;
    object[u"contacts"_s] = rowsJson(contacts);
    object[u"requests"_s] = rowsJson(requests);
    object[u"visits"_s] = visits;
    object[u"data_requests"_s] = rowsJson(dataRequests);
    object[u"consents"_s] = rowsJson(consents);
    object[u"certificates"_s] = rowsJson(certificates);
    object[u"supports"_s] = rowsJson(supports);
    object[u"attachments"_s] = rowsJson(attachments);
    object[u"assessments"_s] = assessments;
    return object;
}

} // namespace axw::app
