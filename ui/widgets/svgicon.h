// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace axw::widgets {

/// A one-colour icon from an SVG file of the Breeze kind (its shapes are painted in `currentColor`), drawn sharp at
/// every size and device pixel ratio. Disabled ones are drawn paler. The file is read when it is first painted.
/// `small` is the drawing for up to 18 px of the screen's 96 dpi pixels, `large` the one above.
QIcon svgIcon(const QString &small, const QString &large, const QColor &colour);

} // namespace axw::widgets
