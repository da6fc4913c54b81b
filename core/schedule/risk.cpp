// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/risk.h"

#include "core/schedule/durationdraw.h"
#include "core/schedule/networkorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace axw::schedule {

namespace {

using Kind = RiskFault::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::schedule)
};

/// Minutes of some 2,000 years.
constexpr double mostMinutes = 1e9;
constexpr int mostSamples = 10'000'000;
/// Samples that are played side by side: loops of a fixed length are what the compiler makes vectors of.
constexpr int lanes = 128;
/// Sums of the same numbers in another order differ by less.
constexpr double hair = 1e-6;

using Lanes = double[lanes];

bool isTime(double value)
{
    return std::isfinite(value) && std::abs(value) <= mostMinutes;
}

/// Every task after all it has links from; fewer than there are: the rest waits in a circle.
std::vector<int> orderOf(const RiskPlan &plan)
{
    std::vector<int> waiting(plan.tasks.size(), 0);
    std::vector<std::vector<int>> after(plan.tasks.size());
    for (const RiskLink &link : plan.links) {
        after[size_t(link.from)].push_back(link.to);
        ++waiting[size_t(link.to)];
    }
    std::vector<int> order;
    for (size_t task = 0; task < plan.tasks.size(); ++task) {
        if (waiting[task] == 0)
            order.push_back(int(task));
    }
    for (size_t next = 0; next < order.size(); ++next) {
        for (const int follower : after[size_t(order[next])]) {
            if (--waiting[size_t(follower)] == 0)
                order.push_back(follower);
        }
    }
    return order;
}

std::vector<int> circleOf(const RiskPlan &plan, const std::vector<int> &order)
{
    std::vector<char> stuck(plan.tasks.size(), 1);
    for (const int task : order)
        stuck[size_t(task)] = 0;
    std::vector<int> before(plan.tasks.size(), -1);
    for (const RiskLink &link : plan.links) {
        if (stuck[size_t(link.from)] && stuck[size_t(link.to)])
            before[size_t(link.to)] = link.from;
    }
    // From any that waits, back to one that it waits for, until one comes again.
    std::vector<int> path;
    auto task = int(std::find(stuck.begin(), stuck.end(), char(1)) - stuck.begin());
    for (auto seen = path.end(); seen == path.end(); seen = std::find(path.begin(), path.end(), task)) {
        path.push_back(task);
        task = before[size_t(task)];
    }
    path.erase(path.begin(), std::find(path.begin(), path.end(), task));
    std::reverse(path.begin(), path.end());
    std::rotate(path.begin(), std::min_element(path.begin(), path.end()), path.end());
    return path;
}

/// Plays a plan's samples, `lanes` at a time.
class Player
{
public:
    Player(const RiskPlan &plan, const RiskOptions &options)
        : m_plan(plan), m_options(options), m_order(orderOf(plan)), m_draw(plan.tasks, options.shape, options.seed)
    {
        const size_t count = plan.tasks.size();
        m_intoEnds.assign(count + 1, 0);
        for (const RiskLink &link : plan.links)
            ++m_intoEnds[size_t(link.to) + 1];
        std::partial_sum(m_intoEnds.begin(), m_intoEnds.end(), m_intoEnds.begin());
        m_into.resize(plan.links.size());
        std::vector<int> next(m_intoEnds.begin(), m_intoEnds.end() - 1);
        for (const RiskLink &link : plan.links)
            m_into[size_t(next[size_t(link.to)]++)] = link;
        m_heldByFinish.assign(count, 0);
        for (const RiskLink &link : plan.links) {
            if (holdsFinish(link.type))
                m_heldByFinish[size_t(link.to)] = 1;
        }
        for (auto *buffer : {&m_durations, &m_starts, &m_finishes, &m_critical, &m_lengthens, &m_held})
            buffer->resize(count * lanes);
        m_sums.resize(count);
        m_spans.resize(count);
        for (size_t task = 0; task < count; ++task) {
            for (int i = 0; i <= spans; ++i)
                m_spans[task].from[i] = m_draw.quantile(int(task), 0.1 + 0.1 * i);
        }
        m_finish.finishes.resize(size_t(options.samples));
        m_watched.resize(options.watched.size());
        for (FinishDistribution &watched : m_watched)
            watched.finishes.resize(size_t(options.samples));
    }

