// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/taskinspector.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/schedule/due.h"
#include "ui/gantt/assignmentlist.h"
#include "ui/gantt/hourschoice.h"
#include "ui/gantt/linklist.h"
#include "ui/gantt/slipview.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tonetext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::PlanTime;
using poc::Task;
using widgets::CheckedEdit;
using widgets::ChoiceBox;
using widgets::DateEdit;
using widgets::Form;

namespace {

/// The day of a moment at which something begins, or ends.
QDate dayOf(const std::optional<PlanTime> &time, bool atEnd)
{
    return !time ? QDate() : atEnd ? schedule::lastDayOf(time->moment) : schedule::dateOf(time->moment);
}

/// Milestones are put at the end of their day.
bool isDatedByEvening(const Task &task)
{
    return schedule::isAboutFinish(task.rule) || task.duration == 0;
}

} // namespace

TaskInspector::TaskInspector(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_all(new QWidget(this)),
      m_none(new widgets::SoftText(context.theme, tr("Choose a task to see all that is kept of it."), widgets::Size::Body, this))
{
    setObjectName(u"taskInspector"_s);
    auto *all = new QVBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme().px(6));
    column()->addWidget(m_none);
    column()->addWidget(m_all);
    column()->addStretch(1);
    makeHead();
    makeDates();
    makeProgress();

    m_before = new LinkList(context, state, LinkList::End::Predecessors, m_all);
    m_after = new LinkList(context, state, LinkList::End::Successors, m_all);
    for (LinkList *list : {m_before, m_after}) {
        all->addWidget(list);
        connect(list, &LinkList::taskRequested, this, &SidePart::taskRequested);
    }
    m_assigned = new AssignmentList(context, state, m_all);
    all->addWidget(m_assigned);
    connect(m_assigned, &AssignmentList::resourcesRequested, this, [this] { Q_EMIT topicRequested(SideTopic::Resources); });
    connect(m_assigned, &AssignmentList::told, this, &SidePart::told);

    makeEstimates();
    Form *words = addForm(tr("Note"));
    auto *note = fields(QT_TRANSLATE_NOOP("edit", "Change note of task")).note(&Task::note, 4, words);
    note->setObjectName(u"task.note"_s);
    note->setAccessibleName(tr("Note"));
    words->addWide(note);
    m_slip = new SlipView(context, state, m_all);
    connect(m_slip, &SlipView::taskRequested, this, &SidePart::taskRequested);
    all->addWidget(m_slip);
}

TaskInspector::~TaskInspector() = default;

Form *TaskInspector::addForm(const QString &title)
{
    auto *form = new Form(theme(), m_all);
    if (!title.isEmpty())
        form->addSection(title);
    m_all->layout()->addWidget(form);
    return form;
}

TaskInspector::Fields &TaskInspector::fields(const char *label)
{
    m_fields.push_back(std::make_unique<Fields>(
        context(),
        [this] {
            const Task *found = task();
            return found ? std::optional(*found) : std::nullopt;
        },
        [this, label](Task &row, const QString &group) {
            return save(label, [&] { return workspace().pocs().change(row); }, group);
        },
        [this] { return isLocked(); }));
    return *m_fields.back();
}

CheckedEdit *TaskInspector::addChecked(Form *form, Fields &fields, const QString &label, const QString &name, FieldRule rule,
                                       std::function<QString(const Task &)> show, std::function<void(Task &, const QString &)> write)
{
    CheckedEdit *edit = fields.checked(std::move(rule), std::move(show), std::move(write), form);
    edit->setObjectName(name);
    form->addRow(label, edit);
    form->addBelow(widgets::makeTeller(theme(), edit, form));
    return edit;
}

PlanTime TaskInspector::timeOf(QDate date, bool atEnd, const std::optional<PlanTime> &before) const
{
    // The date that is there already keeps its hour, which may have come from another program.
    if (before && dayOf(before, atEnd) == date)
        return *before;
    return {atEnd ? state().calendar().eveningOf(date) : state().calendar().momentAtShare(date, 0)};
}

DateEdit *TaskInspector::addDate(Form *form, Fields &fields, const QString &label, const QString &name, Moment field, bool atEnd)
{
    DateEdit *edit = fields.date([field, atEnd](const Task &row) { return dayOf(row.*field, atEnd); },
                                 [this, field, atEnd](Task &row, QDate date) {
                                     row.*field = date.isValid() ? std::optional(timeOf(date, atEnd, row.*field)) : std::nullopt;
                                 },
                                 form);
    edit->setObjectName(name);
    edit->setBrief(true);
    form->addRow(label, edit);
    return edit;
}

