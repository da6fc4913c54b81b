// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schedule/network.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace axw::poc {

/// A first draft of a kind of PoC: what is usually done, in which order, and for how long. The durations are where to
/// begin talking, not figures of anybody's statistics.
struct PlanTemplate
{
    struct Before
    {
        int step = 0;
        schedule::LinkType type = schedule::LinkType::FinishToStart;
        int lag = 0; ///< working days

        bool operator==(const Before &) const = default;
    };
    /// Without days and no gate: a part of the plan, which the steps behind it belong to.
    struct Step
    {
        QString key;
        LocalizedText name;
        bool gate = false;
        int optimistic = 0; ///< working days
        int days = 0;
        int pessimistic = 0;
        std::vector<Before> after;

        bool isPart() const { return !gate && days == 0; }
        bool operator==(const Step &) const = default;
    };

    QString key;
    int order = 0;
    LocalizedText name;
    LocalizedText about;
    std::vector<Step> steps;

    bool operator==(const PlanTemplate &) const = default;
};

/// Reads a template from JSON; says which step is wrong.
Result<PlanTemplate> readPlanTemplate(const QByteArray &json);

/// Those that the program carries, the general one first.
const std::vector<PlanTemplate> &planTemplates();
/// None of this key: nullptr.
const PlanTemplate *planTemplate(const QString &key);

} // namespace axw::poc
