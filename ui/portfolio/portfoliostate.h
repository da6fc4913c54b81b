// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timelinepainter.h"
#include "core/portfolio/levelling.h"
#include "ui/portfolio/arrangement.h"

#include <QFutureWatcher>
#include <QObject>

namespace axw::journal {
struct Changes;
}

namespace axw::workspace {
class Workspace;
}

namespace axw::portfolio {

/// What the page of all PoCs looks at: read on another thread when there are many, kept up with edit by edit, arranged in
/// rows that the table and the chart share. A proposal of levelling is shown before anything is saved.
class PortfolioState final : public QObject
{
    Q_OBJECT

public:
    PortfolioState(workspace::Workspace &workspace, Language language, QObject *parent = nullptr);
    ~PortfolioState() override;

    /// Reads all anew; read() tells when it is there.
    void load();
    bool isReading() const { return m_reading; }
    /// Why it could not be read; empty when it could.
    const QString &problem() const { return m_problem; }

    /// As it is stored.
    const Portfolio &portfolio() const { return m_portfolio; }
    /// With a proposal, as it would be: the same entries in the same order.
    const Portfolio &shown() const { return m_proposed ? *m_proposed : m_portfolio; }
    /// The plans as shown, in the order of the entries.
    const PlannedPocs &plans() const { return m_plans; }
    const std::vector<LoadOfResource> &resourceLoads() const { return m_loads; }
    /// Of a proposal: the load as it is stored, in the same order; else empty.
    const std::vector<LoadOfResource> &loadsBefore() const { return m_loadsBefore; }

    const Arrangement &arrangement() const { return m_how; }
    void setArrangement(const Arrangement &how);
    const std::vector<ArrangedRow> &rows() const { return m_rows; }
    const picture::TimelineScene &scene() const { return m_scene; }
    Language language() const { return m_language; }

    /// Null for a head.
    const Entry *entryAt(int row) const;
    /// The same as shown: with a proposal, as it would be.
    const Entry *shownAt(int row) const;
    /// As it is stored, where the proposal shows another plan; else null.
    const Entry *storedBehind(int row) const;
    /// The first row of a PoC; -1 when it is not shown.
    int rowOf(PocId id) const;
    /// How many PoCs the filter leaves; with a standing, of those that stand so.
    int shownCount(std::optional<Standing> standing = {}) const;

    void setProposal(std::shared_ptr<const LevellingResult> proposal);
    const LevellingResult *proposal() const { return m_proposal.get(); }

    /// What hovering a row says; empty for a head.
    QString hoverText(int row, int mark = -1) const;

Q_SIGNALS:
    /// Rows came, went or moved.
    void rowsChanged();
    /// The rows are the same; what they say became other.
    void contentChanged();
    /// A plan of the proposal was changed (by whomever), so it is no longer shown.
    void proposalGone();

private:
    void follow(const journal::Changes &changes);
    void take(Result<Portfolio> read);
    void refreshShown();
    bool stillHolds(const LevellingResult &proposal) const;
    void arrangeRows();
    void fillScene();
    picture::TimelineRow sceneRow(int number) const;

    workspace::Workspace &m_workspace;
    Language m_language;
    QFutureWatcher<std::shared_ptr<Result<Portfolio>>> m_watcher;
    bool m_reading = false;
    bool m_again = false; ///< something was edited while it was read
    QString m_problem;
    Portfolio m_portfolio;
    std::optional<Portfolio> m_proposed;
    PlannedPocs m_plans;
    std::vector<LoadOfResource> m_loads;
    std::vector<LoadOfResource> m_loadsBefore;
    Arrangement m_how;
    std::vector<ArrangedRow> m_rows;
    QHash<PocId, int> m_rowOf;
    picture::TimelineScene m_scene;
    std::shared_ptr<const LevellingResult> m_proposal;
};

} // namespace axw::portfolio
