// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteclients.h"

#include "core/workspace/workspace.h"

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;

QList<PaletteEntry> paletteClients(workspace::Workspace &workspace, Language language, const QString &text,
                                   const std::function<void(const ClientId &)> &open)
{
    constexpr int most = 8;
    QList<PaletteEntry> entries;
    const auto found = workspace.clients().search(text, most);
    if (!found)
        return entries;
    for (const ClientId &id : *found) {
        const auto summary = workspace.clients().summary(id);
        if (!summary || !*summary)
            continue;
        const clients::ClientSummary &client = **summary;
        QStringList detail;
        if (client.stage)
            detail.append(nameOf(*client.stage, language));
        if (!client.number.isEmpty())
            detail.append(client.number);
        entries.append({PaletteEntry::Kind::Client, client.client.name, detail.join(u" · "_s), client.client.brn, u"clients"_s, true,
                        [open, id] { open(id); }});
    }
    return entries;
}

} // namespace axw::shell
