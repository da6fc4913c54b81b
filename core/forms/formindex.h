// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <QHash>

#include <vector>

namespace axw::forms {

/// Where a form's nodes stand: names, and the repeats around them. A scope is what one instance of a repeat holds
/// without what nested repeats hold; the form's top is the scope -1.
class FormIndex
{
public:
    explicit FormIndex(const Form &form);

    static constexpr int top = -1;
    static constexpr int unknown = -2;
    static constexpr int ambiguous = -3;

    const Form &form() const { return m_form; }
    const Node &node(int at) const { return m_form.nodes[size_t(at)]; }
    /// The node of this name; unknown or ambiguous when there is none or more than one.
    int named(const QString &name) const { return m_byName.value(name, unknown); }
    /// A bare name where it is unique, else a path from the form's top: "household/member/age".
    int found(const QString &nameOrPath) const;
    /// All of one name, for saying which there are.
    std::vector<int> allNamed(const QString &name) const;
    /// The name most like a mistyped one; empty when none is, and for all that are asked after the first two hundred: a
    /// form full of mistakes must not cost their product with its names.
    QString nearest(const QString &name) const;

    const std::vector<int> &children(int node) const { return m_children[size_t(node) + 1]; }
    /// The nearest repeat around a node, not counting itself.
    int scopeOf(int node) const { return node < 0 ? top : m_scope[size_t(node)]; }
    /// The scope a node makes or stands in: itself when it is a repeat.
    int innerScope(int node) const;
    /// The deepest scope that holds both scopes.
    int commonScope(int first, int second) const;
    /// Whether an outer scope holds an inner one or is the same.
    bool holds(int outer, int inner) const;
    /// How many repeats stand around it and, for a repeat, itself.
    int depth(int scope) const;

    /// The nodes of a scope in the form's order, repeats that begin in it among them.
    const std::vector<int> &nodesIn(int scope) const { return m_inScope[size_t(scope) + 1]; }
    /// A node's place among those of its scope.
    int local(int node) const { return m_local[size_t(node)]; }
    /// A repeat's place among the repeats of its scope.
    int slot(int repeat) const { return m_slot[size_t(repeat)]; }
    const std::vector<int> &repeatsIn(int scope) const { return m_repeats[size_t(scope) + 1]; }

private:
    static constexpr int mostGuesses = 200;

    const Form &m_form;
    mutable int m_guesses = 0;
    QHash<QString, int> m_byName;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_scope;
    std::vector<int> m_local;
    std::vector<int> m_slot;
    std::vector<std::vector<int>> m_inScope;
    std::vector<std::vector<int>> m_repeats;
};

} // namespace axw::forms
