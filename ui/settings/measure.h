// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace axw::settings {

constexpr int textMeasure = 760;   ///< longer lines are hard to read
constexpr int tableMeasure = 1200; ///< where the eye still finds from one end of a row to the other

/// The widget at the left of a line, no wider than a text is read well. For what stands under tables that are wider.
inline QLayout *withMeasure(const widgets::Theme &theme, QWidget *text)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    text->setMaximumWidth(theme.px(textMeasure));
    row->addWidget(text, 1);
    row->addStretch();
    return row;
}

} // namespace axw::settings
