// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/baselinepart.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/poc/overdue.h"
#include "core/base/korean.h"
#include "core/schedule/duration.h"
#include "ui/gantt/earnedvalueview.h"
#include "ui/gantt/variancemodel.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Baseline;
using poc::BaselineTask;

namespace {

constexpr int mostRows = 16;
constexpr int mostReasons = 5;

} // namespace

BaselinePart::BaselinePart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_choice(new widgets::ChoiceBox(this)),
      m_taken(new widgets::SoftText(context.theme, {}, widgets::Size::Small, this)), m_both(new QWidget(this)),
      m_take(new QPushButton(context.theme.icon(u"list-add"_s), tr("Take a baseline…"), this)), m_against(new QWidget(this)),
      m_finish(widgets::makeLabel(context.theme, {}, widgets::Size::Body, true, m_against)),
      m_why(new widgets::SoftText(context.theme, {}, widgets::Size::Body, m_against)),
      m_taskWhy(new widgets::SoftText(context.theme, {}, widgets::Size::Body, m_against)),
      m_gone(new widgets::SoftText(context.theme, {}, widgets::Size::Small, m_against)), m_model(new VarianceModel(this)),
      m_table(new widgets::TableView(context.theme, m_against)), m_value(new EarnedValueView(context.theme, context.language, this))
{
    setObjectName(u"baselinePart"_s);
    makeChoice();
    makeVariance();
    addSection(tr("Earned value"));
    column()->addWidget(m_value);
    column()->addStretch(1);
}

