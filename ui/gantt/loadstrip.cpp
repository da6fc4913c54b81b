// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/loadstrip.h"

#include "core/workspace/calendar.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"
#include "ui/gantt/ganttchart.h"
#include "ui/gantt/planstate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/loadchart.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using picture::TimeUnit;
using widgets::Size;

LoadStrip::LoadStrip(const widgets::PageContext &context, PlanState &state, GanttChart *chart, QSplitter *halves, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_chart(chart), m_halves(halves), m_strip(new QWidget(this)),
      m_head(new QWidget(m_strip)), m_resources(new QComboBox(m_head)),
      m_hours(new widgets::SoftText(context.theme, {}, Size::Small, m_head)), m_over(new widgets::Chip(context.theme, {}, widgets::Tone::Bad, m_head)),
      m_picture(new widgets::LoadChart(context.theme, m_strip)), m_soon(new QTimer(this))
{
    build();
    // A drag changes dates at every move of the hand; the load follows it, but not at each of them.
    m_soon->setSingleShot(true);
    m_soon->setInterval(30);
    connect(m_soon, &QTimer::timeout, this, &LoadStrip::showLoad);
    connect(&state, &PlanState::rowsChanged, this, &LoadStrip::offerResources);
    connect(&state, &PlanState::datesChanged, this, &LoadStrip::showSoon);
    connect(m_resources, &QComboBox::currentIndexChanged, this, &LoadStrip::showLoad);
    connect(chart, &GanttChart::zoomed, this, &LoadStrip::showScale);
    connect(chart->horizontalScrollBar(), &QScrollBar::valueChanged, this, &LoadStrip::showScale);
    connect(chart->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &LoadStrip::showScale);
    connect(halves, &QSplitter::splitterMoved, this, &LoadStrip::showScale);
    connect(m_picture, &widgets::LoadChart::barShown, this, [this](qint64 from, qint64 to) {
        const double days = m_picture->width() / m_context.theme.px(100.0) * 100.0 / m_chart->pxPerDay();
        m_chart->setLeftDay(double(from + to) / 2 - days / 2);
    });
    connect(m_picture, &widgets::LoadChart::zoomAsked, this, [this](double x, int turned) {
        m_chart->setPxPerDay(m_chart->pxPerDay() * (turned > 0 ? 1.2 : 1 / 1.2), x);
    });
    connect(&context.workspace, &workspace::Workspace::changed, this, &LoadStrip::follow);
    offerResources();
}

void LoadStrip::build()
{
    const widgets::Theme &theme = m_context.theme;
    setObjectName(u"loadStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_halves, 1);
    m_strip->setFixedHeight(theme.px(96.0));
    column->addWidget(m_strip);
    auto *whole = new QVBoxLayout(m_strip);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(widgets::makeLine(theme, Qt::Horizontal, m_strip));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    whole->addLayout(row, 1);
    widgets::setGround(m_strip, theme, widgets::Colour::Surface);
    auto *words = new QVBoxLayout(m_head);
    words->setContentsMargins(theme.px(10), theme.px(4), theme.px(10), theme.px(4));
    words->setSpacing(theme.px(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    auto *title = widgets::makeLabel(theme, tr("Resource load"), Size::Body, true, m_head);
    line->addWidget(title);
    m_resources->setObjectName(u"loadResource"_s);
    m_resources->setAccessibleName(tr("Resource whose load is shown"));
    title->setBuddy(m_resources);
    line->addWidget(m_resources, 1);
    words->addLayout(line);
    words->addWidget(m_hours);
    m_over->setObjectName(u"overbooked"_s);
    words->addWidget(m_over, 0, Qt::AlignLeft);
    words->addStretch();
    row->addWidget(m_head);
    row->addWidget(widgets::makeLine(theme, Qt::Vertical, m_strip));
    row->addWidget(m_picture, 1);
}

void LoadStrip::follow(const journal::Changes &changes)
{
    if (!workspace::concernsPortfolio(changes))
        return;
    m_read = {};
    // The plan itself tells its new dates; who works on it, or another plan, tells nobody else.
    if (changes.touches("assignment") || changes.touches("resource") || changes.touches("work_hours"))
        QTimer::singleShot(0, this, &LoadStrip::offerResources);
    showSoon();
}

void LoadStrip::showSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

/// Who works on the plan; the chosen one stays chosen.
void LoadStrip::offerResources()
{
    if (m_poc != m_state.plan().poc.id) {
        m_poc = m_state.plan().poc.id;
        m_read = {};
    }
    const QByteArray chosen = m_resources->currentData().toByteArray();
    {
        const QSignalBlocker quiet(m_resources);
        m_resources->clear();
        for (const poc::Resource &resource : m_state.plan().resources)
            m_resources->addItem(resource.name, resource.id.bytes());
        if (m_resources->count() > 0)
            m_resources->setCurrentIndex(std::max(0, m_resources->findData(chosen)));
    }
    m_strip->setVisible(m_resources->count() > 0);
    showLoad();
}

void LoadStrip::readOthers()
{
    const auto wanted = ResourceId::fromBytes(m_resources->currentData().toByteArray());
    if (wanted == m_read)
        return;
    m_read = wanted;
    auto plans = workspace::plansOfResource(m_context.workspace, wanted, m_poc);
    m_others = plans ? std::move(*plans) : portfolio::PlannedPocs();
}

void LoadStrip::showLoad()
{
    const auto &resources = m_state.plan().resources;
    const auto wanted = ResourceId::fromBytes(m_resources->currentData().toByteArray());
    const auto resource = std::find_if(resources.begin(), resources.end(), [&wanted](const poc::Resource &each) { return each.id == wanted; });
    if (resource == resources.end() || m_resources->count() == 0) {
        m_picture->setScene({}, {});
        return;
    }
    readOthers();
    auto own = std::make_shared<portfolio::PlannedPoc>();
    own->plan = m_state.plan();
    own->dates = m_state.shown();
    own->calendars = std::make_shared<const poc::PlanCalendars>(m_state.calendars());
    portfolio::findTaskCalendars(*own);
    m_plans = m_others;
    m_plans.push_back(own);
    // Somebody without hours of their own works when the plan does.
    const std::shared_ptr<const schedule::WorkCalendar> calendar(own->calendars, &own->calendars->of(resource->hours));
    m_load = portfolio::loadOf(*resource, m_plans, calendar);

    m_hours->setText(tr("%1 · %2% at most", "a kind of resource and its capacity").arg(nameOf(resource->kind, m_context.language)).arg(resource->capacity));
    const QString chip = portfolio::overbookingChip(m_load.load, m_context.clock.today(), m_context.language);
    m_over->setText(chip);
    m_over->setVisible(!chip.isEmpty());
    m_picture->setAccessibleName(tr("Load of %1").arg(resource->name));
    showScale();
}

void LoadStrip::showScale()
{
    if (m_load.resource.id.isNull())
        return;
    const double px = m_context.theme.px(100.0) / 100.0;
    const picture::TimeScale scale{0, m_chart->leftDay(), m_chart->pxPerDay() * px, px};
    const TimeUnit unit = scale.unit();
    const poc::LoadUnit wanted = unit == TimeUnit::Day ? poc::LoadUnit::Day : unit == TimeUnit::Quarter ? poc::LoadUnit::Month : poc::LoadUnit::Week;
    picture::LoadScene scene;
    scene.calendar = m_load.calendar.get();
    scene.language = m_context.language;
    const std::vector<poc::LoadCell> cells = m_load.load.cells(wanted);
    for (const poc::LoadCell &cell : cells)
        scene.bars.push_back({cell.firstDay, cell.endDay, cell.share(), cell.isOver(), cell.peak});
    if (!(m_picture->scene() == scene)) {
        m_picture->setScene(std::move(scene), [this, cells](int bar) {
            return portfolio::cellText(m_load, m_plans, cells[size_t(bar)], m_context.language);
        });
    }
    m_picture->setScale(scale);
    m_head->setFixedWidth(std::max(m_context.theme.px(180), m_halves->sizes().value(0)));
}

} // namespace axw::gantt
