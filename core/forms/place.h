// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <compare>
#include <optional>
#include <vector>

namespace axw::forms {

/// Where an answer stands: a node, and the number of the instance, from 1, of each repeat around it, outermost first.
/// A repeat as a whole has one number less than its instances have.
struct Place
{
    int node = -1;
    std::vector<int> instances = {};
    auto operator<=>(const Place &) const = default;
};

/// "household/member[2]/age".
QString pathOf(const Form &form, const Place &place);
/// The place of a bare name that is unique and outside of repeats, or of a path as pathOf writes it. Nothing when no
/// node is meant, or not all repeats on the way have a number.
std::optional<Place> placeOf(const Form &form, const QString &path);

} // namespace axw::forms
