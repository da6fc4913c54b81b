// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/assessment.h"

#include <QStringList>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

SwitchedOff Assessment::dimensionsOff() const
{
    const QStringList keys = switchedOff.split(u',', Qt::SkipEmptyParts);
    return SwitchedOff(keys.begin(), keys.end());
}

void Assessment::setDimensionsOff(const SwitchedOff &off)
{
    QStringList keys(off.begin(), off.end());
    keys.sort(); // one set is one text, or the journal would see a change where there is none
    switchedOff = keys.join(u',');
}

AnswerId answerId(AssessmentId assessment, QStringView item)
{
    return AnswerId(derivedUuid(assessment.uuid(), item));
}

LocalizedText assessmentName(const Assessment &assessment, const Form &form)
{
    const LocalizedText name = formName(form);
    const QString round = keyOf(assessment.round);
    LocalizedText all{round + u' ' + name.ko, round + u' ' + name.en};
    if (assessment.rater == Rater::Company)
        all = {all.ko + u" · "_s + nameOf(assessment.rater, Language::Korean), all.en + u" · "_s + nameOf(assessment.rater, Language::English)};
    return all;
}

} // namespace axw::diagnosis
