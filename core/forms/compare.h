// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <vector>

namespace axw::forms {

/// One thing in which a later version of a form differs from an earlier one.
struct Difference
{
    enum class Kind {
        Added,   ///< a row: `after` is its label
        Removed, ///< a row: `before` is its label
        Moved,   ///< a row that stands at another place among those that stayed: `before` and `after` are its rows
        Changed, ///< one cell of a row
    };

    Kind kind = Kind::Changed;
    QString sheet;
    QString name;   ///< of a question with its groups, "visit/line"; of a choice with its list, "levels/2"
    QString column; ///< of a changed cell: "label::한국어 (ko)"
    QString before;
    QString after;
    bool operator==(const Difference &) const = default;
};

/// What changed between two versions, in the order of the later one's sheets; what was taken away stands at the end of
/// its sheet. Nothing for two forms that are written alike, wherever their columns stood in the workbooks.
std::vector<Difference> differences(const Form &before, const Form &after);

} // namespace axw::forms
