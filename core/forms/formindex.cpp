// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formindex.h"

#include <QStringList>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Levenshtein's distance, given up beyond `most`.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const bool same = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

FormIndex::FormIndex(const Form &form)
    : m_form(form), m_children(form.nodes.size() + 1), m_scope(form.nodes.size(), top), m_local(form.nodes.size()), m_slot(form.nodes.size(), -1),
      m_inScope(form.nodes.size() + 1), m_repeats(form.nodes.size() + 1)
{
    for (int at = 0; at < int(form.nodes.size()); ++at) {
        const Node &node = form.nodes[size_t(at)];
        const auto known = m_byName.constFind(node.name);
        m_byName.insert(node.name, known == m_byName.cend() ? at : ambiguous);
        m_children[size_t(node.parent + 1)].push_back(at);
        const int scope = innerScope(node.parent);
        m_scope[size_t(at)] = scope;
        auto &inside = m_inScope[size_t(scope + 1)];
        m_local[size_t(at)] = int(inside.size());
        inside.push_back(at);
        if (node.type == Type::Repeat) {
            auto &repeats = m_repeats[size_t(scope + 1)];
            m_slot[size_t(at)] = int(repeats.size());
            repeats.push_back(at);
        }
    }
}

int FormIndex::found(const QString &nameOrPath) const
{
    const QStringList names = nameOrPath.split(u'/');
    if (names.size() == 1)
        return named(nameOrPath);
    int at = top;
    for (const QString &name : names) {
        const auto &inside = children(at);
        const auto child = std::find_if(inside.cbegin(), inside.cend(), [&](int each) { return node(each).name == name; });
        if (child == inside.cend())
            return unknown;
        at = *child;
    }
    return at;
}

std::vector<int> FormIndex::allNamed(const QString &name) const
{
    std::vector<int> all;
    for (int at = 0; at < int(m_form.nodes.size()); ++at) {
        if (node(at).name == name)
            all.push_back(at);
    }
    return all;
}

QString FormIndex::nearest(const QString &name) const
{
    if (++m_guesses > mostGuesses)
        return {};
    const int most = name.size() < 3 ? 0 : std::clamp(int(name.size()) / 2, 1, 3);
    int best = most + 1;
    QString found;
    for (const Node &each : m_form.nodes) {
        const int away = distance(name, each.name, most);
        if (away < best && !each.name.isEmpty()) {
            best = away;
            found = each.name;
        }
    }
    return found;
}

int FormIndex::innerScope(int at) const
{
    if (at < 0)
        return top;
    return node(at).type == Type::Repeat ? at : m_scope[size_t(at)];
}

int FormIndex::commonScope(int first, int second) const
{
    for (int scope = first; scope != top; scope = scopeOf(scope)) {
        if (holds(scope, second))
            return scope;
    }
    return top;
}

bool FormIndex::holds(int outer, int inner) const
{
    if (outer == top)
        return true;
    // A node's descendants stand in one row after it.
    return inner >= outer && inner < node(outer).end;
}

int FormIndex::depth(int scope) const
{
    int count = 0;
    for (; scope != top; scope = scopeOf(scope))
        ++count;
    return count;
}

} // namespace axw::forms
