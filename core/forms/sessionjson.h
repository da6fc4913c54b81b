// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/session.h"

#include <QJsonObject>
#include <QSet>

namespace axw::forms {

/// What was said of answers, by their paths.
struct BesideAnswers
{
    QMap<QString, QString> evidence; ///< "E0", "E1", "E2"
    QMap<QString, QString> notes;
    QSet<QString> unknown; ///< asked, and not known yet
    bool operator==(const BesideAnswers &) const = default;
};

/// Fills a form with `{"name": answer, …}`, in the form's order, as a person would. A key is a bare name where it is
/// unique, else a path ("household/size"); a repeat is an array of objects; several choices are an array or one text
/// with blanks; null is no answer, "unknown" to a question of a dimension that
/// it was asked and is not known yet. Answers of a scored question may be `{"value": …, "evidence": "E1", "note": "…"}`;
/// what stands beside the value is handed back. Every key and answer that is wrong is named in the error, one a line,
/// with what would be right.
Result<BesideAnswers> fillFromJson(Session &session, const QJsonObject &answers);

/// {"values":{path:value},"relevant":{path:bool},"required_missing":[path],"violations":[{"path","message"}]}. Groups,
/// repeats and notes have no value; repeats and their instances stand in "relevant".
QJsonObject toJson(const Session &session);

} // namespace axw::forms
