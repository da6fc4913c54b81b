// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interfacewords.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/workbenchstyle.h"

#include <QApplication>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"axworkbench"_s);
    new axw::widgets::CompositionKeeper(&application);
    axw::InterfaceWords words;
    words.speak(axw::Language::Korean);
    const axw::widgets::Theme theme(axw::widgets::Scheme::Light);
    axw::widgets::applyTheme(application, theme);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
