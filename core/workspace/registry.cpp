// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registry.h"

namespace axw::workspace {

const store::Registry &registry()
{
    static const store::Registry all = [] {
        std::vector<store::TableSpec> tables;
        for (auto part : {clientTables(), diagnosisTables(), pocTables()})
            tables.insert(tables.end(), part.begin(), part.end());
        return store::Registry(std::move(tables));
    }();
    return all;
}

} // namespace axw::workspace
