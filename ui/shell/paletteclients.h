// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette.h"

#include "core/base/ids.h"
#include "core/base/language.h"

namespace axw::workspace {
class Workspace;
}

namespace axw::shell {

/// The clients that a text finds (syllables, initial consonants, registration number), as lines of the palette.
QList<PaletteEntry> paletteClients(workspace::Workspace &workspace, Language language, const QString &text,
                                   const std::function<void(const ClientId &)> &open);

} // namespace axw::shell
