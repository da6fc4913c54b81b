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
             {9, "template", {u"가져온 진단지"_s, u"Imported form"_s}},
             {10, "rater", {u"평가자"_s, u"Rater"_s}},
             {11, "based_on", {u"이어받은 진단"_s, u"Based on"_s}},
         }},
        {21, "answer", {u"문항 답"_s, u"Answer"_s},
         {
             {1, "assessment", {u"수준진단"_s, u"Assessment"_s}},
             {2, "item", {u"문항"_s, u"Item"_s}},
             {3, "value", {u"답"_s, u"Answer"_s}},
             {4, "evidence", {u"근거 등급"_s, u"Evidence grade"_s}},
             {5, "note", {u"메모"_s, u"Note"_s}},
             {6, "instance", {u"반복 항목"_s, u"Instance"_s}},
             {7, "check_again", {u"재확인 필요"_s, u"Check again"_s}},
         }},
        {22, "form", {u"진단지"_s, u"Form"_s},
         {
             {1, "key", {u"진단지 코드"_s, u"Form key"_s}},
             {2, "version", {u"판"_s, u"Version"_s}},
             {3, "title", {u"제목"_s, u"Title"_s}},
             {4, "file", {u"파일"_s, u"File"_s}},
             {5, "attachments", {u"딸린 파일"_s, u"Attached files"_s}},
             {6, "added", {u"가져온 시각"_s, u"Imported at"_s}},
             {7, "added_by", {u"가져온 사람"_s, u"Imported by"_s}},
         }},
        {23, "repeat_instance", {u"반복 항목"_s, u"Instance of a repeat"_s},
         {
             {1, "assessment", {u"수준진단"_s, u"Assessment"_s}},
             {2, "node", {u"반복 그룹"_s, u"Repeat"_s}},
             {3, "parent", {u"상위 항목"_s, u"Stands in"_s}},
             {4, "rank", {u"순서"_s, u"Order"_s}},
         }},
        {24, "quick_note", {u"빠른 메모"_s, u"Quick note"_s},
         {
             {1, "client", {u"수요기업"_s, u"Demand company"_s}},
             {2, "noted", {u"적은 시각"_s, u"Noted at"_s}},
             {3, "said", {u"내용"_s, u"Text"_s}},
             {4, "assessment", {u"수준진단"_s, u"Assessment"_s}},
             {5, "item", {u"문항"_s, u"Item"_s}},
         }},
        {25, "benchmark", {u"비교 기준"_s, u"Benchmark"_s},
         {
             {1, "form", {u"진단지"_s, u"Form"_s}},
             {2, "form_version", {u"진단지 판"_s, u"Version of the form"_s}},
             {3, "made", {u"작성일"_s, u"Made on"_s}},
             {4, "source", {u"출처"_s, u"Source"_s}},
             {5, "content", {u"내용"_s, u"Content"_s}},
             {6, "added", {u"가져온 시각"_s, u"Imported at"_s}},
         }},
        {26, "item_link", {u"문항 연계"_s, u"Link of an item"_s},
         {
             {1, "client", {u"수요기업"_s, u"Demand company"_s}},
             {2, "form", {u"진단지"_s, u"Form"_s}},
             {3, "item", {u"문항"_s, u"Item"_s}},
             {4, "kind", {u"연계 대상"_s, u"Linked to"_s}},
             {5, "target", {u"대상 이름"_s, u"Which one"_s}},
         }},
    };
}

} // namespace axw::workspace
