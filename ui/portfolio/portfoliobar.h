// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/timescale.h"
#include "ui/portfolio/arrangement.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace axw::widgets {
class FilterChip;
}

namespace axw::portfolio {

/// The line above the timeline: what groups, sorts and narrows it, and how far it is zoomed.
class PortfolioBar final : public QWidget
{
    Q_OBJECT

public:
    PortfolioBar(const widgets::Theme &theme, Language language, const QString &me, QWidget *parent = nullptr);

    const Arrangement &arrangement() const { return m_how; }
    /// Shows it without telling it back.
    void setArrangement(const Arrangement &how);
    /// Whose names the menus offer, and how many plans wait for a project manager.
    void offer(const Portfolio &portfolio);
    void setUnit(picture::TimeUnit unit);
    /// What stands in the menu behind the dots.
    void addToMenu(QAction *action);

Q_SIGNALS:
    void arrangementChanged();
    void unitChosen(axw::picture::TimeUnit unit);
    void fitRequested();
    void todayRequested();

private:
    using Fill = void (PortfolioBar::*)(QMenu *);

    widgets::FilterChip *addCheckChip(const QString &name, bool TimelineFilter::*member);
    widgets::FilterChip *addMenuChip(const QString &name, Fill fill);
    void addChoice(QMenu *menu, const QString &words, bool chosen, const std::function<void()> &change);
    void addNames(QMenu *menu, const QStringList &names, QString TimelineFilter::*member);
    void fillGrouping(QMenu *menu);
    void fillOrder(QMenu *menu);
    void fillStanding(QMenu *menu);
    void fillConsultants(QMenu *menu);
    void fillFields(QMenu *menu);
    void fillAdvisers(QMenu *menu);
    void fillStages(QMenu *menu);
    void choose(const std::function<void()> &change);
    void showChoices();
    QPushButton *addButton(const QString &name, const QString &text);

    const widgets::Theme &m_theme;
    Language m_language;
    QString m_me;
    Arrangement m_how;
    QStringList m_consultants;
    QStringList m_advisers;
    int m_submitted = 0;
    int m_withOverdue = 0; ///< PoCs with overdue tasks
    QHBoxLayout *m_row;
    widgets::FilterChip *m_grouping;
    widgets::FilterChip *m_standing;
    widgets::FilterChip *m_consultant;
    widgets::FilterChip *m_field;
    widgets::FilterChip *m_adviser;
    widgets::FilterChip *m_stage;
    widgets::FilterChip *m_overdue;
    widgets::FilterChip *m_review;
    QMenu *m_menu;
    QMenu *m_order;
    QList<QPushButton *> m_units;
};

} // namespace axw::portfolio
