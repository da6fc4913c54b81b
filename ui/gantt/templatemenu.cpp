// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/templatemenu.h"

#include "core/poc/plantemplates.h"

#include <QMenu>
#include <QPushButton>

namespace axw::gantt {

void offerTemplates(QPushButton *button, Language language, std::function<void(const poc::PlanTemplate &)> chosen)
{
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    menu->setObjectName(QStringLiteral("templates"));
    for (const poc::PlanTemplate &each : poc::planTemplates()) {
        QAction *action = menu->addAction(each.name.in(language), menu, [chosen, &each] { chosen(each); });
        action->setObjectName(each.key);
        action->setToolTip(each.about.in(language));
        action->setStatusTip(each.about.in(language));
    }
    button->setMenu(menu);
}

} // namespace axw::gantt
