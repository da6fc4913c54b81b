// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/tourplan.h"

#include "app/axworkbench/camera.h"
#include "app/axworkbench/tourhands.h"
#include "ui/shell/frame.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;

namespace {

/// A menu where its button would open it.
void takeMenu(Camera &camera, const QWidget *page, const QString &picture, const QString &button)
{
    const auto *opener = page->findChild<QToolButton *>(button);
    const auto *pusher = page->findChild<QPushButton *>(button);
    QMenu *menu = opener ? opener->menu() : pusher ? pusher->menu() : nullptr;
    if (menu == nullptr)
        return;
    menu->popup({200, 200});
    camera.take(picture, *menu);
    menu->close();
    camera.settle();
}

} // namespace

void takePlan(Camera &camera, shell::Frame &frame, ClientId client)
{
    frame.go(ClientTarget{client, widgets::stageTab(Stage::Poc), {}, {}});
    const QWidget *page = frame.innerPage();
    auto *table = page ? page->findChild<QTableView *>(u"planTable"_s) : nullptr;
    if (table == nullptr)
        return;
    forgetWhatWasDone(frame);
    table->selectRow(std::min(9, table->model()->rowCount() - 1));
    const char *const topics[] = {"task", "project", "resources", "baselines", "risk", "review"};
    for (int i = 0; i < int(std::size(topics)); ++i) {
        auto *topic = page->findChild<QToolButton *>(u"side%1"_s.arg(i));
        if (topic == nullptr)
            continue;
        if (!topic->isChecked())
            topic->click();
        camera.settle();
        camera.take(u"plan-%1"_s.arg(QLatin1StringView(topics[i])));
        auto *scroll = page->findChild<QWidget *>(u"planSide"_s)->findChild<QScrollArea *>();
        if (i == 0 && scroll != nullptr) {
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
            camera.take(u"plan-task-below"_s);
        }
    }
    if (auto *last = page->findChild<QToolButton *>(u"side5"_s); last && last->isChecked())
        last->click();
    takeMenu(camera, page, u"plan-menu"_s, u"pocMenu"_s);
    takeMenu(camera, page, u"plan-view"_s, u"view"_s);
    for (const int unit : {0, 1, 3}) {
        press(page, u"unit%1"_s.arg(unit));
        press(page, u"today"_s);
        camera.take(u"plan-unit%1"_s.arg(unit));
    }
    press(page, u"fit"_s);
}

} // namespace axw
