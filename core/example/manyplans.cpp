// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyplans.h"

#include "core/base/rank.h"
#include "core/example/manyclients.h"
#include "core/poc/tables.h"
#include "core/store/table.h"
#include "core/workspace/workspace.h"

#include <random>

namespace axw::example {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minutesPerDay = 480;

class Planner
{
public:
    Planner(workspace::Workspace &workspace, int tasksEach, QDate from, quint32 seed)
        : m_workspace(workspace), m_tasksEach(tasksEach), m_from(from), m_random(seed)
    {
    }

    Result<> addResources()
    {
        for (int i = 0; i < 24; ++i) {
            poc::Resource resource;
            resource.name = i % 3 == 0 ? u"자문 %1"_s.arg(i / 3 + 1) : i % 3 == 1 ? u"컨설턴트 %1"_s.arg(i / 3 + 1) : u"장비 %1"_s.arg(i / 3 + 1);
            resource.kind = i % 3 == 0 ? poc::ResourceKind::Adviser : i % 3 == 1 ? poc::ResourceKind::Consultant : poc::ResourceKind::Equipment;
            resource.capacity = i % 3 == 1 ? 400 : 300;
            AXW_TRY_ASSIGN(id, m_workspace.resources().add(resource));
            m_resources.push_back(id);
        }
        return {};
    }

    Result<> addPoc(const clients::Client &company, int number)
    {
        clients::Client client = company;
        client.owner = u"컨설턴트 %1"_s.arg(upTo(7) + 1);
        AXW_TRY_ASSIGN(owner, m_workspace.clients().add(client));
        AXW_TRY_ASSIGN(file, m_workspace.cases().open(owner, u"PoC"_s, {}));
        AXW_TRY_ASSIGN(id, m_workspace.pocs().add(owner, file.id, u"PoC %1"_s.arg(number + 1), m_from.addDays(upTo(600))));
        AXW_TRY_ASSIGN(poc, m_workspace.pocs().get(id));
        if (upTo(2) > 0)
            poc.due = poc.starts.addDays(qint64(m_tasksEach) * 6);
        AXW_TRY(m_workspace.pocs().change(poc));
        AXW_TRY(addTasks(poc));
        if (number > 0 && upTo(3) == 0) {
            const poc::PocLink link{PocLinkId::create(), m_last, id};
            AXW_TRY(store::insert(m_workspace.database(), link));
        }
        m_last = id;
        return {};
    }

private:
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }

    /// Rows are written as they are: a check of all links after each would take its time.
    Result<> addTasks(const poc::Poc &poc)
    {
        store::Database &database = m_workspace.database();
        const poc::Baseline baseline{BaselineId::create(), poc.id, u"착수 기준"_s, m_workspace.clock().nowUtc(), m_workspace.person()};
        AXW_TRY(store::insert(database, baseline));
        std::vector<TaskId> made;
        QString rank;
        qint64 day = 0;
        for (int i = 0; i < m_tasksEach; ++i) {
            poc::Task task;
            task.id = TaskId::create();
            task.poc = poc.id;
            task.rank = rank = rankBetween(rank, {});
            task.name = i + 1 == m_tasksEach ? u"최종평가"_s : u"작업 %1"_s.arg(i + 1);
            task.duration = i % 7 == 6 || i + 1 == m_tasksEach ? 0 : minutesPerDay * (1 + upTo(6));
            task.gate = task.duration == 0;
            task.done = i < m_tasksEach / 4 ? 100 : 0;
            AXW_TRY(store::insert(database, task));
            if (i > 0) {
                const TaskId from = made[size_t(std::max(0, i - 1 - upTo(2)))];
                AXW_TRY(store::insert(database, poc::Link{LinkId::create(), poc.id, from, task.id}));
            }
            if (task.duration > 0) {
                const ResourceId resource = m_resources[size_t(upTo(int(m_resources.size()) - 1))];
                AXW_TRY(store::insert(database, poc::Assignment{AssignmentId::create(), poc.id, task.id, resource, 50 + 50 * upTo(1)}));
            }
            const auto start = schedule::momentOf(poc.starts.addDays(day), 540);
            day += task.duration / minutesPerDay;
            AXW_TRY(store::insert(database, poc::BaselineTask{BaselineTaskId::create(), baseline.id, task.id, task.name, poc::PlanTime{start},
                                                              poc::PlanTime{start + task.duration / minutesPerDay * 1440}, task.duration, {}}));
            made.push_back(task.id);
        }
        return {};
    }

    workspace::Workspace &m_workspace;
    int m_tasksEach;
    QDate m_from;
    std::mt19937 m_random;
    std::vector<ResourceId> m_resources;
    PocId m_last;
};

} // namespace

Result<> addManyPlans(workspace::Workspace &workspace, int pocs, int tasksEach, QDate from, quint32 seed)
{
    return workspace.edit(QT_TRANSLATE_NOOP("edit", "Add many PoCs"), [&]() -> Result<> {
        Planner planner(workspace, tasksEach, from, seed);
        AXW_TRY(planner.addResources());
        const std::vector<clients::Client> companies = manyClients(pocs, seed);
        for (int i = 0; i < pocs; ++i)
            AXW_TRY(planner.addPoc(companies[size_t(i)], i));
        return {};
    });
}

} // namespace axw::example