    void play(int first)
    {
        const int count = std::min(lanes, m_options.samples - first);
        forward(first);
        Lanes end;
        std::fill(end, end + lanes, 0.0);
        for (size_t task = 0; task < m_plan.tasks.size(); ++task) {
            const double *finish = &m_finishes[task * lanes];
            for (int i = 0; i < lanes; ++i)
                end[i] = end[i] < finish[i] ? finish[i] : end[i];
        }
        backward(end);
        gather(count);
        std::copy(end, end + count, m_finish.finishes.begin() + first);
        for (size_t i = 0; i < m_watched.size(); ++i) {
            const auto from = m_finishes.begin() + std::ptrdiff_t(m_options.watched[i]) * lanes;
            std::copy(from, from + count, m_watched[i].finishes.begin() + first);
        }
    }

    Risk result()
    {
        Risk risk;
        settle(m_finish);
        for (FinishDistribution &watched : m_watched)
            settle(watched);
        risk.finish = std::move(m_finish);
        risk.watched = std::move(m_watched);
        const double samples = m_options.samples;
        for (size_t task = 0; task < m_sums.size(); ++task) {
            const Sums &sums = m_sums[task];
            const double spread = std::max(0.0, sums.squares - sums.duration * sums.duration / samples);
            TaskRisk one;
            one.criticality = sums.critical / samples;
            one.mean = m_plan.tasks[task].duration.likely + sums.duration / samples;
            one.deviation = std::sqrt(spread / samples);
            one.swing = m_spans[task].swing(sums.lengthens / samples);
            risk.tasks.push_back(one);
        }
        return risk;
    }

private:
    /// Differences from likely durations, so that no digits are lost.
    struct Sums
    {
        double critical = 0;
        double duration = 0;
        double squares = 0;
        double lengthens = 0;
    };

    static constexpr int spans = 8;
    /// How often a task's duration lay beyond the bounds of its spans from P10 to P90, and how much its length decided the
    /// finish there.
    struct Spans
    {
        double from[spans + 1] = {};
        double count[spans + 1] = {};
        double lengthens[spans + 1] = {};

        /// Where no sample fell, what all of them say.
        double swing(double overall) const
        {
            double sum = 0;
            for (int i = 0; i < spans; ++i) {
                const double within = count[i] - count[i + 1];
                sum += (from[i + 1] - from[i]) * (within > 0 ? (lengthens[i] - lengthens[i + 1]) / within : overall);
            }
            return sum;
        }
    };

    std::span<const RiskLink> into(int task) const
    {
        const auto begin = size_t(m_intoEnds[size_t(task)]);
        return {m_into.data() + begin, size_t(m_intoEnds[size_t(task) + 1]) - begin};
    }

    /// When a link lets its successor start.
    void ask(const RiskLink &link, Lanes &asked) const
    {
        const auto from = size_t(link.from) * lanes;
        const double *__restrict end = leavesFromStart(link.type) ? &m_starts[from] : &m_finishes[from];
        const double *__restrict duration = &m_durations[from];
        const double lag = link.lag;
        for (int i = 0; i < lanes; ++i)
            asked[i] = end[i] + lag;
        if (link.lagShare != 0) {
            for (int i = 0; i < lanes; ++i)
                asked[i] += link.lagShare * duration[i];
        }
        if (holdsFinish(link.type)) {
            const double *__restrict own = &m_durations[size_t(link.to) * lanes];
            for (int i = 0; i < lanes; ++i)
                asked[i] -= own[i];
        }
    }

    void forward(int first)
    {
        Lanes asked;
        for (const int task : m_order) {
            const RiskTask &one = m_plan.tasks[size_t(task)];
            double *__restrict duration = &m_durations[size_t(task) * lanes];
            double *__restrict start = &m_starts[size_t(task) * lanes];
            double *__restrict finish = &m_finishes[size_t(task) * lanes];
            m_draw.draw(task, first, lanes, duration);
            const double earliest = one.startsAt.value_or(one.earliest);
            for (int i = 0; i < lanes; ++i)
                start[i] = earliest;
            if (!one.startsAt) {
                for (const RiskLink &link : into(task)) {
                    ask(link, asked);
                    for (int i = 0; i < lanes; ++i)
                        start[i] = start[i] < asked[i] ? asked[i] : start[i];
                }
                if (m_heldByFinish[size_t(task)])
                    findHeld(task, earliest);
            }
            for (int i = 0; i < lanes; ++i)
                finish[i] = start[i] + duration[i];
        }
    }

    /// In which samples nothing but a link into its finish holds a task: there a longer duration only begins earlier.
    void findHeld(int task, double earliest)
    {
        Lanes asked, otherwise;
        std::fill(otherwise, otherwise + lanes, earliest);
        for (const RiskLink &link : into(task)) {
            if (holdsFinish(link.type))
                continue;
            ask(link, asked);
            for (int i = 0; i < lanes; ++i)
                otherwise[i] = otherwise[i] < asked[i] ? asked[i] : otherwise[i];
        }
        const double *__restrict start = &m_starts[size_t(task) * lanes];
        double *__restrict held = &m_held[size_t(task) * lanes];
        for (int i = 0; i < lanes; ++i)
            held[i] = start[i] > otherwise[i] + hair ? 1.0 : 0.0;
    }

