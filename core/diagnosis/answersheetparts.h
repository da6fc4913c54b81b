// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/forms/session.h"

#include <QStringList>

#include <array>

/// What the workbook of answers is made of: shared by who writes it and who reads it back.
namespace axw::diagnosis::answersheet {

inline const QString headSheet = QStringLiteral("axworkbench");
inline const QString listsSheet = QStringLiteral("axworkbench lists");
inline const QString mark = QStringLiteral("axworkbench answers");
inline const QString layout = QStringLiteral("1");

inline constexpr int answerAt = 2; ///< column of the answers, from 0

/// Number, question, answer, note, hint.
inline const std::array<LocalizedText, 5> headers{{{QStringLiteral("번호"), QStringLiteral("Number")},
                                                   {QStringLiteral("질문"), QStringLiteral("Question")},
                                                   {QStringLiteral("답"), QStringLiteral("Answer")},
                                                   {QStringLiteral("메모·근거"), QStringLiteral("Note, evidence")},
                                                   {QStringLiteral("도움말"), QStringLiteral("How to fill it in")}}};

/// A photograph, a recording or another file: nothing a cell holds.
bool isFile(forms::Type type);
/// A question that is scored and may be answered 'not known yet' without having such a choice.
bool mayBeUnknown(const forms::Form &form, const forms::Node &node);
LocalizedText unknownText();
LocalizedText confirmedText();
/// How each choice of a list is offered, in its order: by its label, with its name before it where the name is a level
/// or the label is not enough to know it by.
QStringList choiceTexts(const forms::Session &session, const forms::Place &place);
/// The same with what may be answered beside the list.
QStringList offeredTexts(const forms::Session &session, const forms::Place &place, Language language);

} // namespace axw::diagnosis::answersheet
