// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/levelling.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTextStream>

namespace axw::test {

/// A problem of the literature.
struct Instance
{
    QString name;
    int best = 0; ///< the shortest finish that is known (30 tasks: that there is)
    schedule::LevellingProblem problem;
};

/// The instances of tests/data/psplib-SET.txt.qz; none: the file cannot be read. A line 'name best capacities tasks',
/// then a line a task: duration, demands, successors counted from 0.
inline std::vector<Instance> psplib(const QString &set)
{
    QFile file(sourceDir() + QStringLiteral("/tests/data/psplib-") + set + QStringLiteral(".txt.qz"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromLatin1(qUncompress(file.readAll()));
    QTextStream lines(&text);
    std::vector<Instance> instances;
    constexpr int resources = 4;
    for (QString line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        const QStringList head = line.split(QLatin1Char(' '));
        Instance instance{.name = head[0], .best = head[1].toInt(), .problem = {}};
        for (int i = 0; i < resources; ++i)
            instance.problem.resources.push_back({.capacity = head[2 + i].toInt()});
        const int tasks = head[2 + resources].toInt();
        for (int task = 0; task < tasks; ++task) {
            const QStringList words = lines.readLine().split(QLatin1Char(' '));
            instance.problem.tasks.push_back({.duration = words[0].toInt()});
            for (int i = 0; i < resources; ++i) {
                if (const int amount = words[1 + i].toInt(); amount > 0)
                    instance.problem.demands.push_back({task, i, amount});
            }
            for (qsizetype i = 1 + resources; i < words.size(); ++i)
                instance.problem.links.push_back({.from = task, .to = words[i].toInt()});
        }
        instances.push_back(std::move(instance));
    }
    return instances;
}

/// When the last task would finish if resources had no end: the length of the critical path.
inline int criticalPath(const schedule::LevellingProblem &problem)
{
    const std::vector<int> starts = schedule::plannedStarts(problem);
    int finish = 0;
    for (size_t task = 0; task < starts.size(); ++task)
        finish = std::max(finish, starts[task] + problem.tasks[task].duration);
    return finish;
}

} // namespace axw::test
