// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/planmodel.h"
#include "ui/gantt/planpage.h"
#include "ui/gantt/plantable.h"

#include <QAction>
#include <QTemporaryDir>

namespace axw::test {

/// A workspace with one company and the page of its PoCs, shown. It is Wednesday 4 March 2026.
struct PlanFixture : PageFixture
{
    explicit PlanFixture(Language wanted = Language::Korean, widgets::Scheme scheme = widgets::Scheme::Light)
        : PageFixture(actionIds(), scheme), spoken(wanted)
    {
        auto made = workspace::Workspace::create(place.filePath(QStringLiteral("현장.axw")), {QStringLiteral("김지원"), {}}, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        workspace = std::move(*made);
        clients::Client company;
        company.name = QStringLiteral("(주)한빛물류");
        client = *workspace->edit("Add client", [&] { return workspace->clients().add(company); });
        caseFile = workspace->edit("Open case", [&] { return workspace->cases().open(client, QStringLiteral("출고 비전 검사"), {}); })->id;
    }

    static QStringList actionIds()
    {
        QStringList ids;
        for (const char *name : {"add", "edit", "remove", "milestone", "link", "later", "earlier", "longer", "shorter", "more",
                                 "less", "indent", "outdent", "up", "down", "fit", "today", "zoomIn", "zoomOut", "copy", "paste",
                                 "collapseAll", "expandAll", "look", "side", "task", "project", "resources",
                                 "baselines", "risk", "review", "level"})
            ids << QStringLiteral("plan.") + QString::fromLatin1(name);
        return ids;
    }

    poc::PocStore &store() { return workspace->pocs(); }

    PocId addPoc(const QString &name = QStringLiteral("출고 비전 검사 PoC"))
    {
        return *workspace->edit("New PoC", [&] { return store().add(client, caseFile, name, QDate(2026, 3, 4)); });
    }

    TaskId addTask(PocId poc, const QString &name, int days)
    {
        poc::Task task;
        task.name = name;
        task.duration = days * 480;
        return *workspace->edit("Add task", [&] { return store().addTask(poc, task); });
    }

    /// 수집 (3 days) → 라벨링 (2 days) → 점검 (milestone), and 교육 (1 day) by itself.
    PocId addChain()
    {
        const PocId poc = addPoc();
        const TaskId collect = addTask(poc, QStringLiteral("수집"), 3);
        const TaskId label = addTask(poc, QStringLiteral("라벨링"), 2);
        const TaskId gate = addTask(poc, QStringLiteral("점검"), 0);
        addTask(poc, QStringLiteral("교육"), 1);
        (void)*workspace->edit("Link", [&] { return store().link(collect, label); });
        (void)*workspace->edit("Link", [&] { return store().link(label, gate); });
        return poc;
    }

    void show(QSize size = {1190, 620})
    {
        page = std::make_unique<gantt::PlanPage>(context(*workspace, spoken), widgets::ClientFile{client, {}});
        page->resize(size);
        page->show();
        page->activated();
        (void)QTest::qWaitForWindowActive(page.get());
    }

    gantt::PlanTable *table() const { return page->findChild<gantt::PlanTable *>(); }
    gantt::GanttChart *chart() const { return page->findChild<gantt::GanttChart *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void trigger(const char *action) const { page->findChild<QAction *>(QStringLiteral("plan.") + QString::fromLatin1(action))->trigger(); }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }

    /// One column of the table in one line.
    QString column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts << cell(row, column);
        return texts.join(QLatin1Char('|'));
    }

    Language spoken;
    QTemporaryDir place;
    std::unique_ptr<workspace::Workspace> workspace;
    ClientId client;
    CaseId caseFile;
    std::unique_ptr<gantt::PlanPage> page;
};

} // namespace axw::test
