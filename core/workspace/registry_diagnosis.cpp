// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registry.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

std::vector<store::TableSpec> diagnosisTables()
{
    return {
        {20, "assessment", {u"수준진단"_s, u"Assessment"_s},
         {
             {1, "client", {u"수요기업"_s, u"Demand company"_s}},
             {2, "form", {u"진단지"_s, u"Form"_s}},
             {3, "form_version", {u"진단지 판"_s, u"Version of the form"_s}},
             {4, "round", {u"차수"_s, u"Round"_s}},
             {5, "started", {u"시작일"_s, u"Started"_s}},
             {6, "frozen_at", {u"확정 시각"_s, u"Frozen at"_s}},
             {7, "frozen_by", {u"확정한 사람"_s, u"Frozen by"_s}},
             {8, "switched_off", {u"제외한 영역"_s, u"Dimensions left out"_s}},
         }},
        {21, "answer", {u"문항 답"_s, u"Answer"_s},
         {
             {1, "assessment", {u"수준진단"_s, u"Assessment"_s}},
             {2, "item", {u"문항"_s, u"Item"_s}},
             {3, "value", {u"수준"_s, u"Level"_s}},
             {4, "evidence", {u"근거 등급"_s, u"Evidence grade"_s}},
             {5, "note", {u"메모"_s, u"Note"_s}},
         }},
    };
}

} // namespace axw::workspace
