// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planlook.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace axw::widgets {
class FilterChip;
}

namespace axw::gantt {

class PlanState;

/// The line of chips below a plan's bar: which tasks are shown, what they are put together by, what the colours say.
class PlanLookBar final : public QWidget
{
    Q_OBJECT

public:
    PlanLookBar(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// As the state has it now: what is chosen, and who can be chosen.
    void showState(const PlanState &state);

Q_SIGNALS:
    void lookChosen(const axw::gantt::PlanLook &look);
    void closed();

private:
    widgets::FilterChip *addChip(QHBoxLayout *row, const QString &name, const QString &text);
    void choose();

    const widgets::PageContext m_context;
    PlanLook m_look;
    widgets::FilterChip *m_critical;
    widgets::FilterChip *m_late;
    widgets::FilterChip *m_overdue;
    widgets::FilterChip *m_thisWeek;
    widgets::FilterChip *m_notDone;
    widgets::FilterChip *m_resource;
    widgets::FilterChip *m_group;
    widgets::FilterChip *m_colour;
    QMenu *m_resources;
};

/// What the colours of the chart say, in words, when they say something else than the critical path.
class PlanLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLegend(const widgets::Theme &theme, QWidget *parent = nullptr);
    void showState(const PlanState &state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    std::vector<LegendEntry> m_entries;
};

} // namespace axw::gantt
