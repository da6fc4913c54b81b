// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attribution.h"

#include "core/base/formats.h"
#include "core/poc/planschedule.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using diagnosis::LinkTarget;

namespace {

Result<LinkedRecord> recordOf(Workspace &workspace, const poc::Poc &poc)
{
    LinkedRecord record{LinkTarget::Poc, poc.id.uuid(), poc.name, poc.starts, {}, false};
    AXW_TRY_ASSIGN(plan, workspace.pocs().plan(poc.id));
    if (plan.tasks.empty())
        return record;
    AXW_TRY_ASSIGN(calendars, planCalendars(workspace, plan));
    const poc::ScheduledPlan dates = poc::scheduled(plan, calendars);
    schedule::Moment last = 0;
    for (const schedule::TaskDates &task : dates.schedule.tasks)
        last = std::max(last, task.finish);
    record.finish = schedule::lastDayOf(last);
    record.isFinished = std::all_of(dates.done.begin(), dates.done.end(), [](double done) { return done >= 1; });
    return record;
}

} // namespace

Result<std::vector<LinkedRecord>> linkableRecords(Workspace &workspace, ClientId client)
{
    std::vector<LinkedRecord> records;
    AXW_TRY_ASSIGN(pocs, workspace.pocs().of(client));
    for (const poc::Poc &poc : pocs) {
        AXW_TRY_ASSIGN(record, recordOf(workspace, poc));
        records.push_back(record);
    }
    return records;
}

Result<ItemRecords> linkedRecords(Workspace &workspace, ClientId client, const QString &formKey)
{
    ItemRecords found;
    AXW_TRY_ASSIGN(links, workspace.itemLinks().ofClient(client));
    const QString form = diagnosis::linkForm(formKey);
    std::erase_if(links, [&](const diagnosis::ItemLink &link) { return link.form != form; });
    if (links.empty())
        return found;
    AXW_TRY_ASSIGN(records, linkableRecords(workspace, client));
    for (const LinkedRecord &record : records) { // in their order for every item; what is gone is not among them
        for (const diagnosis::ItemLink &link : links) {
            if (link.kind == record.kind && link.target == record.id)
                found[link.item].push_back(record);
        }
    }
    return found;
}

LocalizedText linkWords(const LinkedRecord &record)
{
    LocalizedText when;
    if (record.finish.isValid()) {
        const auto day = [&](Language language) { return formatDate(record.finish, language); };
        when = record.isFinished ? LocalizedText{u"%1 완료"_s.arg(day(Language::Korean)), u"finished %1"_s.arg(day(Language::English))}
                                 : LocalizedText{u"%1 완료 예정"_s.arg(day(Language::Korean)), u"planned to finish %1"_s.arg(day(Language::English))};
    } else {
        when = {u"일정 없음"_s, u"no plan yet"_s};
    }
    const QString ko = nameOf(record.kind, Language::Korean);
    const QString en = nameOf(record.kind, Language::English);
    return {u"연계 %1 %2(%3)"_s.arg(ko, record.name, when.ko), u"linked to %1 %2 (%3)"_s.arg(en, record.name, when.en)};
}

} // namespace axw::workspace
