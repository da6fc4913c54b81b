// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/risk.h"
#include "tests/bench/measure.h"

#include <random>

using namespace axw::bench;
using namespace axw::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tasks in order, each behind one to three of the twelve before it, now and then with another link or a lag.
RiskPlan planOf(int tasks)
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    RiskPlan plan;
    for (int i = 0; i < tasks; ++i) {
        const double likely = 480 * (1 + upTo(9));
        plan.tasks.push_back({.duration = {likely * (0.5 + 0.1 * upTo(4)), likely, likely * (1.1 + 0.1 * upTo(19))}});
        for (int links = i == 0 ? 0 : 1 + upTo(2); links > 0; --links) {
            RiskLink link{.from = i - 1 - upTo(std::min(11, i - 1)), .to = i};
            if (upTo(9) == 0)
                link.type = LinkType(upTo(3));
            if (upTo(9) == 0)
                link.lag = 480;
            plan.links.push_back(link);
        }
    }
    return plan;
}

void measure(int tasks, int samples, DurationShape shape, const QString &aim)
{
    const RiskPlan plan = planOf(tasks);
    Samples times;
    double finish = 0;
    for (int i = 0; i < 40; ++i)
        times.add(cpuMs([&] { finish += need([&]() -> axw::Result<Risk> {
                                  auto result = risk(plan, {.samples = samples, .shape = shape});
                                  if (!result)
                                      return axw::fail(errorOf(result.error(), std::vector<QString>(size_t(tasks))));
                                  return std::move(*result);
                              }()).finish.at(0.8); }));
    if (finish <= 0)
        giveUp(u"the plan takes no time"_s);
    const QString name = shape == DurationShape::PertBeta ? u"PERT-beta"_s : u"triangular"_s;
    say(u"Risk: %1 samples of %2 tasks, %3"_s.arg(samples).arg(tasks).arg(name), summary(times, u"ms"_s), aim);
}

} // namespace

int main()
{
    measure(200, 1000, DurationShape::PertBeta, u"at most 10 ms"_s);
    measure(200, 1000, DurationShape::Triangular, u"at most 10 ms"_s);
    measure(200, 10'000, DurationShape::PertBeta, {});
    measure(5'000, 1000, DurationShape::PertBeta, {});
    return 0;
}
