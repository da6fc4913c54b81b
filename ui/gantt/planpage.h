// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planedits.h"
#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"

class QMenu;
class QStackedWidget;

namespace axw::poc {
struct PlanTemplate;
}

namespace axw::gantt {

class GanttChart;
class LinkEditor;
class PlanBar;
class PlanExchange;
class PlanLegend;
class PlanLookBar;
class PlanModel;
class PlanSide;
class PlanTable;
struct DropPlace;

/// The tab 'PoC' of a client's file: the plan of each of its PoCs, table left and chart right on the same rows.
class PlanPage final : public widgets::Page
{
    Q_OBJECT

public:
    PlanPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent = nullptr);
    ~PlanPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;
    void search(const QString &text) override;
    QString searchText() const override { return m_state.look().filter.text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void offerActions();
    void connectParts();
    /// What stands beside and above the plan: panel, line of the review, chance in the bar.
    QLayout *withSide(QWidget *plan);
    QWidget *makeReviewStrip();
    QWidget *makeStatusStrip();
    void setStatusDateToToday();
    void offerSideActions();
    void showChance();
    QWidget *makeEmptyClient();
    QWidget *makeEmptyPlan();

    void load(PocId wanted);
    void follow(const journal::Changes &changes);
    void showPlan();
    void takeRows();
    void showHint();

    /// False, and says why, while the plan is locked.
    bool mayChange();
    /// … or while tasks stand in groups, where no outline is seen.
    bool mayReorder();
    /// Opens a cell for typing, or says why it cannot be typed into.
    void editCell(int row, int column);
    /// Tells what went wrong; true when nothing did.
    bool done(const Result<> &result);
    int currentRow() const;
    TaskId currentTask() const;
    std::vector<TaskId> selectedTasks() const;
    /// Without those that lie within another selected one.
    std::vector<TaskId> topmostSelected() const;
    void select(TaskId task);
    void rowPressed(int row, Qt::KeyboardModifiers modifiers);

    /// With the draft of a template, or empty.
    void newPoc(const poc::PlanTemplate *from);
    void addTemplate(const poc::PlanTemplate &from);
    void renamePoc();
    void removePoc();
    void addTask();
    void typed(int row, int column, const QString &text);
    void changed(const TaskChange &change);
    void tellWhatHolds(TaskId task, schedule::Moment wanted);
    void linkPressed();
    void endLinking();
    /// For the current task; filled when it opens.
    void fillMenu();
    void addLinkMenu(QMenu &menu, TaskId task);
    void editLink(LinkId link, const QPoint &global);

    // How the plan is looked at.
    void setLook(const PlanLook &look);
    void showLook();
    void fillViewMenu();
    void addColumnMenu(QMenu &menu);
    void addBaselineMenu(QMenu &menu);
    std::vector<PlanColumn> shownColumns() const;

    void copy();
    void paste();
    void drop(const DropPlace &place);

    widgets::ClientFile m_file;
    PlanState m_state;
    PlanEdits m_edits;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_emptyClient = nullptr;
    QWidget *m_emptyPlan = nullptr;
    QWidget *m_planView = nullptr;
    PlanBar *m_bar = nullptr;
    PlanModel *m_model = nullptr;
    PlanTable *m_table = nullptr;
    GanttChart *m_chart = nullptr;
    PlanSide *m_side = nullptr;
    PlanLookBar *m_lookBar = nullptr;
    PlanExchange *m_exchange = nullptr;
    PlanLegend *m_legend = nullptr;
    LinkEditor *m_linkEditor = nullptr;
    QMenu *m_menu = nullptr;
    QHash<QString, QAction *> m_actions;
    PocId m_poc;
    TaskId m_current;           ///< survives a refresh
    int m_column = 0;
    std::vector<TaskId> m_selected;
    bool m_refreshing = false;
    TaskId m_linkFrom;
    bool m_seen = false;
    bool m_lookOpen = false;
};

} // namespace axw::gantt
