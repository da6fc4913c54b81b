// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/linkindex.h"

namespace axw::picture {

LinkIndex::LinkIndex(int rows, const std::vector<RowSpan> &spans) : m_leaves((rows + blockRows - 1) / blockRows)
{
    if (m_leaves == 0)
        return;
    int nodes = 1;
    while (nodes < m_leaves)
        nodes *= 2;
    m_ends.assign(size_t(nodes) * 2 + 2, 0);
    const auto place = [this](const RowSpan &span, auto put) {
        cover(1, 0, m_leaves - 1, span.first / blockRows, span.last / blockRows, put);
    };
    // Counted first, so that all lists lie in one flat array.
    for (const RowSpan &span : spans)
        place(span, [this](int node) { ++m_ends[size_t(node) + 1]; });
    for (size_t i = 1; i < m_ends.size(); ++i)
        m_ends[i] += m_ends[i - 1];
    m_entries.resize(size_t(m_ends.back()));
    std::vector<int> next = m_ends;
    for (const RowSpan &span : spans) {
        place(span, [&](int node) {
            m_entries[size_t(next[size_t(node)]++)] = {span.first / blockRows, span.item};
        });
    }
}

} // namespace axw::picture
