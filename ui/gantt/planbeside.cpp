// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/planbar.h"
#include "ui/gantt/planpage.h"
#include "ui/gantt/planside.h"
#include "ui/gantt/plantable.h"
#include "ui/gantt/reviewpart.h"
#include "ui/gantt/reviewstrip.h"
#include "ui/gantt/riskpart.h"
#include "ui/gantt/riskwork.h"
#include "ui/gantt/statusstrip.h"
#include "ui/prompts/prompter.h"

#include <QHBoxLayout>

/// What stands beside and above the chart of the plan's page.
namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using widgets::Tone;

PlanPage::~PlanPage()
{
    // A field tells what stands in it when it loses the focus: while there still is a plan to ask.
    if (QWidget *field = focusWidget())
        field->clearFocus();
    delete m_side;
}

QLayout *PlanPage::withSide(QWidget *plan)
{
    m_side = new PlanSide(context(), m_state, this);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(plan, 1);
    across->addWidget(m_side);
    connect(m_side, &PlanSide::taskRequested, this, [this](TaskId task) { select(task); });
    connect(m_side, &PlanSide::told, this, &Page::told);
    connect(m_side, &PlanSide::left, m_table, [this] { m_table->setFocus(); });
    const auto *risk = static_cast<RiskPart *>(m_side->part(SideTopic::Risk));
    connect(risk, &RiskPart::chancesChanged, this, &PlanPage::showChance);
    showChance();
    return across;
}

QWidget *PlanPage::makeReviewStrip()
{
    auto *strip = new ReviewStrip(context(), m_state, this);
    connect(strip, &ReviewStrip::openRequested, this, [this] { m_side->showTopic(SideTopic::Review, true); });
    connect(strip, &ReviewStrip::takeBackRequested, this, [this] { static_cast<ReviewPart *>(m_side->part(SideTopic::Review))->takeBack(); });
    return strip;
}

QWidget *PlanPage::makeStatusStrip()
{
    auto *strip = new StatusStrip(context(), m_state, this);
    connect(strip, &StatusStrip::todayRequested, this, &PlanPage::setStatusDateToToday);
    connect(strip, &StatusStrip::overdueRequested, this, [this] {
        PlanLook overdue = m_state.look();
        overdue.filter = {};
        overdue.filter.overdue = true;
        setLook(overdue);
        Q_EMIT frameChanged();
    });
    return strip;
}

/// One recorded edit; says what it does to the finish.
void PlanPage::setStatusDateToToday()
{
    commitPending();
    if (!mayChange())
        return;
    const QDate before = m_state.dates().lastDay();
    poc::Poc poc = m_state.plan().poc;
    poc.statusDate = poc::statusDateOf(context().clock.today(), m_state.calendar());
    if (!done(context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Change status date"), [&] { return context().workspace.pocs().change(poc); })))
        return;
    const QDate after = m_state.dates().lastDay();
    const int days = m_state.calendar().workingDaysBetween(before, after);
    const QString ends = formatDateWithWeekday(after, language());
    Q_EMIT told(days == 0 ? tr("The status date is today; the plan still ends on %1.").arg(ends)
                          : tr("The status date is today; the plan ends on %1, %2.").arg(ends, poc::latenessText(days, poc::Against::Before, language())),
                true);
}

void PlanPage::offerSideActions()
{
    // Not through a cell that is being typed into: what the panel shows is what is stored.
    const auto add = [this](const QString &id, std::function<void()> handler) {
        offer(id, [this, handler = std::move(handler)] {
            commitPending();
            if (!m_state.plan().tasks.empty())
                handler();
        });
    };
    add(u"plan.side"_s, [this] {
        if (m_side->isOpen())
            m_side->setOpen(false);
        else
            m_side->showTopic(m_side->topic());
    });
    const std::pair<QString, SideTopic> topics[] = {{u"plan.task"_s, SideTopic::Task},           {u"plan.project"_s, SideTopic::Project},
                                                    {u"plan.resources"_s, SideTopic::Resources}, {u"plan.baselines"_s, SideTopic::Baselines},
                                                    {u"plan.risk"_s, SideTopic::Risk},           {u"plan.review"_s, SideTopic::Review}};
    for (const auto &[id, topic] : topics)
        add(id, [this, topic = topic] { m_side->showTopic(topic, true); });
    // Levelling looks at all PoCs at once: it has its place on their timeline.
    add(u"plan.level"_s, [this] { Q_EMIT openRequested(widgets::RailTarget{u"portfolio"_s, {{u"level"_s, m_poc.toString()}}}); });
}

/// The chip '▲ 80% 1. 22.': a warning when that is later than what was promised, or planned where nothing was.
void PlanPage::showChance()
{
    const RiskWork &work = static_cast<RiskPart *>(m_side->part(SideTopic::Risk))->work();
    if (!work.isKnown()) {
        m_bar->setChance({}, {}, Tone::Neutral);
        return;
    }
    const QDate likely = work.dateAt(0.8);
    const QDate planned = m_state.shown().lastDay();
    const QDate due = m_state.plan().poc.due;
    const bool late = likely > (due.isValid() ? due : planned);
    m_bar->setChance(tr("80% by %1").arg(formatShortDate(likely, language())),
                     tr("With a chance of 80% the plan has ended by %1; with %2 by %3, as it stands.")
                         .arg(formatDateWithWeekday(likely, language()), formatPercent(work.chanceBy(planned), 0),
                              formatDateWithWeekday(planned, language())),
                     late ? Tone::Warn : Tone::Good);
}

} // namespace axw::gantt
