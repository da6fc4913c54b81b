// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class ChoiceBox;
class NoteEdit;
} // namespace axw::widgets

namespace axw::gantt {

/// A plan on its way to a project manager and back: handed in, taken back, accepted or sent back; and what is remarked of
/// it and of its tasks. Whoever works with the workspace is who acts.
class ReviewPart final : public SidePart
{
    Q_OBJECT

public:
    ReviewPart(const widgets::PageContext &context, PlanState &state, QWidget *parent);

    void setTask(TaskId task) override { m_task = task; }
    void refresh() override;

    void submit();
    void takeBack();

private:
    void makeStanding();
    void makeComments();
    void showStanding();
    void showComments();
    QWidget *makeComment(const poc::PlanComment &comment);
    void accept();
    void sendBack();
    void comment();

    TaskId m_task;
    QLabel *m_standing;
    QLabel *m_own;
    QPushButton *m_submit;
    QPushButton *m_takeBack;
    QPushButton *m_accept;
    QPushButton *m_sendBack;
    QCheckBox *m_withSettled;
    QLabel *m_nothing;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_rows = nullptr;
    std::vector<poc::PlanComment> m_shown;
    bool m_shownSettled = false;
    widgets::ChoiceBox *m_about;
    widgets::NoteEdit *m_words;
    QPushButton *m_send;
};

/// How a plan stands with its reviewer, in a sentence with who and since when.
QString standingText(workspace::Workspace &workspace, const poc::Poc &poc, Language language);

} // namespace axw::gantt
