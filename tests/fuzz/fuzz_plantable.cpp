// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a table of tasks: what is read can be written as a table and is read again as the same tasks, or is
// refused in words. Half of the inputs get a head, so that the cells are read.
#include "core/exchange/planimport.h"
#include "core/exchange/plantable.h"
#include "core/poc/predecessors.h"
#include "core/poc/planmerge.h"

#include <cstdlib>

using namespace axw;
using namespace axw::exchange;

namespace {

PlanTableContext context()
{
    PlanTableContext made;
    made.start = schedule::momentOf(QDate(2026, 3, 2));
    FileCalendar calendar;
    calendar.uid = 1;
    for (size_t day = 0; day < 7; ++day)
        calendar.week[day] = day < 5 ? std::vector<schedule::Shift>{{540, 720}, {780, 1080}} : std::vector<schedule::Shift>{};
    made.calendars.push_back(calendar);
    return made;
}

Result<PlanTable> read(const QByteArray &bytes)
{
    AXW_TRY_ASSIGN(table, readTable(bytes));
    return readPlanTable(table, QStringLiteral("plan.csv"), context());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] % 2 == 0)
        bytes.prepend("no,level,name,duration,start,finish,pred,done,constraint,constraintdate,deadline,resources,calendar,manual,active,gate,priority,cost,actualcost,"
                      "actualstart,actualfinish,optimistic,pessimistic,notes,uid,key\n");
    const auto table = read(bytes);
    if (!table) {
        if (table.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    const auto plan = planFrom(table->file, table->says);
    if (!plan) {
        if (plan.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    poc::Plan before;
    before.poc.name = QStringLiteral("PoC");
    before.poc.starts = QDate(2026, 3, 2);
    const auto merged = poc::merged(before, plan->plan, {});
    if (!merged && merged.error().sentence.isEmpty())
        std::abort();
    // Written and read again: the same number of tasks, and the same text ever after.
    const auto csv = planCsv(table->file, Language::Korean);
    if (!csv)
        std::abort();
    const auto again = read(csv->bytes);
    if (!again)
        return 0; // a resource or a note may look like something else within a cell
    if (again->file.tasks.size() != table->file.tasks.size())
        std::abort();
    const auto links = poc::readPredecessors(QString::fromUtf8(bytes.left(60)), {});
    if (links && !links->empty() && poc::readPredecessors(poc::predecessorsText(*links, {}), {}) != links)
        std::abort();
    return 0;
}
