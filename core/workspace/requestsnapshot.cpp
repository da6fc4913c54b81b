// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kindsnapshots.h"

#include "core/clients/numbers.h"
#include "core/store/table.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using report::RequestCell;
using report::RequestList;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

using Cells = QHash<QString, RequestCell>;

void put(Cells &cells, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        cells.insert(key, text);
}
void put(Cells &cells, const QString &key, QDate date)
{
    if (date.isValid())
        cells.insert(key, date);
}
template<Chosen E>
void put(Cells &cells, const QString &key, const std::optional<E> &choice)
{
    if (choice)
        cells.insert(key, bothNames(*choice));
}

/// Companies number their letters by their own name; what an office calls itself is no secret.
bool namesItsSender(const clients::Letter &letter)
{
    return letter.direction == clients::LetterDirection::Incoming && !report::isPublicOffice(letter.correspondent);
}

/// Reads the rows that are asked for.
class Rows
{
public:
    Rows(Workspace &workspace, const DataChoice &choice, report::RequestSnapshot &into) : m_workspace(workspace), m_choice(choice), m_into(into) {}

    Result<> read()
    {
        AXW_TRY_ASSIGN(companies, store::select<clients::Client>(m_workspace.database(), "ORDER BY id"));
        m_companies = std::move(companies);
        AXW_TRY_ASSIGN(files, store::select<clients::CaseFile>(m_workspace.database(), "ORDER BY opened, id"));
        m_files = std::move(files);
        std::stable_sort(m_files.begin(), m_files.end(), [](const clients::CaseFile &a, const clients::CaseFile &b) {
            return a.opened != b.opened ? a.opened < b.opened : clients::isEarlierCaseNumber(a.number, b.number);
        });
        for (const clients::Client &client : m_companies)
            m_byId.insert(client.id, &client);
        for (const clients::CaseFile &file : m_files) {
            if (!holds(file.opened))
                continue;
            const clients::CaseFile *known = m_newest.value(file.client);
            if (!known || known->closed.isValid() || !file.closed.isValid())
                m_newest.insert(file.client, &file); // the newest open one, else the newest
        }
        AXW_TRY(readNames());
        switch (m_choice.list) {
        case RequestList::Clients:
            return readClients();
        case RequestList::Cases:
            return readCases();
        case RequestList::Pocs:
            return readPocs();
        case RequestList::Visits:
            return readVisits();
        case RequestList::Letters:
            return readLetters();
        }
        Q_UNREACHABLE();
    }

private:
    QString ownerOf(ClientId client) const
    {
        const clients::CaseFile *file = m_newest.value(client);
        if (file && !file->owner.isEmpty())
            return file->owner;
        const clients::Client *company = m_byId.value(client);
        return company ? company->owner : QString();
    }

    bool passes(ClientId client, const QString &owner, std::optional<Stage> stage, QDate date) const
    {
        const clients::Client *company = m_byId.value(client);
        return (!m_choice.field || (company && company->field == m_choice.field)) && (m_choice.owner.isEmpty() || owner == m_choice.owner)
            && (!m_choice.stage || stage == m_choice.stage) && (!m_choice.year || date.year() == *m_choice.year);
    }
    /// A list of an earlier day keeps to what had come by then.
    bool holds(QDate came) const { return m_into.issue.holds(came); }
    std::optional<Stage> stageOf(ClientId client) const
    {
        const clients::CaseFile *file = m_newest.value(client);
        return file ? std::optional(file->stage) : std::nullopt;
    }
    QString nameOfClient(ClientId client) const
    {
        const clients::Client *company = m_byId.value(client);
        return company ? company->name : QString();
    }
    Cells begun(ClientId client) const
    {
        Cells cells;
        const clients::Client *company = m_byId.value(client);
        if (!company)
            return cells;
        put(cells, u"name"_s, company->name);
        put(cells, u"brn"_s, clients::formatBrn(company->brn));
        put(cells, u"field"_s, company->field);
        put(cells, u"owner"_s, ownerOf(client));
        if (const clients::CaseFile *file = m_newest.value(client))
            put(cells, u"number"_s, file->number);
        return cells;
    }