    /// A task is critical when it ends the plan, or drives one that is critical. Its length decides the finish when its
    /// end does, or what it drives by a percentage of its duration.
    void backward(const Lanes &end)
    {
        constexpr double drivesNothing = -1e9;
        for (size_t task = 0; task < m_plan.tasks.size(); ++task) {
            const double *__restrict finish = &m_finishes[task * lanes];
            double *__restrict critical = &m_critical[task * lanes];
            double *__restrict lengthens = &m_lengthens[task * lanes];
            for (int i = 0; i < lanes; ++i) {
                critical[i] = finish[i] >= end[i] - hair ? 1.0 : 0.0;
                lengthens[i] = finish[i] >= end[i] - hair ? 1.0 : drivesNothing;
            }
        }
        Lanes asked;
        for (auto task = m_order.rbegin(); task != m_order.rend(); ++task) {
            const double *__restrict start = &m_starts[size_t(*task) * lanes];
            const double *__restrict own = &m_critical[size_t(*task) * lanes];
            double *__restrict ownLength = &m_lengthens[size_t(*task) * lanes];
            for (int i = 0; i < lanes; ++i)
                ownLength[i] = ownLength[i] <= drivesNothing ? 0.0 : ownLength[i];
            if (m_plan.tasks[size_t(*task)].startsAt)
                continue;
            if (m_heldByFinish[size_t(*task)]) {
                const double *__restrict held = &m_held[size_t(*task) * lanes];
                for (int i = 0; i < lanes; ++i)
                    ownLength[i] -= held[i] * own[i];
            }
            for (const RiskLink &link : into(*task)) {
                ask(link, asked);
                double *__restrict critical = &m_critical[size_t(link.from) * lanes];
                double *__restrict lengthens = &m_lengthens[size_t(link.from) * lanes];
                const double share = (leavesFromStart(link.type) ? 0.0 : 1.0) + link.lagShare;
                for (int i = 0; i < lanes; ++i) {
                    const double drives = asked[i] >= start[i] - hair ? own[i] : 0.0;
                    const double length = drives > 0 ? share * drives : drivesNothing;
                    critical[i] = critical[i] < drives ? drives : critical[i];
                    lengthens[i] = lengthens[i] < length ? length : lengthens[i];
                }
            }
        }
    }

    void gather(int count)
    {
        for (size_t task = 0; task < m_sums.size(); ++task) {
            const double *critical = &m_critical[task * lanes];
            const double *duration = &m_durations[task * lanes];
            const double *lengthens = &m_lengthens[task * lanes];
            const double likely = m_plan.tasks[task].duration.likely;
            Sums sums;
            for (int i = 0; i < count; ++i) {
                const double more = duration[i] - likely;
                sums.critical += critical[i];
                sums.duration += more;
                sums.squares += more * more;
                sums.lengthens += lengthens[i];
            }
            m_sums[task].critical += sums.critical;
            m_sums[task].duration += sums.duration;
            m_sums[task].squares += sums.squares;
            m_sums[task].lengthens += sums.lengthens;
            if (Spans &own = m_spans[task]; own.from[spans] > own.from[0])
                gatherSpans(own, duration, lengthens, count);
        }
    }

    static void gatherSpans(Spans &own, const double *duration, const double *lengthens, int count)
    {
        for (int span = 0; span <= spans; ++span) {
            const double from = own.from[span];
            double many = 0;
            double sum = 0;
            for (int i = 0; i < count; ++i) {
                many += duration[i] >= from ? 1.0 : 0.0;
                sum += duration[i] >= from ? lengthens[i] : 0.0;
            }
            own.count[span] += many;
            own.lengthens[span] += sum;
        }
    }

    static void settle(FinishDistribution &distribution)
    {
        auto &finishes = distribution.finishes;
        std::sort(finishes.begin(), finishes.end());
        const auto count = double(finishes.size());
        distribution.mean = std::accumulate(finishes.begin(), finishes.end(), 0.0) / count;
        double squares = 0;
        for (const double finish : finishes)
            squares += (finish - distribution.mean) * (finish - distribution.mean);
        distribution.deviation = std::sqrt(squares / count);
    }

    const RiskPlan &m_plan;
    const RiskOptions &m_options;
    std::vector<int> m_order;
    DurationDraw m_draw;
    std::vector<RiskLink> m_into; ///< by successor
    std::vector<int> m_intoEnds;
    std::vector<char> m_heldByFinish; ///< by task: it has a link into its finish
    /// Task by task, `lanes` samples each.
    std::vector<double> m_durations, m_starts, m_finishes, m_critical, m_lengthens, m_held;
    std::vector<Sums> m_sums;
    std::vector<Spans> m_spans;
    FinishDistribution m_finish;
    std::vector<FinishDistribution> m_watched;
};

} // namespace

