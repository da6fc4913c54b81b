// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/timelinewords.h"

#include "core/base/formats.h"
#include "core/poc/predecessors.h"

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOf;
using schedule::lastDayOf;

QString signedDays(int days)
{
    return days == 0 ? u"0"_s : (days > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(days));
}

QString noteOf(const Entry &entry, const Entry *before, Language language)
{
    if (!entry.hasPlan())
        return {};
    const bool ko = language == Language::Korean;
    const auto days = [ko](int count) { return signedDays(count) + (ko ? u"일"_s : u" d"_s); };
    QStringList parts;
    if (before) {
        const int later = entry.planned->calendar().workingDaysBetween(lastDayOf(before->start, before->finish), lastDayOf(entry.start, entry.finish));
        if (later != 0)
            parts << days(later);
    }
    const auto promise = promiseOf(entry);
    const int past = daysPastPromise(entry);
    const QString promised = ko ? u"약속 %1"_s : u"promise %1"_s;
    const QString kept = ko ? u"기준 %1"_s : u"baseline %1"_s;
    const auto concern = [&entry](Concern::Kind kind) {
        return std::find_if(entry.concerns.begin(), entry.concerns.end(), [kind](const Concern &each) { return each.kind == kind; });
    };
    const auto would = concern(Concern::Kind::WouldBePast);
    const auto over = concern(Concern::Kind::DueOver);
    if (would != entry.concerns.end()) {
        parts << (ko ? u"예상: %1"_s : u"expected: %1"_s).arg((would->baseline ? kept : promised).arg(days(would->days)));
    } else if (over != entry.concerns.end()) {
        parts << (ko ? u"약속한 날 %1일 지남"_s : u"promised %1 d ago"_s).arg(over->days);
    } else if (past > 0 && !promise->baseline) {
        parts << promised.arg(days(past));
    } else if (!before && entry.slip.value_or(0) != 0) {
        parts << kept.arg(days(*entry.slip));
    }
    return parts.join(u" · "_s);
}

QString hoverText(const Portfolio &portfolio, const Entry &entry, const Entry *before, int mark, Language language)
{
    const bool ko = language == Language::Korean;
    QStringList lines{u"<b>%1</b>"_s.arg(entry.poc().name.toHtmlEscaped())};
    QStringList who;
    for (const QString &part : {entry.client, entry.consultant, entry.stage ? nameOf(*entry.stage, language) : QString()}) {
        if (!part.isEmpty())
            who << part.toHtmlEscaped();
    }
    lines << who.join(u" · "_s);
    if (entry.hasPlan()) {
        lines << u"%1 · %2"_s.arg(formatDateRange(dateOf(entry.start), lastDayOf(entry.start, entry.finish), language), formatPercent(entry.done, 0));
        if (entry.poc().due.isValid())
            lines << (ko ? u"약속한 완료일 %1"_s : u"Promised for %1"_s).arg(formatDateWithWeekday(entry.poc().due, language));
    }
    if (before) {
        const int later = entry.planned->calendar().workingDaysBetween(lastDayOf(before->start, before->finish), lastDayOf(entry.start, entry.finish));
        lines << (ko ? u"평준화하면 완료 %1 → %2 (영업일 %3일)"_s : u"Levelled, it ends %1 → %2 (%3 working days)"_s)
                     .arg(formatShortDate(lastDayOf(before->start, before->finish), language), formatShortDate(lastDayOf(entry.start, entry.finish), language), signedDays(later));
    }
    if (mark >= 0 && mark < int(entry.milestones.size())) {
        const Milestone &milestone = entry.milestones[size_t(mark)];
        QString text = u"◆ %1 %2"_s.arg(formatShortDate(lastDayOf(entry.start, milestone.at), language), milestone.name.toHtmlEscaped());
        if (milestone.gate)
            text += ko ? u" (단계검토)"_s : u" (stage gate)"_s;
        if (milestone.baseline && lastDayOf(entry.start, *milestone.baseline) != lastDayOf(entry.start, milestone.at))
            text += (ko ? u", 기준계획 %1"_s : u", baseline %1"_s).arg(formatShortDate(lastDayOf(entry.start, *milestone.baseline), language));
        lines << text;
    }
    const QString standing = before && before->standing != entry.standing
        ? u"%1 → %2"_s.arg(nameOf(before->standing, language), nameOf(entry.standing, language)) : nameOf(entry.standing, language);
    lines << standing + u": "_s + concernsText(entry, language).join(u"; "_s).toHtmlEscaped();
    for (const poc::PocLink &link : portfolio.links) {
        const Entry *other = link.successor == entry.id() ? portfolio.find(link.predecessor) : nullptr;
        if (!other)
            continue;
        const QString lag = poc::lagText(link.lag, link.unit, language);
        lines << (ko ? u"‘%1’ 완료(%2)를 기다림%3"_s : u"Waits for “%1” (%2)%3"_s)
                     .arg(other->poc().name.toHtmlEscaped(), formatShortDate(lastDayOf(other->start, other->finish), language), lag.isEmpty() ? lag : u' ' + lag);
    }
    if (entry.poc().isLocked())
        lines << (ko ? u"검토 요청 중: 계획이 잠겨 있음"_s : u"Submitted for review: the plan is locked"_s);
    return lines.join(u"<br>"_s);
}

} // namespace axw::portfolio
