// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/agenda.h"

#include "core/clients/tables.h"

namespace axw::clients {

using store::Row;

Result<std::vector<OpenVisitAction>> openVisitActions(store::Database &database)
{
    return database.all("SELECT c.id, c.name, " + store::columnList<VisitAction>("a.")
                            + " FROM visit_action a JOIN visit v ON v.id = a.visit JOIN client c ON c.id = v.client "
                              "WHERE a.done IS NULL AND a.what IS NOT NULL ORDER BY a.due IS NULL, a.due, a.id",
                        {}, [](const Row &row) {
                            return OpenVisitAction{row.id<ClientId>(0), row.text(1), store::fromRow<VisitAction>(row, 2)};
                        });
}

Result<std::vector<AwaitedData>> awaitedData(store::Database &database)
{
    return database.all("SELECT c.id, c.name, c.owner, " + store::columnList<DataRequest>("d.")
                            + " FROM data_request d JOIN client c ON c.id = d.client "
                              "WHERE d.state IN ('asked', 'partial') ORDER BY d.due IS NULL, d.due, d.id",
                        {}, [](const Row &row) {
                            return AwaitedData{row.id<ClientId>(0), row.text(1), row.text(2), store::fromRow<DataRequest>(row, 3)};
                        });
}

} // namespace axw::clients
