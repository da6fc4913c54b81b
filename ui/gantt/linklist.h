// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowfields.h"

class QPushButton;
class QVBoxLayout;

namespace axw::gantt {

/// What a task waits for, or what waits for it: each link with its type and its lag in any unit; one more is added by the
/// number or the name of the other task.
class LinkList final : public QWidget
{
    Q_OBJECT

public:
    enum class End { Predecessors, Successors };

    LinkList(const widgets::PageContext &context, PlanState &state, End end, QWidget *parent);
    ~LinkList() override;

    void setTask(TaskId task, bool locked);

Q_SIGNALS:
    void taskRequested(axw::TaskId task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Fields = widgets::RowFields<poc::Link>;
    struct Line
    {
        LinkId link;
        QWidget *widget = nullptr;
        QPushButton *name = nullptr;
        std::unique_ptr<Fields> fields;
    };

    TaskId other(const poc::Link &link) const { return m_end == End::Predecessors ? link.predecessor : link.successor; }
    std::vector<const poc::Link *> links() const;
    void rebuild(const std::vector<const poc::Link *> &links);
    std::unique_ptr<Line> makeLine(LinkId link);
    QString numbered(TaskId task) const;
    void fillChoices();
    void add(const QString &typed);
    bool save(const char *label, const std::function<Result<>()> &change, const QString &group = {});

    widgets::PageContext m_context;
    PlanState &m_state;
    End m_end;
    TaskId m_task;
    bool m_locked = false;
    QVBoxLayout *m_column;
    widgets::PickEdit *m_add;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace axw::gantt
