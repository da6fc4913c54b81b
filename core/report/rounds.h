// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/clients/choices.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

/// What companies reached from one diagnosis to the next.
namespace axw::report {

/// A frozen diagnosis by a consultant.
struct RoundRecord
{
    struct Dimension
    {
        QString key;
        LocalizedText name;
        double score = 0;
        bool operator==(const Dimension &) const = default;
    };

    ClientId client;
    std::optional<clients::Field> field;
    QString owner;
    QString round; ///< T0, T1 …
    QString form;  ///< its key
    QDate date;
    std::optional<double> overall;
    QList<Dimension> dimensions; ///< those that have a score

    bool operator==(const RoundRecord &) const = default;
};

/// A company's newest round up to a day, and its first one by the same form where there is an earlier.
struct CompanyRounds
{
    const RoundRecord *first = nullptr;
    const RoundRecord *newest = nullptr; ///< never null in what roundsOf() answers
};

/// The rounds must live on.
QMap<ClientId, CompanyRounds> roundsOf(const QList<RoundRecord> &rounds, QDate to);

/// The overall score (empty key), or that of a dimension.
std::optional<double> scoreOf(const RoundRecord &round, const QString &dimension);

/// What companies reached between their first and their newest diagnosis by the same form.
struct RoundGain
{
    int companies = 0;
    double before = 0;
    double after = 0;
};
/// Of the overall scores (empty key) or of one dimension, for companies whose newest round is within these days.
RoundGain gainOf(const QList<RoundRecord> &rounds, const QString &dimension, QDate from, QDate to);

} // namespace axw::report
