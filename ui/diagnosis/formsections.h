// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/filling.h"

#include <QString>

#include <vector>

namespace axw::diagnosis {

/// What stands below each other in a section: what is relevant now, and what is shown at all.
struct FormRow
{
    enum class Kind {
        Heading,  ///< a group or an instance of a repeat within the section
        Question,
        Note,
        Worked,   ///< a calculation with a label
        Add,      ///< the place to add an instance of a repeat
    };

    Kind kind = Kind::Question;
    forms::Place place;
    QString key; ///< of what stands there, the same while instances before it come and go
    bool removable = false; ///< an instance that people add and take away
    bool operator==(const FormRow &) const = default;
};

/// A group or an instance of a repeat at the form's top, or the questions between two of them.
struct FormSection
{
    QString key;
    QString title;
    forms::Place place; ///< without a node for questions outside of groups
    bool removable = false;
    std::vector<FormRow> rows;
    int answered = 0;
    int questions = 0;
    bool operator==(const FormSection &) const = default;
};

std::vector<FormSection> formSections(const Filling &filling);

/// "title", "title@<instance>": an answer's key in one text.
QString textOf(const ItemKey &key);
ItemKey itemKeyFrom(const QString &text);

} // namespace axw::diagnosis
