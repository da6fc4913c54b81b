// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/intake.h"

#include "core/base/korean.h"

#include <algorithm>

namespace axw::workspace {

namespace {

constexpr qsizetype longestTitle = 80;

bool saysSomething(const clients::Contact &contact)
{
    return std::ranges::any_of(std::array{contact.name, contact.title, contact.department, contact.phone, contact.mobile, contact.email},
                               [](const QString &text) { return !text.isEmpty(); });
}

} // namespace

Result<clients::CaseFile> takeIn(Workspace &workspace, Intake intake)
{
    clients::Contact &contact = intake.contact;
    for (QString *line : {&contact.name, &contact.title, &contact.department, &contact.phone, &contact.mobile, &contact.email})
        *line = normalLine(*line);
    intake.request.wanted = normalText(intake.request.wanted).trimmed();
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Register request"), [&]() -> Result<clients::CaseFile> {
        AXW_TRY_ASSIGN(client, workspace.clients().add(intake.client));
        if (saysSomething(contact)) {
            contact.client = client;
            contact.main = true;
            AXW_TRY(workspace.clients().put(contact));
        }
        intake.request.client = client;
        if (!intake.request.received.isValid())
            intake.request.received = workspace.clock().today();
        AXW_TRY(workspace.clients().put(intake.request));
        const QString title = normalLine(intake.request.wanted.section(QChar::LineFeed, 0, 0)).left(longestTitle);
        return workspace.cases().open(client, title, intake.client.owner);
    });
}

} // namespace axw::workspace