double FinishDistribution::at(double share) const
{
    if (finishes.empty())
        return 0;
    const auto count = double(finishes.size());
    // 0.8 of 1,000 is 800.0000000001 in floating point; the 800th is meant.
    const double place = std::ceil(std::clamp(share, 0.0, 1.0) * count - 1e-9);
    return finishes[size_t(std::max(1.0, place)) - 1];
}

double FinishDistribution::chanceBy(double time) const
{
    if (finishes.empty())
        return 0;
    const auto after = std::upper_bound(finishes.begin(), finishes.end(), time + hair);
    return double(after - finishes.begin()) / double(finishes.size());
}

std::optional<RiskFault> faultOf(const RiskPlan &plan, const RiskOptions &options)
{
    for (int number = 0; number < int(plan.tasks.size()); ++number) {
        const RiskTask &task = plan.tasks[size_t(number)];
        const auto [least, likely, most] = task.duration;
        if (!isTime(least) || !isTime(likely) || !isTime(most) || !isTime(task.earliest)
            || !isTime(task.startsAt.value_or(0)))
            return RiskFault{Kind::WrongNumber, {number}};
        if (least < 0 || likely < 0 || most < 0)
            return RiskFault{Kind::Negative, {number}};
        if (least > likely || likely > most)
            return RiskFault{Kind::NotOrdered, {number}};
    }
    const auto isTask = [&plan](int number) { return number >= 0 && number < int(plan.tasks.size()); };
    for (const RiskLink &link : plan.links) {
        if (!isTask(link.from) || !isTask(link.to))
            return RiskFault{Kind::WrongNumber, {}};
        if (!isTime(link.lag) || !isTime(link.lagShare))
            return RiskFault{Kind::WrongNumber, {link.to}};
    }
    if (options.samples < 1 || options.samples > mostSamples
        || !std::all_of(options.watched.begin(), options.watched.end(), isTask))
        return RiskFault{Kind::WrongNumber, {}};
    if (const auto order = orderOf(plan); order.size() < plan.tasks.size())
        return RiskFault{Kind::Cycle, circleOf(plan, order)};
    return std::nullopt;
}

Error errorOf(const RiskFault &fault, const std::vector<QString> &tasks)
{
    QStringList names;
    for (const int task : fault.tasks)
        names << tasks[size_t(task)];
    const QString task = names.value(0);
    const auto invalid = [](const QString &sentence) { return Error{Error::Kind::Invalid, sentence, {}}; };
    switch (fault.kind) {
    case Kind::NotOrdered:
        return invalid(Words::tr("The shortest duration of “%1” must not be longer than the likely one, nor that longer than the longest.").arg(task));
    case Kind::Negative:
        return invalid(Words::tr("“%1” has a negative duration.").arg(task));
    case Kind::WrongNumber:
        return invalid(task.isEmpty() ? Words::tr("The risk cannot be worked out: a number is out of range.")
                                      : Words::tr("The risk cannot be worked out: a number of “%1” is out of range.").arg(task));
    case Kind::Cycle:
        return invalid(Words::tr("These tasks wait for each other: %1.").arg(names.join(QStringLiteral(" → "))));
    case Kind::Cancelled:
        return {Error::Kind::Cancelled, Words::tr("Working out the risk was stopped."), {}};
    }
    Q_UNREACHABLE();
}

tl::expected<Risk, RiskFault> risk(const RiskPlan &plan, const RiskOptions &options, const Progress &progress)
{
    if (auto fault = faultOf(plan, options))
        return tl::unexpected(std::move(*fault));
    Player player(plan, options);
    for (int first = 0; first < options.samples; first += lanes) {
        if (progress.isCancelled())
            return tl::unexpected(RiskFault{Kind::Cancelled, {}});
        player.play(first);
        progress.at(std::min(options.samples, first + lanes), options.samples);
    }
    return player.result();
}

std::vector<int> tornado(const Risk &risk)
{
    std::vector<int> tasks;
    for (size_t task = 0; task < risk.tasks.size(); ++task) {
        if (risk.tasks[task].swing != 0)
            tasks.push_back(int(task));
    }
    std::stable_sort(tasks.begin(), tasks.end(), [&risk](int one, int other) {
        return std::abs(risk.tasks[size_t(one)].swing) > std::abs(risk.tasks[size_t(other)].swing);
    });
    return tasks;
}

} // namespace axw::schedule
