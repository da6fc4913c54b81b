// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/korean.h"
#include "core/diagnosis/filling.h"
#include "core/store/table.h"

/// Where the assessments of this room live in the workspace file.
namespace axw::diagnosis {

/// An answer as it lies in the file: three registers, so that two people can change value and note at the same time.
struct AnswerRow
{
    AnswerId id;
    AssessmentId assessment;
    QString item;
    QString value;
    QString evidence;
    QString note;
    RepeatId instance;
    std::optional<bool> checkAgain; ///< true or nothing
};

/// A row of a repeat's instance.
struct InstanceRow
{
    RepeatId id;
    AssessmentId assessment;
    QString node;
    RepeatId parent;
    QString rank;
};

/// The code in the file for what was asked and is not known yet.
inline const QString unknownCode = QStringLiteral("unknown");

inline AnswerRow rowOf(AssessmentId assessment, const StoredAnswer &answer)
{
    AnswerRow row;
    row.id = answerId(assessment, answer.key);
    row.assessment = assessment;
    row.item = answer.key.item;
    row.instance = answer.key.instance;
    row.value = answer.beside.unknown ? unknownCode : answer.value;
    row.evidence = evidenceCode(answer.beside.evidence);
    row.note = normalText(answer.beside.note);
    if (answer.beside.checkAgain)
        row.checkAgain = true;
    return row;
}

/// A consultant's own stands for itself, as it did before there were other raters.
inline store::Value toCell(Rater rater)
{
    return rater == Rater::Consultant ? store::Value() : store::Value(keyOf(rater));
}

} // namespace axw::diagnosis

namespace axw::store {

template<>
struct TableOf<diagnosis::Assessment>
{
    using A = diagnosis::Assessment;
    static constexpr const char *name = "assessment";
    static auto columns()
    {
        return std::tuple(column("client", &A::client), column("form", &A::formKey),
                          column("form_version", &A::formVersion), column("round", &A::round),
                          column("started", &A::started), column("frozen_at", &A::frozenAt),
                          column("frozen_by", &A::frozenBy), column("switched_off", &A::switchedOff),
                          column("template", &A::formRecord), column("rater", &A::rater), column("based_on", &A::basedOn));
    }
};

template<>
struct TableOf<diagnosis::AnswerRow>
{
    using A = diagnosis::AnswerRow;
    static constexpr const char *name = "answer";
    static auto columns()
    {
        return std::tuple(column("assessment", &A::assessment), column("item", &A::item), column("value", &A::value),
                          column("evidence", &A::evidence), column("note", &A::note), column("instance", &A::instance),
                          column("check_again", &A::checkAgain));
    }
};

template<>
struct TableOf<diagnosis::InstanceRow>
{
    using I = diagnosis::InstanceRow;
    static constexpr const char *name = "repeat_instance";
    static auto columns()
    {
        return std::tuple(column("assessment", &I::assessment), column("node", &I::node), column("parent", &I::parent),
                          column("rank", &I::rank));
    }
};

} // namespace axw::store
