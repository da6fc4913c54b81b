// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a plan of MS Project: what is read can be written, is read again, and then stays the same; what can be
// scheduled becomes the plan of a PoC in which every task may stand, or is refused in words.
#include "core/exchange/planimport.h"
#include "core/exchange/projectxml.h"
#include "core/exchange/projectxmlwriter.h"
#include "core/poc/planmerge.h"
#include "core/poc/planschedule.h"
#include "core/poc/taskrules.h"

#include <cstdlib>

using namespace axw;
using namespace axw::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("plan.xml");
    const auto file = readProjectXml(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), name);
    if (!file) {
        if (file.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    const auto second = readProjectXml(projectXml(*file).bytes, name);
    if (!second)
        std::abort();
    const QByteArray bytes = projectXml(*second).bytes;
    const auto third = readProjectXml(bytes, name);
    if (!third || projectXml(*third).bytes != bytes)
        std::abort();
    const auto plan = planFrom(*file);
    if (!plan) {
        if (plan.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    poc::Plan before;
    before.poc.name = QStringLiteral("PoC");
    before.poc.starts = QDate(2026, 3, 2);
    const auto merged = poc::merged(before, plan->plan, {});
    if (!merged) {
        if (merged.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    if (merged->plan.tasks.size() != plan->plan.tasks.size() || merged->added != int(plan->plan.tasks.size()) || poc::circleOf(merged->plan))
        std::abort();
    for (const poc::Task &task : merged->plan.tasks) {
        if (!poc::check(task))
            std::abort();
    }
    // In the order they are kept in they are the same plan.
    if (poc::inOutlineOrder(merged->plan.tasks) != merged->plan.tasks)
        std::abort();
    return 0;
}
