// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/measured.h"

#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/firstpaint.h"

#include <cstdio>

namespace axw {

namespace {

void sayWhenReady(shell::Workbench &workbench)
{
    if (!workbench.frame()->innerPage()->isReady()) {
        QTimer::singleShot(10, &workbench, [&workbench] { sayWhenReady(workbench); });
        return;
    }
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    QApplication::quit();
}

} // namespace

void measure(shell::Workbench &workbench, const QString &page)
{
    new widgets::FirstPaint(workbench.window(), [&workbench, page] {
        std::puts("painted");
        std::fflush(stdout);
        workbench.frame()->go(widgets::RailTarget{page, {}});
        sayWhenReady(workbench);
    });
}

} // namespace axw
