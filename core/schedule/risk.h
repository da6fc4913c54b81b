// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/schedule/network.h"

#include <optional>
#include <vector>

namespace axw::schedule {

/// How long something takes at the least, most likely and at the most, in working minutes.
struct ThreePoint
{
    double least = 0;
    double likely = 0;
    double most = 0;

    bool operator==(const ThreePoint &) const = default;
};

enum class DurationShape {
    /// A beta distribution whose mean is (least + 4 likely + most) / 6 (Malcolm, Roseboom, Clark & Fazar 1959), by
    /// alpha = 1 + 4 (likely - least) / (most - least) and alpha + beta = 6 (Vose 2000, 'Risk Analysis').
    PertBeta,
    Triangular, ///< more weight on the ends
};

/// Mean and variance of one duration.
double meanOf(const ThreePoint &duration, DurationShape shape);
double varianceOf(const ThreePoint &duration, DurationShape shape);

/// A task whose times are working minutes from the plan's start.
struct RiskTask
{
    ThreePoint duration{};
    double earliest = 0;              ///< it may not start before
    std::optional<double> startsAt{}; ///< it did begin, or is put there: links no longer move it

    bool operator==(const RiskTask &) const = default;
};

struct RiskLink
{
    int from = 0;
    int to = 0;
    LinkType type = LinkType::FinishToStart;
    double lag = 0;      ///< working minutes; negative: a lead
    double lagShare = 0; ///< and this share of how long the predecessor takes

    bool operator==(const RiskLink &) const = default;
};

/// Summaries are tasks of no duration: one that its children wait for, one that waits for them.
struct RiskPlan
{
    std::vector<RiskTask> tasks{};
    std::vector<RiskLink> links{};

    bool operator==(const RiskPlan &) const = default;
};

struct RiskOptions
{
    int samples = 1000;
    quint64 seed = 1;
    DurationShape shape = DurationShape::PertBeta;
    std::vector<int> watched{}; ///< tasks whose own finishes are wanted: milestones, what has a deadline
};

/// When something finished, in every sample.
struct FinishDistribution
{
    std::vector<double> finishes{}; ///< in order
    double mean = 0;
    double deviation = 0;           ///< the standard deviation

    /// The moment by which this share of all samples (0 … 1) had finished; 0.8: the finish with a chance of 80 %.
    double at(double share) const;
    /// The share of samples that had finished by then.
    double chanceBy(double time) const;
    bool operator==(const FinishDistribution &) const = default;
};

struct TaskRisk
{
    double criticality = 0; ///< the share of samples in which a delay of it delays the plan's finish
    /// By how many working minutes the plan's mean finish moves when this task alone goes from its P10 to its P90 (the
    /// durations it stays below with a chance of 10 % and of 90 %): the bars of a tornado. As the finish moves by the
    /// share of samples in which the task's length decides it (the derivative of a stochastic network's completion time:
    /// Bowman 1995, 'Efficient estimation of arc criticalities in stochastic activity networks'), that is the integral of
    /// this share, given the duration, from P10 to P90; here a sum over eight spans of equal probability.
    double swing = 0;
    double mean = 0;        ///< of its duration
    double deviation = 0;

    bool operator==(const TaskRisk &) const = default;
};

struct Risk
{
    FinishDistribution finish{};
    std::vector<TaskRisk> tasks{};
    std::vector<FinishDistribution> watched{}; ///< in the order asked for

    bool operator==(const Risk &) const = default;
};

struct RiskFault
{
    enum class Kind {
        NotOrdered,  ///< not least ≤ likely ≤ most
        Negative,    ///< a duration
        WrongNumber, ///< no number at all, out of range, or of a task that is not there
        Cycle,       ///< the tasks wait for each other
        Cancelled,
    };

    Kind kind = Kind::WrongNumber;
    std::vector<int> tasks{}; ///< the one, or all of a circle

    bool operator==(const RiskFault &) const = default;
};

std::optional<RiskFault> faultOf(const RiskPlan &plan, const RiskOptions &options);
/// The same for a person. Names are those of the plan's tasks.
Error errorOf(const RiskFault &fault, const std::vector<QString> &tasks);

/// Plays the plan many times with durations drawn independently (Van Slyke 1963). Repeatable for a seed; a task draws the
/// same whatever the others are, so that a change shows its own effect and not that of other luck.
tl::expected<Risk, RiskFault> risk(const RiskPlan &plan, const RiskOptions &options, const Progress &progress = {});

/// The tasks that move the finish, the widest swing first; those that do not move it are left out.
std::vector<int> tornado(const Risk &risk);

} // namespace axw::schedule