void BaselinePart::makeChoice()
{
    auto *label = new widgets::SoftText(theme(), tr("Measured against"), widgets::Size::Body, this);
    label->setBuddy(m_choice);
    column()->addWidget(label);
    m_choice->setObjectName(u"baseline.chosen"_s);
    m_choice->setAccessibleName(tr("Measured against"));
    column()->addWidget(m_choice);
    column()->addWidget(m_taken);
    connect(m_choice, &widgets::ChoiceBox::keyChosen, this, [this](const QString &key) {
        if (const auto done = state().setBaseline(BaselineId::fromString(key)); !done)
            context().prompter.tell(done.error());
        refresh();
    });
    auto *across = new QHBoxLayout(m_both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme().px(6));
    auto *rename = new QPushButton(tr("Rename…"), m_both);
    rename->setObjectName(u"baseline.rename"_s);
    connect(rename, &QPushButton::clicked, this, &BaselinePart::rename);
    auto *remove = new QPushButton(tr("Delete"), m_both);
    remove->setObjectName(u"baseline.remove"_s);
    remove->setAccessibleName(tr("Delete this baseline"));
    connect(remove, &QPushButton::clicked, this, &BaselinePart::removeChosen);
    across->addWidget(rename);
    across->addWidget(remove);
    across->addStretch(1);
    column()->addWidget(m_both);
    m_take->setObjectName(u"baseline.take"_s);
    connect(m_take, &QPushButton::clicked, this, &BaselinePart::take);
    column()->addWidget(m_take, 0, Qt::AlignLeft);
    QWidget *const order[] = {m_choice, rename, remove, m_take, m_table};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void BaselinePart::makeVariance()
{
    auto *rows = new QVBoxLayout(m_against);
    rows->setContentsMargins(0, theme().px(6), 0, 0);
    rows->setSpacing(theme().px(4));
    m_finish->setObjectName(u"baseline.finish"_s);
    m_finish->setWordWrap(true);
    rows->addWidget(m_finish);
    m_why->setObjectName(u"baseline.why"_s);
    rows->addWidget(m_why);
    m_taskWhy->setObjectName(u"baseline.taskWhy"_s);
    rows->addWidget(m_taskWhy);
    m_table->setObjectName(u"baseline.tasks"_s);
    m_table->setAccessibleName(tr("Tasks against the baseline, in working days"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(VarianceModel::Name);
    // As narrow as their headings: the names need the room.
    const bool korean = language() == Language::Korean;
    const std::pair<VarianceModel::Column, double> widths[] = {
        {VarianceModel::Start, korean ? 44 : 46}, {VarianceModel::Finish, korean ? 44 : 50}, {VarianceModel::Duration, korean ? 44 : 57}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, theme().px(width));
    rows->addWidget(m_table);
    connect(m_table, &widgets::TableView::opened, this, [this](const QModelIndex &index) { Q_EMIT taskRequested(m_model->at(index.row()).task); });
    m_gone->setObjectName(u"baseline.gone"_s);
    rows->addWidget(m_gone);
    column()->addWidget(m_against);
}

const Baseline *BaselinePart::chosen() const
{
    const auto &all = state().baselines();
    const auto found = std::ranges::find(all, state().baseline(), &Baseline::id);
    return found == all.end() ? nullptr : &*found;
}

void BaselinePart::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(state().baselines().empty() ? tr("No baseline yet") : tr("None"), QString());
    for (const Baseline &each : state().baselines())
        m_choice->addItem(each.name, each.id.toString());
    const Baseline *one = chosen();
    m_choice->setKey(one ? one->id.toString() : QString());
    m_taken->setVisible(one);
    if (one)
        m_taken->setText(tr("Taken on %1 by %2").arg(formatDateTime(one->taken, language()), one->takenBy));
}

void BaselinePart::refresh()
{
    fillChoice();
    m_both->setVisible(chosen() && !workspace().isReadOnly());
    m_take->setEnabled(!workspace().isReadOnly());
    m_stood.clear();
    if (const Baseline *one = chosen()) {
        auto tasks = workspace().planReview().tasks(one->id);
        if (!tasks) {
            context().prompter.tell(tasks.error());
            return;
        }
        m_stood = std::move(*tasks);
    }
    m_against->setVisible(chosen());
    showPreview();
}

void BaselinePart::showPreview()
{
    if (chosen())
        showVariance();
    // Without a status date: as things stand this evening.
    const poc::Plan &plan = state().plan();
    const schedule::Moment asOf = plan.poc.statusDate ? plan.poc.statusDate->moment : poc::statusDateOf(context().clock.today(), state().calendar()).moment;
    m_value->setValue(poc::earnedValueOf(plan, state().shown(), m_stood, state().calendar(), asOf));
}

void BaselinePart::showVariance()
{
    const poc::Plan &plan = state().plan();
    const poc::PlanVariance variance = poc::varianceOf(plan, state().shown(), m_stood, state().calendar());
    const QString then = formatDateWithWeekday(schedule::lastDayOf(variance.baselineFinish), language());
    const int later = state().baselineSlip().value_or(0);
    m_finish->setText(later == 0 ? tr("Ends as in the baseline, on %1").arg(then)
                                : tr("Ends %1 (baseline: %2)").arg(poc::latenessText(later, poc::Against::Baseline, language()), then));
    showWhy(variance);

    std::vector<VarianceModel::Row> rows;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        if (state().shown().schedule.tasks[i].summary || plan.tasks[i].inactive)
            continue;
        const auto &own = variance.tasks[i];
        VarianceModel::Row row{plan.tasks[i].id, plan.tasks[i].name, !own, 0, 0, 0};
        if (own) {
            row.start = days(own->start);
            row.finish = days(own->finish);
            row.duration = days(own->duration);
        }
        rows.push_back(row);
    }
    m_model->setRows(std::move(rows));
    fitRows(*m_table, mostRows);
    QStringList names;
    for (const BaselineTask &each : variance.gone)
        names << each.name;
    m_gone->setVisible(!names.isEmpty());
    m_gone->setText(tr("No longer in the plan: %1").arg(names.join(u", "_s)));
}

void BaselinePart::showWhy(const poc::PlanVariance &variance)
{
    const poc::Plan &plan = state().plan();
    const auto lines = [&](int task) {
        QStringList found;
        if (task < 0)
            return found;
        const auto shares = poc::slipOf(plan, state().shown(), variance, m_stood, state().calendar(), task);
        for (const poc::SlipShare &share : shares) {
            if (found.size() == mostReasons) {
                found << tr("and %n more", nullptr, int(shares.size()) - mostReasons);
                break;
            }
            found << poc::slipText(plan, share, language());
        }
        return found;
    };
    const int last = poc::lastTaskOf(state().shown());
    const QStringList ofPlan = lines(last);
    m_why->setText(ofPlan.join(u'\n'));
    m_why->setVisible(!ofPlan.isEmpty());
    // Of the selected task too, when that is another matter.
    const int own = plan.indexOf(m_task);
    const QStringList ofTask = lines(own);
    const bool another = !ofTask.isEmpty() && ofTask != ofPlan;
    m_taskWhy->setVisible(another);
    if (another)
        m_taskWhy->setText(tr("“%1”:").arg(plan.tasks[size_t(own)].name) + u'\n' + ofTask.join(u'\n'));
}

/// The first name of the kind that nobody has taken.
QString BaselinePart::freeName() const
{
    const auto &known = state().baselines();
    for (int number = int(known.size()) + 1;; ++number) {
        const QString name = tr("Baseline %1").arg(number);
        if (std::ranges::none_of(known, [&](const Baseline &each) { return nameKey(each.name) == nameKey(name); }))
            return name;
    }
}

void BaselinePart::take()
{
    const auto name = context().prompter.askText(tr("Take a baseline"), tr("Name"), freeName());
    if (!name)
        return;
    BaselineId taken;
    const bool done = save(QT_TRANSLATE_NOOP("edit", "Take baseline"), [&]() -> Result<> {
        AXW_TRY_ASSIGN(made, workspace().planReview().takeBaseline(state().plan(), state().dates(), *name, workspace().person()));
        taken = made;
        return {};
    });
    if (!done)
        return;
    if (const auto shown = state().setBaseline(taken); !shown)
        context().prompter.tell(shown.error());
    refresh();
}

void BaselinePart::rename()
{
    const Baseline *one = chosen();
    if (!one)
        return;
    const BaselineId id = one->id;
    const auto name = context().prompter.askText(tr("Rename baseline"), tr("Name"), one->name);
    if (name)
        save(QT_TRANSLATE_NOOP("edit", "Rename baseline"), [&] { return workspace().planReview().renameBaseline(id, *name); });
}

void BaselinePart::removeChosen()
{
    const Baseline *one = chosen();
    if (!one)
        return;
    const BaselineId id = one->id;
    const QString name = one->name;
    if (save(QT_TRANSLATE_NOOP("edit", "Delete baseline"), [&] { return workspace().planReview().removeBaseline(id); }))
        Q_EMIT told(tr("Baseline “%1” was deleted.").arg(name), true);
}

} // namespace axw::gantt
