// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/companyname.h"

#include "core/base/korean.h"
#include "core/clients/numbers.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <vector>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int most = 50;

QString numbered(const QString &name, const QString &number)
{
    return name + u" · "_s + number;
}

struct Company
{
    ClientId id;
    QString name;
    QString brn;
    QString number; ///< of its case
};

std::vector<Company> found(workspace::Workspace &workspace, const QString &typed)
{
    std::vector<Company> companies;
    const auto ids = workspace.clients().search(typed, most);
    if (!ids)
        return companies;
    for (const ClientId &id : *ids) {
        if (const auto summary = workspace.clients().summary(id); summary && *summary)
            companies.push_back({id, (*summary)->client.name, (*summary)->client.brn, (*summary)->number});
    }
    return companies;
}

/// Beside those that have the same name.
QString written(const Company &company, const std::vector<Company> &all)
{
    const QString key = nameKey(company.name);
    const auto others = [&](auto same) {
        return std::ranges::any_of(all, [&](const Company &other) { return other.id != company.id && nameKey(other.name) == key && same(other); });
    };
    if (!others([](const Company &) { return true; }))
        return company.name;
    if (!company.brn.isEmpty() && !others([&](const Company &other) { return other.brn == company.brn; }))
        return numbered(company.name, formatBrn(company.brn));
    if (!company.number.isEmpty() && !others([&](const Company &other) { return other.number == company.number; }))
        return numbered(company.name, company.number);
    return numbered(company.name, company.id.toString().left(8));
}

} // namespace

QString writtenName(workspace::Workspace &workspace, ClientId client)
{
    const auto summary = client.isNull() ? Result<std::optional<ClientSummary>>() : workspace.clients().summary(client);
    if (!summary || !*summary)
        return {};
    const ClientSummary &own = **summary;
    return written({client, own.client.name, own.client.brn, own.number}, found(workspace, own.client.name));
}

QStringList writtenNames(workspace::Workspace &workspace, const QString &typed)
{
    const std::vector<Company> companies = found(workspace, typed);
    QStringList names;
    for (const Company &company : companies)
        names += written(company, companies);
    return names;
}

MeantCompany meantCompany(workspace::Workspace &workspace, const QString &typed)
{
    const QString text = normalLine(typed);
    if (text.isEmpty())
        return {ClientId(), 0};
    // What stands behind the mark tells it from its namesakes.
    if (const qsizetype at = text.lastIndexOf(u" · "_s); at > 0) {
        const std::vector<Company> companies = found(workspace, text.left(at));
        const auto same = std::ranges::find_if(companies, [&](const Company &company) { return written(company, companies) == text; });
        if (same != companies.end())
            return {same->id, 0};
    }
    const std::vector<Company> companies = found(workspace, text);
    const auto onlyOne = [&](auto fits) {
        return std::ranges::count_if(companies, fits) == 1 ? std::optional(std::ranges::find_if(companies, fits)->id) : std::nullopt;
    };
    for (const auto &only : {onlyOne([&](const Company &company) { return nameKey(company.name) == nameKey(text); }), onlyOne([](const Company &) { return true; })}) {
        if (only)
            return {only, 0};
    }
    return {std::nullopt, int(companies.size())};
}

} // namespace axw::clients
