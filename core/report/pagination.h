// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/atoms.h"

#include <memory>
#include <vector>

namespace axw::report {

struct PlacedAtom
{
    std::shared_ptr<const Atom> atom;
    double y = 0; ///< from the top of the page's body
};
using AtomPage = std::vector<PlacedAtom>;

/// Divides pieces into pages of one height: chains of keepWithNext stay together where they fit on a page, the space
/// above a piece is dropped at the top of one, and the head of a table is drawn again there.
std::vector<AtomPage> paginate(Atoms atoms, double height);

} // namespace axw::report
