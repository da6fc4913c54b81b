// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gantt/planstate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowfields.h"

class QLabel;
class QVBoxLayout;

namespace axw::gantt {

/// Who and what works on a task, each with its share; one more is added by name, a new one made in place.
class AssignmentList final : public QWidget
{
    Q_OBJECT

public:
    AssignmentList(const widgets::PageContext &context, PlanState &state, QWidget *parent);
    ~AssignmentList() override;

    void setTask(TaskId task, bool locked, bool summary);

Q_SIGNALS:
    void resourcesRequested();
    void told(const QString &sentence, bool withUndo);

private:
    using Fields = widgets::RowFields<poc::Assignment>;
    struct Line
    {
        AssignmentId id;
        QWidget *widget = nullptr;
        QLabel *name = nullptr;
        std::unique_ptr<Fields> fields;
    };

    const poc::Assignment *find(AssignmentId id) const;
    const poc::Resource *resource(ResourceId id) const;
    std::unique_ptr<Line> makeLine(AssignmentId id);
    void add(const QString &name);
    bool save(const char *label, const std::function<Result<>()> &change);

    widgets::PageContext m_context;
    PlanState &m_state;
    TaskId m_task;
    bool m_locked = false;
    QVBoxLayout *m_column;
    widgets::PickEdit *m_add;
    QWidget *m_foot;
    std::vector<std::unique_ptr<Line>> m_lines;
};

} // namespace axw::gantt
