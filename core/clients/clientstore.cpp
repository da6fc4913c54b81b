// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientstore.h"

#include "core/base/korean.h"
#include "core/clients/numbers.h"

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using store::Row;
using store::Values;

namespace {

constexpr qsizetype longestName = 200;
constexpr int mostNarrowed = 5000; // matches of a text that are looked through when something else narrows them

/// Tables whose rows belong to a client, children before parents.
constexpr const char *ownedTables[] = {"contact", "request", "attachment", "data_request", "consent", "certificate", "support", "quick_note", "letter"};

QByteArray newestCase()
{
    return "LEFT JOIN case_file k ON k.id = (SELECT max(id) FROM case_file WHERE client = c.id AND closed IS NULL) ";
}

QByteArray summaryColumns()
{
    return "SELECT " + store::columnList<Client>("c.")
           + ", k.id, k.number, k.stage, k.stage_since, k.owner, k.next_action, k.next_due, k.opened FROM client c ";
}

ClientSummary summaryOf(const Row &row)
{
    ClientSummary summary;
    summary.client = store::fromRow<Client>(row);
    const int at = 1 + int(std::tuple_size_v<decltype(store::TableOf<Client>::columns())>);
    summary.caseFile = row.id<CaseId>(at);
    summary.number = row.text(at + 1);
    store::fromCell(row, at + 2, summary.stage);
    summary.stageSince = row.date(at + 3);
    summary.caseOwner = row.text(at + 4);
    summary.nextAction = row.text(at + 5);
    summary.nextDue = row.date(at + 6);
    summary.opened = row.date(at + 7);
    return summary;
}

} // namespace

bool passes(const ClientSummary &summary, const ClientFilter &filter)
{
    const QString &owner = summary.caseOwner.isEmpty() ? summary.client.owner : summary.caseOwner;
    return (!filter.stage || summary.stage == filter.stage) && (!filter.field || summary.client.field == filter.field)
           && (filter.owner.isEmpty() || owner == filter.owner)
           && (!filter.year || summary.number.startsWith(QString::number(*filter.year) + u'-'));
}

Client ClientStore::normalized(Client client)
{
    for (QString *line : {&client.name, &client.region, &client.address, &client.representative, &client.owner, &client.phone,
                          &client.website})
        *line = normalLine(*line);
    client.brn = digitsOf(client.brn);
    client.corporateNo = digitsOf(client.corporateNo);
    client.note = normalText(client.note);
    if (const auto ksic = normalKsic(client.ksic))
        client.ksic = *ksic;
    if (client.region.isEmpty())
        client.region = districtOf(client.address);
    if (!client.field && !client.ksic.isEmpty())
        client.field = fieldOfKsic(client.ksic);
    return client;
}

Result<> ClientStore::validate(const Client &client)
{
    if (nameKey(client.name).isEmpty())
        return fail(Error::Kind::Invalid, tr("A client needs a name."));
    if (client.name.size() > longestName)
        return fail(Error::Kind::Invalid, tr("The name is longer than %1 characters.").arg(longestName));
    switch (brnState(client.brn)) {
    case BrnState::Malformed:
        return fail(Error::Kind::Invalid,
                    tr("The business registration number “%1” does not have ten digits; right would be 124-81-00998.").arg(client.brn));
    case BrnState::WrongCheckDigit:
        return fail(Error::Kind::Invalid,
                    tr("The check digit of the business registration number %1 is wrong; is a digit mistyped?").arg(formatBrn(client.brn)));
    case BrnState::Empty:
    case BrnState::Implausible:
    case BrnState::Good: break;
    }
    if (corporateNoState(client.corporateNo) == CorporateNoState::Malformed) {
        return fail(Error::Kind::Invalid, tr("The corporate registration number “%1” does not have thirteen digits; right would be "
                                             "130111-0006246.").arg(client.corporateNo));
    }
    if (!normalKsic(client.ksic)) {
        return fail(Error::Kind::Invalid, tr("“%1” is not a section of the KSIC; right would be a letter from A to U, perhaps with digits, "
                                             "as C or H50.").arg(client.ksic));
    }
    if (client.employees && *client.employees < 0)
        return fail(Error::Kind::Invalid, tr("The number of employees cannot be negative."));
    return {};
}

Result<ClientId> ClientStore::add(Client client)
{
    client = normalized(std::move(client));
    AXW_TRY(validate(client));
    if (client.id.isNull())
        client.id = ClientId::create();
    AXW_TRY(store::insert(m_database, client));
    return client.id;
}

Result<> ClientStore::change(const Client &client)
{
    const Client clean = normalized(client);
    AXW_TRY(validate(clean));
    AXW_TRY(get(clean.id));
    return store::update(m_database, clean);
}

Result<> ClientStore::remove(ClientId id)
{
    AXW_TRY(get(id));
    AXW_TRY_ASSIGN(visits, of<Visit>(id));
    for (const Visit &visit : visits)
        AXW_TRY(dropVisit(visit.id));
    for (const char *table : ownedTables)
        AXW_TRY(m_database.run(QByteArray("DELETE FROM ") + table + " WHERE client = ?1", {id}));
    AXW_TRY(m_database.run("DELETE FROM stage_step WHERE case_file IN (SELECT id FROM case_file WHERE client = ?1)", {id}));
    AXW_TRY(m_database.run("DELETE FROM case_file WHERE client = ?1", {id}));
    return store::remove<Client>(m_database, id);
}

