// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <functional>

namespace axw::widgets {
class Inspector;
}

namespace axw::clients {

class ClientListModel;

/// More about a client at the foot of the inspector, from another room (the radar of the newest diagnosis): a widget
/// without a parent, or null when there is nothing to show.
using InspectorExtra = std::function<QWidget *(const widgets::PageContext &, ClientId)>;

/// Fills the panel beside the list with one client: what is wanted, who and where it is, what is next.
void showClient(widgets::Inspector &inspector, const widgets::PageContext &context, const ClientListModel &model, ClientId id,
                const InspectorExtra &extra);

} // namespace axw::clients
