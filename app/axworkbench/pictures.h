// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw {

namespace shell {
class Workbench;
}

enum class Pictures { MainPages, Everything };

/// Writes a picture of each main page, in both languages, light and dark, into a folder; with Everything also of what
/// opens on them: sections, editors, dialogs. Nothing is written into the workspace. Returns how many it took, or -1
/// when the folder cannot be written.
int takePictures(shell::Workbench &workbench, const QString &folder, Pictures which);

} // namespace axw
