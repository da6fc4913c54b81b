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
             {7, "status_date", {u"기준일"_s, u"Status date"_s}},
             {8, "critical_slack", {u"주공정 여유 기준(분)"_s, u"Critical slack (minutes)"_s}},
             {9, "due", {u"약속한 완료일"_s, u"Promised finish"_s}},
             {10, "priority", {u"우선순위"_s, u"Priority"_s}},
             {11, "hours", {u"작업 시간"_s, u"Working hours"_s}},
             {12, "review", {u"검토 상태"_s, u"Review"_s}},
             {13, "reviewer", {u"검토자"_s, u"Reviewer"_s}},
             {14, "reviewed", {u"검토 시각"_s, u"Reviewed"_s}},
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
             {10, "elapsed", {u"경과 시간으로"_s, u"By the clock"_s}},
             {11, "deadline", {u"마감일시"_s, u"Deadline"_s}},
             {12, "hours", {u"작업 시간"_s, u"Working hours"_s}},
             {13, "inactive", {u"비활성"_s, u"Inactive"_s}},
             {14, "manual", {u"수동 일정"_s, u"Manually scheduled"_s}},
             {15, "manual_start", {u"수동 시작"_s, u"Manual start"_s}},
             {16, "manual_finish", {u"수동 완료"_s, u"Manual finish"_s}},
             {17, "actual_start", {u"실제 시작"_s, u"Actual start"_s}},
             {18, "actual_finish", {u"실제 완료"_s, u"Actual finish"_s}},
             {19, "optimistic", {u"낙관 기간(분)"_s, u"Optimistic duration (minutes)"_s}},
             {20, "pessimistic", {u"비관 기간(분)"_s, u"Pessimistic duration (minutes)"_s}},
             {21, "cost", {u"계획 비용(원)"_s, u"Planned cost (won)"_s}},
             {22, "actual_cost", {u"집행 비용(원)"_s, u"Actual cost (won)"_s}},
             {23, "priority", {u"우선순위"_s, u"Priority"_s}},
             {24, "gate", {u"단계검토"_s, u"Stage gate"_s}},
             {25, "uid", {u"MS Project 번호"_s, u"MS Project UID"_s}},
         }},
        {32, "task_link", {u"작업 연결"_s, u"Link"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "predecessor", {u"선행작업"_s, u"Predecessor"_s}},
             {3, "successor", {u"후행작업"_s, u"Successor"_s}},
             {4, "type", {u"연결 유형"_s, u"Type"_s}},
             {5, "lag", {u"간격"_s, u"Lag"_s}},
             {6, "unit", {u"간격 단위"_s, u"Unit of the lag"_s}},
         }},
        {33, "work_hours", {u"작업 시간"_s, u"Working hours"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "name", {u"이름"_s, u"Name"_s}},
             {3, "base", {u"바탕 작업 시간"_s, u"Derived from"_s}},
             {4, "hours", {u"시간"_s, u"Hours"_s}},
         }},
        {34, "resource", {u"자원"_s, u"Resource"_s},
         {
             {1, "name", {u"이름"_s, u"Name"_s}},
             {2, "kind", {u"종류"_s, u"Kind"_s}},
             {3, "capacity", {u"용량(%)"_s, u"Capacity (%)"_s}},
             {4, "hours", {u"작업 시간"_s, u"Working hours"_s}},
             {5, "rate", {u"시간당 단가(원)"_s, u"Rate (won an hour)"_s}},
             {6, "note", {u"메모"_s, u"Note"_s}},
         }},
        {35, "assignment", {u"자원 배정"_s, u"Assignment"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "task", {u"작업"_s, u"Task"_s}},
             {3, "resource", {u"자원"_s, u"Resource"_s}},
             {4, "units", {u"투입(%)"_s, u"Units (%)"_s}},
         }},
        {36, "baseline", {u"기준계획"_s, u"Baseline"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "name", {u"이름"_s, u"Name"_s}},
             {3, "taken", {u"설정 시각"_s, u"Taken"_s}},
             {4, "taken_by", {u"설정한 사람"_s, u"Taken by"_s}},
         }},
        {37, "baseline_task", {u"기준계획의 작업"_s, u"Task of a baseline"_s},
         {
             {1, "baseline", {u"기준계획"_s, u"Baseline"_s}},
             {2, "task", {u"작업"_s, u"Task"_s}},
             {3, "name", {u"이름"_s, u"Name"_s}},
             {4, "start", {u"시작"_s, u"Start"_s}},
             {5, "finish", {u"완료"_s, u"Finish"_s}},
             {6, "duration", {u"기간(분)"_s, u"Duration (minutes)"_s}},
             {7, "cost", {u"비용(원)"_s, u"Cost (won)"_s}},
         }},
        {38, "plan_comment", {u"검토 의견"_s, u"Review comment"_s},
         {
             {1, "poc", {u"PoC"_s, u"PoC"_s}},
             {2, "task", {u"작업"_s, u"Task"_s}},
             {3, "text", {u"의견"_s, u"Comment"_s}},
             {4, "written", {u"쓴 시각"_s, u"Written"_s}},
             {5, "written_by", {u"쓴 사람"_s, u"Written by"_s}},
             {6, "settled", {u"처리됨"_s, u"Settled"_s}},
         }},
        {39, "poc_link", {u"PoC 연결"_s, u"Link between PoCs"_s},
         {
             {1, "predecessor", {u"선행 PoC"_s, u"Predecessor"_s}},
             {2, "successor", {u"후행 PoC"_s, u"Successor"_s}},
             {3, "lag", {u"간격"_s, u"Lag"_s}},
             {4, "unit", {u"간격 단위"_s, u"Unit of the lag"_s}},
         }},
    };
}

} // namespace axw::workspace
