// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace axw::workspace {
class Workspace;
}

namespace axw::clients {

/// How a company is written in a field that holds its name: no two companies are written alike. Where another has the
/// same name, its number follows: "(주)한빛 · 124-81-00998", or that of its case. Empty for none and for one that is gone.
QString writtenName(workspace::Workspace &workspace, ClientId client);

/// The companies that may be meant, as they are written.
QStringList writtenNames(workspace::Workspace &workspace, const QString &typed);

/// Which company a typed text means.
struct MeantCompany
{
    std::optional<ClientId> client; ///< null for an empty text
    int others = 0;                 ///< so many fit where none is meant
};

/// The one that is written so; else the only one called so; else the only one in whose name it stands.
MeantCompany meantCompany(workspace::Workspace &workspace, const QString &typed);

} // namespace axw::clients
