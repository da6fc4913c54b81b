// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;

namespace axw::diagnosis {

/// The foot of the form in the field: large buttons to the item before and after, how far one is, and the way out.
class FieldBar final : public QWidget
{
    Q_OBJECT

public:
    FieldBar(const widgets::Theme &theme, QWidget *parent);

    void setProgress(int number, int answered, int all);

Q_SIGNALS:
    void stepWanted(int by);
    void nextWanted();
    void leaveWanted();

private:
    QLabel *m_progress;
};

} // namespace axw::diagnosis
