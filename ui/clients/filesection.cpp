// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/filesection.h"

namespace axw::clients {

FileSection::FileSection(const widgets::PageContext &context, ClientId client, QWidget *parent) :
    QWidget(parent), m_context(context), m_client(client)
{}

bool FileSection::edit(const char *label, const std::function<Result<>()> &change, const QString &group)
{
    const auto done = m_context.workspace.edit(label, change, {group, {}});
    if (!done)
        m_context.prompter.tell(done.error());
    return done.has_value();
}

} // namespace axw::clients
