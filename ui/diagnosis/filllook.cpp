// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/filllook.h"

#include "ui/diagnosis/answertargets.h"
#include "ui/widgets/preferences.h"

#include <QToolButton>

namespace axw::diagnosis {

namespace {

constexpr double bodyPx = 13;
constexpr double fieldPx = 15;
constexpr int targetHeight = 44;

} // namespace

FillLook readFillLook(const widgets::Settings &settings)
{
    const widgets::FormHabits habits = readFormHabits(settings);
    return {false, habits.bothLanguages, habits.plainLines};
}

void writeFillLook(widgets::Settings &settings, const FillLook &look)
{
    writeFormHabits(settings, {look.both, look.words});
}

void enlarge(const FillLook &look, const widgets::Theme &theme, QWidget &panel)
{
    if (!look.field)
        return;
    for (auto *mark : panel.findChildren<MarkTarget *>())
        mark->setMinimumHeight(theme.px(targetHeight));
    for (auto *clip : panel.findChildren<QToolButton *>())
        clip->setMinimumSize(theme.px(targetHeight), theme.px(targetHeight));
}

widgets::Theme fieldTheme(const widgets::Theme &theme)
{
    return widgets::Theme(theme.scheme(), theme.textScale() * fieldPx / bodyPx);
}

} // namespace axw::diagnosis
