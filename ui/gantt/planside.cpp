// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planside.h"

#include "ui/gantt/baselinepart.h"
#include "ui/gantt/projectpart.h"
#include "ui/gantt/resourcepart.h"
#include "ui/gantt/reviewpart.h"
#include "ui/gantt/riskpart.h"
#include "ui/gantt/taskinspector.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bodyWidth = 280;
constexpr double stripWidth = 36;
/// The table, the panel and half a screen of chart.
constexpr double roomyPage = 1180;

const auto openKey = u"plan.side.open"_s;
const auto topicKey = u"plan.side.topic"_s;

} // namespace

PlanSide::PlanSide(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_body(new QWidget(this)), m_stack(new QStackedWidget(m_body)),
      m_strip(new QWidget(this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"planSide"_s);
    widgets::setGround(this, theme, widgets::Colour::Surface);
    m_title = widgets::makeLabel(theme, {}, widgets::Size::Body, true, m_body);
    m_title->setObjectName(u"sideTitle"_s);
    m_title->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(4));
    m_body->setFixedWidth(theme.px(bodyWidth));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);

    addPart(SideTopic::Task, new TaskInspector(context, state, this));
    addPart(SideTopic::Project, new ProjectPart(context, state, this));
    addPart(SideTopic::Resources, new ResourcePart(context, state, this));
    addPart(SideTopic::Baselines, new BaselinePart(context, state, this));
    addPart(SideTopic::Risk, new RiskPart(context, state, this));
    addPart(SideTopic::Review, new ReviewPart(context, state, this));
    makeStrip();

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(widgets::makeLine(theme, Qt::Vertical, this));
    across->addWidget(m_body);
    across->addWidget(widgets::makeLine(theme, Qt::Vertical, this));
    across->addWidget(m_strip);
    show(false);

    connect(&state, &PlanState::rowsChanged, this, &PlanSide::refresh);
    connect(&state, &PlanState::datesChanged, this, &PlanSide::refresh);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const journal::Changes &changes) {
        // What belongs to the plan itself comes by the state.
        for (const char *table : {"resource", "assignment", "baseline", "baseline_task", "plan_comment", "work_hours"}) {
            if (changes.touches(table)) {
                refresh();
                return;
            }
        }
    });
}

void PlanSide::addPart(SideTopic topic, SidePart *part)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    widgets::setGround(area->viewport(), m_context.theme, widgets::Colour::Surface);
    area->setWidget(part);
    m_stack->addWidget(area);
    m_parts[size_t(topic)] = part;
    connect(part, &SidePart::taskRequested, this, &PlanSide::taskRequested);
    connect(part, &SidePart::topicRequested, this, [this](SideTopic wanted) { showTopic(wanted, true); });
    connect(part, &SidePart::told, this, &PlanSide::told);
}

void PlanSide::makeStrip()
{
    const widgets::Theme &theme = m_context.theme;
    m_strip->setFixedWidth(theme.px(stripWidth));
    auto *column = new QVBoxLayout(m_strip);
    column->setContentsMargins(theme.px(3), theme.px(6), theme.px(3), theme.px(6));
    column->setSpacing(theme.px(4));
    const std::array<std::pair<QString, QString>, sideTopicCount> topics{{{u"view-task"_s, tr("Task")},
                                                                         {u"view-calendar-timeline"_s, tr("Plan")},
                                                                         {u"user"_s, tr("Resources")},
                                                                         {u"view-history"_s, tr("Baselines")},
                                                                         {u"office-chart-bar"_s, tr("Risk")},
                                                                         {u"note"_s, tr("Review")}}};
    for (size_t i = 0; i < topics.size(); ++i) {
        auto *button = new QToolButton(m_strip);
        button->setObjectName(u"side%1"_s.arg(i));
        button->setIcon(theme.icon(topics[i].first, widgets::Colour::Text));
        button->setIconSize({theme.px(18), theme.px(18)});
        button->setFixedSize(theme.px(30), theme.px(30));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setText(topics[i].second);
        button->setToolTip(topics[i].second);
        button->setAccessibleName(topics[i].second);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, topic = SideTopic(i)] { press(topic); });
        column->addWidget(button);
        m_buttons[i] = button;
    }
    column->addStretch(1);
}

/// A button opens its topic, and closes the panel when it is the one that is open.
void PlanSide::press(SideTopic topic)
{
    if (m_open && m_topic == topic)
        setOpen(false);
    else
        showTopic(topic);
}

void PlanSide::setOpen(bool open)
{
    const bool wasInside = m_body->isAncestorOf(QApplication::focusWidget());
    show(open);
    m_context.settings.setValue(openKey, open);
    if (!open && wasInside)
        Q_EMIT left();
}

void PlanSide::showTopic(SideTopic topic, bool focus)
{
    m_topic = topic;
    m_context.settings.setValue(topicKey, int(topic));
    setOpen(true);
    if (!focus)
        return;
    QWidget *first = m_parts[size_t(topic)]->nextInFocusChain();
    for (int i = 0; first && i < 200; ++i, first = first->nextInFocusChain()) {
        if (m_parts[size_t(topic)]->isAncestorOf(first) && first->isVisible() && first->isEnabled() && (first->focusPolicy() & Qt::TabFocus)) {
            first->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void PlanSide::restore(int pageWidth)
{
    const int topic = m_context.settings.value(topicKey, 0).toInt();
    m_topic = SideTopic(std::clamp(topic, 0, sideTopicCount - 1));
    show(m_context.settings.value(openKey, pageWidth >= m_context.theme.px(roomyPage)).toBool());
}

void PlanSide::show(bool open)
{
    m_open = open;
    m_body->setVisible(open);
    m_stack->setCurrentIndex(int(m_topic));
    m_title->setText(m_buttons[size_t(m_topic)]->text());
    for (int i = 0; i < sideTopicCount; ++i)
        m_buttons[size_t(i)]->setChecked(open && i == int(m_topic));
    refresh();
}

void PlanSide::setTask(TaskId task)
{
    for (SidePart *part : m_parts)
        part->setTask(task);
    refresh();
}

void PlanSide::refresh()
{
    if (!m_open || m_state.plan().poc.id.isNull())
        return;
    if (m_state.isPreviewing())
        m_parts[size_t(m_topic)]->showPreview();
    else
        m_parts[size_t(m_topic)]->refresh();
}

bool PlanSide::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Del, Ins and letters are commands of the table and the chart; here they would hit a task nobody looks at.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool function = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (plain && !function && key->key() != Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PlanSide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace axw::gantt
