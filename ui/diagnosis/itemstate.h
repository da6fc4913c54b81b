// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"

namespace axw::diagnosis {

/// What the page shows of one item besides its words.
struct ItemState
{
    Answer answer;
    int photos = 0;
    int files = 0; ///< photos not counted
    bool requested = false; ///< a data request is open for it
    bool frozen = false;
    bool operator==(const ItemState &) const = default;
};

/// The words of a level that fit a narrow column: what stands in brackets is left to the tool tip.
inline QString shortLevel(const QString &label)
{
    const auto bracket = label.indexOf(u'(');
    return bracket > 0 ? label.left(bracket).trimmed() : label;
}

} // namespace axw::diagnosis
