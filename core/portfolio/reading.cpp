// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/reading.h"

#include "core/poc/pocstore.h"
#include "core/poc/tables.h"
#include "core/store/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::portfolio {

using store::Database;
using store::Row;
using store::Values;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::portfolio)
};

/// What is read of one PoC before it is scheduled.
struct Gathered
{
    poc::Plan plan;
    std::optional<poc::Baseline> baseline;
    QHash<TaskId, poc::BaselineTask> kept;
    int openComments = 0;
};

/// Reads the rows of all PoCs or of one, a query a table.
class Gatherer
{
public:
    Gatherer(Database &database, PocId only) : m_database(database), m_only(only) {}

    Result<> gather()
    {
        AXW_TRY_ASSIGN(pocs, store::select<poc::Poc>(m_database, where("id")  + " ORDER BY starts, id", values()));
        m_all.resize(pocs.size());
        for (size_t i = 0; i < pocs.size(); ++i) {
            m_index.insert(pocs[i].id, int(i));
            m_all[i].plan.poc = std::move(pocs[i]);
        }
        AXW_TRY_ASSIGN(tasks, store::select<poc::Task>(m_database, where("poc"), values()));
        for (poc::Task &task : tasks) {
            if (Gathered *of = find(task.poc))
                of->plan.tasks.push_back(std::move(task));
        }
        AXW_TRY_ASSIGN(links, store::select<poc::Link>(m_database, where("poc") + " ORDER BY id", values()));
        for (const poc::Link &link : links) {
            if (Gathered *of = find(link.poc))
                of->plan.links.push_back(link);
        }
        AXW_TRY_ASSIGN(assignments, store::select<poc::Assignment>(m_database, where("poc") + " ORDER BY id", values()));
        for (const poc::Assignment &assignment : assignments) {
            if (Gathered *of = find(assignment.poc))
                of->plan.assignments.push_back(assignment);
        }
        for (Gathered &one : m_all)
            one.plan.tasks = poc::inOutlineOrder(std::move(one.plan.tasks));
        AXW_TRY(gatherBaselines());
        return m_database.each("SELECT poc, count(*) FROM plan_comment " + where("poc", "AND settled IS NULL") + " GROUP BY poc", values(),
                               [this](const Row &row) {
                                   if (Gathered *of = find(row.id<PocId>(0)))
                                       of->openComments = row.number(1);
                               });
    }

    std::vector<Gathered> &all() { return m_all; }

private:
    QByteArray where(const QByteArray &column, const QByteArray &also = {}) const
    {
        if (!m_only.isNull())
            return "WHERE " + column + " = ?1 " + also;
        return also.isEmpty() ? QByteArray() : "WHERE" + also.mid(3); // without the AND
    }
    Values values() const { return m_only.isNull() ? Values() : Values{m_only}; }
    Gathered *find(PocId id)
    {
        const int index = m_index.value(id, -1);
        return index < 0 ? nullptr : &m_all[size_t(index)];
    }

    Result<> gatherBaselines()
    {
        AXW_TRY_ASSIGN(baselines, store::select<poc::Baseline>(m_database, where("poc") + " ORDER BY taken, id", values()));
        QHash<BaselineId, PocId> newest;
        for (poc::Baseline &baseline : baselines) {
            if (Gathered *of = find(baseline.poc)) {
                if (of->baseline)
                    newest.remove(of->baseline->id);
                newest.insert(baseline.id, baseline.poc);
                of->baseline = std::move(baseline);
            }
        }
        if (newest.isEmpty())
            return {};
        const QByteArray inThem = m_only.isNull() ? QByteArray() : "WHERE baseline IN (SELECT id FROM baseline WHERE poc = ?1)";
        AXW_TRY_ASSIGN(kept, store::select<poc::BaselineTask>(m_database, inThem, values()));
        for (const poc::BaselineTask &task : kept) {
            const auto of = newest.constFind(task.baseline);
            if (of != newest.constEnd())
                find(*of)->kept.insert(task.task, task);
        }
        return {};
    }

    Database &m_database;
    PocId m_only;
    std::vector<Gathered> m_all;
    QHash<PocId, int> m_index;
};

