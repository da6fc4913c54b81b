// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace axw::widgets {

/// A one-colour icon from an SVG file of the Breeze kind (its shapes are painted in `currentColor`), drawn sharp at
/// every size and device pixel ratio. Disabled ones are drawn paler. The file is read when it is first painted.
QIcon svgIcon(const QString &path, const QColor &colour);

} // namespace axw::widgets
