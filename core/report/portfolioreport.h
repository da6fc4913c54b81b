// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/choices.h"
#include "core/report/pocblocks.h"
#include "core/report/rounds.h"
#include "core/report/snapshots.h"

#include <array>

namespace axw::report {

/// One case on its way through the stages.
struct CaseRecord
{
    struct Step
    {
        Stage stage = Stage::Intake;
        QDate entered;
        bool operator==(const Step &) const = default;
    };

    ClientId client;
    QString number;
    QString name; ///< of the company
    QString owner;
    std::optional<clients::Field> field;
    QDate opened;
    QDate closed; ///< invalid while it is open
    QList<Step> steps;

    bool operator==(const CaseRecord &) const = default;
};

struct VisitCount
{
    QDate date;
    QString owner;
    double effortDays = 0;

    bool operator==(const VisitCount &) const = default;
};

/// How much of what a person or a machine can do is asked for, a quarter each; nothing where nothing is asked.
struct LoadRecord
{
    QString name;
    LocalizedText kind;
    std::array<std::optional<double>, 4> share;
    int overbookedDays = 0;

    bool operator==(const LoadRecord &) const = default;
};

struct PortfolioSnapshot
{
    Issue issue;
    int year = 0;
    QList<CaseRecord> cases;   ///< of every year
    QList<RoundRecord> rounds; ///< of every year
    QList<VisitCount> visits;  ///< of every year
    QList<QDate> letters;      ///< days on which letters went or came
    PocEntries pocs;
    std::shared_ptr<const schedule::WorkCalendar> calendar;
    QList<LoadRecord> loads;   ///< of that year
};

/// 성과 보고: the centre's year. Counted is what happened in the year up to the day of the report.
Document portfolioReport(const PortfolioSnapshot &snapshot, Language language);

} // namespace axw::report
