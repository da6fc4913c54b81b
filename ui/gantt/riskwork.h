// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/risk.h"
#include "ui/gantt/planstate.h"

namespace axw::widgets {
class Background;
}

namespace axw::gantt {

/// How likely the plan that is shown ends by when, kept while it is edited and while a bar is dragged. Every plan is
/// played with the same luck, so that a number changes only because the plan does. A large plan is played on another
/// thread; until then the figures before it stand.
class RiskWork final : public QObject
{
    Q_OBJECT

public:
    explicit RiskWork(PlanState &state, QObject *parent = nullptr);
    ~RiskWork() override;

    /// Any task that counts has an optimistic or pessimistic duration.
    bool hasEstimates() const { return m_hasEstimates; }
    /// There are figures.
    bool isKnown() const { return m_known; }
    const schedule::Risk &risk() const { return m_risk; }

    /// The day by which the plan has ended with this chance, 0 … 1.
    QDate dateAt(double chance) const;
    /// How likely it has ended by the end of a day.
    double chanceBy(QDate day) const;
    /// Days on which it ended and how often, in order.
    std::vector<std::pair<QDate, int>> days() const;

Q_SIGNALS:
    void changed();

private:
    using Estimates = std::vector<std::optional<schedule::ThreePoint>>;
    Estimates estimates() const;
    void follow();
    void takeOver(schedule::Risk risk);
    void playElsewhere();

    PlanState &m_state;
    widgets::Background *m_elsewhere;
    schedule::Risk m_risk;
    bool m_hasEstimates = false;
    bool m_known = false;
    bool m_again = false; ///< the plan became another while it was played
    schedule::RiskPlan m_played;
};

/// A task's three durations as the risk plays them; nothing for one without estimates. A duration that was dragged past
/// an estimate takes it along.
std::optional<schedule::ThreePoint> threePointOf(const poc::Task &task, schedule::WorkMinutes duration);

} // namespace axw::gantt
