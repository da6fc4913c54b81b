// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace axw::picture {

/// A thing that reaches from one row to another, both included.
struct RowSpan
{
    int first = 0;
    int last = 0;
    int item = 0;
};

/// Finds the links that cross some rows without looking at the others: rows are grouped into blocks, and a link lies in
/// the few nodes of a tree of blocks that together cover its rows.
class LinkIndex
{
public:
    LinkIndex() = default;
    LinkIndex(int rows, const std::vector<RowSpan> &spans);

    /// Visits each item that crosses a row of [first, last] once; a few that only come near may be visited too.
    template<class Visit>
    void eachCrossing(int first, int last, Visit visit) const
    {
        if (m_leaves > 0 && first <= last)
            visitNode(1, 0, m_leaves - 1, std::max(0, first / blockRows), std::min(m_leaves - 1, last / blockRows), visit);
    }

private:
    static constexpr int blockRows = 32;

    struct Entry
    {
        int firstBlock;
        int item;
    };

    template<class Visit>
    void visitNode(int node, int low, int high, int from, int to, Visit &visit) const
    {
        if (high < from || low > to)
            return;
        // A link lies in several nodes; it is visited in the one that holds its first block of those asked for.
        for (int i = m_ends[size_t(node)]; i < m_ends[size_t(node) + 1]; ++i) {
            const int firstAsked = std::max(m_entries[size_t(i)].firstBlock, from);
            if (firstAsked >= low && firstAsked <= high)
                visit(m_entries[size_t(i)].item);
        }
        if (low == high)
            return;
        const int middle = (low + high) / 2;
        visitNode(node * 2, low, middle, from, to, visit);
        visitNode(node * 2 + 1, middle + 1, high, from, to, visit);
    }

    template<class Put>
    static void cover(int node, int low, int high, int from, int to, Put &put)
    {
        if (high < from || low > to)
            return;
        if (from <= low && high <= to) {
            put(node);
            return;
        }
        const int middle = (low + high) / 2;
        cover(node * 2, low, middle, from, to, put);
        cover(node * 2 + 1, middle + 1, high, from, to, put);
    }

    int m_leaves = 0;
    std::vector<int> m_ends; ///< entries of node n: m_ends[n] … m_ends[n + 1]
    std::vector<Entry> m_entries;
};

} // namespace axw::picture
