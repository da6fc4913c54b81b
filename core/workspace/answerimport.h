// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/assessment.h"

#include <QStringList>

namespace axw::workspace {

class Workspace;

/// The workbook that a company fills in by itself, in the version of the form that an assessment of this round and rater
/// has or would be begun with. Its words are in `language`.
Result<QByteArray> answerWorkbook(Workspace &workspace, ClientId client, const QString &formKey, diagnosis::Round round, Language language,
                                  diagnosis::Rater rater = diagnosis::Rater::Company);

/// What an import of answers came to.
struct AnswersImport
{
    diagnosis::Assessment assessment;
    int rows = 0;        ///< that held something
    int changed = 0;     ///< answers and notes that were not so before
    QStringList remarks; ///< answers that do not count as the others stand
};

/// Takes the answers of a workbook that came back into the open assessment of its form, this round and rater, which is
/// begun when there is none, in the version of the form that the workbook was made with, be it the newest or not; as one
/// edit. Empty cells leave what was answered before. With anything wrong nothing is
/// changed, and the error names every cell with what would be right, one a line.
Result<AnswersImport> importAnswers(Workspace &workspace, ClientId client, const QString &path, diagnosis::Round round,
                                    diagnosis::Rater rater = diagnosis::Rater::Company);

} // namespace axw::workspace
