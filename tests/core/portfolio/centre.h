// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/levelling.h"
#include "core/portfolio/links.h"
#include "core/workspace/calendar.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace axw::test {

/// A workspace in which companies have PoCs. It is Wednesday 4 March 2026.
struct Centre
{
    Centre()
    {
        auto made = workspace::Workspace::create(place.filePath(QStringLiteral("센터.axw")), {QStringLiteral("김지원"), {}}, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        workspace = std::move(*made);
    }

    ClientId addClient(const QString &name, const QString &owner, std::optional<clients::Field> field = {})
    {
        clients::Client company;
        company.name = name;
        company.owner = owner;
        company.field = field;
        return *workspace->edit("Add client", [&] { return workspace->clients().add(company); });
    }
    PocId addPoc(ClientId client, const QString &name, QDate starts, QDate due = {}, int priority = 0)
    {
        return *workspace->edit("New PoC", [&]() -> Result<PocId> {
            AXW_TRY_ASSIGN(file, workspace->cases().open(client, name, {}));
            AXW_TRY_ASSIGN(id, workspace->pocs().add(client, file.id, name, starts));
            AXW_TRY_ASSIGN(poc, workspace->pocs().get(id));
            poc.due = due;
            poc.priority = priority;
            AXW_TRY(workspace->pocs().change(poc));
            return id;
        });
    }
    TaskId addTask(PocId poc, const QString &name, int days, TaskId after = {})
    {
        return *workspace->edit("Add task", [&]() -> Result<TaskId> {
            poc::Task task;
            task.name = name;
            task.duration = days * 480;
            AXW_TRY_ASSIGN(made, workspace->pocs().addTask(poc, task));
            if (!after.isNull())
                AXW_TRY(workspace->pocs().link(after, made));
            return made;
        });
    }
    ResourceId addResource(const QString &name, poc::ResourceKind kind = poc::ResourceKind::Consultant, int capacity = 100)
    {
        poc::Resource resource;
        resource.name = name;
        resource.kind = kind;
        resource.capacity = capacity;
        return *workspace->edit("Add resource", [&] { return workspace->resources().add(resource); });
    }
    void assign(TaskId task, ResourceId resource, int units = 100)
    {
        (void)*workspace->edit("Assign", [&] { return workspace->resources().assign(task, resource, units); });
    }
    void linkPocs(PocId from, PocId to, const poc::Lag &lag = {})
    {
        (void)*workspace->edit("Link PoCs", [&] { return workspace->planReview().linkPocs(from, to, lag); });
    }
    void takeBaseline(PocId poc, const QString &name = QStringLiteral("착수 기준"))
    {
        (void)*workspace->edit("Take baseline", [&]() -> Result<BaselineId> {
            AXW_TRY_ASSIGN(read, workspace::readPortfolio(*workspace));
            const portfolio::PlannedPoc &planned = *read.find(poc)->planned;
            return workspace->planReview().takeBaseline(planned.plan, planned.dates, name, workspace->person());
        });
    }
    void change(TaskId id, const std::function<void(poc::Task &)> &how)
    {
        const auto done = workspace->edit("Change task", [&]() -> Result<> {
            AXW_TRY_ASSIGN(task, workspace->pocs().task(id));
            how(task);
            return workspace->pocs().change(task);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }

    portfolio::Portfolio read() { return *workspace::readPortfolio(*workspace); }

    FakeClock clock;
    QTemporaryDir place;
    std::unique_ptr<workspace::Workspace> workspace;
};

} // namespace axw::test
