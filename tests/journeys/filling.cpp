// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// journeys_filling WORKSPACE ASSESSMENT FIRST: answers items from number FIRST on, as fast as they are saved, and
// prints each number after its edit answered Ok. It goes on until it is killed.
#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"
#include "tests/journeys/fillingsequence.h"

#include <QCoreApplication>

#include <cstdio>

using namespace axw;

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const SystemClock clock;
    auto opened = workspace::Workspace::open(QString::fromLocal8Bit(arguments[1]), workspace::Access::Write, clock);
    const auto form = diagnosis::builtinForm(u"full");
    if (!opened || !form) {
        std::fprintf(stderr, "%s\n", opened ? "no form" : qPrintable(opened.error().sentence));
        return 1;
    }
    workspace::Workspace &workspace = **opened;
    const auto assessment = AssessmentId::fromString(QString::fromLatin1(arguments[2]));
    for (int number = QByteArray(arguments[3]).toInt();; ++number) {
        const auto [item, answer] = test::fillingAnswer(*form, number);
        const auto saved = workspace.edit("Answer item", [&, item = item, answer = answer] {
            return workspace.assessments().setAnswer(assessment, item, answer);
        });
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().sentence));
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
