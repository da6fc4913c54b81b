// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/expression.h"

#include <array>
#include <memory>
#include <optional>

namespace axw::forms {

/// What is worked out for a node.
enum class Task { Relevant, Count, Value, Check };
inline constexpr int taskCount = 4;

/// Why something is to be worked out anew: bits of Cell::pending.
inline constexpr unsigned MarkRelevant = 1;
inline constexpr unsigned MarkCount = 2;
inline constexpr unsigned MarkValue = 4;
inline constexpr unsigned MarkCheck = 8;
inline constexpr unsigned MarkCalculation = 16; ///< with MarkValue: its calculation, too
inline constexpr unsigned MarkFilter = 32; ///< with MarkValue: what may be chosen
inline constexpr unsigned MarkRelevance = 64; ///< with MarkValue: it became relevant, or no longer is
inline constexpr unsigned MarkLabel = 128; ///< with MarkCheck: what its texts show

/// One node's expressions, made ready.
struct Rule
{
    Expression relevant;
    Expression calculation;
    Expression constraint;
    Expression required;
    Expression readOnly;
    Expression choiceFilter;
    Expression repeatCount;
    Expression dynamicDefault;
    std::optional<bool> plainRequired;
    std::optional<bool> plainReadOnly;
    std::vector<int> triggers; ///< the questions whose change sets it off
    std::vector<Use> shown;    ///< what its texts show
};

/// A form's expressions, made ready once: translated, checked, and in the order in which they are to be worked out.
class Rulebook
{
public:
    explicit Rulebook(Form form);
    Rulebook(const Rulebook &) = delete;
    Rulebook &operator=(const Rulebook &) = delete;

    struct Edge
    {
        int task = 0; ///< of whoever depends
        int scope = FormIndex::top; ///< in all its places within one instance of this scope
        unsigned marks = 0;
    };

    const Form &form() const { return m_form; }
    const FormIndex &index() const { return m_index; }
    const Rule &rule(int node) const { return m_rules[size_t(node)]; }
    const std::vector<Problem> &problems() const { return m_problems; }
    bool isGood() const;

    static int taskOf(int node, Task task) { return node * taskCount + int(task); }
    static int nodeOf(int task) { return task / taskCount; }
    static Task kindOf(int task) { return Task(task % taskCount); }
    const std::vector<Edge> &dependents(int task) const { return m_dependents[size_t(task)]; }
    /// Smaller is earlier; different for every task.
    int order(int task) const { return m_order[size_t(task)]; }
    int taskAt(int order) const { return m_tasks[size_t(order)]; }
    /// The questions that are set when this one changes, in the form's order.
    const std::vector<int> &triggeredBy(int node) const { return m_triggered[size_t(node)]; }

private:
    const Form m_form;
    const FormIndex m_index;
    std::vector<Rule> m_rules;
    std::vector<Problem> m_problems;
    std::vector<std::vector<Edge>> m_dependents;
    std::vector<std::vector<int>> m_next; ///< edges that order the tasks
    std::vector<int> m_order;
    std::vector<int> m_tasks;
    std::vector<std::vector<int>> m_triggered;

    void makeRule(int node);
    Expression ready(int node, const QString &column, const QString &text, const Standpoint &standpoint);
    void complain(Problem::Severity severity, int node, const QString &column, const QString &why);
    void makeTriggers(int node);
    void makeDefault(int node);
    void checkDefault(int node);
    void readTexts(int node);
    void connect(int fromTask, int node, Task task, int scope, unsigned marks, bool orders);
    void connectUses(const Expression &expression, int node, Task task, unsigned marks, bool orders = true);
    void makeGraph();
    void makeOrder();
    void complainOfRing(const std::vector<int> &ring);
};

/// Whether a default is an expression and no plain value: it refers to something or calls a function.
bool isDynamicDefault(const QString &text, Type type);

} // namespace axw::forms
