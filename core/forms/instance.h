// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formindex.h"
#include "core/forms/value.h"

#include <libxml/tree.h>

#include <memory>
#include <vector>

namespace axw::forms {

struct Scope;

/// What one node holds in one instance of the repeats around it.
struct Cell
{
    int node = -1;
    Scope *scope = nullptr;
    xmlNodePtr element = nullptr; ///< none for a repeat as a whole
    Value raw;             ///< what was answered or worked out, whether it counts now or not
    Value value;           ///< what counts: empty while it is not relevant or may not be chosen
    bool relevant = true;  ///< it and everything it stands in
    bool required = false;
    bool readOnly = false;
    bool allowed = true;   ///< what is chosen is among what may be chosen now
    bool valid = true;     ///< its constraint holds, or nothing is answered
    bool inRange = true;
    unsigned pending = 0;  ///< what is to be worked out anew; the session's own marks
    unsigned changed = 0;  ///< what a step changed
    unsigned visits = 0;   ///< how often one step worked on it
    QString error;         ///< why its expression could not be worked out
};

/// One instance of a repeat, or the form's top.
struct Scope
{
    int repeat = FormIndex::top;
    int number = 1; ///< from 1, among the instances beside it
    Scope *parent = nullptr;
    Cell head;      ///< the instance itself
    std::vector<Cell> cells; ///< of FormIndex::nodesIn, at FormIndex::local
    std::vector<std::vector<std::unique_ptr<Scope>>> repeats; ///< instances, at FormIndex::slot
    std::vector<std::vector<std::unique_ptr<Scope>>> parked;  ///< taken away by a smaller repeat_count, kept for a larger
    std::vector<xmlNodePtr> ends; ///< of each repeat: its instances stand before it
};

/// The answers as a tree of cells, and beside it the same tree as XML for the paths of expressions. An element's
/// _private is its cell.
class Instance
{
public:
    explicit Instance(const FormIndex &index);
    ~Instance();
    Instance(const Instance &) = delete;
    Instance &operator=(const Instance &) = delete;

    const FormIndex &index() const { return m_index; }
    Scope &root() { return *m_root; }
    const Scope &root() const { return *m_root; }
    xmlDocPtr document() const { return m_document; }

    Cell &cell(Scope &scope, int node) const { return scope.cells[size_t(m_index.local(node))]; }
    /// The cell a cell stands in: a group, or the head of its scope.
    Cell &parentOf(Cell &cell) const;
    std::vector<std::unique_ptr<Scope>> &instances(Scope &within, int repeat) const { return within.repeats[size_t(m_index.slot(repeat))]; }

    /// A new instance after the last one (or one that was parked).
    Scope &append(Scope &within, int repeat);
    /// Takes one away; the later ones move up.
    void remove(Scope &within, int repeat, size_t at);
    void park(Scope &within, int repeat);
    /// Cells made so far, those of parked instances among them.
    size_t size() const { return m_size; }

    /// Calls for every cell of a node within a scope, outer instances first. The node may be a repeat: then its heads.
    template<class Function>
    void forEach(Scope &within, int node, bool heads, const Function &call) const;

private:
    const FormIndex &m_index;
    xmlDocPtr m_document = nullptr;
    std::unique_ptr<Scope> m_root;
    size_t m_size = 0;

    std::unique_ptr<Scope> make(int repeat, Scope *parent, xmlNodePtr element);
    void forget(const Scope &scope);
    void renumber(Scope &within, int repeat, size_t from);
};

template<class Function>
void Instance::forEach(Scope &within, int node, bool heads, const Function &call) const
{
    const int target = heads ? node : m_index.scopeOf(node);
    if (within.repeat == target) {
        if (heads)
            call(within.head);
        else
            call(cell(within, node));
        return;
    }
    // The repeat right below this scope on the way to the target.
    int next = target;
    while (m_index.scopeOf(next) != within.repeat)
        next = m_index.scopeOf(next);
    for (const auto &inner : instances(within, next))
        forEach(*inner, node, heads, call);
}

} // namespace axw::forms
