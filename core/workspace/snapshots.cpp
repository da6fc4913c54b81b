// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/snapshots.h"

#include "core/base/formats.h"
#include "core/clients/numbers.h"
#include "core/clients/signedvisit.h"
#include "core/files/photo.h"
#include "core/forms/translations.h"
#include "core/report/diagnosisreport.h"
#include "core/report/pictures.h"
#include "core/report/registerreport.h"
#include "core/report/visitreport.h"
#include "core/workspace/attribution.h"
#include "core/workspace/benchmarks.h"
#include "core/workspace/kindsnapshots.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <QHash>

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using clients::Attachment;
using diagnosis::Assessment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

Result<Assessment> assessmentOf(const ReportRequest &request, const std::vector<Assessment> &all)
{
    if (!request.assessment.isNull()) {
        for (const Assessment &one : all) {
            if (one.id == request.assessment)
                return one;
        }
        return fail(Error::Kind::NotFound, Words::tr("This assessment is not one of this client's."));
    }
    // What the company says of itself stands beside the consultant's diagnosis, and for it only where there is no other.
    for (const auto rater : {diagnosis::Rater::Consultant, diagnosis::Rater::Company}) {
        for (const Assessment &one : all) { // the newest first
            if (one.rater == rater && (!request.round || one.round == *request.round))
                return one;
        }
    }
    if (request.round)
        return fail(Error::Kind::NotFound, Words::tr("This client has no diagnosis of round %1.").arg(keyOf(*request.round)));
    return fail(Error::Kind::NotFound, Words::tr("This client has no diagnosis yet; begin one first."));
}

