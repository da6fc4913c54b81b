// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/portfoliostate.h"
#include "ui/widgets/background.h"
#include "ui/widgets/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::portfolio {

class LevelProposal;

/// Beside the timeline: takes overbooking away. Which PoCs, which resources; the search in the background; then what it
/// would cost and every move with its reason, to be applied as one edit or discarded.
class LevelPanel final : public QWidget
{
    Q_OBJECT

public:
    LevelPanel(const widgets::PageContext &context, PortfolioState &state, QWidget *parent = nullptr);

    /// The PoCs that are selected in the table: what 'the selected' means.
    void setSelected(const QList<PocId> &pocs);
    /// For one PoC: its resources are chosen.
    void startFor(PocId poc);
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);
    void pocChosen(axw::PocId poc);
    void closeRequested();

private:
    void fillResources();
    void showAdvice();
    void setStatusDates();
    void showChoice();
    void run();
    void finished(const Result<> &result, const std::shared_ptr<LevellingResult> &made);
    void showResult();
    void apply();
    void discard();
    QSet<PocId> chosenPocs() const;
    std::vector<PocId> pocsWithPastWork() const;

    widgets::PageContext m_context;
    PortfolioState &m_state;
    QList<PocId> m_selected;
    QWidget *m_choices;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QListWidget *m_resources;
    QWidget *m_advice;
    QLabel *m_adviceText;
    QPushButton *m_run;
    widgets::ProgressStrip *m_progress;
    QLabel *m_summary;
    LevelProposal *m_proposal;
    QPushButton *m_apply;
    QPushButton *m_discard;
    widgets::Background m_work;
    std::shared_ptr<const LevellingResult> m_result;
};

} // namespace axw::portfolio
