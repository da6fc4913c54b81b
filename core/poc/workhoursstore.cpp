// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/workhoursstore.h"

#include "core/base/korean.h"
#include "core/poc/plancalendars.h"
#include "core/poc/tables.h"

#include <QSet>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;

namespace {

WorkHours hoursOf(const WorkHoursRow &row)
{
    WorkHours hours{row.id, row.poc, row.name, row.base, WorkHours::Ground::Korean, {}};
    (void)readHoursText(row.hours, hours); // a newer program's: they say nothing of their own
    return hours;
}

WorkHoursRow rowOf(const WorkHours &hours)
{
    return {hours.id, hours.poc, hours.name, hours.base, hoursText(hours)};
}

std::vector<WorkHours> hoursOf(const std::vector<WorkHoursRow> &rows)
{
    std::vector<WorkHours> all;
    all.reserve(rows.size());
    for (const WorkHoursRow &row : rows)
        all.push_back(hoursOf(row));
    return all;
}

} // namespace

Result<std::vector<WorkHours>> WorkHoursStore::all()
{
    AXW_TRY_ASSIGN(rows, store::select<WorkHoursRow>(m_database, "ORDER BY name, id"));
    return hoursOf(rows);
}

Result<std::vector<WorkHours>> WorkHoursStore::of(PocId poc)
{
    AXW_TRY_ASSIGN(rows, store::select<WorkHoursRow>(m_database, "WHERE poc IS NULL OR poc = ?1 ORDER BY name, id", {poc}));
    return hoursOf(rows);
}

Result<WorkHours> WorkHoursStore::get(WorkHoursId id)
{
    AXW_TRY_ASSIGN(found, store::find<WorkHoursRow>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("These working hours are no longer in the workspace."), id.toString());
    return hoursOf(*found);
}

Result<WorkHours> WorkHoursStore::checked(const WorkHours &hours)
{
    WorkHours clean = hours;
    clean.name = normalLine(hours.name);
    if (clean.name.isEmpty())
        return fail(Error::Kind::Invalid, tr("Working hours need a name."));
    AXW_TRY_ASSIGN(known, all());
    for (const WorkHours &each : known) {
        const bool meet = each.poc == clean.poc || each.poc.isNull() || clean.poc.isNull();
        if (each.id != clean.id && meet && nameKey(each.name) == nameKey(clean.name))
            return fail(Error::Kind::Invalid, tr("There are working hours “%1” already.").arg(each.name));
    }
    std::erase_if(known, [&](const WorkHours &each) { return each.id == clean.id; });
    known.push_back(clean);
    const HoursBook book(known, schedule::koreanHours(2027, 2027), 2027, 2027);
    const auto worked = book.calendarOf(clean.id);
    if (!worked)
        return fail(Error::Kind::Invalid, worked.error().sentence);
    return clean;
}

Result<WorkHoursId> WorkHoursStore::add(const WorkHours &hours)
{
    WorkHours made = hours;
    made.id = WorkHoursId::create();
    AXW_TRY_ASSIGN(clean, checked(made));
    AXW_TRY(store::insert(m_database, rowOf(clean)));
    if (clean.poc.isNull())
        AXW_TRY(share(clean.base));
    return clean.id;
}

Result<> WorkHoursStore::change(const WorkHours &hours)
{
    AXW_TRY(get(hours.id));
    AXW_TRY_ASSIGN(clean, checked(hours));
    AXW_TRY(store::update(m_database, rowOf(clean)));
    return clean.poc.isNull() ? share(clean.base) : Result<>();
}

Result<> WorkHoursStore::share(WorkHoursId id)
{
    QSet<WorkHoursId> seen;
    while (!id.isNull() && !seen.contains(id)) {
        seen.insert(id);
        AXW_TRY_ASSIGN(found, store::find<WorkHoursRow>(m_database, id));
        if (!found)
            break;
        if (!found->poc.isNull()) {
            AXW_TRY_ASSIGN(known, all());
            QSet<QString> taken;
            for (const WorkHours &each : known) {
                if (each.id != id)
                    taken.insert(nameKey(each.name));
            }
            const QString name = found->name;
            for (int number = 2; taken.contains(nameKey(found->name)); ++number)
                found->name = u"%1 (%2)"_s.arg(name).arg(number);
            found->poc = {};
            AXW_TRY(store::update(m_database, *found));
        }
        id = found->base;
    }
    return {};
}

Result<> WorkHoursStore::remove(WorkHoursId id)
{
    AXW_TRY_ASSIGN(gone, get(id));
    for (const char *users : {"poc", "task", "resource"})
        AXW_TRY(m_database.run(QByteArray("UPDATE ") + users + " SET hours = NULL WHERE hours = ?1", {id}));
    AXW_TRY(m_database.run("UPDATE work_hours SET base = ?2 WHERE base = ?1", {id, store::toCell(gone.base)}));
    return store::remove<WorkHoursRow>(m_database, id);
}

} // namespace axw::poc