void addResources(poc::Plan &plan, const std::vector<poc::Resource> &resources)
{
    QSet<ResourceId> assigned;
    for (const poc::Assignment &assignment : plan.assignments)
        assigned.insert(assignment.resource);
    for (const poc::Resource &resource : resources) {
        if (assigned.contains(resource.id))
            plan.resources.push_back(resource);
    }
}

std::shared_ptr<const PlannedPoc> planned(Gathered gathered, const std::vector<poc::Resource> &resources, const CalendarSource &calendars)
{
    auto made = std::make_shared<PlannedPoc>();
    made->plan = std::move(gathered.plan);
    addResources(made->plan, resources);
    made->calendars = calendars.ofPlan(made->plan);
    made->dates = poc::scheduled(made->plan, *made->calendars);
    findTaskCalendars(*made);
    made->baseline = std::move(gathered.baseline);
    made->kept = std::move(gathered.kept);
    return made;
}

Result<std::vector<poc::Resource>> readResources(Database &database)
{
    return store::select<poc::Resource>(database, "ORDER BY name, id");
}

Result<> readResources(Database &database, const CalendarSource &calendars, Portfolio &portfolio)
{
    AXW_TRY_ASSIGN(resources, readResources(database));
    portfolio.resources = std::move(resources);
    portfolio.hours.clear();
    for (const poc::Resource &resource : portfolio.resources) {
        if (resource.hours.isNull())
            continue;
        if (const auto own = calendars.ofHours(resource.hours))
            portfolio.hours.insert(resource.id, own);
    }
    return {};
}

/// Whose the PoCs are.
Result<> readFacts(Database &database, Portfolio &portfolio)
{
    QHash<PocId, int> index;
    for (size_t i = 0; i < portfolio.entries.size(); ++i)
        index.insert(portfolio.entries[i].id(), int(i));
    return database.each("SELECT p.id, c.name, c.field, c.ksic, coalesce(k.owner, c.owner), k.stage, k.number, k.closed IS NOT NULL FROM poc p "
                         "LEFT JOIN client c ON c.id = p.client LEFT JOIN case_file k ON k.id = p.case_file", {},
                         [&](const Row &row) {
                             const int at = index.value(row.id<PocId>(0), -1);
                             if (at < 0)
                                 return;
                             Entry &entry = portfolio.entries[size_t(at)];
                             entry.client = row.text(1);
                             entry.field = fromKey<clients::Field>(row.text(2));
                             entry.ksic = row.text(3);
                             entry.consultant = row.text(4);
                             entry.stage = fromKey<Stage>(row.text(5));
                             entry.caseNumber = row.text(6);
                             entry.closed = row.number(7) != 0;
                         });
}

Result<> readShared(Database &database, Portfolio &portfolio)
{
    AXW_TRY_ASSIGN(links, store::select<poc::PocLink>(database, "ORDER BY id"));
    QSet<PocId> there;
    for (const Entry &entry : portfolio.entries)
        there.insert(entry.id());
    // A link whose PoC was deleted on another device waits for nobody.
    std::erase_if(links, [&there](const poc::PocLink &link) { return !there.contains(link.predecessor) || !there.contains(link.successor); });
    portfolio.links = std::move(links);
    AXW_TRY(readFacts(database, portfolio));
    judge(portfolio);
    return {};
}

void sort(Portfolio &portfolio)
{
    std::sort(portfolio.entries.begin(), portfolio.entries.end(), [](const Entry &one, const Entry &other) {
        const QDate starts = one.poc().starts;
        const QDate others = other.poc().starts;
        return starts != others ? starts < others : one.id() < other.id();
    });
}

} // namespace

Result<std::pair<int, int>> yearsOfPlans(Database &database)
{
    AXW_TRY_ASSIGN(starts, database.first("SELECT min(starts), max(starts) FROM poc", {},
                                          [](const Row &row) { return std::pair(row.date(0), row.date(1)); }));
    AXW_TRY_ASSIGN(rule, database.first("SELECT max(rule_at) FROM task", {}, [](const Row &row) { return row.text(0).left(4).toInt(); }));
    if (!starts || !starts->first.isValid())
        return std::pair(0, 0);
    // Plans of a decade are known to the holiday; a longer one's far end goes on in plain weeks.
    constexpr int room = 10;
    const int first = starts->first.year() - 1;
    const int last = std::max(starts->second.year(), std::min(rule.value_or(0), starts->second.year() + 20)) + room;
    return std::pair(first, std::max(first, std::min(last, 2100)));
}

