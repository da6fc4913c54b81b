// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kindsnapshots.h"

#include "core/workspace/clienthistory.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOfTrail = 60;

template<class T>
QList<T> listOf(std::vector<T> rows)
{
    return QList<T>(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
}

/// "기업 담당자 추가: 한지민", in the report's language: the labels of edits are the interface's.
QString trailWords(const HistoryEntry &entry, Language language)
{
    const LocalizedText added{u"%1 추가"_s, u"%1 added"_s};
    const LocalizedText changed{u"%1 변경"_s, u"%1 changed"_s};
    const LocalizedText removed{u"%1 삭제"_s, u"%1 removed"_s};
    QStringList said;
    for (const HistoryChange &change : entry.changes) {
        const LocalizedText &pattern = change.op == journal::RowChange::Op::Insert   ? added
                                       : change.op == journal::RowChange::Op::Delete ? removed
                                                                                     : changed;
        QString words = pattern.in(language).arg(change.kind);
        // A file may be one whose name is not to be printed.
        if (!change.name.isEmpty() && change.table != "attachment")
            words += u": "_s + change.name;
        if (!said.contains(words))
            said << words;
    }
    constexpr qsizetype shown = 3;
    if (said.size() > shown) {
        const qsizetype more = said.size() - shown;
        said = said.mid(0, shown);
        said << LocalizedText{u"외 %1건"_s, u"and %1 more"_s}.in(language).arg(more);
    }
    return said.join(u"; "_s);
}

Result<> readTrail(Workspace &workspace, const ReportRequest &request, report::CaseFileSnapshot &snapshot)
{
    constexpr int look = 500;
    ClientHistory history(workspace, request.client, request.language);
    while (!history.atEnd() && snapshot.trail.size() < mostOfTrail) {
        AXW_TRY_ASSIGN(entries, history.readOn(look));
        for (const HistoryEntry &entry : entries) {
            if (snapshot.trail.size() == mostOfTrail) {
                snapshot.trailGoesOn = true;
                break;
            }
            snapshot.trail.append({seoulTime(entry.at.toMSecsSinceEpoch()), entry.person, trailWords(entry, request.language)});
        }
    }
    snapshot.trailGoesOn = snapshot.trailGoesOn || !history.atEnd();
    return {};
}

} // namespace

Result<report::CaseFileSnapshot> caseFileSnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::CaseFileSnapshot snapshot;
    AXW_TRY_ASSIGN(log, visitLogSnapshot(workspace, request, Photos::LeftOut));
    snapshot.issue = log.issue;
    snapshot.company = log.company;
    snapshot.visits = log.visits;
    clients::ClientStore &store = workspace.clients();
    AXW_TRY_ASSIGN(client, store.get(request.client));
    snapshot.client = client;
    AXW_TRY_ASSIGN(contacts, store.of<clients::Contact>(request.client));
    snapshot.contacts = listOf(std::move(contacts));
    AXW_TRY_ASSIGN(requests, store.of<clients::Request>(request.client));
    snapshot.requests = listOf(std::move(requests));
    AXW_TRY_ASSIGN(certificates, store.of<clients::Certificate>(request.client));
    snapshot.certificates = listOf(std::move(certificates));
    AXW_TRY_ASSIGN(supports, store.of<clients::Support>(request.client));
    snapshot.supports = listOf(std::move(supports));
    AXW_TRY_ASSIGN(asked, store.of<clients::DataRequest>(request.client));
    snapshot.dataRequests = listOf(std::move(asked));
    AXW_TRY_ASSIGN(consents, store.of<clients::Consent>(request.client));
    snapshot.consents = listOf(std::move(consents));
    AXW_TRY_ASSIGN(files, workspace.cases().of(request.client));
    for (const clients::CaseFile &file : files) {
        AXW_TRY_ASSIGN(steps, workspace.cases().steps(file.id));
        snapshot.cases.append({file, listOf(std::move(steps))});
    }
    AXW_TRY_ASSIGN(rounds, roundsOfClient(workspace, request.client, snapshot.company.owner, client.field, false));
    snapshot.rounds = rounds;
    AXW_TRY_ASSIGN(pocs, portfolioOf(workspace, request.client));
    snapshot.calendar = pocs.calendar;
    snapshot.pocs = std::move(pocs.entries);
    AXW_TRY_ASSIGN(attachments, store.of<clients::Attachment>(request.client));
    for (const clients::Attachment &file : attachments)
        snapshot.documents.append({file.item, file.name, file.hash, file.size, seoulDate(file.added), file.grade, file.note});
    AXW_TRY_ASSIGN(letters, letterRecords(workspace, request.client, snapshot.issue.state()));
    snapshot.letters = letters;
    std::reverse(snapshot.letters.begin(), snapshot.letters.end());
    AXW_TRY(readTrail(workspace, request, snapshot));
    return snapshot;
}

} // namespace axw::workspace