    /// Everybody whose name could stand in a text.
    Result<> readNames()
    {
        report::NameMask &names = m_into.names;
        for (const clients::Client &client : m_companies) {
            names.addCompany(client.name);
            names.addPerson(client.representative);
            names.addPerson(client.owner);
        }
        for (const clients::CaseFile &file : m_files)
            names.addPerson(file.owner);
        const QByteArray people = "SELECT name FROM contact UNION SELECT name FROM visit_person UNION SELECT owner FROM visit_action "
                                  "UNION SELECT person FROM consent UNION SELECT signed_by FROM visit UNION SELECT from_whom FROM data_request "
                                  "UNION SELECT owner FROM letter UNION SELECT reviewer FROM poc UNION SELECT taken_by FROM baseline "
                                  "UNION SELECT written_by FROM plan_comment UNION SELECT name FROM resource WHERE kind IN ('consultant', 'adviser', 'company')";
        AXW_TRY(m_workspace.database().each(people, {}, [&](const store::Row &row) { names.addPerson(row.text(0)); }));
        // Whom people come from and whom letters go to is another company, or no secret: the centre itself, an office.
        const QString &centre = m_into.issue.centre;
        AXW_TRY(m_workspace.database().each("SELECT name FROM resource WHERE kind = 'supplier' UNION SELECT affiliation FROM visit_person "
                                            "UNION SELECT correspondent FROM letter", {},
                                            [&](const store::Row &row) {
                                                const QString name = row.text(0);
                                                if (!centre.contains(name) && (centre.isEmpty() || !name.contains(centre)) && !report::isPublicOffice(name))
                                                    names.addCompany(name);
                                            }));
        names.addPerson(m_workspace.person());
        AXW_TRY_ASSIGN(lines, clients::letterLines(m_workspace.database()));
        for (const clients::LetterLine &line : lines) {
            if (namesItsSender(line.letter))
                names.addLetterNumber(line.letter.number);
        }
        return {};
    }

    Result<> readClients()
    {
        AXW_TRY_ASSIGN(contacts, store::select<clients::Contact>(m_workspace.database(), "ORDER BY main DESC, id"));
        AXW_TRY_ASSIGN(requests, store::select<clients::Request>(m_workspace.database(), "ORDER BY received, id"));
        for (const clients::Client &client : m_companies) {
            const clients::CaseFile *file = m_newest.value(client.id);
            const QDate opened = file ? file->opened : QDate();
            if (!passes(client.id, ownerOf(client.id), stageOf(client.id), opened))
                continue;
            QDate received = opened;
            QString wanted;
            for (const clients::Request &request : requests) {
                if (request.client == client.id && holds(request.received)) {
                    wanted = request.wanted.isEmpty() ? wanted : request.wanted;
                    received = request.received.isValid() ? request.received : received;
                }
            }
            if (!holds(received))
                continue;
            Cells cells = begun(client.id);
            put(cells, u"representative"_s, client.representative);
            put(cells, u"size"_s, client.size);
            put(cells, u"region"_s, client.region);
            put(cells, u"ksic"_s, client.ksic);
            if (client.employees)
                cells.insert(u"employees"_s, qint64(*client.employees));
            if (client.sales1)
                cells.insert(u"sales"_s, *client.sales1);
            put(cells, u"founded"_s, client.founded);
            put(cells, u"phone"_s, client.phone);
            const auto contact = std::ranges::find(contacts, client.id, &clients::Contact::client);
            if (contact != contacts.end())
                put(cells, u"contact"_s, contact->name);
            put(cells, u"stage"_s, stageOf(client.id));
            put(cells, u"wanted"_s, wanted);
            put(cells, u"received"_s, received);
            m_into.rows.append(cells);
        }
        return {};
    }

    Result<> readCases()
    {
        for (const clients::CaseFile &file : m_files) {
            const QString owner = file.owner.isEmpty() ? ownerOf(file.client) : file.owner;
            if (!passes(file.client, owner, file.stage, file.opened) || !holds(file.opened))
                continue;
            Cells cells = begun(file.client);
            put(cells, u"number"_s, file.number);
            put(cells, u"owner"_s, owner);
            put(cells, u"title"_s, file.title);
            cells.insert(u"stage"_s, bothNames(file.stage));
            put(cells, u"opened"_s, file.opened);
            put(cells, u"stage_since"_s, file.stageSince);
            put(cells, u"closed"_s, file.closed);
            put(cells, u"next_action"_s, file.nextAction);
            put(cells, u"next_due"_s, file.nextDue);
            put(cells, u"outcome"_s, file.outcome);
            m_into.rows.append(cells);
        }
        return {};
    }

    Result<> readPocs()
    {
        AXW_TRY_ASSIGN(all, readPortfolio(m_workspace));
        for (const portfolio::Entry &entry : all.entries) {
            const ClientId client = entry.poc().client;
            const QDate starts = entry.hasPlan() ? schedule::dateOf(entry.start) : entry.poc().starts;
            if (!passes(client, entry.consultant, stageOf(client), starts) || !holds(starts))
                continue;
            Cells cells = begun(client);
            put(cells, u"poc"_s, entry.poc().name);
            put(cells, u"number"_s, entry.caseNumber);
            put(cells, u"owner"_s, entry.consultant);
            put(cells, u"start"_s, starts);
            put(cells, u"due"_s, entry.poc().due);
            cells.insert(u"standing"_s, bothNames(entry.standing));
            cells.insert(u"tasks"_s, qint64(entry.planned->plan.tasks.size()));
            if (entry.hasPlan()) {
                put(cells, u"finish"_s, schedule::lastDayOf(entry.start, entry.finish));
                cells.insert(u"done"_s, entry.done);
            }
            if (entry.baseline)
                put(cells, u"baseline"_s, schedule::lastDayOf(entry.baseline->first, entry.baseline->second));
            if (entry.slip)
                cells.insert(u"slip"_s, qint64(*entry.slip));
            m_into.rows.append(cells);
        }
        return {};
    }

