// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/linklist.h"

#include "core/workspace/workspace.h"
#include "ui/gantt/sidepart.h"
#include "ui/gantt/taskrules.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::Link;
using schedule::LagUnit;
using widgets::ChoiceBox;

namespace {

/// 'FS 완료 후 시작'
QString codeFirst(schedule::LinkType type, Language language)
{
    const QString name = nameOf(type, language);
    return keyOf(type).toUpper() + u' ' + name.left(name.indexOf(u'(')).trimmed();
}

} // namespace

LinkList::LinkList(const widgets::PageContext &context, PlanState &state, End end, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_end(end), m_column(new QVBoxLayout(this)),
      m_add(new widgets::PickEdit(context.theme, {}, this))
{
    const bool before = end == End::Predecessors;
    setObjectName(before ? u"task.predecessors"_s : u"task.successors"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(context.theme.px(4));
    auto *heading = new widgets::SectionTitle(context.theme, before ? tr("Predecessors") : tr("Successors"), this);
    heading->setContentsMargins(0, context.theme.px(10), 0, 0);
    m_column->addWidget(heading);
    m_add->setObjectName(before ? u"task.addPredecessor"_s : u"task.addSuccessor"_s);
    m_add->setPlaceholderText(before ? tr("Add a predecessor") : tr("Add a successor"));
    m_add->setAccessibleName(before ? tr("Add a predecessor, by number or name") : tr("Add a successor, by number or name"));
    m_add->installEventFilter(this);
    m_column->addWidget(m_add);
    connect(m_add, &QLineEdit::returnPressed, this, [this] { add(m_add->value()); });
    connect(m_add, &widgets::PickEdit::picked, this, [this] { add(m_add->value()); }, Qt::QueuedConnection); // the line takes the words after it
}

LinkList::~LinkList() = default;

bool LinkList::save(const char *label, const std::function<Result<>()> &change, const QString &group)
{
    const auto done = m_context.workspace.edit(label, change, {group, {}});
    if (!done)
        m_context.prompter.tell(done.error());
    return done.has_value();
}

std::vector<const Link *> LinkList::links() const
{
    std::vector<const Link *> found;
    for (const Link &link : m_state.plan().links) {
        const TaskId own = m_end == End::Predecessors ? link.successor : link.predecessor;
        if (own == m_task && m_state.plan().find(other(link)))
            found.push_back(&link);
    }
    return found;
}

QString LinkList::numbered(TaskId task) const
{
    const int index = m_state.plan().indexOf(task);
    return index < 0 ? QString() : u"%1. %2"_s.arg(index + 1).arg(m_state.plan().tasks[size_t(index)].name);
}

void LinkList::setTask(TaskId task, bool locked)
{
    const bool another = task != m_task;
    m_task = task;
    m_locked = locked;
    const auto now = links();
    const bool same = std::ranges::equal(now, m_lines, {}, [](const Link *link) { return link->id; },
                                         [](const auto &line) { return line->link; });
    if (!same || another)
        rebuild(now);
    for (const auto &line : m_lines) {
        const Link *link = m_state.plan().findLink(line->link);
        const QString name = numbered(other(*link));
        line->name->setText(line->name->fontMetrics().elidedText(name, Qt::ElideRight, m_context.theme.px(200.0)));
        line->name->setToolTip(name);
        line->name->setAccessibleName(tr("Go to “%1”").arg(name));
        line->fields->show();
    }
    m_add->setVisible(!locked);
    if (another)
        m_add->clear();
}

bool LinkList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_add && event->type() == QEvent::FocusIn)
        fillChoices();
    return QWidget::eventFilter(watched, event);
}

/// When somebody is about to choose: a plan may have ten thousand tasks.
void LinkList::fillChoices()
{
    QList<widgets::PickEdit::Choice> choices;
    for (size_t i = 0; i < m_state.plan().tasks.size(); ++i) {
        const poc::Task &each = m_state.plan().tasks[i];
        if (each.id != m_task)
            choices.append({QString::number(i + 1), numbered(each.id)});
    }
    m_add->setChoices(std::move(choices));
}

void LinkList::rebuild(const std::vector<const Link *> &links)
{
    // A line that is taken away hands its place to the field that adds another.
    const bool hadFocus = focusWidget() && focusWidget() != m_add && isAncestorOf(focusWidget());
    for (const auto &line : m_lines) {
        line->fields.reset();
        line->widget->hide();
        line->widget->deleteLater();
    }
    m_lines.clear();
    for (const Link *link : links) {
        m_lines.push_back(makeLine(link->id));
        m_column->insertWidget(m_column->count() - 1, m_lines.back()->widget);
    }
    if (hadFocus && m_add->isVisible())
        m_add->setFocus();
}

