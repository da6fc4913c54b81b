// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/portfoliostate.h"
#include "ui/widgets/page.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace axw::portfolio {

class LevelPanel;
class LoadPane;
class PocPanel;
class PortfolioBar;
class TimelineChart;
class TimelineModel;
class TimelineTable;

/// All PoCs on one timeline (PoC 일정): a row a PoC, grouped; who is overbooked below; the chosen one, or levelling, beside
/// it. A place in it may say "poc", "level": the id of a PoC to level, "review": true, "group", "standing" and "text".
class PortfolioPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit PortfolioPage(const widgets::PageContext &context, QWidget *parent = nullptr);
    ~PortfolioPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    QString searchText() const override { return m_state.arrangement().filter.text; }
    void search(const QString &text) override;
    void activated() override;
    bool isReady() const override;

    PortfolioState &state() { return m_state; }
    /// How many PoCs there are that are not finished; for the number beside the page's name.
    static std::optional<int> count(workspace::Workspace &workspace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offerActions();
    void build();
    QWidget *makeEmpty();
    void connectParts();
    void connectChart();

    void arrange(const Arrangement &how);
    void takeRows();
    void showColumns();
    int columnsWidth() const;
    void showFrame();
    void showStack();

    int currentRow() const;
    QList<PocId> selectedPocs() const;
    void select(PocId poc);
    void rowPressed(int row, Qt::KeyboardModifiers modifiers);
    void rowActivated(int row);
    void open(PocId poc);
    void collapse(int row, bool collapsed);
    void sortBy(int column);

    void linkPressed();
    void endLinking();
    void link(PocId from, PocId to);
    void fillMenu();
    void setLevelling(bool on);
    void nextToReview();
    void savePdf();
    void print();

    PortfolioState m_state;
    QHash<QString, QAction *> m_actions;
    PortfolioBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_view = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_nothing = nullptr;
    TimelineModel *m_model = nullptr;
    TimelineTable *m_table = nullptr;
    TimelineChart *m_chart = nullptr;
    QSplitter *m_above = nullptr; ///< timeline and load
    QSplitter *m_halves = nullptr;
    LoadPane *m_loads = nullptr;
    QStackedWidget *m_side = nullptr;
    PocPanel *m_panel = nullptr;
    LevelPanel *m_level = nullptr;
    QMenu *m_menu = nullptr;
    PocId m_current;
    QList<PocId> m_selected;
    PocId m_linkFrom;
    PocId m_levelSoon; ///< asked for before the PoCs were read
    bool m_refreshing = false;
    bool m_seen = false;
    bool m_sized = false;
};

} // namespace axw::portfolio
