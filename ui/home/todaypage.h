// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/todaylist.h"
#include "ui/widgets/page.h"

class QHBoxLayout;
class QStackedWidget;

namespace axw::widgets {
class Background;
class FilterChip;
class Inspector;
class TableView;
}

namespace axw::home {

class TodayModel;

/// Today: what is due, late or waited for, counted in Korean working days; what was looked at last; whether it is backed
/// up. An empty workspace begins here.
class TodayPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit TodayPage(const widgets::PageContext &context, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;
    bool isReady() const override;

    /// How many things of the person of the workspace are late or due today, for the rail.
    static std::optional<int> count(workspace::Workspace &workspace, const Clock &clock);

private:
    QWidget *makeList();
    QWidget *makeEmpty();
    void look();
    void lookAtTasks();
    void takeTasks(const Result<std::vector<TodayItem>> &read);
    void compose();
    void filter();
    void inspect();
    void open(int row);

    TodayModel *m_model;
    std::vector<TodayItem> m_all;
    std::vector<TodayItem> m_own;   ///< all but the tasks of PoCs
    std::vector<TodayItem> m_tasks; ///< overdue ones of PoCs, kept: finding them schedules every plan
    QString m_tasksProblem;         ///< why there are none
    QDate m_day;                    ///< on which that was
    bool m_tasksStale = true;       ///< plans were changed after they were read, or while they are
    widgets::Background *m_reading; ///< the plans of many PoCs
    QVariant m_wanted;              ///< to be selected once it is there
    QStackedWidget *m_stack;
    QStackedWidget *m_body = nullptr;
    widgets::TableView *m_table = nullptr;
    widgets::Inspector *m_inspector = nullptr;
    widgets::FilterChip *m_mine = nullptr;
    widgets::FilterChip *m_late = nullptr;
    bool m_stale = false;
};

} // namespace axw::home
