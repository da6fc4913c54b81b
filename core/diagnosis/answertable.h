// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/filling.h"

#include <QStringList>

#include <vector>

namespace axw::diagnosis {

/// How an answer of a table stands.
enum class AnswerState {
    Answered,
    NotApplicable, ///< chosen: a choice without a score on a list that is scored
    Unknown,       ///< asked, not known yet
    Open,          ///< asked, not answered
    NotAsked,      ///< answered once, but not relevant any more: kept, not counted
    ByProgram,     ///< worked out, or filled in when the form was opened
};

/// One answer as a row of a table.
struct AnswerLine
{
    QString number;   ///< "2.3": as in the outline; of a question in a repeat without the instance
    QString item;     ///< its name where that is enough, else its path: "household/member[2]/age"
    QString instance; ///< "2", in nested repeats "1.2"; empty outside of repeats
    QString question;
    QString answer; ///< as a person reads it
    QString code;   ///< as the form writes it
    std::optional<double> score;
    QString evidence; ///< "E0" …; empty where none is asked for and none was given
    QString note;
    AnswerState state = AnswerState::Open;
    bool checkAgain = false;
    bool operator==(const AnswerLine &) const = default;
};

/// Numbers of the outline by node: what stands at the form's top is counted from 1, what stands in a group or repeat from
/// 1 behind its number. Empty for what nobody answers: notes, calculations, and groups of nothing else.
std::vector<QString> itemNumbers(const forms::Form &form);

/// Every question of an assessment in the form's order, repeats with a row for each instance; in the language of the
/// filling, its own words in `language`. What is neither relevant nor answered is left out, and so is what the program
/// fills in and left empty.
std::vector<AnswerLine> answerLines(const Filling &filling, Language language);

/// The table's header and cells, all as text; scores with a point. The same columns for every form.
QStringList answerHeader(Language language);
QStringList answerCells(const AnswerLine &row, Language language);
/// The column of scores, which are numbers.
inline constexpr int answerScoreColumn = 6;

/// A CSV text with a mark of its encoding before it, lines ending as spreadsheets want them.
QByteArray answersAsCsv(const std::vector<AnswerLine> &rows, Language language);
/// The same as a workbook of one sheet.
Result<QByteArray> answersAsWorkbook(const std::vector<AnswerLine> &rows, const QString &title, Language language);

} // namespace axw::diagnosis
