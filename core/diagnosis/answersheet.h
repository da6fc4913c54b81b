// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/files/bookwriter.h"
#include "core/files/sheetrow.h"
#include "core/forms/session.h"

#include <vector>

/// A form as a workbook that a company fills in by itself, in any spreadsheet, and sends back: one row a question, the
/// choices offered as lists, and a hidden sheet that says whose answers they are and to which version of which form.
namespace axw::diagnosis {

/// What a workbook of answers belongs to.
struct SheetHead
{
    QString formKey;
    int formVersion = 0;
    ClientId client;
    QString clientName;
    Language language = Language::Korean;
    bool operator==(const SheetHead &) const = default;
};

/// What a form asks, in short: questions, their types and choices. Two forms with the same answers fit each other.
QString askedHash(const forms::Form &form);

/// The workbook to be filled in. The session stands in the language wanted. Invalid for a form with repeats, which a
/// sheet of one row a question cannot hold: the error names them.
Result<files::Book> answerSheet(const forms::Session &session, const SheetHead &head);

/// A row of a workbook that came back with something filled in.
struct ReturnedRow
{
    int row = 0;  ///< of the sheet, from 1
    QString path; ///< of the question
    files::SheetCell answer; ///< its text is empty where only a note was written
    QString note;
    bool operator==(const ReturnedRow &) const = default;
};

struct ReturnedSheet
{
    SheetHead head;
    QString hash; ///< askedHash() of the form it was made of
    QString sheet; ///< the name of the sheet that was filled in
    QString answerColumn; ///< "C"
    std::vector<ReturnedRow> rows; ///< half-filled is as good as filled
    bool operator==(const ReturnedSheet &) const = default;
};

/// Invalid when it is no such workbook, and when rows were filled that ask nothing or a question twice: each is named.
Result<ReturnedSheet> readAnswerSheet(const QByteArray &bytes);

/// What was typed into a cell, as the form writes it.
struct TypedAnswer
{
    QString code;
    bool unknown = false; ///< 'not known yet'
    bool operator==(const TypedAnswer &) const = default;
};

/// Reads a choice by its offered text, its label or its name; several parted by semicolons, commas or lines; dates and
/// numbers as people type them. The error says what would be right.
Result<TypedAnswer> typedAnswer(const forms::Session &session, const forms::Place &place, const files::SheetCell &cell, Language language, QDate today);

} // namespace axw::diagnosis
