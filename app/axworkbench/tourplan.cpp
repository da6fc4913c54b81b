// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/tourplan.h"

#include "app/axworkbench/camera.h"
#include "app/axworkbench/tourhands.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/planmodel.h"
#include "ui/shell/frame.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;

namespace {

QMenu *menuOf(const QWidget &page, const QString &button)
{
    if (const auto *tool = page.findChild<QToolButton *>(button))
        return tool->menu();
    if (const auto *chip = page.findChild<widgets::FilterChip *>(button))
        return chip->menu();
    const auto *pusher = page.findChild<QPushButton *>(button);
    return pusher ? pusher->menu() : nullptr;
}

/// The menu of a button, open.
void takeMenu(Camera &camera, const QWidget &page, const QString &picture, const QString &button)
{
    QMenu *menu = menuOf(page, button);
    if (menu == nullptr)
        return;
    menu->popup({200, 200});
    camera.take(picture, *menu);
    menu->close();
    camera.settle();
}

void choose(const QWidget &page, const QString &button, int choice)
{
    if (const QMenu *menu = menuOf(page, button))
        menu->actions().at(choice)->trigger();
}

/// The panel beside the plan, one topic after the other, each to its foot.
void takeSide(Camera &camera, const QWidget &page)
{
    const auto *side = page.findChild<QWidget *>(u"planSide"_s);
    const auto *stack = side->findChild<QStackedWidget *>();
    const char *const topics[] = {"task", "project", "resources", "baselines", "risk", "review"};
    for (int i = 0; i < int(std::size(topics)); ++i) {
        auto *topic = page.findChild<QToolButton *>(u"side%1"_s.arg(i));
        if (!topic->isChecked())
            topic->click();
        if (auto *slip = side->findChild<QSpinBox *>(u"slip.days"_s); slip && slip->isVisible())
            slip->setValue(5);
        const QString picture = u"plan-%1"_s.arg(QLatin1StringView(topics[i]));
        camera.take(picture);
        const auto *area = qobject_cast<QScrollArea *>(stack->currentWidget());
        QScrollBar *bar = area->verticalScrollBar();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            camera.take(u"%1-%2"_s.arg(picture).arg(part));
        }
    }
    if (auto *last = page.findChild<QToolButton *>(u"side5"_s); last->isChecked())
        last->click();
}

/// The line of filters, groups and colours.
void takeLook(Camera &camera, shell::Frame &frame, const QWidget &page)
{
    frame.run(u"plan.look"_s);
    press(&page, u"filterNotDone"_s);
    choose(page, u"groupBy"_s, 1);
    choose(page, u"colourBy"_s, 1);
    camera.take(u"plan-look"_s);
    takeMenu(camera, page, u"plan-colours"_s, u"colourBy"_s);
    choose(page, u"groupBy"_s, 0);
    choose(page, u"colourBy"_s, 0);
    press(&page, u"lookClose"_s);
}

/// Why a task stands where it stands, and a task in the hand.
void takeHand(Camera &camera, const QWidget &page)
{
    auto *chart = page.findChild<gantt::GanttChart *>();
    if (chart == nullptr)
        return;
    QWidget *ground = chart->viewport();
    const auto *table = page.findChild<QTableView *>(u"planTable"_s);
    const QPointF at = chart->barRect(table->currentIndex().row()).center();
    const QPointF there = ground->mapToGlobal(at);
    QHelpEvent asked(QEvent::ToolTip, at.toPoint(), there.toPoint());
    QApplication::sendEvent(ground, &asked);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("QTipLabel"))
            camera.take(u"plan-reason"_s, *window);
    }
    QToolTip::hideText();
    // What has begun stands where it began.
    const QAbstractItemModel &rows = *table->model();
    int free = 0;
    const auto isFree = [&rows](int row) {
        const QModelIndex name = rows.index(row, gantt::PlanModel::Name);
        return !name.data(gantt::PlanModel::SummaryRole).toBool() && !name.data(gantt::PlanModel::MilestoneRole).toBool()
            && rows.index(row, gantt::PlanModel::Done).data() == u"0%"_s;
    };
    while (free < rows.rowCount() - 1 && !isFree(free))
        ++free;
    const QPointF from = chart->barRect(free).center();
    const auto move = [&](QEvent::Type kind, double by, Qt::MouseButton button) {
        const QPointF to = from + QPointF(by, 0);
        QMouseEvent event(kind, to, ground->mapToGlobal(to), button, Qt::LeftButton, {});
        QApplication::sendEvent(ground, &event);
    };
    move(QEvent::MouseButtonPress, 0, Qt::LeftButton);
    for (int step = 1; step <= 6; ++step)
        move(QEvent::MouseMove, 15.0 * step, Qt::NoButton);
    camera.take(u"plan-drag"_s);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(chart, &escape);
    const QPointF end = from + QPointF(90, 0);
    QMouseEvent released(QEvent::MouseButtonRelease, end, ground->mapToGlobal(end), Qt::LeftButton, Qt::NoButton, {});
    QApplication::sendEvent(ground, &released);
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
    takeSide(camera, *page);
    takeMenu(camera, *page, u"plan-menu"_s, u"pocMenu"_s);
    takeMenu(camera, *page, u"plan-view"_s, u"view"_s);
    for (const int unit : {0, 1, 3}) {
        press(page, u"unit%1"_s.arg(unit));
        press(page, u"today"_s);
        camera.take(u"plan-unit%1"_s.arg(unit));
    }
    press(page, u"fit"_s);
    takeLook(camera, frame, *page);
    takeHand(camera, *page);
}

void takePlanChoice(Camera &camera, shell::Frame &frame, ClientId client)
{
    frame.go(ClientTarget{client, widgets::stageTab(Stage::Poc), {}, {}});
    forgetWhatWasDone(frame);
    camera.take(u"plan-none"_s);
    takeMenu(camera, *frame.innerPage(), u"plan-templates"_s, u"newFromTemplate"_s);
}

} // namespace axw