Result<Client> ClientStore::get(ClientId id)
{
    AXW_TRY_ASSIGN(found, store::find<Client>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This client is no longer in the workspace."), id.toString());
    return *found;
}

Result<qint64> ClientStore::count()
{
    return m_database.count("SELECT count(*) FROM client");
}

Result<ClientId> ClientStore::resolve(const QString &name)
{
    const QString text = name.trimmed();
    const auto missing = [&] {
        return fail(Error::Kind::NotFound,
                    tr("There is no client “%1”; name it by its key, its business registration number or its case number.").arg(text));
    };
    if (const auto id = ClientId::fromString(text); !id.isNull()) {
        AXW_TRY_ASSIGN(found, store::find<Client>(m_database, id));
        return found ? Result<ClientId>(id) : missing();
    }
    AXW_TRY_ASSIGN(byNumber, m_database.first("SELECT client FROM case_file WHERE number = ?1", {text},
                                              [](const Row &row) { return row.id<ClientId>(0); }));
    if (byNumber)
        return *byNumber;
    const QString digits = digitsOf(text);
    if (digits.size() == 10) {
        AXW_TRY_ASSIGN(found, allByBrn(digits));
        if (found.size() == 1)
            return found.front().id;
        if (found.size() > 1) {
            return fail(Error::Kind::Conflict,
                        tr("%1 clients have the business registration number %2; name one by its key or case number.")
                            .arg(found.size()).arg(formatBrn(digits)));
        }
    }
    return missing();
}

Result<std::optional<ClientSummary>> ClientStore::summary(ClientId id)
{
    return m_database.first(summaryColumns() + newestCase() + "WHERE c.id = ?1", {id}, summaryOf);
}

Result<std::vector<ClientSummary>> ClientStore::summaries(const ClientFilter &filter)
{
    std::vector<ClientSummary> found;
    if (filter.text.trimmed().isEmpty()) {
        AXW_TRY(m_database.each(summaryColumns() + newestCase() + "ORDER BY k.opened DESC, length(k.number) DESC, k.number DESC, c.id DESC", {},
                                [&](const Row &row) {
                                    ClientSummary summary = summaryOf(row);
                                    if (passes(summary, filter))
                                        found.push_back(std::move(summary));
                                }));
        return found;
    }
    const bool narrowed = filter.stage || filter.field || !filter.owner.isEmpty() || filter.year;
    AXW_TRY_ASSIGN(ids, search(filter.text, narrowed ? mostNarrowed : filter.most));
    for (const ClientId &id : ids) {
        if (int(found.size()) == filter.most)
            break;
        AXW_TRY_ASSIGN(one, summary(id));
        if (one && passes(*one, filter))
            found.push_back(std::move(*one));
    }
    return found;
}

Result<std::vector<Client>> ClientStore::allByBrn(const QString &digits)
{
    return store::select<Client>(m_database, "WHERE id IN (SELECT client FROM client_search WHERE brn = ?1) ORDER BY id", {digits});
}

Result<std::vector<Client>> ClientStore::byNameKey(const QString &key)
{
    return store::select<Client>(m_database, "WHERE id IN (SELECT client FROM client_search WHERE name = ?1) ORDER BY id", {key});
}

Result<std::vector<Client>> ClientStore::possibleDuplicates(const Client &client)
{
    std::vector<Client> found;
    const QString digits = digitsOf(client.brn);
    AXW_TRY_ASSIGN(sameName, byNameKey(nameKey(client.name)));
    for (Client &other : sameName) {
        const bool sameRegion = client.region.isEmpty() || other.region.isEmpty() || client.region == other.region;
        const bool otherNumber = !digits.isEmpty() && !other.brn.isEmpty() && digits != other.brn;
        if (other.id != client.id && sameRegion && !otherNumber)
            found.push_back(std::move(other));
    }
    if (!digits.isEmpty()) {
        AXW_TRY_ASSIGN(sameBrn, allByBrn(digits));
        for (Client &other : sameBrn) {
            if (other.id != client.id && std::ranges::find(found, other.id, &Client::id) == found.end())
                found.push_back(std::move(other));
        }
    }
    return found;
}

Result<QStringList> ClientStore::owners()
{
    AXW_TRY_ASSIGN(found, m_database.all("SELECT owner FROM client WHERE owner IS NOT NULL UNION SELECT owner FROM case_file "
                                         "WHERE owner IS NOT NULL ORDER BY 1",
                                         {}, [](const Row &row) { return row.text(0); }));
    return QStringList(found.begin(), found.end());
}

Result<std::vector<Erasure>> ClientStore::erasures()
{
    return store::select<Erasure>(m_database, "ORDER BY at DESC, id DESC");
}

Result<std::optional<Consent>> ClientStore::newestConsent(ConsentKind kind)
{
    AXW_TRY_ASSIGN(found, store::select<Consent>(m_database, "WHERE kind = ?1 AND purpose IS NOT NULL ORDER BY id DESC LIMIT 1", {keyOf(kind)}));
    return found.empty() ? std::optional<Consent>() : found.front();
}

Result<std::vector<VisitPerson>> ClientStore::people(VisitId visit)
{
    return store::select<VisitPerson>(m_database, "WHERE visit = ?1 ORDER BY id", {visit});
}

Result<std::vector<VisitAction>> ClientStore::actions(VisitId visit)
{
    return store::select<VisitAction>(m_database, "WHERE visit = ?1 ORDER BY id", {visit});
}

Result<> ClientStore::dropVisit(VisitId visit)
{
    AXW_TRY(m_database.run("DELETE FROM visit_person WHERE visit = ?1", {visit}));
    AXW_TRY(m_database.run("DELETE FROM visit_action WHERE visit = ?1", {visit}));
    return store::remove<Visit>(m_database, visit);
}

} // namespace axw::clients