/// The frozen rounds before this one by the same form, in whichever version, the newest of each, the earliest round
/// first.
std::vector<Assessment> before(const Assessment &assessment, const std::vector<Assessment> &all)
{
    std::vector<Assessment> found;
    for (const Assessment &one : all) { // the newest first
        const bool fits = one.isFrozen() && one.round < assessment.round && one.formKey == assessment.formKey && one.rater == assessment.rater;
        if (fits && (found.empty() || found.back().round != one.round))
            found.push_back(one);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

Result<report::EarlierRound> roundOf(Workspace &workspace, const Assessment &assessment)
{
    AXW_TRY_ASSIGN(form, workspace.assessments().form(assessment));
    AXW_TRY_ASSIGN(scores, workspace.assessments().scores(assessment));
    return report::EarlierRound{keyOf(assessment.round), dayOf(assessment), scores, form};
}

/// The company's own answers to the same form in the same round, the newest of them.
Result<std::optional<report::OwnRating>> ownRatingOf(Workspace &workspace, const Assessment &assessment, const std::vector<Assessment> &all)
{
    const auto own = std::find_if(all.begin(), all.end(), [&](const Assessment &one) {
        return one.rater == diagnosis::Rater::Company && one.round == assessment.round && one.formKey == assessment.formKey
            && one.formVersion == assessment.formVersion;
    });
    if (own == all.end() || assessment.rater == diagnosis::Rater::Company)
        return std::nullopt;
    AXW_TRY_ASSIGN(scores, workspace.assessments().scores(*own));
    report::OwnRating rating{dayOf(*own), {}};
    for (const diagnosis::DimensionScore &dimension : scores.dimensions) {
        for (const diagnosis::ItemScore &item : dimension.items) {
            if (!dimension.switchedOff)
                rating.answers.insert(item.key, item.answer);
        }
    }
    return rating;
}

/// What a question asks, by the key that evidence knows it by: its name, behind it the instance it stands in.
QString questionOf(const diagnosis::Filling &filling, const QString &item)
{
    const qsizetype at = item.lastIndexOf(u'@');
    const diagnosis::ItemKey key = at < 0 ? diagnosis::ItemKey{item, {}} : diagnosis::ItemKey{item.left(at), RepeatId::fromString(item.mid(at + 1))};
    const auto place = filling.placeOf(key);
    return place ? filling.session().label(*place).simplified() : QString();
}

report::EvidenceFile evidenceOf(const Workspace &workspace, const Attachment &file)
{
    report::EvidenceFile evidence{file.item, file.name, file.hash, file.size, seoulDate(file.added), file.grade, file.note};
    evidence.isPhoto = file.mediaType.startsWith(u"image/"_s);
    if (evidence.isPhoto) {
        if (const auto facts = files::photoFactsOf(workspace.blobs().path(file.hash)))
            evidence.taken = facts->taken;
    }
    if (evidence.isPhoto && file.grade == clients::Grade::Open) {
        // A file that has not come to this computer yet leaves a named gap, not a report that cannot be made.
        if (const auto bytes = workspace.blobs().read(file.hash))
            evidence.picture = report::printable(*bytes);
    }
    return evidence;
}

Result<report::VisitRecord> recordOf(Workspace &workspace, const clients::Visit &visit, const std::vector<Attachment> &files,
                                     const QString &consultant)
{
    report::VisitRecord record;
    record.id = visit.id;
    record.kind = visit.kind;
    record.start = visit.starts.isValid() ? seoulTime(visit.starts.toMSecsSinceEpoch()) : QDateTime();
    record.end = visit.ends.isValid() ? seoulTime(visit.ends.toMSecsSinceEpoch()) : QDateTime();
    record.place = visit.place;
    record.consultant = consultant;
    record.said = visit.said;
    record.agreed = visit.agreed;
    if (visit.effortTenths > 0)
        record.effortDays = visit.effortTenths / 10.0;
    record.signedBy = visit.signedBy;
    record.signature = visit.signature;
    AXW_TRY_ASSIGN(people, workspace.clients().people(visit.id));
    for (const clients::VisitPerson &person : people)
        record.people.append({person.name, person.affiliation, person.title});
    AXW_TRY_ASSIGN(actions, workspace.clients().actions(visit.id));
    record.changedSinceSigned = clients::isChangedSinceSigned(visit, people, actions);
    for (const clients::VisitAction &action : actions)
        record.actions.append({action.what, action.owner, action.due, action.done.isValid()});
    for (const Attachment &file : files) {
        if (file.subject != visit.id.uuid() || !file.mediaType.startsWith(u"image/"_s) || file.grade == clients::Grade::Closed)
            continue;
        // A file that has not come to this computer yet leaves a named gap, not a report that cannot be made.
        auto bytes = workspace.blobs().read(file.hash);
        record.photos.append({bytes ? *bytes : QByteArray(), file.note.isEmpty() ? file.name : file.note});
    }
    return record;
}

} // namespace

Result<report::DiagnosisSnapshot> diagnosisSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::DiagnosisSnapshot snapshot;
    AXW_TRY_ASSIGN(company, companyOf(workspace, request.client));
    snapshot.company = company;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    AXW_TRY_ASSIGN(all, workspace.assessments().diagnosesOf(request.client, std::nullopt));
    AXW_TRY_ASSIGN(assessment, assessmentOf(request, all));
    AXW_TRY_ASSIGN(form, workspace.assessments().form(assessment));
    AXW_TRY_ASSIGN(scores, workspace.assessments().scores(assessment));
    snapshot.form = form;
    snapshot.scores = scores;
    snapshot.round = keyOf(assessment.round);
    snapshot.assessedOn = dayOf(assessment);
    snapshot.frozen = assessment.isFrozen();
    snapshot.byCompany = assessment.rater == diagnosis::Rater::Company;
    if (const std::vector<Assessment> rounds = before(assessment, all); !rounds.empty()) {
        AXW_TRY_ASSIGN(earlier, roundOf(workspace, rounds.back()));
        snapshot.earlier = earlier;
        if (rounds.front().round == diagnosis::Round::T0) {
            AXW_TRY_ASSIGN(baseline, roundOf(workspace, rounds.front()));
            snapshot.baseline = baseline;
        }
    }
    AXW_TRY_ASSIGN(own, ownRatingOf(workspace, assessment, all));
    snapshot.ownRating = own;
    AXW_TRY_ASSIGN(client, workspace.clients().get(request.client));
    AXW_TRY_ASSIGN(others, comparisonFor(workspace, client, assessment.formKey, assessment.formVersion));
    snapshot.benchmark = others;
    AXW_TRY_ASSIGN(links, linkedRecords(workspace, request.client, assessment.formKey));
    for (auto item = links.begin(); item != links.end(); ++item) {
        for (const LinkedRecord &record : *item)
            snapshot.links[item.key()].append(linkWords(record));
    }
    AXW_TRY_ASSIGN(files, workspace.clients().of<Attachment>(request.client));
    std::unique_ptr<diagnosis::Filling> filling; // only where somebody asks for a question that is not scored
    for (const Attachment &file : files) {
        if (file.subject != assessment.id.uuid())
            continue;
        report::EvidenceFile evidence = evidenceOf(workspace, file);
        if (!file.item.isEmpty() && !form.item(file.item)) {
            if (!filling) {
                AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(assessment));
                AXW_TRY_ASSIGN(filled, workspace.assessments().fill(assessment.id, forms::languageFor(rules->form(), request.language), {}));
                filling = std::move(filled);
            }
            evidence.about = questionOf(*filling, file.item);
        }
        snapshot.evidence.append(evidence);
    }
    // In the order of the form, what belongs to no item last.
    const auto place = [&form](const report::EvidenceFile &file) {
        int at = 0;
        for (const diagnosis::Dimension &dimension : form.dimensions) {
            for (const diagnosis::Item &item : dimension.items) {
                if (item.key == file.item)
                    return at;
                ++at;
            }
        }
        return at;
    };
    std::stable_sort(snapshot.evidence.begin(), snapshot.evidence.end(),
                     [&](const report::EvidenceFile &a, const report::EvidenceFile &b) { return place(a) < place(b); });
    return snapshot;
}