    Result<> readVisits()
    {
        AXW_TRY_ASSIGN(visits, store::select<clients::Visit>(m_workspace.database(), "ORDER BY starts, id"));
        for (const clients::Visit &visit : visits) {
            const QDate date = seoulDate(visit.starts);
            if (!passes(visit.client, ownerOf(visit.client), stageOf(visit.client), date) || !holds(date))
                continue;
            AXW_TRY_ASSIGN(people, m_workspace.clients().people(visit.id));
            Cells cells = begun(visit.client);
            put(cells, u"date"_s, date);
            cells.insert(u"kind"_s, bothNames(visit.kind));
            put(cells, u"place"_s, visit.place);
            cells.insert(u"people"_s, qint64(people.size()));
            cells.insert(u"effort"_s, visit.effortTenths / 10.0);
            put(cells, u"said"_s, visit.said);
            put(cells, u"agreed"_s, visit.agreed);
            m_into.rows.append(cells);
        }
        return {};
    }

    Result<> readLetters()
    {
        AXW_TRY_ASSIGN(lines, clients::letterLines(m_workspace.database()));
        std::reverse(lines.begin(), lines.end());
        for (const clients::LetterLine &line : lines) {
            const clients::Letter &letter = line.letter;
            if (!passes(letter.client, line.owner, stageOf(letter.client), letter.date) || !holds(letter.date))
                continue;
            Cells cells = begun(letter.client);
            cells.insert(u"direction"_s, bothNames(letter.direction));
            put(cells, u"letter"_s, m_choice.masked && namesItsSender(letter) ? report::maskedLetterNumber(letter.number) : letter.number);
            put(cells, u"date"_s, letter.date);
            put(cells, u"correspondent"_s, letter.correspondent);
            put(cells, u"subject"_s, letter.subject);
            cells.insert(u"enclosures"_s, qint64(clients::enclosuresOf(letter).size()));
            put(cells, u"owner"_s, line.owner);
            put(cells, u"reply_due"_s, letter.replyDue);
            put(cells, u"replied"_s, letter.replied);
            m_into.rows.append(cells);
        }
        return {};
    }

    Workspace &m_workspace;
    const DataChoice &m_choice;
    report::RequestSnapshot &m_into;
    std::vector<clients::Client> m_companies;
    std::vector<clients::CaseFile> m_files;
    QHash<ClientId, const clients::Client *> m_byId;
    QHash<ClientId, const clients::CaseFile *> m_newest;
};

QList<LocalizedText> filterWords(const DataChoice &choice)
{
    QList<LocalizedText> words;
    const auto add = [&](const QString &ko, const QString &en, const LocalizedText &value) {
        words.append({ko + u' ' + value.ko, en + u' ' + value.en});
    };
    if (choice.stage)
        add(u"단계"_s, u"stage"_s, bothNames(*choice.stage));
    if (choice.field)
        add(u"분야"_s, u"field"_s, bothNames(*choice.field));
    if (!choice.owner.isEmpty()) {
        const bool letters = choice.list == RequestList::Letters; // whoever answers one need not advise anybody
        add(letters ? u"담당"_s : u"컨설턴트"_s, letters ? u"in charge"_s : u"consultant"_s, {choice.owner, choice.owner});
    }
    if (choice.year)
        words.append({u"%1년"_s.arg(*choice.year), QString::number(*choice.year)});
    return words;
}

} // namespace

Result<report::RequestSnapshot> requestSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::RequestSnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    snapshot.list = request.data.list;
    snapshot.columns = request.data.columns;
    snapshot.masked = request.data.masked;
    QStringList known;
    for (const report::RequestColumn &column : report::columnsOf(snapshot.list))
        known << column.key;
    for (const QString &key : snapshot.columns) {
        if (!known.contains(key))
            return fail(Error::Kind::Invalid, Words::tr("There is no column “%1” in this list; right would be %2.").arg(key, known.join(u", "_s)));
    }
    snapshot.filters = filterWords(request.data);
    AXW_TRY(Rows(workspace, request.data, snapshot).read());
    return snapshot;
}

} // namespace axw::workspace
