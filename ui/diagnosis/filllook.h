// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QWidget;

namespace axw::widgets {
class Settings;
}

namespace axw::diagnosis {

/// How a form is shown to the person who fills it.
struct FillLook
{
    bool field = false; ///< 현장 모드: one item at a time, larger, nothing beside it
    bool both = false;  ///< each text in both languages
    bool words = false; ///< as plain lines, for screen readers
    bool operator==(const FillLook &) const = default;
};

/// Both languages and plain lines are a habit of the person on this machine; the field mode is a moment of the day.
FillLook readFillLook(const widgets::Settings &settings);
void writeFillLook(widgets::Settings &settings, const FillLook &look);

/// The same theme for the field: 15 px text, and everything larger with it.
widgets::Theme fieldTheme(const widgets::Theme &theme);

/// In the field N, U and the clip of the item in focus are as high as everything else that is pressed in gloves.
void enlarge(const FillLook &look, const widgets::Theme &theme, QWidget &panel);

} // namespace axw::diagnosis
