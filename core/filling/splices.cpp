// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/splices.h"

#include <algorithm>

namespace axw::filling {

QByteArray Splices::applied(const QByteArray &bytes, Range within) const
{
    std::vector<const Splice *> order;
    for (const Splice &each : m_all) {
        if (within.holds(each.range))
            order.push_back(&each);
    }
    // What is put in at a place comes before what is replaced there, and of two replacements the longer one first.
    std::stable_sort(order.begin(), order.end(), [](const Splice *a, const Splice *b) {
        if (a->range.begin != b->range.begin)
            return a->range.begin < b->range.begin;
        if ((a->range.size() == 0) != (b->range.size() == 0))
            return a->range.size() == 0;
        return a->range.size() > b->range.size();
    });
    QByteArray out;
    qsizetype at = within.begin;
    for (const Splice *each : order) {
        if (each->range.begin < at)
            continue;
        out.append(bytes.constData() + at, each->range.begin - at);
        out.append(each->with);
        at = each->range.end;
    }
    out.append(bytes.constData() + at, within.end - at);
    return out;
}

} // namespace axw::filling
