// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registry.h"

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

std::vector<store::TableSpec> pocTables()
{
    return {
        {30, "poc", {u"PoC"_s, u"PoC"_s},
         {
             {1, "client", {u"수요기업"_s, u"Demand company"_s}},
             {2, "case_file", {u"사업 건"_s, u"Case file"_s}},
             {3, "name", {u"이름"_s, u"Name"_s}},
             {4, "starts", {u"시작일"_s, u"Starts"_s}},
             {5, "calendar", {u"공휴일 규칙 판"_s, u"Version of the holiday rules"_s}},
             {6, "note", {u"메모"_s, u"Note"_s}},
         }},
        {31, "task", {u"작업"_s, u"Task"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "parent", {u"상위 작업"_s, u"Summary task"_s}},
             {3, "rank", {u"순서"_s, u"Order"_s}},
             {4, "name", {u"이름"_s, u"Name"_s}},
             {5, "duration", {u"기간(분)"_s, u"Duration (minutes)"_s}},
             {6, "rule", {u"날짜 조건"_s, u"Date rule"_s}},
             {7, "rule_at", {u"조건 일시"_s, u"Date of the rule"_s}},
             {8, "done", {u"진척(%)"_s, u"Done (%)"_s}},
             {9, "note", {u"메모"_s, u"Note"_s}},
         }},
        {32, "task_link", {u"작업 연결"_s, u"Link"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "predecessor", {u"선행작업"_s, u"Predecessor"_s}},
             {3, "successor", {u"후행작업"_s, u"Successor"_s}},
             {4, "type", {u"연결 유형"_s, u"Type"_s}},
             {5, "lag", {u"간격(분)"_s, u"Lag (minutes)"_s}},
         }},
    };
}

} // namespace axw::workspace
