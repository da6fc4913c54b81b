// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "core/clients/client.h"
#include "core/clients/letter.h"
#include "core/clients/records.h"
#include "core/store/table.h"

/// Where the types of this room live in the workspace file.
namespace axw::store {

template<>
struct TableOf<clients::Client>
{
    using C = clients::Client;
    static constexpr const char *name = "client";
    static auto columns()
    {
        return std::tuple(column("name", &C::name), column("brn", &C::brn), column("corporate_no", &C::corporateNo),
                          column("ksic", &C::ksic), column("field", &C::field), column("region", &C::region),
                          column("address", &C::address), column("representative", &C::representative),
                          column("size", &C::size), column("owner", &C::owner), column("phone", &C::phone),
                          column("website", &C::website), column("founded", &C::founded),
                          column("employees", &C::employees), column("sales_year", &C::salesYear),
                          column("sales_1", &C::sales1), column("sales_2", &C::sales2), column("sales_3", &C::sales3),
                          column("note", &C::note));
    }
};

template<>
struct TableOf<clients::Contact>
{
    using C = clients::Contact;
    static constexpr const char *name = "contact";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("name", &C::name), column("title", &C::title),
                          column("department", &C::department), column("phone", &C::phone),
                          column("mobile", &C::mobile), column("email", &C::email), column("main", &C::main),
                          column("note", &C::note));
    }
};

template<>
struct TableOf<clients::Request>
{
    using C = clients::Request;
    static constexpr const char *name = "request";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("source", &C::source), column("received", &C::received),
                          column("wanted", &C::wanted));
    }
};

template<>
struct TableOf<clients::Certificate>
{
    using C = clients::Certificate;
    static constexpr const char *name = "certificate";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("name", &C::name), column("number", &C::number),
                          column("issued", &C::issued), column("expires", &C::expires));
    }
};

template<>
struct TableOf<clients::Support>
{
    using C = clients::Support;
    static constexpr const char *name = "support";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("programme", &C::programme), column("body", &C::body),
                          column("year", &C::year), column("amount", &C::amount));
    }
};

template<>
struct TableOf<clients::CaseFile>
{
    using C = clients::CaseFile;
    static constexpr const char *name = "case_file";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("number", &C::number), column("title", &C::title),
                          column("opened", &C::opened), column("stage", &C::stage),
                          column("stage_since", &C::stageSince), column("owner", &C::owner),
                          column("next_action", &C::nextAction), column("next_due", &C::nextDue),
                          column("closed", &C::closed), column("outcome", &C::outcome));
    }
};

template<>
struct TableOf<clients::StageStep>
{
    using C = clients::StageStep;
    static constexpr const char *name = "stage_step";
    static auto columns()
    {
        return std::tuple(column("case_file", &C::caseFile), column("stage", &C::stage), column("entered", &C::entered),
                          column("reason", &C::reason), column("note", &C::note));
    }
};

template<>
struct TableOf<clients::Attachment>
{
    using C = clients::Attachment;
    static constexpr const char *name = "attachment";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("subject", &C::subject), column("item", &C::item),
                          column("name", &C::name), column("media_type", &C::mediaType), column("size", &C::size),
                          column("hash", &C::hash), column("grade", &C::grade), column("added", &C::added),
                          column("note", &C::note));
    }
};

template<>
struct TableOf<clients::Visit>
{
    using C = clients::Visit;
    static constexpr const char *name = "visit";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("starts", &C::starts), column("ends", &C::ends),
                          column("kind", &C::kind), column("place", &C::place), column("said", &C::said),
                          column("agreed", &C::agreed), column("effort_tenths", &C::effortTenths),
                          column("signed_by", &C::signedBy), column("signed_at", &C::signedAt),
                          column("signature", &C::signature));
    }
};

template<>
struct TableOf<clients::VisitPerson>
{
    using C = clients::VisitPerson;
    static constexpr const char *name = "visit_person";
    static auto columns()
    {
        return std::tuple(column("visit", &C::visit), column("name", &C::name), column("affiliation", &C::affiliation),
                          column("title", &C::title));
    }
};

template<>
struct TableOf<clients::VisitAction>
{
    using C = clients::VisitAction;
    static constexpr const char *name = "visit_action";
    static auto columns()
    {
        return std::tuple(column("visit", &C::visit), column("what", &C::what), column("owner", &C::owner),
                          column("due", &C::due), column("done", &C::done));
    }
};

template<>
struct TableOf<clients::DataRequest>
{
    using C = clients::DataRequest;
    static constexpr const char *name = "data_request";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("what", &C::what), column("asked", &C::asked),
                          column("due", &C::due), column("from_whom", &C::fromWhom), column("grade", &C::grade),
                          column("state", &C::state), column("item", &C::item), column("received", &C::received),
                          column("note", &C::note));
    }
};

template<>
struct TableOf<clients::Consent>
{
    using C = clients::Consent;
    static constexpr const char *name = "consent";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("kind", &C::kind), column("person", &C::person),
                          column("purpose", &C::purpose), column("items", &C::items),
                          column("retention", &C::retention), column("recipient", &C::recipient),
                          column("signed", &C::signedOn), column("expires", &C::expires),
                          column("withdrawn", &C::withdrawn), column("scan", &C::scan));
    }
};

template<>
struct TableOf<clients::QuickNote>
{
    using C = clients::QuickNote;
    static constexpr const char *name = "quick_note";
    static auto columns()
    {
        return std::tuple(column("client", &C::client), column("noted", &C::noted), column("said", &C::said),
                          column("assessment", &C::assessment), column("item", &C::item));
    }
};

template<>
struct TableOf<clients::Letter>
{
    using L = clients::Letter;
    static constexpr const char *name = "letter";
    static auto columns()
    {
        return std::tuple(column("client", &L::client), column("case_file", &L::caseFile), column("direction", &L::direction),
                          column("number", &L::number), column("date", &L::date), column("correspondent", &L::correspondent),
                          column("subject", &L::subject), column("enclosures", &L::enclosures), column("owner", &L::owner),
                          column("reply_due", &L::replyDue), column("replied", &L::replied), column("note", &L::note),
                          column("file", &L::file));
    }
};

template<>
struct TableOf<clients::Erasure>
{
    using C = clients::Erasure;
    static constexpr const char *name = "erasure";
    static auto columns()
    {
        return std::tuple(column("what", &C::what), column("reason", &C::reason), column("at", &C::at),
                          column("person", &C::person), column("rows", &C::rows), column("files", &C::files));
    }
};

} // namespace axw::store
