// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An empty QMainWindow, as large as the program's: what a start is compared with.
#include "ui/widgets/firstpaint.h"

#include <QMainWindow>

#include <cstdio>

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    QMainWindow window;
    window.resize(1366, 768);
    new axw::widgets::FirstPaint(window, [] {
        std::puts("painted");
        std::puts("ready");
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        QApplication::quit();
    });
    window.show();
    return QApplication::exec();
}
