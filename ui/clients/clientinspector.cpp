// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientinspector.h"

#include "core/base/formats.h"
#include "core/clients/numbers.h"
#include "core/workspace/workspace.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/widgets/inspector.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

/// The parts that are there, with a middle dot between them.
QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString brnWords(const Client &client)
{
    const QString number = formatBrn(client.brn);
    return brnState(client.brn) == BrnState::Good ? number + u" ✓"_s : number;
}

QString sizeWords(const Client &client, Language language)
{
    return dotted({client.size ? nameOf(*client.size, language) : QString(),
                   client.employees ? Words::tr("%n employee(s)", nullptr, *client.employees) : QString()});
}

QString contactWords(const Client &client, const std::vector<Contact> &contacts)
{
    if (contacts.empty())
        return client.phone;
    auto main = std::ranges::find(contacts, true, &Contact::main);
    const Contact &one = main == contacts.end() ? contacts.front() : *main;
    const QString who = one.title.isEmpty() ? one.name : u"%1 %2"_s.arg(one.name, one.title);
    return dotted({who, !one.phone.isEmpty() ? one.phone : !one.mobile.isEmpty() ? one.mobile : client.phone});
}

QString nextWords(const ClientListModel &model, const ClientSummary &summary, Language language)
{
    if (!summary.nextDue.isValid())
        return summary.nextAction;
    return dotted({summary.nextAction, Words::tr("%1, %2", "a date and how far it is")
                                           .arg(formatShortDate(summary.nextDue, language), model.due(summary).text)});
}

} // namespace

void showClient(widgets::Inspector &inspector, const widgets::PageContext &context, const ClientListModel &model, ClientId id,
                const InspectorExtra &extra)
{
    inspector.clear();
    const ClientSummary *summary = model.find(id);
    if (!summary)
        return;
    const Client &client = summary->client;
    ClientStore &store = context.workspace.clients();
    const auto requests = store.of<Request>(id);
    inspector.addHeading(client.name, requests && !requests->empty() ? requests->back().wanted : QString());
    const auto contacts = store.of<Contact>(id);
    inspector.addFacts({{Words::tr("BRN"), brnWords(client), widgets::Tone::Neutral, nullptr},
                        {Words::tr("Size"), sizeWords(client, context.language), widgets::Tone::Neutral, nullptr},
                        {Words::tr("District"), client.region, widgets::Tone::Neutral, nullptr},
                        {Words::tr("Contact"), contactWords(client, contacts.value_or(std::vector<Contact>())), widgets::Tone::Neutral, nullptr},
                        {Words::tr("Owner"), ClientListModel::ownerOf(*summary), widgets::Tone::Neutral, nullptr},
                        {Words::tr("Next action"), nextWords(model, *summary, context.language), widgets::Tone::Neutral, nullptr}});
    if (!requests || !contacts)
        inspector.addText((!requests ? requests.error() : contacts.error()).sentence);
    if (!extra)
        return;
    if (QWidget *more = extra(context, id))
        inspector.addWidget(more);
}

} // namespace axw::clients
