// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/roundrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::diagnosis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::RoundsView)
};

} // namespace

RoundStart roundStart(const std::vector<Assessment> &known, const QString &formKey, Round round, Rater rater)
{
    const Assessment *before = nullptr;
    for (const Assessment &each : known) {
        if (each.formKey != formKey || each.rater != rater)
            continue;
        // A first assessment may be made anew; what later rounds are compared with stands still.
        if (each.round == round && (round != Round::T0 || !each.isFrozen()))
            return {nullptr, Words::tr("%1 was begun already.").arg(keyOf(round))};
        const bool newer = !before || each.round > before->round || (each.round == before->round && each.started > before->started);
        if (each.round < round && newer)
            before = &each;
    }
    if (before && !before->isFrozen())
        return {nullptr, Words::tr("A re-assessment begins from a frozen round: freeze %1 first.").arg(keyOf(before->round))};
    return {before, {}};
}

} // namespace axw::diagnosis
