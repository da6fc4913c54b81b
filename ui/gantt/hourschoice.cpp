// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/hourschoice.h"

#include "core/workspace/workspace.h"
#include "ui/widgets/choicebox.h"

#include <QSignalBlocker>

namespace axw::gantt {

QString hoursKey(WorkHoursId id)
{
    return id.isNull() ? QString() : id.toString();
}

WorkHoursId hoursOfKey(const QString &key)
{
    return WorkHoursId::fromString(key);
}

void fillHours(widgets::ChoiceBox &box, workspace::Workspace &workspace, PocId poc, const QString &none)
{
    const auto known = workspace.workHours().of(poc);
    if (!known)
        return; // the choice stays what it was; the page tells what is wrong with the file
    const QSignalBlocker quiet(box);
    const QString chosen = box.key();
    box.clear();
    box.addItem(none, QString());
    for (const poc::WorkHours &each : *known)
        box.addItem(each.name, hoursKey(each.id));
    box.setKey(chosen);
}

} // namespace axw::gantt
