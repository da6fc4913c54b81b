// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/gantt/planstate.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/page.h"

class QTableView;
class QVBoxLayout;

namespace axw::gantt {

/// What the panel beside a plan can show.
enum class SideTopic { Task, Project, Resources, Baselines, Risk, Review };
inline constexpr int sideTopicCount = 6;

/// One topic of the panel. What it changes is one recorded edit each, saved at once; the state follows by itself.
class SidePart : public QWidget
{
    Q_OBJECT

public:
    SidePart(const widgets::PageContext &context, PlanState &state, QWidget *parent);

    /// The task that is selected; null for none.
    virtual void setTask(TaskId task) { Q_UNUSED(task) }
    /// The plan, its dates or what is said of it became others. Called while the part is seen only, and before it is.
    virtual void refresh() = 0;
    /// Dates are tried out, as at every move of a hand that drags: shows what follows from them, and reads nothing anew.
    virtual void showPreview() {}

Q_SIGNALS:
    void taskRequested(axw::TaskId task);
    void topicRequested(axw::gantt::SideTopic topic);
    void told(const QString &sentence, bool withUndo);

protected:
    const widgets::PageContext &context() const { return m_context; }
    const widgets::Theme &theme() const { return m_context.theme; }
    Language language() const { return m_context.language; }
    workspace::Workspace &workspace() const { return m_context.workspace; }
    PlanState &state() const { return m_state; }
    QVBoxLayout *column() const { return m_column; }

    /// A heading over what follows.
    QWidget *addSection(const QString &title);
    /// As high as its rows, up to so many; more are scrolled to.
    static void fitRows(QTableView &table, int most);
    /// Nobody may change the plan: the workspace is only read, or the plan is being reviewed.
    bool isLocked() const { return m_context.workspace.isReadOnly() || m_state.plan().poc.isLocked(); }

    /// Runs one edit and tells what went wrong; true when nothing did.
    template<class Change>
    bool save(const char *label, Change change, const QString &group = {})
    {
        const auto done = m_context.workspace.edit(label, std::move(change), {group, {}});
        if (!done)
            m_context.prompter.tell(done.error());
        return done.has_value();
    }

private:
    widgets::PageContext m_context;
    PlanState &m_state;
    QVBoxLayout *m_column;
};

/// The control from which Tab leads to this one: what is put between the two follows it.
QWidget *tabBefore(QWidget *control);

} // namespace axw::gantt
