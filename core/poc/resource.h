// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace axw::poc {

enum class ResourceKind { Consultant, Adviser, Supplier, Company, Equipment };

/// Somebody or something that works on tasks, the same in all plans.
struct Resource
{
    ResourceId id;
    QString name;
    ResourceKind kind = ResourceKind::Consultant;
    int capacity = 100; ///< percent: 200 is two of a kind
    WorkHoursId hours;  ///< null: works when the plan does
    std::optional<Won> rate; ///< an hour of one
    QString note;

    bool operator==(const Resource &) const = default;
};

/// A resource works on a task with so much of its time.
struct Assignment
{
    AssignmentId id;
    PocId poc;
    TaskId task;
    ResourceId resource;
    int units = 100; ///< percent

    bool operator==(const Assignment &) const = default;
};

} // namespace axw::poc

namespace axw {

template<>
struct Choices<poc::ResourceKind>
{
    using K = poc::ResourceKind;
    static constexpr Choice<K> all[] = {
        {K::Consultant, u"consultant", u"컨설턴트", u"Consultant"},
        {K::Adviser, u"adviser", u"자문위원", u"Adviser"},
        {K::Supplier, u"supplier", u"공급기업", u"Supplier"},
        {K::Company, u"company", u"수요기업 담당자", u"Company staff"},
        {K::Equipment, u"equipment", u"장비", u"Equipment"},
    };
};

} // namespace axw
