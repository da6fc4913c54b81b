// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/forms/form.h"

#include <vector>

/// A form as it is printed for places where no laptop may go: what stands on the sheet and where somebody writes.
namespace axw::diagnosis {

struct PaperChoice
{
    QString code; ///< what stands beside the box and is typed in later: "3", "N"; empty where the label is enough
    LocalizedText label;
    bool operator==(const PaperChoice &) const = default;
};

/// One thing on the sheet.
struct PaperField
{
    enum class Kind {
        Section,  ///< a heading; `level` says how deep
        Note,     ///< words to read
        Line,     ///< to write on
        Number,
        Choice,   ///< tick one
        Choices,  ///< tick all that apply
        Rank,     ///< number them
        Date,
        Time,
        DateTime,
        Point,    ///< latitude and longitude
        File,     ///< which photograph or file belongs here
        Table,    ///< a row for each instance of a repeat
    };

    Kind kind = Kind::Line;
    int level = 1; ///< of a section, 1 to 3
    QString number; ///< as the outline and the table of answers have it
    LocalizedText label;
    std::vector<LocalizedText> hints;
    LocalizedText condition; ///< when it is to be filled in: "2.1번 답이 ‘높음’"; empty for always
    bool required = false;
    std::vector<PaperChoice> choices;
    bool other = false;    ///< a choice more, with a line to say which
    QString otherNumber;   ///< of the question that is this line
    int lines = 1;         ///< of Kind::Line
    bool decimal = false;  ///< of Kind::Number
    bool evidence = false; ///< the grade of evidence is ticked
    int noteLines = 0;     ///< for what was seen
    std::vector<PaperField> columns; ///< of a table
    int rows = 0;
    bool operator==(const PaperField &) const = default;
};

struct PaperForm
{
    LocalizedText title;
    std::vector<PaperField> fields;
    int questions = 0; ///< how many numbered ones
    bool operator==(const PaperForm &) const = default;
};

/// What the form asks, every branch of it: the conditions are said in words. What the program works out is left out.
PaperForm paperForm(const forms::Form &form);

} // namespace axw::diagnosis