Result<report::RegisterSnapshot> registerSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::RegisterSnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    AXW_TRY_ASSIGN(summaries, workspace.clients().summaries());
    AXW_TRY_ASSIGN(requests, store::select<clients::Request>(workspace.database(), "ORDER BY received, id"));
    QHash<ClientId, const clients::Request *> newest;
    for (const clients::Request &one : requests) {
        if (issue.holds(one.received))
            newest.insert(one.client, &one);
    }
    // On an earlier day a company whose newest case came later stood there with the one before it.
    QHash<ClientId, const clients::CaseFile *> before;
    std::vector<clients::CaseFile> files;
    if (issue.isOfEarlierDay()) {
        AXW_TRY_ASSIGN(all, store::select<clients::CaseFile>(workspace.database(), "ORDER BY opened, id"));
        files = std::move(all);
        for (const clients::CaseFile &file : files) {
            if (issue.holds(file.opened))
                before.insert(file.client, &file);
        }
    }
    for (const clients::ClientSummary &summary : summaries) {
        report::RegisterEntry entry;
        entry.caseNumber = summary.number;
        entry.name = summary.client.name;
        entry.brn = clients::formatBrn(summary.client.brn);
        if (summary.client.field)
            entry.field = bothNames(*summary.client.field);
        entry.region = summary.client.region;
        entry.stage = summary.stage.value_or(Stage::Intake);
        entry.owner = summary.caseOwner.isEmpty() ? summary.client.owner : summary.caseOwner;
        entry.received = summary.opened;
        entry.nextAction = summary.nextAction;
        entry.nextDue = summary.nextDue;
        if (const clients::CaseFile *file = before.value(summary.client.id); file && !issue.holds(summary.opened)) {
            entry.caseNumber = file->number;
            entry.stage = file->stage;
            entry.owner = file->owner.isEmpty() ? summary.client.owner : file->owner;
            entry.received = file->opened;
            entry.nextAction = file->nextAction;
            entry.nextDue = file->nextDue;
        }
        if (const clients::Request *asked = newest.value(summary.client.id)) {
            entry.request = asked->wanted;
            if (asked->received.isValid())
                entry.received = asked->received;
        }
        // A register of an earlier day holds what had come by then; what is kept of stages is where they stand now.
        if (issue.holds(entry.received))
            snapshot.entries.append(entry);
    }
    if (issue.isOfEarlierDay()) {
        const LocalizedText scope{u"%1까지 접수분. 단계와 할 일은 %2 기준"_s, u"Received by %1; stages and actions as of %2"_s};
        snapshot.scope = scope.in(request.language).arg(formatDate(issue.date, request.language), formatDate(issue.state(), request.language));
    }
    // As a register grows: the first number first, companies without a case at the end.
    std::stable_sort(snapshot.entries.begin(), snapshot.entries.end(), [](const report::RegisterEntry &a, const report::RegisterEntry &b) {
        if (a.caseNumber.isEmpty() != b.caseNumber.isEmpty())
            return b.caseNumber.isEmpty();
        return clients::isEarlierCaseNumber(a.caseNumber, b.caseNumber);
    });
    return snapshot;
}

