// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workhourssection.h"

#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/settings/measure.h"
#include "ui/settings/workhoursdialog.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;

void WorkHoursModel::setHours(std::vector<poc::WorkHours> hours, QHash<PocId, QString> plans)
{
    beginResetModel();
    m_hours = std::move(hours);
    m_plans = std::move(plans);
    endResetModel();
}

int WorkHoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hours.size());
}

int WorkHoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorkHoursModel::baseOf(const poc::WorkHours &hours) const
{
    const auto base = std::find_if(m_hours.begin(), m_hours.end(), [&](const poc::WorkHours &each) { return each.id == hours.base; });
    if (base != m_hours.end())
        return base->name;
    return hours.ground == poc::WorkHours::Ground::PlainWeek ? tr("Plain week") : tr("Korean calendar");
}

/// The hours of a week in minutes' sum, and how many days are otherwise.
QString WorkHoursModel::weekOf(const poc::WorkHours &hours) const
{
    QStringList parts;
    if (std::any_of(hours.own.week.begin(), hours.own.week.end(), [](const auto &day) { return day.has_value(); }))
        parts << tr("%1 hours a week").arg(double(poc::weeklyMinutes(hours)) / 60, 0, 'g', 3);
    if (const auto days = int(hours.own.exceptions.size() + hours.own.weeks.size()); days > 0)
        parts << tr("%n rule(s) for other days", nullptr, days);
    return parts.join(u" · "_s);
}

QVariant WorkHoursModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const poc::WorkHours &hours = m_hours[size_t(index.row())];
    if (role == widgets::IdRole)
        return hours.id.toString();
    if (role == widgets::StrongRole)
        return index.column() == Name;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name:
        return hours.name;
    case Base:
        return baseOf(hours);
    case Week:
        return weekOf(hours);
    case For:
        return hours.poc.isNull() ? tr("All plans") : m_plans.value(hours.poc);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WorkHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Base:
        return tr("Derived from");
    case Week:
        return tr("What differs");
    case For:
        return tr("For");
    case ColumnCount:
        break;
    }
    return {};
}

WorkHoursSection::WorkHoursSection(const widgets::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new WorkHoursModel(this)), m_table(new widgets::TableView(context.theme, this))
{
    const widgets::Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme, tr("Working hours"), this));
    column->addLayout(withMeasure(theme, new widgets::SoftText(theme, tr("Plans go by the Korean calendar, Monday to Friday from 9 to 18 with an hour at noon. Here are hours for those who work otherwise: an adviser’s two mornings, a line that runs at night, a summer schedule. Plans, tasks and people can go by them."), widgets::Size::Body, this)));
    m_table->setObjectName(u"settings.workHours"_s);
    m_table->setAccessibleName(tr("Working hours"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_model);
    const int widths[] = {240, 180, 260, 180};
    for (int i = 0; i < WorkHoursModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setStretchColumn(WorkHoursModel::Week);
    m_table->setFixedHeight(theme.px(28 * 5));
    column->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &words, const QString &name, void (WorkHoursSection::*pressed)()) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, pressed);
        buttons->addWidget(made);
        return made;
    };
    button(tr("Add…"), u"settings.addHours"_s, &WorkHoursSection::add)->setEnabled(!context.workspace.isReadOnly());
    m_change = button(tr("Change…"), u"settings.changeHours"_s, &WorkHoursSection::changeSelected);
    m_remove = button(tr("Remove"), u"settings.removeHours"_s, &WorkHoursSection::removeSelected);
    buttons->addStretch();
    column->addLayout(buttons);
    const auto selectionChanged = [this] {
        const bool may = !m_context.workspace.isReadOnly() && selected() != nullptr;
        m_change->setEnabled(may);
        m_remove->setEnabled(may);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, selectionChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, selectionChanged);
    connect(m_table, &widgets::TableView::opened, this, &WorkHoursSection::changeSelected);
    look();
}

void WorkHoursSection::look()
{
    const QVariantList was = m_table->selectedIds();
    QHash<PocId, QString> plans;
    for (const poc::Poc &each : m_context.workspace.pocs().all().value_or(std::vector<poc::Poc>()))
        plans.insert(each.id, each.name);
    m_model->setHours(m_context.workspace.workHours().all().value_or(std::vector<poc::WorkHours>()), std::move(plans));
    if (!was.isEmpty())
        m_table->selectId(was.constFirst());
}

const poc::WorkHours *WorkHoursSection::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->hours()[size_t(rows.first().row())];
}

void WorkHoursSection::edit(const poc::WorkHours &hours)
{
    WorkHoursDialog dialog(m_context, hours, m_model->hours(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto &workspace = m_context.workspace;
    const auto done = hours.id.isNull()
        ? workspace.edit(QT_TRANSLATE_NOOP("edit", "Add working hours"), [&]() -> Result<> {
              AXW_TRY(workspace.workHours().add(dialog.hours()));
              return {};
          })
        : workspace.edit(QT_TRANSLATE_NOOP("edit", "Change working hours"), [&] { return workspace.workHours().change(dialog.hours()); });
    if (!done)
        m_context.prompter.tell(done.error());
}

void WorkHoursSection::add()
{
    edit({});
}

void WorkHoursSection::changeSelected()
{
    if (const poc::WorkHours *hours = selected(); hours && !m_context.workspace.isReadOnly())
        edit(poc::WorkHours(*hours));
}

void WorkHoursSection::removeSelected()
{
    const poc::WorkHours *hours = selected();
    if (!hours)
        return;
    const poc::WorkHours gone = *hours;
    auto &workspace = m_context.workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove working hours"), [&] { return workspace.workHours().remove(gone.id); });
    if (!done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT told(tr("“%1” was removed; who went by these hours goes by the plan’s.").arg(gone.name), true);
}

} // namespace axw::settings
