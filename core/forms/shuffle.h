// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace axw::forms {

/// Fisher-Yates with the generator the ODK XForms specification names (Park and Miller's minimal standard), so that one
/// seed gives one order in every tool.
template<class Thing>
void shuffle(std::vector<Thing> &things, double seed)
{
    constexpr std::int64_t modulus = 2147483647;
    std::int64_t state = std::isfinite(seed) ? std::int64_t(std::fmod(std::trunc(seed), double(modulus))) : 42;
    if (state <= 0)
        state += modulus - 1;
    for (size_t i = things.size(); i-- > 1;) {
        state = state * 16807 % modulus;
        const double drawn = double(state - 1) / double(modulus - 1);
        std::swap(things[i], things[size_t(drawn * double(i + 1))]);
    }
}

} // namespace axw::forms
