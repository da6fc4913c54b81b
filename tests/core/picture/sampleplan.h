// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/ganttpainter.h"

#include <QColor>

/// A small plan as a consultant makes one, scheduled, and a style to paint it with.
namespace axw::test {

struct SamplePlan
{
    schedule::WorkCalendar calendar = schedule::koreanCalendar(2026, 2027);
    schedule::Network network;
    picture::GanttScene scene;

    SamplePlan()
    {
        network.start = schedule::momentOf(QDate(2026, 10, 5));
        using Q = QString;
        add(Q::fromUtf8("데이터 준비"), 0, -1, 0, 0);
        add(Q::fromUtf8("현장 데이터 수집"), 1, 0, 10, 1);
        add(Q::fromUtf8("라벨링 기준 합의"), 1, 0, 4, 1);
        add(Q::fromUtf8("라벨링 (외주)"), 1, 0, 12, 0.6);
        add(Q::fromUtf8("모델 개발"), 0, -1, 0, 0);
        add(Q::fromUtf8("기준 모델"), 1, 4, 9, 0.2);
        add(Q::fromUtf8("데이터 증강"), 1, 4, 4, 0);
        add(Q::fromUtf8("경량화·탑재"), 1, 4, 11, 0);
        add(Q::fromUtf8("중간 점검 게이트"), 1, 4, 0, 0);
        add(Q::fromUtf8("현장 시험"), 0, -1, 0, 0);
        add(Q::fromUtf8("라인 1 병행 운영"), 1, 9, 8, 0);
        add(Q::fromUtf8("사용자 교육"), 1, 9, 3, 0);
        add(Q::fromUtf8("최종평가"), 1, 9, 0, 0);
        network.links = {{1, 3}, {2, 3}, {3, 5}, {3, 6}, {5, 7}, {6, 7}, {7, 8}, {8, 10}, {8, 11}, {10, 12}, {11, 12}};
        for (const schedule::NetworkLink &link : network.links)
            scene.links.push_back({link.from, link.to, link.type, false});
        place();
    }

    /// Schedules the network and writes the dates into the scene.
    void place()
    {
        const auto dates = schedule::schedule(network, calendar).value();
        for (size_t i = 0; i < scene.tasks.size(); ++i) {
            picture::GanttTask &task = scene.tasks[i];
            task.start = dates.tasks[i].start;
            task.finish = dates.tasks[i].finish;
            task.lateFinish = dates.tasks[i].lateFinish;
            task.critical = dates.tasks[i].critical;
            task.summary = dates.tasks[i].summary;
            task.milestone = !task.summary && network.tasks[i].duration == 0;
        }
        for (picture::GanttLink &link : scene.links)
            link.critical = scene.tasks[size_t(link.from)].critical && scene.tasks[size_t(link.to)].critical;
        scene.calendar = &calendar;
    }

private:
    void add(const QString &name, int level, int parent, int days, double done)
    {
        schedule::NetworkTask task;
        task.parent = parent;
        task.duration = days * 480;
        network.tasks.push_back(task);
        picture::GanttTask shown;
        shown.name = name;
        shown.level = level;
        shown.done = done;
        scene.tasks.push_back(shown);
    }
};

inline picture::GanttStyle plainStyle(bool dark = false)
{
    picture::GanttStyle style;
    const auto set = [dark](QColor &colour, const char *light, const char *night) { colour = QColor(QLatin1String(dark ? night : light)); };
    set(style.surface, "#FFFFFF", "#1B2028");
    set(style.line, "#D9DDE3", "#323B47");
    set(style.lineStrong, "#8791A0", "#6F7C8E");
    set(style.text, "#1B2430", "#E6EAF0");
    set(style.textSoft, "#566172", "#9DA9B8");
    set(style.textOnAccent, "#FFFFFF", "#0E1420");
    set(style.accent, "#1F5FBF", "#7FB0FF");
    set(style.accentSoft, "#E3ECF9", "#22344F");
    set(style.critical, "#B3261E", "#F2877E");
    set(style.baseline, "#B4BBC6", "#4B5666");
    set(style.weekend, "#F1F3F6", "#181D25");
    set(style.holiday, "#FBEDEC", "#2A1F22");
    set(style.today, "#1F5FBF", "#7FB0FF");
    style.small = QFont(QStringLiteral("NanumBarunGothic"));
    style.small.setPixelSize(11);
    style.smallBold = style.small;
    style.smallBold.setBold(true);
    return style;
}

inline picture::GanttView plainView(double width = 900, double height = 520)
{
    picture::GanttView view;
    view.area = QRectF(0, 0, width, height);
    view.scale.firstDay = double(schedule::dayNumber(QDate(2026, 10, 3)));
    return view;
}

} // namespace axw::test
