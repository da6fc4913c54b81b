// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/records.h"

#include <vector>

namespace axw::clients {

/// A print of what a signature under a visit stands for, 32 letters: when, where and how it was, what was said and
/// agreed, who was there, what follows. Whether an action was done since is no part of it, nor is the signature.
QString visitPrint(const Visit &visit, std::vector<VisitPerson> people, std::vector<VisitAction> actions);

/// Under this key the picture of a signature (PNG text) carries the print of the visit as it was signed: the two stay
/// together wherever the picture goes.
inline constexpr char visitPrintKey[] = "AXW-Visit";

/// The print that a signature carries; empty when it carries none.
QString printIn(const QByteArray &png);

/// True when what stands in the visit is no longer what was signed. A signature without a print is believed.
bool isChangedSinceSigned(const Visit &visit, const std::vector<VisitPerson> &people, const std::vector<VisitAction> &actions);

} // namespace axw::clients
