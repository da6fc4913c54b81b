// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/clients/records.h"

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::clients {

/// Something agreed on a visit that nobody did yet.
struct OpenVisitAction
{
    ClientId client;
    QString clientName;
    VisitAction action;
    bool operator==(const OpenVisitAction &) const = default;
};

/// Something asked of a company that has not come, or not all of it.
struct AwaitedData
{
    ClientId client;
    QString clientName;
    QString owner; ///< whose client it is
    DataRequest request;
    bool operator==(const AwaitedData &) const = default;
};

/// Over all clients, the earliest due first; those without a date at the end.
Result<std::vector<OpenVisitAction>> openVisitActions(store::Database &database);
Result<std::vector<AwaitedData>> awaitedData(store::Database &database);

} // namespace axw::clients