void TaskInspector::makeHead()
{
    Form *form = addForm({});
    auto *name = fields(QT_TRANSLATE_NOOP("edit", "Rename task")).line(&Task::name, form);
    name->setObjectName(u"task.name"_s);
    name->setAccessibleName(tr("Name of the task"));
    form->addWide(name);
    m_dates = widgets::makeLabel(theme(), {}, widgets::Size::Body, true, form);
    m_dates->setObjectName(u"task.dates"_s);
    m_dates->setWordWrap(true);
    form->addWide(m_dates);
    m_overdue = new widgets::ToneText(theme(), form);
    m_overdue->setObjectName(u"task.overdue"_s);
    form->addWide(m_overdue);
    m_why = new widgets::SoftText(theme(), {}, widgets::Size::Body, form);
    m_why->setObjectName(u"task.why"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addWide(m_why);
}

schedule::DurationUnits TaskInspector::unitsOf(const Task &task) const
{
    return task.elapsed ? elapsedUnits : schedule::DurationUnits{state().calendar().minutesPerDay(), state().calendar().minutesPerWeek()};
}

schedule::DurationUnits TaskInspector::units() const
{
    const Task *found = task();
    return unitsOf(found ? *found : Task());
}

void TaskInspector::makeDates()
{
    Form *form = addForm(tr("Dates"));
    Fields &kinds = fields(QT_TRANSLATE_NOOP("edit", "Change kind of task"));
    ChoiceBox *kind = kinds.choice(
        [](const Task &row) { return row.duration > 0 ? u"task"_s : row.gate ? u"gate"_s : u"milestone"_s; },
        [this](Task &row, const QString &key) {
            row.gate = key == u"gate"_s;
            if (key != u"task"_s)
                row.duration = 0;
            else if (row.duration == 0)
                row.duration = unitsOf(row).perDay;
        },
        form);
    kind->addItem(tr("Task"), u"task"_s);
    kind->addItem(tr("Milestone"), u"milestone"_s);
    kind->addItem(tr("Gate"), u"gate"_s);
    kind->setObjectName(u"task.kind"_s);
    form->addRow(tr("Kind"), kind);

    Fields &lengths = fields(QT_TRANSLATE_NOOP("edit", "Change duration"));
    CheckedEdit *duration = addChecked(
        form, lengths, tr("Duration"), u"task.duration"_s, durationRule([this] { return units(); }, language(), false),
        [this](const Task &row) {
            // A summary is as long as the working time between its ends.
            const qint64 minutes = isSummary() ? state().calendar().between(dates().start, dates().finish) : row.duration;
            return schedule::formatDuration(minutes, language(), isSummary() ? unitsOf(Task()) : unitsOf(row));
        },
        [this](Task &row, const QString &shown) { row.duration = schedule::parseDuration(shown, unitsOf(row)).value_or(row.duration); });
    auto *elapsed = lengths.flag([](const Task &row) { return row.elapsed; },
                                 [this](Task &row, bool on) {
                                     // Five days of work become five days by the clock.
                                     const double from = double(unitsOf(row).perDay);
                                     row.elapsed = on;
                                     const double to = double(unitsOf(row).perDay);
                                     const auto turned = [&](qint64 minutes) { return qint64(std::llround(double(minutes) / from * to)); };
                                     row.duration = turned(row.duration);
                                     for (auto *estimate : {&row.optimistic, &row.pessimistic}) {
                                         if (*estimate)
                                             *estimate = turned(**estimate);
                                     }
                                 },
                                 tr("Elapsed (24 hours, every day)"), form);
    elapsed->setObjectName(u"task.elapsed"_s);
    form->addWide(elapsed);

    Fields &rules = fields(QT_TRANSLATE_NOOP("edit", "Change date rule"));
    ChoiceBox *rule = rules.choice([](const Task &row) { return keyOf(row.rule); },
                                   [this](Task &row, const QString &key) {
                                       row.rule = fromKey<schedule::Constraint>(key).value_or(row.rule);
                                       if (schedule::needsDate(row.rule))
                                           row.ruleAt = PlanTime{schedule::isAboutFinish(row.rule) ? dates().finish : dates().start};
                                   },
                                   form);
    rule->fill<schedule::Constraint>(language());
    rule->setObjectName(u"task.rule"_s);
    // The whole width: 'Finish no earlier than' does not fit beside a label.
    auto *ruleLabel = widgets::makeLabel(theme(), tr("Constraint"), widgets::Size::Body, false, form);
    ruleLabel->setBuddy(rule);
    rule->setAccessibleName(ruleLabel->text());
    form->addWide(ruleLabel);
    form->addWide(rule);
    // Rows that come and go have a form of their own, or the others would keep room for them.
    Form *dated = addForm({});
    DateEdit *ruleAt = rules.date([](const Task &row) { return dayOf(row.ruleAt, isDatedByEvening(row)); },
                                  [this](Task &row, QDate date) {
                                      if (date.isValid())
                                          row.ruleAt = timeOf(date, isDatedByEvening(row), row.ruleAt);
                                      else
                                          row.rule = schedule::Constraint::AsSoonAsPossible;
                                  },
                                  dated);
    ruleAt->setObjectName(u"task.ruleAt"_s);
    ruleAt->setBrief(true);
    dated->addRow(tr("Constraint date"), ruleAt);
    Form *rest = addForm({});
    addDate(rest, fields(QT_TRANSLATE_NOOP("edit", "Change deadline")), tr("Deadline"), u"task.deadline"_s, &Task::deadline, true);
    Fields &hours = fields(QT_TRANSLATE_NOOP("edit", "Change working hours"));
    m_hours = hours.choice([](const Task &row) { return hoursKey(row.hours); },
                           [](Task &row, const QString &key) { row.hours = hoursOfKey(key); }, rest);
    m_hours->setObjectName(u"task.hours"_s);
    rest->addRow(tr("Working hours"), m_hours);
    makeManual(rest);
    Form *last = addForm({});
    QCheckBox *inactive = fields(QT_TRANSLATE_NOOP("edit", "Switch task off or on")).flag(&Task::inactive, tr("Inactive (not in the schedule)"), last);
    inactive->setObjectName(u"task.inactive"_s);
    last->addWide(inactive);

    kinds.also([this, kind, duration, elapsed, dated](const Task &row) {
        const bool own = !isSummary() && !isLocked();
        kind->setEnabled(own);
        elapsed->setEnabled(own);
        duration->setReadOnly(!own);
        dated->setVisible(schedule::needsDate(row.rule));
    });
}

void TaskInspector::makeManual(Form *form)
{
    Fields &hand = fields(QT_TRANSLATE_NOOP("edit", "Put task by hand"));
    QCheckBox *manual = hand.flag([](const Task &row) { return row.manual; },
                                  [this](Task &row, bool on) {
                                      row.manual = on;
                                      if (on && !row.manualStart && !row.manualFinish) {
                                          row.manualStart = PlanTime{dates().start};
                                          row.manualFinish = PlanTime{dates().finish};
                                      }
                                  },
                                  tr("Manually scheduled"), form);
    manual->setObjectName(u"task.manual"_s);
    form->addWide(manual);
    Form *put = addForm({});
    hand.also([put](const Task &row) { put->setVisible(row.manual); });
    addDate(put, hand, tr("Manual start"), u"task.manualStart"_s, &Task::manualStart, false);
    addDate(put, hand, tr("Manual finish"), u"task.manualFinish"_s, &Task::manualFinish, true);
}

void TaskInspector::makeProgress()
{
    Form *form = addForm(tr("Progress"));
    m_progress = form;
    Fields &progress = fields(QT_TRANSLATE_NOOP("edit", "Set progress"));
    addChecked(form, progress, tr("Done"), u"task.done"_s, percentRule(0, 100),
               [](const Task &row) { return QString::number(row.done) + u'%'; },
               [](Task &row, const QString &shown) { row.done = numberOf(shown); });
    Fields &actual = fields(QT_TRANSLATE_NOOP("edit", "Note what really happened"));
    addDate(form, actual, tr("Actual start"), u"task.actualStart"_s, &Task::actualStart, false);
    DateEdit *ended = actual.date([](const Task &row) { return dayOf(row.actualFinish, true); },
                                  [this](Task &row, QDate date) {
                                      row.actualFinish = date.isValid() ? std::optional(timeOf(date, true, row.actualFinish)) : std::nullopt;
                                      if (!row.actualFinish)
                                          return;
                                      // What has ended is done, and has begun: where the plan says, unless that is later.
                                      row.done = 100;
                                      if (!row.actualStart)
                                          row.actualStart = PlanTime{std::min(dates().start, timeOf(date, false, {}).moment)};
                                  },
                                  form);
    ended->setObjectName(u"task.actualFinish"_s);
    ended->setBrief(true);
    form->addRow(tr("Actual finish"), ended);
}

void TaskInspector::addEstimate(Form *form, Fields &fields, const QString &label, const QString &name, std::optional<qint64> Task::*field)
{
    CheckedEdit *edit = addChecked(
        form, fields, label, name, durationRule([this] { return units(); }, language(), true),
        [this, field](const Task &row) {
            return row.*field ? schedule::formatDuration(*(row.*field), language(), unitsOf(row)) : QString();
        },
        [this, field](Task &row, const QString &shown) {
            const auto read = schedule::parseDuration(shown, unitsOf(row));
            row.*field = read ? std::optional<qint64>(*read) : std::nullopt;
        });
    edit->setPlaceholderText(tr("as the duration"));
}

void TaskInspector::makeEstimates()
{
    Form *form = addForm(tr("Estimates and costs"));
    m_estimates = form;
    Fields &estimates = fields(QT_TRANSLATE_NOOP("edit", "Estimate task"));
    addEstimate(form, estimates, tr("Optimistic"), u"task.optimistic"_s, &Task::optimistic);
    addEstimate(form, estimates, tr("Pessimistic"), u"task.pessimistic"_s, &Task::pessimistic);
    Fields &costs = fields(QT_TRANSLATE_NOOP("edit", "Change cost"));
    auto *cost = costs.money(&Task::cost, form);
    cost->setObjectName(u"task.cost"_s);
    form->addRow(tr("Cost (₩)"), cost);
    auto *spent = costs.money(&Task::actualCost, form);
    spent->setObjectName(u"task.actualCost"_s);
    form->addRow(tr("Spent (₩)"), spent);
    addChecked(form, fields(QT_TRANSLATE_NOOP("edit", "Change priority")), tr("Priority"), u"task.priority"_s, numberRule(-1000, 1000),
               [](const Task &row) { return QString::number(row.priority); },
               [](Task &row, const QString &shown) { row.priority = numberOf(shown); });
}

void TaskInspector::setTask(TaskId task)
{
    if (task == m_task)
        return;
    // What is being typed belongs to the task before.
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (auto *pending = dynamic_cast<widgets::PendingEditor *>(line))
            pending->commitPending();
    }
    findChild<widgets::NoteEdit *>()->commitPending();
    m_task = task;
}

