// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/projectpart.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/poc/overdue.h"
#include "ui/gantt/hourschoice.h"
#include "ui/gantt/taskrules.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Poc;
using widgets::Tone;

ProjectPart::ProjectPart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_facts(new widgets::FactList(context.theme, this))
{
    setObjectName(u"projectPart"_s);
    column()->addWidget(m_facts);
    auto *form = new widgets::Form(theme(), this);
    makeFields(form);
    column()->addWidget(form);
    column()->addStretch(1);
}

ProjectPart::~ProjectPart() = default;

ProjectPart::Fields &ProjectPart::fields(const char *label)
{
    m_fields.push_back(std::make_unique<Fields>(
        context(), [this] { return std::optional(state().plan().poc); },
        [this, label](Poc &row, const QString &group) {
            return save(label, [&] { return workspace().pocs().change(row); }, group);
        },
        [this] { return isLocked(); }));
    return *m_fields.back();
}

void ProjectPart::makeFields(widgets::Form *form)
{
    auto *name = fields(QT_TRANSLATE_NOOP("edit", "Rename PoC")).line(&Poc::name, form);
    name->setObjectName(u"plan.name"_s);
    form->addRow(tr("Name"), name);

    auto *due = fields(QT_TRANSLATE_NOOP("edit", "Change due date of PoC")).date(&Poc::due, form);
    due->setObjectName(u"plan.due"_s);
    due->setBrief(true);
    form->addRow(tr("Due"), due);

    auto *status = fields(QT_TRANSLATE_NOOP("edit", "Change status date"))
                       .date([](const Poc &row) { return row.statusDate ? schedule::lastDayOf(row.statusDate->moment) : QDate(); },
                             [this](Poc &row, QDate date) {
                                 // What was done is told up to the evening.
                                 row.statusDate = date.isValid() ? std::optional(poc::statusDateOf(date, state().calendar()))
                                                                 : std::nullopt;
                             },
                             form);
    status->setObjectName(u"plan.statusDate"_s);
    status->setBrief(true);
    form->addRow(tr("Status date"), status, tr("What is not done by then is planned after it."));

    const auto units = [this] { return schedule::DurationUnits{state().calendar().minutesPerDay(), state().calendar().minutesPerWeek()}; };
    widgets::CheckedEdit *slack = fields(QT_TRANSLATE_NOOP("edit", "Change what is critical"))
                                      .checked(durationRule(units, language(), false),
                                               [this, units](const Poc &row) { return schedule::formatDuration(row.criticalSlack, language(), units()); },
                                               [units](Poc &row, const QString &shown) {
                                                   row.criticalSlack = schedule::parseDuration(shown, units()).value_or(row.criticalSlack);
                                               },
                                               form);
    slack->setObjectName(u"plan.criticalSlack"_s);
    form->addRow(tr("Critical up to"), slack, tr("A task with no more slack than this is critical."));
    form->addBelow(widgets::makeTeller(theme(), slack, form));

    widgets::CheckedEdit *priority = fields(QT_TRANSLATE_NOOP("edit", "Change priority of PoC"))
                                         .checked(numberRule(-1000, 1000), [](const Poc &row) { return QString::number(row.priority); },
                                                  [](Poc &row, const QString &shown) { row.priority = numberOf(shown); }, form);
    priority->setObjectName(u"plan.priority"_s);
    form->addRow(tr("Priority"), priority, tr("The higher goes first where PoCs want the same people; 0 is the usual."));
    form->addBelow(widgets::makeTeller(theme(), priority, form));

    m_hours = fields(QT_TRANSLATE_NOOP("edit", "Change working hours"))
                  .choice([](const Poc &row) { return hoursKey(row.hours); }, [](Poc &row, const QString &key) { row.hours = hoursOfKey(key); }, form);
    m_hours->setObjectName(u"plan.hours"_s);
    form->addRow(tr("Working hours"), m_hours, tr("Other hours are made in the settings."));

    auto *note = fields(QT_TRANSLATE_NOOP("edit", "Change note of PoC")).note(&Poc::note, 5, form);
    note->setObjectName(u"plan.note"_s);
    form->addRow(tr("Note"), note);
}

void ProjectPart::refresh()
{
    showPreview();
    fillHours(*m_hours, workspace(), state().plan().poc.id, tr("of the centre"));
    for (const auto &each : m_fields)
        each->show();
}

void ProjectPart::showPreview()
{
    const poc::Plan &plan = state().plan();
    const QDate finish = state().shown().lastDay();
    QList<widgets::Fact> facts{{tr("Starts"), formatDateWithWeekday(plan.poc.starts, language()), Tone::Neutral, nullptr},
                               {tr("Ends"), formatDateWithWeekday(finish, language()), Tone::Neutral, nullptr}};
    if (plan.poc.due.isValid()) {
        const int late = state().calendar().workingDaysBetween(plan.poc.due, finish);
        facts.append({tr("vs promise"), poc::labelledLatenessText(late, language()), late > 0 ? Tone::Bad : Tone::Good, nullptr});
    }
    if (const auto slip = state().baselineSlip())
        facts.append({tr("vs baseline"), poc::labelledLatenessText(*slip, language()), *slip > 0 ? Tone::Bad : Tone::Good, nullptr});
    facts.append({tr("Tasks"),
                  tr("%1, %2 critical").arg(formatNumber(qint64(plan.tasks.size())), formatNumber(state().criticalCount())), Tone::Neutral, nullptr});
    m_facts->setFacts(facts);
}

} // namespace axw::gantt
