// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kindsnapshots.h"

#include "core/portfolio/resourceload.h"
#include "core/store/table.h"
#include "core/workspace/calendar.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Assessment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

/// What all plans ask of each resource in the quarters of a year.
QList<report::LoadRecord> loadsOf(const portfolio::Portfolio &portfolio, int year)
{
    QList<report::LoadRecord> records;
    const portfolio::PlannedPocs plans = portfolio::plansOf(portfolio);
    for (const portfolio::LoadOfResource &load : portfolio::loads(portfolio, plans)) {
        report::LoadRecord record{load.resource.name, bothNames(load.resource.kind), {}, 0};
        for (const poc::LoadCell &cell : load.load.cells(poc::LoadUnit::Quarter)) {
            const QDate first = schedule::dateOfDay(cell.firstDay);
            if (first.year() == year)
                record.share.at(size_t(first.month() - 1) / 3) = cell.share();
        }
        for (const poc::LoadCell &day : load.load.days())
            record.overbookedDays += day.isOver() && schedule::dateOfDay(day.firstDay).year() == year;
        if (std::any_of(record.share.begin(), record.share.end(), [](const auto &share) { return share.has_value(); }))
            records.append(record);
    }
    return records;
}

} // namespace

Result<report::TimelineSnapshot> timelineSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::TimelineSnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    AXW_TRY_ASSIGN(all, readPortfolio(workspace));
    snapshot.calendar = all.calendar;
    if (!request.poc.isNull()) {
        const portfolio::Entry *entry = all.find(request.poc);
        if (!entry)
            return fail(Error::Kind::NotFound, Words::tr("This PoC is no longer in the workspace."), request.poc.toString());
        snapshot.alone = true;
        snapshot.company = entry->client;
        snapshot.entries.push_back(*entry);
        return snapshot;
    }
    if (!request.client.isNull()) {
        AXW_TRY_ASSIGN(client, workspace.clients().get(request.client));
        snapshot.company = client.name;
    }
    for (const portfolio::Entry &entry : all.entries) {
        if (request.client.isNull() || entry.poc().client == request.client)
            snapshot.entries.push_back(entry);
    }
    return snapshot;
}

Result<QList<report::RoundRecord>> roundsOfClient(Workspace &workspace, ClientId client, const QString &owner,
                                                  std::optional<clients::Field> field, bool onlyFrozen)
{
    QList<report::RoundRecord> records;
    AXW_TRY_ASSIGN(all, workspace.assessments().diagnosesOf(client));
    for (const Assessment &one : all) {
        if (onlyFrozen && !one.isFrozen())
            continue;
        AXW_TRY_ASSIGN(form, workspace.assessments().form(one));
        AXW_TRY_ASSIGN(scores, workspace.assessments().scores(one));
        report::RoundRecord record{client, field, owner, keyOf(one.round), one.formKey, dayOf(one), scores.overall, {}};
        for (const diagnosis::DimensionScore &dimension : scores.dimensions) {
            const diagnosis::Dimension *asked = form.dimension(dimension.key);
            if (dimension.score && !dimension.switchedOff && asked)
                record.dimensions.append({dimension.key, asked->label, *dimension.score});
        }
        records.prepend(record);
    }
    return records;
}

Result<report::PortfolioSnapshot> portfolioSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::PortfolioSnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    snapshot.year = request.year.value_or(issue.date.year());
    store::Database &database = workspace.database();
    AXW_TRY_ASSIGN(companies, store::select<clients::Client>(database, "ORDER BY id"));
    QHash<ClientId, const clients::Client *> known;
    for (const clients::Client &client : companies)
        known.insert(client.id, &client);
    AXW_TRY_ASSIGN(steps, store::select<clients::StageStep>(database, "ORDER BY entered, id"));
    QHash<CaseId, QList<report::CaseRecord::Step>> ways;
    for (const clients::StageStep &step : steps)
        ways[step.caseFile].append({step.stage, step.entered});
    AXW_TRY_ASSIGN(files, store::select<clients::CaseFile>(database, "ORDER BY opened, id"));
    QHash<ClientId, QString> owners;
    for (const clients::CaseFile &file : files) {
        const clients::Client *client = known.value(file.client);
        if (!client)
            continue;
        const QString owner = file.owner.isEmpty() ? client->owner : file.owner;
        owners.insert(file.client, owner); // of the newest case, as the last one
        snapshot.cases.append({file.client, file.number, client->name, owner, client->field, file.opened, file.closed, ways.value(file.id)});
    }
    const auto ownerOf = [&](ClientId client) {
        const clients::Client *one = known.value(client);
        return owners.value(client, one ? one->owner : QString());
    };
    AXW_TRY_ASSIGN(assessed, database.all("SELECT DISTINCT client FROM assessment ORDER BY client", {},
                                          [](const store::Row &row) { return row.id<ClientId>(0); }));
    for (const ClientId &client : assessed) {
        const clients::Client *one = known.value(client);
        if (!one)
            continue;
        AXW_TRY_ASSIGN(rounds, roundsOfClient(workspace, client, ownerOf(client), one->field, true));
        snapshot.rounds.append(rounds);
    }
    AXW_TRY_ASSIGN(visits, store::select<clients::Visit>(database, "ORDER BY starts, id"));
    for (const clients::Visit &visit : visits)
        snapshot.visits.append({seoulDate(visit.starts), ownerOf(visit.client), visit.effortTenths / 10.0});
    AXW_TRY_ASSIGN(letters, clients::letterLines(database));
    for (const clients::LetterLine &line : letters)
        snapshot.letters.append(line.letter.date);
    AXW_TRY_ASSIGN(pocs, readPortfolio(workspace));
    snapshot.loads = loadsOf(pocs, snapshot.year);
    snapshot.calendar = pocs.calendar;
    snapshot.pocs = std::move(pocs.entries);
    return snapshot;
}

Result<QList<report::LetterRecord>> letterRecords(Workspace &workspace, ClientId client, QDate today)
{
    AXW_TRY_ASSIGN(lines, clients::letterLines(workspace.database(), client));
    AXW_TRY_ASSIGN(calendar, workCalendar(workspace, today.year() - 1, today.year() + 1));
    QList<report::LetterRecord> records;
    for (const clients::LetterLine &line : lines)
        records.append({line, schedule::dueOf(line.letter.isWaiting() ? line.letter.replyDue : QDate(), today, calendar)});
    return records;
}

Result<report::LettersSnapshot> lettersSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::LettersSnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    snapshot.year = request.year;
    if (!request.client.isNull()) {
        AXW_TRY_ASSIGN(client, workspace.clients().get(request.client));
        snapshot.company = client.name;
    }
    AXW_TRY_ASSIGN(records, letterRecords(workspace, request.client, issue.state()));
    for (const report::LetterRecord &record : records) {
        const QDate date = record.line.letter.date;
        if ((!request.year || date.year() == *request.year) && issue.holds(date))
            snapshot.letters.append(record);
    }
    // As a register grows: the oldest line first.
    std::reverse(snapshot.letters.begin(), snapshot.letters.end());
    return snapshot;
}

} // namespace axw::workspace