Result<Portfolio> readPortfolio(Database &database, const CalendarSource &calendars, QDate today, const Progress &progress)
{
    Portfolio portfolio;
    portfolio.today = today;
    portfolio.calendar = calendars.ofHours({});
    AXW_TRY(readResources(database, calendars, portfolio));
    Gatherer gatherer(database, {});
    AXW_TRY(gatherer.gather());
    const int count = int(gatherer.all().size());
    portfolio.entries.resize(size_t(count));
    for (int i = 0; i < count; ++i) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Words::tr("It was stopped."));
        if (i % 50 == 0)
            progress.at(i, count);
        Gathered &gathered = gatherer.all()[size_t(i)];
        Entry &entry = portfolio.entries[size_t(i)];
        entry.openComments = gathered.openComments;
        entry.planned = planned(std::move(gathered), portfolio.resources, calendars);
        summarise(entry, portfolio.today);
    }
    AXW_TRY(readShared(database, portfolio));
    return portfolio;
}

Result<> refreshPocs(Database &database, const CalendarSource &calendars, const QSet<PocId> &pocs, Portfolio &portfolio)
{
    AXW_TRY(readResources(database, calendars, portfolio));
    for (const PocId &id : pocs) {
        Gatherer gatherer(database, id);
        AXW_TRY(gatherer.gather());
        const int index = portfolio.indexOf(id);
        if (gatherer.all().empty()) {
            if (index >= 0)
                portfolio.entries.erase(portfolio.entries.begin() + index);
            continue;
        }
        if (index < 0)
            portfolio.entries.emplace_back();
        Entry &entry = index < 0 ? portfolio.entries.back() : portfolio.entries[size_t(index)];
        entry.openComments = gatherer.all().front().openComments;
        entry.planned = planned(std::move(gatherer.all().front()), portfolio.resources, calendars);
        summarise(entry, portfolio.today);
    }
    sort(portfolio);
    return readShared(database, portfolio);
}

Result<std::shared_ptr<const PlannedPoc>> readPlanned(Database &database, const CalendarSource &calendars, PocId poc)
{
    AXW_TRY_ASSIGN(resources, readResources(database));
    Gatherer gatherer(database, poc);
    AXW_TRY(gatherer.gather());
    if (gatherer.all().empty())
        return fail(Error::Kind::NotFound, Words::tr("This PoC is no longer in the workspace."), poc.toString());
    return planned(std::move(gatherer.all().front()), resources, calendars);
}

namespace {

/// Whose a row was that is gone.
PocId ownerOfGone(const QByteArray &table, const QUuid &row, const Portfolio &known)
{
    for (const Entry &entry : known.entries) {
        const PlannedPoc &planned = *entry.planned;
        const auto has = [&row](const auto &list) {
            return std::any_of(list.begin(), list.end(), [&row](const auto &each) { return each.id.uuid() == row; });
        };
        const bool found = table == "task"         ? has(planned.plan.tasks)
            : table == "task_link"                 ? has(planned.plan.links)
            : table == "assignment"                ? has(planned.plan.assignments)
            : table == "baseline"                  ? planned.baseline && planned.baseline->id.uuid() == row
            : table == "baseline_task"             ? has(planned.kept)
                                                   : false;
        if (found)
            return entry.id();
    }
    return {};
}

} // namespace

Result<bool> pocsOfRows(Database &database, const QByteArray &table, const QSet<QUuid> &rows, const Portfolio &known, QSet<PocId> &pocs)
{
    const QByteArray sql = table == "baseline_task" ? QByteArray("SELECT b.poc FROM baseline_task t JOIN baseline b ON b.id = t.baseline WHERE t.id = ?1")
                                                    : "SELECT poc FROM " + table + " WHERE id = ?1";
    for (const QUuid &row : rows) {
        AXW_TRY_ASSIGN(owner, database.first(sql, {row}, [](const Row &found) { return found.id<PocId>(0); }));
        const PocId gone = ownerOfGone(table, row, known);
        if (!owner && gone.isNull() && table == "plan_comment")
            return false; // its count of comments is not known by row
        if (owner && !owner->isNull())
            pocs.insert(*owner);
        if (!gone.isNull())
            pocs.insert(gone);
    }
    return true;
}

} // namespace axw::portfolio
