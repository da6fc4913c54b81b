// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagination.h"

namespace axw::report {

std::vector<AtomPage> paginate(Atoms atoms, double height)
{
    std::vector<std::shared_ptr<const Atom>> list;
    list.reserve(atoms.size());
    for (Atom &atom : atoms)
        list.push_back(std::make_shared<Atom>(std::move(atom)));

    std::vector<AtomPage> pages(1);
    double y = 0;
    const double room = height + 1;
    const auto repeatHead = [&](const Atom &atom) {
        if (!atom.repeat || !pages.back().empty())
            return;
        for (const Atom &head : *atom.repeat) {
            pages.back().push_back({std::make_shared<Atom>(head), y});
            y += head.height;
        }
    };
    for (std::size_t first = 0; first < list.size();) {
        // A chunk is what no page break may divide: atoms chained by keepWithNext.
        std::size_t end = first + 1;
        double chunk = list[first]->height;
        while (end < list.size() && list[end - 1]->keepWithNext && !list[end]->pageBefore) {
            chunk += list[end]->before + list[end]->height;
            ++end;
        }
        double head = 0;
        if (list[first]->repeat)
            head = heightOf(*list[first]->repeat);
        const bool whole = chunk + head <= room;
        const double before = pages.back().empty() ? 0 : list[first]->before;
        const bool fits = y + before + chunk <= room;
        if (!pages.back().empty() && (list[first]->pageBefore || (whole && !fits))) {
            pages.emplace_back();
            y = 0;
        }
        for (std::size_t i = first; i < end; ++i) {
            const Atom &atom = *list[i];
            const double above = pages.back().empty() ? 0 : atom.before;
            if (!pages.back().empty() && y + above + atom.height > room) {
                pages.emplace_back();
                y = 0;
            }
            repeatHead(atom);
            y += pages.back().empty() ? 0 : atom.before;
            pages.back().push_back({list[i], y});
            y += atom.height;
        }
        first = end;
    }
    return pages;
}

} // namespace axw::report
