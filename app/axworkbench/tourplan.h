// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace axw {

class Camera;
namespace shell {
class Frame;
}

/// The plan of a client's PoC: each topic of the panel beside it, and what the chart can show.
void takePlan(Camera &camera, shell::Frame &frame, ClientId client);
/// Where a PoC is begun, with the drafts of plans to choose from; of a client without one.
void takePlanChoice(Camera &camera, shell::Frame &frame, ClientId client);

} // namespace axw
