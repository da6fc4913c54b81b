// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace axw::widgets {

/// What a page shows when it has nothing yet: what would stand here, and the buttons that begin it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `icon` is a name of resources/icons.txt; may be empty.
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text, std::function<void()> pressed, bool primary = false);

private:
    QHBoxLayout *m_buttons;
};

} // namespace axw::widgets
