// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/gates.h"

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double enoughCoverage = 0.7;

GateItem tasksDone(const GateFacts &facts)
{
    const bool met = facts.pocTasks > 0 && facts.pocTasksDone == facts.pocTasks;
    return {{u"모든 작업 완료(%1개 중 %2개)"_s.arg(facts.pocTasks).arg(facts.pocTasksDone), u"All tasks done (%1 of %2)"_s.arg(facts.pocTasksDone).arg(facts.pocTasks)}, met};
}

} // namespace

std::vector<GateItem> gateOf(Stage stage, const GateFacts &facts)
{
    switch (stage) {
    case Stage::Intake:
        return {{{u"요청 내용 등록"_s, u"Request registered"_s}, facts.hasRequest},
                {{u"담당 컨설턴트 지정"_s, u"Consultant named"_s}, facts.hasOwner},
                {{u"기업 담당자 연락처"_s, u"Contact at the company"_s}, facts.hasContact},
                {{u"사업자등록번호 입력"_s, u"Business registration number"_s}, facts.hasBrn},
                {{u"개인정보 수집·이용 동의"_s, u"Consent to personal data"_s}, facts.hasPersonalDataConsent}};
    case Stage::Diagnosis:
        return {{{u"현장 방문·상담 기록"_s, u"Visit or consultation logged"_s}, facts.hasVisit},
                {{u"응답률 70% 이상"_s, u"Coverage of 70% or more"_s}, facts.hasAssessment && facts.coverage >= enoughCoverage},
                {{u"진단 확정"_s, u"Assessment frozen"_s}, facts.assessmentFrozen},
                {{u"미수령 자료요청 없음"_s, u"No data request outstanding"_s}, facts.openDataRequests == 0}};
    case Stage::Roadmap:
    case Stage::Matching:
    case Stage::Consortium:
        return {{{u"진단 확정"_s, u"Assessment frozen"_s}, facts.assessmentFrozen},
                {{u"다음 할 일 지정"_s, u"Next action set"_s}, facts.hasNextAction}};
    case Stage::Poc:
        return {{{u"PoC 등록"_s, u"PoC registered"_s}, facts.hasPoc},
                {{u"PoC 일정의 작업 등록"_s, u"Tasks in the PoC plan"_s}, facts.pocTasks > 0},
                tasksDone(facts)};
    case Stage::Demonstration:
        return {tasksDone(facts),
                {{u"현장 방문 기록"_s, u"Visit on site logged"_s}, facts.hasVisit}};
    }
    return {};
}

int missingCount(const std::vector<GateItem> &items)
{
    return int(std::ranges::count(items, false, &GateItem::met));
}

} // namespace axw::clients
