// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/clients/choices.h"
#include "core/diagnosis/benchmark.h"
#include "core/diagnosis/scores.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// What the reports are made from: plain copies of facts, taken at one moment. A report knows no store.
namespace axw::report {

/// Who writes, and when. The date is the report's, not the clock's.
struct Issue
{
    QString centre;
    QString author;
    QDate date;
    QDate made = {}; ///< the day it is made on; invalid: its own date

    /// As of when it tells what keeps no history: how things stand, not when they came.
    QDate state() const { return made.isValid() ? made : date; }
    bool isOfEarlierDay() const { return date < state(); }
    /// Whether a list of the report's day holds what came on this one: of an earlier day, what had come by then. What has
    /// no day cannot be said to have.
    bool holds(QDate came) const { return !isOfEarlierDay() || (came.isValid() && came <= date); }

    bool operator==(const Issue &) const = default;
};

/// A company as a report names it. What is not known stays empty and is left out.
struct Company
{
    QString name;
    QString brn; ///< written with hyphens
    QString representative;
    LocalizedText field;
    LocalizedText size;
    std::optional<int> employees;
    QString address;
    QString contact; ///< name and telephone of the person to talk to
    QString caseNumber;
    QString owner; ///< the consultant

    bool operator==(const Company &) const = default;
};

struct EvidenceFile
{
    QString item; ///< key of the item it stands behind; empty: of the whole file
    QString name;
    QString hash;
    qint64 bytes = 0;
    QDate added;
    clients::Grade grade = clients::Grade::Internal; ///< see evidenceBlocks()
    QString note = {};
    bool isPhoto = false;
    QByteArray picture = {}; ///< of an open photograph: printable(), empty when it cannot be read
    QDateTime taken = {}; ///< of a photograph: wall time in Seoul; invalid when it does not say
    QString about = {};   ///< the question of an item that is not scored, which the form below does not have

    bool operator==(const EvidenceFile &) const = default;
};

struct EarlierRound
{
    QString name;
    QDate date;
    diagnosis::Scores scores;
    diagnosis::Form form; ///< in the version that was filled then

    bool operator==(const EarlierRound &) const = default;
};

/// What the company answered of itself to the same form.
struct OwnRating
{
    QDate date;
    diagnosis::Answers answers;

    bool operator==(const OwnRating &) const = default;
};

/// Those whom the company is compared with.
struct BenchmarkComparison
{
    diagnosis::BenchmarkGroup group;
    LocalizedText name; ///< 물류 중소기업
    QString source;
    QDate made;
    bool imported = false; ///< from a file; else from the workspace, without the company itself

    bool operator==(const BenchmarkComparison &) const = default;
};

struct DiagnosisSnapshot
{
    Issue issue;
    Company company;
    diagnosis::Form form;
    diagnosis::Scores scores;
    QString round; ///< T0, T1 …
    QDate assessedOn;
    bool frozen = false;
    bool byCompany = false; ///< what the company says of itself
    QList<EvidenceFile> evidence;
    std::optional<EarlierRound> earlier; ///< the round before this one
    std::optional<EarlierRound> baseline; ///< T0, for a later round
    std::optional<OwnRating> ownRating;
    std::optional<BenchmarkComparison> benchmark;
    /// By item: what is done about it, in words ("연계 PoC …"). It says what belongs together, not what caused what.
    QMap<QString, QList<LocalizedText>> links = {};

    bool operator==(const DiagnosisSnapshot &) const = default;
};

struct RegisterEntry
{
    QString caseNumber;
    QString name;
    QString brn;
    LocalizedText field;
    QString region;
    Stage stage = Stage::Intake;
    QString owner;
    QDate received;
    QString request;    ///< what is wanted, in a line
    QString nextAction;
    QDate nextDue;

    bool operator==(const RegisterEntry &) const = default;
};

struct RegisterSnapshot
{
    Issue issue;
    QString scope; ///< which part of the register this is, in the report's language; empty for all
    QList<RegisterEntry> entries;

    bool operator==(const RegisterSnapshot &) const = default;
};

struct VisitPerson
{
    QString name;
    QString affiliation;
    QString position;

    bool operator==(const VisitPerson &) const = default;
};

struct VisitAction
{
    QString what;
    QString owner;
    QDate due;
    bool done = false;

    bool operator==(const VisitAction &) const = default;
};

struct VisitPhoto
{
    QByteArray data;
    QString caption;

    bool operator==(const VisitPhoto &) const = default;
};

struct VisitRecord
{
    VisitId id;
    int number = 1; ///< counted within the case, from 1
    clients::VisitKind kind = clients::VisitKind::Visit;
    QDateTime start; ///< wall time in Seoul
    QDateTime end;
    QString place;
    QString consultant;
    QList<VisitPerson> people;
    QString said;
    QString agreed;
    QList<VisitAction> actions;
    std::optional<double> effortDays; ///< person-days (M/D)
    QList<VisitPhoto> photos;
    QString signedBy;
    QByteArray signature;
    bool changedSinceSigned = false; ///< the signature stands for other words than these

    bool operator==(const VisitRecord &) const = default;
};

struct VisitLogSnapshot
{
    Issue issue;
    Company company;
    QList<VisitRecord> visits;

    bool operator==(const VisitLogSnapshot &) const = default;
};

} // namespace axw::report
