// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formindex.h"

#include <libxml/xpath.h>

#include <memory>
#include <vector>

namespace axw::forms {

/// A node that an expression reads. When it changes in one instance of `scope`, the expression is to be worked out anew
/// in all of its own places within that instance.
struct Use
{
    int node = -1;
    int scope = FormIndex::top;
    bool operator==(const Use &) const = default;
};

/// An expression of a form made ready: libxml2's compiled XPath, and what it reads. `if` at its root is taken apart, so
/// that the branch that does not count is not worked out.
struct Expression
{
    struct Part
    {
        std::shared_ptr<xmlXPathCompExpr> compiled; ///< of a branch, its condition
        int then = -1; ///< a part; -1 where this is no branch
        int otherwise = -1;
    };

    QString text; ///< as the form has it
    std::vector<Part> parts;
    std::vector<Use> uses;

    bool isEmpty() const { return parts.empty(); }
};

/// Where an expression stands.
struct Standpoint
{
    int node = -1; ///< the node whose row it is
    /// A repeat as a whole: its relevant and its repeat_count are worked out once, beside its instances.
    bool whole = false;
    QString list; ///< of a choice_filter: a path without a start is a column of this list
};

struct Translation
{
    Expression expression;
    QStringList wrong; ///< sentences for the form's author; then the expression is empty
    QStringList doubtful;
};

/// XPath as ODK means it for libxml2: ${name} by pyxform's rule (within the innermost repeat that both stand in, else
/// from the top), dates as day numbers, what is not relevant left out. Checks names, functions and their arguments.
Translation translate(const FormIndex &index, const QString &text, const Standpoint &standpoint);

/// "yes", "TRUE()", "no" … of the columns required and readonly; nothing for an expression.
std::optional<bool> plainTruth(const QString &text);

} // namespace axw::forms
