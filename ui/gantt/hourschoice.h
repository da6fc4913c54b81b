// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace axw::workspace {
class Workspace;
}
namespace axw::widgets {
class ChoiceBox;
}

namespace axw::gantt {

/// Offers the working hours that a plan, its tasks and people may go by, their ids as keys; the first entry is none of
/// them. With a null PoC those of all plans. What is chosen stays.
void fillHours(widgets::ChoiceBox &box, workspace::Workspace &workspace, PocId poc, const QString &none);

/// The key of an entry.
QString hoursKey(WorkHoursId id);
WorkHoursId hoursOfKey(const QString &key);

} // namespace axw::gantt
