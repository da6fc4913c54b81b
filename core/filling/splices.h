// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/xmltree.h"

#include <vector>

namespace axw::filling {

/// Changes of a part's bytes: what stands between them stays byte for byte.
class Splices
{
public:
    /// An empty range puts something in. Of two that lie over each other the outer one, begun earlier, holds.
    void replace(Range range, const QByteArray &with) { m_all.push_back({range, with}); }
    void remove(Range range) { replace(range, {}); }
    void insert(qsizetype at, const QByteArray &what) { replace({at, at}, what); }

    bool isEmpty() const { return m_all.empty(); }
    /// The bytes of a range with the changes in it.
    QByteArray applied(const QByteArray &bytes, Range within) const;

private:
    struct Splice
    {
        Range range;
        QByteArray with;
    };
    std::vector<Splice> m_all;
};

} // namespace axw::filling
