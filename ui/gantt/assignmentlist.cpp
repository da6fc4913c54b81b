// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/assignmentlist.h"

#include "core/base/korean.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/sidepart.h"
#include "ui/gantt/taskrules.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Assignment;
using poc::Resource;

namespace {

constexpr int mostUnits = 100'000;

} // namespace

AssignmentList::AssignmentList(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_column(new QVBoxLayout(this)),
      m_add(new widgets::PickEdit(context.theme, {}, this)), m_foot(new QWidget(this))
{
    setObjectName(u"task.assignments"_s);
    const widgets::Theme &theme = context.theme;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    auto *heading = new widgets::SectionTitle(theme, tr("Who works on it"), this);
    heading->setContentsMargins(0, theme.px(10), 0, 0);
    m_column->addWidget(heading);
    m_add->setObjectName(u"task.addResource"_s);
    m_add->setPlaceholderText(tr("Assign somebody or something"));
    m_add->setAccessibleName(tr("Assign a resource by its name; a name that is not known makes a new one"));
    connect(m_add, &QLineEdit::returnPressed, this, [this] { add(m_add->value()); });
    connect(m_add, &widgets::PickEdit::picked, this, [this] { add(m_add->value()); }, Qt::QueuedConnection); // the line takes the words after it
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(theme.px(4));
    foot->addWidget(m_add);
    foot->addWidget(new widgets::SoftText(theme, tr("A name that is not known makes a new resource."), widgets::Size::Small, m_foot));
    auto *all = new QPushButton(tr("All resources…"), m_foot);
    all->setObjectName(u"task.allResources"_s);
    connect(all, &QPushButton::clicked, this, &AssignmentList::resourcesRequested);
    foot->addWidget(all, 0, Qt::AlignLeft);
    m_column->addWidget(m_foot);
}

AssignmentList::~AssignmentList() = default;

bool AssignmentList::save(const char *label, const std::function<Result<>()> &change)
{
    const auto done = m_context.workspace.edit(label, [&]() -> Result<> {
        AXW_TRY(poc::checkUnlocked(m_state.plan().poc));
        return change();
    });
    if (!done)
        m_context.prompter.tell(done.error());
    return done.has_value();
}

const Assignment *AssignmentList::find(AssignmentId id) const
{
    const auto &all = m_state.plan().assignments;
    const auto found = std::ranges::find(all, id, &Assignment::id);
    return found == all.end() ? nullptr : &*found;
}

const Resource *AssignmentList::resource(ResourceId id) const
{
    const auto &all = m_state.plan().resources;
    const auto found = std::ranges::find(all, id, &Resource::id);
    return found == all.end() ? nullptr : &*found;
}

void AssignmentList::setTask(TaskId task, bool locked, bool summary)
{
    const bool another = task != m_task;
    m_task = task;
    m_locked = locked;
    std::vector<AssignmentId> now;
    for (const Assignment &each : m_state.plan().assignments) {
        if (each.task == task && resource(each.resource))
            now.push_back(each.id);
    }
    // The tasks below a summary are worked on, not the summary.
    setVisible(!summary || !now.empty());
    m_foot->setVisible(!locked && !summary);
    if (!std::ranges::equal(now, m_lines, {}, {}, [](const auto &line) { return line->id; })) {
        const bool hadFocus = focusWidget() && !m_foot->isAncestorOf(focusWidget()) && isAncestorOf(focusWidget());
        for (const auto &line : m_lines) {
            line->fields.reset();
            line->widget->hide();
            line->widget->deleteLater();
        }
        m_lines.clear();
        for (const AssignmentId &id : now) {
            m_lines.push_back(makeLine(id));
            m_column->insertWidget(m_column->count() - 1, m_lines.back()->widget);
        }
        if (hadFocus && m_add->isVisible())
            m_add->setFocus();
    }
    for (const auto &line : m_lines)
        line->fields->show();
    if (another)
        m_add->clear();
    QStringList names;
    const auto known = m_context.workspace.resources().all();
    for (const Resource &each : known.value_or(std::vector<Resource>()))
        names << each.name;
    m_add->setChoices(widgets::PickEdit::choicesOf(names));
}

std::unique_ptr<AssignmentList::Line> AssignmentList::makeLine(AssignmentId id)
{
    const widgets::Theme &theme = m_context.theme;
    auto line = std::make_unique<Line>();
    line->id = id;
    line->widget = new QWidget(this);
    line->fields = std::make_unique<Fields>(
        m_context,
        [this, id] {
            const Assignment *found = find(id);
            return found ? std::optional(*found) : std::nullopt;
        },
        [this](Assignment &row, const QString &) {
            return save(QT_TRANSLATE_NOOP("edit", "Change assignment"), [&]() -> Result<> {
                AXW_TRY(m_context.workspace.resources().assign(row.task, row.resource, row.units));
                return {};
            });
        },
        [this] { return m_locked; });
    auto *across = new QHBoxLayout(line->widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme.px(4));
    line->name = new widgets::ElidedText(theme, widgets::Size::Body, false, widgets::Colour::Text, line->widget);
    line->name->setObjectName(u"assignment.name"_s);
    across->addWidget(line->name, 1);
    widgets::CheckedEdit *units = line->fields->checked(
        percentRule(1, mostUnits), [](const Assignment &row) { return QString::number(row.units) + u'%'; },
        [](Assignment &row, const QString &shown) { row.units = numberOf(shown); }, line->widget);
    units->setObjectName(u"assignment.units"_s);
    units->setFixedWidth(theme.px(72.0));
    units->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    across->addWidget(units);
    auto *remove = new QPushButton(theme.icon(u"edit-delete"_s), {}, line->widget);
    remove->setObjectName(u"assignment.remove"_s);
    remove->setFlat(true);
    remove->setFixedSize(theme.px(26), theme.px(26));
    remove->setToolTip(tr("Take off this task"));
    connect(remove, &QPushButton::clicked, this, [this, id] {
        save(QT_TRANSLATE_NOOP("edit", "Remove assignment"), [&] { return m_context.workspace.resources().unassign(id); });
    });
    across->addWidget(remove);
    setTabOrder(tabBefore(m_add), units);
    setTabOrder(units, remove);
    line->fields->also([this, held = line.get(), units, remove](const Assignment &row) {
        const Resource *who = resource(row.resource);
        const QString name = who ? who->name : QString();
        held->name->setText(name);
        units->setAccessibleName(tr("Share of the time of %1").arg(name));
        remove->setAccessibleName(tr("Take %1 off this task").arg(name));
        remove->setVisible(!m_locked);
    });
    line->widget->show();
    return line;
}

void AssignmentList::add(const QString &name)
{
    if (normalLine(name).isEmpty() || m_locked)
        return;
    m_add->clear();
    poc::ResourceStore &resources = m_context.workspace.resources();
    bool isNew = false;
    const TaskId task = m_task;
    const bool done = save(QT_TRANSLATE_NOOP("edit", "Assign resource"), [&]() -> Result<> {
        AXW_TRY_ASSIGN(known, resources.named(name));
        ResourceId id = known ? known->id : ResourceId();
        if (!known) {
            Resource made;
            made.name = name;
            AXW_TRY_ASSIGN(added, resources.add(made));
            id = added;
            isNew = true;
        }
        AXW_TRY(resources.assign(task, id));
        return {};
    });
    if (done && isNew)
        Q_EMIT told(tr("“%1” is a new resource, a consultant with all of their time. Change it under Resources.").arg(name), true);
}

} // namespace axw::gantt
