// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

namespace axw::widgets {
class ActionCatalogue;
}

namespace axw::shell {

/// The sheet of keys (F1): every action of the catalogue that has one, under its headings.
class HelpSheet final : public QDialog
{
    Q_OBJECT

public:
    HelpSheet(const widgets::Theme &theme, const widgets::ActionCatalogue &actions, QWidget *parent);
};

} // namespace axw::shell