std::unique_ptr<LinkList::Line> LinkList::makeLine(LinkId id)
{
    const widgets::Theme &theme = m_context.theme;
    auto line = std::make_unique<Line>();
    line->link = id;
    line->widget = new QWidget(this);
    line->fields = std::make_unique<Fields>(
        m_context,
        [this, id] {
            const Link *found = m_state.plan().findLink(id);
            return found ? std::optional(*found) : std::nullopt;
        },
        [this](Link &row, const QString &group) {
            return save(QT_TRANSLATE_NOOP("edit", "Change link"), [&] { return m_context.workspace.pocs().change(row); }, group);
        },
        [this] { return m_locked; });
    auto *rows = new QVBoxLayout(line->widget);
    rows->setContentsMargins(0, 0, 0, theme.px(4));
    rows->setSpacing(theme.px(2));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.px(4));
    line->name = new QPushButton(line->widget);
    line->name->setObjectName(u"link.task"_s);
    line->name->setFlat(true);
    line->name->setStyleSheet(u"text-align: left; padding: 2px 4px;"_s);
    line->name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(line->name, &QPushButton::clicked, this, [this, id] {
        if (const Link *link = m_state.plan().findLink(id))
            Q_EMIT taskRequested(other(*link));
    });
    top->addWidget(line->name, 1);
    auto *remove = new QPushButton(theme.icon(u"edit-delete"_s), {}, line->widget);
    remove->setObjectName(u"link.remove"_s);
    remove->setFlat(true);
    remove->setFixedSize(theme.px(26), theme.px(26));
    remove->setAccessibleName(tr("Remove link"));
    remove->setToolTip(tr("Remove link"));
    connect(remove, &QPushButton::clicked, this, [this, id] {
        save(QT_TRANSLATE_NOOP("edit", "Remove link"), [&] { return m_context.workspace.pocs().unlink(id); });
    });
    line->fields->also([this, remove](const Link &) { remove->setVisible(!m_locked); });
    top->addWidget(remove);
    rows->addLayout(top);

    auto *below = new QHBoxLayout;
    below->setSpacing(theme.px(4));
    ChoiceBox *type = line->fields->choice([](const Link &row) { return keyOf(row.type); },
                                           [](Link &row, const QString &key) { row.type = fromKey<schedule::LinkType>(key).value_or(row.type); },
                                           line->widget);
    for (const auto &each : choicesOf<schedule::LinkType>())
        type->addShortItem(codeFirst(each.value, m_context.language), keyOf(each.value).toUpper(), QString::fromUtf16(each.key));
    type->setObjectName(u"link.type"_s);
    type->setAccessibleName(tr("Type of link"));
    type->setFixedWidth(theme.px(62));
    below->addWidget(type, 0); // the code alone; the words stand in its list
    const auto units = [this] { return schedule::DurationUnits{m_state.calendar().minutesPerDay(), m_state.calendar().minutesPerWeek()}; };
    const auto unitNow = [this, id] {
        const Link *found = m_state.plan().findLink(id);
        return found ? found->unit : LagUnit::Work;
    };
    widgets::CheckedEdit *lag = line->fields->checked(
        lagRule(unitNow, units, m_context.language),
        [this, units](const Link &row) { return poc::lagText(row.lag, row.unit, m_context.language, units()); },
        [units](Link &row, const QString &shown) {
            const poc::Lag read = poc::parseLag(shown, units()).value_or(poc::Lag{row.lag, row.unit});
            row.lag = read.lag;
            if (read.lag != 0)
                row.unit = read.unit;
        },
        line->widget);
    lag->setPlaceholderText(tr("none"));
    lag->setMinimumWidth(theme.px(58));
    lag->setObjectName(u"link.lag"_s);
    lag->setAccessibleName(tr("Lag, or a lead with a minus sign"));
    below->addWidget(lag, 2);
    ChoiceBox *unit = line->fields->choice([](const Link &row) { return keyOf(row.unit); },
                                           [units](Link &row, const QString &key) {
                                               const LagUnit wanted = fromKey<LagUnit>(key).value_or(row.unit);
                                               row.lag = lagInUnit(row.lag, row.unit, wanted, units());
                                               row.unit = wanted;
                                           },
                                           line->widget);
    unit->fill<LagUnit>(m_context.language);
    unit->setObjectName(u"link.unit"_s);
    unit->setAccessibleName(tr("What the lag is counted in"));
    unit->setMinimumContentsLength(8);
    below->addWidget(unit, 3);
    rows->addLayout(below);
    rows->addWidget(widgets::makeTeller(theme, lag, line->widget));
    setTabOrder(tabBefore(m_add), line->name);
    setTabOrder(line->name, remove);
    setTabOrder(remove, type);
    setTabOrder(type, lag);
    setTabOrder(lag, unit);
    line->widget->show();
    return line;
}

void LinkList::add(const QString &typed)
{
    if (typed.isEmpty() || m_locked)
        return;
    const auto &tasks = m_state.plan().tasks;
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    auto found = isNumber && number >= 1 && number <= int(tasks.size())
        ? tasks.begin() + (number - 1)
        : std::ranges::find_if(tasks, [&](const poc::Task &each) { return each.name == typed; });
    if (found == tasks.end()) {
        m_context.prompter.tell(Error{Error::Kind::NotFound, tr("There is no task “%1” in this plan. Type its number or its name.").arg(typed), {}});
        return;
    }
    const TaskId one = found->id;
    const TaskId from = m_end == End::Predecessors ? one : m_task;
    const TaskId to = m_end == End::Predecessors ? m_task : one;
    m_add->clear();
    save(QT_TRANSLATE_NOOP("edit", "Link tasks"), [&]() -> Result<> {
        AXW_TRY(m_context.workspace.pocs().link(from, to));
        return {};
    });
}

} // namespace axw::gantt
