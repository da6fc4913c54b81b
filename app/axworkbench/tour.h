// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace axw {

class Camera;
namespace shell {
class Workbench;
}

/// Takes pictures of what opens on the main pages: the board, the sections and editors of a client's file, the wizard,
/// the forms and the dialogs. It types into forms but saves nothing.
void takeTour(Camera &camera, shell::Workbench &workbench, ClientId client);

} // namespace axw