Result<report::VisitLogSnapshot> visitLogSnapshot(Workspace &workspace, const ReportRequest &request, Photos photos)
{
    report::VisitLogSnapshot snapshot;
    AXW_TRY_ASSIGN(company, companyOf(workspace, request.client));
    snapshot.company = company;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    AXW_TRY_ASSIGN(visits, workspace.clients().of<clients::Visit>(request.client));
    std::stable_sort(visits.begin(), visits.end(), [](const clients::Visit &a, const clients::Visit &b) { return a.starts < b.starts; });
    std::vector<Attachment> files;
    if (photos == Photos::Read) {
        AXW_TRY_ASSIGN(all, workspace.clients().of<Attachment>(request.client));
        files = std::move(all);
    }
    for (const clients::Visit &visit : visits) {
        AXW_TRY_ASSIGN(record, recordOf(workspace, visit, files, company.owner));
        record.number = int(snapshot.visits.size()) + 1;
        snapshot.visits.append(record);
    }
    return snapshot;
}

namespace {

Result<report::Document> confirmation(Workspace &workspace, const ReportRequest &request)
{
    AXW_TRY_ASSIGN(snapshot, visitLogSnapshot(workspace, request));
    if (snapshot.visits.isEmpty())
        return fail(Error::Kind::NotFound, Words::tr("This client has no visit yet; record one first."));
    if (request.visit.isNull()) {
        const auto onSite = std::find_if(snapshot.visits.crbegin(), snapshot.visits.crend(),
                                         [](const report::VisitRecord &record) { return record.kind == clients::VisitKind::Visit; });
        return report::visitConfirmation(snapshot, onSite == snapshot.visits.crend() ? snapshot.visits.last() : *onSite, request.language);
    }
    for (const report::VisitRecord &record : snapshot.visits) {
        if (record.id == request.visit)
            return report::visitConfirmation(snapshot, record, request.language);
    }
    return fail(Error::Kind::NotFound, Words::tr("This visit is no longer in the workspace."));
}

Result<report::Document> composed(Workspace &workspace, const ReportRequest &request)
{
    switch (request.kind) {
    case report::Kind::Diagnosis: {
        AXW_TRY_ASSIGN(snapshot, diagnosisSnapshot(workspace, request));
        return report::diagnosisReport(snapshot, request.language);
    }
    case report::Kind::Register: {
        AXW_TRY_ASSIGN(snapshot, registerSnapshot(workspace, request));
        return report::registerReport(snapshot, request.language);
    }
    case report::Kind::VisitLog: {
        AXW_TRY_ASSIGN(snapshot, visitLogSnapshot(workspace, request));
        return report::visitLogReport(snapshot, request.language);
    }
    case report::Kind::VisitConfirmation:
        return confirmation(workspace, request);
    case report::Kind::Timeline: {
        AXW_TRY_ASSIGN(snapshot, timelineSnapshot(workspace, request));
        return report::timelineReport(snapshot, request.language);
    }
    case report::Kind::CaseFile: {
        AXW_TRY_ASSIGN(snapshot, caseFileSnapshot(workspace, request));
        return report::caseFileReport(snapshot, request.language);
    }
    case report::Kind::Portfolio: {
        AXW_TRY_ASSIGN(snapshot, portfolioSnapshot(workspace, request));
        return report::portfolioReport(snapshot, request.language);
    }
    case report::Kind::Weekly: {
        AXW_TRY_ASSIGN(snapshot, weeklySnapshot(workspace, request));
        return report::weeklyReport(snapshot, request.language);
    }
    case report::Kind::Request: {
        AXW_TRY_ASSIGN(snapshot, requestSnapshot(workspace, request));
        return report::requestReport(snapshot, request.language);
    }
    case report::Kind::Letters: {
        AXW_TRY_ASSIGN(snapshot, lettersSnapshot(workspace, request));
        return report::lettersReport(snapshot, request.language);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Result<report::Document> makeReport(Workspace &workspace, const ReportRequest &request)
{
    AXW_TRY_ASSIGN(document, composed(workspace, request));
    if (!request.design.isNull()) {
        AXW_TRY(dress(workspace, request.design, document));
    }
    return document;
}

} // namespace axw::workspace
