// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/gates.h"

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double enoughCoverage = 0.7;
} // namespace

std::vector<GateItem> gateOf(Stage stage, const GateFacts &facts)
{
    switch (stage) {
    case Stage::Intake:
        return {{{u"요청 내용이 등록되어 있음"_s, u"A request is registered"_s}, facts.hasRequest},
                {{u"담당 컨설턴트가 정해짐"_s, u"A consultant owns the case"_s}, facts.hasOwner},
                {{u"기업 담당자 연락처가 있음"_s, u"A contact at the company is known"_s}, facts.hasContact},
                {{u"사업자등록번호가 확인됨"_s, u"The business registration number is entered"_s}, facts.hasBrn},
                {{u"개인정보 수집·이용 동의를 받음"_s, u"Consent to personal data is signed"_s}, facts.hasPersonalDataConsent}};
    case Stage::Diagnosis:
        return {{{u"현장 방문이나 상담이 기록됨"_s, u"A visit or consultation is logged"_s}, facts.hasVisit},
                {{u"응답률이 70% 이상임"_s, u"Coverage is 70% or more"_s}, facts.hasAssessment && facts.coverage >= enoughCoverage},
                {{u"진단이 확정됨"_s, u"The assessment is frozen"_s}, facts.assessmentFrozen},
                {{u"미수령 자료요청이 없음"_s, u"No data request is outstanding"_s}, facts.openDataRequests == 0}};
    case Stage::Roadmap:
    case Stage::Matching:
    case Stage::Consortium:
        return {{{u"진단이 확정됨"_s, u"The assessment is frozen"_s}, facts.assessmentFrozen},
                {{u"다음 할 일이 정해짐"_s, u"The next action is set"_s}, facts.hasNextAction}};
    case Stage::Poc:
        return {{{u"PoC가 등록됨"_s, u"A PoC is registered"_s}, facts.hasPoc},
                {{u"PoC 일정에 작업이 있음"_s, u"The PoC plan has tasks"_s}, facts.pocTasks > 0},
                {{u"모든 작업이 완료됨"_s, u"All tasks are done"_s}, facts.pocTasks > 0 && facts.pocTasksDone == facts.pocTasks}};
    case Stage::Demonstration:
        return {{{u"모든 작업이 완료됨"_s, u"All tasks are done"_s}, facts.pocTasks > 0 && facts.pocTasksDone == facts.pocTasks},
                {{u"현장 방문이 기록됨"_s, u"A visit on site is logged"_s}, facts.hasVisit}};
    }
    return {};
}

int missingCount(const std::vector<GateItem> &items)
{
    return int(std::ranges::count(items, false, &GateItem::met));
}

} // namespace axw::clients
