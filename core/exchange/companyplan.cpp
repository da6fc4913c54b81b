// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyplan.h"

#include "core/base/korean.h"
#include "core/clients/clientstore.h"
#include "core/clients/numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using clients::Client;
using clients::ClientStore;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

class Planner
{
public:
    Planner(const CompanyList &list, const KnownCompanies &known) : m_list(list), m_known(known)
    {
        m_plan.rows = list.rowCount;
        m_plan.refused = list.refused;
        m_plan.warnings = list.warnings;
    }

    Result<CompanyPlan> run()
    {
        for (const CompanyRow &row : m_list.rows)
            AXW_TRY(place(row));
        const auto byRow = [](const RowRemark &a, const RowRemark &b) { return a.row < b.row; };
        std::stable_sort(m_plan.refused.begin(), m_plan.refused.end(), byRow);
        std::stable_sort(m_plan.warnings.begin(), m_plan.warnings.end(), byRow);
        return std::move(m_plan);
    }

private:
    void refuse(const CompanyRow &row, CompanyField field, const QString &why)
    {
        m_plan.refused += RowRemark{row.row, m_list.columns.header(field), why};
    }

    /// Companies by a key as they will be after the rows above: known ones changed, new ones added.
    std::vector<Client> asTheyWillBe(std::vector<Client> found, const QMultiHash<QString, ClientId> &planned, const QString &key,
                                     QString (*keyOf)(const Client &)) const
    {
        std::erase_if(found, [&](const Client &client) { return m_planned.contains(client.id); });
        for (const ClientId &id : planned.values(key)) {
            const Client &client = m_planned[id].client;
            if (keyOf(client) == key)
                found.push_back(client);
        }
        return found;
    }

    Result<std::vector<Client>> byBrn(const QString &brn) const
    {
        AXW_TRY_ASSIGN(found, m_known.byBrn(brn));
        return asTheyWillBe(std::move(found), m_byBrn, brn, [](const Client &client) { return client.brn; });
    }

    Result<std::vector<Client>> byName(const Client &wanted) const
    {
        const QString key = nameKey(wanted.name);
        AXW_TRY_ASSIGN(found, m_known.byNameKey(key));
        found = asTheyWillBe(std::move(found), m_byName, key, [](const Client &client) { return nameKey(client.name); });
        std::erase_if(found, [&](const Client &client) {
            const bool otherRegion = client.region != wanted.region && !wanted.region.isEmpty();
            return otherRegion || (!wanted.brn.isEmpty() && !client.brn.isEmpty());
        });
        return found;
    }

    Result<> place(const CompanyRow &row)
    {
        const Client alone = ClientStore::normalized(row.appliedTo({}));
        std::vector<Client> meant;
        if (!alone.brn.isEmpty()) {
            AXW_TRY_ASSIGN(found, byBrn(alone.brn));
            meant = std::move(found);
            if (meant.size() > 1) {
                refuse(row, CompanyField::Brn, Words::tr("Several clients have the number %1; join them first.").arg(clients::formatBrn(alone.brn)));
                return {};
            }
        }
        if (meant.empty() && !row.says(CompanyField::Name)) {
            const bool hasColumn = m_list.columns.columns.contains(CompanyField::Name);
            refuse(row, hasColumn ? CompanyField::Name : CompanyField::Brn,
                   Words::tr("The company's name is missing, and no client has the number %1.").arg(clients::formatBrn(alone.brn)));
            return {};
        }
        if (meant.empty()) {
            AXW_TRY_ASSIGN(found, byName(alone));
            meant = std::move(found);
            if (meant.size() > 1) {
                refuse(row, CompanyField::Name,
                       Words::tr("Several clients are called %1; a business registration number would say which is meant.").arg(alone.name));
                return {};
            }
        }
        Client client = alone;
        if (meant.empty())
            client.id = ClientId::create();
        else
            client = ClientStore::normalized(row.appliedTo(meant.front()));
        if (const auto valid = ClientStore::validate(client); !valid) {
            refuse(row, CompanyField::Name, valid.error().sentence);
            return {};
        }
        decide(row, client, meant);
        return {};
    }

    void decide(const CompanyRow &row, const Client &client, const std::vector<Client> &meant)
    {
        const auto above = m_planned.constFind(client.id);
        bool same = !meant.empty() && client == ClientStore::normalized(meant.front());
        if (!same && above != m_planned.cend() && nameKey(client.name) == nameKey(above->client.name)) {
            // (주)한빛 and 주식회사 한빛 are one name: a row that differs in nothing else says nothing new.
            Client spelled = client;
            spelled.name = above->client.name;
            same = spelled == ClientStore::normalized(above->client);
        }
        if (same) {
            ++m_plan.unchanged;
        } else if (above != m_planned.cend()) {
            const bool byNumber = row.says(CompanyField::Brn);
            const QString what = byNumber ? clients::formatBrn(client.brn) : client.name;
            refuse(row, byNumber ? CompanyField::Brn : CompanyField::Name,
                   Words::tr("%1 stands in row %2 already, with other values.").arg(what).arg(above->row));
            return;
        } else {
            m_plan.steps.push_back({row.row, client, meant.empty()});
            ++(meant.empty() ? m_plan.created : m_plan.updated);
        }
        if (above == m_planned.cend()) {
            m_planned.insert(client.id, {row.row, same ? meant.front() : client});
            m_byName.insert(nameKey(client.name), client.id);
            if (!client.brn.isEmpty())
                m_byBrn.insert(client.brn, client.id);
        }
    }

    struct Planned
    {
        int row = 0;
        Client client;
    };

    const CompanyList &m_list;
    const KnownCompanies &m_known;
    CompanyPlan m_plan;
    QHash<ClientId, Planned> m_planned;
    QMultiHash<QString, ClientId> m_byBrn;
    QMultiHash<QString, ClientId> m_byName;
};

} // namespace

Result<CompanyPlan> planCompanies(const CompanyList &list, const KnownCompanies &known)
{
    return Planner(list, known).run();
}

} // namespace axw::exchange
