// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliostate.h"

#include "core/portfolio/links.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "ui/portfolio/timelinewords.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOf;

namespace {

picture::TimelineTone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::NotPlanned:
    case Standing::OnTrack:
        return picture::TimelineTone::OnTrack;
    case Standing::AtRisk:
        return picture::TimelineTone::AtRisk;
    case Standing::Late:
        return picture::TimelineTone::Late;
    case Standing::Finished:
        return picture::TimelineTone::Finished;
    }
    Q_UNREACHABLE();
}

} // namespace

PortfolioState::PortfolioState(workspace::Workspace &workspace, Language language, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_language(language)
{
    connect(&workspace, &workspace::Workspace::changed, this, &PortfolioState::follow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_reading = false;
        if (std::exchange(m_again, false)) {
            load();
            return;
        }
        if (m_watcher.future().isResultReadyAt(0))
            take(std::move(*m_watcher.result()));
    });
}

PortfolioState::~PortfolioState()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PortfolioState::load()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    if (m_workspace.pocs().count().value_or(0) <= workspace::fewPocs) {
        take(workspace::readPortfolio(m_workspace));
        return;
    }
    m_reading = true;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Result<Portfolio>>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, folder = m_workspace.folder(), clock = &m_workspace.clock()] {
        const Progress progress{{}, [&promise] { return promise->isCanceled(); }};
        const auto read = [&]() -> Result<Portfolio> {
            AXW_TRY_ASSIGN(companion, workspace::Workspace::open(folder, workspace::Access::Read, *clock));
            return workspace::readPortfolio(*companion, progress);
        };
        promise->addResult(std::make_shared<Result<Portfolio>>(read())); // dropped when cancelled
        promise->finish();
    });
}

void PortfolioState::take(Result<Portfolio> read)
{
    m_problem = read ? QString() : read.error().sentence;
    if (read)
        m_portfolio = std::move(*read);
    refreshShown();
}

void PortfolioState::follow(const journal::Changes &changes)
{
    if (!workspace::concernsPortfolio(changes))
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    if (changes.everything || !m_portfolio.calendar) {
        load();
        return;
    }
    const auto refreshed = workspace::refreshPortfolio(m_workspace, changes, m_portfolio);
    if (!refreshed) {
        m_problem = refreshed.error().sentence;
        Q_EMIT contentChanged();
    } else if (*refreshed) {
        refreshShown();
    } else {
        load();
    }
}

/// After the portfolio or the proposal became another.
void PortfolioState::refreshShown()
{
    if (m_proposal && !stillHolds(*m_proposal)) {
        m_proposal.reset();
        Q_EMIT proposalGone();
    }
    m_loadsBefore.clear();
    m_proposed.reset();
    if (m_proposal && m_portfolio.calendar) {
        m_loadsBefore = loads(m_portfolio, plansOf(m_portfolio));
        m_proposed = withPlans(m_portfolio, m_proposal->after);
    }
    m_plans = plansOf(shown());
    m_loads = m_portfolio.calendar ? loads(shown(), m_plans) : std::vector<LoadOfResource>();
    arrangeRows();
}

/// The plans are still those that the proposal was made for.
bool PortfolioState::stillHolds(const LevellingResult &proposal) const
{
    return std::all_of(proposal.before.begin(), proposal.before.end(), [this](const std::shared_ptr<const PlannedPoc> &was) {
        const Entry *now = m_portfolio.find(was->poc().id);
        return now && (now->planned == was || now->planned->plan == was->plan);
    });
}

void PortfolioState::setArrangement(const Arrangement &how)
{
    if (how == m_how)
        return;
    m_how = how;
    arrangeRows();
}

void PortfolioState::setProposal(std::shared_ptr<const LevellingResult> proposal)
{
    if (proposal == m_proposal)
        return;
    m_proposal = std::move(proposal);
    refreshShown();
}

void PortfolioState::arrangeRows()
{
    std::vector<ArrangedRow> rows = arranged(m_portfolio, m_how, m_language);
    const bool same = rows == m_rows;
    m_rows = std::move(rows);
    m_rowOf.clear();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (const Entry *entry = entryAt(row))
            m_rowOf.insert(entry->id(), row);
    }
    fillScene();
    if (same)
        Q_EMIT contentChanged();
    else
        Q_EMIT rowsChanged();
}

const Entry *PortfolioState::entryAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || m_rows[size_t(row)].isHeading())
        return nullptr;
    return &m_portfolio.entries[size_t(m_rows[size_t(row)].entry)];
}

const Entry *PortfolioState::shownAt(int row) const
{
    return entryAt(row) ? &shown().entries[size_t(m_rows[size_t(row)].entry)] : nullptr;
}

const Entry *PortfolioState::storedBehind(int row) const
{
    const Entry *stored = entryAt(row);
    return stored && stored->planned != shownAt(row)->planned ? stored : nullptr;
}

int PortfolioState::rowOf(PocId id) const
{
    return m_rowOf.value(id, -1);
}

int PortfolioState::shownCount(std::optional<Standing> standing) const
{
    return int(std::count_if(m_portfolio.entries.begin(), m_portfolio.entries.end(), [&](const Entry &entry) {
        return (!standing || entry.standing == *standing) && passes(entry, m_how.filter, m_language);
    }));
}

picture::TimelineRow PortfolioState::sceneRow(int number) const
{
    picture::TimelineRow made;
    const ArrangedRow &row = m_rows[size_t(number)];
    if (row.isHeading()) {
        made.heading = true;
        made.name = row.heading;
        return made;
    }
    const Entry &entry = *shownAt(number);
    const Entry *before = storedBehind(number);
    // In a preview as it would be, next to how it is.
    if (before)
        made.before = {before->start, before->finish};
    else
        made.before = entry.baseline;
    made.name = entry.poc().name;
    made.planned = entry.hasPlan();
    made.start = entry.start;
    made.finish = entry.finish;
    made.done = entry.done;
    made.tone = toneOf(entry.standing);
    for (const Milestone &milestone : entry.milestones)
        made.marks.push_back({milestone.at, milestone.gate, milestone.done});
    if (entry.poc().due.isValid())
        made.due = schedule::momentOf(entry.poc().due, 18 * 60);
    made.expected = entry.expected;
    made.note = noteOf(entry, before, m_language);
    return made;
}

void PortfolioState::fillScene()
{
    m_scene.rows.clear();
    m_scene.links.clear();
    m_scene.calendar = m_portfolio.calendar.get();
    if (m_portfolio.calendar)
        m_scene.today = schedule::momentOf(m_portfolio.today, 540);
    for (int row = 0; row < int(m_rows.size()); ++row)
        m_scene.rows.push_back(sceneRow(row));
    for (const poc::PocLink &link : m_portfolio.links) {
        const int from = rowOf(link.predecessor);
        const int to = rowOf(link.successor);
        if (from < 0 || to < 0)
            continue;
        const bool broken = daysTooEarly(*shownAt(from), *shownAt(to), link, *m_portfolio.calendar) > 0;
        m_scene.links.push_back({from, to, broken});
    }
    m_scene.indexLinks();
}

QString PortfolioState::hoverText(int row, int mark) const
{
    const Entry *entry = shownAt(row);
    return entry ? portfolio::hoverText(shown(), *entry, storedBehind(row), mark, m_language) : QString();
}

} // namespace axw::portfolio
