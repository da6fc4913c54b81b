// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "core/clients/client.h"
#include "core/clients/records.h"
#include "core/report/lettersreport.h"
#include "core/report/pocblocks.h"
#include "core/report/rounds.h"

namespace axw::report {

/// One request's way, with when it came to each stage and why it did so early or went back.
struct CaseWay
{
    clients::CaseFile file;
    QList<clients::StageStep> steps; ///< in order
};

/// One edit of the audit trail, in words of the report's language.
struct TrailLine
{
    QDateTime at; ///< wall time in Seoul
    QString person;
    QString what;

    bool operator==(const TrailLine &) const = default;
};

/// Everything that is kept of one company.
struct CaseFileSnapshot
{
    Issue issue;
    Company company;
    clients::Client client;
    QList<clients::Contact> contacts;
    QList<clients::Request> requests;
    QList<clients::Certificate> certificates;
    QList<clients::Support> supports;
    QList<CaseWay> cases; ///< the newest first
    QList<VisitRecord> visits; ///< without photographs
    QList<clients::DataRequest> dataRequests;
    QList<clients::Consent> consents;
    QList<RoundRecord> rounds; ///< frozen or not, the earliest first
    PocEntries pocs;
    std::shared_ptr<const schedule::WorkCalendar> calendar;
    QList<EvidenceFile> documents;
    QList<LetterRecord> letters;
    QList<TrailLine> trail; ///< the newest first
    bool trailGoesOn = false; ///< older entries are left out
};

/// 사업 건 기록: all of a company's file in one document. Of a file graded 불가 neither name nor note is printed.
Document caseFileReport(const CaseFileSnapshot &snapshot, Language language);

} // namespace axw::report
