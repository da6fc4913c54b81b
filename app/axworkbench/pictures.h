// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::shell {
class Workbench;
}

namespace axw {

/// Writes a picture (PNG, 1366 × 768 at the scale of the screen) of every main page of an open workspace into a folder,
/// in both languages, light and dark. Answers how many were written; -1 when the folder cannot be written.
int takePictures(shell::Workbench &workbench, const QString &folder);

} // namespace axw
