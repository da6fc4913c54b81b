// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/portfolio/portfolio.h"

#include <QSet>

namespace axw::portfolio {

/// What the rows are grouped by. One with several advisers stands under each of them.
enum class Grouping { None, Consultant, Industry, Adviser, Stage };

enum class Order { Start, Finish, Name, Company, Standing, Slip, Due };

/// What narrows the timeline; everything has to fit.
struct TimelineFilter
{
    QString text; ///< in the PoC's, the company's or the consultant's name, as people type it
    std::optional<Standing> standing;
    QString consultant;
    std::optional<clients::Field> field;
    QString adviser;
    std::optional<Stage> stage;
    bool overdue = false;   ///< only those with a task that should be done
    bool submitted = false; ///< only plans that wait for a project manager

    bool isNarrowing() const;
    bool operator==(const TimelineFilter &) const = default;
};

bool passes(const Entry &entry, const TimelineFilter &filter, Language language);

/// How the rows are laid out.
struct Arrangement
{
    Grouping grouping = Grouping::Consultant;
    Order order = Order::Start;
    bool descending = false;
    TimelineFilter filter;
    QSet<QString> collapsed; ///< keys of groups that are closed

    bool operator==(const Arrangement &) const = default;
};

/// A row of table and chart: an entry of the portfolio, or the head of a group.
struct ArrangedRow
{
    int entry = -1;  ///< -1: a head
    QString key;     ///< of the group
    QString heading; ///< its words
    int count = 0;   ///< how many it holds
    bool collapsed = false;

    bool isHeading() const { return entry < 0; }
    bool operator==(const ArrangedRow &) const = default;
};

std::vector<ArrangedRow> arranged(const Portfolio &portfolio, const Arrangement &how, Language language);

} // namespace axw::portfolio

namespace axw {

template<>
struct Choices<portfolio::Grouping>
{
    using G = portfolio::Grouping;
    static constexpr Choice<G> all[] = {
        {G::Consultant, u"consultant", u"컨설턴트", u"Consultant"},
        {G::Industry, u"industry", u"업종", u"Industry"},
        {G::Adviser, u"adviser", u"자문위원", u"Adviser"},
        {G::Stage, u"stage", u"단계", u"Stage"},
        {G::None, u"none", u"없음", u"None"},
    };
};

template<>
struct Choices<portfolio::Order>
{
    using O = portfolio::Order;
    static constexpr Choice<O> all[] = {
        {O::Start, u"start", u"시작일", u"Start"},   {O::Finish, u"finish", u"완료일", u"Finish"},
        {O::Name, u"name", u"이름", u"Name"},        {O::Company, u"company", u"기업", u"Company"},
        {O::Standing, u"standing", u"상태", u"Standing"},
        {O::Slip, u"slip", u"기준계획 대비", u"Against the baseline"},
        {O::Due, u"due", u"약속한 날", u"Promised day"},
    };
};

} // namespace axw
