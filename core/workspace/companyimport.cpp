// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/companyimport.h"

#include "core/clients/numbers.h"
#include "core/workspace/backups.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

Result<exchange::CompanyPlan> planImport(Workspace &workspace, const exchange::CompanyList &list)
{
    exchange::KnownCompanies known;
    known.byBrn = [&](const QString &digits) { return workspace.clients().allByBrn(digits); };
    known.byNameKey = [&](const QString &key) { return workspace.clients().byNameKey(key); };
    return exchange::planCompanies(list, known);
}

Result<> importCompanies(Workspace &workspace, const exchange::CompanyPlan &plan)
{
    if (plan.steps.empty())
        return {};
    AXW_TRY(rollingBackup(workspace.database(), workspace.folder(), workspace.clock(), u"import"_s));
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Import companies"), [&]() -> Result<> {
        for (const exchange::CompanyPlan::Step &step : plan.steps) {
            if (!step.isNew) {
                AXW_TRY(workspace.clients().change(step.client));
                continue;
            }
            AXW_TRY(workspace.clients().add(step.client));
            AXW_TRY(workspace.cases().open(step.client.id, {}, step.client.owner));
        }
        return {};
    });
}

} // namespace axw::workspace
