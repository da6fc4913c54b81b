// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/report/document.h"
#include "core/report/masking.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// What a request for data (요구자료) may list.
enum class RequestList { Clients, Cases, Pocs, Visits, Letters };

/// What stands in a column, and so how it is written and masked.
enum class RequestValue {
    Text,    ///< masked names within it are masked
    Company,
    Person,
    Brn,
    Phone,
    Date,
    Count,
    Days,    ///< with one decimal
    Percent, ///< 0 … 1
    Money,   ///< whole won; written in millions
};

struct RequestColumn
{
    QString key; ///< of --columns
    LocalizedText title;
    RequestValue value = RequestValue::Text;
    double share = 10;
    bool usual = false; ///< shown when nobody chose
};

/// The columns of a list, in the order in which they are offered.
const QList<RequestColumn> &columnsOf(RequestList list);
QStringList usualColumns(RequestList list);

/// One cell before it is written.
using RequestCell = std::variant<std::monostate, QString, LocalizedText, QDate, qint64, double, Won>;

struct RequestSnapshot
{
    Issue issue;
    RequestList list = RequestList::Clients;
    QStringList columns; ///< keys, in the order of the table; empty: the usual ones
    QList<LocalizedText> filters; ///< what was chosen, said in words: 단계 PoC, 컨설턴트 김지원
    bool masked = true;
    NameMask names; ///< of everybody the workspace knows
    /// A row each, by column key.
    QList<QHash<QString, RequestCell>> rows;
};

/// 요구자료: one list with chosen columns, 기준일 and 단위 stated. Masked, no known name is readable anywhere in it.
Document requestReport(const RequestSnapshot &snapshot, Language language);

} // namespace axw::report

namespace axw {

template<>
struct Choices<report::RequestList>
{
    using L = report::RequestList;
    static constexpr Choice<L> all[] = {
        {L::Clients, u"clients", u"수요기업", u"Companies"},
        {L::Cases, u"cases", u"사업 건", u"Cases"},
        {L::Pocs, u"pocs", u"PoC", u"PoCs"},
        {L::Visits, u"visits", u"상담·방문", u"Visits"},
        {L::Letters, u"letters", u"공문", u"Letters"},
    };
};

} // namespace axw
