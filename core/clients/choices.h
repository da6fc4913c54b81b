// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"

namespace axw::clients {

/// The centre's six fields (분야), chosen by a person; KSIC only suggests one.
enum class Field { Construction, Manufacturing, Logistics, Fashion, Publishing, Content };

enum class CompanySize { Micro, Sme, MidSized, Large };

/// How a request reached the centre.
enum class RequestSource { Website, Telephone, Email, Visit, Event, Referral, Letter };

enum class VisitKind { Visit, Telephone, Video };

/// Who may see a file: 공개 / 내부 / 불가.
enum class Grade { Open, Internal, Closed };

enum class DataRequestState { Asked, Partial, Received, Refused, Dropped };

enum class ConsentKind { PersonalData, ThirdParty, Filming, Confidentiality, ConflictOfInterest };

} // namespace axw::clients

namespace axw {

template<>
struct Choices<Stage>
{
    static constexpr Choice<Stage> all[] = {
        {Stage::Intake, u"intake", u"접수", u"Intake"},
        {Stage::Diagnosis, u"diagnosis", u"진단", u"Diagnosis"},
        {Stage::Roadmap, u"roadmap", u"로드맵", u"Roadmap"},
        {Stage::Matching, u"matching", u"매칭", u"Matching"},
        {Stage::Consortium, u"consortium", u"컨소시엄", u"Consortium"},
        {Stage::Poc, u"poc", u"PoC", u"PoC"},
        {Stage::Demonstration, u"demonstration", u"실증·확산", u"Demonstration"},
    };
};

template<>
struct Choices<clients::Field>
{
    using F = clients::Field;
    static constexpr Choice<F> all[] = {
        {F::Construction, u"construction", u"건설", u"Construction"},
        {F::Manufacturing, u"manufacturing", u"제조", u"Manufacturing"},
        {F::Logistics, u"logistics", u"물류", u"Logistics"},
        {F::Fashion, u"fashion", u"패션", u"Fashion"},
        {F::Publishing, u"publishing", u"출판", u"Publishing"},
        {F::Content, u"content", u"콘텐츠", u"Content"},
    };
};

template<>
struct Choices<clients::CompanySize>
{
    using S = clients::CompanySize;
    static constexpr Choice<S> all[] = {
        {S::Micro, u"micro", u"소상공인", u"Micro-business"},
        {S::Sme, u"sme", u"중소기업", u"SME"},
        {S::MidSized, u"mid", u"중견기업", u"Mid-sized enterprise"},
        {S::Large, u"large", u"대기업", u"Large enterprise"},
    };
};

template<>
struct Choices<clients::RequestSource>
{
    using S = clients::RequestSource;
    static constexpr Choice<S> all[] = {
        {S::Website, u"website", u"누리집", u"Website"},     {S::Telephone, u"telephone", u"전화", u"Telephone"},
        {S::Email, u"email", u"전자우편", u"E-mail"},        {S::Visit, u"visit", u"방문", u"Visit"},
        {S::Event, u"event", u"행사", u"Event"},             {S::Referral, u"referral", u"추천", u"Referral"},
        {S::Letter, u"letter", u"공문", u"Official letter"},
    };
};

template<>
struct Choices<clients::VisitKind>
{
    using K = clients::VisitKind;
    static constexpr Choice<K> all[] = {
        {K::Visit, u"visit", u"방문", u"Visit"},
        {K::Telephone, u"telephone", u"전화", u"Telephone"},
        {K::Video, u"video", u"화상", u"Video"},
    };
};

template<>
struct Choices<clients::Grade>
{
    using G = clients::Grade;
    static constexpr Choice<G> all[] = {
        {G::Open, u"open", u"공개", u"Open"},
        {G::Internal, u"internal", u"내부", u"Internal"},
        {G::Closed, u"closed", u"불가", u"Closed"},
    };
};

template<>
struct Choices<clients::DataRequestState>
{
    using S = clients::DataRequestState;
    static constexpr Choice<S> all[] = {
        {S::Asked, u"asked", u"요청", u"Asked"},           {S::Partial, u"partial", u"일부 수령", u"Partly received"},
        {S::Received, u"received", u"수령", u"Received"},  {S::Refused, u"refused", u"거절", u"Refused"},
        {S::Dropped, u"dropped", u"철회", u"Dropped"},
    };
};

template<>
struct Choices<clients::ConsentKind>
{
    using K = clients::ConsentKind;
    static constexpr Choice<K> all[] = {
        {K::PersonalData, u"personal-data", u"개인정보 수집·이용 동의", u"Consent to the collection and use of personal data"},
        {K::ThirdParty, u"third-party", u"개인정보 제3자 제공 동의", u"Consent to provision to third parties"},
        {K::Filming, u"filming", u"촬영·사례 공개 동의", u"Consent to filming and publication of the case"},
        {K::Confidentiality, u"confidentiality", u"보안서약서", u"Confidentiality pledge"},
        {K::ConflictOfInterest, u"conflict-of-interest", u"이해충돌 확인", u"Conflict-of-interest statement"},
    };
};

} // namespace axw
