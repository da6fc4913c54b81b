// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reportparts.h"

#include "core/clients/numbers.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using clients::CaseFile;
using clients::Client;
using clients::Contact;
using diagnosis::Assessment;

namespace {

QString contactOf(const std::vector<Contact> &contacts)
{
    if (contacts.empty())
        return {};
    const auto main = std::find_if(contacts.begin(), contacts.end(), [](const Contact &contact) { return contact.main; });
    const Contact &contact = main == contacts.end() ? contacts.front() : *main;
    const QString who = contact.title.isEmpty() ? contact.name : contact.name + u' ' + contact.title;
    const QString number = contact.phone.isEmpty() ? contact.mobile : contact.phone;
    return number.isEmpty() ? who : who + u", "_s + number;
}

} // namespace

QDate seoulDate(const QDateTime &utc)
{
    return utc.isValid() ? seoulTime(utc.toMSecsSinceEpoch()).date() : QDate();
}

Result<report::Issue> issueOf(Workspace &workspace, const ReportRequest &request)
{
    report::Issue issue;
    AXW_TRY_ASSIGN(centre, workspace.setting(u"centre.name"_s));
    issue.centre = centre;
    issue.author = workspace.person();
    issue.made = workspace.clock().today();
    issue.date = request.date.isValid() ? request.date : issue.made;
    return issue;
}

Result<std::optional<CaseFile>> caseOf(Workspace &workspace, ClientId client)
{
    AXW_TRY_ASSIGN(current, workspace.cases().current(client));
    if (current)
        return current;
    AXW_TRY_ASSIGN(all, workspace.cases().of(client));
    const auto newest = std::max_element(all.begin(), all.end(), [](const CaseFile &a, const CaseFile &b) { return a.opened < b.opened; });
    return newest == all.end() ? std::optional<CaseFile>() : std::optional<CaseFile>(*newest);
}

Result<report::Company> companyOf(Workspace &workspace, ClientId id)
{
    AXW_TRY_ASSIGN(client, workspace.clients().get(id));
    AXW_TRY_ASSIGN(file, caseOf(workspace, id));
    AXW_TRY_ASSIGN(contacts, workspace.clients().of<Contact>(id));
    report::Company company;
    company.name = client.name;
    company.brn = clients::formatBrn(client.brn);
    company.representative = client.representative;
    if (client.field)
        company.field = bothNames(*client.field);
    if (client.size)
        company.size = bothNames(*client.size);
    company.employees = client.employees;
    company.address = client.address.isEmpty() ? client.region : client.address;
    company.contact = contactOf(contacts);
    company.owner = client.owner;
    if (file) {
        company.caseNumber = file->number;
        if (!file->owner.isEmpty())
            company.owner = file->owner;
    }
    return company;
}

QDate dayOf(const Assessment &assessment)
{
    return assessment.isFrozen() ? seoulDate(assessment.frozenAt) : assessment.started;
}

} // namespace axw::workspace
