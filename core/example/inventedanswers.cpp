// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/inventedanswers.h"

#include <QJsonValue>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace axw::example {

using namespace diagnosis;

Answers inventedAnswers(const Form &form, const QJsonObject &told, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto chance = [&](double share) { return random.generateDouble() < share; };

    QStringList reached;
    Answers answers;
    for (const Dimension &dimension : form.dimensions) {
        const double mean = told[u"profile"][dimension.key].toDouble();
        const double evidence = told[u"evidence"][dimension.key].toDouble();
        for (const Item &item : dimension.items) {
            const double spread = (random.generateDouble() - 0.5) * 2.2;
            const int level = std::clamp(int(std::lround(mean + spread)), 0, 5);
            Evidence grade = Evidence::Stated;
            if (chance(evidence))
                grade = chance(0.4) ? Evidence::Measured : Evidence::Shown;
            answers.insert(item.key, Answer::ofLevel(level, grade));
            reached << item.key;
        }
    }
    for (int skip = told[u"skip"].toInt(); skip > 0 && !reached.isEmpty(); --skip)
        answers.remove(reached.takeLast());
    const QJsonObject notes = told[u"notes"].toObject();
    // What is noted was looked at: it is neither out of reach nor unknown.
    reached.removeIf([&](const QString &item) { return notes.contains(item); });
    for (int unknown = told[u"unknown"].toInt(); unknown > 0 && !reached.isEmpty(); --unknown)
        answers[reached.takeAt(random.bounded(int(reached.size())))] = Answer::unknown();

    for (auto note = notes.begin(); note != notes.end(); ++note) {
        const auto answer = answers.find(note.key());
        if (answer == answers.end())
            continue;
        answer->note = note.value().toString();
        if (answer->isScored() && answer->evidence == Evidence::Stated)
            answer->evidence = Evidence::Shown;
    }
    return answers;
}

} // namespace axw::example
