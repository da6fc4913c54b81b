// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/levellingwords.h"

#include "core/base/formats.h"

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;

QString LevellingWords::days(QDate from, QDate to) const
{
    if (from == to)
        return formatShortDate(from, m_language);
    return pick(u"%1 ~ %2"_s, u"%1 to %2"_s).arg(formatShortDate(from, m_language), formatShortDate(to, m_language));
}

QString LevellingWords::waitsForResource(const QString &resource, QDate from, QDate to, int needed, int capacity, const Holder &holder) const
{
    const QString who = holder.poc.isEmpty() ? pick(u"‘%1’"_s, u"“%1”"_s).arg(holder.task)
                                             : pick(u"‘%1’(%2)"_s, u"“%1” (%2)"_s).arg(holder.task, holder.poc);
    return pick(u"%1 자원을 기다림: %2 작업이 %3까지 쓰고 있음 — %4에 필요 %5%, 가용 %6%"_s,
                u"Waits for %1: held by %2 until %3; on %4, %5% are needed of %6%"_s)
        .arg(resource, who, formatShortDate(holder.until, m_language), days(from, to)).arg(needed).arg(capacity);
}

QString LevellingWords::waitsForResource(const QString &resource, QDate from, QDate to, int needed, int capacity) const
{
    return pick(u"%1 자원을 기다림: %2에 필요 %3%, 가용 %4%"_s, u"Waits for %1: on %2, %3% are needed of %4%"_s)
        .arg(resource, days(from, to)).arg(needed).arg(capacity);
}

QString LevellingWords::waitsForTask(const QString &task, QDate until) const
{
    return pick(u"선행작업 ‘%1’ 완료(%2) 후 시작"_s, u"Begins after “%1”, which was moved and ends %2"_s).arg(task, formatShortDate(until, m_language));
}

QString LevellingWords::waitsForPoc(const QString &poc, QDate until) const
{
    return pick(u"선행 PoC ‘%1’ 완료(%2) 후 시작"_s, u"Begins after the PoC “%1”, which ends %2"_s).arg(poc, formatShortDate(until, m_language));
}

QString LevellingWords::follows() const
{
    return pick(u"앞 작업을 따라 옮겨짐"_s, u"Follows the tasks before it"_s);
}

QString LevellingWords::earlier() const
{
    return pick(u"더 일찍 시작할 수 있음"_s, u"Can begin earlier"_s);
}

QString LevellingWords::noRoom(const QString &resource) const
{
    return pick(u"%1 자원이 비는 때를 찾지 못해 맨 뒤로 보냄"_s, u"No room was found with %1; it stands behind all others"_s).arg(resource);
}

QString LevellingWords::notBefore() const
{
    return pick(u"그 전에는 시작할 수 없거나 일하지 않는 때임"_s, u"It may not begin before, or nobody works then"_s);
}

QString LevellingWords::locked() const
{
    return pick(u"검토 요청 중이라 잠긴 계획은 옮기지 않음"_s, u"The plan is submitted and locked, and is not moved"_s);
}

QString LevellingWords::stays(const QString &resource, QDate from, QDate to, int needed, int capacity) const
{
    return pick(u"옮기지 않는 작업이라 %1 초과 배정이 남음: %2, 필요 %3%, 가용 %4%"_s,
                u"It is not moved, so %1 stays overbooked: %2, %3% needed of %4%"_s)
        .arg(resource, days(from, to)).arg(needed).arg(capacity);
}

QString LevellingWords::needsMoreThanThereIs(const QString &resource, int needed, int capacity) const
{
    return pick(u"이 작업만으로 %1 자원이 %2% 필요한데 %3%뿐임: 투입률을 줄여야 함"_s,
                u"This task alone asks for %2% of %1, and there are %3%: give it less"_s)
        .arg(resource).arg(needed).arg(capacity);
}

} // namespace axw::portfolio
