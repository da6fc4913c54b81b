// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/companyimport.h"

#include "core/clients/numbers.h"
#include "core/workspace/backups.h"
#include "core/workspace/workspace.h"

namespace axw::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

constexpr int reportEvery = 100;

} // namespace

using namespace Qt::Literals::StringLiterals;

Result<exchange::CompanyPlan> planImport(Workspace &workspace, const exchange::CompanyList &list)
{
    exchange::KnownCompanies known;
    known.byBrn = [&](const QString &digits) { return workspace.clients().allByBrn(digits); };
    known.byNameKey = [&](const QString &key) { return workspace.clients().byNameKey(key); };
    return exchange::planCompanies(list, known);
}

Result<> importCompanies(Workspace &workspace, const exchange::CompanyPlan &plan, const Progress &progress)
{
    if (plan.steps.empty())
        return {};
    AXW_TRY(rollingBackup(workspace.database(), workspace.folder(), workspace.clock(), u"import"_s));
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Import companies"), [&]() -> Result<> {
        const int total = int(plan.steps.size());
        int done = 0;
        for (const exchange::CompanyPlan::Step &step : plan.steps) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Words::tr("The import was stopped. Nothing was changed."));
            if (done++ % reportEvery == 0)
                progress.at(done, total);
            if (!step.isNew) {
                AXW_TRY(workspace.clients().change(step.client));
                continue;
            }
            AXW_TRY(workspace.clients().add(step.client));
            AXW_TRY(workspace.cases().open(step.client.id, {}, step.client.owner));
        }
        progress.at(total, total);
        return {};
    });
}

} // namespace axw::workspace
