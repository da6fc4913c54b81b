// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rounds.h"

namespace axw::report {

QMap<ClientId, CompanyRounds> roundsOf(const QList<RoundRecord> &rounds, QDate to)
{
    QMap<ClientId, CompanyRounds> found;
    for (const RoundRecord &round : rounds) {
        if (!round.date.isValid() || round.date > to)
            continue;
        CompanyRounds &one = found[round.client];
        if (!one.newest || one.newest->date < round.date || (one.newest->date == round.date && one.newest->round < round.round))
            one.newest = &round;
    }
    for (const RoundRecord &round : rounds) {
        CompanyRounds *one = found.contains(round.client) ? &found[round.client] : nullptr;
        const bool earlier = one && round.form == one->newest->form && round.round < one->newest->round && round.date <= one->newest->date;
        if (earlier && (!one->first || round.round < one->first->round))
            one->first = &round;
    }
    return found;
}

std::optional<double> scoreOf(const RoundRecord &round, const QString &dimension)
{
    if (dimension.isEmpty())
        return round.overall;
    for (const RoundRecord::Dimension &one : round.dimensions) {
        if (one.key == dimension)
            return one.score;
    }
    return {};
}

RoundGain gainOf(const QList<RoundRecord> &rounds, const QString &dimension, QDate from, QDate to)
{
    RoundGain gain;
    for (const CompanyRounds &one : roundsOf(rounds, to)) {
        if (!one.first || one.newest->date < from)
            continue;
        const auto before = scoreOf(*one.first, dimension);
        const auto after = scoreOf(*one.newest, dimension);
        if (!before || !after)
            continue;
        ++gain.companies;
        gain.before += *before;
        gain.after += *after;
    }
    if (gain.companies > 0) {
        gain.before /= gain.companies;
        gain.after /= gain.companies;
    }
    return gain;
}

} // namespace axw::report
