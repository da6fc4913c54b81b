// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ownfields.h"

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int baselines = 11;

} // namespace

FileCustomField customField(OwnField field, int baseline)
{
    // MS Project's numbers: tasks' Text11 … Text30 from 188743997 on, Flag1, Duration1 and Duration3 (where its own
    // estimates stand), Date10, Number20; resources' Text1.
    switch (field) {
    case OwnField::TaskKey: return {188744016, u"Text30"_s, u"AXW task key"_s};
    case OwnField::Optimistic: return {188743783, u"Duration1"_s, u"AXW optimistic duration"_s};
    case OwnField::Pessimistic: return {188743785, u"Duration3"_s, u"AXW pessimistic duration"_s};
    case OwnField::Gate: return {188743752, u"Flag1"_s, u"AXW gate"_s};
    case OwnField::ResourceKind: return {205520904, u"Text1"_s, u"AXW kind"_s};
    case OwnField::PromisedFinish: return {188743954, u"Date10"_s, u"AXW promised finish"_s};
    case OwnField::CriticalSlack: return {188743996, u"Number20"_s, u"AXW critical slack (minutes)"_s};
    case OwnField::Baseline0: return {188743997 + baseline, u"Text%1"_s.arg(11 + baseline), u"AXW baseline %1"_s.arg(baseline)};
    }
    Q_UNREACHABLE();
}

std::optional<int> numberOf(const ProjectFile &file, OwnField field, int baseline)
{
    const QString alias = customField(field, baseline).alias;
    for (const FileCustomField &known : file.customFields) {
        if (known.alias == alias)
            return known.field;
    }
    return {};
}

QString valueOf(const std::vector<FileCustom> &custom, std::optional<int> number)
{
    if (!number)
        return {};
    const auto at = std::find_if(custom.begin(), custom.end(), [&](const FileCustom &one) { return one.field == *number; });
    return at == custom.end() ? QString() : at->value;
}

bool isOwn(const FileCustomField &field)
{
    for (const OwnField own : {OwnField::TaskKey, OwnField::Optimistic, OwnField::Pessimistic, OwnField::Gate, OwnField::ResourceKind,
                               OwnField::PromisedFinish, OwnField::CriticalSlack}) {
        if (customField(own).alias == field.alias)
            return true;
    }
    for (int baseline = 0; baseline < baselines; ++baseline) {
        if (customField(OwnField::Baseline0, baseline).alias == field.alias)
            return true;
    }
    return false;
}

} // namespace axw::exchange
