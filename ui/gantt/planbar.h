// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timescale.h"
#include "core/poc/poc.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace axw::widgets {
class Chip;
class DateEdit;
} // namespace axw::widgets

namespace axw::gantt {

class PlanState;

/// The line above a plan: which PoC, when it starts and ends, how that stands against the baseline, whether it is
/// locked, and how far the chart is zoomed.
class PlanBar final : public QWidget
{
    Q_OBJECT

public:
    PlanBar(const widgets::PageContext &context, QAction *add, QWidget *parent = nullptr);

    void setPocs(const std::vector<poc::Poc> &pocs, PocId current);
    /// Finish, slip and lock, as the state has them now.
    void showState(const PlanState &state);
    void setUnit(picture::TimeUnit unit);
    /// By when the plan ends with a chance of 80 %, and more in the tip; hidden without words.
    void setChance(const QString &text, const QString &tip, widgets::Tone tone);
    /// Behind the button "View": the page fills it each time it opens.
    QMenu *viewMenu() const { return m_viewMenu; }
    /// What is done with the whole PoC (behind ⋯).
    QMenu *pocMenu() const { return m_pocMenu; }

Q_SIGNALS:
    void pocChosen(axw::PocId poc);
    void newRequested();
    void renameRequested();
    void removeRequested();
    void levelRequested();
    void startChosen(QDate date);
    void unitChosen(axw::picture::TimeUnit unit);
    void fitRequested();
    void todayRequested();

private:
    QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text);

    const widgets::PageContext m_context;
    QComboBox *m_pocs;
    QToolButton *m_more;
    widgets::DateEdit *m_start;
    widgets::Chip *m_finish;
    widgets::Chip *m_lock;
    widgets::Chip *m_chance;
    QMenu *m_viewMenu;
    QMenu *m_pocMenu;
    QPushButton *m_add = nullptr;
    QList<QPushButton *> m_units;
};

} // namespace axw::gantt
