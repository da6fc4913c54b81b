// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/arrangement.h"

#include "core/base/korean.h"

#include <algorithm>
#include <map>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;

bool TimelineFilter::isNarrowing() const
{
    return *this != TimelineFilter();
}

bool passes(const Entry &entry, const TimelineFilter &filter, Language language)
{
    Q_UNUSED(language)
    if (filter.standing && entry.standing != *filter.standing)
        return false;
    if (!filter.consultant.isEmpty() && entry.consultant != filter.consultant)
        return false;
    if (filter.field && entry.field != filter.field)
        return false;
    if (!filter.adviser.isEmpty() && !entry.advisers.contains(filter.adviser))
        return false;
    if (filter.stage && entry.stage != filter.stage)
        return false;
    if (filter.overdue && (entry.overdue == 0 || entry.done >= 1))
        return false;
    if (filter.submitted && entry.poc().review != poc::Review::Submitted)
        return false;
    const QString text = filter.text.trimmed();
    return text.isEmpty() || matchesKorean(entry.poc().name, text) || matchesKorean(entry.client, text)
        || matchesKorean(entry.consultant, text) || entry.caseNumber.contains(text);
}

namespace {

/// A group's place among the others, its key and its words.
struct GroupOf
{
    QString rank;
    QString key;
    QString words;

    bool operator<(const GroupOf &other) const { return rank != other.rank ? rank < other.rank : key < other.key; }
};

GroupOf named(const QString &name, const QString &nobody)
{
    return name.isEmpty() ? GroupOf{u"\uffff"_s, {}, nobody} : GroupOf{name, name, name};
}

std::vector<GroupOf> groupsOf(const Entry &entry, Grouping grouping, Language language)
{
    const bool ko = language == Language::Korean;
    switch (grouping) {
    case Grouping::None:
        return {{}};
    case Grouping::Consultant:
        return {named(entry.consultant, ko ? u"담당 없음"_s : u"No consultant"_s)};
    case Grouping::Industry:
        if (!entry.field)
            return {named({}, ko ? u"업종 없음"_s : u"No industry"_s)};
        return {{QString::number(int(*entry.field)), keyOf(*entry.field), nameOf(*entry.field, language)}};
    case Grouping::Stage:
        if (!entry.stage)
            return {named({}, ko ? u"단계 없음"_s : u"No stage"_s)};
        return {{QString::number(int(*entry.stage)), keyOf(*entry.stage), nameOf(*entry.stage, language)}};
    case Grouping::Adviser: {
        if (entry.advisers.isEmpty())
            return {named({}, ko ? u"자문위원 없음"_s : u"No adviser"_s)};
        std::vector<GroupOf> groups;
        for (const QString &adviser : entry.advisers)
            groups.push_back(named(adviser, {}));
        return groups;
    }
    }
    Q_UNREACHABLE();
}

int severity(Standing standing)
{
    switch (standing) {
    case Standing::Late:
        return 0;
    case Standing::AtRisk:
        return 1;
    case Standing::OnTrack:
        return 2;
    case Standing::NotPlanned:
        return 3;
    case Standing::Finished:
        return 4;
    }
    Q_UNREACHABLE();
}

/// Less than nothing when the first stands before the other; what is missing stands last whatever the direction.
int compared(const Entry &one, const Entry &other, const Arrangement &how)
{
    const auto order = [&how](auto a, auto b) { return a == b ? 0 : (a < b) != how.descending ? -1 : 1; };
    switch (how.order) {
    case Order::Start:
        return order(one.start, other.start);
    case Order::Finish:
        return order(one.finish, other.finish);
    case Order::Name:
        return order(QString::localeAwareCompare(one.poc().name, other.poc().name), 0);
    case Order::Company:
        return order(QString::localeAwareCompare(one.client, other.client), 0);
    case Order::Standing:
        return order(severity(one.standing), severity(other.standing));
    case Order::Slip:
        if (one.slip.has_value() != other.slip.has_value())
            return one.slip ? -1 : 1;
        return order(-one.slip.value_or(0), -other.slip.value_or(0)); // the latest first
    case Order::Due:
        if (one.poc().due.isValid() != other.poc().due.isValid())
            return one.poc().due.isValid() ? -1 : 1;
        return order(one.poc().due, other.poc().due);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ArrangedRow> arranged(const Portfolio &portfolio, const Arrangement &how, Language language)
{
    std::map<GroupOf, std::vector<int>> groups;
    for (int index = 0; index < int(portfolio.entries.size()); ++index) {
        const Entry &entry = portfolio.entries[size_t(index)];
        if (!passes(entry, how.filter, language))
            continue;
        for (const GroupOf &group : groupsOf(entry, how.grouping, language))
            groups[group].push_back(index);
    }
    std::vector<ArrangedRow> rows;
    for (auto &[group, entries] : groups) {
        std::stable_sort(entries.begin(), entries.end(), [&](int one, int other) {
            return compared(portfolio.entries[size_t(one)], portfolio.entries[size_t(other)], how) < 0;
        });
        const bool collapsed = how.grouping != Grouping::None && how.collapsed.contains(group.key);
        if (how.grouping != Grouping::None)
            rows.push_back({-1, group.key, group.words, int(entries.size()), collapsed});
        if (collapsed)
            continue;
        for (const int entry : entries)
            rows.push_back({entry, group.key, {}, 0, false});
    }
    return rows;
}

} // namespace axw::portfolio
