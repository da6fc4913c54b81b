// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"

namespace axw::test {

/// The number-th answer that the filling program gives, round and round through the form; each differs from the one
/// the item had before.
inline std::pair<QString, diagnosis::Answer> fillingAnswer(const diagnosis::Form &form, int number)
{
    const int items = form.itemCount();
    int place = number % items;
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        if (place < int(dimension.items.size())) {
            auto answer = diagnosis::Answer::ofLevel((number / items + number) % 6, diagnosis::Evidence(number % 3));
            answer.note = QStringLiteral("%1번째 응답").arg(number);
            return {dimension.items[size_t(place)].key, answer};
        }
        place -= int(dimension.items.size());
    }
    return {};
}

} // namespace axw::test
