// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/specialdays.h"

#include "core/base/korean.h"
#include "core/store/table.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace axw::store {

template<>
struct TableOf<workspace::SpecialDay>
{
    using D = workspace::SpecialDay;
    static constexpr const char *name = "holiday";
    static auto columns()
    {
        return std::tuple(column("day", &D::day), column("name_ko", &D::nameKo), column("name_en", &D::nameEn),
                          column("working", &D::working));
    }
};

} // namespace axw::store

namespace axw::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

} // namespace

Result<std::vector<SpecialDay>> specialDays(Workspace &workspace)
{
    return store::select<SpecialDay>(workspace.database(), "ORDER BY day, id");
}

Result<> putSpecialDay(Workspace &workspace, SpecialDay day)
{
    if (!day.day.isValid())
        return fail(Error::Kind::Invalid, Words::tr("A special day needs a date. Nothing was changed."));
    day.nameKo = normalLine(day.nameKo);
    day.nameEn = normalLine(day.nameEn);
    AXW_TRY_ASSIGN(known, specialDays(workspace));
    bool exists = false;
    for (const SpecialDay &other : known) {
        if (other.id == day.id)
            exists = true;
        else if (other.day == day.day)
            return fail(Error::Kind::Invalid, Words::tr("This date is in the list already. Nothing was changed."));
    }
    if (exists)
        return store::update(workspace.database(), day);
    if (day.id.isNull())
        day.id = SpecialDayId::create();
    return store::insert(workspace.database(), day);
}

Result<> dropSpecialDay(Workspace &workspace, SpecialDayId id)
{
    return store::remove<SpecialDay>(workspace.database(), id);
}

} // namespace axw::workspace