void TaskInspector::refresh()
{
    const bool any = index() >= 0;
    m_all->setVisible(any);
    m_none->setVisible(!any);
    if (!any)
        return;
    showHead();
    m_progress->setVisible(!isSummary());
    m_estimates->setVisible(!isSummary());
    fillHours(*m_hours, workspace(), state().plan().poc.id, tr("of its people"));
    for (const auto &each : m_fields)
        each->show();
    m_before->setTask(m_task, isLocked());
    m_after->setTask(m_task, isLocked());
    m_assigned->setTask(m_task, isLocked(), isSummary());
    m_slip->setTask(index());
}

void TaskInspector::showPreview()
{
    if (index() >= 0)
        showHead();
}

void TaskInspector::showHead()
{
    const schedule::TaskDates &now = dates();
    QString text = poc::datesText(state().shown(), now, language());
    if (!now.summary) {
        const bool done = state().shown().done[size_t(index())] >= 1;
        text += u" · "_s
            + (done ? tr("done") : tr("slack %1").arg(schedule::formatDuration(now.totalSlack, language(), unitsOf(Task()))));
    }
    if (state().shown().critical[size_t(index())])
        text += u" · "_s + tr("critical");
    m_dates->setText(text);
    const auto overdue = state().overdueOf(index());
    m_overdue->say(widgets::Tone::Bad, overdue ? tr("%1 · should be finished since %2").arg(schedule::overdueText(overdue->days, language()), formatShortDate(overdue->since, language()))
                                               : QString());
    if (state().isPreviewing())
        return; // the reasons are those of the stored plan until the hand lets go
    QStringList lines = poc::reasonOf(state().plan(), state().shown(), state().calendars(), index(), language());
    if (const Task *own = task(); own->deadline && state().shown().lastDay(now) > schedule::lastDayOf(own->deadline->moment))
        lines << tr("Ends: %1").arg(poc::latenessText(std::max(1, state().calendar().workingDaysBetween(schedule::lastDayOf(own->deadline->moment), state().shown().lastDay(now))),
                                                      poc::Against::Deadline, language()));
    m_why->setText(lines.join(u'\n'));
    m_why->setAccessibleName(tr("Why the task stands there: %1").arg(lines.join(u' ')));
    m_why->setVisible(!lines.isEmpty());
}

} // namespace axw::gantt
