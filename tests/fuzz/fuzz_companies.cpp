// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a list of companies: every row is counted once, a number that is taken has a right check digit, and the
// file of refused rows can be read again.
#include "core/clients/numbers.h"
#include "core/exchange/companyplan.h"
#include "core/files/csv.h"

#include <cstdlib>

using namespace axw;
using namespace axw::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    TableOptions options;
    options.suits = companyColumnCount;
    const auto table = readTable(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), options);
    if (!table)
        return 0;
    ColumnChoices choices;
    if (size % 2 == 1)
        choices = {{CompanyField::Name, QStringLiteral("A")}, {CompanyField::Brn, QStringLiteral("B")}};
    const auto columns = companyColumns(*table, choices);
    if (!columns)
        return 0;
    const CompanyList list = readCompanies(*table, *columns);
    KnownCompanies known;
    known.byBrn = [](const QString &) { return Result<std::vector<clients::Client>>(std::vector<clients::Client>()); };
    known.byNameKey = known.byBrn;
    const auto plan = planCompanies(list, known);
    if (!plan || plan->rows != plan->created + plan->updated + plan->unchanged + int(plan->refused.size()) || plan->updated != 0)
        std::abort();
    for (const CompanyPlan::Step &step : plan->steps) {
        const auto state = clients::brnState(step.client.brn);
        if (step.client.name.isEmpty() || state == clients::BrnState::Malformed || state == clients::BrnState::WrongCheckDigit)
            std::abort();
    }
    const auto mend = files::parseCsv(mendList(*table, *columns, plan->refused), u',');
    if (!mend || mend->size() != 1 + plan->refused.size())
        std::abort();
    return 0;
}
