// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/sidepart.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace axw::gantt {

/// The panel at the right of a plan: a strip of buttons that is always there, and beside it, when it is open, what one of
/// them stands for. Whether it is open and at which topic is remembered on this machine.
class PlanSide final : public QWidget
{
    Q_OBJECT

public:
    PlanSide(const widgets::PageContext &context, PlanState &state, QWidget *parent = nullptr);

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    SideTopic topic() const { return m_topic; }
    /// Opens it there and, with `focus`, puts the keyboard into it.
    void showTopic(SideTopic topic, bool focus = false);
    /// As it was left; where that is not known, open if the page is so wide that the chart has room beside it.
    void restore(int pageWidth);

    void setTask(TaskId task);
    SidePart *part(SideTopic topic) const { return m_parts.at(size_t(topic)); }

Q_SIGNALS:
    void taskRequested(axw::TaskId task);
    void told(const QString &sentence, bool withUndo);
    /// The panel was closed while the keyboard was in it, or somebody pressed Escape there.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeStrip();
    void addPart(SideTopic topic, SidePart *part);
    void press(SideTopic topic);
    void show(bool open);
    void refresh();

    widgets::PageContext m_context;
    PlanState &m_state;
    QWidget *m_body;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QWidget *m_strip;
    std::array<QToolButton *, sideTopicCount> m_buttons{};
    std::array<SidePart *, sideTopicCount> m_parts{};
    SideTopic m_topic = SideTopic::Task;
    bool m_open = false;
};

} // namespace axw::gantt
