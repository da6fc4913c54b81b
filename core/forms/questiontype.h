// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <QStringList>

namespace axw::forms {

/// What the column 'type' says.
struct TypeWords
{
    enum class Kind {
        Question,     ///< a question, or what the program fills in
        NotFilled,    ///< of the standard; stays empty here (what only a telephone knows)
        Begin,
        End,
        Table,        ///< no question: a CSV file named like the row, for instance() and pulldata()
        NotSupported, ///< of the standard, but cannot be filled here
        NoList,       ///< a select that names no list
        Strange,      ///< words behind the list that mean nothing
        Unknown,
    };

    Kind kind = Kind::Unknown;
    Type type = Type::Text;
    QString list;
    bool fromFile = false;
    bool orOther = false;
    bool exact = true; ///< spelled with the letters other tools want: they know no capitals
    bool operator==(const TypeWords &) const = default;
};

/// Reads "select one from yes_no or_other", "begin lgroup", "add text prompt", "photo" … as other XLSForm tools do.
TypeWords typeWords(const QString &text);

/// The words for a node: "select_multiple pets or_other", "begin_group".
QString typeTextOf(const Node &node);

/// The word that closes a group or a repeat.
QString endTextOf(Type type);

/// The types a person may write, for 'did you mean'.
QStringList knownTypes();

} // namespace axw::forms
