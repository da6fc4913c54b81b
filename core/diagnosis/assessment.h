// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/diagnosis/scores.h"

#include <QDate>
#include <QDateTime>

namespace axw::diagnosis {

/// The first assessment, the one after the PoC, the one after diffusion.
enum class Round { T0, T1, T2 };

/// Who gave the answers: the consultant on site, or the company of itself.
enum class Rater { Consultant, Company };

/// One filling of one form by one company. Frozen, it is a snapshot that is not written any more.
struct Assessment
{
    AssessmentId id;
    ClientId client;
    QString formKey;
    int formVersion = 0;
    Round round = Round::T0;
    QDate started;
    QDateTime frozenAt; ///< UTC; invalid while it is being filled
    QString frozenBy;
    FormId formRecord; ///< the imported form; null for one that the program carries
    Rater rater = Rater::Consultant;
    AssessmentId basedOn; ///< the earlier round whose answers it began with; null for none
    QString switchedOff; ///< keys of dimensions in order, parted by commas: see dimensionsOff()
    bool operator==(const Assessment &) const = default;

    bool isFrozen() const { return frozenAt.isValid(); }
    SwitchedOff dimensionsOff() const;
    void setDimensionsOff(const SwitchedOff &off);
};

/// The row of an item's answer: worked out from both, so that two laptops that answer one item write one row.
AnswerId answerId(AssessmentId assessment, QStringView item);

/// "T0 정밀 36문항" / "T0 full, 36 items"; of the company itself "T0 정밀 36문항 · 기업 자가진단".
LocalizedText assessmentName(const Assessment &assessment, const Form &form);

} // namespace axw::diagnosis

namespace axw {

template<>
struct Choices<diagnosis::Round>
{
    using R = diagnosis::Round;
    static constexpr Choice<R> all[] = {
        {R::T0, u"T0", u"T0", u"T0"},
        {R::T1, u"T1", u"T1", u"T1"},
        {R::T2, u"T2", u"T2", u"T2"},
    };
};

template<>
struct Choices<diagnosis::Rater>
{
    using R = diagnosis::Rater;
    static constexpr Choice<R> all[] = {
        {R::Consultant, u"consultant", u"컨설턴트", u"Consultant"},
        {R::Company, u"company", u"기업 자가진단", u"Company's own"},
    };
};

} // namespace axw
