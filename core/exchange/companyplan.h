// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/companylist.h"

#include <functional>
#include <vector>

namespace axw::exchange {

/// The companies that are known already: how a plan asks for them.
struct KnownCompanies
{
    std::function<Result<std::vector<clients::Client>>(const QString &digits)> byBrn;
    std::function<Result<std::vector<clients::Client>>(const QString &key)> byNameKey; ///< key: nameKey()
};

/// What importing a list would do, before it is done.
struct CompanyPlan
{
    struct Step
    {
        int row = 0;
        clients::Client client; ///< as it will be; a new one has its id already
        bool isNew = false;
    };

    std::vector<Step> steps;
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    QList<RowRemark> refused;  ///< by row
    QList<RowRemark> warnings; ///< by row
};

/// Finds for every row the company it means: by BRN; without one by normalised name and region; a row with a BRN also
/// finds the one of its name and region that has no BRN yet. A row that means several is refused, as is one that says
/// something else of a company than a row above it.
Result<CompanyPlan> planCompanies(const CompanyList &list, const KnownCompanies &known);

} // namespace axw::exchange
