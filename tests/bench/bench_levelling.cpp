// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/core/schedule/plainlevelling.h"
#include "tests/core/schedule/psplib.h"

#include <atomic>
#include <cmath>
#include <ctime>
#include <mutex>
#include <thread>

using namespace axw::bench;
using namespace axw::schedule;
using namespace axw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Totals
{
    double abovePath = 0; ///< summed over the instances: shares above the critical path
    double aboveBest = 0;
    int atBest = 0;
    qint64 schedules = 0;
    double seconds = 0; ///< of all threads
};

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Every instance of a set; each result is checked by a checker that shares no code with the search.
Totals measure(const std::vector<Instance> &instances, int schedules, int threads)
{
    Totals totals;
    std::mutex guard;
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        const double before = threadSeconds();
        for (size_t i = next++; i < instances.size(); i = next++) {
            const Instance &instance = instances[i];
            const auto result = level(instance.problem, {.schedules = schedules, .aim = LevellingOptions::Aim::Finish});
            if (!result)
                giveUp(instance.name + u": refused"_s);
            if (const QByteArray wrong = whatIsWrong(instance.problem, *result); !wrong.isEmpty())
                giveUp(instance.name + u": "_s + QString::fromUtf8(wrong));
            const double finish = result->cost.finish;
            const double path = criticalPath(instance.problem);
            const std::lock_guard lock(guard);
            totals.abovePath += finish / path - 1;
            totals.aboveBest += finish / instance.best - 1;
            totals.atBest += result->cost.finish <= instance.best ? 1 : 0;
            totals.schedules += result->schedules;
        }
        const double took = threadSeconds() - before;
        const std::lock_guard lock(guard);
        totals.seconds += took;
    };
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back(work);
    for (std::thread &worker : workers)
        worker.join();
    return totals;
}

void measureSet(const QString &set, const QString &name, int schedules, int threads, const QString &aim)
{
    const auto instances = psplib(set);
    if (instances.empty())
        giveUp(u"the instances cannot be read"_s);
    const Totals totals = measure(instances, schedules, threads);
    const auto count = double(instances.size());
    const auto percent = [count](double share) { return QString::number(100 * share / count, 'f', 2); };
    say(u"%1, %2 schedules"_s.arg(name).arg(schedules),
        u"%1 % above the critical path, %2 % above the best known, %3 of %4 as good; %5 µs a schedule"_s
            .arg(percent(totals.abovePath), percent(totals.aboveBest))
            .arg(totals.atBest)
            .arg(instances.size())
            .arg(1e6 * totals.seconds / double(std::max<qint64>(1, totals.schedules)), 0, 'f', 1),
        aim);
}

/// PoCs of 20 tasks in half days, consultants and advisers, due dates: what a portfolio asks for.
void measurePortfolio(int projects, int people)
{
    std::mt19937 random(5);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    LevellingProblem problem;
    for (int i = 0; i < people; ++i)
        problem.resources.push_back({.capacity = 100});
    for (int project = 0; project < projects; ++project) {
        const int begin = upTo(300);
        problem.projects.push_back({.due = begin + 120 + upTo(60), .priority = 1 + upTo(3)});
        for (int i = 0; i < 20; ++i) {
            const auto task = int(problem.tasks.size());
            problem.tasks.push_back({.duration = 1 + upTo(12), .earliest = begin, .project = project});
            problem.demands.push_back({task, upTo(people - 1), 25 * (1 + upTo(3))});
            if (i > 0)
                problem.links.push_back({.from = task - 1 - upTo(std::min(i - 1, 3)), .to = task});
        }
    }
    for (const int schedules : {1, 2000}) {
        Levelled result;
        const double took = cpuMs([&] { result = *level(problem, {.schedules = schedules}); });
        if (const QByteArray wrong = whatIsWrong(problem, result); !wrong.isEmpty())
            giveUp(QString::fromUtf8(wrong));
        say(u"Portfolio: %1 tasks, %2 people, %3 schedules"_s.arg(problem.tasks.size()).arg(people).arg(schedules),
            u"%1 ms; %2 slots late (by priority), %3 tasks moved"_s.arg(took, 0, 'f', 0).arg(result.cost.lateness).arg(result.moves.size()));
    }
}

} // namespace

/// bench_levelling [schedules [threads]]: without numbers, those that take a few seconds.
int main(int count, char **arguments)
{
    const int asked = count > 1 ? std::atoi(arguments[1]) : 0;
    const int threads = std::max(1, count > 2 ? std::atoi(arguments[2]) : 1);
    const std::vector<int> budgets = asked > 0 ? std::vector<int>{asked} : std::vector<int>{1000, 5000};
    for (const int schedules : budgets) {
        const bool aimed = schedules == 50'000;
        measureSet(u"j30"_s, u"PSPLIB, 30 tasks"_s, schedules, threads, {});
        measureSet(u"j60"_s, u"PSPLIB, 60 tasks"_s, schedules, threads, aimed ? u"at most 10.9 %"_s : QString());
        measureSet(u"j120"_s, u"PSPLIB, 120 tasks"_s, schedules, threads, aimed ? u"at most 31.3 %"_s : QString());
    }
    measurePortfolio(100, 30);
    measurePortfolio(500, 60);
    return 0;
}
